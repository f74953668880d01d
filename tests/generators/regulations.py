"""Random regulations in Kazakh and Russian: a seed and a shape give the same regulation for ever.

`invent_regulation` and `invent_family` are plain functions; `regulations` and `families` are the hypothesis strategies
over them, which shrink the shape (how many points, subpoints, paragraphs) and leave the words to the seed.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from random import Random

from hypothesis import strategies as st

from parsers.model import Language, PostalAddress, Role
from tests.generators.model import Chapter, InventedRegulation, Point, Subpoint
from tests.generators.places import Place, places
from tests.generators.words import Words, words

GENERAL = {Language.KK: "Жалпы ережелер", Language.RU: "Общие положения"}
HEADINGS = {
    Language.KK: {
        Role.TASKS: "Департаменттің міндеттері:",
        Role.FUNCTIONS: "Функциялары:",
        Role.RIGHTS: "Құқықтары мен міндеттері:",
        Role.POWERS: "Департамент басшысының өкілеттіктері:",
    },
    Language.RU: {
        Role.TASKS: "Задачи Департамента:",
        Role.FUNCTIONS: "Функции:",
        Role.RIGHTS: "Права и обязанности:",
        Role.POWERS: "Полномочия руководителя Департамента:",
    },
}
DELETED = {
    Language.KK: "алып тасталды – Министрдің 03.02.2022 № 15 бұйрығымен;",
    Language.RU: "исключен приказом Министра от 03.02.2022 № 15;",
}
NOTE = {
    Language.KK: "Ескерту. {number}-тармақ жаңа редакцияда – Министрдің 03.02.2022 № 15 бұйрығымен.",
    Language.RU: "Сноска. Пункт {number} в редакции приказа Министра от 03.02.2022 № 15.",
}


@dataclass(frozen=True, slots=True)
class Shape:
    """How much of everything a regulation has; what is off by default is what only some documents show."""

    chapters: int = 5
    points: int = 3
    """Plain points in each chapter, besides those with a role."""
    subpoints: int = 8
    """Of each point with a list."""
    paragraphs: bool = True
    repeated_number: bool = False
    unnumbered_chapter: bool = False
    deleted: bool = False
    note: bool = False


class Sentences:
    """Random sentences of one language; no two of one instance are the same."""

    def __init__(self, language: Language, random: Random) -> None:
        self.words: Words = words(language)
        self._random = random
        self._used: set[str] = set()
        self._sov = language is Language.KK

    def statement(self) -> str:
        """A full sentence for a point or paragraph: subject, verb, full stop."""
        return self._fresh(lambda: f"{self._pick(self.words.subjects)} {self._predicate()}.")

    def activity(self) -> str:
        """A function or power: the predicate alone, without its mark."""
        return self._fresh(self._predicate)

    def deed(self) -> str:
        """A task or right in nominal form, without its mark."""
        return self._fresh(self._nominal)

    def _fresh(self, make: Callable[[], str]) -> str:
        for _ in range(1000):
            text = make()
            if text not in self._used:
                self._used.add(text)
                return text
        raise ValueError("the word lists are exhausted: ask for a smaller shape")

    def _pick(self, choices: tuple[str, ...]) -> str:
        return self._random.choice(choices)

    def _predicate(self) -> str:
        clauses = [self._clause() for _ in range(self._random.choice((1, 1, 1, 2, 3)))]
        text = ", ".join(clauses)
        return f"{text} {self._pick(self.words.asides)}" if not self._sov and self._random.random() < 0.15 else text

    def _clause(self) -> str:
        manner = ""
        draw = self._random.random()
        if draw < 0.3:
            manner = self._pick(self.words.manners)
        elif draw < 0.5:
            manner = self._pick(self.words.sources)
        thing, verb = self._pick(self.words.objects), self._pick(self.words.verbs)
        aside = f" {self._pick(self.words.asides)}" if self._sov and self._random.random() < 0.1 else ""
        parts = (manner, f"{thing}{aside}", verb) if self._sov else (verb, thing, manner)
        return " ".join(part for part in parts if part)

    def _nominal(self) -> str:
        thing, deed = self._pick(self.words.objects), self._pick(self.words.deeds)
        manner = self._pick(self.words.manners) if self._random.random() < 0.6 else ""
        parts = (manner, thing, deed) if self._sov else (deed, thing, manner)
        return " ".join(part for part in parts if part)


def invent_regulation(language: Language, seed: int, shape: Shape | None = None) -> InventedRegulation:
    """The regulation of this seed and shape, in the template of the seed and for a region of its choice."""
    random = Random(f"{seed} {language}")
    return invent_family(language, seed, 1, shape, random.sample(places(language), 1))[0]


def invent_family(
    language: Language, seed: int, count: int, shape: Shape | None = None, chosen: list[Place] | None = None
) -> tuple[InventedRegulation, ...]:
    """Regulations of one template for different regions: they differ in names and addresses only.

    At most as many as the language has places; `ValueError` for more.
    """
    shape = shape or Shape()
    body = Random(f"{seed} {language} body").randrange(10_000)
    chosen = chosen or Random(f"{seed} {language} places").sample(places(language), count)
    return tuple(_for_place(language, body, seed, place, shape) for place in chosen)


def _for_place(language: Language, body: int, seed: int, place: Place, shape: Shape) -> InventedRegulation:
    # The template is drawn anew for each region from the same seed, so all regions get the same words.
    random = Random(f"{seed} {language} template")
    sentences = Sentences(language, random)
    agency, full_name = _names(language, sentences.words, body, place)
    address = _address(language, sentences.words, place, Random(f"{seed} {place.name}"))
    title = f"{full_name} туралы ереже" if language is Language.KK else f"Положение о {full_name}"
    chapters = _chapters(language, sentences, shape, place, agency, title, address)
    return InventedRegulation(language, title, place.name, agency, None, address, chapters)


def _names(language: Language, vocabulary: Words, body: int, place: Place) -> tuple[str, str]:
    """The agency and the full name as the title has it, with or without a committee above."""
    random = Random(body)
    agency, in_title = random.choice(vocabulary.bodies)
    ministry, committee = random.choice(vocabulary.ministries), random.choice(vocabulary.committees)
    if language is Language.KK:
        if random.random() < 0.5:
            return agency, f"Қазақстан Республикасы {ministry} министрлігі {place.genitive} {in_title}"
        above = f"Қазақстан Республикасы {ministry} министрлігі {committee} комитетінің"
        return agency, f"{above} {place.dative} бойынша {in_title}"
    above = f"Министерства {ministry} Республики Казахстан"
    if random.random() < 0.5:
        return agency, f"{in_title} {place.genitive} {above}"
    return agency, f"{in_title} по {place.dative} Комитета {committee} {above}"


def _address(language: Language, vocabulary: Words, place: Place, random: Random) -> PostalAddress:
    kazakh = language is Language.KK
    country = "Қазақстан Республикасы" if kazakh else "Республика Казахстан"
    index = f"индексі {place.index}" if kazakh else f"индекс {place.index}"
    street, house = random.choice(vocabulary.streets), random.choice(vocabulary.houses)
    parts = (index, country, place.name, place.district, place.city, street, house)
    return PostalAddress(
        label="орналасқан жері" if kazakh else "Местонахождение",
        raw=", ".join(part for part in parts if part) + ".",
        postal_index=place.index,
        country=country,
        region=place.name,
        district=place.district,
        city=place.city,
        street=street,
        building=house,
    )


def _chapters(
    language: Language,
    sentences: Sentences,
    shape: Shape,
    place: Place,
    agency: str,
    title: str,
    address: PostalAddress,
) -> tuple[Chapter, ...]:
    """The chapters, points numbered through: the first holds address and name, the second and third the lists."""
    groups = [_general_points(language, sentences, shape, place, agency, title, address)]
    if shape.chapters > 1:
        groups.append(_list_points(language, sentences, shape, (Role.TASKS, Role.FUNCTIONS, Role.RIGHTS)))
    if shape.chapters > 2:
        powers = _list_points(language, sentences, shape, (Role.POWERS,))
        groups.append([*_plain_points(sentences, shape), *powers])
    groups += [_plain_points(sentences, shape) for _ in range(3, shape.chapters)]
    headings = (GENERAL[language], *sentences.words.chapters)
    unnumbered = len(groups) - 1 if shape.unnumbered_chapter else None
    number = 0
    chapters = []
    for position, group in enumerate(groups):
        points = []
        for point in group:
            number += 1
            points.append(replace(point, number=str(number), note=_numbered(point.note, number)))
        if position == 1 and shape.repeated_number:
            number -= 1
        if position == unnumbered:
            chapters.append(Chapter(None, headings[-1], tuple(points)))
        else:
            chapters.append(Chapter(str(position + 1), headings[position], tuple(points)))
    return tuple(chapters)


def _numbered(note: str | None, number: int) -> str | None:
    return note.format(number=number) if note else None


def _general_points(
    language: Language,
    sentences: Sentences,
    shape: Shape,
    place: Place,
    agency: str,
    title: str,
    address: PostalAddress,
) -> list[Point]:
    plain = _plain_points(sentences, shape)
    if language is Language.KK:
        own = f"{place.dative} бойынша {agency} (бұдан әрі – Департамент) {place.kind} аумағында жұмыс істейді."
        name = f'Департаменттің толық атауы – "{title.removesuffix(" туралы ереже")}" мемлекеттік мекемесі.'
        seat = f"Департаменттің {address.label}: {address.raw}"
    else:
        own = f"{agency} {place.genitive} (далее – Департамент) работает на территории {place.kind}."
        full = title.removeprefix("Положение о ").replace("Департаменте", "Департамент", 1)
        name = f"Полное наименование Департамента – государственное учреждение «{full}»."
        seat = f"{address.label} Департамента: {address.raw}"
    note = NOTE[language] if shape.note else None
    return [Point("", own, note=note), *plain, Point("", seat, Role.LOCATION), Point("", name, Role.FULL_NAME)]


def _plain_points(sentences: Sentences, shape: Shape) -> list[Point]:
    return [
        Point("", sentences.statement(), paragraphs=(sentences.statement(),) if shape.paragraphs and place == 0 else ())
        for place in range(shape.points)
    ]


def _list_points(language: Language, sentences: Sentences, shape: Shape, roles: tuple[Role, ...]) -> list[Point]:
    points = []
    for role in roles:
        make = sentences.activity if role in (Role.FUNCTIONS, Role.POWERS) else sentences.deed
        texts = [f"{make()};" for _ in range(shape.subpoints - 1)] + [f"{make()}."]
        inner = (sentences.statement(),) if shape.paragraphs and role is Role.FUNCTIONS and len(texts) > 2 else ()
        subpoints = [Subpoint(str(place), text, inner if place == 2 else ()) for place, text in enumerate(texts, 1)]
        if shape.deleted and role is Role.FUNCTIONS and len(subpoints) > 3:
            subpoints[2] = Subpoint("3", DELETED[language], deleted=True)
        closing = (sentences.statement(),) if shape.paragraphs and role is Role.POWERS else ()
        points.append(Point("", HEADINGS[language][role], role, subpoints=tuple(subpoints), closing=closing))
    return points


shapes = st.builds(
    Shape,
    chapters=st.integers(2, 5),
    points=st.integers(1, 4),
    subpoints=st.integers(2, 12),
    paragraphs=st.booleans(),
    repeated_number=st.booleans(),
    unnumbered_chapter=st.booleans(),
    deleted=st.booleans(),
    note=st.booleans(),
)
languages = st.sampled_from(Language)
seeds = st.integers(0, 10**6)


def regulations() -> st.SearchStrategy[InventedRegulation]:
    """Regulations of any shape in either language."""
    return st.builds(invent_regulation, languages, seeds, shapes)


def families(least: int = 2, most: int = 6) -> st.SearchStrategy[tuple[InventedRegulation, ...]]:
    """From `least` to `most` regulations of one template."""
    return st.builds(invent_family, languages, seeds, st.integers(least, most), shapes)
