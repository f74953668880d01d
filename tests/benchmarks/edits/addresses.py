"""Addresses: parts of one regulation's own, which are expected to differ, and the words around them, which are not."""

from collections.abc import Callable
from dataclasses import replace

from desktop_app.collation.model import DivergenceKind as Kind
from parsers.model import Language, PostalAddress, Provision, Role
from tests.benchmarks.edits.model import Edit, Finding, Setting, Variant

_OTHER_PARTS = {
    "postal_index": {Language.KK: "099099", Language.RU: "099099"},
    "city": {Language.KK: "Сарайшық қаласы", Language.RU: "город Сарайшык"},
    "street": {Language.KK: "Кітапханашылар көшесі", Language.RU: "улица Библиотекарей"},
    "building": {Language.KK: "217б-үй", Language.RU: "дом 217б"},
    "district": {Language.KK: "Жаңа аудан ауданы", Language.RU: "район Жана"},
}


def _location(setting: Setting) -> Provision | None:
    """The point of the address; None in the regulation that the row is compared with."""
    if setting.victim == 0 and len(setting.regulations) > 2:
        return None
    return next((p for p in setting.own.provisions if p.role is Role.LOCATION and p.id in setting.uniform), None)


def _part(name: str) -> Variant:
    def make(setting: Setting) -> Edit | None:
        provision, address = _location(setting), setting.own.address
        part = getattr(address, name) if address else None
        if provision is None or address is None or part is None or provision.text.count(part) != 1:
            return None
        other = _OTHER_PARTS[name][setting.language]
        changed = replace(address, raw=address.raw.replace(part, other), **{name: other})
        return _edit(
            setting, provision, provision.text.replace(part, other), changed, Finding(Kind.ADDRESS, (provision.id,))
        )

    return Variant(Kind.ADDRESS, name.replace("_", " "), make)


def _left_out(setting: Setting) -> Edit | None:
    """The district or street is not said."""
    provision, address = _location(setting), setting.own.address
    part = address.street if address else None
    if provision is None or address is None or part is None or f"{part}, " not in provision.text:
        return None
    text = provision.text.replace(f"{part}, ", "")
    changed = replace(address, raw=address.raw.replace(f"{part}, ", ""), street=None)
    return _edit(setting, provision, text, changed, Finding(Kind.ADDRESS, (provision.id,)))


def _beside(name: str, kind: Kind, change: Callable[[str], str], base: str | None, own: str | None) -> Variant:
    """A change of the words that announce the address."""

    def make(setting: Setting) -> Edit | None:
        provision, address = _location(setting), setting.own.address
        if provision is None or address is None:
            return None
        text = change(provision.text)
        if text == provision.text:
            return None
        changed = replace(address, label=change(address.label), raw=change(address.raw))
        return _edit(setting, provision, text, changed, Finding(kind, (provision.id,), base, own))

    return Variant(kind, name, make)


def _edit(setting: Setting, provision: Provision, text: str, address: PostalAddress, finding: Finding) -> Edit:
    provisions = tuple(replace(p, text=text) if p.id == provision.id else p for p in setting.own.provisions)
    edited = replace(setting.own, provisions=provisions, address=address)
    origins = {item.id: item.id for item in provisions}
    return Edit(setting.regulations, setting.with_own(edited), (finding,), origins, loose=True)


VARIANTS = (
    *(_part(name) for name in _OTHER_PARTS),
    Variant(Kind.ADDRESS, "part left out", _left_out),
    _beside("label of the address, KK", Kind.WORDING, lambda t: t.replace("орналасқан жері", "мекенжайы"), None, None),
    _beside("label of the address, RU", Kind.WORDING, lambda t: t.replace("Местонахождение", "Адрес"), None, None),
    _beside("form of the label, KK", Kind.FORM, lambda t: t.replace("индексі", "индекс"), "индексі", "индекс"),
    _beside("form of the label, RU", Kind.FORM, lambda t: t.replace("индекс ", "индекса "), "индекс", "индекса"),
    _beside("end mark of the address", Kind.PUNCTUATION, lambda t: t.removesuffix("."), ".", ""),
    _beside("label misspelt", Kind.SPELLING, lambda t: t.replace("индекс", "идекс"), None, None),
)
