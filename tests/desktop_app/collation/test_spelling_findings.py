"""Misspelt words of regulations, each place with its span."""

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.collation.spelling_findings import find_spelling_faults
from parsers.model import Language, Regulation
from tests.desktop_app.collation.factory import regulation

_TEXT = """
    # Кітапхана департаменті туралы ереже
    1. Департамент қала кітапханасының қорын толықтыруды ұйымдастырады.
    2. Департамент ауыл кітапханасының оқырмандарын тіркейді.
    3. Кітапханасының қоры бар мектептерге көмек береді.
    4. Әр кітапхана оқырмандарды қабылдайды.
"""
_NOUNS = "книги газеты журналы карты письма рукописи альбомы ноты словари учебники".split()
_VERBS = "хранит выдает покупает чинит списывает читает собирает обменивает описывает переплетает".split()
_REGIONS = ("Абай облысы", "Ақмола облысы", "Атырау облысы", "Жамбыл облысы")


def _family(changes: dict[str, tuple[str, str]]) -> list[Regulation]:
    return [regulation(region, _TEXT.replace(*changes.get(region, ("", "")))) for region in _REGIONS]


def test_sound_regulations_have_no_finding() -> None:
    assert find_spelling_faults(_family({})) == ()


def test_a_misspelt_word_is_found_in_its_place_with_evidence() -> None:
    family = _family({"Ақмола облысы": ("ауыл кітапханасының", "ауыл кітапхансының")})
    (finding,) = find_spelling_faults(family)
    assert (finding.regulation, finding.provision) == ("Ақмола облысы.txt#1", "2")
    assert (finding.word, finding.suggestion) == ("кітапхансының", "кітапханасының")
    assert finding.evidence == "кітапхансының 1, кітапханасының 11"
    text = family[1].provisions[2].text
    assert text[finding.span.start : finding.span.end] == "кітапхансының"


def test_capitals_are_kept() -> None:
    (finding,) = find_spelling_faults(_family({"Абай облысы": ("3. Кітапханасының", "3. Кітапхансының")}))
    assert (finding.word, finding.suggestion) == ("Кітапхансының", "Кітапханасының")


def test_every_copy_is_a_finding_of_its_own_in_the_order_of_regulations() -> None:
    change = ("қоры бар", "қopы бар")
    findings = find_spelling_faults(_family(dict.fromkeys(_REGIONS, change)))
    assert [finding.regulation for finding in findings] == [f"{region}.txt#1" for region in _REGIONS]
    assert {(finding.word, finding.suggestion, finding.evidence) for finding in findings} == {
        ("қopы", "қоры", "қopы 4")
    }


def test_a_dictionary_takes_findings_away() -> None:
    family = _family({"Ақмола облысы": ("ауыл кітапханасының", "ауыл кітапхансының")})
    assert find_spelling_faults(family, {Language.KK: lambda word: word == "кітапхансының"}) == ()
    assert len(find_spelling_faults(family, {Language.KK: lambda word: False})) == 1


def test_a_dictionary_takes_no_look_alike_letters_away() -> None:
    family = _family({"Ақмола облысы": ("бар мектептерге", "бaр мектептерге")})
    assert [finding.word for finding in find_spelling_faults(family, {Language.KK: lambda word: True})] == ["бaр"]


def test_a_dictionary_shows_the_same_slip_of_all() -> None:
    """The regulations have no other word of that stem: only a dictionary that knows all other words can tell."""
    sentences = [f"{noun} {verb} {_NOUNS[place - 3]}" for verb in _VERBS for place, noun in enumerate(_NOUNS)]
    numbered = [f"{number}. {text}." for number, text in enumerate(["Отдел каталогизирует фонд", *sentences], 1)]
    text = "\n".join(numbered)
    wrong = text.replace("каталогизирует", "каталоггизирует")
    family = [regulation(name, wrong, language=Language.RU) for name in ("Павлодар", "Семей")]
    known = set(text.lower().replace(".", " ").split())
    assert find_spelling_faults(family) == ()
    findings = find_spelling_faults(family, {Language.RU: known.__contains__})
    assert {(finding.word, finding.suggestion, finding.evidence) for finding in findings} == {
        ("каталоггизирует", "каталогизирует", "каталоггизирует 2")
    }
    assert len(findings) == 2


def test_a_dictionary_that_knows_little_shows_nothing_new() -> None:
    family = _family({region: ("ауыл кітапханасының", "ауыл кітапхансының") for region in _REGIONS})
    without = find_spelling_faults(family)
    assert find_spelling_faults(family, {Language.KK: {"бір", "екі"}.__contains__}) == without


def test_a_word_without_its_kazakh_letters_is_the_wrong_one_of_two() -> None:
    family = _family({"Ақмола облысы": ("қабылдайды", "қабылдәйды")})
    assert "қабылдайды" not in {finding.word for finding in find_spelling_faults(family)}


def test_languages_are_apart() -> None:
    russian = regulation("Павлодар", "1. Департамент хранит и выдает книги.", language=Language.RU)
    assert find_spelling_faults([*_family({}), russian]) == ()


@given(st.permutations(range(4)), st.integers(5, 30), st.sampled_from("аәбқ"))
def test_order_changes_nothing_but_the_order(order: list[int], place: int, letter: str) -> None:
    text = "Департамент ауыл кітапханасының оқырмандарын тіркейді."
    wrong = text[:place] + letter + text[place:]
    family = _family({"Ақмола облысы": (text, wrong)})
    shuffled = find_spelling_faults([family[number] for number in order])
    assert set(shuffled) == set(find_spelling_faults(family))
    texts = {(item.id, provision.id): provision.text for item in family for provision in item.provisions}
    for finding in shuffled:
        whole = texts[finding.regulation, finding.provision]
        assert whole[finding.span.start : finding.span.end] == finding.word
