"""Hyphens at line ends: printed ones stay, soft ones go where the document itself shows the whole word.

A PDF does not tell the two apart. So the document is asked: if the word is found elsewhere with its hyphen, or is found
nowhere, the hyphen stays and only the break goes ("іс-" + "қимыл"); if it is found elsewhere in one piece, the hyphen
goes and this is on record ("социаль-" + "ной"). Figures broken at a hyphen are joined with it, and that is said.
"""

import re
from collections.abc import Iterable, Sequence

from parsers.diagnostics import Diagnostic
from parsers.readers.pdf.glyphs import LINE_END_HYPHEN
from parsers.readers.pdf.printed import PrintedLine

_UNKNOWN = f"\u00ad{LINE_END_HYPHEN}"
"""Printed or soft, that is the question."""
_MARKS = f"-\u2010{_UNKNOWN}"
_REMOVED = "line-hyphen-removed"
_WORD = re.compile(r"\w+(?:-\w+)*")
_LAST = re.compile(rf"(?P<word>\w+(?:-\w+)*)[{_MARKS}]$")
_FIRST = re.compile(r"\w+(?:-\w+)*")


class Hyphens:
    """Knows the words of a document, apart from those that stand at a broken line end."""

    def __init__(self, lines: Sequence[PrintedLine]) -> None:
        self._lines = lines
        self._known: frozenset[str] | None = None

    def settle(self, lines: Sequence[PrintedLine]) -> tuple[list[str], list[Diagnostic]]:
        """The texts of a paragraph's lines, to be joined; and what was decided about broken words and figures.

        Where a hyphen went, both lines are one text.
        """
        texts: list[str] = []
        remarks: list[Diagnostic] = []
        is_glued = False
        for line, following in zip(lines, (*lines[1:], None), strict=False):
            text, remark = line.text, None
            if following is not None and text[-1] in _MARKS:
                text, remark = self._settle_end(line, text, following.text)
            if is_glued:
                texts[-1] += _printed(text)
            else:
                texts.append(_printed(text))
            is_glued = remark is not None and remark.code == _REMOVED
            remarks.extend([remark] if remark is not None else [])
        return texts, remarks

    def _settle_end(self, line: PrintedLine, before: str, after: str) -> tuple[str, Diagnostic | None]:
        last, first = _LAST.search(before), _FIRST.match(after)
        if last is None or first is None:
            return before, None
        head, tail = last["word"], first[0]
        kept = f"{before[:-1]}-" if before[-1] in _UNKNOWN else before
        arguments = (("before", f"{head}-"), ("after", tail))
        if head[-1].isdigit() and tail[0].isdigit():
            return kept, Diagnostic("number-joined", None, line.page, arguments)
        if not (head[-1].isalpha() and tail[0].isalpha()):
            return kept, None
        known = self._words()
        if f"{head}-{tail}".lower() in known or f"{head}{tail}".lower() not in known:
            return kept, None
        return before[:-1], Diagnostic(_REMOVED, None, line.page, arguments, "-")

    def _words(self) -> frozenset[str]:
        if self._known is None:
            self._known = frozenset(_known_words(self._lines))
        return self._known


def _known_words(lines: Sequence[PrintedLine]) -> Iterable[str]:
    broken = False
    for line in lines:
        words = _WORD.findall(_printed(line.text).lower())
        is_broken, broken = broken, line.text[-1] in _MARKS
        yield from words[1 if is_broken else 0 : -1 if broken else None]


def _printed(text: str) -> str:
    """The text with a hyphen where pdfium puts its sign for one."""
    return text.replace(LINE_END_HYPHEN, "-")
