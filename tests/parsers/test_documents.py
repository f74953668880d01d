"""One file becomes one document: what it holds, what is said of it, and how a file that cannot be read fails."""

from pathlib import Path

import pytest

from parsers import Split, read_document
from parsers.diagnostics import ParserError
from parsers.model import Language, ProvisionKind

_REGULATION = """\
5-1 қосымша

Мәдениет министрлігі Абай облысының Мұражай ісі департаменті туралы ереже

1. Жалпы ережелер

1. Департамент мұражай ісін жүргізеді, қорды сақтайды және халыққа көрсетеді, жыл сайын көрме өткізеді.
2. Департаменттің орналасқан жері: индексі 071400, Қазақстан Республикасы, Абай облысы, Семей қаласы, Абай көшесі, 5-үй.
4. Мөрі бар.
"""
_LIST = """\
Мұражай қызметкерлерінің лауазымдар тізбесі

1. Мұражай комитеті:
төраға;
төраға орынбасары.
2. Кітапхана комитеті:
кітапханашы.
"""


def _write(folder: Path, text: str) -> Path:
    path = folder / "ереже.txt"
    path.write_text(text, encoding="utf-8")
    return path


def test_a_regulation_is_read_with_its_names_and_address(tmp_path: Path) -> None:
    document = read_document(_write(tmp_path, _REGULATION)).document
    (regulation,) = document.regulations
    assert (document.format, document.language) == ("txt", Language.KK)
    assert document.title == regulation.title
    assert regulation.id == "ереже.txt#1"
    assert (regulation.region, regulation.agency, regulation.annex) == (
        "Абай облысы",
        "Мұражай ісі департаменті",
        "5-1",
    )
    assert regulation.address is not None
    assert regulation.address.postal_index == "071400"
    assert (regulation.source.line_start, regulation.source.line_end) == (3, 9)


def test_a_number_that_jumps_is_said(tmp_path: Path) -> None:
    diagnostics = read_document(_write(tmp_path, _REGULATION)).diagnostics
    assert [(diagnostic.code, diagnostic.line) for diagnostic in diagnostics] == [("numbering-gap", 9)]


def test_a_list_of_positions_is_split_unless_told_otherwise(tmp_path: Path) -> None:
    path = _write(tmp_path, _LIST)
    split = read_document(path).document
    assert [regulation.title for regulation in split.regulations] == ["Мұражай комитеті:", "Кітапхана комитеті:"]
    assert {regulation.agency for regulation in split.regulations} == {_LIST.split("\n", 1)[0]}
    assert [item.text for item in split.outside] == [_LIST.split("\n", 1)[0]]
    (whole,) = read_document(path, split=Split.REGULATION).document.regulations
    assert [provision.id for provision in whole.provisions] == ["title", "1", "1/1", "1/2", "2", "2/1"]


def test_points_of_a_document_that_is_no_list_cannot_be_asked_for(tmp_path: Path) -> None:
    with pytest.raises(ParserError) as caught:
        read_document(_write(tmp_path, _REGULATION), split=Split.POINT)
    assert caught.value.code == "not-a-list"


def test_a_document_without_a_regulation_has_none(tmp_path: Path) -> None:
    document = read_document(_write(tmp_path, "Сәлем.\n\nБұл хат қана.\n")).document
    assert not document.regulations
    assert [item.text for item in document.outside] == ["Сәлем.", "Бұл хат қана."]


def test_a_file_that_is_not_there_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(ParserError) as caught:
        read_document(tmp_path / "жоқ.txt")
    assert caught.value.code == "unreadable"


def test_progress_passes_through_and_may_stop_the_work(tmp_path: Path) -> None:
    class Stopped(Exception):
        pass

    def stop(done: int, total: int) -> None:
        raise Stopped

    with pytest.raises(Stopped):
        read_document(_write(tmp_path, _REGULATION), stop)


def test_a_chapters_word_and_every_other_character_is_kept(tmp_path: Path) -> None:
    text = _REGULATION.replace("1. Жалпы", "1-тарау. Жалпы").replace("4. Мөрі", "2-тарау\nМүлік\n\n4. Мөрі")
    result = read_document(_write(tmp_path, text))
    (regulation,) = result.document.regulations
    assert [(item.number, item.text) for item in regulation.provisions if item.kind is ProvisionKind.CHAPTER] == [
        ("1", "Жалпы ережелер"),
        ("2", "Мүлік"),
    ]
    assert [item.removed for item in result.diagnostics if item.removed] == ["-тарау", "-тарау"]


def test_the_address_may_stand_below_its_point(tmp_path: Path) -> None:
    text = _REGULATION.replace("орналасқан жері: индексі", "орналасқан жері:\nиндексі")
    (regulation,) = read_document(_write(tmp_path, text)).document.regulations
    assert regulation.address is not None
    assert regulation.address.postal_index == "071400"


def test_what_stands_above_the_first_point_of_a_split_list_goes_outside_whole(tmp_path: Path) -> None:
    text = _LIST.replace("1. Мұражай", "1) жалпы лауазым;\n1. Мұражай")
    outside = read_document(_write(tmp_path, text)).document.outside
    assert [item.text for item in outside] == [_LIST.split("\n", 1)[0], "1) жалпы лауазым;"]
