"""What is read off a list or tree of the window."""

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QAbstractItemView


def texts(view: QAbstractItemView, column: int, parent: QModelIndex | None = None) -> list[str]:
    """A column of a list as it is read."""
    model, above = view.model(), parent or QModelIndex()
    return [str(model.index(row, column, above).data()) for row in range(model.rowCount(above))]
