"""Known edits in real regulations: what a comparison finds of each, beyond what it found before."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from random import Random

from desktop_app.collation import align_families, judge
from desktop_app.collation.model import Divergence, Row, Table
from desktop_app.collation.model import DivergenceKind as Kind
from parsers.model import Regulation
from tests.benchmarks.edits import VARIANTS, Edit, Finding, Setting, Variant
from tests.benchmarks.edits.words import WORD
from tests.benchmarks.real_regulations import RealFamily

_SIZES = (2, 3, 5, 10, 20)
_NEAR = 1
"""Code points by which a span may begin earlier or later: the space beside a word may count to it."""
_OTHER_SIDE = {Kind.EXTRA: Kind.MISSING, Kind.SPLIT: Kind.MERGED, Kind.MERGED: Kind.SPLIT}
"""What an edit of one of two regulations is called where that one is the base; as many hold it as lack it."""

_EXPECTED = (Kind.NAME, Kind.ADDRESS)

Place = tuple[str, ...]
"""Names a row by what the edit left alone: a regulation that was not edited and its provision, else the own mark."""


@dataclass(frozen=True, slots=True)
class Seen:
    """A divergence and where it stands, so that it is known again after the edit."""

    regulation: str
    place: Place
    kind: Kind
    base_text: str
    text: str
    base: str
    """Id of the regulation the row is compared with."""
    start: int = field(compare=False)
    """Code point; other edits in the text move it."""
    base_start: int = field(compare=False)

    @property
    def expected(self) -> bool:
        """Whether it is a name or an address."""
        return self.kind in _EXPECTED


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one edit."""

    variant: Variant
    family: str
    count: int
    """Number of regulations."""
    edit: Edit
    wanted: int
    found: int
    right_kind: int
    exact: int
    """How many are found, are of the right kind too, and show the right words too."""
    failures: tuple[str, ...]
    false: tuple[Seen, ...]
    """Divergences that are new or gone and should not be."""
    links: tuple[int, int, int]
    """Right links, links found, links there are, between the edited regulation and the others."""


def outcomes(families: Sequence[RealFamily], tries: int, seed: int, only: Sequence[str] = ()) -> Iterator[Outcome]:
    """Every variant in every family and number of regulations, ``tries`` times; ``only`` names kinds or variants."""
    for family in families:
        for count in sorted({min(size, len(family.regulations)) for size in _SIZES}):
            for attempt in range(tries):
                random = Random(f"{seed} {family.name} {count} {attempt}")
                sample = family.sample(count, random)
                before = _table(sample)
                for variant in VARIANTS:
                    if not only or {variant.kind.value, variant.name} & set(only):
                        setting = _setting(sample, before, Random(f"{seed} {family.name} {count} {attempt} {variant}"))
                        edit = variant.make(setting)
                        if edit is not None:
                            yield _outcome(variant, family.name, setting, edit, before)


def _table(regulations: Sequence[Regulation]) -> Table:
    (table,) = judge(align_families(regulations)).tables
    return table


def _setting(regulations: tuple[Regulation, ...], table: Table, random: Random) -> Setting:
    victim = random.randrange(len(regulations))
    own = regulations[victim].id
    uniform = {
        row.cells[own].provisions[0].id
        for row in table.rows
        if len(row.cells) == len(regulations) and not row.is_divergent and len(row.cells[own].provisions) == 1
    }
    held = [_words(item) for item in regulations]
    language = regulations[victim].language
    shared = tuple(sorted(frozenset.intersection(*held)))
    return Setting(random, language, regulations, victim, frozenset(uniform), frozenset().union(*held), shared)


def _words(regulation: Regulation) -> frozenset[str]:
    """All words in lower case, the parts of hyphened ones too."""
    words = {word.casefold() for p in regulation.provisions for word in WORD.findall(p.text)}
    return frozenset(words | {part for word in words for part in word.split("-")})


def _outcome(variant: Variant, family: str, setting: Setting, edit: Edit, table: Table) -> Outcome:
    own = setting.own.id
    before = table if edit.before is setting.regulations else _table(edit.before)
    after = _table(edit.after)
    same = {item.id: item.id for item in setting.own.provisions}
    old, new = _seen(before, own, same), _seen(after, own, edit.origins)
    places = _places(before, own, same) | {mark: ("own", mark) for mark in edit.origins.values() if mark not in same}
    added, gone = Counter(new) - Counter(old), Counter(old) - Counter(new)
    check = _Check(setting, edit, places, list(added.elements()))
    for finding in edit.findings:
        check.look_for(finding)
    edited = {places[name] for finding in edit.findings for name in finding.provisions}
    rebased = _bases(before, own, same).items() ^ _bases(after, own, edit.origins).items()
    elsewhere = {place for place, _ in rebased}
    false = [
        seen
        for seen in (*check.left, *gone.elements())
        if not (seen.expected and (seen.place in elsewhere or (edit.loose and seen.place in edited)))
    ]
    tied = len(edit.after) == 2 and variant.kind in (Kind.SPLIT, Kind.MERGED)
    # As many keep together as apart: which rows the parts stand in is then no matter of right or wrong.
    links = _links(before, after, own, edit.origins) if not tied else (0, 0, 0)
    counts = (len(edit.findings), check.found, check.right_kind, check.exact)
    return Outcome(variant, family, len(setting.regulations), edit, *counts, tuple(check.failures), tuple(false), links)


def _seen(table: Table, own: str, origins: Mapping[str, str]) -> list[Seen]:
    return [_known(d, row, _place(row, own, origins)) for row in table.rows for d in row.divergences]


def _known(found: Divergence, row: Row, place: Place) -> Seen:
    spans = (found.span.start, found.base_span.start)
    return Seen(found.regulation, place, found.kind, found.base_text, found.text, row.base, *spans)


def _place(row: Row, own: str, origins: Mapping[str, str]) -> Place:
    other = next(((item, cell.provisions[0].id) for item, cell in row.cells.items() if item != own), None)
    return other or ("own", origins[row.cells[own].provisions[0].id])


def _places(table: Table, own: str, origins: Mapping[str, str]) -> dict[str, Place]:
    """Provision of the edited regulation → its row."""
    return {
        provision.id: _place(row, own, origins)
        for row in table.rows
        if own in row.cells
        for provision in row.cells[own].provisions
    }


def _bases(table: Table, own: str, origins: Mapping[str, str]) -> dict[Place, str]:
    """Which regulation each row is compared with; where it changes, all names in the row read otherwise."""
    return {_place(row, own, origins): row.base for row in table.rows}


@dataclass(slots=True)
class _Check:
    """The divergences an edit added, taken off one by one as they are recognised."""

    setting: Setting
    edit: Edit
    places: Mapping[str, Place]
    left: list[Seen]
    found: int = 0
    right_kind: int = 0
    exact: int = 0
    failures: list[str] = field(default_factory=list)

    def look_for(self, finding: Finding) -> None:
        """Take off the divergence that answers the finding best."""
        candidates = [seen for seen in self.left if self._is_there(seen, finding)]
        if not candidates:
            self.failures.append("not found")
            return
        best = max(candidates, key=lambda seen: self._grade(seen, finding))
        grade = self._grade(best, finding)
        self.left.remove(best)
        self.found += 1
        self.right_kind += grade > 0
        self.exact += grade > 1
        if grade < 2:
            self.failures.append(f"{finding.kind} wanted: {finding.base!r} → {finding.own!r}; found {describe(best)}")

    def _is_there(self, seen: Seen, finding: Finding) -> bool:
        wanted = self.setting.victim if finding.regulation is None else finding.regulation
        regulation = self.edit.after[wanted].id
        swapped = len(self.edit.after) == 2 and finding.regulation is None
        in_row = seen.place in {self.places[name] for name in finding.provisions}
        return in_row and (seen.regulation == regulation or swapped) and (seen.expected is (finding.kind in _EXPECTED))

    def _grade(self, seen: Seen, finding: Finding) -> int:
        """0 for another kind, 1 for the right one, 2 for the right words too."""
        turned = seen.regulation != self.edit.after[self.setting.victim].id and finding.regulation is None
        kind = _OTHER_SIDE.get(finding.kind, finding.kind) if turned else finding.kind
        if seen.kind is not kind:
            return 0
        base, own = (seen.text, seen.base_text) if turned else (seen.base_text, seen.text)
        start = seen.base_start if turned else seen.start
        said = finding.base in (None, base.strip()) and finding.own in (None, own.strip())
        near = finding.start is None or abs(start - finding.start) <= _NEAR
        return 2 if said and near else 1


def describe(seen: Seen) -> str:
    """One divergence for people."""
    return f"{seen.kind} at {seen.regulation}, {' '.join(seen.place)}: {seen.base_text!r} → {seen.text!r}"


def _links(before: Table, after: Table, own: str, origins: Mapping[str, str]) -> tuple[int, int, int]:
    """Between provisions of the edited regulation and of the others: right ones, all found, all there are."""
    partners: dict[str, set[Place]] = {}
    for row in before.rows:
        if own in row.cells:
            for provision in row.cells[own].provisions:
                partners[provision.id] = _others(row, own) if not provision.editorial else set()
    wanted = {(name, other) for name, mark in origins.items() for other in partners.get(mark, ())}
    found = {
        (provision.id, other)
        for row in after.rows
        if own in row.cells
        for provision in row.cells[own].provisions
        for other in _others(row, own)
        if not provision.editorial
    }
    return len(wanted & found), len(found), len(wanted)


def _others(row: Row, own: str) -> set[Place]:
    return {(item, provision.id) for item, cell in row.cells.items() if item != own for provision in cell.provisions}
