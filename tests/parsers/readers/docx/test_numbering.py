"""Automatic numbers: what Word prints, as the standard has it; LibreOffice prints the same wherever it follows it."""

import random
import re
import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parsers.readers import docx
from parsers.readers.docx.number_formats import custom, printed
from tests.generators.docx import (
    a_list,
    abstract_list,
    docx_file,
    in_list,
    level,
    paragraph,
    paragraph_style,
    run,
    start_override,
)
from tests.parsers.readers.docx.conftest import ReadBody
from tests.parsers.readers.docx.expectations import remark, remarks, texts

ROMAN = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV"]
THREE = abstract_list(0, level(0, "%1."), level(1, "%1.%2."), level(2, "%3)"))


def items(*places: tuple[int, int] | None) -> str:
    """A paragraph "x" at each place, list and level; None is one outside of lists."""
    return "".join(paragraph("x", in_list(*place) if place else "") for place in places)


def numbers(body: str, numbering: str, styles: str = "") -> list[str]:
    """What stands before each "x"."""
    reading = docx.read(docx_file(body, parts={"numbering": numbering, "styles": styles}), "a.docx")
    return [text.removesuffix("x").strip() for text in texts(reading)]


# ------------------------------------------------------------------------------------------------------------ formats


def test_29_formats() -> None:
    assert [printed(n, "upperRoman") for n in range(1, 15)] == ROMAN
    assert [printed(n, "lowerRoman") for n in (1990, 2026)] == ["mcmxc", "mmxxvi"]
    assert [printed(n, "decimalZero") for n in (1, 9, 10, 100)] == ["01", "09", "10", "100"]
    assert [printed(n, "upperLetter") for n in (1, 26, 27, 53)] == ["A", "Z", "AA", "AAA"]
    assert [printed(n, "russianUpper") for n in (1, 10, 29, 30)] == ["А", "К", "Я", "АА"]
    assert "".join(printed(n, "russianLower") or "" for n in range(1, 30)) == "абвгдежзиклмнопрстуфхцчшщыэюя"
    assert [printed(n, name) for n, name in ((3, "numberInDash"), (31, "hex"), (2, "none"))] == ["- 3 -", "1F", ""]
    assert custom(7, "001, 002, 003, ...") == "007"


@pytest.mark.parametrize("name", ["ordinal", "cardinalText", "ordinalText", "japaneseCounting", "thaiLetters", ""])
def test_29_formats_of_a_language_are_not_guessed(name: str) -> None:
    assert printed(1, name) is None


@given(st.integers(1, 3999))
def test_29_roman_numbers_mean_what_they_say(number: int) -> None:
    worth = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}
    values = [worth[letter] for letter in printed(number, "upperRoman") or ""]
    following = [*values[1:], 0]
    assert sum(-one if one < later else one for one, later in zip(values, following, strict=True)) == number


@given(st.integers(1, 29 * 50), st.integers(1, 29 * 50))
def test_29_letters_are_different_for_different_numbers(one: int, other: int) -> None:
    assert (printed(one, "russianLower") == printed(other, "russianLower")) == (one == other)


# -------------------------------------------------------------------------------------------------- start and restart


def test_29_a_level_begins_anew_below_each_upper_item() -> None:
    places = [(1, 0), (1, 1), (1, 1), None, (1, 0), (1, 1), (1, 2), (1, 2), (1, 1), (1, 2)]
    wanted = ["1.", "1.1.", "1.2.", "", "2.", "2.1.", "1)", "2)", "2.2.", "1)"]
    assert numbers(items(*places), THREE + a_list(1, 0)) == wanted


def test_29_start_values() -> None:
    lists = abstract_list(0, level(0, "%1.", start=14), level(1, "%2)", start=None)) + a_list(1, 0)
    assert numbers(items((1, 0), (1, 1), (1, 0)), lists) == ["14.", "0)", "15."]


def test_29_lists_of_one_definition_go_on_together() -> None:
    lists = THREE + a_list(1, 0) + a_list(2, 0)
    assert numbers(items((1, 0), (2, 0), (1, 0), (2, 1)), lists) == ["1.", "2.", "3.", "3.1."]


def test_29_a_start_of_a_list_s_own_counts_once_and_at_each_restart() -> None:
    lists = THREE + a_list(1, 0) + a_list(2, 0, start_override(0, 5), start_override(1, 3))
    places = [(1, 0), (2, 0), (2, 1), (2, 1), (2, 0), (2, 1), (1, 0)]
    assert numbers(items(*places), lists) == ["1.", "5.", "5.3.", "5.4.", "6.", "6.3.", "7."]


def test_29_a_level_that_never_restarts() -> None:
    lists = abstract_list(0, level(0, "%1."), level(1, "%2.", more='<w:lvlRestart w:val="0"/>')) + a_list(1, 0)
    assert numbers(items((1, 0), (1, 1), (1, 0), (1, 1)), lists) == ["1.", "1.", "2.", "2."]


def test_29_a_level_that_restarts_below_a_certain_level_only() -> None:
    third = level(2, "%3)", more='<w:lvlRestart w:val="1"/>')
    lists = abstract_list(0, level(0, "%1."), level(1, "%1.%2."), third) + a_list(1, 0)
    places = [(1, 0), (1, 1), (1, 2), (1, 1), (1, 2), (1, 0), (1, 1), (1, 2)]
    assert numbers(items(*places), lists) == ["1.", "1.1.", "1)", "1.2.", "2)", "2.", "2.1.", "1)"]


def test_29_a_level_passed_over_counts_as_begun() -> None:
    assert numbers(items((1, 1), (1, 0)), THREE + a_list(1, 0)) == ["1.1.", "2."]


def test_29_a_level_of_a_list_s_own() -> None:
    own = f'<w:lvlOverride w:ilvl="0">{level(0, "%1)", "lowerLetter", start=2)}</w:lvlOverride>'
    assert numbers(items((2, 0), (2, 0)), THREE + a_list(2, 0, own)) == ["b)", "c)"]


def test_29_legal_numbers_are_figures() -> None:
    second = level(1, "%1.%2", "lowerLetter", more="<w:isLgl/>")
    lists = abstract_list(0, level(0, "%1.", "upperRoman"), second) + a_list(1, 0)
    assert numbers(items((1, 0), (1, 0), (1, 1)), lists) == ["I.", "II.", "2.1"]


def test_29_words_around_the_number() -> None:
    glued = level(1, "§%2:", more='<w:suff w:val="nothing"/>')
    lists = abstract_list(0, level(0, "%1-тарау."), glued, level(2, "Ескертпе", "none")) + a_list(1, 0)
    reading = docx.read(docx_file(items((1, 0), (1, 1), (1, 2)), parts={"numbering": lists}), "a.docx")
    assert texts(reading) == ["1-тарау. x", "§1:x", "Ескертпе x"]


def test_29_bullets_are_not_text_but_dashes_are(read_body: ReadBody) -> None:
    lists = abstract_list(0, level(0, "•", "bullet"), level(1, "–", "bullet"), level(2, "%1%3.")) + a_list(1, 0)
    reading = read_body(items((1, 0), (1, 1), (1, 2)), numbering=lists)
    assert texts(reading) == ["x", "– x", "1. x"]
    assert remark(reading, "bullets-left-out")["count"] == "1"


def test_29_an_example_is_a_format() -> None:
    newer = '<mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="001, 002, 003, ..."/></mc:Choice>'
    older = '<mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback>'
    own = f'<w:lvl w:ilvl="0"><w:start w:val="1"/><mc:AlternateContent>{newer}{older}</mc:AlternateContent>'
    lists = abstract_list(0, f'{own}<w:lvlText w:val="%1."/></w:lvl>') + a_list(1, 0)
    assert numbers(items((1, 0), (1, 0)), lists) == ["001.", "002."]


# ------------------------------------------------------------------------------------------------------------- styles


LINKED = abstract_list(
    0,
    level(0, "%1.", more='<w:pStyle w:val="Point"/>'),
    level(1, "%2)", more='<w:pStyle w:val="Subpoint"/>'),
) + a_list(1, 0)
STYLES = (
    paragraph_style("Point", in_list(1))
    + paragraph_style("Subpoint", in_list(None, 1), based_on="Point")
    + paragraph_style("Heir", based_on="Subpoint")
    + paragraph_style("Free", in_list(0), based_on="Point")
)


def test_29_numbers_of_styles() -> None:
    body = "".join(paragraph("x", style=name) for name in ("Point", "Subpoint", "Heir", "Free", "Point"))
    assert numbers(body, LINKED, STYLES) == ["1.", "1)", "2)", "", "2."]


def test_29_a_paragraph_s_own_list_goes_before_that_of_its_style() -> None:
    body = (
        paragraph("x", style="Point")
        + paragraph("x", in_list(0), style="Point")
        + paragraph("x", in_list(None, 1), style="Point")
        + paragraph("x", in_list(2, 0), style="Point")
    )
    lists = LINKED + abstract_list(1, level(0, "%1)", "lowerLetter")) + a_list(2, 1)
    assert numbers(body, lists, STYLES) == ["1.", "", "1)", "a)"]


def test_29_the_default_style_may_number() -> None:
    styles = paragraph_style("Normal", in_list(1, 0)).replace("<w:style ", '<w:style w:default="1" ')
    assert numbers(items(None, None), THREE + a_list(1, 0), styles) == ["1.", "2."]


def test_29_a_list_style_lends_its_levels() -> None:
    lists = (
        abstract_list(0, more='<w:numStyleLink w:val="Law"/>')
        + abstract_list(1, level(0, "%1-тармақ"), more='<w:styleLink w:val="Law"/>')
        + a_list(1, 0)
        + a_list(2, 1)
    )
    assert numbers(items((1, 0), (2, 0)), lists) == ["1-тармақ", "2-тармақ"]


def test_29_styles_that_rest_on_each_other_end() -> None:
    styles = paragraph_style("A", in_list(1, 0), based_on="B") + paragraph_style("B", based_on="A")
    assert numbers(paragraph("x", style="B"), THREE + a_list(1, 0), styles) == ["1."]


# ---------------------------------------------------------------------------------------- what has no number, and why


def test_29_a_number_that_cannot_be_told_is_said(read_body: ReadBody) -> None:
    lists = abstract_list(0, level(0, "%1.", "ordinalText"), level(1, "%1.%2.")) + a_list(1, 0)
    body = paragraph("plain") + items((1, 0), (1, 1), (7, 0), (1, 5))
    reading = read_body(body, numbering=lists)
    assert texts(reading) == ["plain", "x", "x", "x", "x"]
    said = [(each.line, dict(each.arguments)["format"]) for each in remarks(reading, "number-unknown")]
    assert said == [(2, "ordinalText"), (3, "ordinalText"), (4, "list"), (5, "list")]


def test_29_without_definitions_every_number_is_unknown(read_body: ReadBody) -> None:
    assert len(remarks(read_body(items((1, 0), (1, 0))), "number-unknown")) == 2


def test_29_an_empty_item_is_printed_and_counted() -> None:
    body = paragraph("x", in_list(1, 0)) + paragraph("", in_list(1, 0)) + paragraph("x", in_list(1, 0))
    assert numbers(body, THREE + a_list(1, 0)) == ["1.", "2.", "3."]


def test_29_paragraphs_that_are_not_there_are_not_counted() -> None:
    marks = ('<w:del w:id="1"/>', "<w:vanish/>")
    gone = "".join(
        f"<w:p><w:pPr>{in_list(1, 0)}<w:rPr>{mark}</w:rPr></w:pPr>"
        + (f"<w:del>{run('x')}</w:del>" if "del" in mark else run("x", mark))
        + "</w:p>"
        for mark in marks
    )
    lists = THREE + a_list(1, 0)
    assert numbers(items((1, 0)) + gone + items((1, 0)), lists) == ["1.", "2."]


def test_29_joined_paragraphs_have_the_number_of_the_first() -> None:
    open_end = '<w:rPr><w:del w:id="1"/></w:rPr>'
    body = items((1, 0)) + paragraph("x", in_list(1, 0) + open_end) + paragraph("x") + items((1, 0))
    assert numbers(body, THREE + a_list(1, 0)) == ["1.", "2. x", "3."]


def test_29_boxes_and_notes_count_by_themselves(read_body: ReadBody) -> None:
    boxed = f"<w:pict><w:txbxContent>{items((1, 0))}</w:txbxContent></w:pict>"
    note = '<w:r><w:footnoteReference w:id="3"/></w:r>'
    body = paragraph("x", in_list(1, 0), inside=f"<w:r>{boxed}</w:r>{note}") + items((1, 0))
    notes = f'<w:footnote w:id="3">{items((1, 0))}</w:footnote>'
    assert texts(read_body(body, numbering=THREE + a_list(1, 0), footnotes=notes)) == ["1. x", "1. x", "1. x", "2. x"]


# ------------------------------------------------------------------------------------------------ against LibreOffice

FORMATS = ["decimal", "decimal", "decimal", "lowerLetter", "upperRoman", "lowerRoman", "upperLetter", "russianLower"]


def invented_lists(dice: random.Random) -> tuple[str, str]:
    """A body and its lists: several lists, some of one definition, start values and starts of their own.

    Left out, because LibreOffice 7.4 does not follow the standard there: lvlRestart, isLgl, an own start of a level
    below the first, letters past the last of the alphabet, "decimalZero" with 0.
    """
    definitions = dice.randint(1, 3)
    lists = "".join(abstract_list(number, *invented_levels(dice)) for number in range(definitions))
    count = dice.randint(1, 4)
    for num_id in range(1, count + 1):
        own = [start_override(0, dice.choice((1, 4, 9)))] if dice.random() < 0.5 else []
        lists += a_list(num_id, dice.randrange(definitions), *own)
    body, depth = "", 0
    for _ in range(25):
        depth = max(0, min(3, depth + dice.choice((-1, -1, 0, 0, 1, 2))))
        place = in_list(dice.randint(1, count), depth) if dice.random() < 0.9 else ""
        body += paragraph("x" if dice.random() < 0.95 else "", place)
    return body, lists


def invented_levels(dice: random.Random) -> list[str]:
    levels = []
    for index in range(4):
        above = "".join(f"%{number}." for number in range(1, index + 1)) if dice.random() < 0.4 else ""
        text = f"{above}%{index + 1}{dice.choice(('.', ')', ''))}"
        levels.append(level(index, text, dice.choice(FORMATS), start=dice.choice((1, 1, 1, 0, 3, 14))))
    return levels


def styled() -> dict[str, bytes]:
    """Files whose numbers come through styles and links."""
    order = ("Point", "Subpoint", "Heir", "Free", "Point", "Subpoint")
    by_style = "".join(paragraph("x", style=name) for name in order)
    linked_style = (
        abstract_list(0, more='<w:numStyleLink w:val="Law"/>')
        + abstract_list(1, level(0, "%1-тармақ"), more='<w:styleLink w:val="Law"/>')
        + a_list(1, 0)
        + a_list(2, 1)
    )
    law = '<w:style w:type="numbering" w:styleId="Law"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>'
    return {
        "styles": docx_file(by_style, parts={"numbering": LINKED, "styles": STYLES}),
        "list style": docx_file(items((1, 0), (2, 0), (1, 0)), parts={"numbering": linked_style, "styles": law}),
    }


def printed_by_libreoffice(files: Mapping[str, bytes], folder: Path) -> dict[str, list[str]]:
    """The lines that LibreOffice prints of each file, white space collapsed."""
    office = shutil.which("soffice")
    if office is None:
        pytest.skip("LibreOffice is not installed, so there is nothing to compare with")
    for name, content in files.items():
        (folder / f"{name}.docx").write_bytes(content)
    command = [office, f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless", "--convert-to"]
    sources = [str(folder / f"{name}.docx") for name in files]
    target = ["txt:Text (encoded):UTF8", "--outdir", str(folder), *sources]
    subprocess.run([*command, *target], check=True, capture_output=True, timeout=300)
    lines = {name: (folder / f"{name}.txt").read_text("utf-8-sig").splitlines() for name in files}
    return {name: [" ".join(line.split()) for line in each if line.strip()] for name, each in lines.items()}


def test_29_numbers_are_those_that_libreoffice_prints(tmp_path: Path) -> None:
    files = styled()
    for seed in range(30):
        body, lists = invented_lists(random.Random(seed))
        files[f"seed {seed}"] = docx_file(body, parts={"numbering": lists})
    wanted = printed_by_libreoffice(files, tmp_path)
    found = {name: texts(docx.read(content, name)) for name, content in files.items()}
    assert sum(bool(re.match(r"\S+ x", line)) for lines in wanted.values() for line in lines) > 500
    assert found == wanted
