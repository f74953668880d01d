"""What the setting says: headings are set apart from most of the text, whatever their numbers look like."""

from parsers.lines import Block
from parsers.model import Language
from parsers.readers import docx
from parsers.readers.reading import Reading
from parsers.segments import divide
from parsers.structure import read_provisions
from tests.generators.docx import (
    a_list,
    abstract_list,
    cell,
    docx_file,
    in_list,
    level,
    paragraph,
    paragraph_style,
    row,
    run,
    table,
)
from tests.parsers.readers.docx.conftest import ReadBody

CENTRE, RIGHT = '<w:jc w:val="center"/>', '<w:jc w:val="right"/>'
POINT = "Департамент өз қызметін заңдарға сәйкес жүзеге асырады және аумақтағы бөлімшелерге басшылық етеді."
TITLE = "Көкжиек облысының Кеңес департаменті туралы ереже"


def blocks(reading: Reading) -> list[Block]:
    return [paragraph.block for paragraph in reading.paragraphs]


def ids(reading: Reading) -> list[str]:
    """The ids of the provisions of the only regulation."""
    (segment,) = divide(reading.paragraphs).segments
    return [provision.id for provision in read_provisions(segment.title, segment.body, Language.KK).provisions]


def test_what_is_set_apart_is_a_heading(read_body: ReadBody) -> None:
    styles = (
        paragraph_style("Heading1", name="heading 1")
        + paragraph_style("Mine", based_on="Heading1")
        + paragraph_style("Level", '<w:outlineLvl w:val="2"/>')
        + paragraph_style("Middle", CENTRE)
        + paragraph_style("Fat", look="<w:b/>")
    )
    apart = [
        paragraph("Тақырып", CENTRE),
        paragraph("5-қосымша", RIGHT),
        paragraph("Бұйрыққа", '<w:ind w:left="5103"/>'),
        *(paragraph("Тарау", style=style) for style in ("Heading1", "Mine", "Level", "Middle", "Fat")),
        paragraph("", inside=run("1. ", "<w:b/>") + run("Жалпы", "<w:b/>")),
    ]
    plain = [
        paragraph(f"1. {POINT}", '<w:jc w:val="both"/><w:ind w:firstLine="709"/>'),
        paragraph("", inside=run("2. ", "<w:b/>") + run(POINT)),
        paragraph("", inside=run(f"3. {POINT}", "<w:b/>")),
        paragraph(POINT, '<w:ind w:left="400"/>'),
    ]
    reading = read_body("".join([*apart, *plain]), styles=styles)
    assert blocks(reading) == [Block.HEADING] * len(apart) + [Block.UNKNOWN] * len(plain)


def test_what_all_text_has_sets_nothing_apart(read_body: ReadBody) -> None:
    bold = "".join(paragraph("", CENTRE, inside=run(f"{number}. Сөз", "<w:b/>")) for number in range(1, 5))
    assert blocks(read_body(bold)) == [Block.UNKNOWN] * 4


def test_cells_of_a_grid_are_no_headings(read_body: ReadBody) -> None:
    grid = table(*(row(cell(paragraph("№", CENTRE)), cell(paragraph("Атауы", CENTRE))) for _ in range(2)))
    assert blocks(read_body(grid + paragraph(POINT))) == [Block.UNKNOWN] * 5


def test_a_caption_in_the_right_column_of_a_table_is_set_apart(read_body: ReadBody) -> None:
    caption = table(row(cell(paragraph()), cell(paragraph("Министрдің бұйрығына") + paragraph("5-қосымша"))))
    assert blocks(read_body(caption + paragraph(POINT))) == [Block.HEADING, Block.HEADING, Block.UNKNOWN]


def test_a_table_of_one_column_is_a_frame(read_body: ReadBody) -> None:
    framed = table(row(cell(paragraph("Тақырып", CENTRE) + paragraph(POINT))))
    assert blocks(read_body(framed)) == [Block.HEADING, Block.UNKNOWN]


LISTS = (
    abstract_list(0, level(0, "%1."), level(1, "%2)"), more="")
    + abstract_list(1, level(0, "%1-тарау."), level(1, "%2.", more='<w:lvlRestart w:val="0"/>'))
    + a_list(1, 0)
    + a_list(2, 1)
)
SUBPOINTS = ("тәртіпті сақтау;", "құқықтарды қорғау.")
WANTED = ["title", "ch1", "1", "2", "2.1", "2.2", "ch2", "3"]


def regulation(chapters: tuple[str, str], points: tuple[str, str, str], subpoints: tuple[str, str]) -> str:
    return "".join([paragraph(TITLE, CENTRE), chapters[0], *points[:2], *subpoints, chapters[1], points[2]])


def test_typed_chapters_and_automatic_points_of_one_look_are_told_apart() -> None:
    typed_points = tuple(paragraph(f"{n}. {POINT}") for n in (1, 2, 3))
    listed_points = tuple(paragraph(POINT, in_list(1, 0)) for _ in range(3))
    typed_subpoints = tuple(paragraph(f"{n}) {text}") for n, text in enumerate(SUBPOINTS, 1))
    listed_subpoints = tuple(paragraph(text, in_list(1, 1)) for text in SUBPOINTS)
    headings = ("1. Жалпы ережелер", "2. Қызметті ұйымдастыру")
    manners = {
        "centred": tuple(paragraph(text, CENTRE) for text in headings),
        "bold": tuple(paragraph("", inside=run(text, "<w:b/>")) for text in headings),
        "plain": tuple(paragraph(text) for text in headings),
        "named": tuple(paragraph(text.replace(".", "-тарау.")) for text in headings),
    }
    for manner, chapters in manners.items():
        for points in (typed_points, listed_points):
            for subpoints in (typed_subpoints, listed_subpoints):
                body = regulation(chapters, points, subpoints)  # type: ignore[arg-type]
                reading = docx.read(docx_file(body, parts={"numbering": LISTS}), "a.docx")
                assert ids(reading) == WANTED, manner


def test_chapters_and_points_of_one_list_are_told_apart() -> None:
    chapters = tuple(paragraph(text, in_list(2, 0) + CENTRE) for text in ("Жалпы ережелер", "Соңғы ережелер"))
    points = tuple(paragraph(POINT, in_list(2, 1)) for _ in range(3))
    subpoints = tuple(paragraph(text, in_list(1, 0)) for text in SUBPOINTS)
    lists = LISTS.replace('w:val="%1."', 'w:val="%1)"')
    body = regulation(chapters, points, subpoints)  # type: ignore[arg-type]
    assert ids(docx.read(docx_file(body, parts={"numbering": lists}), "a.docx")) == WANTED
