"""Where in a document the regulations stand: paragraphs → segments, and what belongs to none of them.

A segment begins with a title ("… туралы ереже", "Положение о …") and ends before the next title's caption, or with the
document. Captions between them ("5-1 қосымша", "Приложение 22-1", whose order of what date, torn or whole) are outside.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from parsers.lines import Block, Paragraph
from parsers.model import Language, SourceRange
from parsers.numbering import point_number
from parsers.vocabulary import Vocabulary, vocabulary

_LOOK_AHEAD = 8
"""Paragraphs after a title within which the first point stands (notes of the publisher and a chapter come between)."""
_TITLE_LENGTH = 500
_CAPTION_LENGTH = 250


@dataclass(frozen=True, slots=True)
class Segment:
    """One regulation or list of positions, still as paragraphs."""

    title: Paragraph
    body: tuple[Paragraph, ...]
    annex: str | None
    is_list: bool


@dataclass(frozen=True, slots=True)
class Segmentation:
    """A document divided: every paragraph stands in a segment or outside."""

    outside: tuple[Paragraph, ...]
    segments: tuple[Segment, ...]


def divide(paragraphs: Sequence[Paragraph], language: Language) -> Segmentation:
    """The segments of ``paragraphs`` and what stands outside them, each in reading order."""
    words = vocabulary(language)
    merged = _merge_titles(paragraphs, words)
    starts = [index for index in range(len(merged)) if _is_title(merged, index, words)]
    segments: list[Segment] = []
    ends = [*starts[1:], len(merged)]
    outside = list(merged[: starts[0]] if starts else merged)
    for start, end in zip(starts, ends, strict=False):
        last = _trimmed_end(merged, start, end, words)
        title = merged[start]
        is_list = words.list_title.search(title.text) is not None and not words.title.search(title.text)
        segments.append(Segment(title, tuple(merged[start + 1 : last]), _annex(merged, start, words), is_list))
        outside.extend(merged[last:end])
    return Segmentation(tuple(outside), tuple(segments))


def _merge_titles(paragraphs: Sequence[Paragraph], words: Vocabulary) -> list[Paragraph]:
    """Titles set on several lines, made one: "… департаменті туралы" + "ЕРЕЖЕ", "Положение" + "о Департаменте …"."""
    merged: list[Paragraph] = []
    for paragraph in paragraphs:
        before = merged[-1] if merged else None
        if before is not None and _belong_together(before, paragraph, words):
            source = SourceRange(before.source.line_start, paragraph.source.line_end, before.source.page)
            merged[-1] = Paragraph(f"{before.text} {paragraph.text}", source, before.block)
        else:
            merged.append(paragraph)
    return merged


def _belong_together(before: Paragraph, after: Paragraph, words: Vocabulary) -> bool:
    if Block.BODY in (before.block, after.block) or len(before.text) > _TITLE_LENGTH:
        return False
    if before.text[-1] in ".;:" or point_number(before.text):
        return False
    if words.title_word_leads:
        return words.title_word.search(before.text) is not None and after.text[:1].islower()
    return words.title_word.search(after.text) is not None and not _names_annex(before.text, words)


def _is_title(paragraphs: Sequence[Paragraph], index: int, words: Vocabulary) -> bool:
    paragraph = paragraphs[index]
    text = paragraph.text
    if paragraph.block is Block.BODY or len(text) > _TITLE_LENGTH or text[-1] in ".;:,":
        return False
    if point_number(text) or not (words.title.search(text) or words.list_title.search(text)):
        return False
    following = paragraphs[index + 1 : index + 1 + _LOOK_AHEAD]
    return any(point_number(later.text) for later in following)


def _trimmed_end(paragraphs: Sequence[Paragraph], start: int, end: int, words: Vocabulary) -> int:
    """Where the segment's own text ends: the next one's caption, and what is torn off it, is not part of it."""
    while end - 1 > start and _is_caption(paragraphs[end - 1], words):
        end -= 1
    return end


def heading_above(paragraphs: Sequence[Paragraph], language: Language) -> Paragraph | None:
    """The first heading that is no part of a caption: the title of the document, or of its first regulation.

    Where the layout sets headings apart, what is not set apart (navigation, a stamp) is none.
    """
    words = vocabulary(language)
    possible: Paragraph | None = None
    for paragraph in paragraphs:
        if paragraph.block is Block.BODY or point_number(paragraph.text):
            break
        if _names_annex(paragraph.text, words):
            continue
        if paragraph.block is Block.HEADING:
            return paragraph
        possible = possible or paragraph
    return possible


def _is_caption(paragraph: Paragraph, words: Vocabulary) -> bool:
    text = paragraph.text
    if paragraph.block is Block.BODY or len(text) > _CAPTION_LENGTH or point_number(text):
        return False
    if paragraph.block is Block.HEADING and not words.chapter.match(text):
        return True
    return _names_annex(text, words)


def _names_annex(text: str, words: Vocabulary) -> bool:
    return bool(words.caption.search(text) or words.caption_line.match(text))


def _annex(paragraphs: Sequence[Paragraph], title: int, words: Vocabulary) -> str | None:
    """The number in the caption right above the title at index ``title``."""
    for index in range(title - 1, -1, -1):
        if not _is_caption(paragraphs[index], words):
            return None
        match = words.caption.search(paragraphs[index].text)
        if match:
            return match["number"].replace("–", "-")
    return None
