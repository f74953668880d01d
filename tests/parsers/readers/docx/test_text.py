"""The walk over paragraphs: what is text, what is left out and put on record, what is marked."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parsers.readers import docx
from parsers.readers.docx.runs import raise_figures
from parsers.readers.reading import Reading
from tests.generators.docx import (
    DELETED_END,
    INSERTED_END,
    a_list,
    abstract_list,
    deleted,
    docx_file,
    field,
    in_list,
    inserted,
    level,
    paragraph,
    paragraph_style,
    run,
)
from tests.parsers.readers.docx.conftest import ReadBody
from tests.parsers.readers.docx.expectations import remark, remarks, texts


def letters(reading: Reading) -> Counter[str]:
    """Every character but white space that stands in a paragraph or on record."""
    kept = [*texts(reading), *(diagnostic.removed for diagnostic in reading.diagnostics)]
    return Counter(character for text in kept for character in text if not character.isspace())


# ----------------------------------------------------------------------------------------------------- 30 hidden text


def test_30_hidden_text_is_left_out_and_on_record(read_body: ReadBody) -> None:
    styles = (
        paragraph_style("Secret", look="<w:vanish/>")
        + paragraph_style("Child", based_on="Secret")
        + '<w:style w:type="character" w:styleId="Ghost"><w:rPr><w:vanish/></w:rPr></w:style>'
    )
    ghost = '<w:rStyle w:val="Ghost"/>'
    shown = '<w:vanish w:val="0"/>'
    body = paragraph(
        "бір ", inside=run("а1", "<w:vanish/>") + run("а2", ghost) + run("екі", ghost + shown)
    ) + paragraph("а3", style="Child", inside=run("үш", shown) + run("төрт", ghost))
    reading = read_body(body, styles=styles)
    assert texts(reading) == ["бір екі", "үштөрт"]
    assert [said.removed for said in remarks(reading, "hidden-text-removed")] == ["а1а2", "а3"]


def test_30_a_hidden_paragraph_leaves_no_line(read_body: ReadBody) -> None:
    hidden = paragraph("", "<w:rPr><w:vanish/></w:rPr>", inside=run("жасырын", "<w:vanish/>"))
    assert texts(read_body(paragraph("а") + hidden + paragraph("ә"))) == ["а", "ә"]


def test_30_a_hidden_end_joins_two_paragraphs(read_body: ReadBody) -> None:
    hidden_end = "<w:rPr><w:vanish/><w:specVanish/></w:rPr>"
    assert texts(read_body(paragraph("1-тарау.", hidden_end) + paragraph(" Мәтін"))) == ["1-тарау. Мәтін"]


# ---------------------------------------------------------------------------- 32 content controls, smart tags, fields


def test_32_text_inside_wrappers_is_text(read_body: ReadBody) -> None:
    inline = f"<w:sdt><w:sdtPr/><w:sdtContent>{run('бақылау ')}</w:sdtContent></w:sdt>"
    tag = f"<w:smartTag><w:smartTagPr/>{run('тег ')}</w:smartTag>"
    link = f'<w:hyperlink r:id="x">{run("сілтеме ")}</w:hyperlink>'
    simple = f'<w:fldSimple w:instr=" REF a ">{run("өріс")}</w:fldSimple>'
    block = f"<w:sdt><w:sdtPr/><w:sdtContent>{paragraph('блок')}</w:sdtContent></w:sdt>"
    unknown = f'<x:new xmlns:x="urn:x">{paragraph("беймәлім")}</x:new>'
    body = paragraph("", inside=inline + tag + link + simple) + block + unknown
    assert texts(read_body(body)) == ["бақылау тег сілтеме өріс", "блок", "беймәлім"]


def test_32_a_field_gives_its_result_not_its_code(read_body: ReadBody) -> None:
    inner = field("REF a", run("5"))
    nested = field(f"</w:instrText></w:r>{field('IF', run('x'))}<w:r><w:instrText>", run("сегіз"))
    reading = read_body(paragraph("№ ", inside=inner + run(", ") + nested))
    assert texts(reading) == ["№ 5, сегіз"]


@pytest.mark.parametrize("instruction", ["DATE", " date \\@ dd.MM.yyyy", "PAGE", "FILENAME \\p"])
def test_32_a_volatile_field_is_flagged(read_body: ReadBody, instruction: str) -> None:
    for body in (field(instruction, run("07")), f'<w:fldSimple w:instr="{instruction}">{run("07")}</w:fldSimple>'):
        reading = read_body(paragraph("бүгін ", inside=body))
        assert texts(reading) == ["бүгін 07"]
        assert remark(reading, "volatile-field")["result"] == "07"


def test_32_an_unfinished_field_hides_nothing(read_body: ReadBody) -> None:
    begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF</w:instrText></w:r>'
    end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    assert texts(read_body(paragraph("бір ", inside=begin + run("екі")) + paragraph("үш"))) == ["бір екі", "үш"]
    assert texts(read_body(paragraph("бір ", inside=end + run("екі")) + paragraph("үш"))) == ["бір екі", "үш"]


def test_32_a_field_that_prints_what_the_file_lacks_is_said(read_body: ReadBody) -> None:
    reading = read_body(paragraph("а", inside=field("SYMBOL 183", None) + field("XE слово", None)))
    assert remark(reading, "field-without-result")["field"] == "SYMBOL"
    assert remark(read_body(paragraph("а", inside=field("AUTONUM", None))), "number-unknown")["format"] == "AUTONUM"


def test_32_a_table_of_contents_is_left_out(read_body: ReadBody) -> None:
    begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC \\o</w:instrText></w:r>'
    separate = '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
    end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    contents = (
        paragraph("", inside=begin + separate + run("1. Жалпы 3")) + paragraph("2. Соңғы 5") + paragraph("", inside=end)
    )
    gallery = '<w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj>'
    control = f"<w:sdt><w:sdtPr>{gallery}</w:sdtPr><w:sdtContent>{paragraph('Мазмұны')}</w:sdtContent></w:sdt>"
    reading = read_body(contents + control + paragraph("Мәтін"))
    assert texts(reading) == ["Мәтін"]
    said = remark(reading, "contents-left-out")
    assert (said["count"], said["removed"]) == ("2", "1. Жалпы 3 2. Соңғы 5 Мазмұны")
    assert reading.paragraphs[0].source.line_start == 5


# ----------------------------------------------------------------------------------- 34, 35 symbols, equations, marks


def test_34_a_symbol_is_kept_by_its_code_and_said(read_body: ReadBody) -> None:
    inside = '<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>'
    reading = read_body(paragraph("а", inside=inside + run("б")))
    assert texts(reading) == ["а\uf0fcб"]
    assert remark(reading, "symbol-kept") == {"font": "Wingdings", "code": "F0FC", "removed": ""}


def test_34_a_symbol_with_a_meaning_is_that_character(read_body: ReadBody) -> None:
    reading = read_body(paragraph("", inside='<w:r><w:sym w:font="Arial" w:char="2116"/></w:r>' + run(" 5")))
    assert texts(reading) == ["№ 5"]
    assert remarks(reading, "symbol-kept") == []


@pytest.mark.parametrize("code", ["", "xyz", "D800", "0", "FFFFFFFFF"])
def test_34_a_symbol_without_a_code_leaves_a_sign(read_body: ReadBody, code: str) -> None:
    assert texts(read_body(paragraph("", inside=f'<w:r><w:sym w:char="{code}"/></w:r>'))) == ["\ufffd"]


def test_34_an_equation_keeps_its_letters_and_is_said(read_body: ReadBody) -> None:
    half = "<m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f>"
    reading = read_body(paragraph("а=", inside=f"<m:oMath>{half}</m:oMath>"))
    assert texts(reading) == ["а=12"]
    assert remark(reading, "equation-flattened")["text"] == "12"


def test_35_a_raised_figure_is_no_other_number(read_body: ReadBody) -> None:
    raised = '<w:vertAlign w:val="superscript"/>'
    reading = read_body(paragraph("10", inside=run("1", raised) + run("-бап, м") + run("2", raised)))
    assert texts(reading) == ["10¹-бап, м²"]
    assert remarks(reading, "superscript-text") == []


def test_35_raised_letters_are_said(read_body: ReadBody) -> None:
    reading = read_body(paragraph("5", inside=run("го", '<w:vertAlign w:val="superscript"/>')))
    assert texts(reading) == ["5го"]
    assert remark(reading, "superscript-text")["text"] == "го"


def test_35_a_paragraph_struck_whole_is_marked_as_removed(read_body: ReadBody) -> None:
    struck = "<w:strike/>"
    numbering = abstract_list(0, level(0, "%1)")) + a_list(1, 0)
    body = (
        paragraph("4) ", inside=run("жоюлы тармақша;", struck))
        + paragraph("", in_list(1, 0), inside=run("жоюлы;", struck))
        + paragraph("", inside=run("5) жоюлы", struck) + run(".", struck))
        + paragraph("6) қалған ", inside=run("жоюлы", struck))
        + paragraph("7) қалған;")
    )
    reading = read_body(body, numbering=numbering)
    assert [each.struck for each in reading.paragraphs] == [True, True, True, False, False]


@given(st.text("0123456789-()+ го"))
def test_35_raising_changes_no_letter_and_loses_no_figure(text: str) -> None:
    raised = raise_figures(text)
    assert len(raised) == len(text)
    assert not set(raised) & set("0123456789")
    assert [c for c in raised if c.isalpha()] == [c for c in text if c.isalpha()]


def test_35_struck_text_stays_and_is_said(read_body: ReadBody) -> None:
    for look in ("<w:strike/>", "<w:dstrike/>"):
        reading = read_body(paragraph("қалды ", inside=run("сызылды", look)))
        assert texts(reading) == ["қалды сызылды"]
        assert remark(reading, "struck-text")["text"] == "сызылды"


# ------------------------------------------------------------------------------------------------- spaces and hyphens


def test_tabs_and_breaks_are_spaces(read_body: ReadBody) -> None:
    title = "<w:r><w:br/></w:r>" + run("туралы") + '<w:r><w:tab/><w:br w:type="page"/></w:r>' + run("ереже")
    assert texts(read_body(paragraph("Департамент", inside=title))) == ["Департамент туралы ереже"]


def test_numbers_after_line_breaks_begin_paragraphs(read_body: ReadBody) -> None:
    lines = "<w:r><w:br/></w:r>".join(run(text) for text in ("1) бір;", "2) екі", "3) жалғасы;", "4) төрт."))
    reading = read_body(paragraph("Функциялары:", inside="<w:r><w:br/></w:r>" + lines))
    assert texts(reading) == ["Функциялары:", "1) бір;", "2) екі 3) жалғасы;", "4) төрт."]
    assert {paragraph.source.line_start for paragraph in reading.paragraphs} == {1}
    assert remark(reading, "paragraph-divided")["parts"] == "4"


def test_a_hyphen_that_does_not_break_is_a_hyphen(read_body: ReadBody) -> None:
    inside = "<w:r><w:noBreakHyphen/></w:r>" + run("қосымша")
    assert texts(read_body(paragraph("5", inside=inside))) == ["5-қосымша"]


def test_a_soft_hyphen_is_layout_and_on_record(read_body: ReadBody) -> None:
    reading = read_body(paragraph("депар", inside="<w:r><w:softHyphen/></w:r>" + run("тамент")))
    assert texts(reading) == ["департамент"]
    assert remark(reading, "soft-hyphens-removed") == {"count": "1", "removed": "\u00ad"}


def test_outer_spaces_count_only_where_the_file_keeps_them(read_body: ReadBody) -> None:
    lax, kept = "<w:r><w:t>бір </w:t></w:r>", '<w:r xml:space="preserve"><w:t>екі </w:t></w:r>'
    assert texts(read_body(paragraph(inside=lax + lax))) == ["бірбір"]
    assert texts(read_body(paragraph(inside=kept + kept))) == ["екі екі"]


# ---------------------------------------------------------------------------------------------------------------- law

PIECES = st.sampled_from(["қа", "ү1", "-", "я ", " ", "Ё", "№"])
WRAPPERS = st.sampled_from(
    [
        run("@"),
        run("@", "<w:vanish/>"),
        run("@", "<w:b/><w:strike/>"),
        inserted("@"),
        deleted("@"),
        f"<w:moveFrom>{run('@')}</w:moveFrom>",
        f"<w:sdt><w:sdtContent>{run('@')}</w:sdtContent></w:sdt>",
        field("REF", run("@")),
        f"<w:ins>{deleted('@')}</w:ins>",
        f"<w:r><w:pict><v:textbox><w:txbxContent>{paragraph('@')}</w:txbxContent></v:textbox></w:pict></w:r>",
    ]
)
ENDS = st.sampled_from(["", DELETED_END, INSERTED_END, "<w:rPr><w:vanish/></w:rPr>"])


@given(st.lists(st.tuples(ENDS, st.lists(st.tuples(WRAPPERS, PIECES), max_size=4)), min_size=1, max_size=5))
def test_every_letter_stands_in_a_paragraph_or_on_record(
    paragraphs: list[tuple[str, list[tuple[str, str]]]],
) -> None:
    body = "".join(
        paragraph("", end, inside="".join(wrapper.replace("@", text) for wrapper, text in inside))
        for end, inside in paragraphs
    )
    written = Counter("".join(text for _, inside in paragraphs for _, text in inside).replace(" ", ""))
    reading = docx.read(docx_file(body + paragraph("z")), "a.docx")
    assert letters(reading) == written + Counter("z")
