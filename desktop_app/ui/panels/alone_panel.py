"""What is shown where nothing can be laid side by side: why, what to do, and what the regulation shows by itself."""

from collections.abc import Iterator
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QTextBrowser, QVBoxLayout, QWidget

from desktop_app.collation.model import Alone
from desktop_app.messages import Messages
from desktop_app.ui.theme import Theme
from desktop_app.workspace.workspace import Workspace
from parsers.model import Provision, ProvisionKind

WIDTH = 720
"""Of the text, in px (ui.md, section 11)."""


class AlonePanel(QWidget):
    """A sentence, a button, the findings and the text."""

    add_wanted = Signal()

    def __init__(self, messages: Messages, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._messages = messages
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.sentence, self.add, self.text = QLabel(), QPushButton(), QTextBrowser()
        self.sentence.setWordWrap(True)
        self.add.setText(self.tr("Add documents…"))
        self.add.setDefault(True)
        self.add.clicked.connect(self.add_wanted)
        self.text.setAccessibleName(self.tr("Text of the regulation"))
        self.text.setOpenLinks(False)
        line = QHBoxLayout()
        line.addWidget(self.add)
        line.addStretch(1)
        self._holder = QWidget()
        column = QVBoxLayout(self._holder)
        column.setContentsMargins(14, 18, 14, 0)
        column.setSpacing(14)
        column.addWidget(self.sentence)
        column.addLayout(line)
        column.addWidget(self.text, 1)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._holder)
        whole.addStretch(1)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Show with another theme."""
        self._holder.setMaximumWidth(round(WIDTH * theme.text_scale))
        self._holder.setMinimumWidth(round(WIDTH * theme.text_scale * 0.6))
        self.sentence.setFont(theme.fonts["body-strong"])
        self.text.setFont(theme.fonts["body"])

    def show_workspace(self, workspace: Workspace) -> None:
        """Say why there is no table."""
        alone = workspace.comparison.collation.alone if workspace.comparison is not None else ()
        if len(alone) == 1:
            said = self.tr("One regulation is open. Add another to compare; its own findings are below.")
        elif alone:
            said = self.tr("The regulations are of different bodies. Add another of the same body to compare.")
        else:
            said = self.tr("All regulations are left out. Check some in the list to compare them.")
        self.sentence.setText(said)
        self.text.setHtml("".join(self._blocks(alone[0])) if len(alone) == 1 else "")

    def _blocks(self, alone: Alone) -> Iterator[str]:
        findings = list(self._findings(alone))
        if findings:
            yield f"<h4>{escape(self.tr('Findings'))}</h4><ul>"
            yield from (f"<li>{escape(finding)}</li>" for finding in findings)
            yield "</ul>"
        yield from map(_block, alone.regulation.provisions)

    def _findings(self, alone: Alone) -> Iterator[str]:
        for form in alone.form_findings:
            places = ", ".join(provision for _, provision in form.places)
            yield f"{places}: {self._messages.about('form-finding', form.code, form.arguments)}"
        for word in alone.spelling_findings:
            yield f"{word.provision}: {word.word} → {word.suggestion}"


def _block(provision: Provision) -> str:
    number = f"{escape(provision.number)}&nbsp;&nbsp;" if provision.number else ""
    text = f"{number}{escape(provision.text)}"
    return f"<h4>{text}</h4>" if provision.kind in (ProvisionKind.TITLE, ProvisionKind.CHAPTER) else f"<p>{text}</p>"
