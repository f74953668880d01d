"""Old Word documents, RTF and ODT: LibreOffice makes a DOCX of them, and the DOCX reader reads that.

The one reader that starts a program and writes files, both in a temporary folder of its own. LibreOffice gets a fresh
profile in which no macro runs and no link of an untrusted document is followed, and is ended when its time is up.
"""

import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

from parsers.diagnostics import Diagnostic, ParserError
from parsers.model import Checkpoint, pass_by
from parsers.readers import docx
from parsers.readers.docx.package import check_archive
from parsers.readers.docx.refusal import Refusal
from parsers.readers.reading import DEFAULT_OPTIONS, ReaderOptions, Reading

_SECONDS = 100.0
"""For one conversion, under the 120 s a reader has; 1.4 MB of text take about 5 s."""
_LOOK_EVERY = 0.05
"""Seconds between two looks at program and checkpoint."""
_RESTART = 81
"""Exit status with which LibreOffice asks to be started again, after it made a profile (EXITHELPER_NORMAL_RESTART)."""
_STARTS = 3
_MOST_BYTES = 200 * 1024 * 1024
_TARGET = "docx:MS Word 2007 XML"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_SECTOR = 512
_FIB = b"\xec\xa5"
_FIB_ENCRYPTED = 0x0100
"""Mark and flag of the head of a Word 97 document ([MS-DOC] 2.5.2), which stands at the start of a sector."""
_SETTINGS: Mapping[str, Mapping[str, str]] = MappingProxyType(
    {
        "Common/Security/Scripting": {
            "MacroSecurityLevel": "3",
            "DisableMacrosExecution": "true",
            "BlockUntrustedRefererLinks": "true",
        },
        "Writer/Content/Update": {"Field": "false"},
    }
)
_SCHEMA = "http://openoffice.org/2001/registry"


class _Kind(NamedTuple):
    name: str
    filter: str
    """LibreOffice's name of the format: told, so that it does not guess another from the content."""


_DOC, _RTF, _ODT = _Kind("doc", "MS Word 97"), _Kind("rtf", "Rich Text Format"), _Kind("odt", "writer8")


def read(
    content: bytes, path: str, options: ReaderOptions = DEFAULT_OPTIONS, checkpoint: Checkpoint = pass_by
) -> Reading:
    """The paragraphs of a .doc, RTF or ODT document; their sources count paragraphs as in a DOCX.

    Raises `ParserError`: ``unsupported`` where LibreOffice is not installed, ``encrypted``, ``unsafe``, ``damaged``,
    ``too-costly``, and what the DOCX reader raises.
    """
    kind = _kind_of(content, path)
    if _is_encrypted(content, kind, path):
        raise ParserError("encrypted", path)
    program = find_office()
    if program is None:
        raise ParserError("unsupported", path, reason="LibreOffice")
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        converted = _convert(content, kind, program, Path(folder), path, checkpoint)
    reading = docx.read(converted, path, options, checkpoint)
    note = Diagnostic("converted", None, None, (("format", kind.name), ("program", "LibreOffice")))
    return replace(reading, format=kind.name, diagnostics=(note, *reading.diagnostics))


def find_office() -> Path | None:
    """The program file of LibreOffice; None where it is not installed."""
    named = shutil.which("soffice") or shutil.which("libreoffice")
    roots = [os.environ[name] for name in ("PROGRAMFILES", "PROGRAMFILES(X86)") if name in os.environ]
    places = [Path(root, "LibreOffice", "program", "soffice.exe") for root in roots]
    places.append(Path("/Applications/LibreOffice.app/Contents/MacOS/soffice"))
    found = Path(named).resolve() if named else next((place for place in places if place.is_file()), None)
    if found is None or os.name == "nt":
        return found
    direct = found.with_name("soffice.bin")  # what the starter would start: ended, it leaves nothing behind
    return direct if direct.is_file() else found


def _kind_of(content: bytes, path: str) -> _Kind:
    if content.startswith(_OLE):
        return _DOC
    if content.startswith(b"PK"):
        return _ODT
    if content.lstrip().startswith(b"{\\rtf"):
        return _RTF
    raise ParserError("unsupported", path)


def _is_encrypted(content: bytes, kind: _Kind, path: str) -> bool:
    if kind is _DOC:
        return "EncryptedPackage".encode("utf-16-le") in content or _has_encrypted_head(content)
    if kind is not _ODT:
        return False
    try:
        return b"encryption-data" in check_archive(content, "META-INF/manifest.xml")
    except Refusal as refusal:
        raise ParserError(refusal.code, path, **refusal.arguments) from refusal


def _has_encrypted_head(content: bytes) -> bool:
    for start in range(_SECTOR, len(content), _SECTOR):
        if content.startswith(_FIB, start):
            flags = int.from_bytes(content[start + 10 : start + 12], "little")
            return bool(flags & _FIB_ENCRYPTED)
    return False


def _convert(content: bytes, kind: _Kind, program: Path, folder: Path, path: str, checkpoint: Checkpoint) -> bytes:
    source, target = folder / f"document.{kind.name}", folder / "converted" / "document.docx"
    source.write_bytes(content)
    command = [
        str(program),
        f"-env:UserInstallation={_make_profile(folder).as_uri()}",
        *("--headless", "--norestore", "--nolockcheck", "--nodefault", "--nologo"),
        f"--infilter={kind.filter}",
        *("--convert-to", _TARGET, "--outdir", str(target.parent), str(source)),
    ]
    deadline = time.monotonic() + _SECONDS
    for _ in range(_STARTS):
        if _run(command, deadline, path, checkpoint) != _RESTART:
            break
    if not target.is_file():
        raise ParserError("damaged", path)
    if target.stat().st_size > _MOST_BYTES:
        raise ParserError("too-large", path, limit=str(_MOST_BYTES // 1024 // 1024))
    return target.read_bytes()


def _run(command: list[str], deadline: float, path: str, checkpoint: Checkpoint) -> int:
    """Start the program and wait for it; its exit status."""
    try:
        process = subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except OSError as error:
        raise ParserError("unsupported", path, reason=error.strerror or "LibreOffice") from error
    try:
        while process.poll() is None:
            checkpoint(0, 1)
            if time.monotonic() > deadline:
                raise ParserError("too-costly", path)
            time.sleep(_LOOK_EVERY)
        return process.returncode
    finally:
        process.kill()
        process.wait()


def _make_profile(folder: Path) -> Path:
    """A profile with our settings."""
    profile = folder / "profile"
    items = "".join(
        f'<item oor:path="/org.openoffice.Office.{group}"><prop oor:name="{name}" oor:op="fuse">'
        f"<value>{value}</value></prop></item>"
        for group, values in _SETTINGS.items()
        for name, value in values.items()
    )
    user = profile / "user"
    user.mkdir(parents=True)
    text = f'<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="{_SCHEMA}">{items}</oor:items>'
    (user / "registrymodifications.xcu").write_text(text, encoding="utf-8")
    return profile
