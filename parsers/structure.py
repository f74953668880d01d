"""A regulation's paragraphs → its provisions: an ordered table of rules, one rule a structural unit.

The first rule that takes a paragraph decides what it is: note of the publisher, chapter, point, subpoint; what no rule
takes is an unnumbered paragraph. Nothing is dropped: every paragraph becomes exactly one provision. Ids are those of
the public contract.
"""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from parsers.lines import Block, Paragraph
from parsers.model import Language, Provision, ProvisionKind, Role
from parsers.numbering import PrintedNumber, follows, parts, point_number, subpoint_number
from parsers.roles import role_of_point
from parsers.vocabulary import Vocabulary, vocabulary

_HEADING_LENGTH = 200
_BROKEN_OFF = ".;:,"


def read_provisions(title: Paragraph, body: Sequence[Paragraph], language: Language) -> tuple[Provision, ...]:
    """The provisions of one regulation in reading order, its title first."""
    reader = _Reader(body, language)
    reader.add_title(title)
    for index in range(len(body)):
        reader.take(index)
    return tuple(reader.provisions)


def read_quoted(body: Sequence[Paragraph], language: Language, point: str | None) -> tuple[Provision, ...]:
    """The provisions of text that an amending clause quotes.

    ``point`` is the number of the point that the clause names: what stands below it has its number in the id
    ("13.1"), and no parent where the point itself is not quoted.
    """
    reader = _Reader(body, language)
    if point is not None:
        reader.open_point(point)
    for index in range(len(body)):
        reader.take(index)
    known = {provision.id for provision in reader.provisions}
    return tuple(
        provision if provision.parent in known else replace(provision, parent=None) for provision in reader.provisions
    )


@dataclass(slots=True)
class _Open:
    """A provision that may still get others below it."""

    id: str
    kind: ProvisionKind
    role: Role | None
    is_lettered: bool = False


@dataclass(slots=True)
class _Reader:
    """Walks over the paragraphs and remembers which chapter, point and subpoints are open."""

    body: Sequence[Paragraph]
    language: Language
    provisions: list[Provision] = field(default_factory=list)
    _words: Vocabulary = field(init=False)
    _used: Counter[str] = field(default_factory=Counter)
    _unnumbered: Counter[str] = field(default_factory=Counter)
    _chapter: _Open | None = None
    _point: _Open | None = None
    _subpoints: list[_Open] = field(default_factory=list)
    _last_chapter: str | None = None
    _last_point: str | None = None
    _chapters: int = 0

    def __post_init__(self) -> None:
        self._words = vocabulary(self.language)

    def add_title(self, title: Paragraph) -> None:
        self._add("title", ProvisionKind.TITLE, None, None, None, title.text, title)

    def open_point(self, number: str) -> None:
        """Go on as if the point ``number`` stood above."""
        self._point = _Open(number, ProvisionKind.POINT, None)

    def take(self, index: int) -> None:
        """Make a provision of the paragraph at ``index``."""
        rules: tuple[Callable[[int], bool], ...] = (
            self._take_editorial,
            self._take_chapter,
            self._take_point,
            self._take_subpoint,
        )
        if not any(rule(index) for rule in rules):
            self._take_unnumbered(index)

    def _take_editorial(self, index: int) -> bool:
        text = self.body[index].text
        if not self._words.editorial.match(text):
            return False
        above = next((item.id for item in reversed(self.provisions) if not item.editorial), "title")
        self._unnumbered[f"{above}/note"] += 1
        provision_id = f"{above}/note{self._unnumbered[f'{above}/note']}"
        parent = above if self.provisions else None
        self._add(provision_id, ProvisionKind.NOTE, None, parent, None, text, self.body[index])
        self.provisions[-1] = replace(self.provisions[-1], editorial=True)
        return True

    def _take_chapter(self, index: int) -> bool:
        heading = self._heading(index)
        if heading is None:
            return False
        self._chapters += 1
        chapter_id = f"ch{self._chapters}"
        number = heading.number or None
        self._add(chapter_id, ProvisionKind.CHAPTER, number, None, None, heading.text, self.body[index])
        self._chapter = _Open(chapter_id, ProvisionKind.CHAPTER, None)
        self._point, self._subpoints = None, []
        self._last_chapter = number or self._last_chapter
        return True

    def _heading(self, index: int) -> PrintedNumber | None:
        """Number (may be empty) and text of the chapter that begins at ``index``, if one does."""
        paragraph = self.body[index]
        named = self._words.chapter.match(paragraph.text)
        if named:
            return PrintedNumber(named["number"], paragraph.text[named.end() :])
        numbered = point_number(paragraph.text)
        text = numbered.text if numbered else paragraph.text
        if paragraph.block is Block.BODY or not _looks_like_heading(text):
            return None
        heading = PrintedNumber(numbered.number if numbered else "", text)
        if paragraph.block is Block.HEADING and not subpoint_number(paragraph.text):
            return heading
        return heading if self._is_chapter_without_layout(index, numbered) else None

    def _is_chapter_without_layout(self, index: int, numbered: PrintedNumber | None) -> bool:
        """Whether a heading-like paragraph of a plain layout is a chapter: known words, or numbers leave no choice."""
        known = self._words.chapter_text.match(numbered.text if numbered else self.body[index].text) is not None
        following = self._next_point(index)
        if following is None:
            return False
        if numbered is None:
            return known and point_number(self.body[index + 1].text) is not None
        if not follows(self._last_chapter, numbered.number):
            return False
        if self._last_point is not None and parts(numbered.number) <= parts(self._last_point):
            return True
        return known or not follows(self._last_point, numbered.number) or following.number == numbered.number

    def _next_point(self, index: int) -> PrintedNumber | None:
        later = (point_number(paragraph.text) for paragraph in self.body[index + 1 :])
        return next((number for number in later if number is not None), None)

    def _take_point(self, index: int) -> bool:
        numbered = point_number(self.body[index].text)
        if numbered is None:
            return False
        heads_list = index + 1 < len(self.body) and subpoint_number(self.body[index + 1].text) is not None
        role = role_of_point(numbered.text, self.language, heads_list=heads_list)
        parent = self._chapter.id if self._chapter else None
        point_id = self._unique(numbered.number)
        self._add(point_id, ProvisionKind.POINT, numbered.number, parent, role, numbered.text, self.body[index])
        self._point, self._subpoints = _Open(point_id, ProvisionKind.POINT, role), []
        self._last_point = numbered.number
        return True

    def _take_subpoint(self, index: int) -> bool:
        numbered = subpoint_number(self.body[index].text)
        if numbered is None:
            return False
        lettered = not numbered.number[0].isdigit()
        self._close_subpoints(lettered)
        above = self._subpoints[-1] if self._subpoints else self._point
        role = above.role if above else None
        subpoint_id = self._unique(f"{above.id}.{numbered.number}" if above else numbered.number)
        parent = above.id if above else self._chapter.id if self._chapter else None
        self._add(subpoint_id, ProvisionKind.SUBPOINT, numbered.number, parent, role, numbered.text, self.body[index])
        self._subpoints.append(_Open(subpoint_id, ProvisionKind.SUBPOINT, role, lettered))
        return True

    def _close_subpoints(self, lettered: bool) -> None:
        """Letters stand below figures or figures below letters: one that is like an open one ends it."""
        for depth, subpoint in enumerate(self._subpoints):
            if subpoint.is_lettered == lettered:
                del self._subpoints[depth:]
                return

    def _take_unnumbered(self, index: int) -> None:
        above = self._owner(index)
        parent = above.id if above else "title" if self.provisions else None
        self._unnumbered[parent or ""] += 1
        provision_id = f"{parent or ''}/{self._unnumbered[parent or '']}"
        role = above.role if above else None
        self._add(provision_id, ProvisionKind.PARAGRAPH, None, parent, role, self.body[index].text, self.body[index])

    def _owner(self, index: int) -> _Open | None:
        """What an unnumbered paragraph belongs to: between subpoints the one above it, after the last one the point."""
        if self._subpoints and self._more_subpoints(index):
            return self._subpoints[-1]
        return self._point or self._chapter

    def _more_subpoints(self, index: int) -> bool:
        for paragraph in self.body[index + 1 :]:
            if subpoint_number(paragraph.text):
                return True
            if point_number(paragraph.text) or paragraph.block is Block.HEADING:
                return False
        return False

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


def _looks_like_heading(text: str) -> bool:
    if not text or len(text) > _HEADING_LENGTH:
        return False
    return text[-1] not in _BROKEN_OFF and not text[0].islower()
