"""The real documents as PDF give the provisions of their originals, letter for letter."""

import shutil
import subprocess
from pathlib import Path

import pytest

from parsers import read_document
from parsers.diagnostics import ParseResult


def _shown(result: ParseResult) -> list[object]:
    """All of the regulations but their places in the file."""
    shown: list[object] = []
    for regulation in result.document.regulations:
        shown.append((regulation.title, regulation.region, regulation.agency, regulation.annex, regulation.address))
        shown.extend(
            (item.id, item.kind, item.number, item.parent, item.role, item.deleted, item.editorial, item.text)
            for item in regulation.provisions
        )
    return shown


@pytest.mark.parametrize("name", ["kaz/an006", "rus/an014"])
def test_a_regulation_reads_like_its_original(corpus: Path, name: str) -> None:
    path = corpus / "ministerial" / f"{name}.pdf"
    assert _shown(read_document(path)) == _shown(read_document(path.with_suffix(".md")))


@pytest.mark.parametrize("name", ["order_287.txt", "decree_789.txt"])
def test_a_text_printed_by_libreoffice_reads_like_the_text(corpus: Path, tmp_path: Path, name: str) -> None:
    office = shutil.which("soffice")
    if office is None:
        pytest.skip("LibreOffice is not installed, and it prints the text")
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    command = [office, profile, "--headless", "--convert-to", "pdf", "--outdir", str(tmp_path), str(corpus / name)]
    subprocess.run(command, check=True, capture_output=True)
    printed = read_document(tmp_path / Path(name).with_suffix(".pdf"))
    assert printed.document.format == "pdf"
    assert _shown(printed) == _shown(read_document(corpus / name))
