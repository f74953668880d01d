"""DOCX files made in memory: the smallest package Word would open, and whatever a test puts into it."""

import zipfile
from collections.abc import Mapping
from io import BytesIO
from xml.sax.saxutils import escape

DELETED_END = '<w:rPr><w:del w:id="1"/></w:rPr>'
INSERTED_END = '<w:rPr><w:ins w:id="1"/></w:rPr>'
"""Properties of a paragraph whose end was deleted or inserted with changes tracked."""
_FORMATS = "http://schemas.openxmlformats.org"
_STRICT = "http://purl.oclc.org/ooxml"
_OFFICE = "urn:schemas-microsoft-com:"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
LINKS = f"{_FORMATS}/officeDocument/2006/relationships"
MAIN = f"{_WORD}.document.main+xml"
MACROS = "application/vnd.ms-word.document.macroEnabled.main+xml"
SPACES = (
    f'xmlns:w="{_FORMATS}/wordprocessingml/2006/main" xmlns:r="{LINKS}"'
    f' xmlns:m="{_FORMATS}/officeDocument/2006/math" xmlns:mc="{_FORMATS}/markup-compatibility/2006"'
    f' xmlns:a="{_FORMATS}/drawingml/2006/main" xmlns:v="{_OFFICE}vml" xmlns:o="{_OFFICE}office:office"'
    ' xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
    ' xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" mc:Ignorable="w14"'
)
_STRICT_SPACES = {
    f"{_FORMATS}/wordprocessingml/2006/main": f"{_STRICT}/wordprocessingml/main",
    f"{_FORMATS}/officeDocument/2006/math": f"{_STRICT}/officeDocument/math",
    LINKS: f"{_STRICT}/officeDocument/relationships",
}
_ROOTS = {
    "styles": "w:styles",
    "numbering": "w:numbering",
    "footnotes": "w:footnotes",
    "endnotes": "w:endnotes",
    "comments": "w:comments",
    "settings": "w:settings",
    "header": "w:hdr",
    "footer": "w:ftr",
}


def docx_file(
    body: str,
    *,
    parts: Mapping[str, str] | None = None,
    links: str = "",
    files: Mapping[str, bytes] | None = None,
    main_type: str = MAIN,
    strict: bool = False,
) -> bytes:
    """A package with ``body`` inside ``w:body``.

    ``parts`` holds the inside of further parts by kind ("styles", "numbering", "footnotes", "header", …), ``links`` is
    added to the links of the main part, ``files`` are put into the package as they are, over what is there.
    """
    inside = {kind: f"<{_ROOTS[kind]} {SPACES}>{text}</{_ROOTS[kind]}>" for kind, text in (parts or {}).items()}
    listed = "".join(f'<Relationship Id="k{kind}" Type="{LINKS}/{kind}" Target="{kind}.xml"/>' for kind in inside)
    texts = {
        "[Content_Types].xml": _content_types(inside, main_type),
        "_rels/.rels": _links(f'<Relationship Id="a" Type="{LINKS}/officeDocument" Target="word/document.xml"/>'),
        "word/_rels/document.xml.rels": _links(listed + links),
        "word/document.xml": document(body),
        **{f"word/{kind}.xml": text for kind, text in inside.items()},
    }
    if strict:
        texts = {name: _strictly(text) for name, text in texts.items()}
    return package({**{name: text.encode() for name, text in texts.items()}, **(files or {})})


def package(files: Mapping[str, bytes]) -> bytes:
    """A zip of these files."""
    content = BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(zipfile.ZipInfo(name), data, zipfile.ZIP_DEFLATED)
    return content.getvalue()


def document(body: str) -> str:
    """The main part."""
    return f"<w:document {SPACES}><w:body>{body}<w:sectPr/></w:body></w:document>"


def paragraph(text: str = "", properties: str = "", *, style: str = "", inside: str = "") -> str:
    """A paragraph: ``text`` in a run, then ``inside`` as it is."""
    styled = f'<w:pStyle w:val="{style}"/>' if style else ""
    return f"<w:p><w:pPr>{styled}{properties}</w:pPr>{run(text) if text else ''}{inside}</w:p>"


def run(text: str, properties: str = "") -> str:
    """A run of text."""
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


def deleted(text: str) -> str:
    """A run deleted with changes tracked."""
    return f"<w:del>{run(text).replace('<w:t ', '<w:delText ').replace('</w:t>', '</w:delText>')}</w:del>"


def inserted(text: str) -> str:
    """A run inserted with changes tracked."""
    return f"<w:ins>{run(text)}</w:ins>"


def in_list(num_id: int | None = None, level: int | None = None) -> str:
    """The property of a paragraph that belongs to a list."""
    place = f'<w:ilvl w:val="{level}"/>' if level is not None else ""
    return f"<w:numPr>{place}{f'<w:numId w:val={chr(34)}{num_id}{chr(34)}/>' if num_id is not None else ''}</w:numPr>"


def level(index: int, text: str, number_format: str = "decimal", *, start: int | None = 1, more: str = "") -> str:
    """One level of a list."""
    begin = f'<w:start w:val="{start}"/>' if start is not None else ""
    return (
        f'<w:lvl w:ilvl="{index}">{begin}<w:numFmt w:val="{number_format}"/>{more}'
        f'<w:lvlText w:val="{escape(text)}"/></w:lvl>'
    )


def abstract_list(list_id: int, *levels: str, more: str = "") -> str:
    """The definition that lists share."""
    kind = '<w:multiLevelType w:val="multilevel"/>'
    return f'<w:abstractNum w:abstractNumId="{list_id}">{kind}{more}{"".join(levels)}</w:abstractNum>'


def a_list(num_id: int, abstract: int, *overrides: str) -> str:
    """A list of that definition."""
    return f'<w:num w:numId="{num_id}"><w:abstractNumId w:val="{abstract}"/>{"".join(overrides)}</w:num>'


def start_override(index: int, start: int) -> str:
    """A start value of a list's own."""
    return f'<w:lvlOverride w:ilvl="{index}"><w:startOverride w:val="{start}"/></w:lvlOverride>'


def paragraph_style(style_id: str, properties: str = "", *, based_on: str = "", name: str = "", look: str = "") -> str:
    """A paragraph style; ``look`` are its run properties."""
    base = f'<w:basedOn w:val="{based_on}"/>' if based_on else ""
    return (
        f'<w:style w:type="paragraph" w:styleId="{style_id}"><w:name w:val="{name or style_id}"/>{base}'
        f"<w:pPr>{properties}</w:pPr><w:rPr>{look}</w:rPr></w:style>"
    )


def table(*rows: str) -> str:
    """A table of rows."""
    return f"<w:tbl><w:tblPr/><w:tblGrid/>{''.join(rows)}</w:tbl>"


def row(*cells: str, properties: str = "") -> str:
    """A row of cells."""
    return f"<w:tr><w:trPr>{properties}</w:trPr>{''.join(cells)}</w:tr>"


def cell(inside: str, properties: str = "") -> str:
    """A cell; ``inside`` are its blocks."""
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{inside}</w:tc>"


def field(instruction: str, result: str | None) -> str:
    """The runs of a field; without a result, None."""
    runs = [f'<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>{instruction}</w:instrText></w:r>']
    if result is not None:
        runs += ['<w:r><w:fldChar w:fldCharType="separate"/></w:r>', result]
    return "".join([*runs, '<w:r><w:fldChar w:fldCharType="end"/></w:r>'])


def _content_types(inside: Mapping[str, str], main_type: str) -> str:
    kinds = "".join(f'<Override PartName="/word/{kind}.xml" ContentType="{_WORD}.{kind}+xml"/>' for kind in inside)
    return (
        f'<Types xmlns="{_FORMATS}/package/2006/content-types"><Default Extension="rels"'
        ' ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml"'
        f' ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="{main_type}"/>'
        f"{kinds}</Types>"
    )


def _links(listed: str) -> str:
    return f'<Relationships xmlns="{_FORMATS}/package/2006/relationships">{listed}</Relationships>'


def _strictly(text: str) -> str:
    for transitional, strict in _STRICT_SPACES.items():
        text = text.replace(transitional, strict)
    return text
