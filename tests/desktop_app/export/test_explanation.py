from dataclasses import replace

import pytest

from desktop_app.collation.model import Divergence, DivergenceKind, Row, Severity, Table
from desktop_app.export.explanation import explain, explanation_sentence, sharing_base, similarity_percent
from desktop_app.messages import LANGUAGES, load_messages
from parsers.model import Span
from tests.desktop_app.inventions import every_kind

ENGLISH = load_messages("en")


def found(kind: DivergenceKind) -> tuple[Table, Row, Divergence]:
    """The first divergence of a kind, in its row."""
    table = every_kind()
    return next((table, row, item) for row in table.rows for item in row.divergences if item.kind is kind)


def in_words(kind: DivergenceKind, own: str, base: str) -> str:
    """What is said of a divergence of these words."""
    table, row, item = found(kind)
    row = replace(row, divergences=())
    return explanation_sentence(table, row, replace(item, text=own, base_text=base), ENGLISH)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_kind_has_a_whole_sentence_in_every_language(language: str) -> None:
    table, messages = every_kind(), load_messages(language)
    kinds = set()
    for row in table.rows:
        for item in row.divergences:
            said = explanation_sentence(table, row, item, messages)
            assert said.endswith(".")
            assert "{" not in said
            kinds.add(item.kind)
    assert kinds == set(DivergenceKind)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", [kind for kind in DivergenceKind if kind is not DivergenceKind.NAME])
@pytest.mark.parametrize(("own", "base"), [("", "алма"), ("алма", ""), ("алма", "алмаға"), (" ", ""), ("7", "8")])
def test_no_words_leave_a_kind_without_a_sentence(kind: DivergenceKind, own: str, base: str, language: str) -> None:
    table, row, item = found(kind)
    item = replace(item, text=own, base_text=base)
    assert "{" not in explanation_sentence(table, row, item, load_messages(language))


def test_an_ending_is_named() -> None:
    assert in_words(DivergenceKind.FORM, "бақта", "бақтағы").startswith("Lacks the ending -ғы that ")
    assert in_words(DivergenceKind.FORM, "бақтар", "бақ").startswith("Has the ending -тар, which ")
    assert in_words(DivergenceKind.FORM, "сада", "саду").startswith("Ends in -а where ")
    assert in_words(DivergenceKind.FORM, "ветви яблонь", "ветвей яблони").startswith("Another form")


def test_a_letter_of_another_alphabet_is_named_with_its_code_point() -> None:
    said = in_words(DivergenceKind.SCRIPT, "т\u0069с", "т\u0456с")
    assert said == "A letter of another alphabet: \u0069 U+0069, expected \u0456 U+0456."


def test_an_unseen_character_is_named() -> None:
    assert "U+00A0" in in_words(DivergenceKind.SPACING, "\u00a0", " ")


def test_those_who_deviate_at_the_same_place_do_not_share_the_words_of_the_base() -> None:
    _, row, item = found(DivergenceKind.WORDING)
    other = next(id_ for id_ in row.cells if id_ not in (item.regulation, row.base))
    item = replace(item, base_span=Span(2, 8))
    elsewhere = replace(item, regulation=other, base_span=Span(8, 12))
    touching = replace(elsewhere, base_span=Span(7, 9))
    assert sharing_base(replace(row, divergences=(item, elsewhere)), item) == len(row.cells) - 1
    assert sharing_base(replace(row, divergences=(item, touching)), item) == len(row.cells) - 2
    expected = replace(touching, severity=Severity.EXPECTED)
    assert sharing_base(replace(row, divergences=(item, expected)), item) == len(row.cells) - 1


def test_the_base_is_the_majority_only_where_it_is() -> None:
    table, row, item = found(DivergenceKind.MOVED)
    assert "in the majority" in explanation_sentence(table, row, item, ENGLISH)
    minority = tuple(replace(reading, majority=False) for reading in row.readings)
    assert explain(table, replace(row, readings=minority), item).against_majority is False


def test_only_what_is_equal_is_wholly_similar() -> None:
    _, row, item = found(DivergenceKind.WORDING)
    own, base = replace(row.cells[item.regulation], reading="Z"), row.cells[row.base]
    assert similarity_percent(replace(own, similarity=0.98765), row, "ru") == "98,7"
    assert similarity_percent(replace(own, similarity=0.99999), row, "en") == "99.9"
    assert similarity_percent(replace(own, similarity=1.0), row, "en") == "99.9"
    assert similarity_percent(base, row, "kk") == "100"
