"""The window: everything that imports PySide6. `desktop_app.application` puts its parts together."""
