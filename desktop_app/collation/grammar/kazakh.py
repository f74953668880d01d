"""Kazakh endings: which may follow which, after which letters.

A Kazakh word is a stem and a chain of endings in a fixed order: of a noun plural, possession, case
("орган-дар-ы-ның"), of a verb voice, negation, tense, then those of a noun ("сақта-л-у-ы-н"). Each ending has forms
chosen by the letters before it (vowel harmony, voiced or voiceless). `_reach` follows such chains from slot to slot;
an ending in the wrong form ends the chain, so a misspelt ending is no ending. Source of endings and of their order:
the school grammar of Kazakh (септік, тәуелдік, көптік жалғаулар; етіс, болымсыздық, шақ).
"""

from collections.abc import Callable, Iterable
from typing import Final

NEGATIONS: Final = frozenset({"емес", "жоқ"})
_CARDINALS: Final = (
    *("бір", "екі", "үш", "төрт", "бес", "алты", "жеті", "сегіз", "тоғыз", "он", "жиырма", "отыз", "қырық", "елу"),
    *("алпыс", "жетпіс", "сексен", "тоқсан", "жүз", "мың", "миллион", "миллиард"),
)
_ORDINALS: Final = (
    *("бірінші", "екінші", "үшінші", "төртінші", "бесінші", "алтыншы", "жетінші", "сегізінші", "тоғызыншы", "оныншы"),
    *("жиырмасыншы", "отызыншы", "қырқыншы", "елуінші", "алпысыншы", "жетпісінші", "сексенінші", "тоқсаныншы"),
    *("жүзінші", "мыңыншы"),
)
MONTHS: Final = (
    *("қаңтар", "ақпан", "наурыз", "сәуір", "мамыр", "маусым", "шілде", "тамыз", "қыркүйек", "қазан", "қараша"),
    "желтоқсан",
)
REFERENCES: Final = ("тармақ", "тармағ", "бап", "баб", "тарау", "қосымша", "бөлік", "бөлі", "абзац", "жыл")
BESIDE_NUMBERS: Final = frozenset({"күнгі", "күні", "бастап", "дейін"})
ACTS: Final = ("заң", "кодекс", "бұйры", "қаулы", "жарлы", "ереже", "қағида", "нұсқаулы", "шешім", "конституция")

_FRONT: Final = frozenset("әеіөүэ")
_BACK: Final = frozenset("аоұыяюё")
_VOWELS: Final = _FRONT | _BACK | {"и"}
_VOICELESS: Final = frozenset("пткқсшщхһцчфбвгд")
"""Letters after which endings begin voiceless; б, в, г, д at a word's end are borrowed and heard so."""

_PLURAL: Final = ("лар", "лер", "дар", "дер", "тар", "тер")
_PLAIN_CASES: Final = (
    *("ның", "нің", "дың", "дің", "тың", "тің", "ға", "ге", "қа", "ке", "ны", "ні", "ды", "ді", "ты", "ті"),
    *("да", "де", "та", "те", "дан", "ден", "тан", "тен", "нан", "нен", "мен", "бен", "пен"),
    *("дағы", "дегі", "тағы", "тегі"),
)
NUMERALS: Final = frozenset(word + case for word in (*_CARDINALS, *_ORDINALS) for case in ("", *_PLAIN_CASES))
"""Numbers written out, with every ending of case; those that no one writes do no harm."""
_POSSESSIVE_CASES: Final = (*("", "ның", "нің", "на", "не", "н", "нда", "нде", "нан", "нен", "мен", "ндағы", "ндегі"),)
_POSSESSED: Final = tuple(owner + case for owner in ("ы", "і", "сы", "сі") for case in _POSSESSIVE_CASES)
_CASES: Final = (*_PLAIN_CASES, *_POSSESSED)
_VOICES: Final = (
    *("ыл", "іл", "л", "ын", "ін", "н", "ыс", "іс", "с", "тыр", "тір", "дыр", "дір", "ғыз", "гіз", "қыз", "кіз", "т"),
)
_NEGATIVES: Final = ("ма", "ме", "ба", "бе", "па", "пе")
_FINITE: Final = (
    *("ады", "еді", "йды", "йді", "а", "е", "й", "ып", "іп", "п", "са", "се", "сын", "сін", "ды", "ді", "ты", "ті"),
)
"""Tenses and converbs that nothing follows."""
_NOMINAL: Final = (
    *("ған", "ген", "қан", "кен", "атын", "етін", "йтын", "йтін", "у", "ар", "ер", "р"),
    *("мақ", "мек", "бақ", "бек", "пақ", "пек"),
)
"""Participles and the verbal noun, which take the endings of a noun."""
_TENSES: Final = (*_FINITE, *_NOMINAL)
_FINITE_NEGATED: Final = (*_FINITE, "с", "стан", "стен")
_OF_ANOTHER_WORD: Final = (
    *("сыз", "сіз", "лы", "лі", "ды", "ді", "ты", "ті", "лық", "лік", "дық", "дік", "тық", "тік", "шы", "ші"),
    *("лас", "лес", "дас", "дес", "тас", "тес", "ша", "ше", "хана", "кер", "гер"),
)
"""Endings that make another word: "жауап-сыз", "жауап-ты"."""
_OF_A_PLACE: Final = ("ғы", "гі")
"""End of "-дағы" and its like, which make a noun of a place ("орган-дар-ын-дағы-лар-ға")."""

_AFTER_VOWEL: Final = frozenset(
    {*("й", "йды", "йді", "йтын", "йтін", "п", "р", "с", "т", "л", "н", "стан", "стен")}
    | {ending for ending in _POSSESSED if ending[0] == "с"} - {"сын", "сін"}
)
_AFTER_ANYTHING: Final = frozenset({"са", "се", "сын", "сін"})
_LETTERS: Final = frozenset("аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщыіэюя")
_VOICED: Final = _LETTERS - _VOICELESS | {"ь", "ъ"}
_BEFORE: Final = {
    **dict.fromkeys("тқкп", _VOICELESS),
    **dict.fromkeys("дғг", _VOICED),
    "л": _VOWELS | frozenset("рйу"),
    "н": _VOWELS | frozenset("мнң"),
    "м": _VOICED - frozenset("зж"),
    "б": frozenset("зжмнң"),
}
"""First consonant of an ending → the letters it may stand after."""
_BEFORE_ENDING: Final = {
    **dict.fromkeys(("дар", "дер"), frozenset("лмнңзж")),
    **dict.fromkeys(("дың", "дің"), _VOICED - _VOWELS),
}
"""The same of whole endings that are choosier."""

_NEVER_LAST: Final = frozenset("бгғджз")
"""Letters that no word ends with behind another consonant: "журналдард" is no stem, but a word cut short."""
_DOUBLED: Final = frozenset("лмсн")
_NARROW: Final = ("ы", "і")
_SYLLABLES_OF_DROPPING: Final = 2
"""Syllables of the stems that drop a vowel: "халық", "орын"."""
_AFTER_DROPPED: Final = frozenset("кқпснлрзм")
"""Last letters of such stems."""
_VOICELESS_OF: Final = {"ғ": "қ", "г": "к", "б": "п"}

_SHORTEST_STEM: Final = 2
"""Letters; the shortest stems are verbs such as "ет", "ал"."""
_SHORTEST_SEARCH_STEM: Final = 3
_LONGEST_SEARCH_STEM: Final = 5
_NOUN_ENDINGS: Final = frozenset({*_PLURAL, *_CASES})
_VERB_ENDINGS: Final = frozenset(_TENSES) - {"а", "е", "р", "п", "ып", "іп"}
_LONG_VERB_ENDINGS: Final = frozenset({"ады", "еді", "йды", "йді", "атын", "етін", "йтын", "йтін"})
_LONGEST_ENDING: Final = max(map(len, _NOUN_ENDINGS | _VERB_ENDINGS))
_UNVOICED: Final = str.maketrans("бгғ", "пкқ")


def stem(word: str) -> str:
    """``word`` without its last endings, cut to five letters: fast, for finding related texts, not for judging words.

    The first five letters serve an agglutinative language as well as the true stem: Can et al., "Information
    retrieval on Turkish texts", 2008. Endings are cut off first for the sake of short words.

    >>> stem("бақылауды"), stem("тәртібін"), stem("тәртіптің")
    ('пақыл', 'тәрті', 'тәрті')
    """
    for endings in (_LONG_VERB_ENDINGS, _NOUN_ENDINGS, _NOUN_ENDINGS, _VERB_ENDINGS):
        for length in range(min(_LONGEST_ENDING, len(word) - _SHORTEST_SEARCH_STEM), 0, -1):
            if word[-length:] in endings:
                word = word[:-length]
                break
    return word[:_LONGEST_SEARCH_STEM].translate(_UNVOICED)


def is_other_form(first: str, second: str) -> bool:
    """Whether both words are chains of known endings on one stem, both negated or neither.

    >>> is_other_form("қаласының", "қаласы"), is_other_form("асырады", "асыру"), is_other_form("болады", "болмайды")
    (True, True, False)
    """
    return first != second and any(
        _are_one_chain(one, other, length, _is_noun)
        or _are_one_chain(one, other, length, _is_verb)
        or _are_one_chain(one, other, length, _is_negated)
        for one, other, length in _on_one_stem(first, second)
    )


def _are_one_chain(first: str, second: str, length: int, is_chain: Callable[[str, int], bool]) -> bool:
    return is_chain(first, length) and is_chain(second, length)


def is_negation(first: str, second: str) -> bool:
    """Whether one of two words of one verb is negated.

    >>> is_negation("бермейді", "береді"), is_negation("береді", "берген")
    (True, False)
    """
    return any(
        _is_negated(one, length) != _is_negated(other, length)
        and (_is_verb(one, length) or _is_verb(other, length))
        and not (_is_verb(one, length) and _is_verb(other, length))
        for one, other, length in _on_one_stem(first, second)
    )


def is_derived(first: str, second: str) -> bool:
    """Whether both are words of one stem, at least one with an ending that makes another word.

    >>> is_derived("жауапсыз", "жауапты"), is_derived("бақылаушы", "бақылауды"), is_derived("жауап", "жауаптың")
    (True, True, False)
    """
    return any(
        (_is_derived(one, length) and (_is_derived(other, length) or _is_noun(other, length)))
        or (_is_derived(other, length) and _is_noun(one, length))
        for one, other, length in _on_one_stem(first, second)
        if length > _SHORTEST_STEM
    )


def _is_derived(word: str, length: int) -> bool:
    """Whether ``word[length:]`` is an ending that makes another word, and what a noun has behind it."""
    ends = {
        length + len(ending)
        for ending in _OF_ANOTHER_WORD
        if word.startswith(ending, length) and word[length - 1] in _BEFORE.get(ending[0], _LETTERS - {"ш"})
    }
    return _is_in_harmony(word, length) and len(word) in _noun_ends(word, ends)


def _on_one_stem(first: str, second: str) -> Iterable[tuple[str, str, int]]:
    """Every way to see the words as one stem with two tails: both words and the length of the stem, the longest first.

    The stem's last letter may be voiced in one ("бөлік", "бөлігі") or its last vowel dropped ("халық", "халқы"); both
    are undone.
    """
    for one, other in {
        (first, second),
        (_unvoiced(first, second), _unvoiced(second, first)),
        _with_vowel(first, second),
    }:
        # Words that are equal once the stem is put right have no endings to tell them apart: one is misspelt.
        shared = _shared_beginning(one, other) if one != other else 0
        lengths = range(shared, _SHORTEST_STEM - 1, -1)
        yield from ((one, other, length) for length in lengths if not _is_doubled(one, length))


def _is_doubled(word: str, length: int) -> bool:
    """Whether the stem would end in a consonant twice, which only borrowed ones do, in some."""
    last = word[length - 1]
    return length > _SHORTEST_STEM and last == word[length - 2] and last not in _VOWELS and last not in _DOUBLED


def _shared_beginning(first: str, second: str) -> int:
    pairs = zip(first, second, strict=False)
    return next((index for index, (one, other) in enumerate(pairs) if one != other), min(len(first), len(second)))


def _unvoiced(word: str, other: str) -> str:
    """``word`` with the stem's last letter voiceless, where it parts from ``other`` by it before "ы" or "і"."""
    place = _shared_beginning(word, other)
    if word[place : place + 2] in ("ғы", "гі", "бы", "бі") and other[place : place + 1] == _VOICELESS_OF[word[place]]:
        return word[:place] + other[place] + word[place + 1 :]
    return word


def _with_vowel(first: str, second: str) -> tuple[str, str]:
    """Both words, the narrow vowel that one of them dropped before its stem's last letter put back."""
    place = _shared_beginning(first, second)
    return _restored(first, second, place), _restored(second, first, place)


def _restored(word: str, other: str, place: int) -> str:
    """``word`` with the vowel of ``other`` at ``place``, if that consonant and "ы" or "і" follow in ``word``.

    None is dropped behind another vowel or between two equal consonants: "нн" is a slip.
    """
    dropped = other[place : place + 1] in _NARROW and word[place : place + 1] == other[place + 1 : place + 2] != ""
    may_drop = place > 0 and word[place - 1] not in _VOWELS and word[place - 1] != word[place : place + 1]
    stem = word[:place] + other[place : place + 2]
    is_short = sum(letter in _VOWELS or letter == "у" for letter in stem) == _SYLLABLES_OF_DROPPING
    if dropped and may_drop and is_short and stem[-1] in _AFTER_DROPPED and word[place + 1 : place + 2] in _NARROW:
        restored = word[:place] + other[place] + word[place:]
        # Only what a noun's owner is told by drops it.
        return restored if _is_noun(restored, place + 2) else word
    return word


def _is_noun(word: str, length: int) -> bool:
    """Whether ``word[length:]`` is nothing or a chain of a noun's endings."""
    if length == len(word):
        return _may_end(word)
    starts = {length}
    if word[length] in _NARROW and not _VOWELS & {*word[length - 2 : length]}:
        # Borrowed stems of two consonants at the end take a vowel first: "субъект", "субъекті-лер".
        starts.add(length + 1)
    return _is_in_harmony(word, length) and len(word) in _noun_ends(word, starts)


def _noun_ends(word: str, starts: set[int]) -> set[int]:
    """Places a chain of a noun's endings reaches from any of ``starts``, these among them."""
    begun = _reach(word, starts, (_PLURAL,))
    cased = _step(word, begun, _CASES)
    places = {at for at in cased if word[at - 2 : at] in _OF_A_PLACE}
    return begun | cased | _reach(word, places, (_PLURAL, _CASES))


def _is_verb(word: str, length: int) -> bool:
    """Whether ``word[length:]`` is a chain of a verb's endings without negation; a bare verb, a command, is none."""
    if length == len(word):
        return False
    begun = _voiced(word, length)
    ends = _step(word, begun, _FINITE) | _noun_ends(word, _step(word, begun, _NOMINAL))
    return _is_in_harmony(word, length) and len(word) in ends


def _is_negated(word: str, length: int) -> bool:
    """Whether ``word[length:]`` is a chain of a verb's endings with negation."""
    negated = _step(word, _voiced(word, length), _NEGATIVES)
    ends = _step(word, negated, _FINITE_NEGATED) | _noun_ends(word, _step(word, negated, _NOMINAL))
    return _is_in_harmony(word, length) and len(word) in ends


def _voiced(word: str, length: int) -> set[int]:
    """Where the stem with up to two endings of voice ends; a stem of a consonant and a vowel alone takes none.

    Else "салу" and "сатып" would be voices of one verb "са".
    """
    if length == _SHORTEST_STEM and word[length - 1] in _VOWELS:
        return {length}
    return _reach(word, {length}, (_VOICES, _VOICES))


def _may_end(word: str) -> bool:
    return word[-1] not in _NEVER_LAST or word[-2:-1] in _VOWELS


def _reach(word: str, starts: set[int], slots: Iterable[tuple[str, ...]]) -> set[int]:
    """Places a chain reaches from any of ``starts`` that takes at most one ending of each slot, in order."""
    reached = set(starts)
    for slot in slots:
        reached |= _step(word, reached, slot)
    return reached


def _step(word: str, starts: set[int], endings: tuple[str, ...]) -> set[int]:
    """Places reached from any of ``starts`` by exactly one of the endings."""
    return {
        at + len(ending)
        for at in starts
        for ending in endings
        if word.startswith(ending, at) and _follows(word[at - 1], ending)
    }


def _follows(letter: str, ending: str) -> bool:
    """Whether an ending in this form may stand after this letter."""
    if ending in _AFTER_VOWEL:
        return letter in _VOWELS
    if ending in _AFTER_ANYTHING:
        return True
    if ending == "у":
        # A stem that ends in "у" is rare; "алуу" is "алу" with a letter too many.
        return letter != "у"
    if ending[0] in _VOWELS:
        return letter not in _VOWELS
    return letter in _BEFORE_ENDING.get(ending, _BEFORE[ending[0]])


def _is_in_harmony(word: str, length: int) -> bool:
    """Whether the tail's vowels go with the stem's last one; "мен", "бен", "пен" go with all."""
    tail = word[length:]
    if tail[-3:] in ("мен", "бен", "пен"):
        tail = tail[:-3]
    vowels = {letter in _FRONT for letter in tail if letter in _FRONT or letter in _BACK}
    # "у" goes with either and leaves the choice to the vowel before it: "ұсыну-ды", "жіберу-ді".
    last = next((letter for letter in reversed(word[:length]) if letter in _VOWELS or letter == "ь"), "")
    if last in _FRONT or last in _BACK:
        vowels.add(last in _FRONT)
    return len(vowels) < 2
