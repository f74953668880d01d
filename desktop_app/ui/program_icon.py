"""The program's own icon, for title bars and task lists; the same drawing that the packages are built with."""

from importlib.resources import files

from PySide6.QtGui import QIcon


def program_icon() -> QIcon:
    """The icon, sharp at every size."""
    return QIcon(str(files("resources").joinpath("salystyru.svg")))
