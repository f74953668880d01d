"""Panels of the window; each owns its widgets and speaks by signals."""
