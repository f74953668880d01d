"""Which regulation of a family was chosen as base."""

from collections.abc import Iterable, Sequence

from parsers.model import Regulation


class UnknownBase(Exception):
    """A base that fits no regulation; ``text`` is what was asked for."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.text = text


class AmbiguousBase(Exception):
    """A base that fits several regulations of one family; ``candidates`` are their ids, in order."""

    def __init__(self, text: str, candidates: tuple[str, ...]) -> None:
        super().__init__(f"{text}: {', '.join(candidates)}")
        self.text = text
        self.candidates = candidates


def choose_bases(
    text: str | None, families: Iterable[Sequence[Regulation]], alone: Sequence[Regulation]
) -> list[str | None]:
    """For each family the id of its base, None for the majority.

    The text is an exact id, else what a region or title contains, case ignored. A family it does not fit uses the
    majority. `UnknownBase` if it fits no regulation at all, `AmbiguousBase` if several of one family.
    """
    groups = list(families)
    if text is None:
        return [None] * len(groups)
    everything = [item for group in (*groups, alone) for item in group]
    fitting = {item.id for item in everything if item.id == text} or {
        item.id for item in everything if _fits(item, text)
    }
    if not fitting:
        raise UnknownBase(text)
    chosen: list[str | None] = []
    for group in groups:
        candidates = tuple(item.id for item in group if item.id in fitting)
        if len(candidates) > 1:
            raise AmbiguousBase(text, candidates)
        chosen.append(candidates[0] if candidates else None)
    return chosen


def _fits(regulation: Regulation, text: str) -> bool:
    wanted = text.casefold()
    return wanted in (regulation.region or "").casefold() or wanted in regulation.title.casefold()
