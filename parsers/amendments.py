"""Amending clauses of an order → partial regulations: what is known of a regulation from new wordings of its points.

    … Абай облысы бойынша … департаменті туралы ережесінде:        names the regulation
    1-тармақ мынадай редакцияда жазылсын:                           says what is quoted
    "1. …";                                                         the quoted text, in outer quotation marks

The clauses themselves (`parsers.clauses`), and headings that are quoted, stay outside; the outer quotation marks and
the clause's closing mark are on record as removed. All that an order quotes of one regulation is one partial
regulation.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from parsers.clauses import CLOSING, OPENING, Clause, read_clause
from parsers.diagnostics import Diagnostic
from parsers.lines import Block, Paragraph
from parsers.model import Language, Provision, SourceRange
from parsers.numbering import point_number
from parsers.structure import Quotation, read_quoted
from parsers.vocabulary import vocabulary

_MARKS = ";.,"


@dataclass(frozen=True, slots=True)
class Amended:
    """One regulation that an order amends, as far as the order quotes it."""

    title: str
    language: Language
    provisions: tuple[Provision, ...]
    source: SourceRange
    """From the clause that names it to the last quoted line."""


@dataclass(frozen=True, slots=True)
class AmendmentReading:
    """What an order's own text holds: amended regulations, and all that is not quoted."""

    amended: tuple[Amended, ...]
    outside: tuple[Paragraph, ...]
    diagnostics: tuple[Diagnostic, ...]


def read_amendments(paragraphs: Sequence[Paragraph], language: Language) -> AmendmentReading:
    """The partial regulations in ``paragraphs``, in the order they are first named."""
    reader = _AmendmentReader(paragraphs, language)
    reader.run()
    amended = tuple(named.amended() for named in reader.named.values() if named.quotations)
    return AmendmentReading(amended, tuple(reader.outside), tuple(reader.diagnostics))


@dataclass(slots=True)
class _Named:
    """A regulation that clauses speak of."""

    title: str
    language: Language
    source: SourceRange
    quotations: list[Quotation] = field(default_factory=list)

    def amended(self) -> Amended:
        last = max(paragraph.source.line_end for quotation in self.quotations for paragraph in quotation.body)
        source = SourceRange(self.source.line_start, last, self.source.page)
        return Amended(self.title, self.language, read_quoted(self.quotations, self.language), source)


class _AmendmentReader:
    def __init__(self, paragraphs: Sequence[Paragraph], language: Language) -> None:
        self.named: dict[str, _Named] = {}
        self.outside: list[Paragraph] = []
        self.diagnostics: list[Diagnostic] = []
        self._paragraphs = list(paragraphs)
        self._language = language
        self._current: _Named | None = None
        self._point: str | None = None
        self._subpoint: str | None = None

    def run(self) -> None:
        """Read all paragraphs."""
        position = 0
        while position < len(self._paragraphs):
            paragraph = self._paragraphs[position]
            clause = read_clause(paragraph.text, self._language)
            self._note_name(clause, paragraph.source)
            self._note_place(clause)
            if clause.is_amending and self._current is not None:
                if clause.quoted_at < len(paragraph.text):
                    self._part(position, clause.quoted_at)
                self.outside.append(self._paragraphs[position])
                position = self._take_quoted(position + 1, clause)
            else:
                self.outside.append(paragraph)
                position += 1

    def _note_name(self, clause: Clause, source: SourceRange) -> None:
        if clause.name is not None:
            new = _Named(clause.name, clause.language, source)
            self._current = self.named.setdefault(clause.name.casefold(), new)
            if not self._current.quotations:
                self._current.source = source  # what named it before was the order's title, or another clause
            self._point = self._subpoint = None

    def _note_place(self, clause: Clause) -> None:
        """Keep the place that a clause names for those below it that name none."""
        if clause.point is not None:
            self._point, self._subpoint = clause.point, None
        if clause.is_context:
            self._subpoint = clause.subpoint

    def _part(self, position: int, place: int) -> None:
        """Make two paragraphs of one that holds a clause and the quoted text."""
        paragraph = self._paragraphs[position]
        head = replace(paragraph, text=paragraph.text[:place].rstrip())
        self._paragraphs[position : position + 1] = [head, replace(paragraph, text=paragraph.text[place:])]

    def _take_quoted(self, position: int, clause: Clause) -> int:
        end = self._quoted_end(position)
        if end is None or self._current is None:
            return position
        if clause.is_heading:
            self.outside.extend(self._paragraphs[position:end])
            return end
        quoted = self._without_chapters(self._unquoted(self._paragraphs[position:end]))
        if quoted:
            subpoint = clause.subpoint or self._subpoint
            self._current.quotations.append(Quotation(tuple(quoted), self._point, subpoint))
        return end

    def _quoted_end(self, start: int) -> int | None:
        """Index after the paragraph that closes the quotation begun at ``start``; None if none begins or none ends.

        A closing mark ends it where all marks are closed, or where the next paragraph is a clause again: the author may
        have left out a mark inside.
        """
        if start >= len(self._paragraphs) or self._paragraphs[start].text[0] not in OPENING:
            return None
        depth = 0
        for index in range(start, len(self._paragraphs)):
            text = self._paragraphs[index].text
            depth = _depth_after(depth, text)
            is_closed = text.rstrip(_MARKS)[-1:] in tuple(CLOSING)
            if is_closed and (depth <= 0 or self._is_clause(index + 1)):
                return index + 1
        return None

    def _is_clause(self, index: int) -> bool:
        if index >= len(self._paragraphs):
            return True
        clause = read_clause(self._paragraphs[index].text, self._language)
        return clause.is_amending or clause.is_context

    def _unquoted(self, quoted: Sequence[Paragraph]) -> list[Paragraph]:
        """``quoted`` without its outer quotation marks and the clause's closing mark."""
        inner = [replace(paragraph, block=Block.BODY) for paragraph in quoted]
        first = inner[0]
        self._record(first.text[0], first.source)
        inner[0] = replace(first, text=first.text[1:].lstrip())
        last = inner[-1]
        text = last.text.rstrip(_MARKS)[:-1].rstrip()
        self._record(last.text[len(text) :].strip(), last.source)
        inner[-1] = replace(last, text=text)
        return [paragraph for paragraph in inner if paragraph.text]

    def _without_chapters(self, quoted: Sequence[Paragraph]) -> list[Paragraph]:
        """``quoted`` without headings of chapters, which a partial regulation does not have: they go outside."""
        words = vocabulary(self._language)
        kept: list[Paragraph] = []
        for paragraph in quoted:
            is_chapter = words.chapter.match(paragraph.text) and not point_number(paragraph.text)
            (self.outside if is_chapter else kept).append(paragraph)
        return kept

    def _record(self, removed: str, source: SourceRange) -> None:
        arguments = (("removed", removed),)
        self.diagnostics.append(
            Diagnostic("quotation-marks-removed", source.line_start, source.page, arguments, removed)
        )


def _depth_after(depth: int, text: str) -> int:
    for mark in _quotation_marks(text):
        if mark in "«“„":
            depth += 1
        elif mark in "»”":
            depth -= 1
        else:
            depth += 1 if depth % 2 == 0 else -1
    return depth


def _quotation_marks(text: str) -> Iterable[str]:
    return (mark for mark in text if mark in OPENING + CLOSING)
