"""Printed numbers of an act: recognising, comparing and following them.

A point is printed "15.", "15-1." or "2.1.", a subpoint "62)", "3-1)", "а)", now and then "62)." or "62 )"; several
that were removed together stand as "4-6)", "7), 8)", "7)-9)", "8, 9.". Only ASCII digits count (`str.isdigit` also
takes "²" and Arabic-Indic digits), and a date or a decimal ("29.01.2026", "2.5 пайыз") is no number of a point.
"""

import re
from dataclasses import dataclass

from parsers.vocabulary.letters import fold_letters

_LETTER = "[а-яёәғқңөұүһіА-ЯЁӘҒҚҢӨҰҮҺІa-zA-Z]"
_CAPITAL = "[А-ЯЁӘҒҚҢӨҰҮҺІ]"
_SEQUENCE = r"[0-9]{1,4}(?:[-–][0-9]{1,3})*"
_DOTTED = r"[1-9][0-9]{0,2}(?:\.[1-9][0-9]{0,2})+"
_AND = r", ?| [-–] | (?:и|және|мен) "
_POINTS = rf"[0-9]{{1,3}}(?:(?:{_AND})[0-9]{{1,3}})+"
_SUBPOINTS = rf"{_POINTS}|{_SEQUENCE}\)(?:(?:{_AND}|[-–]){_SEQUENCE}\))*(?:{_AND}|[-–]){_SEQUENCE}(?=\))"
_POINT = re.compile(
    rf"(?P<number>{_SEQUENCE}|{_DOTTED}|{_POINTS})(?P<mark>\.| \.(?=\s))(?![0-9])\s*(?=\S|$)"
    rf"|(?P<bare>{_DOTTED})\s+(?=[«\"(]?{_CAPITAL})"
)
_SUBPOINT = re.compile(rf"(?P<number>{_SUBPOINTS}|{_SEQUENCE}|{_LETTER})(?P<mark> ?\)(?:\.(?=\s))?)\s*(?=\S|$)")
_FIGURES = re.compile("[0-9]+")


@dataclass(frozen=True, slots=True)
class PrintedNumber:
    """A number at the start of a paragraph, and the text behind it."""

    number: str
    """As written, without its mark."""
    text: str
    mark: str = ""
    """What stands behind the number: ".", ")", now and then ")."; white space left out."""


def point_number(text: str) -> PrintedNumber | None:
    """The number of a point ("15.", "15-1.", "2.1.") that ``text`` begins with."""
    match = _POINT.match(text)
    if match is None:
        return None
    return PrintedNumber(match["number"] or match["bare"], text[match.end() :], (match["mark"] or "").strip())


def subpoint_number(text: str) -> PrintedNumber | None:
    """The number of a subpoint ("62)", "3-1)", "а)") that ``text`` begins with."""
    match = _SUBPOINT.match(text)
    return PrintedNumber(match["number"], text[match.end() :], match["mark"].strip()) if match else None


def is_letter(number: str) -> bool:
    """Whether the number is a letter: "а" of "а)"."""
    return not number[:1].isdigit()


def parts(number: str) -> tuple[int, ...]:
    """The figures of a number, for comparing: ``"15-1"`` → ``(15, 1)``; a letter gives its code point."""
    figures = tuple(int(figure) for figure in _FIGURES.findall(number))
    return figures or tuple(ord(letter) for letter in fold_letters(number[:1]))


def range_of(number: str, *, removed: bool = False) -> tuple[str, str]:
    """The first and the last of the numbers printed as one: ``"7)-9"`` → ``("7", "9")``; else the number twice.

    "4-6" is a range only where it was ``removed``: in force it is a number like "15-1".
    """
    figures = _FIGURES.findall(number)
    is_several = re.search(r"[), ]", number) is not None
    if len(figures) > 1 and (is_several or (removed and len(figures) == 2 and int(figures[0]) < int(figures[1]))):
        return figures[0], figures[-1]
    return number, number


def follows(before: str | None, after: str) -> bool:
    """Whether ``after`` is a number expected next: 1 at the start, 15 → 16, 15 → 15-1, 15-1 → 15-2 or 16, 1.2 → 2.1."""
    later = parts(after)
    if "." in after and later[1:] == (1,):
        return before is None or later[0] == parts(before)[0] + 1
    if before is None:
        return later in ((1,), (ord("а"),))
    earlier = parts(before)
    if later == (*earlier, 1):
        return True
    return any(later == (*earlier[:depth], earlier[depth] + 1) for depth in range(len(earlier)))
