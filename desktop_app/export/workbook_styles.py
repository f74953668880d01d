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

_HEADINGS = frozenset({Look.HEADING, Look.COUNT_HEADING, Look.UPRIGHT_HEADING})
_COUNTS = frozenset({Look.COUNT, Look.COUNT_HEADING, Look.COUNT_LINK})
_SIGNS = frozenset({Look.SIGN, Look.SIGN_TINTED, Look.SHARE})
_LINKS = frozenset({Look.LINK, Look.COUNT_LINK})
_TINTED = frozenset({Look.TINTED, Look.SIGN_TINTED})

_NUMBER_FORMATS = {Look.COUNT: "0;-0;–", Look.COUNT_LINK: "0", Look.SHARE: "0.0%"}
"""Zero counts are dashes, so that the eye finds the others."""

_PARTED = frozenset({Look.TEXT, Look.QUIET, Look.STRONG, Look.TINTED, Look.UNKNOWN})
"""Texts that stand close beside each other."""

_UNWRAPPED = frozenset({Look.TITLE, Look.BLOCK, Look.NOTE, Look.CODE, Look.COUNT, Look.UPRIGHT_HEADING, Look.REMARK})

BAR_COLOUR = "FF8FBBC3"
SCALE_COLOURS = ("FF8FBBC3", "FFFFFFFF")
"""Of what is least alike and of what is the same."""

SERIES_COLOURS = ("0B6B7C", "B1D0D5")
"""Of substantive and cosmetic divergences; they differ in brightness, for paper without colour."""


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
    is_heading = look in _HEADINGS
    style = NamedStyle(f"Salystyru {look}")
    style.font = _font(look, palette)
    style.alignment = Alignment(
        vertical="bottom" if is_heading or look is Look.BLOCK else "top",
        horizontal="right" if look in _COUNTS else "center" if look in _SIGNS | {Look.UPRIGHT_HEADING} else "left",
        indent=1 if look in _COUNTS or look is Look.REMARK else 0,
        wrap_text=look not in _UNWRAPPED,
        text_rotation=90 if look is Look.UPRIGHT_HEADING else 0,
    )
    style.number_format = _NUMBER_FORMATS.get(look, "@")
    fill = _fill(look, palette)
    if fill is not None:
        style.fill = fill
    if look not in (Look.TITLE, Look.BLOCK, Look.NOTE, Look.REMARK):
        line = neutral["control"] if is_heading else neutral["line"]
        side = Side(style="thin", color=_rgb(line))
        style.border = Border(bottom=side, left=side if look in _PARTED | _SIGNS else None)
    return style


def _font(look: Look, palette: Palette) -> Font:
    neutral = palette.neutral
    is_quiet = look in (Look.QUIET, Look.NOTE, Look.REMARK, Look.UNKNOWN, Look.CODE, Look.SIGN)
    colour = neutral["accent"] if look in _LINKS else neutral["text2"] if is_quiet else neutral["text"]
    is_bold = look in _HEADINGS or look in (Look.STRONG, Look.TITLE, Look.BLOCK)
    size = {Look.TITLE: 14, Look.BLOCK: 11}.get(look, FONT_SIZE)
    return Font(name=FONT, size=size, bold=is_bold, color=_rgb(colour), underline="single" if look in _LINKS else None)


def _fill(look: Look, palette: Palette) -> PatternFill | None:
    if look in _TINTED:
        return PatternFill("solid", fgColor=_rgb(palette.families["structure"].tint))
    if look in _HEADINGS:
        return PatternFill("solid", fgColor=_rgb(palette.neutral["sunken"]))
    if look is Look.UNKNOWN:
        return PatternFill("lightUp", fgColor=_rgb(palette.neutral["line"]))
    return None


def _rgb(colour: str) -> str:
    """``#RRGGBB`` → the eight digits of Office Open XML, opaque."""
    return "FF" + colour.removeprefix("#")
