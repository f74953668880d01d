"""Old formats: read through LibreOffice where there is one, said plainly where there is none."""

import http.server
import os
import shutil
import subprocess
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.messages import LANGUAGES, load_messages
from parsers.diagnostics import ParserError
from parsers.readers import docx, office
from tests.generators.docx import a_list, abstract_list, docx_file, in_list, level, package, paragraph
from tests.parsers.readers.docx.expectations import remark, texts

needs_office = pytest.mark.skipif(office.find_office() is None, reason="LibreOffice is not installed")
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
RTF = rb"{\rtf1\ansi{\*\comment x}\qc \u1200?\u1075?\u1110?\par\pard 1. \u1241?\u1076?\u1110?\u1083?.\par}"
ODF = "urn:oasis:names:tc:opendocument:xmlns"


def odt(body: str, manifest: str = "") -> bytes:
    """An ODT with ``body`` inside its text."""
    spaces = f'xmlns:office="{ODF}:office:1.0" xmlns:text="{ODF}:text:1.0" xmlns:draw="{ODF}:drawing:1.0"'
    spaces += f' xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:svg="{ODF}:svg-compatible:1.0"'
    inside = f"<office:body><office:text>{body}</office:text></office:body>"
    mime = "application/vnd.oasis.opendocument.text"
    entry = f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{mime}"/>'
    entry += '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>'
    return package(
        {
            "mimetype": mime.encode(),
            "content.xml": f"<office:document-content {spaces}>{inside}</office:document-content>".encode(),
            "META-INF/manifest.xml": (
                f'<manifest:manifest xmlns:manifest="{ODF}:manifest:1.0">{entry}{manifest}</manifest:manifest>'
            ).encode(),
        }
    )


def converted(content: bytes, target: str, folder: Path) -> bytes:
    """A DOCX as LibreOffice writes it in another format."""
    (folder / "a.docx").write_bytes(content)
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = ["soffice", profile, "--headless", "--convert-to", target, "--outdir", str(folder)]
    subprocess.run([*command, str(folder / "a.docx")], check=True, capture_output=True, timeout=120)
    return (folder / f"a.{target.partition(':')[0]}").read_bytes()


def failure(content: bytes) -> str:
    with pytest.raises(ParserError) as caught:
        office.read(content, "a.doc")
    return caught.value.code


@needs_office
def test_21_rtf_is_read() -> None:
    reading = office.read(RTF, "a.rtf")
    assert reading.format == "rtf"
    assert texts(reading) == ["Ұгі", "1. әділ."]
    assert remark(reading, "converted")["format"] == "rtf"


@needs_office
def test_21_odt_is_read() -> None:
    reading = office.read(odt("<text:p>Әділет</text:p><text:p>1) екінші;</text:p>"), "a.odt")
    assert reading.format == "odt"
    assert texts(reading) == ["Әділет", "1) екінші;"]


@needs_office
def test_21_an_old_word_document_is_read_with_its_numbers(tmp_path: Path) -> None:
    lists = abstract_list(0, level(0, "%1."), level(1, "%2)")) + a_list(1, 0)
    body = paragraph("Ереже") + "".join(paragraph(text, in_list(1, depth)) for text, depth in (("бір", 0), ("екі", 1)))
    content = converted(docx_file(body, parts={"numbering": lists}), "doc:MS Word 97", tmp_path)
    assert content.startswith(OLE)
    assert texts(office.read(content, "a.doc")) == ["Ереже", "1. бір", "1) екі"]


@needs_office
@pytest.mark.parametrize("target", ["doc:MS Word 97", "rtf:Rich Text Format", "odt:writer8"])
def test_21_the_same_document_in_an_old_format_reads_the_same(corpus: Path, tmp_path: Path, target: str) -> None:
    original = (corpus / "ministerial" / "rus" / "an006.docx").read_bytes()
    kind = target.partition(":")[0]
    reading, wanted = office.read(converted(original, target, tmp_path), "a"), docx.read(original, "a")
    assert reading.format == kind
    assert [(each.text, each.block) for each in reading.paragraphs] == [
        (each.text, each.block) for each in wanted.paragraphs
    ]


@needs_office
def test_21_what_is_no_document_is_damaged() -> None:
    assert failure(OLE + b"\0" * 4096) == "damaged"


def test_21_without_libreoffice_the_message_says_what_to_do(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    for name in ("PROGRAMFILES", "PROGRAMFILES(X86)"):
        monkeypatch.delenv(name, raising=False)
    if office.find_office() is not None:
        pytest.skip("LibreOffice stands where it is found without a path")
    assert failure(RTF) == "unsupported"
    for language in LANGUAGES:
        assert "DOCX" in load_messages(language).say("failure.unsupported", path="a.rtf")


def test_21_documents_with_a_password_are_encrypted() -> None:
    head = bytearray(b"\xec\xa5\xc1\x00".ljust(512, b"\0"))
    head[11] = 0x01
    assert failure(OLE.ljust(512, b"\0") + bytes(head)) == "encrypted"
    assert failure(OLE.ljust(512, b"\0") + "EncryptedPackage".encode("utf-16-le")) == "encrypted"
    assert failure(odt("", "<manifest:encryption-data/>")) == "encrypted"


def test_21_an_unsafe_odt_is_not_handed_on() -> None:
    assert failure(package({"../x": b"", "META-INF/manifest.xml": b""})) == "unsafe"


def test_21_other_content_is_unsupported() -> None:
    assert failure(b"plain") == "unsupported"


@pytest.fixture
def visits() -> Iterator[tuple[int, list[str]]]:
    """Port of a server on this machine, and what it was asked for."""
    asked: list[str] = []

    class Answer(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append(self.path)
            self.send_error(404)

        do_HEAD = do_OPTIONS = do_PROPFIND = do_GET

        def log_message(self, *_: object) -> None:
            pass

    with http.server.HTTPServer(("127.0.0.1", 0), Answer) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield server.server_port, asked
        server.shutdown()
        thread.join()


@needs_office
def test_25_libreoffice_follows_no_link(visits: tuple[int, list[str]]) -> None:
    port, asked = visits
    address = f"http://127.0.0.1:{port}"
    image = f'<draw:frame svg:width="1cm" svg:height="1cm"><draw:image xlink:href="{address}/odt.png"/></draw:frame>'
    section = f'<text:section text:name="s"><text:section-source xlink:href="{address}/other.odt"/></text:section>'
    assert texts(office.read(odt(f"<text:p>Мәтін{image}</text:p>{section}"), "a.odt")) == ["Мәтін"]
    picture = rf'{{\field{{\*\fldinst INCLUDEPICTURE "{address}/rtf.png" \\d}}{{\fldrslt }}}}'
    linked = rf'{{\field{{\*\fldinst INCLUDETEXT "{address}/rtf.doc"}}{{\fldrslt old}}}}'
    office.read(rf"{{\rtf1 text {picture}{linked}\par}}".encode(), "a.rtf")
    assert asked == []


def fake_office(folder: Path, script: str) -> Path:
    """A program that does what ``script`` says."""
    program = folder / "soffice"
    program.write_text(f"#!/bin/sh\n{script}\n")
    program.chmod(0o755)
    return program


@pytest.mark.skipif(os.name == "nt", reason="the stand-in is a shell script")
def test_a_conversion_that_takes_too_long_is_ended(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    program = fake_office(tmp_path, f"echo $$ > {tmp_path}/pid; exec sleep 60")
    monkeypatch.setattr(office, "find_office", lambda: program)
    monkeypatch.setattr(office, "_SECONDS", 0.3)
    assert failure(RTF) == "too-costly"
    with pytest.raises(ProcessLookupError):
        os.kill(int((tmp_path / "pid").read_text()), 0)


@pytest.mark.skipif(os.name == "nt", reason="the stand-in is a shell script")
def test_a_conversion_can_be_cancelled(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    class Stop(Exception):
        """Not one of ours."""

    def stop(done: int, total: int) -> None:
        raise Stop

    monkeypatch.setattr(office, "find_office", lambda: fake_office(tmp_path, "exec sleep 60"))
    with pytest.raises(Stop):
        office.read(RTF, "a.rtf", checkpoint=stop)


@pytest.mark.skipif(os.name == "nt", reason="the stand-in is a shell script")
def test_a_program_that_asks_to_be_started_again_is(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    made = tmp_path / "made.docx"
    made.write_bytes(docx_file(paragraph("Мәтін")))
    script = f"""
        if [ ! -e {tmp_path}/started ]; then touch {tmp_path}/started; exit 81; fi
        while [ "$1" != --outdir ]; do shift; done
        {shutil.which("mkdir")} -p "$2" && {shutil.which("cp")} {made} "$2/document.docx\""""
    monkeypatch.setattr(office, "find_office", lambda: fake_office(tmp_path, script))
    assert texts(office.read(RTF, "a.rtf")) == ["Мәтін"]
