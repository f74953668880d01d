"""All faults of form of several regulations together."""

from desktop_app.collation.form_findings import find_form_faults
from tests.desktop_app.collation.factory import regulation

_SOUND = """
    # Кітапхана департаменті туралы ереже
    ## 1. Жалпы ережелер
    1. Департамент кітапхана қорын сақтайды.
    ## 2. Міндеттер
    2. Міндеттері:
    1) қорды толықтыру;
    2) «Отырар» залын ашу.
    - Осы Ереженің 2-тармағының 1) тармақшасы жыл сайын орындалады.
"""


def test_a_sound_regulation_has_no_fault() -> None:
    assert find_form_faults([regulation("Ақмола облысы", _SOUND), regulation("Абай облысы", _SOUND)]) == ()


def test_the_same_fault_in_many_regulations_is_one_finding() -> None:
    faulty = _SOUND.replace("сақтайды.", "сақтайды")
    regulations = [regulation(region, faulty) for region in ("Абай облысы", "Ақмола облысы", "Атырау облысы")]
    (finding,) = find_form_faults(regulations)
    assert finding.code == "no-end-mark"
    assert finding.places == tuple((f"{it.region}.txt#1", "1") for it in regulations)


def test_the_same_text_elsewhere_is_the_same_fault() -> None:
    one = regulation("Абай облысы", "1. Департамент қорды сақтайды\n2. Қор тексеріледі.")
    other = regulation("Ақмола облысы", "1. Қор тексеріледі.\n2. Департамент қорды сақтайды")
    (finding,) = find_form_faults([one, other])
    assert finding.places == (("Абай облысы.txt#1", "1"), ("Ақмола облысы.txt#1", "2"))


def test_other_arguments_and_other_agencies_are_other_faults() -> None:
    gap = regulation("Абай облысы", "1. Бір.\n3. Үш.")
    other_gap = regulation("Ақмола облысы", "1. Бір.\n2. Екі.\n4. Төрт.")
    assert len(find_form_faults([gap, other_gap])) == 2
    library = regulation("Абай облысы", "1. Қор сақталады")
    archive = regulation("Ақмола облысы", "1. Құжат беріледі", agency="Мұрағат департаменті")
    assert len(find_form_faults([library, archive])) == 2


def test_findings_follow_the_regulation() -> None:
    text = "1. Бір\n3. Үш:\n1) сақтайды.\n2) «береді;\n3) Жазады;\n4) алады."
    assert [(it.code, it.places[0][1]) for it in find_form_faults([regulation("1", text)])] == [
        ("no-end-mark", "1"),
        ("numbering-gap", "3"),
        ("full-stop-inside-list", "3.1"),
        ("unbalanced-quotes", "3.2"),
        ("capital-inside-list", "3.3"),
    ]
