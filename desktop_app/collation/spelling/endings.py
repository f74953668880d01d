"""Whether two words are one word in two forms, or one made from the other: what excuses a word that looks misspelt.

The grammar knows the endings of inflection; here are added those that make a word from another one ("тәртіп",
"тәртіптік"), and a check of the vowel that some Kazakh stems drop ("халық", "халқы"): a grammar that looks for
related words may take any lost vowel for such a one, and a lost vowel is just what a slip of the pen leaves.
"""

from collections.abc import Container, Iterator
from typing import Final

from desktop_app.collation.grammar import Grammar
from parsers.model import Language

_NARROW: Final = "ыі"
_VOWELS: Final = frozenset("аәоөұүыіеэиуюяё")
_SYLLABIC: Final = _VOWELS - {"у"}
_BEFORE_DROPPED: Final = frozenset("лрйуңнз")
_DERIVING: Final = frozenset(
    "лық лік дық дік тық тік лы лі ды ді ты ті сыз сіз шы ші лас лес дас дес тас тес шыл шіл дай дей тай тей ша ше "
    "шылық шілік лылық лілік сыздық сіздік ғы гі қы кі қ к м ым ім с ыс іс қыш кіш ғыш гіш ма ме ба бе па пе "
    "лау леу дау деу тау теу".split()
)
"""Kazakh endings that make another word of one. Source: the school grammar (сөз тудырушы жұрнақтар)."""
_LONGEST: Final = max(map(len, _DERIVING))
_SHORTEST_STEM: Final = 3
ALWAYS_SHARED: Final = 2
"""First letters that all forms of a word share; the third may be a vowel that falls out ("орын", "орны")."""
_VERBAL_NOUN: Final = "у"


def shared_beginning(first: str, second: str) -> int:
    """Number of letters that both words begin with."""
    pairs = zip(first, second, strict=False)
    return next((at for at, (one, other) in enumerate(pairs) if one != other), min(len(first), len(second)))


def is_related(first: str, second: str, grammar: Grammar) -> bool:
    """Whether two words are grammatical forms of one, negated or not.

    A vowel that one has and the other lacks counts as dropped only where Kazakh drops it: before a vowel that the
    fuller word has not got there ("халқы", "халық"), never in the middle of equal letters.
    """
    if first[:ALWAYS_SHARED] != second[:ALWAYS_SHARED]:
        return False
    at = shared_beginning(first, second)
    for full, short in ((first, second), (second, first)):
        is_lost = at < len(short) and full[at + 1 : at + 2] == short[at] and full[at] in _NARROW
        if is_lost and not _is_dropped(full, short, at):
            stem = full[:at]
            return all(word == stem or grammar.is_other_form(word, stem) for word in (full, short))
    return grammar.is_other_form(first, second) or grammar.is_negation(first, second)


def _is_dropped(full: str, short: str, at: int) -> bool:
    """Whether the fuller word's vowel may fall out: it is the second one of the stem, behind a voiced consonant."""
    is_second = sum(letter in _SYLLABIC for letter in full[:at]) == 1
    is_followed = short[at + 1 : at + 2] in _VOWELS and full[at + 2 : at + 3] not in _VOWELS
    return is_second and is_followed and full[at - 1] in _BEFORE_DROPPED


def origins(word: str, language: Language) -> Iterator[tuple[str, str]]:
    """Words that ``word`` may be made from, each with what is made of it and ``word`` would be a form of; Kazakh only.

    >>> ("тәртіп", "тәртіптік") in set(origins("тәртіптікті", Language.KK))
    True
    """
    if language is not Language.KK:
        return
    for start in range(_SHORTEST_STEM, len(word)):
        for end in range(start + 1, min(len(word), start + _LONGEST) + 1):
            if word[start:end] in _DERIVING:
                yield word[:start], word[:end]
                yield word[:start] + _VERBAL_NOUN, word[:end]


def are_kin(first: str, second: str, known: Container[str], language: Language, grammar: Grammar) -> bool:
    """Whether two words are related, or made from one known word, or one from the other."""
    if is_related(first, second, grammar):
        return True
    bases = [_bases(word, language, grammar) for word in (first, second)]
    return (
        any(base in known for base in bases[0] & bases[1])
        or any(is_form(second, base, grammar) for base in bases[0])
        or any(is_form(first, base, grammar) for base in bases[1])
    )


def is_form(word: str, other: str, grammar: Grammar) -> bool:
    """Whether two words are the same or related."""
    return word == other or is_related(word, other, grammar)


def _bases(word: str, language: Language, grammar: Grammar) -> set[str]:
    return {base for base, made in origins(word, language) if is_form(word, made, grammar)}
