"""Captions of annexes: which paragraphs above a title say whose annex it is, and the annex's number.

    Мәдениет министрінің            Приложение 22-1              Утверждено
    2024 жылғы 5 ақпандағы          к приказу Министра …         приказом Председателя …
    № 17 бұйрығына 5-1-қосымша      от 5 февраля … № 17          от 5 февраля … № 17

A caption may be set on many lines or as one paragraph, doubled, torn, and parted from the title by notes of the
publisher. Its lines are told by their words (`caption_line`) or by being set apart; a line or two between two of them
belong to it whatever they say ("Комитета культуры").
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from parsers.lines import Block, Paragraph
from parsers.numbering import point_number, subpoint_number
from parsers.vocabulary import Vocabulary

_LINE_LENGTH = 250
_MOST_LINES = 16
"""Lines of a doubled caption with notes below it."""
_MOST_BETWEEN = 2
"""Lines without a word of captions between two with one."""
_FINISHED = ".;:"
_ABBREVIATIONS = ("м.а.", "м. а.", "и.о.", "и. о.", "г.", "ж.")


@dataclass(frozen=True, slots=True)
class Caption:
    """The caption that ends right before a title."""

    start: int
    """Index of its first paragraph; the title's own where there is none."""
    annex: str | None
    """The number nearest to the title, e.g. ``"5-1"``."""


def caption_above(paragraphs: Sequence[Paragraph], title: int, floor: int, words: Vocabulary) -> Caption:
    """The caption above the title at index ``title``, looked for down to index ``floor``."""
    start, between = title, 0
    for index in range(title - 1, max(floor, title - _MOST_LINES) - 1, -1):
        paragraph = paragraphs[index]
        if words.editorial.match(paragraph.text):
            continue
        if not _may_be_line(paragraph):
            break
        if is_caption_line(paragraph, words):
            start, between = index, 0
        elif between == _MOST_BETWEEN:
            break
        else:
            between += 1
    return Caption(start, _annex(paragraphs[start:title], words))


def is_caption_line(paragraph: Paragraph, words: Vocabulary) -> bool:
    """Whether the paragraph may be (part of) a caption: by its words, or set apart and no chapter."""
    if not _may_be_line(paragraph):
        return False
    return names_annex(paragraph.text, words) or (
        paragraph.block is Block.HEADING and not words.chapter.match(paragraph.text)
    )


def names_annex(text: str, words: Vocabulary) -> bool:
    """Whether the words are those of a caption."""
    return bool(words.caption.search(text) or words.caption_line.match(text) or words.annex.search(text))


def annexes_of_act(paragraphs: Sequence[Paragraph], start: int, end: int, words: Vocabulary) -> Iterator[int]:
    """Where between two indices a caption begins that makes what follows an annex of the order, in order.

    An annex to a regulation ("к Положению") is no such thing.
    """
    for index in range(start, end):
        paragraph = paragraphs[index]
        if _may_be_line(paragraph) and words.caption.search(paragraph.text):
            top = caption_above(paragraphs, index + 1, start, words).start
            below = index + _MOST_BETWEEN + 1 if words.title_word_leads else index + 1
            if any(words.annex_of_act.search(line.text) for line in paragraphs[top : min(below, end)]):
                yield top


def _may_be_line(paragraph: Paragraph) -> bool:
    text = paragraph.text
    if paragraph.block is Block.BODY or len(text) > _LINE_LENGTH:
        return False
    if point_number(text) or subpoint_number(text):
        return False
    return text[-1] not in _FINISHED or text.endswith(_ABBREVIATIONS)


def _annex(caption: Sequence[Paragraph], words: Vocabulary) -> str | None:
    for paragraph in reversed(caption):
        if not words.editorial.match(paragraph.text):
            for match in reversed(list(words.annex.finditer(paragraph.text))):
                return str(match[match.lastgroup or 0]).replace("–", "-")
    return None
