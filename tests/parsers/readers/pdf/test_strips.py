"""Columns are read one after the other, tables row by row, turned pages as they are held; doubts are said."""

import math
from collections.abc import Callable

import pytest

from parsers.diagnostics import Diagnostic
from parsers.readers.reading import Reading
from tests.generators.pdf_file import PdfFile, text_width

Read = Callable[[PdfFile], Reading]
Texts = Callable[[Reading], list[str]]
Remarks = Callable[[Reading, str], list[Diagnostic]]

_LEFT = [
    "1. Бірінші бағанның мәтіні осы",
    "жерде басталады және төменге",
    "қарай жалғасады;",
    "2. Екінші тармақ бір жол.",
]
_RIGHT = ["3. Үшінші тармақ екінші", "бағанда орналасқан және ол да", "төменге қарай барады;", "4. Соңғысы осы."]
_PARAGRAPHS = [
    "1. Бірінші бағанның мәтіні осы жерде басталады және төменге қарай жалғасады;",
    "2. Екінші тармақ бір жол.",
    "3. Үшінші тармақ екінші бағанда орналасқан және ол да төменге қарай барады;",
    "4. Соңғысы осы.",
]


@pytest.mark.parametrize("shift", [0, 6])
def test_15_columns_are_read_one_after_the_other(read: Read, texts: Texts, remarks: Remarks, shift: float) -> None:
    above = "Бүкіл енге жазылған алғашқы сөйлем екі бағанның үстінен өтеді."
    file = PdfFile()
    page = file.page()
    page.text(60, 780, above, 10)
    for index, (left, right) in enumerate(zip(_LEFT, _RIGHT, strict=True)):
        page.text(60, 750 - 14 * index, left, 10)
        page.text(330, 750 - shift - 14 * index, right, 10)
    reading = read(file)
    assert texts(reading) == [above, *_PARAGRAPHS]
    assert [remark.page for remark in remarks(reading, "columns-on-page")] == [1]


def test_15_a_table_is_read_row_by_row_with_its_boxes_whole(read: Read, texts: Texts, remarks: Remarks) -> None:
    rows = [
        (["Лауазымның", "атауы"], ["Ескертпе"]),
        (["Басшы"], ["жоқ"]),
        (["Бөлім бастығы", "және орынбасары"], ["екі адам, олар", "кезекпен"]),
    ]
    file = PdfFile()
    page = file.page()
    y = 760.0
    page.rule(60, 500, y + 12)
    for row in rows:
        for lines, x in zip(row, (65, 300), strict=True):
            for index, text in enumerate(lines):
                page.text(x, y - 13 * index, text, 10)
        y -= 13 * max(map(len, row)) + 6
        page.rule(60, 500, y + 10)
    reading = read(file)
    assert texts(reading) == [" ".join(lines) for row in rows for lines in row]
    assert [remark.page for remark in remarks(reading, "table-on-page")] == [1]


def test_15_wide_spaces_of_justified_lines_are_no_columns(read: Read, remarks: Remarks) -> None:
    words = [
        ["ұйымдастырушылық", "жауапкершілікті", "арттыратын"],
        ["қамтамасыз етілген", "мемлекеттік-құқықтық", "іс"],
    ]
    file = PdfFile()
    page = file.page()
    for index in range(8):
        line = words[index % 2]
        stretch = (480 - sum(text_width(word, 10) for word in line)) / 2
        first, second = 60 + text_width(line[0], 10) + stretch, 540 - text_width(line[2], 10)
        page.row(760 - 14 * index, [(60, line[0]), (first, line[1]), (second, line[2])], 10)
    assert not remarks(read(file), "columns-on-page")


@pytest.mark.parametrize(("rotate", "angle"), [(90, 90), (180, 180), (270, 270)])
def test_15_a_turned_page_is_read_as_it_is_held(
    read: Read, texts: Texts, remarks: Remarks, rotate: int, angle: int
) -> None:
    file = PdfFile()
    page = file.page(rotate=rotate)
    cosine, sine = round(math.cos(math.radians(angle))), round(math.sin(math.radians(angle)))
    start = {90: (100, 100), 180: (500, 100), 270: (400, 700)}[angle]
    for index, text in enumerate(_LEFT):
        page.text(start[0] + 14 * index * sine, start[1] - 14 * index * cosine, text, 10, direction=(cosine, sine))
    reading = read(file)
    assert texts(reading) == _PARAGRAPHS[:2]
    assert [remark.page for remark in remarks(reading, "turned-page")] == [1]


def test_15_a_leaning_scan_has_level_lines(read: Read, texts: Texts) -> None:
    lean = math.radians(1.2)
    file = PdfFile()
    page = file.page()
    for index, text in enumerate(_LEFT):
        x, y = 60 + 14 * index * math.sin(lean), 700 - 14 * index * math.cos(lean)
        page.text(x, y, text, 10, direction=(math.cos(lean), math.sin(lean)))
    assert texts(read(file)) == _PARAGRAPHS[:2]
