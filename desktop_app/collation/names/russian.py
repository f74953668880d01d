"""Names in Russian: "Акмолинской области", "по городу Астане", "г. Астана", "на территории области".

One written form serves several cases ("области" is genitive, dative and prepositional), and one regulation's form may
be ambiguous where another's is not ("городу"). So each mention is given the set of cases it can be, and the
preposition before it, or its absence, picks one.
"""

import re
from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Final

from desktop_app.collation.names.mentions import Mention, Named, NameRules, Territory, style_of

Cases = frozenset[str]

_ALL: Final[Cases] = frozenset({"nom", "gen", "dat", "acc", "ins", "prep"})


def _cases(*names: str) -> Cases:
    return frozenset(names)


_OBLIQUE: Final = _cases("gen", "dat", "prep")
_KIND_FORMS: Final[Mapping[str, tuple[str, Cases]]] = MappingProxyType(
    {
        "область": ("област", _cases("nom", "acc")),
        "области": ("област", _OBLIQUE),
        "областью": ("област", _cases("ins")),
        "обл.": ("област", _ALL),
        "город": ("город", _cases("nom", "acc")),
        "города": ("город", _cases("gen")),
        "городу": ("город", _cases("dat")),
        "городом": ("город", _cases("ins")),
        "городе": ("город", _cases("prep")),
        "гор.": ("город", _ALL),
        "г.": ("город", _ALL),
        "район": ("район", _cases("nom", "acc")),
        "района": ("район", _cases("gen")),
        "району": ("район", _cases("dat")),
        "районом": ("район", _cases("ins")),
        "районе": ("район", _cases("prep")),
    }
)
"""Written form of a kind of territory → its stem, the cases it can be."""

_ADJECTIVE: Final[Mapping[str, Cases]] = MappingProxyType(
    {"ая": _cases("nom"), "ой": _OBLIQUE | {"ins"}, "ую": _cases("acc"), "ою": _cases("ins")}
)
_NOUN_IN_A: Final[Mapping[str, Cases]] = MappingProxyType(
    {
        "а": _cases("nom"),
        "ы": _cases("gen"),
        "и": _cases("gen"),
        "е": _cases("dat", "prep"),
        "у": _cases("acc"),
        "ой": _cases("ins"),
        "ою": _cases("ins"),
    }
)
_NOUN_IN_CONSONANT: Final[Mapping[str, Cases]] = MappingProxyType(
    {"": _cases("nom", "acc"), "а": _cases("gen"), "у": _cases("dat"), "ом": _cases("ins"), "е": _cases("prep")}
)
_NOUN_IN_E: Final[Mapping[str, Cases]] = MappingProxyType(
    {"е": _cases("nom", "acc"), "я": _cases("gen"), "ю": _cases("dat"), "ем": _cases("ins"), "и": _cases("prep")}
)
_UNCHANGED: Final[Mapping[str, Cases]] = MappingProxyType({"": _ALL})

_PREPOSITIONS: Final[Mapping[str, Cases]] = MappingProxyType(
    {
        **dict.fromkeys(("по", "к", "ко"), _cases("dat")),
        **dict.fromkeys(("в", "во", "на"), _cases("prep", "acc")),
        **dict.fromkeys(("о", "об", "при"), _cases("prep")),
        **dict.fromkeys(("с", "со", "над", "под", "между", "за"), _cases("ins")),
        **dict.fromkeys(("из", "от", "для", "до", "без", "у", "около"), _cases("gen")),
    }
)
_PLURAL_CASES: Final = {"ей": "gen", "ов": "gen", "ям": "dat", "ам": "dat", "ми": "ins", "ях": "prep", "ах": "prep"}
_ADJECTIVE_STEMS: Final = {"област": "областн", "город": "городск", "район": "районн"}
_ADJECTIVE_ENDINGS: Final = "ая|ой|ую|ою|ого|ому|ым|им|ом|ое|ые|ие|ых|их|ыми|ими"
_KINDS: Final = r"област\w*|обл\.|город(?:а|у|ом|е)?(?!\w)|гор\.|г\.|район(?:а|у|ом|е)?(?!\w)"
_JOINT: Final = r"\s*,\s*|\s+(?:и|или)\s+"
_CONNECTORS: Final = re.compile(_JOINT)
_UNITS: Final = r"(?:област|город|район|столиц|посел|посёл|сел[аоеу]|сельск|республик|аул)\w*"
_LISTED_AFTER: Final = re.compile(rf"(?:{_JOINT}|\s*/\s*){_UNITS}", re.IGNORECASE)
_LISTED_BEFORE: Final = re.compile(rf"(?<!\w){_UNITS}(?:{_JOINT}|\s*/\s*)\Z", re.IGNORECASE)
_KIND_ALONE: Final = re.compile(
    r"(?<![\w-])(?:(?P<form>област(?:ь|и|ью)|город(?:а|у|ом|е)?)"
    rf"|(?P<plural>област(?:ей|ям|ями|ях)|город(?:ов|ам|ами|ах))"
    rf"|(?P<stem>областн|городск)(?P<ending>{_ADJECTIVE_ENDINGS}))(?![\w-])",
    re.IGNORECASE,
)
_OF_ANOTHER: Final = re.compile(r"\w+(?:ск|н|в|друг|эт)(?:ая|ой|ую|ою|ый|ого|ому|ом|ий|ей)|так\w+", re.IGNORECASE)
"""An adjective: the kind of territory after it is another one's, or an area of something."""
_WORD_BEFORE: Final = re.compile(r"(?P<word>[\w-]+)\s+\Z")
_NOT_ALONE_AFTER: Final = re.compile(r"\s+(?:[А-ЯЁӘҒҚҢӨҰҮҺІ]\w|республиканского\s+значения|имени\s)")
_IN_THE_FIELD_OF: Final = re.compile(r"\s+\w+(?:ы|и|а|я|й|го|их|ых|ей|ов)(?!\w)")
"""After "в области": a genitive, so a field of activity is meant and no territory; a verb has other endings."""
_LONGEST_BEFORE: Final = 40
"""Characters looked at before a mention: more than any word of a list and its comma take."""
_BODY_NOUNS: Final = ("департамент", "управлени", "комитет", "отдел", "инспекци", "служб", "центр", "учреждени")


def _territories(region: str) -> tuple[Territory, ...]:
    return tuple(_territory(part) for part in re.split(r"\s+и\s+|\s*,\s*", region) if part.strip())


def _territory(part: str) -> Territory:
    words = part.split()
    if len(words) > 1 and words[0].casefold() in _KIND_FORMS:
        return Territory(" ".join(words[1:]), _KIND_FORMS[words[0].casefold()][0])
    if len(words) > 1 and words[-1].casefold() in _KIND_FORMS:
        return Territory(" ".join(words[:-1]), _KIND_FORMS[words[-1].casefold()][0])
    return Territory(part.strip(), "")


def _declension(name: str) -> tuple[str, Mapping[str, Cases]]:
    """The part of a name that stays and the endings that follow it."""
    if name.endswith("ая"):
        return name[:-2], _ADJECTIVE
    if name.endswith("а"):
        return name[:-1], _NOUN_IN_A
    if name.endswith("ие"):
        return name[:-1], _NOUN_IN_E
    if name[-1:].casefold() in set("бвгджзклмнпрстфхцчшщ"):
        return name, _NOUN_IN_CONSONANT
    return name, _UNCHANGED


def _stem(territory: Territory) -> str:
    return _declension(territory.name)[0].split()[0].casefold()


def _find_region(territory: Territory, text: str) -> Iterator[Mention]:
    stem, endings = _declension(territory.name)
    name = rf"(?P<name>{re.escape(stem)})(?P<ending>[^\W\d_]*)(?![\w-])"
    before = rf"(?:(?P<kind>{_KINDS})\s*)?"
    after = rf"(?:\s+(?P<after>{_KINDS}))" if endings is _ADJECTIVE else ""
    for match in re.finditer(rf"(?<![\w-]){before}{name}{after}", text, re.IGNORECASE):
        form = _region_form(territory, match, endings)
        if form and match["name"][0].isupper():
            style = style_of(match[0], _usual(match, territory))
            yield Mention(Named.REGION, territory.key, form, style, match.start(), match.end())


def _usual(match: re.Match[str], territory: Territory) -> str:
    at = match.start("name") - match.start()
    stem = match["name"]
    return match[0][:at].lower() + territory.name[: len(stem)] + match[0][at + len(stem) :].lower()


def _region_form(territory: Territory, match: re.Match[str], endings: Mapping[str, Cases]) -> str:
    own = endings.get(match["ending"].lower())
    kind = match["kind"] or match.groupdict().get("after")
    if own is None:
        return ""
    before = match.string[max(0, match.start() - _LONGEST_BEFORE) : match.start()]
    if kind is None:
        word = _WORD_BEFORE.search(before)
        return "" if word and re.fullmatch(_UNITS, word["word"], re.IGNORECASE) else f"alone {_pick(own, before)}"
    stem, cases = _KIND_FORMS.get(kind.lower(), ("", frozenset()))
    if stem != territory.kind:
        return ""
    # After "город" the name may stay in the nominative, whatever the case: "по городу Астана".
    shared = cases if match["kind"] and "nom" in own else cases & own
    return _pick(shared, before) if shared else ""


def _pick(cases: Cases, before: str) -> str:
    """The one case a mention stands in, by the preposition before it; without one it belongs to a noun, so genitive."""
    word = _WORD_BEFORE.search(before)
    asked = _PREPOSITIONS.get(word["word"].lower(), frozenset()) if word else frozenset()
    left = cases & asked or cases
    for case in ("prep", "acc") if cases & asked else ():
        if case in left:
            return case
    if word and "gen" in left:
        return "gen"
    return next(case for case in ("nom", "gen", "dat", "acc", "ins", "prep") if case in left)


def _find_kinds(text: str) -> Iterator[Mention]:
    for match in _KIND_ALONE.finditer(text):
        before = text[max(0, match.start() - _LONGEST_BEFORE) : match.start()]
        kind, form = _kind_form(match, before)
        if _NOT_ALONE_AFTER.match(text, match.end()) or _is_after_adjective(match, before):
            continue
        if form == "prep" and kind == "област" and _IN_THE_FIELD_OF.match(text, match.end()):
            continue
        listed = bool(_LISTED_AFTER.match(text, match.end()) or _LISTED_BEFORE.search(before))
        style = style_of(match[0], match[0].lower())
        yield Mention(Named.TERRITORY, kind, form, style, match.start(), match.end(), bool(match["plural"]), listed)


def _is_after_adjective(match: re.Match[str], before: str) -> bool:
    """Whether an adjective stands before a kind that is a noun."""
    word = _WORD_BEFORE.search(before)
    return bool(match["stem"] is None and word and _OF_ANOTHER.fullmatch(word["word"]))


def _kind_form(match: re.Match[str], before: str) -> tuple[str, str]:
    if match["stem"]:
        kind = next(kind for kind, stem in _ADJECTIVE_STEMS.items() if stem == match["stem"].lower())
        return kind, f"adjective {match['ending'].lower()}"
    if match["plural"]:
        return ("област" if match["plural"].lower().startswith("о") else "город"), _PLURAL_CASES[
            match["plural"].lower()[-2:]
        ]
    kind, cases = _KIND_FORMS[match["form"].lower()]
    return kind, _pick(cases, before)


def _find_body(body: str, text: str) -> Iterator[Mention]:
    for match in _body_pattern(body).finditer(text):
        noun = next(word for word in body.split() if word.casefold().startswith(_BODY_NOUNS) or word == body.split()[0])
        endings = _declension(noun)[1]
        cases = endings.get(match["ending"].lower())
        if cases:
            before = text[max(0, match.start() - _LONGEST_BEFORE) : match.start()]
            style = style_of(match["first"], body[:1])
            yield Mention(Named.BODY, body.casefold(), _pick(cases, before), style, match.start(), match.end())


def _body_pattern(body: str) -> re.Pattern[str]:
    """A body's name with its first noun, and adjectives before it, in any case; what follows stays."""
    words = body.split()
    at = next((place for place, word in enumerate(words) if word.casefold().startswith(_BODY_NOUNS)), 0)
    parts = [rf"{re.escape(word[:-2])}[^\W\d_]+" for word in words[:at]]
    parts.append(rf"{re.escape(_declension(words[at])[0])}(?P<ending>[^\W\d_]*)")
    parts += [re.escape(word) for word in words[at + 1 :]]
    joined = r"\s+".join(parts)
    return re.compile(rf"(?<![\w-])(?=(?P<first>\w)){joined}(?![\w-])", re.IGNORECASE)


def _region_as(territory: Territory, form: str) -> str | None:
    stem, endings = _declension(territory.name)
    kinds = (written for written, (kind, cases) in _KIND_FORMS.items() if kind == territory.kind and form in cases)
    kind = next((written for written in kinds if not written.endswith(".")), None)
    ending = next((ending for ending, cases in endings.items() if form in cases), None)
    if kind is None or ending is None:
        return None
    name = stem + ending
    return f"{name} {kind}" if endings is _ADJECTIVE else f"{kind} {name}"


RUSSIAN: Final = NameRules(_territories, _stem, _find_region, _find_kinds, _find_body, _region_as, _CONNECTORS)
"""The rules of Russian."""
