"""Russian endings by part of speech: a word in another form keeps its stem and changes one known ending for another.

Endings of nouns and adjectives may only change for one of the same pattern of declension, a verb's for any of a verb's,
its participles' among them. Fleeting vowels (порядок, порядка) are seen through. Source: the tables of declension
and conjugation of the school grammar.
"""

from collections.abc import Iterable
from typing import Final

NEGATIONS: Final = frozenset({"не", "ни", "нет", "нельзя"})
_OF_ORDINAL: Final = ("ый", "ой", "ого", "ому", "ым", "ом", "ая", "ую", "ое", "ые", "ых", "ыми")
NUMERALS: Final = (
    frozenset(
        (
            *"один одного одному одним одном одна одной одну одно".split(),
            *"два двух двум двумя две три трех трёх трем трём тремя четыре четырех четырёх четырем четырём".split(),
            *"четырьмя восьми восьмью сорок сорока девяносто девяноста сто ста двести двухсот триста трехсот".split(),
            *"четыреста четырехсот пятьсот пятисот шестьсот семьсот восемьсот девятьсот".split(),
            *"тысяча тысячи тысяч тысячу миллион миллиона миллионов миллиард миллиарда".split(),
            *"третий третьего третьему третьим третьем третья третьей третью третье".split(),
        )
    )
    | frozenset(
        stem + ending
        for stem in (
            *("пят", "шест", "сем", "восем", "девят", "десят", "двадцат", "тридцат", "одиннадцат", "двенадцат"),
            *("тринадцат", "четырнадцат", "пятнадцат", "шестнадцат", "семнадцат", "восемнадцат", "девятнадцат"),
        )
        for ending in ("ь", "и", "ью")
    )
    | frozenset(
        stem + ending for stem in ("пят", "шест", "сем", "восем") for ending in ("ьдесят", "идесяти", "ьюдесятью")
    )
    | frozenset(
        stem + ending
        for stem in (
            *("перв", "втор", "четверт", "четвёрт", "пят", "шест", "седьм", "восьм", "девят", "десят", "одиннадцат"),
            *("двенадцат", "тринадцат", "четырнадцат", "пятнадцат", "шестнадцат", "семнадцат", "восемнадцат"),
            *("девятнадцат", "двадцат", "тридцат", "сороков", "пятидесят", "шестидесят", "сот"),
        )
        for ending in _OF_ORDINAL
    )
)
MONTHS: Final = (
    *("январ", "феврал", "март", "апрел", "мая", "май", "мае", "июн", "июл", "август", "сентябр", "октябр", "ноябр"),
    "декабр",
)
REFERENCES: Final = ("пункт", "подпункт", "стать", "глав", "приложени", "част", "абзац", "год")
BESIDE_NUMBERS: Final = frozenset({"от", "с", "до", "по", "г"})
ACTS: Final = ("закон", "кодекс", "приказ", "постановлени", "указ", "положени", "правил", "инструкци", "конституци")

_VOWELS: Final = frozenset("аеёиоуыэюя")
_CONSONANTS: Final = frozenset("бвгджзйклмнпрстфхцчшщь")
_HUSHING: Final = frozenset("гкхжчшщц")
"""Letters with spelling rules of their own: "и" for "ы", "е" for an unstressed "о"."""
_HARD: Final = _CONSONANTS - _HUSHING - {"й", "ь"}
_Pattern = tuple[frozenset[str], frozenset[str] | None]
"""Endings of one declension, and the letters that stems with them end with; None for any."""
_NOUNS: Final[tuple[_Pattern, ...]] = tuple(
    (frozenset(endings.split("|")), letters)
    for endings, letters in (
        ("|а|у|ом|е|ы|ов|ам|ами|ах", _HARD),
        ("|о|а|у|ом|е|ам|ами|ах", _HARD),
        ("|а|ы|е|у|ой|ою|ам|ами|ах", _HARD),
        ("|а|у|ом|ем|ём|е|и|ы|ов|ев|ёв|ей|ам|ами|ах", _HUSHING),
        ("|а|и|ы|е|у|ой|ей|ою|ею|ам|ами|ах", _HUSHING),
        ("|о|е|а|у|ом|ем|и|ам|ами|ах", _HUSHING),
        ("ь|я|ю|ем|ём|е|и|ей|ям|ями|ях", _CONSONANTS),
        ("е|я|ю|ем|ём|ей|ям|ями|ях", _CONSONANTS),
        ("я|и|е|ю|ей|ёй|ею|ь|ям|ями|ях", _CONSONANTS),
        ("ь|и|ью|ей|ям|ями|ях|ам|ами|ах", _CONSONANTS),
        ("й|я|ю|ем|ём|е|и|ев|ёв|ям|ями|ях", _VOWELS - {"у"}),
        ("ья|ьи|ье|ью|ьей|ьёй|ьям|ьями|ьях", None),
        ("ье|ьё|ья|ью|ьем|ьём|ий|ьев|ьям|ьями|ьях", None),
        ("|а|у|ом|е|ья|ьев|ьям|ьями|ьях", None),
        ("я|ени|енем|ена|ён|ен|енам|енами|енах", None),
        ("ий|ия|ие|ию|ии|ией|ием|иям|иями|иях", _CONSONANTS),
        ("ан|ане|анам|анами|анах|анин|анина|анину|анином|анине", None),
        ("ян|яне|янам|янами|янах|янин|янина|янину|янином|янине", None),
    )
)
_ADJECTIVES: Final[tuple[_Pattern, ...]] = tuple(
    (frozenset(endings.split("|")), letters)
    for endings, letters in (
        ("ый|ой|ая|ое|ые|ого|ому|ым|ом|ую|ою|ых|ыми", _HARD),
        ("|а|о|ы", _HARD),
        ("ий|яя|ее|ие|его|ему|им|ем|юю|ей|ею|их|ими", frozenset("н")),
        ("й|я|е|и|его|ему|им|ем|ей|ею|ю|их|ими", _VOWELS),
        ("ий|ой|ая|ое|ее|ие|ого|его|ому|ему|им|ом|ем|ую|ою|ею|ей|их|ими", _HUSHING),
        ("|а|о|е|и", _HUSHING),
    )
)
_PARTICIPLE: Final = frozenset(
    vowel + rest
    for vowel in "аяеё"
    for rest in "н на но ны нный нного нному нным нном нная нной нную нное нные нных нными".split()
)
_VERB: Final = frozenset(
    "|ть|ти|чь|ет|ёт|ит|ут|ют|ат|ят|ем|ём|им|л|ла|ло|ли|в|вши|я|а"
    "|ать|ять|ить|еть|уть|ал|ала|ало|али|ил|ила|ило|или|ел|ела|ело|ели|ул|ула|уло|ули|ает|яет|ают|яют|еет|еют|ая"
    "|овать|евать|ует|юет|уют|юют|овал|овала|овало|овали|евал|евала|евали|уя|юя|ься".split("|")
)
"""Without commands and without what one says of oneself, which acts of law do not."""
_OF_ANOTHER_ASPECT: Final = frozenset(
    suffix + rest
    for suffix in ("ыва", "ива", "овыва", "ля")
    for rest in ("ть", "ет", "ют", "ем", "л", "ла", "ло", "ли", "я", "в")
)
"""Verbs that last or recur beside those that are done once: оказывать, оказать; осуществлять, осуществить."""
_OF_ADJECTIVE: Final = (
    *("ый", "ий", "ая", "яя", "ое", "ее", "ые", "ие", "ого", "его", "ому", "ему", "ым", "им", "ом", "ем", "ую", "юю"),
    *("ой", "ей", "ых", "их", "ыми", "ими"),
)
_PARTICIPLES: Final = frozenset(
    suffix + rest
    for suffix in (
        *("ущ", "ющ", "ащ", "ящ", "ающ", "яющ", "ующ", "ляющ", "ивающ", "ывающ", "вш", "авш", "явш", "ивш", "евш"),
        *("аем", "яем", "ляем", "иваем", "ываем", "уем", "им"),
    )
    for rest in _OF_ADJECTIVE
)
_PASSIVE: Final = _PARTICIPLE | {f"л{ending}" for ending in _PARTICIPLE if ending[0] in "её"}
_OF_VERB: Final = _VERB | _OF_ANOTHER_ASPECT | _PARTICIPLES | _PASSIVE
_DECLINED: Final = (*_NOUNS, *_ADJECTIVES)
_ENDINGS: Final = _PARTICIPLE.union(_VERB, *(endings for endings, _ in _DECLINED))
"""Those that are cut off for finding related texts."""
_LONGEST_ENDING: Final = max(map(len, _ENDINGS))
_REFLEXIVE: Final = ("ся", "сь")
_SHORTEST_STEM: Final = 3
"""Letters; with shorter stems unrelated words meet ("дом", "дух")."""
_PRONOUN: Final = 2
"""Letters of the shortest stem with an adjective's endings: "иной"."""
_PREFIX_OF_NEGATION: Final = "не"
_LABIALS: Final = frozenset("бвмпф")
_SIBILANTS: Final = frozenset("жчшщ")
_BARE: Final = frozenset("бгзкрс")
"""Letters that a verb of the past may end with: мог, внес, привез."""
_BEFORE: Final = (
    *((ending, _VOWELS) for ending in ("й", "в", "вши", "л", "ть")),
    *((ending, _VOWELS | _BARE) for ending in ("ла", "ло", "ли")),
    ("ат", _SIBILANTS),
    ("ят", _CONSONANTS - _SIBILANTS | frozenset("оеи")),
    *((ending, _CONSONANTS) for ending in ("еет", "еют", "еть", "уть", "ая", "уя")),
)
"""An ending and the letters it may stand behind, where it may not stand behind all."""
_BEFORE_BEGINNING: Final = (
    ("вш", _VOWELS),
    ("ащ", _SIBILANTS),
    ("ущ", _CONSONANTS),
    ("ющ", _VOWELS | frozenset("лнрь")),
    *((suffix, _LABIALS) for suffix in ("ля", "лен", "лён")),
    *((suffix, _CONSONANTS - _LABIALS) for suffix in ("яе", "яю", "яв", "ял", "ять")),
    *((suffix, _CONSONANTS) for suffix in ("ае", "аю", "ав", "ал", "ать", "ова", "уе", "ую", "ыва", "ива")),
    *((ending, _CONSONANTS | frozenset("ео")) for ending in ("ит", "ишь", "им", "ил")),
)
"""The same by how an ending begins, of verbs alone."""
_FLEETING: Final = frozenset("ок ек ёк ец ен ён он ел ёл ол ер ёр".split())
_ROOTS: Final = (
    *(("|жд", "|д"), ("|щ", "|т"), ("|щ", "|ст"), ("|ш", "|с"), ("|ж", "|з"), ("|ж", "|д"), ("|ч", "|т")),
    *(("н|ос", "н|ес"), ("в|од", "в|ед"), ("в|од", "в|ес"), ("в|оди", "в|е"), ("в|оз", "в|ез")),
)
"""How the root of a verb that lasts or recurs sounds, and of the one that is done once; they part at the bar."""


def stem(word: str) -> str:
    """``word`` without its ending, at least three letters.

    >>> stem("осуществляется"), stem("порядка")
    ('осуществл', 'порядк')
    """
    bare = _without_reflexive(word)
    for length in range(min(_LONGEST_ENDING, len(bare) - _SHORTEST_STEM), 0, -1):
        if bare[-length:] in _ENDINGS:
            return bare[:-length]
    return bare


def is_other_form(first: str, second: str) -> bool:
    """Whether both words have known endings of one part of speech on one stem.

    >>> is_other_form("порядок", "порядка"), is_other_form("осуществляет", "осуществление")
    (True, False)
    """
    one, other = first.replace("ё", "е"), second.replace("ё", "е")
    return one != other and not is_negation(first, second) and _share_a_stem(first, second)


def is_negation(first: str, second: str) -> bool:
    """Whether one word is the other, or a form of it, with "не" before it.

    >>> is_negation("законный", "незаконного")
    True
    """
    return _is_negated(first, second) or _is_negated(second, first)


def _is_negated(word: str, other: str) -> bool:
    bare = word.removeprefix(_PREFIX_OF_NEGATION)
    return bare != word and len(bare) >= _SHORTEST_STEM and (bare == other or _share_a_stem(bare, other))


def _share_a_stem(first: str, second: str) -> bool:
    if first != second and _without_reflexive(first) == _without_reflexive(second):
        return True
    if first[:_PRONOUN] == second[:_PRONOUN] and _are_declined(
        first[1], first[_PRONOUN:], second[_PRONOUN:], _ADJECTIVES
    ):
        return True
    return any(
        _are_of_one_class(stem_end, one, other)
        for pair in ((first, second), (_without_reflexive(first), _without_reflexive(second)))
        for stem_end, one, other in _tails(*pair)
    ) or any(
        _are_of_verb(stem_end, one, other)
        for pair in _with_equal_roots(_without_reflexive(first), _without_reflexive(second))
        for stem_end, one, other in _tails(*pair)
    )


def _are_of_one_class(letter: str, one: str, other: str) -> bool:
    """Whether both are endings of one part of speech that may stand behind this letter."""
    if _are_of_verb(letter, one, other):
        return True
    return _follows(letter, one) and _follows(letter, other) and _are_declined(letter, one, other, _DECLINED)


def _are_declined(letter: str, one: str, other: str, patterns: Iterable[_Pattern]) -> bool:
    return any(
        one in endings and other in endings and (letters is None or letter in letters) for endings, letters in patterns
    )


def _are_of_verb(letter: str, one: str, other: str) -> bool:
    if not all(
        ending in _OF_VERB and _follows(letter, ending) and _follows_verb(letter, ending) for ending in (one, other)
    ):
        return False
    if "" in (one, other) and not {one, other} <= {"", "ла", "ло", "ли", "ти"}:
        return False
    # No verb has "-ет" and "-ает" on one stem: "обеспечивет" has lost a letter.
    longer, shorter = sorted((one, other), key=len, reverse=True)
    are_present = one.endswith("т") and other.endswith("т")
    return not (are_present and len(longer) == len(shorter) + 1 and (longer[1:] == shorter or longer[0] == shorter[0]))


def _follows(letter: str, ending: str) -> bool:
    """Whether an ending may stand behind this letter: a bare stem ends in a consonant, "й" follows a vowel."""
    if not ending:
        return letter not in _VOWELS
    return all(letter in letters for known, letters in _BEFORE if ending == known)


def _follows_verb(letter: str, ending: str) -> bool:
    if ending in ("", "а"):
        return letter in _SIBILANTS if ending else letter in _BARE
    return all(letter in letters for begin, letters in _BEFORE_BEGINNING if ending.startswith(begin))


def _with_equal_roots(first: str, second: str) -> Iterable[tuple[str, str]]:
    """Both words, the root that changes between aspects made equal: утверждать, утвердить; вносить, внести."""
    place = next((at for at, (a, b) in enumerate(zip(first, second, strict=False)) if a != b), 0)
    for one, other in ((first, second), (second, first)):
        for lasting, done in _ROOTS:
            begin = place - lasting.index("|")
            bare, goal = lasting.replace("|", ""), done.replace("|", "")
            if begin > 0 and one.startswith(bare, begin) and other.startswith(goal, begin):
                yield one[:begin] + goal + one[begin + len(bare) :], other


def _without_reflexive(word: str) -> str:
    return word[:-2] if word.endswith(_REFLEXIVE) and len(word) > _SHORTEST_STEM + 2 else word


def _tails(first: str, second: str) -> Iterable[tuple[str, str, str]]:
    """For every stem the words may share its last letter and what is left of both behind it.

    A vowel that one of them drops before its last consonant is taken out.
    """
    for one, other in (
        (first, second),
        (_without_fleeting(first, second), second),
        (first, _without_fleeting(second, first)),
    ):
        pairs = zip(one, other, strict=False)
        shared = next((place for place, (a, b) in enumerate(pairs) if a != b), min(len(one), len(other)))
        shared = shared if one != other else 0
        yield from ((one[at - 1], one[at:], other[at:]) for at in range(shared, _SHORTEST_STEM - 1, -1))


def _without_fleeting(word: str, other: str) -> str:
    """``word`` without the vowel between its last two consonants, if ``other`` goes on with the last one instead."""
    place = len(word) - 2
    if place < 2 or word[place - 1] in _VOWELS or word[place:] not in _FLEETING:
        return word
    return word[:place] + word[-1] if other.startswith(word[:place] + word[-1]) else word
