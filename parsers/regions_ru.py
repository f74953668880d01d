"""Russian titles: "Положение о Департаменте полиции Акмолинской области Министерства …" → region and own name.

Order of a title: the act, own name in the prepositional case, territory (its kind before or behind it, often after
"по"), then the higher bodies in the genitive. The own name ends where the first higher body begins; territories are
cut out of it.
"""

import re
from typing import Final

from parsers.title_words import Territory, Word, joined, nearest_name, words_of
from parsers.vocabulary.bodies import (
    ABOVE_CAPITALISED_RU,
    ABOVE_RU,
    ADJECTIVES_ON_OY_RU,
    HEADS_RU,
    LEGAL_ADJECTIVES_RU,
    LEGAL_FORM_ABBREVIATIONS,
    LEGAL_FORM_RU,
    Gender,
)
from parsers.vocabulary.letters import fold_letters
from parsers.vocabulary.territories import (
    KINDS_RU,
    LEVELS,
    NAME_PARTICLES,
    PROVINCE_FORMS_RU,
    PROVINCES_AFTER_WORD_BY_FOLD_RU,
    REPUBLICAN_BY_FOLD,
    SHORT_PROVINCES_RU,
    TOWN_FORMS_RU,
    TerritoryLevel,
)

_ACTS: Final = ("положени", "устав")
_ABOUT: Final = frozenset({"о", "об", "обо"})
_SEPARATORS: Final = frozenset({"и", ",", "по"})
_PREPOSITIONS: Final = frozenset({"по", "в", "на", "территории"})
_CLAUSE_ENDS: Final = ("утвержд", "согласно", "изложить", "прилага")
_COUNTRY: Final = frozenset({"республики", "республика", "республике", "казахстан", "рк"})
_ADJECTIVE: Final = re.compile(r".{2,}(?:[сц]к|ов|ев|н)(?:ая|ой|ую|ий|ый|ого|ому|им|ым|ом|их|ых|ие|ые|ое)$")
_ADJECTIVE_END: Final = re.compile(r"(?:ая|ой|ую|ого|ому|ий|ый|им|ым|ом|их|ых|ие|ые)$")
_HEAD_ADJECTIVE: Final = re.compile(r"^(?P<stem>.+?)(?:ом|ем|ой|ей|ого|его|ому|ему|ую|юю)$")
_NO_NAMES: Final = frozenset({*HEADS_RU, *KINDS_RU, *ABOVE_RU, *_COUNTRY})
_INITIALS: Final = re.compile(r"^М[А-Я]{1,5}$|^К[А-Я]{2,5}$")
_MOST_NAME_WORDS: Final = 3


def read_russian(title: str) -> tuple[str | None, str]:
    """Return region and own name; the name may be empty, and its first letter may be small."""
    title = re.sub(r"\b([гГ])\.\s*(?=[А-ЯӘҒҚҢӨҰҮҺІ])", r"\1. ", title)
    words = _name_words(words_of(title))
    territories = _territories(words)
    group = _first_group(words, territories)
    region = joined((separator, territory.name) for separator, territory in group) or None
    cut = {place for territory in territories for place in range(territory.start, territory.end)}
    if group:
        cut.update(range(group[0][1].start, group[-1][1].end))
    end = _higher_body(words, shouting=title.isupper())
    own = [word for place, word in enumerate(words[:end]) if place not in cut and word.text not in "()"]
    return region, _nominative([word for word in own if word.folded not in _COUNTRY])


def _name_words(words: list[Word]) -> list[Word]:
    """``words`` without what stands around the body's name: the act, the clause after it, the legal form."""
    start, end = 0, len(words)
    for place, word in enumerate(words):
        if word.folded.startswith(_ACTS):
            if place == end - 1 and place:  # "… Департамент полиции ПОЛОЖЕНИЕ"
                end = place
            else:
                start = place + 1
            break
    if start < end and words[start].folded in _ABOUT:
        start += 1
    for place in range(start + 1, end):
        if words[place].folded.startswith(_CLAUSE_ENDS):
            end = place
            break
    return _without_legal_form(words[start:end])


def _without_legal_form(words: list[Word]) -> list[Word]:
    for place, word in enumerate(words[:4]):
        is_short = word.folded in LEGAL_FORM_ABBREVIATIONS
        if is_short or (place and word.folded.startswith(LEGAL_FORM_RU)):
            return words[place + 1 :] or words
        if not word.folded.startswith(LEGAL_ADJECTIVES_RU):
            break
    return words


def _territories(words: list[Word]) -> list[Territory]:
    found: list[Territory] = []
    for place, word in enumerate(words):
        floor = found[-1].end if found else 0
        if place < floor:
            continue
        if word.folded in SHORT_PROVINCES_RU and place:
            named = [Territory(place, place + 1, SHORT_PROVINCES_RU[word.folded], TerritoryLevel.PROVINCE)]
        elif word.folded in KINDS_RU:
            named = _named(words, place, KINDS_RU[word.folded], floor)
        else:
            continue
        if named:
            start = named[0].start
            while start > floor and words[start - 1].folded in _PREPOSITIONS:
                start -= 1
            found.extend([named[0]._replace(start=start), *named[1:]])
    return found


def _named(words: list[Word], place: int, kind: str, floor: int) -> list[Territory]:
    """Territories whose kind is the word at ``place``: named before it by adjectives, or after it by nouns."""
    if kind == "сельский округ":
        if place == floor or not words[place - 1].folded.startswith("сельск"):
            return []
        before = _adjectives_before(words, place - 1, kind, floor)
        return [Territory(start, place + 1, name, LEVELS[kind]) for start, _, name in before[-1:]]
    before = _adjectives_before(words, place, kind, floor) if kind != "город" else []
    if before:
        spans = [*before[:-1], (before[-1][0], place + 1, before[-1][2])]
        return [Territory(start, end, name, LEVELS[kind]) for start, end, name in spans]
    return _named_after(words, place, kind)


def _adjectives_before(words: list[Word], place: int, kind: str, floor: int) -> list[tuple[int, int, str]]:
    """Names "Акмолинская область" from the adjectives before word ``place``, in order, with their words."""
    found: list[tuple[int, int, str]] = []
    end = place
    while end > floor and words[end - 1].is_name_like:
        word = words[end - 1]
        adjective = nearest_name(word.folded, PROVINCE_FORMS_RU) if kind == "область" else None
        if adjective is None:
            if not _ADJECTIVE.match(word.folded):
                break
            adjective = _with_ending(_spelt(word.text), kind)
        found.insert(0, (end - 1, end, f"{adjective} {kind}"))
        end -= 1
        while end > floor and words[end - 1].folded in _SEPARATORS and end - 1 > floor:
            end -= 1
        if end == found[0][0]:
            break
    return found


def _with_ending(adjective: str, kind: str) -> str:
    stem = _ADJECTIVE_END.sub("", adjective)
    if kind == "область":
        return stem + "ая"
    return stem + ("ий" if stem[-1:].lower() in "гкх" else "ый")


def _named_after(words: list[Word], place: int, kind: str) -> list[Territory]:
    """Names "область Абай", "город Астана", "район имени Казыбек би" from the words after the kind at ``place``."""
    found: list[Territory] = []
    start, after = place, place + 1
    while after < len(words) and words[after].folded in {"республиканского", "значения", "имени", "им"}:
        after += 1
    while True:
        end, name = _name_from(words, after, kind)
        if not name:
            return found
        full = f"{kind} имени {name}" if words[after - 1].folded in {"имени", "им"} else f"{kind} {name}"
        is_republican = kind == "город" and fold_letters(name) in REPUBLICAN_BY_FOLD
        level = TerritoryLevel.PROVINCE if is_republican else LEVELS[kind]
        found.append(Territory(start, end, full, level))
        start = after = _after_separators(words, end)
        if after == end or (after < len(words) and not _shares_kind(words, place, after, kind)):
            return found


def _shares_kind(words: list[Word], place: int, after: int, kind: str) -> bool:
    """Whether the name at ``after`` shares the kind at ``place``: the kind is a plural, or the name a province's."""
    known = PROVINCES_AFTER_WORD_BY_FOLD_RU if kind == "область" else {}
    return words[place].folded.endswith(("ов", "ам", "ах", "ами", "ей", "ям", "ях")) or words[after].folded in known


def _after_separators(words: list[Word], place: int) -> int:
    while place < len(words) and words[place].folded in {"и", ","}:
        place += 1
    return place


def _name_from(words: list[Word], start: int, kind: str) -> tuple[int, str]:
    """Where the name that begins at word ``start`` ends, and its nominative; empty if there is no name."""
    if start >= len(words) or not words[start].is_name_like or words[start].folded in HEADS_RU:
        return start, ""
    folded = words[start].folded
    if start + 1 < len(words) and words[start + 1].folded in KINDS_RU and _ADJECTIVE.match(folded):
        return start, ""  # "развития села Акмолинской области": the adjective is the province's
    if kind == "область":
        # Only known ones: "область" is also a field of work ("в области здравоохранения").
        province = nearest_name(folded, PROVINCES_AFTER_WORD_BY_FOLD_RU)
        return (start, "") if province is None else (start + 1, province)
    if kind == "город":
        return start + 1, TOWN_FORMS_RU.get(folded) or _spelt(words[start].text)
    end = start + 1
    while end < len(words) and end - start < _MOST_NAME_WORDS and _belongs_to_name(words[end]):
        end += 1
    return end, " ".join(_spelt(word.text) for word in words[start:end])


def _belongs_to_name(word: Word) -> bool:
    if word.folded in NAME_PARTICLES:
        return True
    return word.is_name_like and word.folded not in _NO_NAMES


def _spelt(text: str) -> str:
    return text.title() if text.isupper() and len(text) > 1 else text


def _first_group(words: list[Word], territories: list[Territory]) -> list[tuple[str, Territory]]:
    """The first territory with those joined to it, each with the separator before it."""
    group = [("", first) for first in territories[:1]]
    for later in territories[1:]:
        last = group[-1][1]
        between = [word.folded for word in words[last.end : later.start]]
        is_joint = bool(between) and all(item in _SEPARATORS for item in between)
        is_wider = "и" not in between and later.level < last.level
        if not is_joint or is_wider:
            break
        group.append((" и " if "и" in between else ", ", later))
    return group


def _higher_body(words: list[Word], shouting: bool) -> int:
    """Place of the first word of a higher body; the number of words if there is none."""
    for place, word in enumerate(words[1:], 1):
        if word.folded in ABOVE_RU:
            return place
        if not shouting and word.folded in ABOVE_CAPITALISED_RU and word.is_name_like:
            return place
        if not shouting and _INITIALS.match(word.text):
            return place
    return len(words)


def _nominative(words: list[Word]) -> str:
    """The name with its head and the adjectives before it in the nominative."""
    texts = [word.text for word in words]
    for place, word in enumerate(words[:4]):
        if word.folded in HEADS_RU:
            noun, gender = HEADS_RU[word.folded]
            texts[place] = _like(word.text, noun)
            texts[:place] = [_adjective_nominative(text, gender) for text in texts[:place]]
            break
    return " ".join(texts).replace(" ,", ",").strip()


def _like(pattern: str, text: str) -> str:
    """``text`` in the letter case of ``pattern``."""
    if pattern.isupper() and len(pattern) > 1:
        return text.upper()
    return text.capitalize() if pattern[:1].isupper() else text


def _adjective_nominative(text: str, gender: Gender) -> str:
    match = _HEAD_ADJECTIVE.match(text.lower())
    if match is None:
        return text
    stem = text[: match.end("stem")]
    is_soft = text.lower().endswith(("ем", "ей", "его", "ему", "юю"))
    last = stem[-1].lower()
    if gender is Gender.FEMININE:
        ending = "яя" if is_soft and last not in "жшчщц" else "ая"
    elif gender is Gender.NEUTER:
        ending = "ее" if is_soft else "ое"
    elif stem.lower() in ADJECTIVES_ON_OY_RU or stem.lower().endswith("городск"):
        ending = "ой"
    else:
        ending = "ий" if is_soft or last in "гкхжшчщ" else "ый"
    return stem + (ending.upper() if text.isupper() else ending)
