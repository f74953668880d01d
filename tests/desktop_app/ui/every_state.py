"""A comparison that shows every state a cell can have: all kinds, a merged run, a shifted run, something removed."""

from dataclasses import replace

from desktop_app.collation.model import Divergence, DivergenceKind, Row, Severity, Table
from parsers.model import Provision, ProvisionKind, Regulation, Role, Span
from tests.desktop_app.inventions import FAMILY, REGIONS, Difference, Line, every_kind, make_regulation, make_row

PARTIAL = "Туркестанская область"

_ABAI, _SHYMKENT, _ULYTAU, _KOSTANAY = REGIONS
_NOWHERE = Span(0, 0)
_SUBPOINT, _COSMETIC = ProvisionKind.SUBPOINT, Severity.COSMETIC

_MORE = [
    Line("ch2", "Права и обязанности", {}, kind=ProvisionKind.CHAPTER),
    *(Line(f"7.{number}", f"получает сведения из {number} питомников;", {}, kind=_SUBPOINT) for number in range(1, 5)),
    Line(
        "8",
        "Сажает яблони, груши и сливы; поливает их.",
        {_ULYTAU: "Сажает яблоню, груши, вишни; поливает  их"},
        [
            Difference(_ULYTAU, DivergenceKind.PUNCTUATION, ".", "", _COSMETIC),
            Difference(_ULYTAU, DivergenceKind.WORDING, "и сливы", "вишни"),
            Difference(_ULYTAU, DivergenceKind.FORM, "яблони", "яблоню"),
            Difference(_ULYTAU, DivergenceKind.SPACING, " ", "  ", _COSMETIC),
        ],
    ),
    Line("9", "Ведёт летопись садов.", {}, deleted=[_ABAI, _SHYMKENT, _ULYTAU, _KOSTANAY]),
    Line(
        "10", "Хранит семена.", {}, [Difference(_KOSTANAY, DivergenceKind.MISSING, "Хранит семена.")], role=Role.RIGHTS
    ),
]


def every_state() -> Table:
    """The table of `every_kind` with a partial regulation and more rows."""
    known = every_kind()
    regulations = (*known.regulations, make_regulation("приказ.txt#5", PARTIAL, partial=True))
    ids = {str(regulation.region): regulation.id for regulation in known.regulations}
    count = len(known.rows)
    rows = [*known.rows, *(make_row(count + place, line, ids) for place, line in enumerate(_MORE, 1))]
    rows[count + 1] = _merged(rows[count + 1], rows[count + 2], ids[_SHYMKENT])
    rows[count + 2] = _without(rows[count + 2], ids[_SHYMKENT])
    for place, own in ((count + 2, "4"), (count + 3, "5"), (count + 4, "6")):
        rows[place] = _renumbered(rows[place], ids[_KOSTANAY], own, is_first=own == "4")
    rows[-1] = _removed(rows[-1], ids[_KOSTANAY])
    return replace(known, regulations=regulations, rows=tuple(rows))


def long_table(rows: int, regions: int, words: int = 40) -> Table:
    """A table of long texts; one cell in a hundred diverges, in one row of five."""
    regulations = [make_regulation(f"long.txt#{place}", f"Край {place}") for place in range(1, regions + 1)]
    ids = {str(regulation.region): regulation.id for regulation in regulations}
    made = [make_row(place, _long_line(place, ids, words), ids) for place in range(1, rows + 1)]
    return replace(every_kind(), family=FAMILY, regulations=tuple(regulations), rows=tuple(made))


def _long_line(place: int, ids: dict[str, str], words: int) -> Line:
    text = " ".join(f"слово{(place * 7 + word * 3) % 97}" for word in range(words))
    others = list(ids)[place % 7 :: len(ids) // 2] if place % 5 == 0 else []
    first = text.split()[2]
    own = {region: text.replace(first, "иначе", 1) for region in others}
    differences = [Difference(region, DivergenceKind.WORDING, first, "иначе") for region in others]
    return Line(f"14.{place}", text, own, differences, _SUBPOINT)


def _merged(row: Row, below: Row, regulation: str) -> Row:
    found = Divergence(
        regulation, DivergenceKind.MERGED, Severity.SUBSTANTIVE, "", "", _NOWHERE, _NOWHERE, (row.id, below.id)
    )
    return replace(row, divergences=(found,))


def _without(row: Row, regulation: str) -> Row:
    return replace(row, cells={id_: cell for id_, cell in row.cells.items() if id_ != regulation})


def _renumbered(row: Row, regulation: str, number: str, *, is_first: bool) -> Row:
    cell = row.cells[regulation]
    provision = replace(cell.provisions[0], id=f"7.{number}", number=number)
    found = Divergence(regulation, DivergenceKind.RENUMBERED, _COSMETIC, "", "", _NOWHERE, _NOWHERE, (row.id,))
    cells = {**row.cells, regulation: replace(cell, provisions=(provision,))}
    return replace(row, cells=cells, divergences=(*row.divergences, *([found] if is_first else [])))


def _removed(row: Row, regulation: str) -> Row:
    cell = row.cells[regulation]
    provision: Provision = replace(cell.provisions[0], deleted=True)
    return replace(row, cells={**row.cells, regulation: replace(cell, provisions=(provision,))})


def regulation_named(table: Table, region: str) -> Regulation:
    """The regulation of a region."""
    return next(item for item in table.regulations if item.region == region)
