"""Printed numbers of an act: recognising, comparing and following them.

A point is printed "15.", "15-1.", a subpoint "62)", "3-1)", "а)". Only ASCII digits count (`str.isdigit` also takes
"²" and Arabic-Indic digits), and a date or a decimal ("29.01.2026") is no number of a point.
"""

import re
from dataclasses import dataclass

_SEQUENCE = r"[0-9]{1,4}(?:[-–][0-9]{1,3})*"
_POINT = re.compile(rf"(?P<number>{_SEQUENCE})(?P<mark>\.)(?![0-9])\s*(?=\S|$)")
_SUBPOINT = re.compile(rf"(?P<number>{_SEQUENCE}|[а-яёәғқңөұүһі])(?P<mark>\))\s*(?=\S|$)")


@dataclass(frozen=True, slots=True)
class PrintedNumber:
    """A number at the start of a paragraph, and the text behind it."""

    number: str
    """As written, without its mark."""
    text: str


def point_number(text: str) -> PrintedNumber | None:
    """The number of a point ("15." or "15-1.") that ``text`` begins with."""
    return _read(_POINT, text)


def subpoint_number(text: str) -> PrintedNumber | None:
    """The number of a subpoint ("62)", "3-1)", "а)") that ``text`` begins with."""
    return _read(_SUBPOINT, text)


def _read(pattern: re.Pattern[str], text: str) -> PrintedNumber | None:
    match = pattern.match(text)
    return PrintedNumber(match["number"], text[match.end() :]) if match else None


def parts(number: str) -> tuple[int, ...]:
    """The figures of a number, for comparing: ``"15-1"`` → ``(15, 1)``; a letter gives its code point."""
    return tuple(int(part) if part.isdigit() else ord(part[0]) for part in re.split(r"[-–]", number) if part)


def follows(before: str | None, after: str) -> bool:
    """Whether ``after`` is a number expected next: 1 at the start, 15 → 16, 15 → 15-1, 15-1 → 15-2 or 16."""
    later = parts(after)
    if before is None:
        return later in ((1,), (ord("а"),))
    earlier = parts(before)
    if later == (*earlier, 1):
        return True
    return any(later == (*earlier[:depth], earlier[depth] + 1) for depth in range(len(earlier)))
