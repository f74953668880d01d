"""Names in Kazakh: "Ақмола облысының", "Астанада", "облыс аумағындағы", "Полиция департаментінің".

The name itself does not change before its kind of territory; the kind takes possession and case ("облыс-ы-ның"). A
name alone and a kind alone take the case themselves.
"""

import re
from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Final

from desktop_app.collation.names.mentions import Mention, Named, NameRules, Territory, style_of

_PLAIN: Final[Mapping[str, str]] = MappingProxyType(
    {
        "": "nom",
        **dict.fromkeys(("ның", "нің", "дың", "дің", "тың", "тің"), "gen"),
        **dict.fromkeys(("ға", "ге", "қа", "ке"), "dat"),
        **dict.fromkeys(("ны", "ні", "ды", "ді", "ты", "ті"), "acc"),
        **dict.fromkeys(("да", "де", "та", "те"), "loc"),
        **dict.fromkeys(("дан", "ден", "тан", "тен", "нан", "нен"), "abl"),
        **dict.fromkeys(("мен", "бен", "пен"), "ins"),
        **dict.fromkeys(("дағы", "дегі", "тағы", "тегі"), "at"),
    }
)
"""Case endings of a word without possession → form."""

_POSSESSED_CASES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "": "nom",
        **dict.fromkeys(("ның", "нің"), "gen"),
        **dict.fromkeys(("на", "не"), "dat"),
        "н": "acc",
        **dict.fromkeys(("нда", "нде"), "loc"),
        **dict.fromkeys(("нан", "нен"), "abl"),
        "мен": "ins",
        **dict.fromkeys(("ндағы", "ндегі"), "at"),
    }
)
_BACK_CASES: Final = {
    "nom": "",
    "gen": "ның",
    "dat": "на",
    "acc": "н",
    "loc": "нда",
    "abl": "нан",
    "ins": "мен",
    "at": "ндағы",
}
"""Form → ending of a possessed word with back vowels, as all kinds of territory are."""

_POSSESSION: Final = {"облыс": "ы", "қала": "сы", "аудан": "ы"}
"""Kind of territory → its ending of possession."""
_PLURALS: Final = {"облыс": "тар", "қала": "лар", "аудан": "дар"}
_ADJECTIVES: Final = ("тық", "лық", "дық")
_KINDS: Final = "|".join(_POSSESSION)
_UNITS: Final = rf"(?:{_KINDS}|ауыл|кент|республика|астана|аймақ|өңір)\w*"
_JOINT: Final = r"\s*,\s*|\s+(?:және|мен|бен|пен|немесе)\s+"
_KIND_ALONE: Final = re.compile(rf"(?<![\w-])(?P<kind>{_KINDS})(?P<tail>\w*)(?![\w-])", re.IGNORECASE)
_LISTED_AFTER: Final = re.compile(rf"(?:{_JOINT}|\s*/\s*){_UNITS}", re.IGNORECASE)
_LISTED_BEFORE: Final = re.compile(rf"(?<!\w){_UNITS}(?:{_JOINT}|\s*/\s*)\Z", re.IGNORECASE)
_OF_IMPORTANCE: Final = re.compile(r"маңызы бар\s+\Z", re.IGNORECASE)
_LONGEST_BEFORE: Final = 40
"""Characters looked at before a mention: more than any word of a list and its comma take."""
_CONNECTORS: Final = re.compile(_JOINT)


def _territories(region: str) -> tuple[Territory, ...]:
    return tuple(_territory(part) for part in re.split(r"\s+және\s+|\s*,\s*", region) if part.strip())


def _territory(part: str) -> Territory:
    *words, last = part.split()
    kind = next((kind for kind in _POSSESSION if words and last.casefold().startswith(kind)), "")
    return Territory(" ".join(words) if kind else part.strip(), kind)


def _stem(territory: Territory) -> str:
    return territory.name.split()[0].casefold()


def _pattern(territory: Territory) -> re.Pattern[str]:
    name = r"\s+".join(map(re.escape, territory.name.split()))
    kind = re.escape(territory.kind) if territory.kind else "(?!)"
    return re.compile(
        rf"(?<![\w-])(?P<name>{name})"
        rf"(?:\s+(?P<kind>{kind})(?P<tail>\w*)(?!\w)|(?P<case>\w*)(?![\w-])(?!\s+(?:{_KINDS}|ауыл|кент|округ)))",
        re.IGNORECASE,
    )


def _find_region(territory: Territory, text: str) -> Iterator[Mention]:
    for match in _pattern(territory).finditer(text):
        form, plural = _region_form(territory, match)
        if form and match["name"][0].isupper():
            style = style_of(match[0], territory.name + match[0][len(match["name"]) :].lower())
            yield Mention(Named.REGION, territory.key, form, style, match.start(), match.end(), plural)


def _region_form(territory: Territory, match: re.Match[str]) -> tuple[str, bool]:
    if match["kind"] is None:
        case = _PLAIN.get(match["case"].lower())
        return (f"alone {case}" if case else ""), False
    tail = match["tail"].lower()
    if tail in _ADJECTIVES:
        return "adjective", False
    plural = tail.startswith(_PLURALS[territory.kind])
    if plural:
        tail = tail.removeprefix(_PLURALS[territory.kind])
    possession = "ы" if plural else _POSSESSION[territory.kind]
    if tail.startswith(possession):
        return _POSSESSED_CASES.get(tail.removeprefix(possession), ""), plural
    case = _PLAIN.get(tail)
    return (f"unpossessed {case}" if case else ""), plural


def _find_kinds(text: str) -> Iterator[Mention]:
    for match in _KIND_ALONE.finditer(text):
        kind, tail = match["kind"].lower(), match["tail"].lower()
        form = "adjective" if tail in _ADJECTIVES else _PLAIN.get(tail, "")
        plural = not form and tail.startswith(_PLURALS[kind])
        if plural:
            form = _PLAIN.get(tail.removeprefix(_PLURALS[kind]), "")
        before = text[max(0, match.start() - _LONGEST_BEFORE) : match.start()]
        if not form or _OF_IMPORTANCE.search(before):
            continue
        listed = bool(_LISTED_AFTER.match(text, match.end()) or _LISTED_BEFORE.search(before))
        style = style_of(match[0], match[0].lower())
        yield Mention(Named.TERRITORY, kind, form, style, match.start(), match.end(), plural, listed)


def _body_pattern(body: str) -> re.Pattern[str]:
    words = r"\s+".join(map(re.escape, body.split()))
    return re.compile(rf"(?<![\w-])(?P<name>{words})(?P<case>\w*)(?![\w-])", re.IGNORECASE)


def _find_body(body: str, text: str) -> Iterator[Mention]:
    cases = _POSSESSED_CASES if body[-1:] in "ыі" else _PLAIN
    for match in _body_pattern(body).finditer(text):
        if form := cases.get(match["case"].lower()):
            style = style_of(match["name"], body)
            yield Mention(Named.BODY, body.casefold(), form, style, match.start(), match.end())


def _region_as(territory: Territory, form: str) -> str | None:
    if not territory.kind or form not in _BACK_CASES:
        return None
    return f"{territory.name} {territory.kind}{_POSSESSION[territory.kind]}{_BACK_CASES[form]}"


KAZAKH: Final = NameRules(_territories, _stem, _find_region, _find_kinds, _find_body, _region_as, _CONNECTORS)
"""The rules of Kazakh."""
