"""Real regions of Kazakhstan in the forms titles and addresses need; the streets are ordinary, the houses invented."""

from dataclasses import dataclass

from parsers.model import Language


@dataclass(frozen=True, slots=True)
class Place:
    """A region as it stands in a title, in a sentence and in an address."""

    name: str
    """Nominative with the kind of territory: ``"Ақмола облысы"``, ``"город Астана"``."""
    genitive: str
    """Of the region; in Russian of the whole name: ``"города Астаны"``."""
    dative: str
    """After Russian "по"; in Kazakh the nominative, which "бойынша" takes."""
    kind: str
    """Kind of territory, genitive in Russian, nominative in Kazakh."""
    kind_prepositional: str
    """After Russian "в"; in Kazakh the locative."""
    index: str
    """Postal index, six digits."""
    district: str | None
    city: str | None
    """The seat as an address writes it; None where the region is itself a city."""


def _kk_province(stem: str, city: str, index: str) -> Place:
    name = f"{stem} облысы"
    return Place(name, f"{name}ның", name, "облыс", "облыста", index, None, f"{city} қаласы")


def _kk_city(stem: str, district: str, index: str) -> Place:
    name = f"{stem} қаласы"
    return Place(name, f"{name}ның", name, "қала", "қалада", index, f"{district} ауданы", None)


def _ru_province(stem: str, city: str, index: str) -> Place:
    name = f"{stem}ая область"
    oblique = f"{stem}ой области"
    return Place(name, oblique, oblique, "области", "области", index, None, f"город {city}")


def _ru_city(name: str, genitive: str, dative: str, district: str, index: str) -> Place:
    return Place(
        f"город {name}", f"города {genitive}", f"городу {dative}", "города", "городе", index, f"район {district}", None
    )


KK = (
    _kk_province("Ақмола", "Көкшетау", "020000"),
    _kk_province("Ақтөбе", "Ақтөбе", "030000"),
    _kk_city("Алматы", "Алмалы", "050000"),
    _kk_city("Астана", "Есіл", "010000"),
    _kk_province("Батыс Қазақстан", "Орал", "090000"),
    _kk_province("Жамбыл", "Тараз", "080000"),
    _kk_province("Қостанай", "Қостанай", "110000"),
    _kk_province("Маңғыстау", "Ақтау", "130000"),
    _kk_province("Павлодар", "Павлодар", "140000"),
    _kk_province("Ұлытау", "Жезқазған", "100600"),
    _kk_city("Шымкент", "Қаратау", "160000"),
    _kk_province("Шығыс Қазақстан", "Өскемен", "070000"),
)
RU = (
    _ru_province("Акмолинск", "Кокшетау", "020000"),
    _ru_province("Актюбинск", "Актобе", "030000"),
    _ru_city("Алматы", "Алматы", "Алматы", "Алмалинский", "050000"),
    _ru_city("Астана", "Астаны", "Астане", "Есиль", "010000"),
    _ru_province("Восточно-Казахстанск", "Усть-Каменогорск", "070000"),
    _ru_province("Жамбылск", "Тараз", "080000"),
    _ru_province("Западно-Казахстанск", "Уральск", "090000"),
    _ru_province("Карагандинск", "Караганда", "100000"),
    _ru_province("Костанайск", "Костанай", "110000"),
    _ru_province("Мангистауск", "Актау", "130000"),
    _ru_province("Павлодарск", "Павлодар", "140000"),
    _ru_city("Шымкент", "Шымкента", "Шымкенту", "Каратауский", "160000"),
)


def places(language: Language) -> tuple[Place, ...]:
    """All regions of a language, in alphabetical order."""
    return KK if language is Language.KK else RU
