"""Marks, capitals and spaces: what a reader's eye passes over."""

import re
from functools import partial
from itertools import pairwise

from desktop_app.collation.model import DivergenceKind as Kind
from parsers.model import Language
from tests.benchmarks.edits.model import Edit, Finding, Setting, TextChange, Variant, anywhere, of_text, planted
from tests.benchmarks.edits.wording import first_of_list, headings, last_of_list, short
from tests.benchmarks.edits.words import WORD, Word, plain_words, replaced, words_of


def _substituted(pattern: str, own: str, setting: Setting, text: str) -> TextChange | None:
    """One of the places where the pattern's group stands, replaced; the group and `own` are the marks that differ."""
    found = list(re.finditer(pattern, text))
    if not found:
        return None
    match = setting.random.choice(found)
    start, end = match.span(1)
    return TextChange(start, end, own, match[1], own, start if own else None)


def _dash_swapped(setting: Setting, text: str) -> TextChange | None:
    match = re.search(r"(?<=\s)[-–—](?=\s)", text)
    if match is None:
        return None
    own = setting.random.choice("-–—".replace(match[0], ""))
    return TextChange(*match.span(), own, match[0], own, match.start())


def _other_quotes(setting: Setting, text: str) -> TextChange | None:
    match = re.search(r'"[^"«»]+"|«[^"«»]+»', text)
    if match is None:
        return None
    inner = match[0][1:-1]
    own = f"«{inner}»" if match[0][0] == '"' else f'"{inner}"'
    return TextChange(*match.span(), own, None, None, places=1 if len(WORD.findall(inner)) < 2 else 2)


_ADDED = (
    ("№ as N", Language.KK, "№ 662 бұйрыққа сәйкес", "№", "N"),
    ("№ as N", Language.RU, "по приказу № 662", "№", "N"),
    ("dash for a hyphen", Language.KK, "құқық-тәртіп саласында", "-", "–"),
    ("dash for a hyphen", Language.RU, "торгово-промышленной", "-", "–"),
    ("brackets dropped", Language.KK, "(бұдан әрі – Мәжіліс)", None, "бұдан әрі – Мәжіліс"),
    ("brackets dropped", Language.RU, "(далее – Собрание)", None, "далее – Собрание"),
    ("comma for a dash", Language.KK, "мәжіліс – жиналыс", None, "мәжіліс, жиналыс"),
    ("comma for a dash", Language.RU, "собрание – съезд", None, "собрание, съезд"),
    ("hyphen left out", Language.KK, "жиналыс-мәжіліс", "-", " "),
    ("hyphen left out", Language.RU, "торгово-промышленной", "-", " "),
    ("bracket after a number", Language.KK, "2) жолға сәйкес", ")", "."),
    ("bracket after a number", Language.RU, "по строке 2) реестра", ")", "."),
)


def _added(name: str, language: Language, words: str, base: str | None, own: str) -> Variant:
    changed = words.replace(base, own, 1) if base else own
    shown = (base, own.strip()) if base and own.strip() else (None, None)
    # Brackets around several words are two divergences.
    times = 2 if base is None and "(" in words else 1

    def make(setting: Setting) -> Edit | None:
        if setting.language is not language:
            return None
        for provision in setting.candidates(anywhere):
            places = plain_words(setting, provision.text)
            if places and setting.is_shared(provision.text):
                at = setting.random.choice(places).end
                text, edited = (f"{provision.text[:at]} {added}{provision.text[at:]}" for added in (words, changed))
                finding = Finding(Kind.PUNCTUATION, (provision.id,), *shown)
                return planted(setting, provision, text, edited, (finding,) * times)
        return None

    return Variant(Kind.PUNCTUATION, f"{name}, {language.upper()}", make)


def other_capital(setting: Setting, text: str) -> TextChange | None:
    """A word with a capital for a small letter, or the reverse."""
    words = [word for word in words_of(setting, text) if len(word.text) > 2]
    return _recased(setting.random.choice(words)) if words else None


def _recased(word: Word) -> TextChange:
    first = word.text[0]
    own = (first.lower() if first.isupper() else first.upper()) + word.text[1:]
    return TextChange(word.start, word.end, own, word.text, own, word.start)


def _first_capital(setting: Setting, text: str) -> TextChange | None:
    words = words_of(setting, text)
    return _recased(words[0]) if words and words[0].start == 0 and len(words[0].text) > 1 else None


def _all_capitals(setting: Setting, text: str) -> TextChange | None:
    words = plain_words(setting, text)
    return replaced(words[-1], words[-1].text.upper()) if words else None


def _whole_text_in_capitals(setting: Setting, text: str) -> TextChange | None:
    return TextChange(0, len(text), text.upper(), None, None)


def _in_gap(own: str, setting: Setting, text: str) -> TextChange | None:
    """A space between two words replaced."""
    words = words_of(setting, text)
    gaps = [a.end for a, b in pairwise(words) if text[a.end : b.start] == " "]
    if not gaps:
        return None
    at = setting.random.choice(gaps)
    return TextChange(at, at + 1, own, None, None)


def space_doubled(setting: Setting, text: str) -> TextChange | None:
    """Two spaces where one stood."""
    return _in_gap("  ", setting, text)


def end_mark_dropped(setting: Setting, text: str) -> TextChange | None:
    """No mark at the end."""
    return _substituted(r"([;.])\Z", "", setting, text)


def _in_word(own: str, setting: Setting, text: str) -> TextChange | None:
    """Something put between two letters."""
    words = plain_words(setting, text)
    if not words:
        return None
    word = setting.random.choice(words)
    at = setting.random.randrange(word.start + 1, word.end)
    return TextChange(at, at, own, None, None)


def _at(pattern: str, own: str, setting: Setting, text: str) -> TextChange | None:
    """What the pattern finds replaced by other spaces."""
    match = re.search(pattern, text)
    return TextChange(*match.span(), own, None, None) if match else None


_PUNCTUATION = (
    ("end mark dropped", r"([;.])\Z", ""),
    ("stop for a semicolon", r"(;)\Z", "."),
    ("semicolon for a stop", r"(\.)\Z", ";"),
    ("comma for a semicolon", r"(;)\Z", ","),
    ("comma dropped", r"\w(,)(?= \w)", ""),
    ("colon dropped", r"(:)", ""),
    ("quotation mark dropped", r'(["»])(?=[ ,])', ""),
    ("hyphen as a dash", r"\w(-)\w", "–"),
    ("bracket dropped", r"(\))", ""),
    ("comma put in", r"[^\W\d_]{4}()(?= [^\W\d_])", ","),
    ("end mark doubled", r";()\Z", ";"),
)
_SPACING = (
    ("space doubled", partial(_in_gap, "  ")),
    ("no-break space", partial(_in_gap, "\u00a0")),
    ("narrow no-break space", partial(_in_gap, "\u202f")),
    ("words glued", partial(_in_gap, "")),
    ("soft hyphen", partial(_in_word, "\u00ad")),
    ("zero-width space", partial(_in_word, "\u200b")),
    ("zero-width joiner", partial(_in_word, "\u200d")),
    ("direction mark", partial(_in_gap, " \u200f")),
    ("byte order mark", partial(_in_word, "\ufeff")),
    ("word cut by a space", partial(_in_word, " ")),
    ("space before the end mark", partial(_at, r"(?=;\Z)", " ")),
    ("space behind a comma dropped", partial(_at, r"(?<=,) ", "")),
    ("space before a comma", partial(_at, r"(?=, )", " ")),
    ("spaces at a dash dropped", partial(_at, r" (?=[–-] )", "")),
    ("space at a hyphen", partial(_at, r"(?<=\w)(?=-\w)", " ")),
    ("space before a closing quote", partial(_at, r'(?<=\w)(?=["»](?:[ ,;]|\Z))', " ")),
    ("space in brackets", partial(_at, r"(?<=\()(?=\w)", " ")),
)

VARIANTS: tuple[Variant, ...] = (
    *(of_text(Kind.PUNCTUATION, name, partial(_substituted, pattern, own)) for name, pattern, own in _PUNCTUATION),
    of_text(Kind.PUNCTUATION, "another dash", _dash_swapped),
    of_text(Kind.PUNCTUATION, "other quotation marks", _other_quotes),
    *(_added(*added) for added in _ADDED),
    of_text(Kind.PUNCTUATION, "end mark of the last dropped", partial(_substituted, r"([;.])\Z", ""), last_of_list),
    of_text(Kind.PUNCTUATION, "end mark of a short text dropped", partial(_substituted, r"([;.:])\Z", ""), short),
    of_text(Kind.CASE, "capital of a word", other_capital),
    of_text(Kind.CASE, "capital of the first word", _first_capital),
    of_text(Kind.CASE, "word in capitals", _all_capitals),
    of_text(Kind.CASE, "heading in capitals", _whole_text_in_capitals, headings),
    of_text(Kind.CASE, "capital in the first of a list", _first_capital, first_of_list),
    of_text(Kind.CASE, "capital in the last of a list", _first_capital, last_of_list),
    of_text(Kind.CASE, "capital in a short text", other_capital, short),
    *(of_text(Kind.SPACING, name, edit) for name, edit in _SPACING),
    of_text(Kind.SPACING, "space doubled in a short text", partial(_in_gap, "  "), short),
)
