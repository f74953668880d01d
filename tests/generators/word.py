"""Prints pieces as a DOCX the way departments type them: their own habits of setting, numbers typed or Word's own.

The text of a paragraph is cut into runs and sprinkled with what Word leaves in files: bookmarks, tags, links, fields,
changes, hidden words. None of that may show in what is read.
"""

import random
import re
from collections.abc import Iterator, Sequence

from tests.generators.docx import (
    a_list,
    abstract_list,
    cell,
    docx_file,
    field,
    in_list,
    level,
    paragraph,
    paragraph_style,
    row,
    run,
    start_override,
    table,
)
from tests.generators.pieces import Piece, Style

_CENTRE, _RIGHT = '<w:jc w:val="center"/>', '<w:jc w:val="right"/>'
_HEADINGS = ("centred", "bold", "style")
_CAPTIONS = ("right", "indent", "table")
_STYLES = (
    paragraph_style("Heading1", name="heading 1", look="<w:b/>")
    + paragraph_style("Chapter", based_on="Heading1")
    + paragraph_style("Text", '<w:jc w:val="both"/><w:ind w:firstLine="709"/>')
)
_LEAD = re.compile(r"([0-9]+)(\.|\)) ")
_DELETED = '<w:del w:id="9"><w:r><w:delText xml:space="preserve">жойылған </w:delText></w:r></w:del>'
_NOISE = (
    '<w:bookmarkStart w:id="1" w:name="a"/>',
    '<w:proofErr w:type="spellStart"/>',
    "<w:r><w:softHyphen/></w:r>",
    "<w:r><w:lastRenderedPageBreak/></w:r>",
    '<w:r><w:commentReference w:id="7"/></w:r>',
    _DELETED,
    run("жасырын", "<w:vanish/>"),
)


def print_as_word(pieces: Sequence[Piece], seed: int, *, automatic: bool) -> bytes:
    """The pieces as a DOCX, one paragraph each; with ``automatic`` Word counts every number it can count."""
    return _Typist(random.Random(seed), automatic).print(pieces)


class _Typist:
    """One person's habits, and the lists begun so far."""

    def __init__(self, dice: random.Random, automatic: bool) -> None:
        self._dice = dice
        self._automatic = automatic
        self._heading, self._caption = dice.choice(_HEADINGS), dice.choice(_CAPTIONS)
        self._text = dice.choice(("", "Text"))
        self._lists = [a_list(1, 0)]
        self._counts = [0, 0]
        """Last numbers that Word gave to a point and to a subpoint."""

    def print(self, pieces: Sequence[Piece]) -> bytes:
        body = "".join(self._blocks(pieces))
        lists = abstract_list(0, level(0, "%1."), level(1, "%2)")) + "".join(self._lists)
        return docx_file(body, parts={"styles": _STYLES, "numbering": lists})

    def _blocks(self, pieces: Sequence[Piece]) -> Iterator[str]:
        caption: list[str] = []
        for piece in pieces:
            if piece.style is Style.CAPTION and self._caption == "table":
                caption.append(paragraph("", inside=self._runs(piece.text)))
                continue
            if caption:
                yield table(row(cell(paragraph()), cell("".join(caption))))
                caption = []
            yield self._block(piece)
            if self._dice.random() < 0.05:
                yield paragraph()

    def _block(self, piece: Piece) -> str:
        match piece.style:
            case Style.TITLE | Style.HEADER:
                return paragraph("", _CENTRE, inside=self._runs(piece.text, "<w:b/>"))
            case Style.CAPTION:
                side = _RIGHT if self._caption == "right" else '<w:ind w:left="5103"/>'
                return paragraph("", side, inside=self._runs(piece.text))
            case Style.SIGNATURE:
                return paragraph("", _RIGHT, inside=self._runs(piece.text))
            case Style.HEADING:
                return self._chapter(piece.text)
        return self._numbered(piece.text)

    def _chapter(self, text: str) -> str:
        match self._heading:
            case "centred":
                return paragraph("", _CENTRE, inside=self._runs(text))
            case "bold":
                return paragraph("", inside=self._runs(text, "<w:b/>"))
        return paragraph("", style="Chapter", inside=self._runs(text))

    def _numbered(self, text: str) -> str:
        lead = _LEAD.match(text) if self._automatic else None
        if lead is None:
            return paragraph("", style=self._text, inside=self._runs(text))
        depth = 0 if lead[2] == "." else 1
        place = self._place(int(lead[1]), depth)
        return paragraph("", place, style=self._text, inside=self._runs(text[lead.end() :]))

    def _place(self, number: int, depth: int) -> str:
        """The list in which Word gives that number next; a new one where it would give another."""
        if number != self._counts[depth] + 1:
            self._lists.append(a_list(len(self._lists) + 1, 0, start_override(depth, number)))
        self._counts[depth] = number
        if depth == 0:
            self._counts[1] = 0
        elif self._counts[0] == 0:
            self._counts[0] = 1  # a level passed over counts as begun
        return in_list(len(self._lists), depth)

    def _runs(self, text: str, look: str = "") -> str:
        """The text in pieces, one kind of wrapper or another around each."""
        ends = sorted(self._dice.sample(range(1, len(text)), min(3, len(text) - 1)))
        parts = [text[start:end] for start, end in zip([0, *ends], [*ends, len(text)], strict=True)]
        return "".join(self._wrapped(part, look) for part in parts)

    def _wrapped(self, part: str, look: str) -> str:
        noise = self._dice.choice(_NOISE) if self._dice.random() < 0.2 else ""
        inside = run(part, look)
        match self._dice.randrange(12):
            case 0:
                inside = f'<w:hyperlink r:id="x">{inside}</w:hyperlink>'
            case 1:
                inside = f"<w:smartTag>{inside}</w:smartTag>"
            case 2:
                inside = field(" REF a ", inside)
            case 3:
                inside = f"<w:sdt><w:sdtPr/><w:sdtContent>{inside}</w:sdtContent></w:sdt>"
            case 4:
                inside = f'<w:ins w:id="8">{inside}</w:ins>'
            case 5:
                hyphen = "<w:r><w:noBreakHyphen/></w:r>"
                inside = hyphen.join(run(text, look) if text else "" for text in part.split("-"))
        return noise + inside
