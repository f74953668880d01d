"""Where in a document the regulations stand: paragraphs → segments, and what belongs to none of them.

A segment begins with a title (`parsers.titles`) and ends before the next title's caption (`parsers.captions`), before
another annex of the order, or where its own text does (`parsers.endings`). Everything else is outside.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from parsers.captions import Caption, annexes_of_act, caption_above, names_annex
from parsers.endings import end_of_text
from parsers.lines import Block, Paragraph
from parsers.model import Language
from parsers.numbering import point_number
from parsers.positions import is_list_of_positions
from parsers.titles import Title, find_titles
from parsers.vocabulary import vocabulary


@dataclass(frozen=True, slots=True)
class Segment:
    """One regulation or list of positions, still as paragraphs."""

    title: Paragraph
    body: tuple[Paragraph, ...]
    language: Language
    annex: str | None
    is_list: bool


@dataclass(frozen=True, slots=True)
class Segmentation:
    """A document divided: every paragraph stands in a segment or outside."""

    outside: tuple[Paragraph, ...]
    segments: tuple[Segment, ...]
    preface: tuple[Paragraph, ...]
    """What of ``outside`` stands above the first segment and its caption."""


def divide(paragraphs: Sequence[Paragraph]) -> Segmentation:
    """The segments of ``paragraphs`` and what stands outside them, each in reading order."""
    titles = _without_other_lists(paragraphs, find_titles(paragraphs))
    captions = _captions(paragraphs, titles)
    segments: list[Segment] = []
    ends = [*(caption.start for caption in captions[1:]), len(paragraphs)]
    first = captions[0].start if captions else len(paragraphs)
    outside = list(paragraphs[:first])
    for title, caption, end in zip(titles, captions, ends, strict=False):
        outside.extend(paragraphs[caption.start : title.start])
        last = _end(paragraphs, title, end)
        body = tuple(paragraphs[title.end : last])
        segments.append(Segment(title.paragraph(paragraphs), body, title.language, caption.annex, title.is_list))
        outside.extend(paragraphs[last:end])
    return Segmentation(tuple(outside), tuple(segments), tuple(paragraphs[:first]))


def _captions(paragraphs: Sequence[Paragraph], titles: Sequence[Title]) -> list[Caption]:
    floors = [0, *(title.end for title in titles[:-1])]
    return [
        caption_above(paragraphs, title.start, floor, vocabulary(title.language))
        for title, floor in zip(titles, floors, strict=False)
    ]


def _without_other_lists(paragraphs: Sequence[Paragraph], titles: Sequence[Title]) -> list[Title]:
    """``titles`` without those of lists that list no positions: they belong to the act they stand in."""
    ends = [*(title.start for title in titles[1:]), len(paragraphs)]
    return [
        title
        for title, end in zip(titles, ends, strict=False)
        if not title.is_list
        or is_list_of_positions(title.text, paragraphs[title.end : _end(paragraphs, title, end)], title.language)
    ]


def _end(paragraphs: Sequence[Paragraph], title: Title, end: int) -> int:
    """Where the text below a title ends, at ``end`` at the latest."""
    words = vocabulary(title.language)
    end = next(annexes_of_act(paragraphs, title.end, end, words), end)
    return end_of_text(paragraphs, title.end, end, words)


def heading_of(segmentation: Segmentation, language: Language) -> Paragraph | None:
    """The title of the document: its first heading that is no part of a caption, else that of its first regulation.

    Where the layout sets headings apart, what is not set apart (navigation, a stamp) is none.
    """
    words = vocabulary(language)
    possible: Paragraph | None = None
    for paragraph in segmentation.preface:
        if paragraph.block is Block.BODY or point_number(paragraph.text):
            return possible
        if names_annex(paragraph.text, words) or words.editorial.match(paragraph.text):
            continue
        if words.contents.match(paragraph.text):
            break
        if paragraph.block is Block.HEADING:
            return paragraph
        possible = possible or paragraph
    title = segmentation.segments[0].title if segmentation.segments else None
    return possible if title is None or (possible is not None and title.block is not Block.HEADING) else title
