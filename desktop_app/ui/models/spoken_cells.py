"""Cells and columns in words, for screen readers and tool tips."""

from collections import Counter
from collections.abc import Mapping

from desktop_app.collation.model import Divergence
from desktop_app.messages import Messages
from desktop_app.ui.models.cell_faces import CellFace, CellState, ColumnFace
from desktop_app.ui.shown_spaces import words_with_spaces

NOTHING = "–"
"""Stands for words that are absent."""


class SpokenCells:
    """Says in the user's language what a cell shows."""

    def __init__(self, messages: Messages) -> None:
        self._messages = messages

    def cell(self, face: CellFace, names: Mapping[str, str], label: str) -> str:
        """A cell: "город Шымкент, 3, Spelling, cosmetic: слва, base слова"."""
        where = f"{names[face.regulation.id]}, {label}"
        if face.shown:
            return "\n".join(f"{where}, {self._divergence(item)}" for item in face.shown)
        return f"{where}, {self._state(face)}"

    def tool_tip(self, face: CellFace, names: Mapping[str, str], label: str) -> str | None:
        """Place, kinds and words "base → own"; None where a cell says all there is."""
        if face.state in (CellState.EQUAL, CellState.ABSENT, CellState.SHIFTED):
            return None
        where = f"{names[face.regulation.id]}, {label}"
        if not face.shown:
            return f"{where}: {self._state(face)}"
        return "\n".join([where, *(self._change(item) for item in face.shown)])

    def column(self, face: ColumnFace) -> str:
        """A regulation's whole name, and how many divergences of each kind it has."""
        counts = Counter(face.kinds).most_common()
        return "\n".join([face.name, *(f"{self._messages.name('kind', kind)}: {count}" for kind, count in counts)])

    def _divergence(self, item: Divergence) -> str:
        if not (item.base_text or item.text):
            return self._head(item)
        values = {"text": item.text or NOTHING, "base": item.base_text or NOTHING}
        return f"{self._head(item)}: {self._messages.say('cell.words', **values)}"

    def _change(self, item: Divergence) -> str:
        base, own = (words_with_spaces(text, item.kind) or NOTHING for text in (item.base_text, item.text))
        words = f": {base} → {own}" if item.base_text or item.text else ""
        return f"{self._head(item)}{words}"

    def _head(self, item: Divergence) -> str:
        return f"{self._messages.name('kind', item.kind)}, {self._messages.name('severity', item.severity)}"

    def _state(self, face: CellFace) -> str:
        codes = {
            CellState.UNKNOWN: "cell.unknown",
            CellState.REMOVED: "cell.removed",
            CellState.COVERED: "cell.covered",
        }
        return self._messages.say(codes.get(face.state, "report.absent" if face.cell is None else "cell.equal"))
