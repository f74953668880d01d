"""Tables: cells in reading order, merged ones once, deleted ones on record."""

from tests.generators.docx import cell, in_list, level, paragraph, row, run, table
from tests.parsers.readers.docx.conftest import ReadBody
from tests.parsers.readers.docx.expectations import remark, texts


def test_33_cells_are_read_in_document_order(read_body: ReadBody) -> None:
    header = row(cell(paragraph("№")), cell(paragraph("Атауы")), properties="<w:tblHeader/>")
    second = row(cell(paragraph("1")), cell(paragraph("бір") + paragraph("екі")))
    body = paragraph("алдында") + table(header, second) + paragraph("кейін")
    reading = read_body(body)
    assert texts(reading) == ["алдында", "№", "Атауы", "1", "бір", "екі", "кейін"]
    assert [each.source.line_start for each in reading.paragraphs] == [1, 2, 3, 4, 5, 6, 7]


def test_33_a_table_inside_a_cell_is_read_where_it_stands(read_body: ReadBody) -> None:
    inner = table(row(cell(paragraph("ішкі"))))
    body = table(row(cell(paragraph("а") + inner + paragraph("ә")), cell(paragraph("б"))))
    assert texts(read_body(body)) == ["а", "ішкі", "ә", "б"]


def test_33_a_merged_cell_is_read_once(read_body: ReadBody) -> None:
    wide = row(cell(paragraph("кең"), '<w:gridSpan w:val="2"/>'))
    top = row(cell(paragraph("биік"), '<w:vMerge w:val="restart"/>'), cell(paragraph("а")))
    rest = row(cell(paragraph("қалдық"), "<w:vMerge/>"), cell(paragraph("ә")))
    reading = read_body(table(wide, top, rest))
    assert texts(reading) == ["кең", "биік", "а", "ә"]
    assert remark(reading, "hidden-text-removed")["removed"] == "қалдық"


def test_33_rows_and_cells_inside_content_controls_are_read(read_body: ReadBody) -> None:
    inner = f"<w:sdt><w:sdtPr/><w:sdtContent>{cell(paragraph('б'))}</w:sdtContent></w:sdt>"
    outer = f"<w:sdt><w:sdtPr/><w:sdtContent>{row(cell(paragraph('а')), inner)}</w:sdtContent></w:sdt>"
    assert texts(read_body(table(outer))) == ["а", "б"]


def test_33_lists_go_on_through_a_table(read_body: ReadBody) -> None:
    numbering = (
        f'<w:abstractNum w:abstractNumId="0">{level(0, "%1.")}</w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    )
    body = (
        paragraph("а", in_list(1, 0)) + table(row(cell(paragraph("ә", in_list(1, 0))))) + paragraph("б", in_list(1, 0))
    )
    assert texts(read_body(body, numbering=numbering)) == ["1. а", "2. ә", "3. б"]


def test_26_a_deleted_row_belongs_to_the_original(read_body: ReadBody) -> None:
    gone = row(cell(paragraph("жойылды")), cell(table(row(cell(paragraph("ішкі"))))), properties='<w:del w:id="1"/>')
    body = table(row(cell(paragraph("қалды"))), gone, row(cell(paragraph("қосылды"), "<w:cellIns/>")))
    final, original = read_body(body), read_body(body, original=True)
    assert texts(final) == ["қалды", "қосылды"]
    assert remark(final, "tracked-changes")["removed"] == "жойылды ішкі"
    assert texts(original) == ["қалды", "жойылды", "ішкі"]


def test_26_a_deleted_end_is_joined_within_its_cell_only(read_body: ReadBody) -> None:
    open_end = '<w:rPr><w:del w:id="1"/></w:rPr>'
    cells = cell(paragraph("а ", open_end) + paragraph("ә ", open_end)), cell(paragraph("б"))
    assert texts(read_body(table(row(*cells)) + paragraph("в", inside=run("г")))) == ["а ә", "б", "вг"]
