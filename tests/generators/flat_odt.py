"""Sets pieces as a flat OpenDocument text, for LibreOffice to print: its line breaks, fonts and justified lines."""

from collections.abc import Sequence
from dataclasses import dataclass
from xml.sax.saxutils import escape

from tests.generators.pieces import Piece, Style

_SPACES = " ".join(
    f'xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{name}"'
    for prefix, name in (
        ("office", "office:1.0"),
        ("style", "style:1.0"),
        ("text", "text:1.0"),
        ("fo", "xsl-fo-compatible:1.0"),
        ("svg", "svg-compatible:1.0"),
    )
)
_INDENTS = {"indented": ("1.25cm", "0cm"), "hanging": ("-1cm", "1cm"), "flush": ("0cm", "0cm")}
"""First line's indent and left margin."""
_STYLES = {
    Style.HEADER: "plain",
    Style.CAPTION: "caption",
    Style.TITLE: "heading",
    Style.HEADING: "heading",
}


@dataclass(frozen=True, slots=True)
class Look:
    """How the document looks; lengths as OpenDocument writes them."""

    font: str = "Noto Serif"
    size: str = "12pt"
    align: str = "justify"
    begin: str = "indented"
    parted: str = "0cm"
    around_headings: str = "0.2cm"
    line_height: str = "100%"
    caption: str = 'fo:text-align="end"'
    header: str = ""
    columns: int = 1


def flat_odt(pieces: Sequence[Piece], look: Look) -> str:
    """The document as one XML file, with the page's number in its footer."""
    body = "".join(f'<text:p text:style-name="{_style(piece, look)}">{escape(piece.text)}</text:p>' for piece in pieces)
    if look.columns > 1:
        body = f'<text:section text:style-name="columns" text:name="columns">{body}</text:section>'
    return (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document {_SPACES} '
        'office:mimetype="application/vnd.oasis.opendocument.text" office:version="1.2">'
        f'<office:font-face-decls><style:font-face style:name="F" svg:font-family="\'{look.font}\'"/>'
        f"</office:font-face-decls><office:automatic-styles>{_page(look)}{_paragraphs(look)}{_columns(look)}"
        f"</office:automatic-styles><office:master-styles>{_master(look)}</office:master-styles>"
        f"<office:body><office:text>{body}</office:text></office:body></office:document>"
    )


def _style(piece: Piece, look: Look) -> str:
    if look.begin == "hanging" and piece.style is Style.BODY and not piece.lead:
        return "plain"
    return _STYLES.get(piece.style, "body")


def _paragraphs(look: Look) -> str:
    indent, margin = _INDENTS[look.begin]
    text = f'fo:text-align="{look.align}" fo:margin-bottom="{look.parted}" fo:line-height="{look.line_height}"'
    styles = {
        "body": f'{text} fo:text-indent="{indent}" fo:margin-left="{margin}"',
        "plain": text,
        "caption": f'{look.caption} fo:line-height="{look.line_height}"',
        "heading": f'fo:text-align="center" fo:margin-top="{look.around_headings}" '
        f'fo:margin-bottom="{look.around_headings}" fo:keep-with-next="always"',
    }
    return "".join(
        f'<style:style style:name="{name}" style:family="paragraph"><style:paragraph-properties {properties}/>'
        f'<style:text-properties style:font-name="F" fo:font-size="{look.size}"'
        f"{_BOLD if name == 'heading' else ''}/></style:style>"
        for name, properties in styles.items()
    )


_BOLD = ' fo:font-weight="bold"'


def _page(look: Look) -> str:
    height = '<style:header-footer-properties fo:min-height="0.6cm" fo:margin-{}="0.5cm"/>'
    return (
        '<style:page-layout style:name="page"><style:page-layout-properties fo:page-width="21cm" '
        'fo:page-height="29.7cm" fo:margin-top="2cm" fo:margin-bottom="2cm" fo:margin-left="3cm" '
        f'fo:margin-right="1.5cm"/><style:header-style>{height.format("bottom")}</style:header-style>'
        f"<style:footer-style>{height.format('top')}</style:footer-style></style:page-layout>"
    )


def _columns(look: Look) -> str:
    columns = '<style:column style:rel-width="1*"/>' * look.columns
    return (
        '<style:style style:name="columns" style:family="section"><style:section-properties>'
        f'<style:columns fo:column-count="{look.columns}" fo:column-gap="0.8cm">{columns}</style:columns>'
        "</style:section-properties></style:style>"
    )


def _master(look: Look) -> str:
    header = f"<style:header><text:p>{escape(look.header)}</text:p></style:header>" if look.header else ""
    footer = '<style:footer><text:p><text:page-number text:select-page="current"/></text:p></style:footer>'
    return (
        f'<style:master-page style:name="Standard" style:page-layout-name="page">{header}{footer}</style:master-page>'
    )
