"""Delegates: they only paint."""
