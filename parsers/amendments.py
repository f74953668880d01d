"""Amending clauses of an order → partial regulations: what is known of a regulation from new wordings of its points.

    … Абай облысы бойынша … департаменті туралы ережесінде:        names the regulation
    1-тармақ мынадай редакцияда жазылсын:                           says what is quoted
    "1. …";                                                         the quoted text, in outer quotation marks

The clauses themselves stay outside; the outer quotation marks and the clause's closing mark are on record as removed.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from parsers.diagnostics import Diagnostic
from parsers.lines import Block, Paragraph
from parsers.model import Language, Provision, SourceRange
from parsers.numbering import point_number, subpoint_number
from parsers.structure import read_quoted
from parsers.vocabulary import Vocabulary, vocabulary

_OPENING = '"«“'
_CLOSING = '"»”'
_MARKS = ";.,"


@dataclass(frozen=True, slots=True)
class Amended:
    """One regulation that an order amends, as far as the order quotes it."""

    title: str
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
    """The partial regulations in ``paragraphs``, in reading order."""
    reader = _AmendmentReader(paragraphs, language)
    reader.run()
    return AmendmentReading(tuple(reader.amended), tuple(reader.outside), tuple(reader.diagnostics))


@dataclass(slots=True)
class _Named:
    """The regulation the clauses at hand speak of."""

    title: str
    line: int
    page: int | None
    provisions: list[Provision]
    last_line: int


class _AmendmentReader:
    def __init__(self, paragraphs: Sequence[Paragraph], language: Language) -> None:
        self.amended: list[Amended] = []
        self.outside: list[Paragraph] = []
        self.diagnostics: list[Diagnostic] = []
        self._paragraphs = paragraphs
        self._language = language
        self._words = vocabulary(language)
        self._named: _Named | None = None

    def run(self) -> None:
        position = 0
        while position < len(self._paragraphs):
            paragraph = self._paragraphs[position]
            self.outside.append(paragraph)
            position += 1
            self._note_name(paragraph)
            if self._named is not None and self._words.amending.search(paragraph.text):
                position = self._take_quoted(position, _named_point(paragraph.text, self._words))
        self._close()

    def _note_name(self, paragraph: Paragraph) -> None:
        match = self._words.amended_name.match(_without_number(paragraph.text))
        if match:
            self._close()
            source = paragraph.source
            self._named = _Named(match["name"], source.line_start, source.page, [], source.line_end)

    def _take_quoted(self, position: int, point: str | None) -> int:
        end = _quoted_end(self._paragraphs, position)
        if end is None or self._named is None:
            return position
        quoted = self._unquoted(self._paragraphs[position:end])
        self._named.provisions.extend(read_quoted(quoted, self._language, point))
        self._named.last_line = quoted[-1].source.line_end
        return end

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
        return inner

    def _record(self, removed: str, source: SourceRange) -> None:
        arguments = (("removed", removed),)
        self.diagnostics.append(
            Diagnostic("quotation-marks-removed", source.line_start, source.page, arguments, removed)
        )

    def _close(self) -> None:
        named = self._named
        if named is not None and named.provisions:
            source = SourceRange(named.line, named.last_line, named.page)
            self.amended.append(Amended(named.title, tuple(named.provisions), source))
        self._named = None


def _without_number(text: str) -> str:
    numbered = point_number(text) or subpoint_number(text)
    return numbered.text if numbered else text


def _named_point(clause: str, words: Vocabulary) -> str | None:
    match = words.point_reference.search(clause)
    return match["number"] if match else None


def _quoted_end(paragraphs: Sequence[Paragraph], start: int) -> int | None:
    """Index after the paragraph that closes the quotation begun at ``start``; None if none begins or none ends."""
    if start >= len(paragraphs) or paragraphs[start].text[0] not in _OPENING:
        return None
    depth = 0
    for index in range(start, len(paragraphs)):
        depth = _depth_after(depth, paragraphs[index].text)
        if depth == 0 and paragraphs[index].text.rstrip(_MARKS)[-1:] in _CLOSING:
            return index + 1
    return None


def _depth_after(depth: int, text: str) -> int:
    for mark in _quotation_marks(text):
        if mark in "«“":
            depth += 1
        elif mark in "»”":
            depth -= 1
        else:
            depth += 1 if depth % 2 == 0 else -1
    return depth


def _quotation_marks(text: str) -> Iterable[str]:
    return (mark for mark in text if mark in _OPENING + _CLOSING)
