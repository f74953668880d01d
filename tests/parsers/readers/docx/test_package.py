"""The package is opened with care: every hostile or damaged file ends in one typed error, and costs little."""

import contextlib
import io
import pickle
import random
import struct
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from parsers.diagnostics import ParserError
from parsers.model import pass_by
from parsers.readers import docx
from parsers.readers.docx import _read
from parsers.readers.docx.refusal import Refusal
from parsers.readers.reading import DEFAULT_OPTIONS
from tests.generators.docx import LINKS, MACROS, SPACES, document, docx_file, package, paragraph
from tests.parsers.readers.docx.expectations import remark, texts

ENCRYPTED = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 504 + "EncryptedPackage".encode("utf-16-le")
MEGABYTE = 1024 * 1024
MOST_MEGABYTES = 150
"""What refusing an unsafe file may cost (faults.md, row 23)."""
MEASURE = """
import pathlib, sys
from parsers.diagnostics import ParserError
from parsers.readers import docx
content = sys.stdin.buffer.read()
try:
    docx.read(content, "a.docx")
    code = "read"
except ParserError as error:
    code = error.code
(peak,) = [line for line in pathlib.Path("/proc/self/status").read_text().splitlines() if line.startswith("VmHWM")]
print(code, int(peak.split()[1]) // 1024)
"""


def failure(content: bytes) -> str:
    """The code with which ``content`` is refused."""
    with pytest.raises(ParserError) as caught:
        docx.read(content, "a.docx")
    assert caught.value.path == "a.docx"
    return caught.value.code


def with_main(main: bytes) -> bytes:
    """A package whose main part is ``main``."""
    return docx_file("", files={"word/document.xml": main})


def with_declared_size(content: bytes, name: str, size: int) -> bytes:
    """The same zip, the unpacked size of the entry ``name`` declared as ``size`` in both of its headers."""
    data = bytearray(content)
    encoded = name.encode()
    for signature, size_at, name_at in ((b"PK\x01\x02", 24, 46), (b"PK\x03\x04", 22, 30)):
        start = data.find(signature)
        while start >= 0:
            if data[start + name_at : start + name_at + len(encoded)] == encoded:
                struct.pack_into("<I", data, start + size_at, size)
            start = data.find(signature, start + 4)
    return bytes(data)


def read_apart(content: bytes, root: Path) -> tuple[str, int]:
    """How reading ends in a process of its own, and the megabytes it took at most."""
    if not Path("/proc/self/status").exists():
        pytest.skip("this system does not tell the memory a process took")
    done = subprocess.run([sys.executable, "-c", MEASURE], input=content, capture_output=True, check=True, cwd=root)
    code, peak = done.stdout.decode().split()
    return code, int(peak)


def test_20_macros_are_not_run_and_said() -> None:
    files = {"word/vbaProject.bin": b"Sub AutoOpen()"}
    reading = docx.read(docx_file(paragraph("Мәтін"), main_type=MACROS, files=files), "a.docm")
    assert texts(reading) == ["Мәтін"]
    assert remark(reading, "macros-left-out")["count"] == "1"


def test_21_an_office_file_with_a_password_is_encrypted() -> None:
    assert failure(ENCRYPTED) == "encrypted"


def test_22_a_strict_document_reads_like_a_transitional_one() -> None:
    body = paragraph("Бірінші", '<w:jc w:val="center"/>') + paragraph("Екінші тармақ.")
    transitional, strict = (docx.read(docx_file(body, strict=strict), "a.docx") for strict in (False, True))
    assert texts(strict) == ["Бірінші", "Екінші тармақ."]
    assert strict == transitional


def test_23_more_parts_than_a_document_has_are_unsafe() -> None:
    files = {f"word/media/{number}.png": b"" for number in range(2000)}
    assert failure(docx_file(paragraph("а"), files=files)) == "unsafe"


def test_23_two_parts_of_one_name_are_unsafe() -> None:
    content = docx_file(paragraph("а"), files={"word/Document.xml": document(paragraph("б")).encode()})
    assert failure(content) == "unsafe"


def test_23_a_name_that_leads_out_of_the_package_is_unsafe() -> None:
    for name in ("../evil.xml", "word/../../evil.xml", "word\\..\\..\\evil.xml"):
        assert failure(docx_file(paragraph("а"), files={name: b""})) == "unsafe"


def test_23_declared_sizes_are_believed_where_they_are_bad_news() -> None:
    content = docx_file(paragraph("а"), files={"word/media/image.png": b"x" * 100})
    assert failure(with_declared_size(content, "word/media/image.png", 4 * 1024 * MEGABYTE - 1)) == "unsafe"


def test_23_and_part_2_row_4_a_part_larger_than_declared_is_unsafe_and_cheap(root: Path) -> None:
    text = "а".encode() * 32 * MEGABYTE
    content = with_main(document("<w:p><w:r><w:t>@</w:t></w:r></w:p>").encode().replace(b"@", text))
    code, peak = read_apart(with_declared_size(content, "word/document.xml", 1000), root)
    assert code == "unsafe"
    assert peak < MOST_MEGABYTES


def test_23_and_part_2_row_2_parts_that_are_not_needed_are_not_unpacked() -> None:
    content = docx_file(paragraph("а"), files={"word/media/image.png": b"x" * 100_000})
    assert texts(docx.read(with_declared_size(content, "word/media/image.png", 7), "a.docx")) == ["а"]


def test_part_2_row_1_text_past_the_limit_is_refused_while_it_is_read(root: Path) -> None:
    content = with_main(document("<w:p><w:r><w:t>@</w:t></w:r></w:p>").encode().replace(b"@", b"x" * 301 * MEGABYTE))
    code, peak = read_apart(content, root)
    assert code == "unsafe"
    assert peak < MOST_MEGABYTES
    code, peak = read_apart(with_declared_size(content, "word/document.xml", 299 * MEGABYTE), root)
    assert code == "too-complex"
    assert peak < MOST_MEGABYTES


def test_part_2_row_3_millions_of_empty_paragraphs_are_too_complex(root: Path) -> None:
    code, peak = read_apart(with_main(document("<w:p/>" * 2_000_000).encode()), root)
    assert code == "too-complex"
    assert peak < MOST_MEGABYTES


def test_an_endless_tag_is_not_looked_at_over_and_over() -> None:
    assert failure(with_main(b"<w:document " + b"x" * 40 * MEGABYTE)) == "too-complex"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_24_and_part_2_row_5_a_doctype_is_unsafe(encoding: str, tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_text("secret")
    laughs = "".join(f'<!ENTITY b{n} "{f"&b{n - 1};" * 10}">' for n in range(1, 10))
    for subset in (
        "",
        f'[<!ENTITY x SYSTEM "{secret.as_uri()}">]',
        '[<!ENTITY x SYSTEM "http://localhost:9/x">]',
        f'[<!ENTITY b0 "ха">{laughs}<!ENTITY x "&b9;">]',
        '[<!ENTITY x "">]',
    ):
        use = "&x;" if subset else ""
        text = f"<!DOCTYPE w:document {subset}>" + document(f"<w:p><w:r><w:t>а{use}</w:t></w:r></w:p>")
        assert failure(with_main(text.encode(encoding))) == "unsafe"


def test_24_a_doctype_in_any_part_that_is_read_is_unsafe() -> None:
    part = b"<!DOCTYPE x [<!ENTITY e 'x'>]><w:styles/>"
    content = docx_file(paragraph("а"), parts={"styles": ""}, files={"word/styles.xml": part})
    assert failure(content) == "unsafe"


def test_37_too_deep_and_deep_enough() -> None:
    def nested(depth: int) -> bytes:
        return docx_file(f"{'<w:sdt><w:sdtContent>' * depth}{paragraph('терең')}{'</w:sdtContent></w:sdt>' * depth}")

    assert failure(nested(130)) == "too-complex"
    assert texts(docx.read(nested(120), "a.docx")) == ["терең"]


def test_37_nested_tables_end_in_text_or_in_a_typed_error() -> None:
    def nested(depth: int) -> bytes:
        return docx_file(f"{'<w:tbl><w:tr><w:tc>' * depth}{paragraph('терең')}{'</w:tc></w:tr></w:tbl>' * depth}")

    assert texts(docx.read(nested(20), "a.docx")) == ["терең"]
    assert failure(nested(90)) == "too-complex"
    with contextlib.suppress(ParserError):  # how deep Python may go depends on what called it
        docx.read(nested(80), "a.docx")


def test_a_document_without_text_says_why() -> None:
    picture = "<w:r><w:drawing><a:blip/></w:drawing></w:r>"
    assert failure(b"") == "empty"
    assert failure(docx_file(paragraph(" \t"))) == "empty"
    assert failure(docx_file(paragraph(inside=picture))) == "no-text-layer"


def test_files_that_are_no_document_say_so() -> None:
    assert failure(b"plain text") == "unreadable"
    assert failure(b"PK\x03\x04 and then nothing") == "damaged"
    assert failure(package({"a.txt": b"x"})) == "unsupported"
    workbook = {"xl/workbook.xml": b"<x/>"}
    types = b'<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override %s/></Types>'
    named = types % b'PartName="/xl/workbook.xml" ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"'
    link = f'<Relationship Id="a" Type="{LINKS}/officeDocument" Target="xl/workbook.xml"/>'
    space = "http://schemas.openxmlformats.org/package/2006/relationships"
    links = f'<Relationships xmlns="{space}">{link}</Relationships>'.encode()
    assert failure(package({"[Content_Types].xml": named, "_rels/.rels": links, **workbook})) == "unsupported"


def test_part_2_row_12_a_root_without_a_body_is_damaged() -> None:
    assert failure(with_main(f"<w:document {SPACES}/>".encode())) == "damaged"
    assert failure(with_main(b"<x/>")) == "damaged"
    assert failure(docx_file("", files={"word/document.xml": b""})) == "damaged"


def test_an_encrypted_part_is_encrypted() -> None:
    content = bytearray(docx_file(paragraph("а")))
    for signature, flags_at in ((b"PK\x01\x02", 8), (b"PK\x03\x04", 6)):
        start = content.find(signature)
        while start >= 0:
            content[start + flags_at] |= 1
            start = content.find(signature, start + 4)
    assert failure(bytes(content)) == "encrypted"


def rich_file() -> bytes:
    """A file with a part of every kind that is read."""
    body = paragraph("Бір", inside='<w:r><w:footnoteReference w:id="2"/></w:r>') + paragraph("Екі", "<w:numPr/>")
    parts = {
        "styles": '<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>',
        "numbering": '<w:abstractNum w:abstractNumId="0"/><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
        "footnotes": f'<w:footnote w:id="2">{paragraph("Сілтеме")}</w:footnote>',
        "comments": f"<w:comment>{paragraph('Пікір')}</w:comment>",
        "header": paragraph("Үстіңгі"),
        "settings": "",
    }
    return docx_file(body, parts=parts)


RICH = rich_file()


def refused_only_by_refusal(content: bytes) -> None:
    """Nothing but a `Refusal` comes out of the inside, so the net at the border has nothing to catch."""
    with contextlib.suppress(Refusal):
        _read(content, DEFAULT_OPTIONS, pass_by)


def test_part_2_row_12_mutated_packages_are_refused_or_read() -> None:
    dice = random.Random(12)
    for _ in range(1500):
        content = bytearray(RICH)
        for _ in range(dice.choice((1, 1, 2, 8))):
            content[dice.randrange(len(content))] = dice.randrange(256)
        refused_only_by_refusal(bytes(content))


def test_part_2_row_12_cut_packages_are_refused() -> None:
    for end in range(0, len(RICH) - 1, 7):
        assert failure(RICH[:end]) in {"empty", "unreadable", "damaged"}


@settings(max_examples=150)
@given(st.data())
def test_part_2_row_12_mutated_parts_are_refused_or_read(data: st.DataObject) -> None:
    with zipfile.ZipFile(io.BytesIO(RICH)) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    name = data.draw(st.sampled_from(sorted(files)))
    part = files[name]
    start = data.draw(st.integers(0, len(part)))
    end = data.draw(st.integers(start, min(len(part), start + 40)))
    filling = data.draw(
        st.sampled_from([b"", b"<w:p/>", b"</w:p>", b"&#0;", b'"', b"<w:tbl>", b"-1", b"\xff", b"9" * 30])
    )
    refused_only_by_refusal(package({**files, name: part[:start] + filling + part[end:]}))


@pytest.mark.parametrize("paragraphs", [0, 100, 300])
def test_what_the_checkpoint_raises_passes_through(paragraphs: int) -> None:
    def stop(done: int, total: int) -> None:
        if done >= paragraphs:
            raise ValueError("stop")

    with pytest.raises(ValueError, match="stop"):
        docx.read(docx_file(paragraph("а") * 300), "a.docx", DEFAULT_OPTIONS, stop)


def test_progress_is_told_in_paragraphs() -> None:
    seen: list[tuple[int, int]] = []
    docx.read(
        docx_file(paragraph("а") * 450), "a.docx", DEFAULT_OPTIONS, lambda done, total: seen.append((done, total))
    )
    assert [progress for progress in seen if progress != (0, 1)] == [(done, 450) for done in (100, 200, 300, 400)]
    assert seen[0] == (0, 1)


def test_a_reading_goes_from_one_process_to_another() -> None:
    reading = docx.read(RICH, "a.docx")
    assert pickle.loads(pickle.dumps(reading)) == reading


def test_19_the_format_is_what_the_content_is() -> None:
    make: Callable[[str], str] = lambda name: docx.read(RICH, name).format  # noqa: E731
    assert {make("a.docx"), make("a.docm"), make("a.txt")} == {"docx"}
