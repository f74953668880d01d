"""Tracked changes: the text before or after them, the other side on record."""

from parsers.lines import Block
from tests.generators.docx import DELETED_END, INSERTED_END, deleted, inserted, paragraph, run
from tests.parsers.readers.docx.conftest import ReadBody
from tests.parsers.readers.docx.expectations import remark, remarks, texts


def test_26_final_and_original_text(read_body: ReadBody) -> None:
    body = paragraph("Күзет ", inside=deleted("ескі") + inserted("жаңа") + run(" тәртібі"))
    final, original = read_body(body), read_body(body, original=True)
    assert texts(final) == ["Күзет жаңа тәртібі"]
    assert texts(original) == ["Күзет ескі тәртібі"]
    assert remark(final, "tracked-changes") == {
        "count": "2", "insertions": "1", "deletions": "1", "moves": "0", "view": "final", "removed": "ескі",
    }  # fmt: skip
    assert remark(original, "tracked-changes")["removed"] == "жаңа"


def test_26_a_move_is_one_change_and_stands_at_one_place(read_body: ReadBody) -> None:
    away, here = f"<w:moveFrom>{run('көшкен')}</w:moveFrom>", f"<w:moveTo>{run('көшкен')}</w:moveTo>"
    body = paragraph("а ", inside=away) + paragraph("ә ", inside=here)
    assert texts(read_body(body)) == ["а", "ә көшкен"]
    assert texts(read_body(body, original=True)) == ["а көшкен", "ә"]
    assert remark(read_body(body), "tracked-changes")["moves"] == "1"


def test_26_a_deleted_end_joins_two_paragraphs(read_body: ReadBody) -> None:
    body = paragraph("бірінші ", DELETED_END) + paragraph("екінші") + paragraph("үшінші")
    assert texts(read_body(body)) == ["бірінші екінші", "үшінші"]
    assert texts(read_body(body, original=True)) == ["бірінші", "екінші", "үшінші"]
    joined = read_body(body).paragraphs[0].source
    assert (joined.line_start, joined.line_end) == (1, 2)


def test_26_an_inserted_end_parts_what_was_one_paragraph(read_body: ReadBody) -> None:
    body = paragraph("бірінші ", INSERTED_END) + paragraph("екінші")
    assert texts(read_body(body)) == ["бірінші", "екінші"]
    assert texts(read_body(body, original=True)) == ["бірінші екінші"]


def test_26_a_deleted_paragraph_leaves_no_line(read_body: ReadBody) -> None:
    gone = f"<w:p><w:pPr>{DELETED_END}</w:pPr>{deleted('жойылды')}</w:p>"
    reading = read_body(paragraph("а") + gone + paragraph("ә"))
    assert texts(reading) == ["а", "ә"]
    assert remark(reading, "tracked-changes")["deletions"] == "2"


def test_26_former_properties_count_in_the_original(read_body: ReadBody) -> None:
    centred = '<w:jc w:val="center"/><w:pPrChange><w:pPr><w:jc w:val="left"/></w:pPr></w:pPrChange>'
    hidden = "<w:vanish/><w:rPrChange><w:rPr/></w:rPrChange>"
    body = paragraph("Тақырып", centred) + paragraph("мәтін " * 20, inside=run("жасырын", hidden))
    final, original = read_body(body), read_body(body, original=True)
    assert [final.paragraphs[0].block, original.paragraphs[0].block] == [Block.HEADING, Block.UNKNOWN]
    assert "жасырын" not in texts(final)[1]
    assert "жасырын" in texts(original)[1]


def test_26_no_changes_no_remark(read_body: ReadBody) -> None:
    assert remarks(read_body(paragraph("а")), "tracked-changes") == []
