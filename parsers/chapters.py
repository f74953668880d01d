"""Where a chapter begins, told by its own word, by its layout, or by words and numbers that leave no other choice.

    1-тарау. Жалпы ережелер      Глава 1. Общие положения      § 2. Учёт      it names itself
    I. Общие положения                                                        numbered as no point is
    2. Міндеттері                Имущество                                    set apart, usual, or forced by numbers

A chapter's word ("-тарау", "Глава") is no part of its number or text: it is handed over apart.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from parsers.lines import Block, Paragraph
from parsers.model import SourceRange
from parsers.numbering import parts, point_number, subpoint_number
from parsers.vocabulary import Vocabulary

_HEADING_LENGTH = 200
_NAMED_LENGTH = 300
_BROKEN_OFF = ".;:,"
LIST_MARKS = ("-", "–", "—", "•")
"""What items of a list without numbers begin with."""
_ROMAN = re.compile(r"(?P<number>[IVXІХ]{1,6})\.\s+(?=\S)")
_ROMAN_LETTERS = str.maketrans("ІХіхivx", "IXIXIVX")
_ROMAN_VALUES = {"I": 1, "V": 5, "X": 10}
_ORDINALS = (
    ("бірінші", "екінші", "үшінші", "төртінші", "бесінші", "алтыншы", "жетінші", "сегізінші", "тоғызыншы", "оныншы"),
    ("перв", "втор", "трет", "четв", "пят", "шест", "седьм", "восьм", "девят", "десят"),
)


@dataclass(frozen=True, slots=True)
class Heading:
    """A chapter as it is printed."""

    number: str | None
    text: str
    word: str = ""
    """What names it a chapter: neither number nor text."""


def join_chapter_lines(body: Sequence[Paragraph], words: Vocabulary) -> list[Paragraph]:
    """``body`` with the heading that stands on a line of its own below "Глава 1" joined to it."""
    joined: list[Paragraph] = []
    for paragraph in body:
        above = joined[-1] if joined else None
        if above is not None and _is_bare_chapter(above, words) and _may_name_chapter(paragraph, words):
            source = SourceRange(above.source.line_start, paragraph.source.line_end, above.source.page)
            joined[-1] = Paragraph(f"{above.text} {paragraph.text}", source, above.block)
        else:
            joined.append(paragraph)
    return joined


def _is_bare_chapter(paragraph: Paragraph, words: Vocabulary) -> bool:
    match = words.chapter.match(paragraph.text)
    return match is not None and match.end() == len(paragraph.text)


def _may_name_chapter(paragraph: Paragraph, words: Vocabulary) -> bool:
    text = paragraph.text
    if paragraph.block is Block.BODY or _number_of(text) is not None or words.editorial.match(text):
        return False
    return looks_like_heading(text) and words.chapter.match(text) is None


def looks_like_heading(text: str) -> bool:
    """Whether ``text`` is short, begins with no small letter and ends with no mark."""
    if not text or len(text) > _HEADING_LENGTH:
        return False
    return text[-1] not in _BROKEN_OFF and not text[0].islower()


def _number_of(text: str) -> str | None:
    numbered = point_number(text) or subpoint_number(text)
    return numbered.number if numbered else None


class ChapterReader:
    """Tells chapters among the paragraphs of one regulation, asked in reading order."""

    def __init__(self, body: Sequence[Paragraph], words: Vocabulary) -> None:
        self._body = body
        self._words = words
        self._last: tuple[int, ...] | None = None
        self._is_unnumbered = False
        self._point_at = 0

    def read(self, index: int, last_point: str | None) -> Heading | None:
        """The chapter that begins at ``index``, or None; ``last_point`` is the number of the point above."""
        heading = self._named(index) or self._roman(index) or self._told_by_place(index, last_point)
        if heading is not None:
            self._is_unnumbered = self._is_unnumbered or heading.number is None
            self._last = _order(heading.number) if heading.number else self._last
        return heading

    def _named(self, index: int) -> Heading | None:
        text = self._body[index].text
        match = self._words.chapter.match(text)
        if match is None or len(text) > _NAMED_LENGTH:
            return None
        word = f"{match['sign'] or ''}{match['word'] or ''}".strip()
        rest = text[match.end() :]
        if not rest:
            return Heading(match["number"], word)
        if match["mark"] or looks_like_heading(rest) or self._words.deleted.match(rest):
            return Heading(match["number"], rest, word)
        return None

    def _roman(self, index: int) -> Heading | None:
        text = self._body[index].text
        match = _ROMAN.match(text)
        if match is None or self._next_point(index) is None:
            return None
        expected = 1 if self._last is None else self._last[0] + 1
        is_next = _order(match["number"]) == (expected,)
        return Heading(match["number"], text[match.end() :]) if is_next and len(text) <= _HEADING_LENGTH else None

    def _told_by_place(self, index: int, last_point: str | None) -> Heading | None:
        paragraph = self._body[index]
        if paragraph.block is Block.BODY:
            return None
        numbered = point_number(paragraph.text)
        if numbered is None:
            return self._unnumbered(index, last_point)
        is_chapter = (
            self._is_set_apart(paragraph, numbered.text)
            or self._is_forced(index, numbered.number, numbered.text, last_point)
            or self._is_usual_sentence(index, numbered.number, numbered.text, last_point)
        )
        return Heading(numbered.number, numbered.text) if is_chapter else None

    def _is_set_apart(self, paragraph: Paragraph, text: str) -> bool:
        return paragraph.block is Block.HEADING and looks_like_heading(text)

    def _is_forced(self, index: int, number: str, text: str, last_point: str | None) -> bool:
        """Whether a heading of a plain layout is a chapter: usual words, or numbers that leave no choice."""
        following = self._next_point(index)
        if following is None or not looks_like_heading(text):
            return False
        is_usual = self._words.chapter_text.match(text) is not None and not self._heads_list(index)
        if not self._is_next(number):
            return is_usual and _interrupts(last_point, number, following)
        return is_usual or self._restarts(number, last_point, following) or not _follows_point(last_point, number)

    def _is_usual_sentence(self, index: int, number: str, text: str, last_point: str | None) -> bool:
        """Whether it is a usual heading that only a full stop makes look like a point: "2. Міндеттері."."""
        following = self._next_point(index)
        stripped = text.removesuffix(".")
        if following is None or stripped == text or not looks_like_heading(stripped) or not self._is_next(number):
            return False
        return self._restarts(number, last_point, following) and self._words.chapter_text.match(stripped) is not None

    def _restarts(self, number: str, last_point: str | None, following: str) -> bool:
        """Whether ``number`` does not go on from the points: it is below the last one, or the next point has it too."""
        if last_point is not None and parts(number) <= parts(last_point):
            return True
        return following == number or following.startswith(f"{number}.")

    def _is_next(self, number: str) -> bool:
        order = _order(number)
        if self._last is None:
            return order == (1,)
        return order == (self._last[0] + 1,) or order[:-1] == self._last

    def _unnumbered(self, index: int, last_point: str | None) -> Heading | None:
        text = self._body[index].text
        if subpoint_number(text) is not None:
            return None
        if self._words.first_chapter.match(text) and self._heads_point(index):
            return Heading(None, text)
        if not looks_like_heading(text):
            return None
        if self._body[index].block is Block.HEADING:
            return Heading(None, text)
        is_usual = self._words.chapter_text.match(text) is not None
        if not self._heads_point(index):
            return None
        is_apart = self._ends_sentence(index - 1) and (self._is_habit or self._begins_anew(index, last_point))
        return Heading(None, text) if is_usual or is_apart else None

    @property
    def _is_habit(self) -> bool:
        """Whether chapters of this regulation have no numbers."""
        return self._is_unnumbered and self._last is None

    def _begins_anew(self, index: int, last_point: str | None) -> bool:
        return last_point is not None and parts(last_point) > (1,) and self._next_point(index) == "1"

    def _ends_sentence(self, index: int) -> bool:
        return index >= 0 and self._body[index].text[-1] in ".;"

    def _heads_point(self, index: int) -> bool:
        """Whether a point comes next, notes of the publisher aside."""
        for paragraph in self._body[index + 1 :]:
            if not self._words.editorial.match(paragraph.text):
                return point_number(paragraph.text) is not None
        return False

    def _heads_list(self, index: int) -> bool:
        following = self._body[index + 1].text
        return subpoint_number(following) is not None or following.startswith(LIST_MARKS)

    def _next_point(self, index: int) -> str | None:
        """The number of the next point after ``index``; asked in reading order."""
        if self._point_at <= index:
            self._point_at = index + 1
            while self._point_at < len(self._body) and point_number(self._body[self._point_at].text) is None:
                self._point_at += 1
        numbered = point_number(self._body[self._point_at].text) if self._point_at < len(self._body) else None
        return numbered.number if numbered else None


def _interrupts(last_point: str | None, number: str, following: str) -> bool:
    """Whether the points go on below as if ``number`` did not stand among them."""
    if last_point is None or _follows_point(last_point, number):
        return False
    return _follows_point(last_point, following)


def _follows_point(last_point: str | None, number: str) -> bool:
    return parts(number)[0] == (1 if last_point is None else parts(last_point)[0] + 1)


def _order(number: str) -> tuple[int, ...]:
    """What comes first, whatever it is printed in: figures, Roman figures, ordinal words."""
    if number[:1].isdigit():
        return parts(number)
    lowered = number.lower()
    for names in _ORDINALS:
        for place, name in enumerate(names, 1):
            if lowered.startswith(name):
                return (place,)
    return (_roman_value(number.translate(_ROMAN_LETTERS)),)


def _roman_value(number: str) -> int:
    values = [_ROMAN_VALUES.get(letter, 0) for letter in number]
    return sum(-low if low < high else low for low, high in zip(values, [*values[1:], 0], strict=True))
