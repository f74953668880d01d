"""A list of positions: numbered agencies, groups that end with a colon, one post a paragraph, notes.

A note runs from its first word ("Ескертпе", "Примечание") to the paragraph that ends with a full stop; it is one
provision, its paragraphs joined by line feeds. Items and notes before the first group belong to the point.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from random import Random

from parsers.model import Language, ProvisionKind
from tests.generators.model import ExpectedProvision
from tests.generators.pieces import Piece, Style


@dataclass(frozen=True, slots=True)
class Positions:
    """The list as pieces to print, and its provisions as the contract wants them; they have no roles."""

    language: Language
    pieces: tuple[Piece, ...]
    provisions: tuple[ExpectedProvision, ...]


@dataclass(frozen=True, slots=True)
class PostWords:
    """Vocabulary of one language's list."""

    header: tuple[str, ...]
    title: str
    agencies: tuple[str, ...]
    groups: tuple[str, ...]
    posts: tuple[str, ...]
    note: tuple[str, ...]


WORDS = {
    Language.KK: PostWords(
        header=(
            "Мұражай мекемелеріндегі қызметтік пәтер берілетін лауазымдар тізбесін бекіту туралы",
            "Мәдени мұра министрінің 2023 жылғы 2 маусымдағы № 61 бұйрығы",
        ),
        title="Мұражай мекемелеріндегі қызметтік пәтер берілетін лауазымдар тізбесі",
        agencies=(
            "Ұлттық музей қоры (бұдан әрі – Қор)",
            "Орталық кітап палатасы",
            "Ұлы дала мұрағаты (бұдан әрі – Мұрағат)",
            "Қолөнер академиясы",
            "Көшпелі көрмелер дирекциясы",
        ),
        groups=(
            "Сақтау қызметі",
            "Түптеу шеберханасы (зертханасы, тобы)",
            "Облыстық бөлімшелер, қалалық бөлімшелер",
            "Өртке қарсы және күзет бөлімі",
        ),
        posts=(
            "бастық",
            "бастықтың орынбасары",
            "аға сақтаушы",
            "сақтаушы",
            "аға түптеуші",
            "шебер-реставратор",
            "бас маман (суретші)",
            "көрме жетекшісі, оның көмекшісі",
            "кезекші",
        ),
        note=(
            "Ескертпе: мына жұмыспен айналысатындарға таралмайды:",
            "аударма және баспа;",
            "қойма тазалығын қадағалау (маусымдық жұмыстан басқа);",
            "көлік жүргізу.",
        ),
    ),
    Language.RU: PostWords(
        header=(
            "Об утверждении перечня должностей, по которым дают служебную квартиру",
            "Приказ Министра культуры от 2 июня 2023 года № 61",
        ),
        title="Перечень должностей музеев, по которым дают служебную квартиру",
        agencies=(
            "Национальный музейный фонд (далее – Фонд)",
            "Центральная книжная палата",
            "Архив Великой степи (далее – Архив)",
            "Академия ремесел",
            "Дирекция передвижных выставок",
        ),
        groups=(
            "Служба хранения",
            "Переплетная мастерская (лаборатория, группа)",
            "Областные отделения, городские отделения",
            "Отдел пожарной и сторожевой охраны",
        ),
        posts=(
            "начальник",
            "заместитель начальника",
            "старший хранитель",
            "хранитель",
            "старший переплетчик",
            "мастер-реставратор",
            "главный специалист (художник)",
            "заведующий выставкой, его помощник",
            "дежурный",
        ),
        note=(
            "Примечание: не распространяется на занятых:",
            "переводом и печатью;",
            "уборкой хранилищ (кроме сезонной);",
            "вождением.",
        ),
    ),
}


def invent_positions(language: Language, seed: int) -> Positions:
    """The list of this seed; one agency in two may bear a number like "2-1"."""
    random = Random(f"{seed} {language} positions")
    vocabulary = WORDS[language]
    provisions = [ExpectedProvision("title", ProvisionKind.TITLE, None, None, None, vocabulary.title)]
    agencies = random.sample(vocabulary.agencies, random.randint(2, len(vocabulary.agencies)))
    number = 0
    for place, agency in enumerate(agencies):
        inserted = place == 2 and random.random() < 0.5
        number += not inserted
        provisions.extend(_agency(vocabulary, f"{number}-1" if inserted else str(number), agency, random))
    header = [Piece(Style.HEADER, text) for text in vocabulary.header]
    pieces = (*header, *(piece for provision in provisions for piece in _pieces(provision)))
    return Positions(language, pieces, tuple(provisions))


def _agency(vocabulary: PostWords, number: str, agency: str, random: Random) -> Iterator[ExpectedProvision]:
    groups = random.sample(vocabulary.groups, random.randint(0, 3))
    own_items = not groups or random.random() < 0.5
    text = f"{agency}:" if own_items else agency
    yield ExpectedProvision(number, ProvisionKind.POINT, number, None, None, text)
    items = tuple(_items(vocabulary, number, random)) if own_items else ()
    yield from items
    for place, group in enumerate(groups, len(items) + 1):
        name = f"{number}/{place}"
        yield ExpectedProvision(name, ProvisionKind.GROUP, None, number, None, f"{group}:")
        yield from _items(vocabulary, name, random)


def _items(vocabulary: PostWords, parent: str, random: Random) -> Iterator[ExpectedProvision]:
    posts = random.sample(vocabulary.posts, random.randint(1, 6))
    for place, post in enumerate(posts, 1):
        mark = "." if place == len(posts) else ";"
        yield ExpectedProvision(f"{parent}/{place}", ProvisionKind.ITEM, None, parent, None, post + mark)
    if random.random() < 0.4:
        note = "\n".join(vocabulary.note)
        yield ExpectedProvision(f"{parent}/{len(posts) + 1}", ProvisionKind.NOTE, None, parent, None, note)


def _pieces(provision: ExpectedProvision) -> Iterator[Piece]:
    lead = f"{provision.number}. " if provision.number else ""
    style = Style.TITLE if provision.kind is ProvisionKind.TITLE else Style.BODY
    for place, text in enumerate(provision.text.split("\n")):
        start = lead if place == 0 else ""
        yield Piece(style, start + text, 0, provision.id, len(start))
