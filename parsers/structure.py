"""A regulation's paragraphs → its provisions: an ordered table of rules, one rule a structural unit.

The first rule that takes a paragraph decides what it is: note of the publisher, chapter, point, subpoint; what no rule
takes is an unnumbered paragraph. Nothing is dropped: every paragraph becomes exactly one provision, and a chapter's
word ("Глава") is on record. Ids are those of the public contract.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto

from parsers.chapters import LIST_MARKS, ChapterReader, Heading, join_chapter_lines
from parsers.diagnostics import Diagnostic
from parsers.lines import Block, Paragraph
from parsers.model import Language, Provision, ProvisionKind, Role, SourceRange
from parsers.numbering import PrintedNumber, follows, is_letter, point_number, subpoint_number
from parsers.roles import role_of_point
from parsers.vocabulary import vocabulary


@dataclass(frozen=True, slots=True)
class Structure:
    """The provisions of one regulation in reading order, and what was left out of them."""

    provisions: tuple[Provision, ...]
    diagnostics: tuple[Diagnostic, ...]


def read_provisions(title: Paragraph, body: Sequence[Paragraph], language: Language) -> Structure:
    """The provisions of one regulation, its title first."""
    reader = _Reader(language)
    reader.add_title(title)
    reader.read(body)
    return Structure(tuple(reader.provisions), tuple(reader.diagnostics))


@dataclass(frozen=True, slots=True)
class Quotation:
    """Text that an amending clause quotes, and what the clause says of its place."""

    body: tuple[Paragraph, ...]
    point: str | None
    subpoint: str | None = None


def read_quoted(quotations: Iterable[Quotation], language: Language) -> tuple[Provision, ...]:
    """The provisions of all that one regulation's amending clauses quote, in reading order.

    What stands below a point has its number in the id ("13.1"), and no parent where the point itself is not quoted.
    """
    reader = _Reader(language, has_chapters=False)
    for quotation in quotations:
        reader.open(quotation.point, quotation.subpoint)
        reader.read(quotation.body)
    known = {provision.id for provision in reader.provisions}
    return tuple(
        provision if provision.parent in known else replace(provision, parent=None) for provision in reader.provisions
    )


class _Manner(Enum):
    """How the subpoints of one list are numbered: lists of different manners stand one below the other."""

    FIGURE = auto()
    LETTER = auto()
    STOP = auto()
    """As points are: "1."."""
    DOTTED = auto()
    """With the number of what they stand below: "2.1."."""


@dataclass(slots=True)
class _Open:
    """A provision that may still get others below it."""

    id: str
    number: str | None
    role: Role | None
    manner: _Manner | None = None
    """Of a subpoint's number."""
    is_given: bool = False
    """Only named by an amending clause, not quoted."""


class _Reader:
    """Walks over the paragraphs and remembers which chapter, point and subpoints are open."""

    def __init__(self, language: Language, *, has_chapters: bool = True) -> None:
        self.provisions: list[Provision] = []
        self.diagnostics: list[Diagnostic] = []
        self._language = language
        self._words = vocabulary(language)
        self._has_chapters = has_chapters
        self._used: Counter[str] = Counter()
        self._unnumbered: Counter[str] = Counter()
        self._chapter: _Open | None = None
        self._point: _Open | None = None
        self._subpoints: list[_Open] = []
        self._last_point: str | None = None
        self._chapter_count = 0
        self._body: Sequence[Paragraph] = ()
        self._turn = 0
        self._chapters = ChapterReader((), self._words)

    def add_title(self, title: Paragraph) -> None:
        """Make the title the first provision."""
        self._add("title", ProvisionKind.TITLE, None, None, None, title.text, title)

    def open(self, point: str | None, subpoint: str | None) -> None:
        """Go on as if this point, and this subpoint of it, stood above."""
        self._point = _Open(point, point, None, is_given=True) if point else None
        self._subpoints = [_given(point, subpoint)] if point and subpoint else []

    def read(self, body: Sequence[Paragraph]) -> None:
        """Make provisions of all paragraphs."""
        self._body = join_chapter_lines(body, self._words) if self._has_chapters else body
        self._turn = 0
        self._chapters = ChapterReader(self._body, self._words)
        rules: tuple[Callable[[int], bool], ...] = (
            self._take_editorial,
            self._take_chapter,
            self._take_point,
            self._take_subpoint,
        )
        for index in range(len(self._body)):
            if not any(rule(index) for rule in rules):
                self._take_unnumbered(index)

    def _take_editorial(self, index: int) -> bool:
        text = self._body[index].text
        if not self._words.editorial.match(text):
            return self._goes_on_with_note(index)
        above = next((item for item in reversed(self.provisions) if not item.editorial), None)
        above_id = above.id if above else "title"
        self._unnumbered[f"{above_id}/note"] += 1
        provision_id = f"{above_id}/note{self._unnumbered[f'{above_id}/note']}"
        role = above.role if above else None
        self._add(provision_id, ProvisionKind.NOTE, None, above.id if above else None, role, text, self._body[index])
        self.provisions[-1] = replace(self.provisions[-1], editorial=True)
        return True

    def _goes_on_with_note(self, index: int) -> bool:
        """Add the paragraph to a note that only announced it."""
        text = self._body[index].text
        last = self.provisions[-1] if self.provisions else None
        if last is None or not self._words.announcement.match(last.text):
            return False
        if _number(text) is not None or self._words.chapter.match(text):
            return False
        source = replace(last.source, line_end=self._body[index].source.line_end)
        self.provisions[-1] = replace(last, text=f"{last.text}\n{text}", source=source)
        return True

    def _take_chapter(self, index: int) -> bool:
        heading = self._chapters.read(index, self._last_point) if self._has_chapters else None
        if heading is None:
            return False
        self._chapter_count += 1
        chapter_id = f"ch{self._chapter_count}"
        source = self._body[index]
        self._add(chapter_id, ProvisionKind.CHAPTER, heading.number, None, None, heading.text, source)
        self._record_word(heading, source.source)
        self._chapter = _Open(chapter_id, heading.number, None)
        self._point, self._subpoints = None, []
        return True

    def _record_word(self, heading: Heading, source: SourceRange) -> None:
        if heading.word:
            arguments = (("word", heading.word), ("number", heading.number or ""))
            remark = Diagnostic("chapter-word-removed", source.line_start, source.page, arguments, heading.word)
            self.diagnostics.append(remark)

    def _record_mark(self, numbered: PrintedNumber, source: SourceRange) -> None:
        """Note what stands behind the mark of a number: "1)."."""
        beyond = numbered.mark[1:]
        if beyond:
            arguments = (("mark", beyond), ("number", numbered.number))
            self.diagnostics.append(
                Diagnostic("number-mark-removed", source.line_start, source.page, arguments, beyond)
            )

    def _take_point(self, index: int) -> bool:
        numbered = point_number(self._body[index].text)
        if numbered is None:
            return False
        if self._is_below(numbered):
            return self._add_dotted(index, numbered)
        if self._is_item(numbered):
            return self._add_listed(index, numbered, _Manner.STOP)
        role = role_of_point(numbered.text, self._language, heads_list=self._heads_list(index))
        parent = self._chapter.id if self._chapter else None
        point_id = self._unique(numbered.number)
        self._add(point_id, ProvisionKind.POINT, numbered.number, parent, role, numbered.text, self._body[index])
        self._point, self._subpoints = _Open(point_id, numbered.number, role), []
        self._last_point = numbered.number
        return True

    def _heads_list(self, index: int) -> bool:
        following = self._body[index + 1].text if index + 1 < len(self._body) else ""
        return subpoint_number(following) is not None or following.startswith(LIST_MARKS)

    def _is_below(self, numbered: PrintedNumber) -> bool:
        """Whether a dotted number stands below the open point: "2.1." below "2."."""
        above = self._point.number if self._point else None
        return above is not None and numbered.number.startswith(f"{above}.")

    def _is_item(self, numbered: PrintedNumber) -> bool:
        """Whether it only looks like a point: a small letter inside a list of subpoints, off the sequence of points."""
        if not self._subpoints or not numbered.text[:1].islower():
            return False
        above = self._subpoints[-1]
        goes_on = above.manner is _Manner.STOP and follows(above.number, numbered.number)
        return goes_on or not follows(self._last_point, numbered.number)

    def _add_dotted(self, index: int, numbered: PrintedNumber) -> bool:
        """Add a subpoint whose number names what it stands below; it is the id as it is printed."""
        while self._subpoints and not numbered.number.startswith(f"{self._subpoints[-1].number}."):
            self._subpoints.pop()
        above = self._subpoints[-1] if self._subpoints else self._point
        self._add_subpoint(index, numbered, above, numbered.number, _Manner.DOTTED)
        return True

    def _take_subpoint(self, index: int) -> bool:
        numbered = subpoint_number(self._body[index].text)
        if numbered is None:
            return False
        return self._add_listed(index, numbered, _Manner.LETTER if is_letter(numbered.number) else _Manner.FIGURE)

    def _add_listed(self, index: int, numbered: PrintedNumber, manner: _Manner) -> bool:
        """Add a subpoint to the open list of its manner, or else to a new list below the open subpoint."""
        manners = [subpoint.manner for subpoint in self._subpoints]
        if manner in manners:
            del self._subpoints[manners.index(manner) :]
        above = self._subpoints[-1] if self._subpoints else self._point
        wanted_id = f"{above.id}.{numbered.number}" if above else numbered.number
        self._add_subpoint(index, numbered, above, wanted_id, manner)
        return True

    def _add_subpoint(
        self, index: int, numbered: PrintedNumber, above: _Open | None, wanted_id: str, manner: _Manner
    ) -> None:
        role = above.role if above else None
        subpoint_id = self._unique(wanted_id)
        parent = above.id if above else self._chapter.id if self._chapter else None
        self._add(subpoint_id, ProvisionKind.SUBPOINT, numbered.number, parent, role, numbered.text, self._body[index])
        self._subpoints.append(_Open(subpoint_id, numbered.number, role, manner))
        self._record_mark(numbered, self._body[index].source)

    def _take_unnumbered(self, index: int) -> None:
        above = self._owner(index)
        parent = above.id if above else "title" if self.provisions and self._has_chapters else None
        self._unnumbered[parent or ""] += 1
        provision_id = f"{parent or ''}/{self._unnumbered[parent or '']}"
        role = above.role if above else None
        self._add(provision_id, ProvisionKind.PARAGRAPH, None, parent, role, self._body[index].text, self._body[index])

    def _owner(self, index: int) -> _Open | None:
        """What an unnumbered paragraph belongs to: between subpoints the one above it, after the last one the point."""
        is_below = self._more_subpoints(index) or (self._point is not None and self._point.is_given)
        if self._subpoints and is_below:
            return self._subpoints[-1]
        return self._point or self._chapter

    def _more_subpoints(self, index: int) -> bool:
        turn = self._next_turn(index)
        if turn == len(self._body):
            return False
        text = self._body[turn].text
        numbered = point_number(text)
        return subpoint_number(text) is not None or (numbered is not None and self._is_below(numbered))

    def _next_turn(self, index: int) -> int:
        """Where after ``index`` a number, a chapter or a heading stands next; asked in reading order."""
        if self._turn <= index:
            self._turn = index + 1
            while self._turn < len(self._body) and not self._is_turn(self._body[self._turn]):
                self._turn += 1
        return self._turn

    def _is_turn(self, paragraph: Paragraph) -> bool:
        if paragraph.block is Block.HEADING or _number(paragraph.text) is not None:
            return True
        return self._words.chapter.match(paragraph.text) is not None

    def _unique(self, provision_id: str) -> str:
        self._used[provision_id] += 1
        count = self._used[provision_id]
        return provision_id if count == 1 else f"{provision_id}~{count}"

    def _add(
        self,
        provision_id: str,
        kind: ProvisionKind,
        number: str | None,
        parent: str | None,
        role: Role | None,
        text: str,
        paragraph: Paragraph,
    ) -> None:
        deleted = number is not None and (paragraph.struck or self._words.deleted.match(text) is not None)
        provision = Provision(provision_id, kind, number, parent, role, deleted, False, text, paragraph.source)
        self.provisions.append(provision)


def _given(point: str, subpoint: str) -> _Open:
    manner = _Manner.LETTER if is_letter(subpoint) else _Manner.FIGURE
    return _Open(f"{point}.{subpoint}", subpoint, None, manner, is_given=True)


def _number(text: str) -> PrintedNumber | None:
    return point_number(text) or subpoint_number(text)
