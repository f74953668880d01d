"""Other words: one or several put in, left out, replaced or moved, at every place of texts of every length."""

import re
from collections.abc import Sequence
from functools import partial

from desktop_app.collation.model import DivergenceKind as Kind
from parsers.model import Provision, ProvisionKind
from tests.benchmarks.edits.model import Setting, TextChange, TextEdit, Variant, Where, anywhere, of_text
from tests.benchmarks.edits.words import LEAST_LETTERS, WORD, Word, another, nth, plain_words, replaced, words_of

_SHORT = 4
"""Words of a text that counts as short."""
_JOINTS = ("және", "и", "мен", "немесе", "или", "бен", "пен")
_AND = re.compile(rf"(?P<first>[^\W\d_-]+)(?P<joint> (?:{'|'.join(_JOINTS)}) )(?P<second>[^\W\d_-]+)")


def first_of_list(provision: Provision, provisions: Sequence[Provision]) -> bool:
    """The first subpoint of a point."""
    return provision.number == "1" and provision.kind is ProvisionKind.SUBPOINT


def last_of_list(provision: Provision, provisions: Sequence[Provision]) -> bool:
    """The last subpoint of a point, often its closing formula."""
    siblings = [p.id for p in provisions if p.kind is ProvisionKind.SUBPOINT and p.parent == provision.parent]
    return siblings[-1:] == [provision.id]


def short(provision: Provision, provisions: Sequence[Provision]) -> bool:
    """A text of few words."""
    return anywhere(provision, provisions) and 1 < len(WORD.findall(provision.text)) <= _SHORT


def headings(provision: Provision, provisions: Sequence[Provision]) -> bool:
    """A chapter's heading."""
    return provision.kind is ProvisionKind.CHAPTER


def paragraphs(provision: Provision, provisions: Sequence[Provision]) -> bool:
    """An unnumbered paragraph."""
    return provision.kind is ProvisionKind.PARAGRAPH


def points(provision: Provision, provisions: Sequence[Provision]) -> bool:
    """A point without subpoints."""
    leaf = all(other.parent != provision.id for other in provisions)
    return provision.kind is ProvisionKind.POINT and leaf and anywhere(provision, provisions)


def _is_apart(text: str, word: Word) -> bool:
    """Whether the words before and after are others, and no mark touches it: what was left out is then certain."""
    before, after = WORD.findall(text[: word.start])[-1:], WORD.findall(text[word.end :])[:1]
    loose = text[word.start - 1 : word.start] in ("", " ") and text[word.end : word.end + 1] in ("", " ")
    return [word.text] not in (before, after) and loose


def _replace(place: str, setting: Setting, text: str) -> TextChange | None:
    word = nth(setting, plain_words(setting, text), place)
    return replaced(word, another(setting, word.text)) if word else None


def replace_any(setting: Setting, text: str) -> TextChange | None:
    """Some word replaced."""
    return _replace("middle", setting, text)


def _insert(place: str, setting: Setting, text: str) -> TextChange | None:
    words = plain_words(setting, text)
    word = nth(setting, words, place)
    if word is None or (place == "start" and (word.start or word.text[0].isupper())):
        return None
    own = another(setting, *(other.text for other in words))
    if place == "start":
        return TextChange(0, 0, f"{own} ", "", own, 0)
    return TextChange(word.end, word.end, f" {own}", "", own, word.end + 1)


def _delete(place: str, setting: Setting, text: str) -> TextChange | None:
    words = [word for word in plain_words(setting, text) if _is_apart(text, word)]
    word = nth(setting, words, place)
    if word is None or len(words) < 2 or (place == "start") is not (word.start == 0):
        return None
    end = word.end + (1 if word.start == 0 else 0)
    return TextChange(word.start - (word.start > 0), end, "", word.text, "", None)


def _replace_phrase(setting: Setting, text: str) -> TextChange | None:
    words = words_of(setting, text)
    starts = [at for at in range(len(words) - 2) if re.fullmatch(r"\w+ \w+ \w+", _between(text, words, at))]
    runs = [words[at : at + 3] for at in starts]
    if len(words) < 8 or not runs:
        return None
    run = setting.random.choice(runs)
    beside = [word.text for word in run]
    own = f"{another(setting, *beside)} {another(setting, *beside)}"
    start, end = run[0].start, run[-1].end
    return TextChange(start, end, own, text[start:end], own, start)


def _between(text: str, words: Sequence[Word], at: int) -> str:
    return text[words[at].start : words[at + 2].end]


def _replace_around_joint(setting: Setting, text: str) -> TextChange | None:
    """Two words with a short common one between them: one divergence."""
    plain = {word.start for word in plain_words(setting, text)}
    for match in _AND.finditer(text):
        if {match.start("first"), match.start("second")} <= plain:
            beside = match["first"], match["second"]
            first = another(setting, *beside)
            own = f"{first}{match['joint']}{another(setting, first, *beside)}"
            return TextChange(*match.span(), own, match[0], own, match.start())
    return None


def _rewrite_half(setting: Setting, text: str) -> TextChange | None:
    """Half of the words replaced in one piece: still the same provision."""
    words = words_of(setting, text)
    if len(words) < 10:
        return None
    run = words[len(words) // 4 : len(words) // 4 + len(words) // 2]
    own = " ".join(another(setting, *(word.text for word in run)) for _ in run)
    return TextChange(run[0].start, run[-1].end, own, None, None)


def _leave_out_clause(setting: Setting, text: str) -> TextChange | None:
    """A clause between two commas."""
    clauses = [match for match in re.finditer(r",(?= )[^,;.()\"«]{12,90}(?=,)", text)]
    if not clauses:
        return None
    clause = setting.random.choice(clauses)
    return TextChange(*clause.span(), "", None, None)


def _move_clause(setting: Setting, text: str) -> TextChange | None:
    """Two clauses between commas that change places: one divergence."""
    found = [match for match in re.finditer(r",( [^,;.()\"«]{10,60}),( [^,;.()\"«]{10,60})(?=,)", text)]
    found = [match for match in found if not set(match[1].split()) & set(match[2].split())]
    if not found:
        return None
    match = setting.random.choice(found)
    return TextChange(*match.span(), f",{match[2]},{match[1]}", None, None)


def _move_phrase(setting: Setting, text: str) -> TextChange | None:
    """Some words that stand at the end of a long text instead of the beginning."""
    words = [word for word in words_of(setting, text) if word.text[0].islower()]
    if len(words) < 14 or words[0].start or not re.fullmatch(r"\w+ \w+ \w+ ", text[: words[3].start]):
        return None
    phrase, rest = text[: words[3].start].strip(), text[words[3].start :]
    if set(phrase.split()) & set(WORD.findall(rest)):
        return None
    at = rest.rfind(" ")
    return TextChange(0, len(text), f"{rest[:at]} {phrase}{rest[at:]}", None, None)


def _swap_words(setting: Setting, text: str) -> TextChange | None:
    """Two members of a list that change places: one divergence."""
    found = [m for m in re.finditer(r"(?<![\w-])([^\W\d_]{4,}), ([^\W\d_]{4,})(?![\w-])", text) if m[1] != m[2]]
    if not found:
        return None
    match = setting.random.choice(found)
    return TextChange(*match.span(), f"{match[2]}, {match[1]}", None, None)


def _replace_short_word(setting: Setting, text: str) -> TextChange | None:
    """A word of two or three letters by another: no spelling mistake, since both occur elsewhere."""
    words = [word for word in words_of(setting, text) if 2 <= len(word.text) < LEAST_LETTERS and word.text.islower()]
    others = sorted(word for word in setting.words if 2 <= len(word) < LEAST_LETTERS)
    if not words or not others:
        return None
    word, own = setting.random.choice(words), setting.random.choice(others)
    return replaced(word, own) if not set(own) & set(word.text) else None


def _replace_in_brackets(setting: Setting, text: str) -> TextChange | None:
    """A long word inside brackets."""
    words = [word for word in plain_words(setting, text) if re.search(r"\([^)]*\Z", text[: word.start])]
    word = nth(setting, words, "middle")
    return replaced(word, another(setting, word.text)) if word else None


def _at_places(name: str, edit: TextEdit, wheres: Sequence[tuple[str, Where]]) -> list[Variant]:
    return [of_text(Kind.WORDING, f"{name}, {label}", edit, where) for label, where in wheres]


_PLACES = (
    ("first of a list", first_of_list),
    ("last of a list", last_of_list),
    ("short text", short),
    ("heading", headings),
    ("paragraph", paragraphs),
    ("point", points),
)

_ENDS = ("start", "middle", "end")

VARIANTS = (
    *(of_text(Kind.WORDING, f"word replaced at {place}", partial(_replace, place)) for place in _ENDS),
    *(of_text(Kind.WORDING, f"word put in at {place}", partial(_insert, place)) for place in _ENDS),
    *(of_text(Kind.WORDING, f"word left out at {place}", partial(_delete, place)) for place in _ENDS),
    *_at_places("word replaced", partial(_replace, "middle"), _PLACES),
    *_at_places("word put in", partial(_insert, "middle"), _PLACES),
    *_at_places("word left out", partial(_delete, "middle"), _PLACES),
    of_text(Kind.WORDING, "phrase replaced", _replace_phrase),
    of_text(Kind.WORDING, "words around a common short one", _replace_around_joint),
    of_text(Kind.WORDING, "half rewritten", _rewrite_half),
    of_text(Kind.WORDING, "clause left out", _leave_out_clause),
    of_text(Kind.WORDING, "clause moved", _move_clause),
    of_text(Kind.WORDING, "phrase moved far", _move_phrase),
    of_text(Kind.WORDING, "neighbours in a list swapped", _swap_words),
    of_text(Kind.WORDING, "short word replaced", _replace_short_word),
    of_text(Kind.WORDING, "word in brackets replaced", _replace_in_brackets),
)
