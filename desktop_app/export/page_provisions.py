"""The provisions of a family on a page: what diverges with each of its texts, what is equal folded between."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from desktop_app.collation.model import Divergence, DivergenceKind, Row, Severity, Table
from desktop_app.export.basis import ReportBasis
from desktop_app.export.marking import Mark, mark_text, mark_windows
from desktop_app.export.page_markup import Marker, runs_html, text_html
from desktop_app.export.report import Ink, Run
from desktop_app.export.table_sheet import SIGNED, base_heading, divergences_by_row, has_words
from desktop_app.export.wording import kind_name, place_name
from parsers.model import ProvisionKind, Regulation

_WHOLE_UP_TO = 300
"""Letters of an own text that is shown whole; of a longer one only what differs, since the base stands above it."""


@dataclass(frozen=True, slots=True)
class _Variant:
    """A text of a row and what differs in it, with all regulations of which both are true."""

    regulations: Sequence[Regulation]
    divergences: Sequence[Divergence]

    @property
    def is_cosmetic(self) -> bool:
        """Whether nothing substantive differs."""
        return all(item.severity is not Severity.SUBSTANTIVE for item in self.divergences)


def provisions_html(basis: ReportBasis, place: int, section: str, marker: Marker) -> Iterator[str]:
    """The table at this place, piece by piece; the ids of its rows begin with ``section``."""
    table = basis.collation.tables[place]
    base, by_row = base_heading(table, basis), divergences_by_row(table)
    numbered = list(enumerate(table.rows))
    for kind, group in groupby(numbered, key=lambda entry: _manner(entry[1], entry[1].id in by_row)):
        entries = list(group)
        for row_place, row in entries if kind == "heading" else ():
            yield f'<h3 id="{section}-{row_place}">{text_html(_heading(row, basis))}</h3>\n'
        if kind == "equal":
            yield from _fold(entries, section, basis)
        for row_place, row in entries if kind == "divergent" else ():
            variants = list(_variants(row, table, by_row[row.id]))
            head = f'<article id="{section}-{row_place}" data-role="{row.role or ""}">'
            yield head + _provision(row, variants, base, table, basis, marker) + "</article>\n"


def _manner(row: Row, is_divergent: bool) -> str:
    if is_divergent:
        return "divergent"
    return "heading" if row.kind in (ProvisionKind.CHAPTER, ProvisionKind.TITLE) else "equal"


def _heading(row: Row, basis: ReportBasis) -> str:
    return f"{place_name(row.label, row.kind, basis.messages)}. {_base_text(row)}"


def _base_text(row: Row) -> str:
    return row.cells[row.base].text if row.base in row.cells else row.readings[0].text if row.readings else ""


def _fold(entries: Sequence[tuple[int, Row]], section: str, basis: ReportBasis) -> Iterator[str]:
    """Rows that all write alike, folded to a line."""
    names = [place_name(row.label, row.kind, basis.messages) for _, row in entries]
    span = names[0] if len(names) == 1 else f"{names[0]} – {names[-1]}"
    said = basis.messages.say("page.equal-rows", count=len(entries))
    yield f'<details class="fold"><summary>{text_html(span)}: '
    yield f"{text_html(said)}</summary>\n"
    for name, (place, row) in zip(names, entries, strict=True):
        yield f'<div id="{section}-{place}"><b>{text_html(name)}</b>'
        yield f'<span class="text">{text_html(_base_text(row))}</span></div>\n'
    yield "</details>\n"


def _variants(row: Row, table: Table, divergences: Sequence[Divergence]) -> Iterator[_Variant]:
    """What is not expected, readings with the gravest divergence first; then what is, names and addresses.

    Regulations that differ in what is expected only share a variant: its text is that of the first.
    """
    for is_expected in (False, True):
        own: defaultdict[str, list[Divergence]] = defaultdict(list)
        for divergence in divergences:
            if (divergence.severity is Severity.EXPECTED) == is_expected:
                own[divergence.regulation].append(divergence)
        groups: defaultdict[object, list[Regulation]] = defaultdict(list)
        for regulation in table.regulations:
            if regulation.id in own:
                cell = row.cells.get(regulation.id)
                what = tuple((item.kind, item.base_span, item.text, item.rows) for item in own[regulation.id])
                groups[cell.reading if cell else None, what].append(regulation)
        variants = [_Variant(regulations, own[regulations[0].id]) for regulations in groups.values()]
        yield from sorted(variants, key=lambda variant: variant.is_cosmetic)


def _provision(
    row: Row, variants: Sequence[_Variant], base: str, table: Table, basis: ReportBasis, marker: Marker
) -> str:
    name = place_name(row.label, row.kind, basis.messages)
    role = f" <small>{text_html(basis.messages.name('role', row.role))}</small>" if row.role else ""
    differing = {
        regulation.id
        for variant in variants
        for regulation in variant.regulations
        if variant.divergences[0].severity is not Severity.EXPECTED
    }
    same = [item.id for item in table.regulations if item.id in row.cells and item.id not in differing]
    pieces = [
        f"<h4>{text_html(name)}{role}</h4>",
        f'<p class="base text"><b>{text_html(base)}:</b> {runs_html(_base_runs(row, variants))}</p><ul>',
        *(_variant(variant, row, table, basis, marker) for variant in variants),
        "</ul>",
    ]
    if same:
        is_rest = len(same) + len(differing) == len(table.regulations)
        names = ", ".join(basis.names[id_] for id_ in same)
        said = basis.messages.say("page.the-rest", count=len(same)) if is_rest else names
        pieces.append(f'<p class="same" title="{text_html(names)}">≡ {text_html(said)}</p>')
    return "".join(pieces)


def _base_runs(row: Row, variants: Sequence[_Variant]) -> Sequence[Run]:
    found = [item for variant in variants for item in variant.divergences if item.severity is not Severity.EXPECTED]
    marks = [
        Mark(item.base_span, Ink.BASE)
        for item in found
        if item.kind not in SIGNED and item.base_span.start < item.base_span.end
    ]
    return mark_text(_base_text(row), marks if row.base in row.cells else ())


def _variant(variant: _Variant, row: Row, table: Table, basis: ReportBasis, marker: Marker) -> str:
    names = [basis.names[regulation.id] for regulation in variant.regulations]
    return (
        f'<li data-r="{marker.region_numbers(names)}">'
        f'<div class="who"><b>{text_html(", ".join(names))}</b></div><div>'
        + "".join(_divergence(item, row, table, basis) for item in variant.divergences)
        + f'<p class="text">{_own_html(variant, row, basis)}</p></div></li>'
    )


def _divergence(item: Divergence, row: Row, table: Table, basis: ReportBasis) -> str:
    kind = text_html(kind_name(item, basis.palette, basis.messages))
    severity = text_html(basis.messages.name("severity", item.severity))
    why = text_html(basis.explain(table, row, item))
    said = f'<b class="kind {basis.ink(item.kind)}">{kind}</b><span class="why">{severity}. {why}</span>'
    return f'<p data-d="{item.kind}:{item.severity}">{said}</p>'


def _own_html(variant: _Variant, row: Row, basis: ReportBasis) -> str:
    cell = row.cells.get(variant.regulations[0].id)
    if cell is None:
        is_merged = any(item.kind is DivergenceKind.MERGED for item in variant.divergences)
        return "" if is_merged else f'<span class="gone structure">{text_html(basis.say("absent"))}</span>'
    plain = Ink.STRUCK if all(provision.deleted for provision in cell.provisions) else Ink.PLAIN
    marks = [Mark(item.span, basis.ink(item.kind)) for item in variant.divergences if has_words(item)]
    shown = mark_windows if len(cell.text) > _WHOLE_UP_TO and marks else mark_text
    return runs_html(shown(cell.text, marks, plain))
