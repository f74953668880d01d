"""Titles of regulations and lists, on one line or on several.

A title is found by the word of the act at its end ("… туралы ереже") or beginning ("Положение о …"); the lines that
belong to it are put together upwards in Kazakh ("Ақмола облысының" + "Мұражай ісі департаменті туралы" + "ЕРЕЖЕ"),
downwards in Russian ("ПОЛОЖЕНИЕ" + "о Департаменте …" + "Министерства …"). What follows must be numbered.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from parsers.lines import Block, Paragraph
from parsers.model import Language, SourceRange
from parsers.numbering import point_number, subpoint_number
from parsers.vocabulary import Vocabulary, vocabulary

_LOOK_AHEAD = 8
"""Paragraphs after a title within which the first point stands (a chapter comes between), notes left aside."""
_TITLE_LENGTH = 500
_MOST_LINES = 6
_OPEN_END = ";:,"
_FIRST = ("1", "1.1")
_OPENING, _CLOSING = "«“", "»”"
_VERB = re.compile(r"\w(?:ет|ит|ют|ят)(?:ся)?\b|\b(?:\w+н[оаы]?\s+в\s+соответствии|настоящ)", re.IGNORECASE)
"""What a sentence has and a title has not; asked only of what ends in a full stop."""


@dataclass(frozen=True, slots=True)
class Title:
    """A title that stands at paragraphs ``[start, end)``."""

    start: int
    end: int
    text: str
    language: Language
    is_list: bool

    def paragraph(self, paragraphs: Sequence[Paragraph]) -> Paragraph:
        """The title as one paragraph."""
        first, last = paragraphs[self.start], paragraphs[self.end - 1]
        source = SourceRange(first.source.line_start, last.source.line_end, first.source.page)
        return Paragraph(self.text, source, first.block)


def find_titles(paragraphs: Sequence[Paragraph]) -> tuple[Title, ...]:
    """All titles in reading order; between two of them stands a numbered paragraph."""
    candidates = list(_candidates(paragraphs))
    starts = {title.start for title in candidates}
    return tuple(title for title in candidates if _is_followed(paragraphs, title, starts))


def _candidates(paragraphs: Sequence[Paragraph]) -> Iterator[Title]:
    end = 0
    for index, paragraph in enumerate(paragraphs):
        if index < end or not _may_be_line(paragraph):
            continue
        for language in Language:
            title = _title_at(paragraphs, index, end, language)
            if title is not None:
                end = title.end
                yield title
                break


def _title_at(paragraphs: Sequence[Paragraph], index: int, floor: int, language: Language) -> Title | None:
    words = vocabulary(language)
    text = paragraphs[index].text
    is_word = _is_word(text, words)
    if not (is_word or words.title.search(text) or words.list_title.search(text)):
        return None
    if words.title_word_leads:
        start, end = index, _last_line(paragraphs, index, words)
    else:
        start, end = _kazakh_lines(paragraphs, index, floor, words)
    joined = " ".join(paragraph.text for paragraph in paragraphs[start:end])
    if len(joined) > _TITLE_LENGTH or joined[-1] in _OPEN_END or (is_word and end - start == 1):
        return None
    is_list = words.title.search(joined) is None
    return Title(start, end, joined, language, is_list) if not is_list or _is_list(text, words) else None


def _is_list(text: str, words: Vocabulary) -> bool:
    return words.list_title.search(text) is not None or words.list_word.search(text) is not None


def _is_word(text: str, words: Vocabulary) -> bool:
    """Whether ``text`` is nothing but the word of the act: the other lines say whose it is."""
    return words.title_word.search(text) is not None or words.list_word.search(text) is not None


def _last_line(paragraphs: Sequence[Paragraph], index: int, words: Vocabulary) -> int:
    """The index after the last line of a title that begins at ``index``."""
    end = index + 1
    while end < min(len(paragraphs), index + _MOST_LINES) and not _is_finished(paragraphs[end - 1].text):
        so_far = " ".join(paragraph.text for paragraph in paragraphs[index:end])
        if not _goes_on(so_far, paragraphs[end], words):
            break
        end += 1
    return end


def _goes_on(title: str, line: Paragraph, words: Vocabulary) -> bool:
    text = line.text
    if not _may_be_line(line) or words.editorial.match(text) or words.chapter.match(text):
        return False
    if words.first_chapter.match(text) or (words.chapter_text.match(text) and not _is_open(title)):
        return False
    if _is_finished(text) and (_VERB.search(text) or not (text[0].islower() or text[0] in '"«“')):
        return False
    is_shouted = title.isupper() and text.isupper()
    return _is_open(title) or is_shouted or words.title_line.match(text) is not None


def _kazakh_lines(paragraphs: Sequence[Paragraph], index: int, floor: int, words: Vocabulary) -> tuple[int, int]:
    """Where a title begins and ends whose word of the act stands at ``index``."""
    following = paragraphs[index + 1] if index + 1 < len(paragraphs) else None
    is_word = _is_word(paragraphs[index].text, words)
    if is_word and following is not None and _may_be_line(following) and following.text.endswith(" туралы"):
        return index, index + 2
    start = index
    while start > max(floor, index - _MOST_LINES) and _belongs_above(paragraphs, start - 1, index, words):
        start -= 1
    return start, index + 1


def _belongs_above(paragraphs: Sequence[Paragraph], above: int, index: int, words: Vocabulary) -> bool:
    line, below = paragraphs[above], paragraphs[above + 1]
    if not _may_be_line(line) or _is_finished(line.text) or words.caption.search(line.text):
        return False
    if words.editorial.match(line.text) or words.caption_line.match(line.text) or words.chapter.match(line.text):
        return False
    if words.title_line.search(line.text) or below.text[0].islower():
        return True
    return (above + 1 == index and _is_word(below.text, words)) or _is_open(line.text)


def _is_open(text: str) -> bool:
    """Whether a quotation begun in ``text`` does not end in it."""
    straight = text.count('"') % 2 == 1
    return straight or sum(map(text.count, _OPENING)) > sum(map(text.count, _CLOSING))


def _is_finished(text: str) -> bool:
    return text[-1] in ".;:"


def _may_be_line(paragraph: Paragraph) -> bool:
    text = paragraph.text
    if paragraph.block is Block.BODY or len(text) > _TITLE_LENGTH:
        return False
    return point_number(text) is None and subpoint_number(text) is None


def _is_followed(paragraphs: Sequence[Paragraph], title: Title, starts: set[int]) -> bool:
    """Whether a point stands below, before the next title; below a sentence, the very first chapter or point."""
    words = vocabulary(title.language)
    seen = 0
    for index in range(title.end, len(paragraphs)):
        text = paragraphs[index].text
        if index in starts or seen == _LOOK_AHEAD:
            break
        if words.editorial.match(text):
            continue
        numbered = point_number(text)
        if numbered is not None:
            return title.text[-1] != "." or (numbered.number in _FIRST and not _VERB.search(title.text))
        seen += 1
    return False
