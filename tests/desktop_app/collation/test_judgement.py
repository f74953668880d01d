"""What a table says besides its divergences: bases, readings, similarities, counts, and what stands alone."""

from desktop_app.collation import align_families, judge
from desktop_app.collation.model import DivergenceKind as Kind
from desktop_app.collation.model import Severity
from desktop_app.collation.words import words_of
from parsers.model import Regulation
from tests.desktop_app.collation.factory import regulation, table

REGIONS = ("Абай облысы", "Жетісу облысы", "Ұлытау облысы", "Павлодар облысы")
ORDERED = sorted(REGIONS)
BODY = "## 1. Жалпы ережелер\n1. Кітапхана {} жұмыс істейді.\n2. Мөрі бар."


def four(*words: str) -> list[Regulation]:
    """Regulations in the order of their ids, with these words in their first point."""
    return [regulation(region, BODY.format(word)) for region, word in zip(ORDERED, words, strict=True)]


def test_the_majority_is_the_base_and_the_first_reading() -> None:
    compared = table(*four("жазда", "күн сайын", "күн сайын", "қыста"))
    row = next(row for row in compared.rows if row.label == "1")
    assert [(reading.id, len(reading.regulations), reading.majority) for reading in row.readings] == [
        ("A", 2, True),
        ("B", 1, False),
        ("C", 1, False),
    ]
    assert row.base == compared.regulations[1].id
    assert [row.cells[item.id].reading for item in compared.regulations] == ["B", "A", "A", "C"]
    assert row.readings[1].text == "Кітапхана жазда жұмыс істейді."


def test_of_equal_readings_the_one_of_the_first_regulation_is_the_majority() -> None:
    compared = table(*four("жазда", "қыста", "қыста", "жазда"))
    row = next(row for row in compared.rows if row.label == "1")
    assert row.base == compared.regulations[0].id
    assert row.readings[0].regulations == (compared.regulations[0].id, compared.regulations[3].id)


def test_a_chosen_base_is_compared_with_wherever_it_has_a_cell() -> None:
    regulations = four("жазда", "күн сайын", "күн сайын", "күн сайын")
    collation = judge(align_families(regulations), base=regulations[0].id)
    (compared,) = collation.tables
    assert {row.base for row in compared.rows} == {regulations[0].id}
    assert collation.base == regulations[0].id
    assert compared.summary.by_kind == {"wording": 3}
    assert judge(align_families(regulations)).base == "majority"


def test_counts_tell_expected_from_other_divergences() -> None:
    body = "# {0}ның кітапханасы туралы ереже\n## 1. Жалпы ережелер\n1. {0}ның кітапханасы {1} ашық.\n2. Мөрі бар."
    words = ("жазда", "қыста", "қыста", "қыста")
    compared = table(*(regulation(name, body.format(name, word)) for name, word in zip(ORDERED, words, strict=True)))
    summary = compared.summary
    assert (summary.rows, summary.divergent_rows) == (4, 1)
    assert summary.by_kind == {Kind.NAME: 6, Kind.WORDING: 1}
    assert summary.by_severity == {Severity.EXPECTED: 6, Severity.SUBSTANTIVE: 1}
    assert summary.divergences == sum(summary.by_regulation.values()) == 7
    assert [row.is_divergent for row in compared.rows] == [False, False, True, False]


def test_rows_are_numbered_and_labelled() -> None:
    compared = table(*four("жазда", "қыста", "қыста", "қыста"))
    assert [(row.id, row.label) for row in compared.rows] == [(1, "ch1"), (2, "1"), (3, "2")]


def test_similarity_is_that_of_the_folded_text() -> None:
    body = "## 1. Жалпы ережелер\n1. {}ның кітапханасы {} жұмыс істейді."
    items = [regulation(name, body.format(name, word)) for name, word in zip(ORDERED, "ааба", strict=True)]
    compared = table(*items)
    row = next(row for row in compared.rows if row.label == "1")
    values = [row.cells[item.id].similarity for item in compared.regulations]
    assert values[0] == values[1] == values[3] == 1.0
    assert 0.9 < values[2] < 1.0


def test_a_regulation_without_siblings_stands_alone() -> None:
    lonely = regulation("Астана қаласы", "# Мұрағат туралы ереже", agency="Мұрағат басқармасы")
    collation = judge(align_families([*four("жазда", "қыста", "қыста", "қыста"), lonely]))
    assert [item.regulation for item in collation.alone] == [lonely]
    assert len(collation.tables) == 1


def test_nothing_to_compare_gives_nothing() -> None:
    collation = judge(align_families([]))
    assert (collation.tables, collation.alone) == ((), ())


def test_words_are_counted_by_provisions_whatever_their_capitals() -> None:
    words = words_of(four("Жазда", "жазда жазда", "қыста", "жаздағы"))
    assert words.count("жазда") == 2
    assert words.count("бар") == 4
    assert words.count("жазд") == 0
