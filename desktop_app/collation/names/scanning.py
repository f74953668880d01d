"""All mentions of a family's names in a text; which of them are a regulation's own is decided in `folding`."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from desktop_app.collation.names.kazakh import KAZAKH
from desktop_app.collation.names.mentions import Mention, NameRules, Territory
from desktop_app.collation.names.russian import RUSSIAN
from parsers.model import Language, Regulation

_KIND_STEMS: Final = {Language.KK: ("облыс", "қала", "аудан"), Language.RU: ("област", "город")}


def rules_of(language: Language) -> NameRules:
    """What the language knows of names."""
    return KAZAKH if language is Language.KK else RUSSIAN


@dataclass(frozen=True, slots=True)
class Names:
    """The names of a family: its regulations' territories and, where these are several, their bodies."""

    rules: NameRules
    kind_stems: tuple[str, ...]
    territories: tuple[tuple[str, Territory], ...]
    """With the letters that every mention holds, for a quick look."""
    bodies: tuple[str, ...]

    def find(self, text: str) -> tuple[Mention, ...]:
        """Every mention in the text, in order of place; a name that two territories share is found for both."""
        lowered = text.casefold()
        found: list[Mention] = []
        for stem, territory in self.territories:
            if stem in lowered:
                found += self.rules.find_region(territory, text)
        if any(stem in lowered for stem in self.kind_stems):
            found += self.rules.find_kinds(text)
        for body in self.bodies:
            found += self.rules.find_body(body, text)
        return tuple(sorted(found, key=_place))


def names_of(regulations: Sequence[Regulation]) -> Names:
    """The names of regulations of one language; bodies are only told apart where there is more than one."""
    language = regulations[0].language
    rules = rules_of(language)
    territories = _unique(territory for item in regulations for territory in rules.territories(item.region or ""))
    bodies = sorted({item.agency.casefold(): item.agency for item in regulations}.values())
    stems = tuple((rules.stem(territory), territory) for territory in territories)
    return Names(rules, _KIND_STEMS[language], stems, tuple(bodies) if len(bodies) > 1 else ())


def _unique(territories: Iterable[Territory]) -> list[Territory]:
    by_key = {territory.key: territory for territory in territories}
    return [by_key[key] for key in sorted(by_key)]


def _place(mention: Mention) -> tuple[int, int, str, str]:
    return mention.start, -mention.end, mention.named, mention.owner
