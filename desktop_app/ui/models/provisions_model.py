"""The text of one regulation for Qt's views: a row a provision, findings of spelling and form marked in it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

from desktop_app.collation.model import Alone, DivergenceKind
from desktop_app.collation.normalization import skeleton
from desktop_app.messages import Messages
from desktop_app.ui.highlighting import Run
from desktop_app.ui.models.list_model import AnyIndex
from parsers.model import Provision, ProvisionKind, Span

ParagraphRole = Qt.ItemDataRole.UserRole + 1
"""`Paragraph` of a row."""

_ROOT = QModelIndex()
_FAULTS = {"no-end-mark": DivergenceKind.PUNCTUATION, "full-stop-inside-list": DivergenceKind.PUNCTUATION}
_HEADINGS = frozenset({ProvisionKind.TITLE, ProvisionKind.CHAPTER})
_LEVELS = {ProvisionKind.SUBPOINT: 1, ProvisionKind.ITEM: 1}


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A provision as it is shown."""

    number: str
    runs: tuple[Run, ...]
    is_heading: bool
    level: int
    """How far it is set in: 0 for points, 1 for what stands below them."""
    notes: tuple[str, ...]
    """What is to be looked at, in sentences."""


class ProvisionsModel(QAbstractListModel):
    """All provisions of a regulation, in reading order."""

    def __init__(self, alone: Alone, messages: Messages, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.paragraphs = tuple(_paragraphs(alone, messages))

    def rowCount(self, parent: AnyIndex = _ROOT) -> int:
        """Provisions; none below one."""
        return 0 if parent.isValid() else len(self.paragraphs)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The text, what is to be looked at as a tool tip, or `Paragraph`."""
        if not index.isValid():
            return None
        paragraph = self.paragraphs[index.row()]
        if role == ParagraphRole:
            return paragraph
        text = "".join(run.text for run in paragraph.runs)
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{paragraph.number} {text}".lstrip()
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(paragraph.notes) or None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return "\n".join([f"{paragraph.number} {text}".lstrip(), *paragraph.notes])
        return None


def _paragraphs(alone: Alone, messages: Messages) -> Iterator[Paragraph]:
    marks: dict[str, list[tuple[Span, DivergenceKind]]] = {}
    notes: dict[str, list[str]] = {}
    for finding in alone.spelling_findings:
        is_alphabet = skeleton(finding.word) == skeleton(finding.suggestion)
        kind = DivergenceKind.SCRIPT if is_alphabet else DivergenceKind.SPELLING
        marks.setdefault(finding.provision, []).append((finding.span, kind))
        notes.setdefault(finding.provision, []).append(f"{finding.word} → {finding.suggestion}")
    codes: dict[str, set[str]] = {}
    for fault in alone.form_findings:
        said = messages.about("form-finding", fault.code, fault.arguments)
        for _, id_ in fault.places:
            codes.setdefault(id_, set()).add(fault.code)
            notes.setdefault(id_, []).append(said)
    for provision in alone.regulation.provisions:
        found = [*marks.get(provision.id, ()), *_form_marks(provision, codes.get(provision.id, set()))]
        yield Paragraph(
            number=_number(provision),
            runs=_cut(provision.text, found),
            is_heading=provision.kind in _HEADINGS,
            level=_LEVELS.get(provision.kind, 0),
            notes=tuple(notes.get(provision.id, ())),
        )


def _form_marks(provision: Provision, codes: set[str]) -> Iterator[tuple[Span, DivergenceKind]]:
    """Where in the text a fault of form shows."""
    end = len(provision.text)
    if "no-end-mark" in codes:
        yield Span(end, end), DivergenceKind.PUNCTUATION
    if "full-stop-inside-list" in codes:
        yield Span(max(end - 1, 0), end), DivergenceKind.PUNCTUATION
    if "capital-inside-list" in codes:
        yield Span(0, len(provision.text.split(" ", 1)[0])), DivergenceKind.CASE


def _cut(text: str, marks: Sequence[tuple[Span, DivergenceKind]]) -> tuple[Run, ...]:
    runs, position = [], 0
    for span, kind in sorted(marks, key=lambda mark: (mark[0].start, mark[0].end)):
        if span.start < position:
            continue
        runs += [Run(text[position : span.start]), Run(text[span.start : span.end], kind)]
        position = span.end
    return tuple(run for run in (*runs, Run(text[position:])) if run.text or run.kind is not None)


def _number(provision: Provision) -> str:
    if provision.number is None:
        return ""
    return f"{provision.number})" if provision.kind is ProvisionKind.SUBPOINT else f"{provision.number}."
