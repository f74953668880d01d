"""Case forms of the words in the vocabulary, by rule: Kazakh by vowel harmony, Russian by the word's ending.

Enough for kinds of territory, kinds of body and names of towns; not a morphology of either language. A form that is not
in use does no harm: forms are only looked up.
"""

from typing import Final

_FRONT_VOWELS: Final = frozenset("әеіөүэ")
_VOWELS: Final = frozenset("аәеёиіоөуұүыэюя")
_VOICELESS: Final = frozenset("пткқсшщхһцчфбвгд")
_NASALS: Final = frozenset("мнң")
_HISSING: Final = frozenset("гкхжшчщ")


def decline_possessive(word: str) -> tuple[str, ...]:
    """Return the case forms of a Kazakh word with the ending of possession, nominative first.

    >>> decline_possessive("облысы")[:3]
    ('облысы', 'облысының', 'облысына')
    """
    endings = ("", "нің", "не", "н", "нде", "ндегі", "нен", "мен")
    if not _is_front(word):
        endings = ("", "ның", "на", "н", "нда", "ндағы", "нан", "мен")
    return tuple(word + ending for ending in endings)


def decline_plain(word: str) -> tuple[str, ...]:
    """Return the case forms of a Kazakh word without an ending of possession, nominative first.

    >>> decline_plain("үй")[:5]
    ('үй', 'үйдің', 'үйге', 'үйді', 'үйде')
    """
    last = word[-1]
    endings: tuple[str, ...]
    if last in _VOWELS and last not in "иу":
        endings = ("ның", "ға", "ны", "да", "дағы", "дан", "мен")
    elif last in _VOICELESS:
        endings = ("тың", "қа", "ты", "та", "тағы", "тан", "пен")
    elif last in _NASALS:
        endings = ("ның", "ға", "ды", "да", "дағы", "нан", "мен")
    else:
        endings = ("дың", "ға", "ды", "да", "дағы", "дан", "бен" if last in "жз" else "мен")
    if _is_front(word):
        endings = tuple(ending.translate(_TO_FRONT) for ending in endings)
    return (word, *(word + ending for ending in endings))


def decline_name(name: str) -> tuple[str, ...]:
    """Return the case forms of a Russian name or noun in the singular, nominative first; indeclinable ones alone.

    >>> decline_name("Шымкент")
    ('Шымкент', 'Шымкента', 'Шымкенту', 'Шымкентом', 'Шымкенте')
    >>> decline_name("Алматы")
    ('Алматы',)
    """
    stem, last = name[:-1], name[-1]
    if name.endswith(("ый", "ий")) and len(name) > 4:
        return _join(name[:-2], name, ("ого", "ому", "ым", "ом"))
    if name.endswith("ия"):
        return _join(stem, name, ("и", "ю", "ей"))
    if name.endswith(("ие", "ье")):
        return _join(stem, name, ("я", "ю", "ем", "и" if name.endswith("ие") else "е"))
    if name.endswith(("ство", "ище")):
        return _join(stem, name, ("а", "у", "ом", "ем", "е"))
    if last in "ая":
        genitive = "и" if last == "я" or stem[-1:] in _HISSING else "ы"
        return _join(stem, name, (genitive, "е", "у", "ю", "ой", "ей"))
    if last == "й":
        return _join(stem, name, ("я", "ю", "ем", "е"))
    if last == "ь":
        return _join(stem, name, ("я", "ю", "ем", "е", "и", "ью"))
    if last in _VOWELS:
        return (name,)
    return _join(name, name, ("а", "у", "ом", "е"))


def _join(stem: str, nominative: str, endings: tuple[str, ...]) -> tuple[str, ...]:
    return (nominative, *(stem + ending for ending in endings))


_TO_FRONT: Final = str.maketrans("ағқы", "егкі")


def _is_front(word: str) -> bool:
    """Whether the last vowel asks for front endings; "и" and "у" go with the vowel before them."""
    vowels = [letter for letter in word.lower() if letter in _VOWELS and letter not in "иую"]
    return bool(vowels) and vowels[-1] in _FRONT_VOWELS
