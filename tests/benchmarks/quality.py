"""How well regulations are linked and how well edits are found: figures, printed, never asserted.

Run ``python -m tests.benchmarks.quality`` from the project's root, where ``../shared/data`` lies beside it. First the
links on the pairs judged by hand (`judged/README.md`), beside the plain way's; then known edits of all kinds in real
regulations, by kind and by number of regulations. ``--show`` prints every failure with its texts.
"""

import argparse
import sys
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from desktop_app.collation.model import DivergenceKind as Kind
from tests.benchmarks.judged_links import print_links
from tests.benchmarks.real_edits import Outcome, describe, outcomes
from tests.benchmarks.real_regulations import DATA, real_families


@dataclass(slots=True)
class _Tally:
    """Sums over outcomes."""

    edits: int = 0
    wanted: int = 0
    found: int = 0
    right_kind: int = 0
    exact: int = 0
    false: int = 0
    right_links: int = 0
    links_found: int = 0
    links_wanted: int = 0

    def add(self, outcome: Outcome) -> None:
        right, found, wanted = outcome.links
        self.edits += 1
        self.wanted += outcome.wanted
        self.found += outcome.found
        self.right_kind += outcome.right_kind
        self.exact += outcome.exact
        self.false += len(outcome.false)
        self.right_links += right
        self.links_found += found
        self.links_wanted += wanted

    def line(self, name: str) -> str:
        shares = (100 * part / max(1, self.wanted) for part in (self.found, self.right_kind, self.exact))
        f1 = 2 * self.right_links / max(1, self.links_found + self.links_wanted)
        return (
            f"{name:14} {self.edits:6} " + " ".join(f"{share:9.2f}" for share in shares) + f" {self.false:6} {f1:9.5f}"
        )


_HEAD = f"{'':14}  edits   found %   kind %   words %  false  links F1"


def main(arguments: Sequence[str]) -> None:
    """Print the figures."""
    options = _parser().parse_args(arguments)
    if not DATA.is_dir():
        sys.exit("there is no ../shared/data beside the project")
    if not options.no_judged:
        print_links(show=options.show)
    families = [family for family in real_families() if options.family in family.name]
    started = time.process_time()
    kinds = {kind.value: _Tally() for kind in Kind}
    counts: dict[str, _Tally] = {}
    total = _Tally()
    for outcome in outcomes(families, options.tries, options.seed, options.only):
        for tally in (kinds[outcome.variant.kind], counts.setdefault(f"{outcome.count} regulations", _Tally()), total):
            tally.add(outcome)
        if options.show:
            _show(outcome)
    _print_tallies("edits by kind", kinds.items())
    _print_tallies("edits by number of regulations", sorted(counts.items(), key=lambda item: int(item[0].split()[0])))
    _print_tallies("all", [("all", total)])
    print(f"{time.process_time() - started:.0f} s of processor time")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="quality", description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--show", action="store_true", help="print every failure with its texts")
    parser.add_argument("--tries", type=int, default=1, help="edits of each variant, family and number of regulations")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--family", default="", help="only families whose name contains this")
    parser.add_argument("--no-judged", action="store_true", help="leave out the judged pairs")
    parser.add_argument("only", nargs="*", help="kinds or variants")
    return parser


def _print_tallies(title: str, tallies: Iterable[tuple[str, _Tally]]) -> None:
    print(f"\n{title}\n{_HEAD}")
    for name, tally in tallies:
        if tally.edits:
            print(tally.line(name))


def _show(outcome: Outcome) -> None:
    right, found, wanted = outcome.links
    if not outcome.failures and not outcome.false and right == found == wanted:
        return
    variant = outcome.variant
    print(f"\n{variant.kind}: {variant.name}; {outcome.family}, {outcome.count} regulations")
    print(f"  links: {right} right, {found} found, {wanted} there are")
    for line in outcome.failures:
        print(f"  {line}")
    for seen in outcome.false:
        print(f"  false: {describe(seen)}")
    for one, other in zip(outcome.edit.before, outcome.edit.after, strict=True):
        old, new = {(p.number, p.text) for p in one.provisions}, {(p.number, p.text) for p in other.provisions}
        for sign, texts in (("-", old - new), ("+", new - old)):
            for number, text in sorted(texts, key=str)[:3] if one is not other else ():
                print(f"    {sign} {number}: {text}")


if __name__ == "__main__":
    main(sys.argv[1:])
