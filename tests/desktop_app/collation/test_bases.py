import pytest

from desktop_app.collation import AmbiguousBase, UnknownBase
from desktop_app.collation.bases import choose_bases
from tests.desktop_app.collation.factory import regulation

AQMOLA = regulation("Ақмола облысы", "# Ақмола облысының Музейі туралы ереже", id="order.txt#1")
ABAI = regulation("Абай облысы", "# Абай облысының Музейі туралы ереже", id="order.txt#2")
ABAI_TOO = regulation("Абай облысы", "# Абай облысының Музейі туралы ереже", id="other.txt#1")
ASTANA = regulation("Астана қаласы", "# Астана қаласының Мұрағаты туралы ереже", id="order.txt#3")
ALONE = regulation(None, "# Көліктегі кітапхана туралы ереже", id="order.txt#4")
GROUPS = [(AQMOLA, ABAI), (ASTANA, ABAI_TOO)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (None, [None, None]),
        ("order.txt#2", ["order.txt#2", None]),
        ("абай", ["order.txt#2", "other.txt#1"]),
        ("Мұрағаты", [None, "order.txt#3"]),
        ("көліктегі", [None, None]),
    ],
)
def test_a_base_is_an_id_or_what_a_region_or_title_contains(text: str | None, expected: list[str | None]) -> None:
    assert choose_bases(text, GROUPS, [ALONE]) == expected


def test_a_base_that_fits_several_of_one_family_is_refused() -> None:
    with pytest.raises(AmbiguousBase) as refused:
        choose_bases("облысы", GROUPS, [ALONE])
    assert refused.value.text == "облысы"
    assert refused.value.candidates == ("order.txt#1", "order.txt#2")


def test_a_base_that_fits_nothing_is_refused() -> None:
    with pytest.raises(UnknownBase) as refused:
        choose_bases("Лондон", GROUPS, [ALONE])
    assert refused.value.text == "Лондон"
