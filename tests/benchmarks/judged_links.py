"""Links on the pairs judged by hand, beside those of the plain way: the best assignment of letter similarities."""

import tomllib
from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from rapidfuzz import fuzz, process

from desktop_app.collation import align_families, judge
from desktop_app.collation.assignment import assign
from parsers.model import Regulation
from tests.benchmarks.real_regulations import regulation

_JUDGED = Path(__file__).parent / "judged"
_THRESHOLDS = range(20, 100)

Links = set[tuple[str, str]]
"""Provision ids of the first regulation and of the second."""


@dataclass(frozen=True, slots=True)
class Agreement:
    """How links agree with the judged ones."""

    found: Links
    judged: Links

    @property
    def precision(self) -> float:
        """Share of the links found that are right, 0.0 to 1.0."""
        return len(self.found & self.judged) / max(1, len(self.found))

    @property
    def recall(self) -> float:
        """Share of the judged links that were found, 0.0 to 1.0."""
        return len(self.found & self.judged) / max(1, len(self.judged))

    @property
    def f1(self) -> float:
        """Harmonic mean of both, 0.0 to 1.0."""
        return 2 * len(self.found & self.judged) / max(1, len(self.found) + len(self.judged))


@dataclass(frozen=True, slots=True)
class JudgedPair:
    """Two regulations and the links a reader sees between them."""

    name: str
    first: Regulation
    second: Regulation
    links: Links
    unjudged: tuple[frozenset[str], frozenset[str]]
    """Provisions of each that count neither way."""

    @property
    def alone(self) -> int:
        """Number of provisions without a partner."""
        counted = (
            sum(item.id not in out and not item.editorial for item in of.provisions)
            for of, out in zip((self.first, self.second), self.unjudged, strict=True)
        )
        return sum(counted) - 2 * len(self.links)

    def counted(self, links: Collection[tuple[str, str]]) -> Links:
        """Those links that count."""
        return {link for link in links if link[0] not in self.unjudged[0] and link[1] not in self.unjudged[1]}


def judged_pairs() -> Iterator[JudgedPair]:
    """All pairs, by name."""
    for path in sorted(_JUDGED.glob("*.toml")):
        judged = tomllib.loads(path.read_text("utf-8"))
        links = {(item, item) for item in judged["same"]} | set(judged["links"].items())
        unjudged = frozenset(judged["unjudged_a"]), frozenset(judged["unjudged_b"])
        first, second = replace(regulation(judged["a"]), id="a#1"), replace(regulation(judged["b"]), id="b#1")
        yield JudgedPair(path.stem, first, second, links, unjudged)


def links_of(pair: JudgedPair) -> Agreement:
    """What the program links."""
    (table,) = judge(align_families([pair.first, pair.second], together=True)).tables
    both = [row.cells for row in table.rows if len(row.cells) == 2]
    found = {
        (one.id, other.id)
        for cells in both
        for one in cells[pair.first.id].provisions
        for other in cells[pair.second.id].provisions
        if not one.editorial
    }
    return Agreement(pair.counted(found), pair.links)


def plain_links_of(pair: JudgedPair) -> Agreement:
    """What an optimal assignment on the similarity of letters links, at the threshold that is best for this pair."""
    first, second = ([item for item in of.provisions if not item.editorial] for of in (pair.first, pair.second))
    scores = process.cdist([item.text for item in first], [item.text for item in second], scorer=fuzz.ratio)
    tried = []
    for threshold in _THRESHOLDS:
        gains = [
            {column: round(100 * score) for column, score in enumerate(row) if score >= threshold} for row in scores
        ]
        chosen = assign(gains)
        found = [(first[row].id, second[column].id) for row, column in enumerate(chosen) if column is not None]
        tried.append(Agreement(pair.counted(found), pair.links))
    return max(tried, key=lambda agreement: agreement.f1)


def print_links(*, show: bool) -> None:
    """A line for each pair; with ``show`` the texts of every wrong and every missed link."""
    print(f"{'pair judged by hand':22} links alone   P      R      F1     plain F1  error / plain error")
    for pair in judged_pairs():
        ours, plain = links_of(pair), plain_links_of(pair)
        share = (1 - ours.f1) / (1 - plain.f1) if plain.f1 < 1 else float("nan")
        figures = f"{ours.precision:.3f}  {ours.recall:.3f}  {ours.f1:.3f}  {plain.f1:.3f}     {share:.2f}"
        print(f"{pair.name:22} {len(pair.links):5} {pair.alone:5}   {figures}")
        if show:
            _print_failures(pair, ours)


def _print_failures(pair: JudgedPair, ours: Agreement) -> None:
    texts = [{item.id: item.text for item in of.provisions} for of in (pair.first, pair.second)]
    for label, links in (("wrong", ours.found - ours.judged), ("missed", ours.judged - ours.found)):
        for one, other in sorted(links):
            print(f"  {label}: {one} – {other}\n      {texts[0][one]}\n      {texts[1][other]}")
