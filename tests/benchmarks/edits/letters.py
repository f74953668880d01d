"""Wrong letters: spelling mistakes that make a word unheard of, and look-alikes of another alphabet."""

import re
from collections.abc import Callable
from functools import partial
from random import Random

from desktop_app.collation.model import DivergenceKind as Kind
from tests.benchmarks.edits.model import Setting, TextChange, Variant, of_text
from tests.benchmarks.edits.wording import first_of_list, headings, last_of_list, short
from tests.benchmarks.edits.words import Word, is_cyrillic, is_kazakh, plain_words, replaced, words_of

Misspelling = Callable[[Random, str], str]

_RUSSIAN_FOR_KAZAKH = {"ң": "н", "қ": "к", "ғ": "г", "ү": "у", "ұ": "у", "ө": "о", "ә": "а", "і": "и"}
_ALPHABET = "абвгдезиклмнопрстуфхш"
_LATIN = dict(zip("асеорхукмтвһіАСЕОРХКМТВНІ", "aceopxykmtbhiACEOPXKMTBHI", strict=True))
"""Cyrillic letters → Latin ones that look like them in print or in italics."""
_LOOK_ALIKES = {cyrillic: latin for cyrillic, latin in _LATIN.items() if cyrillic not in "кмтв"}
_CYRILLIC = {latin: cyrillic for cyrillic, latin in _LOOK_ALIKES.items()}


def _drop(random: Random, word: str) -> str:
    at = random.randrange(1, _stem(word))
    return word[:at] + word[at + 1 :]


def _drop_first(random: Random, word: str) -> str:
    return word[1:]


def _double(random: Random, word: str) -> str:
    at = random.randrange(_stem(word))
    return word[:at] + word[at] + word[at:]


def _double_in_ending(random: Random, word: str) -> str:
    at = random.randrange(_stem(word), len(word))
    return word[:at] + word[at] + word[at:]


def _swap(random: Random, word: str) -> str:
    at = random.randrange(1, max(2, _stem(word) - 1))
    return word[:at] + word[at + 1] + word[at] + word[at + 2 :]


def _replace(random: Random, word: str) -> str:
    at = random.randrange(1, _stem(word))
    return word[:at] + random.choice(_ALPHABET.replace(word[at], "")) + word[at + 1 :]


def _put_in(random: Random, word: str) -> str:
    at = random.randrange(1, _stem(word))
    return word[:at] + random.choice(_ALPHABET) + word[at:]


def _russian_letter(random: Random, word: str) -> str:
    places = [at for at, letter in enumerate(word[: _stem(word)]) if letter in _RUSSIAN_FOR_KAZAKH]
    if not places:
        return word
    at = random.choice(places)
    return word[:at] + _RUSSIAN_FOR_KAZAKH[word[at]] + word[at + 1 :]


def _nasal_at_end(random: Random, word: str) -> str:
    """The commonest slip in an ending: "-нын" for "-ның"."""
    return re.sub("(?<=н[ыі])ң\\Z", "н", word)


def _two_letters(random: Random, word: str) -> str:
    return _swap(random, _replace(random, word)) if random.random() < 0.5 else _drop(random, _double(random, word))


def _stem(word: str) -> int:
    """Letters of the word that hold no ending: what changes there is no other form."""
    return max(2, len(word) * 3 // 5)


def _misspelt(change: Misspelling, least: int, most: int, setting: Setting, text: str) -> TextChange | None:
    words = [word for word in plain_words(setting, text) if least <= len(word.text) <= most]
    return _first_new(change, setting, words)


def _first_new(change: Misspelling, setting: Setting, words: list[Word]) -> TextChange | None:
    setting.random.shuffle(words)
    for word in words:
        own = change(setting.random, word.text.casefold())
        # "не…" reads as a negation, not as a mistake.
        if own != word.text.casefold() and own not in setting.words and not own.startswith("не"):
            return replaced(word, own)
    return None


_NEGATIONS = ("жоқ", "нет")
"""Misspelt, they are still the words that negate."""


def _misspelt_short(setting: Setting, text: str) -> TextChange | None:
    words = [w for w in words_of(setting, text) if len(w.text) == 3 and w.text.islower() and is_cyrillic(w.text)]
    words = [word for word in words if word.text not in _NEGATIONS]
    return _first_new(_double, setting, words)


def _misspelt_compound(setting: Setting, text: str) -> TextChange | None:
    """A letter dropped in a word with a hyphen; the whole word is shown."""
    for word in words_of(setting, text):
        first, hyphen, second = word.text.partition("-")
        if hyphen and "-" not in second and len(second) > 6 and word.text.islower() and is_cyrillic(word.text):
            own = _drop(setting.random, second)
            if own not in setting.words:
                return replaced(word, f"{first}-{own}")
    return None


def any_misspelling(setting: Setting, text: str) -> TextChange | None:
    """Two letters of a word swapped."""
    return _misspelt(_swap, 5, 99, setting, text)


def one_latin(setting: Setting, text: str) -> TextChange | None:
    """One letter of a word Latin."""
    words = [word for word in words_of(setting, text) if len(word.text) > 1 and is_cyrillic(word.text)]
    words = [word for word in words if "-" not in word.text and set(word.text) & set(_LOOK_ALIKES)]
    if not words:
        return None
    word = setting.random.choice(words)
    at = setting.random.choice([place for place, letter in enumerate(word.text) if letter in _LOOK_ALIKES])
    return replaced(word, word.text[:at] + _LOOK_ALIKES[word.text[at]] + word.text[at + 1 :])


def _all_latin(setting: Setting, text: str) -> TextChange | None:
    words = [word for word in words_of(setting, text) if set(word.text) <= set(_LOOK_ALIKES)]
    words = [word for word in words if len(word.text) < 12]
    if not words:
        return None
    word = setting.random.choice(words)
    return replaced(word, "".join(_LOOK_ALIKES[letter] for letter in word.text))


def _many_latin(setting: Setting, text: str) -> TextChange | None:
    words = [word for word in plain_words(setting, text) if len(set(word.text) & set(_LOOK_ALIKES)) > 1]
    if not words:
        return None
    word = setting.random.choice(words)
    return replaced(word, "".join(_LOOK_ALIKES.get(letter, letter) for letter in word.text))


def _cyrillic(setting: Setting, text: str) -> TextChange | None:
    """Where all have a Latin letter, one has the Cyrillic."""
    for word in words_of(setting, text):
        if not is_cyrillic(word.text) and set(word.text) & set(_CYRILLIC):
            return replaced(word, "".join(_CYRILLIC.get(letter, letter) for letter in word.text))
    return None


def _kazakh_only(change: Misspelling, setting: Setting, text: str) -> TextChange | None:
    return _misspelt(change, 5, 99, setting, text) if is_kazakh(setting) else None


_SLIPS = (
    ("letter dropped", _drop),
    ("first letter dropped", _drop_first),
    ("letter doubled", _double),
    ("letter doubled in the ending", _double_in_ending),
    ("letters swapped", _swap),
    ("letter replaced", _replace),
    ("letter put in", _put_in),
)

VARIANTS: tuple[Variant, ...] = (
    *(of_text(Kind.SPELLING, f"{name}, long word", partial(_misspelt, slip, 7, 99)) for name, slip in _SLIPS),
    *(of_text(Kind.SPELLING, f"{name}, word of 4 to 6", partial(_misspelt, slip, 4, 6)) for name, slip in _SLIPS),
    of_text(Kind.SPELLING, "letter doubled, word of 3", _misspelt_short),
    of_text(Kind.SPELLING, "Russian letter for a Kazakh one", partial(_kazakh_only, _russian_letter)),
    of_text(Kind.SPELLING, "-нын for -ның", partial(_kazakh_only, _nasal_at_end)),
    of_text(Kind.SPELLING, "two letters of a long word", partial(_misspelt, _two_letters, 9, 99)),
    of_text(Kind.SPELLING, "in a compound", _misspelt_compound),
    of_text(Kind.SPELLING, "in the first of a list", partial(_misspelt, _swap, 5, 99), first_of_list),
    of_text(Kind.SPELLING, "in the last of a list", partial(_misspelt, _swap, 5, 99), last_of_list),
    of_text(Kind.SPELLING, "in a short text", partial(_misspelt, _drop, 5, 99), short),
    of_text(Kind.SPELLING, "in a heading", partial(_misspelt, _drop, 5, 99), headings),
    of_text(Kind.SCRIPT, "one Latin letter", one_latin),
    of_text(Kind.SCRIPT, "word in Latin letters", _all_latin),
    of_text(Kind.SCRIPT, "several Latin letters", _many_latin),
    of_text(Kind.SCRIPT, "Cyrillic where all are Latin", _cyrillic),
    of_text(Kind.SCRIPT, "in the first of a list", one_latin, first_of_list),
    of_text(Kind.SCRIPT, "in the last of a list", one_latin, last_of_list),
    of_text(Kind.SCRIPT, "in a short text", one_latin, short),
    of_text(Kind.SCRIPT, "in a heading", one_latin, headings),
)
