"""Numbers left out or given twice, among chapters, points and the subpoints of one list.

Points are numbered through the whole regulation, or anew in each chapter where the first point of a later chapter is
1. Numbers with a suffix ("15-1") and letters are not expected to be without gaps: such numbers come and go with
amendments.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from desktop_app.collation.form.outline import Fault, Outline
from parsers.model import Provision, ProvisionKind

_WHOLE: Final = re.compile(r"[0-9]+")
_SEVERAL: Final = re.compile(r"([0-9]+).*?([0-9]+)")
"""The first and the last of several numbers that were removed together: "4) – 6", "4), 5", "4-6"."""


def find_number_faults(outline: Outline) -> Iterator[Fault]:
    """numbering-gap at the number after a gap (before, after), repeated-number at each but the first of it (number).

    A gap is a whole number that stands nowhere among its siblings, though a smaller and a greater one do; before the
    first number it has an empty `before`, and a single point has none. Numbers of removed provisions count; an
    unnumbered chapter makes up for one missing number. Of a partial regulation nothing is said.
    """
    if outline.regulation.partial:
        return
    kinds: dict[ProvisionKind, list[Provision]] = {}
    for provision in outline.provisions.values():
        kinds.setdefault(provision.kind, []).append(provision)
    yield from _faults(kinds.get(ProvisionKind.CHAPTER, []))
    for points in _runs(kinds.get(ProvisionKind.POINT, [])):
        if len(points) > 1:
            yield from _faults(points)
    for _, subpoints in outline.lists():
        yield from _faults(subpoints)


def _runs(points: Sequence[Provision]) -> list[list[Provision]]:
    """Points by chapter where chapters number them anew, all together otherwise."""
    by_chapter: dict[str | None, list[Provision]] = {}
    for point in points:
        by_chapter.setdefault(point.parent, []).append(point)
    chapters = list(by_chapter.values())
    is_anew = len(chapters) > 1 and all(chapter[0].number == "1" for chapter in chapters)
    return chapters if is_anew else [list(points)]


def _faults(siblings: Sequence[Provision]) -> Iterator[Fault]:
    present = {number for sibling in siblings for number in _numbers(sibling)}
    seen: set[str] = set()
    last, unnumbered, written = 0, 0, ""
    for sibling in siblings:
        if sibling.number is None:
            unnumbered += 1
            continue
        if sibling.number in seen:
            yield Fault("repeated-number", sibling.id, (("number", sibling.number),))
        seen.add(sibling.number)
        numbers = _numbers(sibling)
        if numbers:
            missing = [number for number in range(last + 1, numbers[0]) if number not in present]
            if len(missing) > unnumbered:
                yield Fault("numbering-gap", sibling.id, (("before", written), ("after", sibling.number)))
            last, unnumbered = numbers[-1], 0
        written = sibling.number


def _numbers(provision: Provision) -> range:
    """The whole numbers a provision stands for: those of a range that was removed together, its own, or none."""
    number = provision.number or ""
    several = _SEVERAL.fullmatch(number) if provision.deleted else None
    if several is not None and int(several[1]) < int(several[2]):
        return range(int(several[1]), int(several[2]) + 1)
    first = number.partition("-")[0]
    if _WHOLE.fullmatch(first):
        return range(int(first), int(first) + 1)
    return range(0)
