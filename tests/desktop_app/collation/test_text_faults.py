"""What a text may hide or pretend, by the numbers of the list of faults: each is found as what it is."""

import pytest

from desktop_app.collation.model import DivergenceKind as Kind
from desktop_app.collation.model import Severity
from tests.desktop_app.collation.factory import found, regulation, table

_TEXT = "# Кітапхана туралы ереже\n1. {}\n2. Кітапхана қорды сақтайды, қорды толықтырады."


def kinds(base: str, own: str) -> list[Kind]:
    """Kinds of what is found where two regulations have one text and the third another."""
    regions = {"Абай облысы": base, "Ақмола облысы": base, "Ұлытау облысы": own}
    compared = table(*(regulation(region, _TEXT.format(text)) for region, text in regions.items()))
    return [kind for _, kind, _, _ in found(compared)]


def test_letters_in_two_parts_are_the_same_letters_fault_54() -> None:
    assert kinds("Қойма мен сөре ашады.", "Қои\u0306ма мен сөре ашады.") == []


@pytest.mark.parametrize(
    ("whole", "built"),
    [("Қ", "К\u0329"), ("қ", "к\u0321"), ("ң", "н\u0327"), ("ғ", "г\u0335"), ("Ұ", "У\u0336"), ("ө", "о\u0335")],
)
def test_kazakh_letters_built_of_two_are_look_alikes_fault_55(whole: str, built: str) -> None:
    assert kinds(f"Бөлме мен са{whole}лық ашады.", f"Бөлме мен са{built}лық ашады.") == [Kind.SCRIPT]


@pytest.mark.parametrize(("letter", "other"), list(zip("іасеорхуһә", "iaceopxyhə", strict=True)))
def test_letters_of_another_alphabet_are_never_taken_for_the_same_fault_58(letter: str, other: str) -> None:
    assert kinds(f"Бөлме мен с{letter}рлық ашады.", f"Бөлме мен с{other}рлық ашады.") == [Kind.SCRIPT]


@pytest.mark.parametrize(
    ("base", "own"), [("ашады – солай", "ашады - солай"), ("«сөре»", '"сөре"'), ("№ 5 залды", "N 5 залды")]
)
def test_dashes_quotation_marks_and_number_signs_are_punctuation_fault_60(base: str, own: str) -> None:
    assert kinds(f"Кітапхана {base} ашады.", f"Кітапхана {own} ашады.") == [Kind.PUNCTUATION]


@pytest.mark.parametrize("length", [40_000, 1_000_000])
def test_a_paragraph_of_a_megabyte_is_compared_whole_fault_61(length: int) -> None:
    assert kinds("сөре ашады " * (length // 11) + "жинайды.", "сөре ашады " * (length // 11) + "бояйды.") == [
        Kind.WORDING
    ]
    assert kinds("сөре " + "а" * length + "ң ашады.", "сөре " + "а" * length + "ш ашады.") == [Kind.WORDING]


@pytest.mark.parametrize(
    ("base", "own"),
    [
        ("50 кітап береді.", "5 кітап береді."),
        ("10¹ бапқа сай ашады.", "101 бапқа сай ашады."),
        ("2023 жылғы 5 мамырда ашады.", "2023 жылғы 6 мамырда ашады."),
        ("Кітапты береді.", "Кітапты бермейді."),
        ("Кіруге құқылы.", "Кіруге құқылы емес."),
        ("Залды аша алады.", "Залды аша алмайды."),
    ],
)
def test_numbers_and_negation_are_substantive_fault_62(base: str, own: str) -> None:
    regions = {"Абай облысы": base, "Ақмола облысы": base, "Ұлытау облысы": own}
    compared = table(*(regulation(region, _TEXT.format(f"Бөлме. {text}")) for region, text in regions.items()))
    assert {d.severity for row in compared.rows for d in row.divergences} == {Severity.SUBSTANTIVE}
