"""A comparison → one HTML file that needs nothing else: readable without its script, filtered and searched with it.

It holds what the workbook holds; divergences and readings stand with the provisions they belong to.
"""

from base64 import b64encode
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import datetime
from hashlib import sha256
from importlib.resources import files
from io import BytesIO

from desktop_app.collation.filtering import EXPECTED_KINDS
from desktop_app.collation.model import DivergenceKind, Severity
from desktop_app.export.basis import ReportBasis, make_basis
from desktop_app.export.choice import WHOLE_REPORT, ReportChoice
from desktop_app.export.page_markup import Marker, blocks_html, sheet_html, text_html
from desktop_app.export.page_provisions import provisions_html
from desktop_app.export.palette import Palette, load_palette
from desktop_app.export.progress import Progress
from desktop_app.export.record import Comparison
from desktop_app.export.report import Sheet, SheetKind
from desktop_app.export.spreadsheet import make_report
from desktop_app.messages import Messages
from parsers.model import Checkpoint, pass_by

_BAR = {"light": "#8FBBC3", "dark": "#336068"}
"""Behind counts: steps of the design's scale of similarity that text can be read on."""

_WITH_PROVISIONS = frozenset({SheetKind.DIVERGENCES, SheetKind.READINGS})


def page(
    comparison: Comparison,
    messages: Messages,
    version: str,
    created: datetime,
    choice: ReportChoice = WHOLE_REPORT,
    checkpoint: Checkpoint = pass_by,
) -> bytes:
    """The report as the content of an ``.html`` file in UTF-8.

    The language is that of ``messages``. The checkpoint is called at least every tenth of a second and may raise.
    """
    wanted = frozenset(SheetKind) if choice.sheets is None else choice.sheets
    if wanted & _WITH_PROVISIONS:
        wanted = (wanted - _WITH_PROVISIONS) | {SheetKind.TABLE}
    basis = make_basis(comparison, replace(choice, sheets=wanted), load_palette(), messages)
    stream = BytesIO()
    progress = Progress(checkpoint, sum(len(table.rows) for table in basis.collation.tables))
    for piece in _pieces(basis, version, created, checkpoint):
        # Texts may hold lone surrogates as names of files do; they are written out by then.
        stream.write(piece.encode())
        progress.step()
    return stream.getvalue()


def _pieces(basis: ReportBasis, version: str, created: datetime, checkpoint: Checkpoint) -> Iterator[str]:
    report = make_report(basis, version, created, has_contents=False, checkpoint=checkpoint)
    ids = {sheet.name: f"{sheet.kind}-{number}" for number, sheet in enumerate(report.sheets)}
    regions = dict.fromkeys(basis.names[item.id] for table in basis.collation.tables for item in table.regulations)
    regions |= dict.fromkeys(basis.names[entry.regulation.id] for entry in basis.collation.alone)
    marker = Marker(ids, {name: number for number, name in enumerate([*regions, *_others(basis, regions)])})
    script = _resource("page.js")
    yield _head(report.title, basis.messages.language, script)
    yield f"<header><h1>{text_html(report.title)}</h1>\n<nav>"
    yield " ".join(f'<a href="#{ids[sheet.name]}">{text_html(sheet.name)}</a>' for sheet in report.sheets)
    yield "</nav></header>\n" + _filters(basis, marker, list(regions)) + "<main>\n"
    tables = iter(range(len(basis.collation.tables)))
    for sheet in report.sheets:
        yield f'<section id="{ids[sheet.name]}">\n<h2>{text_html(_section_title(sheet, basis))}</h2>\n'
        if sheet.kind is SheetKind.TABLE:
            yield from provisions_html(basis, next(tables), ids[sheet.name], marker)
        else:
            yield from (sheet_html if sheet.has_headings else blocks_html)(sheet, marker)
        yield "</section>\n"
    yield f"</main>\n<script>{script}</script>\n</body></html>\n"


def _others(basis: ReportBasis, regions: Iterable[str]) -> Iterator[str]:
    """Names of regulations that are not shown, but may be named in a line."""
    known = set(regions)
    yield from dict.fromkeys(name for name in basis.names.values() if name not in known)


def _section_title(sheet: Sheet, basis: ReportBasis) -> str:
    """The name of the sheet with the whole name of the family, for which a sheet's name has no room."""
    for (kind, place), name in basis.sheets.items():
        if name == sheet.name and name != basis.messages.say(f"sheet.{kind}") and len(basis.collation.tables) > 1:
            return f"{basis.messages.say(f'sheet.{kind}')}: {basis.collation.tables[place].family}"
    return sheet.name


def _head(title: str, language: str, script: str) -> str:
    digest = b64encode(sha256(script.encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-{digest}'"
    light, dark = (_variables(load_palette(theme), _BAR[theme]) for theme in ("light", "dark"))
    style = (
        f":root {{ color-scheme: light dark; {light} }}\n"
        f"@media (prefers-color-scheme: dark) {{ :root {{ {dark} }} }}\n"
        f"@media print {{ :root {{ {light} }} }}\n{_resource('page.css')}"
    )
    return (
        f'<!DOCTYPE html>\n<html lang="{language}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
        f'<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{text_html(title)}</title>\n<style>\n{style}</style>\n</head>\n<body>\n"
    )


def _variables(palette: Palette, bar: str) -> str:
    colours = {
        **{name.replace("_", "-"): colour for name, colour in palette.neutral.items()},
        **{name: hue.mark for name, hue in palette.families.items()},
        **{f"{name}-tint": hue.tint for name, hue in palette.families.items()},
        "bar": bar,
    }
    return " ".join(f"--{name}: {colour};" for name, colour in colours.items())


def _filters(basis: ReportBasis, marker: Marker, regions: list[str]) -> str:
    """The filters, hidden until the script shows them; what is expected is off at first."""
    messages = basis.messages
    divergences = [item for table in basis.collation.tables for row in table.rows for item in row.divergences]
    kinds = {item.kind for item in divergences}
    roles = dict.fromkeys(row.role for table in basis.collation.tables for row in table.rows if row.divergences)
    menus = (
        _menu(
            "kind",
            [
                (kind, f"{basis.glyph(kind)} {messages.name('kind', kind)}", kind not in EXPECTED_KINDS)
                for kind in DivergenceKind
                if kind in kinds
            ],
            basis,
        ),
        _menu("severity", [(item, messages.name("severity", item), True) for item in reversed(Severity)], basis),
        _menu(
            "role",
            [(role or "", messages.name("role", role) if role else basis.say("no-role"), True) for role in roles],
            basis,
        ),
        _menu("region", [(str(marker.regions[name]), name, True) for name in regions], basis),
    )
    search = text_html(messages.say("page.search"))
    return (
        f'<form id="filters" hidden><div><input type="search" placeholder="{search}" aria-label="{search}">'
        f"{''.join(menus)}"
        f'<label><input type="checkbox" id="equal" checked> {text_html(messages.say("page.equal"))}</label>'
        f'<span id="shown">{text_html(messages.say("page.shown"))}: <output></output></span></div></form>\n'
    )


def _menu(name: str, choices: list[tuple[str, str, bool]], basis: ReportBasis) -> str:
    title, everything = basis.say(name), text_html(basis.messages.say("page.all"))
    boxes = "".join(
        f'<label><input type="checkbox" name="{name}" value="{value}"{" checked" if is_on else ""}>'
        f" {text_html(text)}<output></output></label>"
        for value, text, is_on in choices
    )
    whole = f'<label><input type="checkbox" data-all="{name}" checked> {everything}</label>'
    return f"<details><summary>{text_html(title)}</summary><div>{whole}{boxes}</div></details>"


def _resource(name: str) -> str:
    return files("resources").joinpath("report", name).read_text(encoding="utf-8")
