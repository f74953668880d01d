"""A hyphen at a line's end: printed ones stay, soft ones go only where the document shows the whole word."""

from collections.abc import Callable

import pytest

from parsers.diagnostics import Diagnostic
from parsers.readers.reading import Reading
from tests.generators.pdf_file import PdfFile

Read = Callable[[PdfFile], Reading]
Remarks = Callable[[Reading, str], list[Diagnostic]]


def _broken(first: str, second: str, *others: str) -> PdfFile:
    """A paragraph of two full lines, broken behind ``first``, above other paragraphs of one line."""
    file = PdfFile()
    page = file.page()
    page.text(60, 700, f"1. Ұзын жолдың басында тұрған сөздер бар {first}", 10)
    page.text(60, 686, f"{second} деген сөздер екінші жолда тұр, олар да ұзын жолды толтырады және", 10)
    page.text(60, 672, "осы жерде аяқталады.", 10)
    for index, text in enumerate(others):
        page.text(60, 640 - 30 * index, text, 10)
    return file


@pytest.mark.parametrize(
    ("first", "second", "others", "joined"),
    [
        ("іс-", "қимыл", (), "іс-қимыл"),
        ("іс-", "қимыл", ("2. Бұл жерде іс-қимыл бар.",), "іс-қимыл"),
        ("әлеу-", "меттік", ("2. Бұл әлеуметтік қызмет.",), "әлеуметтік"),
        ("әлеу-", "меттік", ("2. Бұл әлеуметтік және әлеу-меттік.",), "әлеу-меттік"),
        ("1-", "қосымша", ("2. Бұл қосымша.",), "1-қосымша"),
        ("10-", "1", (), "10-1"),
    ],
)
def test_13_a_hyphen_stays_unless_the_whole_word_stands_elsewhere(
    read: Read, first: str, second: str, others: tuple[str, ...], joined: str
) -> None:
    paragraph = read(_broken(first, second, *others)).paragraphs[0]
    assert f"бар {joined} деген" in paragraph.text


def test_13_what_goes_is_on_record_and_figures_are_never_joined_silently(read: Read, remarks: Remarks) -> None:
    (gone,) = remarks(read(_broken("әлеу-", "меттік", "2. Бұл әлеуметтік қызмет.")), "line-hyphen-removed")
    assert (gone.removed, gone.page) == ("-", 1)
    (joined,) = remarks(read(_broken("10-", "1")), "number-joined")
    assert joined.removed == ""
