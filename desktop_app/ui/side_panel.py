"""Whether the documents panel is shown: as the user wants in a wide window, on demand only in a narrow one."""

from PySide6.QtCore import QObject, QSignalBlocker
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from desktop_app.ui.panels.tool_bar import ToolBar

NARROW = 1200
"""Below this width in px the panel is hidden until it is asked for (ui.md, section 11)."""


class SidePanel(QObject):
    """Keeps panel, menu entry and button of the tool bar in step."""

    def __init__(self, panel: QWidget, action: QAction, tool_bar: ToolBar) -> None:
        super().__init__(panel)
        self._panel, self._action, self._tool_bar = panel, action, tool_bar
        self.is_wanted = True
        """What the user chose for wide windows."""
        self._is_allowed, self._is_narrow, self._asked = False, False, False
        self._show()

    def choose(self, is_shown: bool) -> None:
        """The user wants it shown or hidden."""
        if self._is_narrow:
            self._asked = is_shown
        else:
            self.is_wanted = is_shown
        self._show()

    def allow(self, is_allowed: bool) -> None:
        """Whether there is anything to list."""
        self._is_allowed = is_allowed
        self._show()

    def note_width(self, width: int) -> None:
        """The window is so many px wide now."""
        if (width < NARROW) is not self._is_narrow:
            self._is_narrow, self._asked = width < NARROW, False
            self._show()

    @property
    def is_shown(self) -> bool:
        """Whether the panel is shown."""
        return self._is_allowed and (self._asked if self._is_narrow else self.is_wanted)

    def _show(self) -> None:
        self._panel.setVisible(self.is_shown)
        self._tool_bar.show_side_button(self._is_allowed and not self.is_shown)
        with QSignalBlocker(self._action):
            self._action.setChecked(self.is_shown)
