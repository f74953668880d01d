"""What the help shows: the kinds of divergence with their signs, and the keys."""

from collections.abc import Iterable, Sequence
from html import escape

from PySide6.QtGui import QAction, QKeySequence

from desktop_app.collation.model import DivergenceKind
from desktop_app.export.record import Remark
from desktop_app.export.sentences import sentence
from desktop_app.messages import Messages
from desktop_app.ui.theme import Theme
from desktop_app.workspace.warnings import Warning_


def kinds_text(messages: Messages, theme: Theme, asked: Sequence[DivergenceKind] = ()) -> str:
    """A table of all kinds, those asked for first: sign in the hue of its family, name, meaning."""
    rows = []
    others = sorted(DivergenceKind, key=lambda kind: theme.kinds[kind].family == "expected")
    for kind in dict.fromkeys((*asked, *others)):
        look, color = theme.kinds[kind], theme.mark(kind).name()
        name, meaning = messages.name("kind", kind), messages.name("kind-meaning", kind)
        rows.append(
            f'<tr><td style="color:{color}"><b>{escape(look.glyph)}</b></td>'
            f"<td><b>{escape(name)}</b></td><td>{escape(meaning)}</td></tr>"
        )
    return f'<table cellpadding="4">{"".join(rows)}</table>'


def keys_text(commands: Iterable[QAction]) -> str:
    """A table of the commands that have keys, in the order of the menus."""
    rows = []
    for action in commands:
        keys = [key.toString(QKeySequence.SequenceFormat.NativeText) for key in action.shortcuts()]
        if keys and action.text():
            name = action.text().rstrip("…").replace("&&", "&")
            rows.append(f"<tr><td><b>{escape(', '.join(keys))}</b></td><td>{escape(name)}</td></tr>")
    return f'<table cellpadding="4">{"".join(rows)}</table>'


def warning_sentence(warning: Warning_, messages: Messages) -> str:
    """What is said of a warning, with the line it speaks of."""
    if isinstance(warning, Remark):
        return sentence(warning, messages)
    said = messages.about("diagnostic", warning.code, warning.arguments)
    return f"{warning.line}: {said}" if warning.line is not None else said
