"""Lists of positions: numbered points (agencies), groups ("…:"), items (a post each), notes ("Ескертпе: …").

Groups are not nested; items before the first group belong to the point. A note runs to the paragraph that ends with a
full stop and is one provision, its paragraphs joined by a line feed; so is one whose sentences are numbered anew.
Items may be numbered ("1) төраға;").
"""

from collections import Counter
from collections.abc import Sequence

from parsers.lines import Paragraph
from parsers.model import Language, Provision, ProvisionKind, SourceRange
from parsers.numbering import follows, point_number, subpoint_number
from parsers.vocabulary import vocabulary


def is_list_of_positions(title: str, body: Sequence[Paragraph], language: Language) -> bool:
    """Whether points with lists below them make up ``body``; numbered lists where the title speaks of positions."""
    words = vocabulary(language)
    texts = [paragraph.text for paragraph in body if not words.editorial.match(paragraph.text)]
    points = sum(point_number(text) is not None for text in texts)
    if points == 0 or len(texts) - points < points:
        return False
    if words.position.search(title) is None and any(subpoint_number(text) for text in texts):
        return False
    return not any(words.clauses.amending.search(text) for text in texts)


def read_positions(title: Paragraph, body: Sequence[Paragraph], language: Language) -> tuple[Provision, ...]:
    """The title, points, groups, items and notes in reading order; the title has what stands before the first point."""
    reader = _PositionReader(language)
    reader.add_title(title)
    position = 0
    while position < len(body):
        position = reader.take(body, position)
    return tuple(reader.provisions)


class _PositionReader:
    def __init__(self, language: Language) -> None:
        self.provisions: list[Provision] = []
        self._words = vocabulary(language)
        self._point: str | None = None
        self._group: str | None = None
        self._counts: Counter[str] = Counter()

    def add_title(self, title: Paragraph) -> None:
        self._add("title", ProvisionKind.TITLE, None, None, title.text, title.source)

    def take(self, body: Sequence[Paragraph], position: int) -> int:
        """Make a provision of the paragraph at ``position``; returns where the next one begins."""
        paragraph = body[position]
        numbered = point_number(paragraph.text)
        if numbered is not None:
            self._counts[f"point {numbered.number}"] += 1
            count = self._counts[f"point {numbered.number}"]
            self._point = numbered.number if count == 1 else f"{numbered.number}~{count}"
            self._group = None
            self._add(self._point, ProvisionKind.POINT, numbered.number, None, numbered.text, paragraph.source)
        elif self._words.editorial.match(paragraph.text):
            return self._take_editorial(body, position)
        elif self._words.note.match(paragraph.text):
            return self._take_note(body, position)
        elif paragraph.text.endswith(":"):
            self._group = self._below(self._parent)
            self._add(self._group, ProvisionKind.GROUP, None, self._parent, paragraph.text, paragraph.source)
        else:
            self._add_item(paragraph)
        return position + 1

    def _add_item(self, paragraph: Paragraph) -> None:
        numbered = subpoint_number(paragraph.text)
        is_plain = numbered is not None and numbered.mark == ")"
        number, text = (numbered.number, numbered.text) if numbered and is_plain else (None, paragraph.text)
        parent = self._group or self._parent
        self._add(self._below(parent), ProvisionKind.ITEM, number, parent, text, paragraph.source)

    @property
    def _parent(self) -> str:
        return self._point or "title"

    def _take_note(self, body: Sequence[Paragraph], position: int) -> int:
        end = self._end_of_note(body, position)
        parent = self._group or self._parent
        self._add(self._below(parent), ProvisionKind.NOTE, None, parent, *_joined(body[position:end]))
        return end

    def _end_of_note(self, body: Sequence[Paragraph], position: int) -> int:
        """The index after a note: where a paragraph ends with a full stop, unless a numbered sentence of it follows."""
        last: str | None = None
        for index in range(position, len(body)):
            text = body[index].text
            numbered = point_number(text) if index > position else None
            if numbered is not None:
                if not self._is_sentence(text, last):
                    return index
                last = numbered.number
            if text.endswith(".") and not (index + 1 < len(body) and self._is_sentence(body[index + 1].text, last)):
                return index + 1
        return len(body)

    def _is_sentence(self, text: str, last: str | None) -> bool:
        """Whether it is a numbered sentence that goes on from ``last`` in a note; a point ends with no full stop."""
        numbered = point_number(text)
        if (
            self._point is None
            or numbered is None
            or not text.endswith(".")
            or self._words.deleted.match(numbered.text)
        ):
            return False
        return follows(last, numbered.number)

    def _take_editorial(self, body: Sequence[Paragraph], position: int) -> int:
        end = position + 1
        if self._words.announcement.match(body[position].text) and end < len(body):
            end += point_number(body[end].text) is None
        above = next(item.id for item in reversed(self.provisions) if not item.editorial)
        self._counts[f"{above}/note"] += 1
        provision_id = f"{above}/note{self._counts[f'{above}/note']}"
        text, source = _joined(body[position:end])
        self.provisions.append(
            Provision(provision_id, ProvisionKind.NOTE, None, above, None, False, True, text, source)
        )
        return end

    def _below(self, parent: str) -> str:
        self._counts[parent] += 1
        return f"{parent}/{self._counts[parent]}"

    def _add(
        self,
        provision_id: str,
        kind: ProvisionKind,
        number: str | None,
        parent: str | None,
        text: str,
        source: SourceRange,
    ) -> None:
        deleted = number is not None and self._words.deleted.match(text) is not None
        self.provisions.append(Provision(provision_id, kind, number, parent, None, deleted, False, text, source))


def _joined(paragraphs: Sequence[Paragraph]) -> tuple[str, SourceRange]:
    first, last = paragraphs[0].source, paragraphs[-1].source
    text = "\n".join(paragraph.text for paragraph in paragraphs)
    return text, SourceRange(first.line_start, last.line_end, first.page)
