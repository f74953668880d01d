"""What LibreOffice prints is read back: justified and ragged, indented and not, with substitute fonts and columns."""

import shutil
import subprocess
from pathlib import Path

import pytest

from parsers import read_document
from parsers.model import Language, Provision
from tests.generators.flat_odt import Look, flat_odt
from tests.generators.model import ExpectedProvision, InventedRegulation, expected_provisions
from tests.generators.pieces import as_annexes, order_pieces
from tests.generators.regulations import Shape, invent_regulation

_LOOKS = {
    "indented": Look(header="Жоба, 2024 жыл"),
    "ragged": Look(align="start", line_height="115%"),
    "hanging": Look(begin="hanging"),
    "flush": Look(begin="flush", parted="0.2cm", caption='fo:margin-left="10cm"'),
    "flush-ragged": Look(begin="flush", parted="0.2cm", align="start", line_height="150%"),
    "substitutes": Look(font="Liberation Serif", around_headings="0cm"),
    "wide-letters": Look(font="DejaVu Sans", size="14pt"),
    "columns": Look(size="9pt", columns=2),
}
_SHAPE = Shape(subpoints=10, deleted=True, note=True)


def _regulations(language: Language) -> tuple[InventedRegulation, ...]:
    return as_annexes([invent_regulation(language, seed, _SHAPE) for seed in (5, 6)])


@pytest.fixture(scope="module")
def printed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the printed documents: one run of LibreOffice prints them all."""
    office = shutil.which("soffice")
    if office is None:
        pytest.skip("LibreOffice is not installed, and it prints the documents")
    folder = tmp_path_factory.mktemp("printed")
    for language in Language:
        pieces = order_pieces(_regulations(language))
        for name, look in _LOOKS.items():
            (folder / f"{name}-{language}.fodt").write_text(flat_odt(pieces, look), encoding="utf-8")
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = [office, profile, "--headless", "--convert-to", "pdf", "--outdir", str(folder)]
    subprocess.run([*command, *map(str, folder.glob("*.fodt"))], check=True, capture_output=True)
    return folder


def _plain(provision: Provision | ExpectedProvision) -> ExpectedProvision:
    names = ("id", "kind", "number", "parent", "role", "text", "deleted", "editorial")
    return ExpectedProvision(*(getattr(provision, name) for name in names))


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("name", _LOOKS)
def test_what_libreoffice_prints_is_read_back(printed: Path, name: str, language: Language) -> None:
    document = read_document(printed / f"{name}-{language}.pdf").document
    wanted = _regulations(language)
    assert [regulation.annex for regulation in document.regulations] == [source.annex for source in wanted]
    for regulation, source in zip(document.regulations, wanted, strict=True):
        assert [_plain(provision) for provision in regulation.provisions] == list(expected_provisions(source))
