from dataclasses import replace
from random import Random

from desktop_app.collation.families import group, order_key
from parsers.model import Language, Regulation
from tests.desktop_app.collation.factory import regulation


def named(id: str, agency: str, language: Language = Language.KK) -> Regulation:
    return regulation(None, "# Ереже", id=id, agency=agency, language=language)


def test_a_family_is_one_agency_in_one_language() -> None:
    members = [
        named("b.txt#1", "Кітапхана департаменті"),
        named("a.txt#2", "кітапхана  департаменті"),
        named("a.txt#1", "Музей департаменті"),
        named("c.txt#1", "Департамент библиотек", Language.RU),
        named("d.txt#1", "Кітапхана департаментi"),  # with a Latin letter
    ]
    families = [(family.name, [item.id for item in family.regulations]) for family in group(members, together=False)]
    assert families == [
        ("Музей департаменті", ["a.txt#1"]),
        ("кітапхана  департаменті", ["a.txt#2", "b.txt#1", "d.txt#1"]),
        ("Департамент библиотек", ["c.txt#1"]),
    ]


def test_the_commonest_spelling_names_the_family() -> None:
    spellings = ["Музей бөлімі", "Музей Бөлімі", "Музей Бөлімі"]
    (family,) = group([named(f"{place}#1", agency) for place, agency in enumerate(spellings)], together=False)
    assert family.name == "Музей Бөлімі"


def test_together_is_one_family_for_each_language() -> None:
    members = [named("a#1", "Музей бөлімі"), named("b#1", "Кітапхана бөлімі"), named("c#1", "Музей", Language.RU)]
    families = group(members, together=True)
    assert [(family.name, family.language) for family in families] == [
        ("Музей бөлімі, Кітапхана бөлімі", Language.KK),
        ("Музей", Language.RU),
    ]


def test_places_in_a_document_are_numbers() -> None:
    ids = ["b.txt#1", "a.txt#10", "a.txt#9", "a/b.txt#2"]
    shuffled = [named(id, "Музей") for id in ids]
    Random(3).shuffle(shuffled)
    assert [item.id for item in sorted(shuffled, key=order_key)] == ["a.txt#9", "a.txt#10", "a/b.txt#2", "b.txt#1"]


def test_a_regulation_given_twice_counts_once() -> None:
    one = named("a#1", "Музей")
    (family,) = group([one, replace(one)], together=False)
    assert family.regulations == (one,)
