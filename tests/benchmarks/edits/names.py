"""Own names: of another region, of the wrong kind of territory, in another case, misspelt, and renamed throughout."""

import re
from collections.abc import Callable
from dataclasses import replace

from desktop_app.collation.model import DivergenceKind as Kind
from parsers.model import Language, Provision, ProvisionKind, Regulation
from tests.benchmarks.edits.model import Edit, Finding, Setting, Variant, text_edit, with_texts
from tests.benchmarks.edits.words import is_kazakh, plain_words

_KAZAKH_CASES = ("", "ның", "на", "н", "нда", "нан", "мен", "ндағы")
_KAZAKH_MENTION = re.compile(r"(?P<kind>облысы|қаласы)(?P<case>ның|на|нда|нан|мен|ндағы|н|)(?!\w)")
_ELSEWHERE = {
    (Language.KK, "облысы"): ("Ұлытау", "Жетісу", "Атырау", "Солтүстік Қазақстан"),
    (Language.KK, "қаласы"): ("Шымкент", "Алматы", "Байқоңыр"),
    (Language.RU, "область"): ("Павлодарск", "Костанайск", "Атырауск", "Северо-Казахстанск"),
}
_LATIN = str.maketrans("аеорсАК", "aeopcAK")


def _is_named(provision: Provision) -> bool:
    """Whether an own name in it is only repeated: the title says which region's the regulation is."""
    return provision.kind is not ProvisionKind.TITLE and provision.role != "location" and not provision.editorial


def _name(setting: Setting) -> tuple[str, str] | None:
    """The part of the own region's name that no case changes, and its kind of territory; None for joint regions."""
    region = setting.own.region or ""
    if is_kazakh(setting) and region.count(" қала") + region.count(" облыс") == 1:
        name, _, kind = region.rpartition(" ")
        return name, kind
    match = re.fullmatch(r"(\S+ск)ая область", region)
    return (match[1], "область") if match else None


def _mention(setting: Setting, text: str) -> re.Match[str] | None:
    found = _name(setting)
    if found is None:
        return None
    name = re.escape(found[0])
    if is_kazakh(setting):
        return re.search(rf"(?P<name>{name}) {_KAZAKH_MENTION.pattern}", text)
    return re.search(rf"(?P<name>{name})(?P<case>ой|ая|ую) (?P<kind>област(?:и|ь|ью))", text)


def _renamed(name: str, kind: Kind, own: Callable[[Setting, re.Match[str]], str | None]) -> Variant:
    """A variant that writes another name in the place of the own one; None where it cannot."""

    def make(setting: Setting) -> Edit | None:
        for provision in setting.candidates(lambda p, _: _is_named(p)):
            match = _mention(setting, provision.text)
            changed = own(setting, match) if match else None
            if match is None or changed is None or changed == match[0]:
                continue
            text = provision.text[: match.start()] + changed + provision.text[match.end() :]
            finding = Finding(kind, (provision.id,))
            return text_edit(setting, {provision.id: text}, (finding,), loose=True)
        return None

    return Variant(kind, name, make)


def _another_region(setting: Setting, match: re.Match[str]) -> str | None:
    kind = match["kind"] if is_kazakh(setting) else "область"
    names = [name for name in _ELSEWHERE.get((setting.language, kind), ()) if name != match["name"]]
    return setting.random.choice(names) + match[0][len(match["name"]) :] if names else None


def _another_kind(setting: Setting, match: re.Match[str]) -> str | None:
    if not is_kazakh(setting):
        return None
    kind = "қаласы" if match["kind"] == "облысы" else "облысы"
    return f"{match['name']} {kind}{match['case']}"


def _another_case(setting: Setting, match: re.Match[str]) -> str | None:
    if is_kazakh(setting):
        cases = [case for case in _KAZAKH_CASES if case != match["case"]]
        return f"{match['name']} {match['kind']}{setting.random.choice(cases)}"
    forms = [form for form in ("ая область", "ую область", "ой областью") if not match[0].endswith(form)]
    return match["name"] + setting.random.choice(forms)


def _misspelt(setting: Setting, match: re.Match[str]) -> str | None:
    name = match["name"]
    at = setting.random.randrange(1, len(name) - 2)
    return name[:at] + name[at + 1] + name[at] + match[0][at + 2 :] if name[at] != name[at + 1] else None


def _misspelt_kind(setting: Setting, match: re.Match[str]) -> str | None:
    return match[0].replace("обл", "обыл").replace("қал", "қаал")


def _in_latin(setting: Setting, match: re.Match[str]) -> str | None:
    return match[0].translate(_LATIN)


def _small(setting: Setting, match: re.Match[str]) -> str | None:
    return match[0].lower()


def _spaced(setting: Setting, match: re.Match[str]) -> str | None:
    return match[0].replace(" ", "  ")


def _left_out(setting: Setting, match: re.Match[str]) -> str | None:
    """The name alone, without its kind of territory."""
    return f"{match['name']}" if is_kazakh(setting) else None


def _wrong_kind_alone(setting: Setting) -> Edit | None:
    """The kind of an oblast in the regulation of a city, and the reverse."""
    words = {"облыс": "қала", "қала": "облыс"} if is_kazakh(setting) else {"области": "города", "города": "области"}
    for provision in setting.candidates(lambda p, _: _is_named(p)) if _name(setting) else ():
        match = re.search(rf"(?<![\w-])({'|'.join(words)})(?= (?:аума|\w+ аума))", provision.text)
        if match:
            text = provision.text[: match.start()] + words[match[1]] + provision.text[match.end() :]
            finding = Finding(Kind.WORDING, (provision.id,), None, words[match[1]], match.start())
            return text_edit(setting, {provision.id: text}, (finding,), loose=True)
    return None


def _own_name_added(kind: Kind, name: str, of_another: bool) -> Variant:
    """Every regulation names its own region at one more place; with `of_another` one of them names another's."""

    def make(setting: Setting) -> Edit | None:
        for provision in setting.candidates(lambda p, _: _is_named(p)):
            places = plain_words(setting, provision.text)
            if _name(setting) is None or not places or not setting.is_shared(provision.text):
                continue
            at = setting.random.choice(places).end
            case = setting.random.choice(_KAZAKH_CASES)
            own = [_with_own_name(item, provision.text, at, case) for item in setting.regulations]
            if any(item is None for item in own):
                return None
            named = tuple(item for item in own if item is not None)
            return _named_by_all(setting, provision, named, of_another)
        return None

    return Variant(kind, name, make)


def _named_by_all(
    setting: Setting, provision: Provision, named: tuple[Regulation, ...], of_another: bool
) -> Edit | None:
    origins = {item.id: item.id for item in setting.own.provisions}
    if not of_another:
        findings = tuple(Finding(Kind.NAME, (provision.id,), regulation=n) for n in range(1, len(named)))
        return Edit(setting.regulations, named, findings, origins)
    inner = replace(setting, regulations=named)
    text = next(p.text for p in inner.own.provisions if p.id == provision.id)
    match = _mention(inner, text)
    other = _another_region(inner, match) if match else None
    if match is None or other is None:
        return None
    edited = with_texts(inner.own, {provision.id: text[: match.start()] + other + text[match.end() :]})
    return Edit(named, inner.with_own(edited), (Finding(Kind.WORDING, (provision.id,)),), origins, loose=True)


def _with_own_name(regulation: Regulation, text: str, at: int, case: str) -> Regulation | None:
    region = regulation.region or ""
    if regulation.language is Language.KK:
        if region.count(" қала") + region.count(" облыс") != 1:
            return None
        words = f"{region}{case}"
    else:
        if not region.endswith("ская область"):
            return None
        words = "в " + region.replace("ая область", "ой области")
    changed = f"{text[:at]} {words}{text[at:]}"
    return with_texts(regulation, {p.id: changed for p in regulation.provisions if p.text == text})


def _renamed_throughout(setting: Setting) -> Edit | None:
    """The whole regulation of another region: names differ, nothing else."""
    found = _name(setting)
    if found is None or setting.victim == 0:
        return None
    name, kind = found
    others = [other for other in _ELSEWHERE[setting.language, kind] if not _is_taken(setting, other)]
    if not others:
        return None
    other = setting.random.choice(others)
    pattern = re.compile(rf"{re.escape(name)}(?=(?:\w\w)? (?:облыс|қала|област))")
    own = setting.own
    texts = {p.id: pattern.sub(other, p.text) for p in own.provisions if _is_named(p) or p.kind is ProvisionKind.TITLE}
    changed = [p.id for p in own.provisions if texts.get(p.id, p.text) != p.text]
    rest = (p.text for p in own.provisions if p.id not in changed and p.role != "location")
    if not set(changed) <= setting.uniform or any(name in text for text in rest):
        return None
    edited = replace(with_texts(own, texts), region=pattern.sub(other, own.region or ""))
    findings = tuple(Finding(Kind.NAME, (item,)) for item in changed)
    origins = {item.id: item.id for item in own.provisions}
    return Edit(setting.regulations, setting.with_own(edited), findings, origins, loose=True)


def _is_taken(setting: Setting, name: str) -> bool:
    return any((item.region or "").startswith(name) for item in setting.regulations)


VARIANTS = (
    _renamed("another region's name", Kind.WORDING, _another_region),
    _renamed("wrong kind of territory in the name", Kind.WORDING, _another_kind),
    Variant(Kind.WORDING, "wrong kind of territory alone", _wrong_kind_alone),
    _renamed("name without its kind", Kind.WORDING, _left_out),
    _renamed("own name in another case", Kind.FORM, _another_case),
    _renamed("own name misspelt", Kind.SPELLING, _misspelt),
    _renamed("own kind of territory misspelt", Kind.SPELLING, _misspelt_kind),
    _renamed("own name in Latin letters", Kind.SCRIPT, _in_latin),
    _renamed("own name in small letters", Kind.CASE, _small),
    _renamed("space doubled in the own name", Kind.SPACING, _spaced),
    _own_name_added(Kind.NAME, "own name added by all", of_another=False),
    _own_name_added(Kind.WORDING, "another's name where all name their own", of_another=True),
    Variant(Kind.NAME, "renamed throughout", _renamed_throughout),
)
