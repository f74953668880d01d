import unicodedata
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.ui.searching import Hit, find, make_index, spans_of
from parsers.model import Span
from tests.desktop_app.collation.factory import regulation, table
from tests.desktop_app.inventions import every_kind

TEXTS = st.text("аБй\u0306и \u00a0\n\x00İßё1", max_size=30)


def shown(text: str, wanted: str) -> list[str]:
    return [text[span.start : span.end] for span in spans_of(text, wanted)]


def test_capitals_spaces_and_composition_do_not_matter() -> None:
    assert shown("Жаңа  заң мен ЖАҢА\u00a0ЗАҢ", "жаңа заң") == ["Жаңа  заң", "ЖАҢА\u00a0ЗАҢ"]
    apart = unicodedata.normalize("NFD", "Свой край, ёлка")
    assert shown(apart, "КРАЙ") == [unicodedata.normalize("NFD", "край")]
    assert shown("Свой край, ёлка", unicodedata.normalize("NFD", "ёлка")) == ["ёлка"]
    assert shown("ёлка", "елка") == []


def test_nothing_is_nowhere() -> None:
    assert spans_of("Жаңа заң", "  ") == ()
    assert find(every_kind(), " \n") == ()
    assert find(every_kind(), "нигде не стоящее") == ()


@given(TEXTS, TEXTS)
def test_spans_lie_in_the_text_and_do_not_overlap(text: str, wanted: str) -> None:
    spans = spans_of(text, wanted)
    assert all(span.end <= len(text) for span in spans)
    assert all(one.end <= other.end for one, other in pairwise(spans))


@given(TEXTS, st.data())
def test_any_whole_words_of_a_text_are_found_in_it(text: str, data: st.DataObject) -> None:
    words = unicodedata.normalize("NFC", text).replace("\x00", " ").split()
    if words:
        wanted = data.draw(st.sampled_from(words))
        assert spans_of(text, wanted)


@given(TEXTS, TEXTS)
def test_a_text_that_stays_as_it_is_is_no_other_case(text: str, wanted: str) -> None:
    plain = " ".join(unicodedata.normalize("NFC", text).replace("\x00", "").split())
    apart = plain.replace(" ", "  ")
    found = [apart[span.start : span.end].replace("  ", " ") for span in spans_of(apart, wanted)]
    assert shown(plain, wanted) == found


def test_what_all_write_alike_is_one_hit_and_others_are_their_own() -> None:
    compared = table(
        regulation("Абай облысы", "# Ереже\n1. Кітап сақтайды.\n2. Кітап береді."),
        regulation("Жетісу облысы", "# Ереже\n1. Кітап сақтайды.\n2. Жаңа кітап береді."),
        regulation("Атырау облысы", "# Ереже\n1. Кітап сақтайды.\n2. Кітап береді."),
    )
    first, second = (next(at for at, row in enumerate(compared.rows) if row.label == label) for label in "12")
    columns = {item.region: position for position, item in enumerate(compared.regulations)}
    assert find(compared, "кітап") == (
        Hit(first, None, Span(0, 5)),
        Hit(second, None, Span(0, 5)),
        Hit(second, columns["Жетісу облысы"], Span(5, 10)),
    )


def test_a_number_is_found_where_its_row_stands() -> None:
    compared = every_kind()
    row = next(at for at, row in enumerate(compared.rows) if row.label == "3.1")
    assert Hit(row, None, None) in find(compared, "3.1)")
    assert Hit(row, None, None) not in find(compared, "1+1")


def test_every_hit_is_where_it_says() -> None:
    compared = every_kind()
    hits = find(compared, "садов")
    assert hits == tuple(sorted(hits, key=lambda hit: (hit.row, hit.regulation is not None)))
    assert len(hits) >= 3
    for hit in hits:
        row = compared.rows[hit.row]
        id_ = row.base if hit.regulation is None else compared.regulations[hit.regulation].id
        text = row.cells[id_].text
        assert hit.span is not None
        assert text[hit.span.start : hit.span.end].casefold() == "садов"


def test_making_ready_can_be_stopped() -> None:
    class Stopped(Exception):
        pass

    def stop(done: int, total: int) -> None:
        raise Stopped

    with pytest.raises(Stopped):
        make_index(replace(every_kind()), stop)
