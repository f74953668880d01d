"""Kazakh titles: "… министрлігі Ақмола облысының Полиция департаменті туралы ереже" → region and own name.

Order of a title: higher bodies, territory (its kind behind it, often in the genitive or before "бойынша"), own name,
"туралы ереже". The own name begins after the last territory or the last higher body, whichever comes later.
"""

from typing import Final

from parsers.title_words import Territory, Word, joined, nearest_name, words_of
from parsers.vocabulary.bodies import KINDS_KK as BODY_KINDS
from parsers.vocabulary.bodies import LEGAL_FORM_ABBREVIATIONS, LEGAL_FORM_KK, NOMINATIVES_KK, is_above_kk
from parsers.vocabulary.letters import fold_letters
from parsers.vocabulary.territories import (
    KIND_ADJECTIVES_KK,
    KINDS_KK,
    LEVELS,
    NAME_PARTICLES,
    PROVINCES_BY_FOLD_KK,
    REPUBLICAN_BY_FOLD,
    SHORT_PROVINCES_KK,
    TOWNS_BY_FOLD_KK,
    TerritoryLevel,
)

_AND: Final = frozenset({"және", "мен", "бен", "пен"})
_SEPARATORS: Final = _AND | {","}
_PLURALS: Final = ("облыстар", "қалалар", "аудандар")
_BY: Final = frozenset({"бойынша", "жөніндегі", "аумағындағы", "аумағы"})
_ACTS: Final = ("ереже", "жарғы")
_BODIES: Final = frozenset(BODY_KINDS)
_ABBREVIATION_ENDS: Final = ("нің", "ның", "дің", "дың", "тің", "тың")
_MOST_NAME_WORDS: Final = 4


def read_kazakh(title: str) -> tuple[str | None, str]:
    """Return region and own name; the name may be empty, and its first letter may be small."""
    shouting = title.isupper()
    words = _name_words(words_of(title))
    territories = _territories(words)
    if not territories:
        return None, _own_name(title, words, shouting)
    group = _last_group(words, territories)
    after = group[-1][1].end
    while after < len(words) and words[after].folded in _BY | {")"}:
        after += 1
    region = joined((separator, territory.name) for separator, territory in group)
    name = _own_name(title, words[after:], shouting) or _own_name(title, words[: group[0][1].start], shouting)
    return region, name


def _name_words(words: list[Word]) -> list[Word]:
    """``words`` without what stands around the body's name: the clause before it, the act, the legal form."""
    start = 0
    for place, word in enumerate(words):
        if word.folded.startswith("бекітілген"):
            start = place + 1
    if start < len(words) and words[start].folded.startswith(_ACTS):
        start += 1
    end = start
    while end < len(words) and not (words[end].folded == "туралы" or words[end].folded.startswith(_ACTS)):
        end += 1
    return _without_legal_form(words[start:end])


def _without_legal_form(words: list[Word]) -> list[Word]:
    end = len(words)
    while end and words[end - 1].folded in LEGAL_FORM_KK:
        end -= 1
    if end and end == len(words) and words[-1].folded in LEGAL_FORM_ABBREVIATIONS:
        return words[:-1]
    is_form = end < len(words) - 1 and any(word.folded == "мемлекеттік" for word in words[end:])
    return words[:end] if is_form and end else words


def _territories(words: list[Word]) -> list[Territory]:
    found: list[Territory] = []
    for place, word in enumerate(words):
        if word.folded.split("-")[0] in SHORT_PROVINCES_KK:
            name = SHORT_PROVINCES_KK[word.folded.split("-")[0]]
            found.append(Territory(place, place + 1, name, TerritoryLevel.PROVINCE))
            continue
        kind = KINDS_KK.get(word.folded) or KIND_ADJECTIVES_KK.get(word.folded)
        if kind is not None:
            found.extend(_named(words, place, kind, floor=found[-1].end if found else 0))
    return found


def _named(words: list[Word], place: int, kind: str, floor: int) -> list[Territory]:
    """Territories whose kind is the word at ``place``: one, or several ("Алматы және Жетісу облыстары")."""
    shown, end = kind, place
    if kind == "округі" and end > floor and words[end - 1].folded == "ауылдық":
        shown, end = "ауылдық округі", end - 1
    is_loose = words[place].folded in KIND_ADJECTIVES_KK and kind != "ауданы"
    start, name = _name_before(words, end, kind, floor, only_known=is_loose)
    if not name:
        return []
    found = [Territory(start, place + 1, f"{name} {shown}", _level(name, kind))]
    is_plural = words[place].folded.startswith(_PLURALS)
    while start > floor and words[start - 1].folded in _SEPARATORS:
        end = start - 1
        start, name = _name_before(words, end, kind, floor, only_known=not is_plural)
        if not name:
            break
        found.insert(0, Territory(start, end, f"{name} {shown}", _level(name, kind)))
    return found


def _name_before(words: list[Word], end: int, kind: str, floor: int, *, only_known: bool) -> tuple[int, str]:
    """Where the name that ends before word ``end`` begins, and its spelling; empty if there is no name."""
    known = PROVINCES_BY_FOLD_KK if kind == "облысы" else TOWNS_BY_FOLD_KK
    for start in range(max(end - 2, floor), end):
        folded = " ".join(word.folded for word in words[start:end])
        name = nearest_name(folded, known) if kind == "облысы" else known.get(folded)
        if name is not None:
            return start, name
    most = 1 if kind == "облысы" else _MOST_NAME_WORDS
    start = end - (end > floor and words[end - 1].folded == "атындағы")
    while start > floor and end - start < most and _belongs_to_name(words[start - 1]):
        start -= 1
    has_name = not only_known and any(word.is_name_like for word in words[start:end])
    return (start, _spelt(words[start:end])) if has_name else (end, "")


def _belongs_to_name(word: Word) -> bool:
    return (word.is_name_like or word.folded in NAME_PARTICLES) and not _is_stop(word)


def _is_stop(word: Word) -> bool:
    folded = word.folded
    return folded in KINDS_KK or folded in _BODIES or folded in _AND or folded in _BY or is_above_kk(folded)


def _spelt(words: list[Word]) -> str:
    """A name as written; one in capitals gets capitals at the beginning of its words only."""
    text = " ".join(word.text for word in words)
    return text.title() if text.isupper() and len(text) > 1 else text


def _level(name: str, kind: str) -> int:
    is_republican = kind == "қаласы" and fold_letters(name) in REPUBLICAN_BY_FOLD
    return TerritoryLevel.PROVINCE if is_republican else LEVELS[kind]


def _last_group(words: list[Word], territories: list[Territory]) -> list[tuple[str, Territory]]:
    """The last territory with those joined to it, each with the separator before it."""
    group = [("", territories[-1])]
    for earlier in reversed(territories[:-1]):
        first = group[0][1]
        between = [word.folded for word in words[earlier.end : first.start] if word.folded not in _BY]
        is_joint = between and all(item in _SEPARATORS for item in between)
        is_wider = between == [","] and earlier.level < first.level
        if not is_joint or is_wider:
            break
        group[0] = (", " if between == [","] else " және ", first)
        group.insert(0, ("", earlier))
    return group


def _own_name(title: str, words: list[Word], shouting: bool) -> str:
    """The words after the last higher body; its last word in the nominative."""
    start = 0
    for place in range(len(words) - 1):
        if is_above_kk(words[place].folded) or (not shouting and _is_abbreviated_body(words[place].text)):
            start = place + 1
    own = [word for word in words[start:] if word.text not in "()"]
    if not own:
        return ""
    name = title[own[0].start : own[-1].end]
    last = own[-1].folded
    if last in NOMINATIVES_KK:
        name = name[: len(name) - len(last) + len(NOMINATIVES_KK[last])]
    return name


def _is_abbreviated_body(text: str) -> bool:
    """Whether it is a higher body's initials: "ІІМ", "ТЖМ-нің", "ҚАЖК-нің"."""
    initials = text.removesuffix(text[-3:]).rstrip("-") if text.endswith(_ABBREVIATION_ENDS) else text
    is_initials = 2 <= len(initials) <= 6 and initials.isalpha() and initials.isupper()
    return is_initials and (initials != text or initials.endswith("М"))
