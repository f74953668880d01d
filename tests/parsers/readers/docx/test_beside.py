"""What stands beside the text: links, pictures, notes, comments, headers, text boxes, tables of contents."""

import pytest

from parsers.lines import Block
from parsers.readers import docx
from tests.generators.docx import (
    LINKS,
    a_list,
    abstract_list,
    cell,
    deleted,
    docx_file,
    in_list,
    inserted,
    level,
    paragraph,
    row,
    run,
    table,
)
from tests.parsers.readers.docx.conftest import ReadBody
from tests.parsers.readers.docx.expectations import remark, remarks, texts

# --------------------------------------------------------------------------------------------- 25 what lies elsewhere


def test_25_nothing_outside_is_opened_and_that_is_said(read_body: ReadBody) -> None:
    external = "".join(
        f'<Relationship Id="{kind}" Type="{LINKS}/{kind}" Target="http://localhost:9/{kind}" TargetMode="External"/>'
        for kind in ("hyperlink", "image", "frame")
    )
    reading = read_body(paragraph("Мәтін") + '<w:altChunk r:id="x"/>', links=external)
    assert texts(reading) == ["Мәтін"]
    said = remark(reading, "external-content-left-out")
    assert [said[kind] for kind in ("count", "links", "pictures", "documents")] == ["4", "1", "1", "2"]


def test_25_a_template_is_not_fetched(read_body: ReadBody) -> None:
    space = "http://schemas.openxmlformats.org/package/2006/relationships"
    template = (
        f'<Relationship Id="t" Type="{LINKS}/attachedTemplate" Target="http://localhost:9" TargetMode="External"/>'
    )
    links = f'<Relationships xmlns="{space}">{template}</Relationships>'.encode()
    content = docx_file(paragraph("а"), parts={"settings": ""}, files={"word/_rels/settings.xml.rels": links})
    assert remark(docx.read(content, "a.docx"), "external-content-left-out")["templates"] == "1"


def test_25_pictures_are_counted(read_body: ReadBody) -> None:
    smart = "<w:r><w:drawing><a:t>Сызба</a:t></w:drawing></w:r>"
    reading = read_body(paragraph("Мәтін", inside=f"<w:r><w:drawing/></w:r>{smart}<w:r><w:object/></w:r>"))
    said = remark(reading, "pictures-left-out")
    assert (said["pictures"], said["objects"], said["removed"]) == ("2", "1", "Сызба")


# ----------------------------------------------------------------------------- 27, 28, 36 what stands beside the text


def test_27_comments_are_counted_and_never_text(read_body: ReadBody) -> None:
    comments = "".join(f'<w:comment w:id="{n}">{paragraph(text)}</w:comment>' for n, text in enumerate(("бір", "екі")))
    marks = '<w:commentRangeStart w:id="0"/><w:r><w:commentReference w:id="0"/></w:r><w:commentRangeEnd w:id="0"/>'
    reading = read_body(paragraph("Мәтін", inside=marks), comments=comments)
    assert texts(reading) == ["Мәтін"]
    assert remark(reading, "comments-left-out") == {"count": "2", "removed": "бір екі"}


@pytest.mark.parametrize("kind", ["footnote", "endnote"])
def test_28_a_note_is_a_paragraph_after_its_anchor(read_body: ReadBody, kind: str) -> None:
    anchor = f'<w:r><w:{kind}Reference w:id="3"/></w:r>'
    separator = f'<w:{kind} w:type="separator" w:id="0">{paragraph("—")}</w:{kind}>'
    note = f'<w:{kind} w:id="3">{paragraph("", inside=f"<w:r><w:{kind}Ref/></w:r>" + run(" Сілтеме."))}</w:{kind}>'
    body = paragraph("Бір", inside=anchor + run(" сөз.")) + paragraph("Екі.")
    reading = read_body(body, **{f"{kind}s": separator + note})
    assert texts(reading) == ["Бір сөз.", "Сілтеме.", "Екі."]
    assert [paragraph.source.line_start for paragraph in reading.paragraphs] == [1, 1, 2]
    assert reading.paragraphs[1].block is Block.BODY
    (said,) = remarks(reading, "note-anchored")
    assert (said.line, dict(said.arguments)) == (1, {"number": "1"})


def test_28_a_note_without_an_anchor_is_on_record(read_body: ReadBody) -> None:
    notes = f'<w:footnote w:id="3">{paragraph("Жетім сілтеме")}</w:footnote>'
    assert remark(read_body(paragraph("а"), footnotes=notes), "notes-left-out")["removed"] == "Жетім сілтеме"


def test_36_headers_and_footers_are_left_out_and_said(read_body: ReadBody) -> None:
    reading = read_body(paragraph("Мәтін"), header=paragraph("Үстіңгі"), footer=paragraph("Астыңғы 1"))
    assert texts(reading) == ["Мәтін"]
    assert remark(reading, "headers-left-out") == {"count": "2", "removed": "Үстіңгі Астыңғы 1"}


# ------------------------------------------------------------------------------------------------------ 31 text boxes


def box(text: str, wrapper: str) -> str:
    inside = f"<w:txbxContent>{paragraph(text)}</w:txbxContent>"
    return wrapper.replace("@", inside)


CHOICE = '<mc:Choice Requires="wps"><w:drawing><wps:txbx>@</wps:txbx></w:drawing></mc:Choice>'
FALLBACK = "<mc:Fallback><w:pict><v:shape><v:textbox>@</v:textbox></v:shape></w:pict></mc:Fallback>"


CHOICE_AND_FALLBACK = f"<mc:AlternateContent>{CHOICE}{FALLBACK}</mc:AlternateContent>"


@pytest.mark.parametrize(
    "wrapper",
    [
        CHOICE_AND_FALLBACK,
        f'<mc:AlternateContent><mc:Choice Requires="x"><w:drawing/></mc:Choice>{FALLBACK}</mc:AlternateContent>',
        "<w:pict><v:shape><v:textbox>@</v:textbox></v:shape></w:pict>",
    ],
)
def test_31_a_text_box_is_read_once(read_body: ReadBody, wrapper: str) -> None:
    body = paragraph("Бір.", inside=f"<w:r>{box('Жәшік', wrapper)}</w:r>") + paragraph("Екі.")
    reading = read_body(body)
    assert texts(reading) == ["Бір.", "Жәшік", "Екі."]
    assert [said.line for said in remarks(reading, "text-box")] == [1]
    assert remarks(reading, "pictures-left-out") == []


def test_part_2_row_6_what_others_lose_double_or_change(read_body: ReadBody) -> None:
    """One file with every construct that python-docx was measured to get wrong."""
    numbering = abstract_list(0, level(0, "%1.")) + a_list(1, 0)
    merged = row(cell(paragraph("БІРІККЕН"), '<w:gridSpan w:val="2"/>'))
    raised = '<w:vertAlign w:val="superscript"/>'
    boxed = f"<w:r>{box('Жәшік', CHOICE_AND_FALLBACK)}</w:r>"
    body = (
        paragraph("Жалпы ережелер", in_list(1, 0))
        + paragraph("", inside=inserted("қосу ") + deleted("алу ") + f"<w:moveTo>{run('көшу ')}</w:moveTo>")
        + f"<w:sdt><w:sdtContent>{paragraph('бақылау')}</w:sdtContent></w:sdt>"
        + paragraph("", inside=f"<w:smartTag>{run('тег ')}</w:smartTag>" + f"<w:fldSimple>{run('өріс')}</w:fldSimple>")
        + table(merged, row(cell(table(row(cell(paragraph("ішкі")))))))
        + paragraph("10", inside=run("1", raised) + run("-бап") + run("жасырын", "<w:vanish/>") + boxed)
        + paragraph("5", inside="<w:r><w:noBreakHyphen/><w:t>і</w:t><w:softHyphen/><w:t>с</w:t></w:r>")
        + paragraph("", inside='<w:r><w:sym w:font="Symbol" w:char="F0B0"/><w:footnoteReference w:id="2"/></w:r>')
    )
    notes = f'<w:footnote w:id="2">{paragraph("сілтеме")}</w:footnote>'
    assert texts(read_body(body, numbering=numbering, footnotes=notes)) == [
        "1. Жалпы ережелер", "қосу көшу", "бақылау", "тег өріс", "БІРІККЕН", "ішкі", "10¹-бап", "Жәшік", "5-іс",
        "\uf0b0", "сілтеме",
    ]  # fmt: skip


def test_31_a_box_at_the_head_of_a_title_goes_before_it(read_body: ReadBody) -> None:
    boxed = f"<w:r>{box('5-қосымша', '<w:pict><v:textbox>@</v:textbox></w:pict>')}</w:r>"
    title = paragraph("", '<w:jc w:val="center"/>', inside=boxed + run("Ереже"))
    assert texts(read_body(title + paragraph("Мәтін. " * 30)))[:2] == ["5-қосымша", "Ереже"]
