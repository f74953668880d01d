"""What is shown where nothing can be laid side by side: why, what to do, and what each regulation shows by itself."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QTabWidget, QVBoxLayout, QWidget

from desktop_app.messages import Messages
from desktop_app.ui.theme import Theme
from desktop_app.workspace.workspace import Workspace


class AlonePanel(QWidget):
    """A sentence, a button, and a page for each regulation that stands alone."""

    add_wanted = Signal()

    def __init__(self, messages: Messages, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._messages, self._theme = messages, theme
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.sentence, self.add, self.pages = QLabel(), QPushButton(self.tr("Add documents…")), QTabWidget()
        self.sentence.setWordWrap(True)
        self.add.setDefault(True)
        self.add.clicked.connect(self.add_wanted)
        self.pages.setDocumentMode(True)
        self.pages.setTabBarAutoHide(True)
        self.pages.setAccessibleName(self.tr("Text of the regulation"))
        head = QHBoxLayout()
        head.setContentsMargins(14, 10, 14, 10)
        head.setSpacing(14)
        head.addWidget(self.sentence, 1)
        head.addWidget(self.add)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addWidget(self.pages, 1)
        self.sentence.setFont(theme.fonts["body-strong"])

    def set_theme(self, theme: Theme) -> None:
        """Show with another theme."""
        from desktop_app.ui.views.alone_view import AloneView

        self._theme = theme
        self.sentence.setFont(theme.fonts["body-strong"])
        for view in self.pages.findChildren(AloneView):
            view.set_theme(theme)

    def show_workspace(self, workspace: Workspace) -> None:
        """Say why there is no table, and show the regulations that there are."""
        from desktop_app.ui.views.alone_view import AloneView

        alone = workspace.comparison.collation.alone if workspace.comparison is not None else ()
        if len(alone) == 1:
            said = self.tr("One regulation is open. Add another to compare; its own findings are below.")
        elif alone:
            said = self.tr("The regulations are of different bodies. Add another of the same body to compare.")
        else:
            said = self.tr("All regulations are left out. Check some in the list to compare them.")
        self.sentence.setText(said)
        while self.pages.count():
            page = self.pages.widget(0)
            self.pages.removeTab(0)
            if page is not None:
                page.deleteLater()
        for item in alone:
            name = item.regulation.agency or item.regulation.title
            self.pages.addTab(AloneView(item, self._messages, self._theme), name.replace("&", "&&"))
