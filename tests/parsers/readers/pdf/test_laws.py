"""Invented regulations set in many layouts and drawn in many ways are read back letter for letter, and none is lost."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from parsers import read_document
from parsers.isolation import ReaderProcess
from parsers.model import Language, Provision
from parsers.readers import pdf
from tests.generators.model import ExpectedProvision, InventedRegulation, expected_provisions
from tests.generators.pdf_press import Begin, Layout, print_pdf
from tests.generators.pieces import as_annexes, order_pieces
from tests.generators.regulations import families, invent_regulation


def _layouts() -> st.SearchStrategy[Layout]:
    """Layouts that show where paragraphs and headings begin; where nothing shows it, words alone must do."""
    layouts = st.builds(
        Layout,
        size=st.sampled_from([9.0, 10.0, 11.0]),
        begin=st.sampled_from(Begin),
        is_justified=st.booleans(),
        parted=st.sampled_from([0.0, 4.0, 8.0]),
        around_headings=st.sampled_from([0.0, 8.0, 14.0]),
        are_headings_centred=st.booleans(),
        are_headings_bold=st.booleans(),
        header=st.sampled_from(["", "Жоба, 2024 жыл"]),
        draws_spaces=st.booleans(),
        draws_links_late=st.booleans(),
        draws_substitutes_late=st.booleans(),
    )
    return layouts.filter(_shows_paragraphs)


def _shows_paragraphs(layout: Layout) -> bool:
    shows_headings = layout.are_headings_centred or layout.are_headings_bold or layout.around_headings > 8
    return shows_headings and (layout.begin is Begin.INDENTED or layout.parted > 0)


@pytest.fixture(scope="module")
def process() -> Iterator[ReaderProcess]:
    with ReaderProcess() as child:
        yield child


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("pdf")


def _plain(provision: Provision | ExpectedProvision) -> ExpectedProvision:
    names = ("id", "kind", "number", "parent", "role", "text", "deleted", "editorial")
    return ExpectedProvision(*(getattr(provision, name) for name in names))


@settings(max_examples=40)
@given(family=families(1, 2), layout=_layouts(), seed=st.integers(0, 1000))
def test_every_layout_gives_the_provisions_back(
    folder: Path, process: ReaderProcess, family: tuple[InventedRegulation, ...], layout: Layout, seed: int
) -> None:
    annexed = as_annexes(family)
    path = folder / "a.pdf"
    path.write_bytes(print_pdf(order_pieces(annexed), seed, layout).content())
    document = read_document(path, process=process).document
    assert (document.format, len(document.regulations)) == ("pdf", len(family))
    for regulation, source in zip(document.regulations, annexed, strict=True):
        assert [_plain(provision) for provision in regulation.provisions] == list(expected_provisions(source))
        assert (regulation.title, regulation.region, regulation.annex) == (source.title, source.region, source.annex)
        assert regulation.address == source.address


@settings(max_examples=25)
@given(language=st.sampled_from(Language), layout=_layouts(), seed=st.integers(0, 1000))
def test_every_character_drawn_is_in_the_text_or_on_record(language: Language, layout: Layout, seed: int) -> None:
    file = print_pdf(order_pieces(as_annexes([invent_regulation(language, seed)])), seed, layout)
    reading = pdf.read(file.content(), "a.pdf")
    kept = [paragraph.text for paragraph in reading.paragraphs] + [remark.removed for remark in reading.diagnostics]
    assert Counter(letter for text in kept for letter in text if not letter.isspace()) == file.letters()


def test_the_same_file_reads_the_same_again() -> None:
    content = print_pdf(order_pieces(as_annexes([invent_regulation(Language.KK, 3)])), 3).content()
    assert pdf.read(content, "a.pdf") == pdf.read(content, "a.pdf")
