"""The smallest document of each format, all with one sentence: what the self-test reads."""

from collections.abc import Mapping, Sequence
from io import BytesIO
from zipfile import ZipFile

SENTENCE = "Ғалым өз үйінде жаңа ұшақ пен һауыз туралы әңгімені қызыға жазды."
"""It holds every letter that Kazakh has and Russian has not."""

_PACKAGE = "http://schemas.openxmlformats.org"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"


def specimens() -> Mapping[str, bytes]:
    """A document of each format that is read without another program, by the name of the format."""
    return {
        "txt": f"{SENTENCE}\n".encode("utf-16"),
        "md": f"# {SENTENCE}\n\n**{SENTENCE}**\n".encode(),
        "html": f"<!doctype html><meta charset=utf-8><p>{SENTENCE}</p>".encode(),
        "docx": _docx(),
        "pdf": _pdf(),
    }


def _docx() -> bytes:
    content = BytesIO()
    with ZipFile(content, "w") as package:
        package.writestr(
            "[Content_Types].xml",
            f'<Types xmlns="{_PACKAGE}/package/2006/content-types">'
            '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            f'<Override PartName="/word/document.xml" ContentType="{_WORD}"/></Types>',
        )
        package.writestr(
            "_rels/.rels",
            f'<Relationships xmlns="{_PACKAGE}/package/2006/relationships"><Relationship Id="a" '
            f'Type="{_PACKAGE}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>'
            "</Relationships>",
        )
        package.writestr(
            "word/document.xml",
            f'<w:document xmlns:w="{_PACKAGE}/wordprocessingml/2006/main"><w:body><w:p><w:r>'
            f"<w:t>{SENTENCE}</w:t></w:r></w:p></w:body></w:document>",
        )
    return content.getvalue()


def _pdf() -> bytes:
    """One page; the font is not embedded, and its codes are the letters' own code points."""
    codes = SENTENCE.encode("utf-16-be").hex()
    same = "begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange 2 beginbfrange <0000> <00FF> <0000>"
    same += " <0400> <04FF> <0400> endbfrange endcmap"
    return _pdf_file(
        [
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 842 595] /Contents 4 0 R"
            " /Resources << /Font << /F 5 0 R >> >> >>",
            _stream(f"BT /F 12 Tf 60 500 Td <{codes}> Tj ET"),
            "<< /Type /Font /Subtype /Type0 /BaseFont /Sans /Encoding /Identity-H /DescendantFonts [6 0 R]"
            " /ToUnicode 7 0 R >>",
            "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Sans /DW 700 /FontDescriptor 8 0 R"
            " /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>",
            _stream(same),
            "<< /Type /FontDescriptor /FontName /Sans /Flags 32 /FontBBox [-200 -250 1200 950] /ItalicAngle 0"
            " /Ascent 900 /Descent -220 /CapHeight 700 /StemV 80 >>",
        ]
    )


def _stream(content: str) -> str:
    return f"<< /Length {len(content)} >>\nstream\n{content}\nendstream"


def _pdf_file(objects: Sequence[str]) -> bytes:
    """Objects numbered from 1, the table of where they stand, and the trailer."""
    content, table = b"%PDF-1.7\n", "0000000000 65535 f \n"
    for number, item in enumerate(objects, 1):
        table += f"{len(content):010d} 00000 n \n"
        content += f"{number} 0 obj\n{item}\nendobj\n".encode("ascii")
    size = len(objects) + 1
    trailer = f"trailer\n<< /Size {size} /Root 1 0 R >>\nstartxref\n{len(content)}\n%%EOF\n"
    return content + f"xref\n0 {size}\n{table}{trailer}".encode("ascii")
