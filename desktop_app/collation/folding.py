"""A provision's text with the regulation's own names put out of sight, so that what two regions share becomes equal.

A fold replaces a run of the text by a placeholder that keeps its grammatical form: "Ақмола облысының" and "Астана
қаласының" are one placeholder, "Ақмола облысы" is another. What is not the regulation's own, another region's name or
the wrong kind of territory, stays text, but is noted: whether a word at some place of a row is meant as each
regulation's own can only be seen from all of them (`readings`).
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from desktop_app.collation.names import Mention, Named, Names
from desktop_app.collation.normalization import Token, TokenKind, compose, tokenize
from parsers.model import PostalAddress, Provision, ProvisionKind, Regulation, Role

OPEN: Final = "\ue000"
"""First character of a placeholder; from the private use area, so no text of a document holds it by intent."""
CLOSE: Final = "\ue001"

Slot = tuple[Named, int]
"""The how-manieth mention of its sort in a text, own and others' counted together, from 0."""


@dataclass(frozen=True, slots=True)
class Fold:
    """A run of a text that stands for the regulation's own name or address."""

    named: Named
    form: str
    style: str
    start: int
    end: int
    slot: Slot

    @property
    def placeholder(self) -> str:
        """What stands for it in the folded text; equal for equal forms."""
        return f"{OPEN}{self.named} {self.form}{self.style and ' '}{self.style}{CLOSE}"


@dataclass(frozen=True, slots=True)
class FoldedText:
    """A text and its folds; compare `key` to see whether two regulations say the same."""

    text: str
    key: str
    """The text with all folds replaced, composed."""
    folds: tuple[Fold, ...] = ()
    foreign: tuple[Slot, ...] = ()
    """Places where the text names another's territory or kind of territory."""
    breaks: tuple[int, ...] = ()
    """Code points where one provision ends and the next begins, if the text is of several."""

    def key_without(self, unfolded: frozenset[Slot]) -> str:
        """`key` with the folds of these slots left as text."""
        if not unfolded or not self.folds:
            return self.key
        return _key(self.text, [fold for fold in self.folds if fold.slot not in unfolded])

    def tokens(self, unfolded: frozenset[Slot] = frozenset()) -> list[Token]:
        """Tokens of the text; each fold, but for those of these slots, is one."""
        tokens: list[Token] = []
        at = 0
        for fold in self.folds:
            if fold.slot in unfolded:
                continue
            tokens += tokenize(self.text, at, fold.start)
            before = max(at, tokens[-1].end) if tokens else at
            tokens.append(Token(fold.placeholder, TokenKind.FOLD, fold.start, fold.end, self.text[before : fold.start]))
            at = fold.end
        return tokens + tokenize(self.text, at)

    def fold_at(self, start: int) -> Fold | None:
        """The fold that begins at this code point."""
        return next((fold for fold in self.folds if fold.start == start), None)


def join(texts: Sequence[FoldedText]) -> FoldedText:
    """One text of several, joined by line feeds, as a cell shows what one regulation keeps in several provisions."""
    if len(texts) == 1:
        return texts[0]
    folds: list[Fold] = []
    counted: dict[Named, int] = {}
    foreign: list[Slot] = []
    breaks: list[int] = []
    offset = 0
    for text in texts:
        seen = dict(counted)
        for fold in text.folds:
            slot = (fold.named, fold.slot[1] + seen.get(fold.named, 0))
            folds.append(Fold(fold.named, fold.form, fold.style, fold.start + offset, fold.end + offset, slot))
        foreign += ((named, place + seen.get(named, 0)) for named, place in text.foreign)
        for named, _ in (*(fold.slot for fold in text.folds), *text.foreign):
            counted[named] = counted.get(named, 0) + 1
        offset += len(text.text) + 1
        breaks.append(offset - 1)
    whole = "\n".join(text.text for text in texts)
    return FoldedText(whole, _key(whole, folds), tuple(folds), tuple(foreign), tuple(breaks[:-1]))


def _key(text: str, folds: Iterable[Fold]) -> str:
    parts: list[str] = []
    at = 0
    for fold in folds:
        parts += text[at : fold.start], fold.placeholder
        at = fold.end
    return compose("".join(parts) + text[at:])


@dataclass(frozen=True, slots=True)
class Own:
    """What counts as a regulation's own."""

    territories: frozenset[str]
    kinds: frozenset[str]
    body: str
    heading: str = ""
    """Text of the point that a part of a list of positions consists of: the body's own name, and nothing but that."""


class Folder:
    """Folds the texts of one family; a text that many regulations share is searched for names once."""

    def __init__(self, names: Names) -> None:
        self._names = names
        self._mentions: dict[str, tuple[Mention, ...]] = {}
        self._folded: dict[tuple[str, Own], FoldedText] = {}
        self._plain: dict[str, FoldedText] = {}

    def own(self, regulation: Regulation) -> Own:
        """What is the regulation's own."""
        territories = self._names.rules.territories(regulation.region or "")
        return Own(
            frozenset(territory.key for territory in territories),
            frozenset(territory.kind for territory in territories if territory.kind),
            regulation.agency.casefold(),
            _heading(regulation),
        )

    def fold(self, provision: Provision, own: Own, address: PostalAddress | None) -> FoldedText:
        """The provision's text, folded for its regulation."""
        text = provision.text
        if text and own.heading == text and provision.kind is ProvisionKind.POINT:
            whole = Fold(Named.BODY, "heading", "", 0, len(text), (Named.BODY, 0))
            return FoldedText(text, _key(text, [whole]), (whole,))
        plain = self._plain.get(text)
        if plain is not None:
            return plain
        mentions = self._mentions.get(text)
        if mentions is None:
            mentions = self._mentions[text] = self._names.find(text)
        run = address_run(text, address) if provision.role is Role.LOCATION and address else None
        if not mentions and run is None:
            return self._plain.setdefault(text, FoldedText(text, compose(text)))
        if run is not None:
            return fold_mentions(text, mentions, own, self._names, run)
        folded = self._folded.get((text, own))
        if folded is None:
            folded = self._folded[text, own] = fold_mentions(text, mentions, own, self._names, None)
        return folded


def _heading(regulation: Regulation) -> str:
    first = next(iter(regulation.provisions), None)
    is_heading = first is not None and first.kind is ProvisionKind.POINT and first.text == regulation.title
    return regulation.title if is_heading else ""


def fold_mentions(
    text: str, mentions: Iterable[Mention], own: Own, names: Names, run: tuple[int, int] | None
) -> FoldedText:
    """The text with the own ones of its mentions folded, and the run of its address, inside which nothing else is."""
    mine, others = _sorted_out(text, mentions, own, names)
    if run is not None:
        mine = [item for item in mine if item.end <= run[0] or run[1] <= item.start]
        others = [item for item in others if item.end <= run[0] or run[1] <= item.start]
        mine.append(Mention(Named.ADDRESS, "", "", "", *run))
    folds: list[Fold] = []
    foreign: list[Slot] = []
    counted: dict[Named, int] = {}
    for item in sorted([*mine, *others], key=lambda item: item.start):
        slot = (item.named, counted.get(item.named, 0))
        counted[item.named] = slot[1] + 1
        if item in mine:
            folds.append(Fold(item.named, item.form, item.style, item.start, item.end, slot))
        else:
            foreign.append(slot)
    return FoldedText(text, _key(text, folds), tuple(folds), tuple(foreign))


def _sorted_out(text: str, mentions: Iterable[Mention], own: Own, names: Names) -> tuple[list[Mention], list[Mention]]:
    """Own mentions, and those of others; none overlaps another, own ones and longer ones go first."""
    ranked = sorted(
        _joined(text, mentions, own, names), key=lambda item: (not _is_own(item, own), item.start - item.end)
    )
    kept: list[Mention] = []
    for item in ranked:
        if all(item.end <= other.start or other.end <= item.start for other in kept):
            kept.append(item)
    mine = [item for item in kept if _is_own(item, own)]
    others = [item for item in kept if not _is_own(item, own) and _is_foreign(item, own)]
    return mine, others


def _is_own(item: Mention, own: Own) -> bool:
    if item.named is Named.REGION:
        return item.owner in own.territories
    if item.named is Named.TERRITORY:
        return item.owner in own.kinds and not item.listed and (not item.plural or len(own.territories) > 1)
    return item.owner == own.body


def _is_foreign(item: Mention, own: Own) -> bool:
    """Whether it stands where an own name may be meant; a regulation without a region has none to mean."""
    if item.named is Named.TERRITORY:
        return bool(own.kinds) and not item.plural and not item.listed
    return bool(own.territories) if item.named is Named.REGION else True


def _joined(text: str, mentions: Iterable[Mention], own: Own, names: Names) -> list[Mention]:
    """The mentions, those of a joint regulation's territories standing side by side made one."""
    whole: Mapping[Named, frozenset[str]] = {Named.REGION: own.territories, Named.TERRITORY: own.kinds}
    result: list[Mention] = []
    for item in mentions:
        last = result[-1] if result else None
        owners = whole.get(item.named, frozenset())
        if (
            last is not None
            and last.named is item.named
            and {*last.owner.split("\n"), item.owner} <= owners
            and item.owner not in last.owner.split("\n")
            and names.rules.connectors.fullmatch(text, last.end, item.start)
        ):
            style = last.style or item.style
            result[-1] = Mention(item.named, f"{last.owner}\n{item.owner}", item.form, style, last.start, item.end)
        else:
            result.append(item)
    return [_complete(item, whole.get(item.named, frozenset())) for item in result]


def _complete(item: Mention, whole: frozenset[str]) -> Mention:
    """A mention of several territories under one name; one of a joint region that leaves others out says so."""
    owners = item.owner.split("\n")
    if item.named is Named.REGION and len(whole) > 1 and set(owners) < whole:
        return Mention(item.named, owners[0], f"part {item.form}", item.style, item.start, item.end)
    return Mention(item.named, owners[0], item.form, item.style, item.start, item.end, item.plural, item.listed)


def address_run(text: str, address: PostalAddress) -> tuple[int, int] | None:
    """Where the parts of the address stand in the text, from the first to the last; None where they do not."""
    begin = text.rfind(address.raw) if address.raw else 0
    if begin < 0:
        return None
    places = [
        (at, at + len(part))
        for part in _parts(address)
        for at in (text.find(part, begin), text.rfind(part, begin))
        if at >= 0
    ]
    return (min(places)[0], max(end for _, end in places)) if places else None


def _parts(address: PostalAddress) -> Iterable[str]:
    parts = (
        *(address.postal_index, address.country, address.region, address.district, address.city, address.settlement),
        *(address.street, address.building, address.extra),
    )
    return (part for part in parts if part)
