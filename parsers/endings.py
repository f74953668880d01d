"""Where the text of a regulation ends although no other follows: signatures, stamps, a table of contents, navigation.

A signature is told by a name ("А. Сейітов") in the unnumbered, unfinished lines at the very end; up to three lines
above it say who signs.
"""

import re
from collections.abc import Sequence

from parsers.captions import is_caption_line
from parsers.lines import Block, Paragraph
from parsers.numbering import point_number, subpoint_number
from parsers.vocabulary import Vocabulary

_CAPITAL = "[А-ЯЁӘҒҚҢӨҰҮҺІ]"
_SURNAME = rf"{_CAPITAL}[а-яёәғқңөұүһі]+(?:-{_CAPITAL}[а-яёәғқңөұүһі]+)?"
_INITIALS = rf"(?:{_CAPITAL}\.\s?){{1,2}}"
_PERSON = re.compile(rf"(?:^|[\s_]){_INITIALS}{_SURNAME}$|^{_SURNAME}\s{_INITIALS}$|_{{4,}}")
_LINE_LENGTH = 120
_MOST_POSITION_LINES = 3
_FINISHED = ".;:"


def end_of_text(paragraphs: Sequence[Paragraph], start: int, end: int, words: Vocabulary) -> int:
    """The index after the last paragraph between two indices that is text of the regulation."""
    for index in range(start, end):
        if words.contents.match(paragraphs[index].text):
            end = index
            break
    end = _above_signature(paragraphs, start, end, words)
    while end > start and paragraphs[end - 1].block is not Block.BODY and is_caption_line(paragraphs[end - 1], words):
        end -= 1
    return end


def _above_signature(paragraphs: Sequence[Paragraph], start: int, end: int, words: Vocabulary) -> int:
    top = end
    while top > start and _may_sign(paragraphs[top - 1].text, words):
        top -= 1
    for index in range(top, end):
        text = paragraphs[index].text
        if words.stamp.match(text):
            return index
        if _PERSON.search(text):
            return max(top, index - _MOST_POSITION_LINES)
    return end


def _may_sign(text: str, words: Vocabulary) -> bool:
    if len(text) > _LINE_LENGTH or point_number(text) or subpoint_number(text) or words.chapter.match(text):
        return False
    return text[-1] not in _FINISHED or _PERSON.search(text) is not None or words.stamp.match(text) is not None
