"""Names of the report → fonts, fills and lines of openpyxl, in the colours of the design."""

from collections.abc import Mapping

from openpyxl.cell.text import InlineFont
from openpyxl.styles import Alignment, Border, Color, Font, NamedStyle, PatternFill, Side

from desktop_app.export.fitting import FONT_SIZE
from desktop_app.export.palette import Palette
from desktop_app.export.report import Ink, Look

FONT = "Arial"
"""On every machine with Excel, with all Kazakh letters; LibreOffice has a font of the same widths for it."""

_SINGLE = frozenset({Ink.WORDS, Ink.MARKS, Ink.BASE})
_DOUBLE = frozenset({Ink.LETTERS, Ink.FIGURES})
"""Words that are underlined, so that they are found without colour (the design's column "Excel")."""

_BOLD = frozenset({Ink.STRUCTURE, Ink.ORDER, Ink.WORDS, Ink.FIGURES, Ink.BASE})

_HEADINGS = frozenset({Look.HEADING, Look.COUNT_HEADING})

_COUNT_FORMAT = "0;-0;–"
"""Zeros as dashes, so that the eye finds the counts."""

_PARTED = frozenset({Look.TEXT, Look.QUIET, Look.STRONG, Look.TINTED, Look.UNKNOWN})
"""Texts that stand close beside each other."""

_UNWRAPPED = frozenset({Look.TITLE, Look.BLOCK, Look.NOTE, Look.CODE, Look.COUNT})


def ink_fonts(palette: Palette) -> Mapping[Ink, InlineFont]:
    """The font of each ink but the plain one, which is the cell's own."""
    neutral = palette.neutral
    colours = {Ink.EXPECTED: neutral["text2"], Ink.BASE: neutral["text"], Ink.STRUCK: neutral["text2"]}
    return {
        ink: InlineFont(
            rFont=FONT,
            sz=FONT_SIZE,
            b=True if ink in _BOLD else None,
            u="double" if ink in _DOUBLE else "single" if ink in _SINGLE else None,
            strike=True if ink is Ink.STRUCK else None,
            color=Color(_rgb(colours[ink] if ink in colours else palette.families[ink].mark)),
        )
        for ink in Ink
        if ink is not Ink.PLAIN
    }


def look_styles(palette: Palette) -> Mapping[Look, NamedStyle]:
    """One named style per look; cells only refer to it."""
    return {look: _style(look, palette) for look in Look}


def _style(look: Look, palette: Palette) -> NamedStyle:
    neutral = palette.neutral
    colour = neutral["text2"] if look in (Look.QUIET, Look.NOTE, Look.UNKNOWN, Look.CODE) else neutral["text"]
    size = {Look.TITLE: 14, Look.BLOCK: 11}.get(look, FONT_SIZE)
    is_heading, is_count = look in _HEADINGS, look in (Look.COUNT, Look.COUNT_HEADING)
    is_bold = is_heading or look in (Look.STRONG, Look.TITLE, Look.BLOCK)
    style = NamedStyle(f"Salystyru {look}")
    style.font = Font(name=FONT, size=size, bold=is_bold, color=_rgb(colour))
    style.alignment = Alignment(
        vertical="bottom" if is_heading or look is Look.BLOCK else "top",
        horizontal="right" if is_count else "left",
        indent=1 if is_count else 0,
        wrap_text=look not in _UNWRAPPED,
    )
    style.number_format = _COUNT_FORMAT if look is Look.COUNT else "@"
    fill = _fill(look, palette)
    if fill is not None:
        style.fill = fill
    if look not in (Look.TITLE, Look.BLOCK, Look.NOTE):
        line = neutral["control"] if is_heading else neutral["line"]
        side = Side(style="thin", color=_rgb(line))
        style.border = Border(bottom=side, left=side if look in _PARTED else None)
    return style


def _fill(look: Look, palette: Palette) -> PatternFill | None:
    if look is Look.TINTED:
        return PatternFill("solid", fgColor=_rgb(palette.families["structure"].tint))
    if look in _HEADINGS:
        return PatternFill("solid", fgColor=_rgb(palette.neutral["sunken"]))
    if look is Look.UNKNOWN:
        return PatternFill("lightUp", fgColor=_rgb(palette.neutral["line"]))
    return None


def _rgb(colour: str) -> str:
    """``#RRGGBB`` → the eight digits of Office Open XML, opaque."""
    return "FF" + colour.removeprefix("#")
