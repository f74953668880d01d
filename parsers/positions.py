"""Lists of positions: numbered points (agencies), groups ("…:"), items (a post each), notes ("Ескертпе: …").

Groups are not nested; items before the first group belong to the point. A note runs to the paragraph that ends with a
full stop and is one provision, its paragraphs joined by a line feed.
"""

from collections import Counter
from collections.abc import Sequence

from parsers.lines import Paragraph
from parsers.model import Language, Provision, ProvisionKind, SourceRange
from parsers.numbering import point_number, subpoint_number
from parsers.vocabulary import vocabulary


def is_list_of_positions(body: Sequence[Paragraph]) -> bool:
    """Whether numbered points with unnumbered lists below them make up ``body``."""
    points = sum(point_number(paragraph.text) is not None for paragraph in body)
    subpoints = any(subpoint_number(paragraph.text) for paragraph in body)
    return points > 0 and not subpoints and len(body) - points >= points


def read_positions(body: Sequence[Paragraph], language: Language) -> tuple[Provision, ...]:
    """The points, groups, items and notes of ``body`` in reading order; before the first point nothing has a parent."""
    reader = _PositionReader(language)
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
            self._add_editorial(paragraph)
        elif self._words.note.match(paragraph.text):
            return self._take_note(body, position)
        elif paragraph.text.endswith(":"):
            parent = self._point
            self._group = self._below(parent)
            self._add(self._group, ProvisionKind.GROUP, None, parent, paragraph.text, paragraph.source)
        else:
            parent = self._group or self._point
            self._add(self._below(parent), ProvisionKind.ITEM, None, parent, paragraph.text, paragraph.source)
        return position + 1

    def _take_note(self, body: Sequence[Paragraph], position: int) -> int:
        end = position
        while end + 1 < len(body) and not body[end].text.endswith("."):
            if point_number(body[end + 1].text):
                break
            end += 1
        note = body[position : end + 1]
        parent = self._group or self._point
        source = SourceRange(note[0].source.line_start, note[-1].source.line_end, note[0].source.page)
        text = "\n".join(paragraph.text for paragraph in note)
        self._add(self._below(parent), ProvisionKind.NOTE, None, parent, text, source)
        return end + 1

    def _add_editorial(self, paragraph: Paragraph) -> None:
        above = next((item.id for item in reversed(self.provisions) if not item.editorial), "title")
        self._counts[f"{above}/note"] += 1
        provision_id = f"{above}/note{self._counts[f'{above}/note']}"
        parent = above if self.provisions else None
        note = Provision(
            provision_id, ProvisionKind.NOTE, None, parent, None, False, True, paragraph.text, paragraph.source
        )
        self.provisions.append(note)

    def _below(self, parent: str | None) -> str:
        self._counts[parent or ""] += 1
        return f"{parent or ''}/{self._counts[parent or '']}"

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
