"""What is known of the territories of Kazakhstan, as frozen data, and the questions that addresses ask of it.

The data are read elsewhere and handed in. Regions are provinces and the cities of republican significance; each has
an id such as "akmola" or "almaty-city", which stands for it in both languages. Names are looked up folded: capitals,
look-alike letters of the other alphabet, ё and е make no difference.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from desktop_app.collation.normalization import skeleton
from parsers.model import Language

_SHORT_PREFIX: Final = 2
_LONG_PREFIX: Final = 4
_NEW_INDEX: Final = re.compile(r"([a-z])\d{2}[a-z]\d[a-z]\d", re.IGNORECASE)
_SEPARATOR: Final = r"(?:\s*,\s*|\s+(?:және|мен|пен|бен|и)\s+)"
_KINDS: Final = re.compile(
    r"(?<![\w-])(?:облысы?|обл\.?|қаласы?|қ\.|область|области|город|гор\.|г\.|ауданы?|район|р-н)(?![\w-])"
)
_PROVINCE, _CITY = "province", "city"


@dataclass(frozen=True, slots=True)
class Region:
    """A province or a city of republican significance."""

    id: str
    kind: str
    """``"province"`` or ``"city"``."""
    kk: tuple[str, ...]
    """Names without the kind of territory, the usual one first."""
    ru: tuple[str, ...]
    """As in `kk`; a province named by an adjective has it in the nominative."""
    short: tuple[str, ...]
    """Initials, e.g. ``"ШҚО"``."""
    index: str
    """First two digits of its postal indexes."""
    letter: str
    """First letter of its indexes of the newer form."""
    since: int | None
    """Year it was made, for the newest ones."""

    def name(self, language: Language) -> str:
        """The usual name with the kind of territory, nominative.

        >>> Region("akmola", "province", ("Ақмола",), ("Акмолинская",), (), "02", "C", None).name(Language.RU)
        'Акмолинская область'
        """
        if language is Language.KK:
            return f"{self.kk[0]} {'облысы' if self.kind == _PROVINCE else 'қаласы'}"
        if self.kind == _CITY:
            return f"город {self.ru[0]}"
        return f"{self.ru[0]} область" if self.ru[0].endswith("ая") else f"область {self.ru[0]}"


@dataclass(frozen=True, slots=True)
class IndexPrefix:
    """First four digits that leave no choice between regions which share the first two."""

    prefix: str
    region: str
    before: str | None
    """The region it was of before the last division."""


@dataclass(frozen=True, slots=True)
class Town:
    """A town and where it lies."""

    names: tuple[str, ...]
    """In both languages."""
    region: str
    before: str | None
    """The region it was in before the last division."""


@dataclass(frozen=True, slots=True)
class Renaming:
    """A place that has another name now."""

    kind: str
    """``"province"``, ``"town"`` or ``"district"``."""
    old: tuple[str, ...]
    kk: str
    ru: str
    region: str
    """The region it is or lies in."""
    year: int


@dataclass(frozen=True, slots=True)
class RegionMention:
    """A region named in a text."""

    region: str
    start: int
    end: int
    renaming: Renaming | None
    """Set where the name is a former one."""


@dataclass(frozen=True)
class Gazetteer:
    """Regions, towns, indexes and renamed places."""

    regions: tuple[Region, ...]
    prefixes: tuple[IndexPrefix, ...]
    towns: tuple[Town, ...]
    renamings: tuple[Renaming, ...]

    @cached_property
    def by_id(self) -> Mapping[str, Region]:
        """Regions by id."""
        return {region.id: region for region in self.regions}

    def regions_of_index(self, index: str, *, former: bool) -> frozenset[str] | None:
        """Regions that an index can be of, none for an index of no region; None where it has not the form of an index.

        An index has six digits, or the newer form of a letter and six letters and digits ("A05B1C2"). ``former``:
        also the regions it was of before the last division.
        """
        bare = index.replace(" ", "")
        if newer := _NEW_INDEX.fullmatch(bare):
            return frozenset(region.id for region in self.regions if region.letter == newer[1].upper())
        if not re.fullmatch(r"[0-9]{6}", bare):
            return None
        for known in self.prefixes:
            if bare.startswith(known.prefix):
                return _both(known.region, known.before if former else None)
        return frozenset(region.id for region in self.regions if bare.startswith(region.index))

    def regions_of_town(self, name: str, *, former: bool) -> frozenset[str]:
        """Regions in which a town of this name lies, with or without the word for town; none for an unknown one.

        ``former``: also where it lay before the last division. A former name does as well.
        """
        wanted = _bare(name)
        found: frozenset[str] = frozenset()
        for town in self._towns_by_name.get(wanted, ()):
            found |= _both(town.region, town.before if former else None)
        return found or frozenset(it.region for it in self._renamed_by_name.get(wanted, ()) if it.kind == "town")

    def renaming_of(self, name: str, kind: str) -> Renaming | None:
        """What became of a place that is called by a former name, with or without the word for its kind."""
        return next((it for it in self._renamed_by_name.get(_bare(name), ()) if it.kind == kind), None)

    def region_of(self, name: str, language: Language) -> frozenset[str]:
        """Regions that the name of a region names, by its initials or alone too."""
        mentioned = frozenset(mention.region for mention in self.mentions(name, language))
        bare = _bare(name)
        return mentioned or frozenset(
            region.id
            for region in self.regions
            if bare in map(fold, region.short) or (region.kind == _CITY and bare in map(fold, (*region.kk, *region.ru)))
        )

    def mentions(self, text: str, language: Language) -> Iterator[RegionMention]:
        """Regions named in a text with their kind of territory, in any grammatical form, in order of place.

        Joint names share the kind: "Алматы және Жетісу облыстары", "по Алматинской и Павлодарской областям".
        """
        folded = fold(text)
        found = [
            RegionMention(region, match.start("names") + name.start(), match.start("names") + name.end(), renaming)
            for pattern, names, stems in self._scanners[language]
            for match in pattern.finditer(folded)
            for name in stems.finditer(match["names"])
            for region, renaming in (names[name["stem"]],)
        ]
        yield from sorted(found, key=lambda mention: mention.start)

    @cached_property
    def _towns_by_name(self) -> Mapping[str, list[Town]]:
        found: dict[str, list[Town]] = {}
        for town in self.towns:
            for name in set(map(fold, town.names)):
                found.setdefault(name, []).append(town)
        return found

    @cached_property
    def _renamed_by_name(self) -> Mapping[str, list[Renaming]]:
        found: dict[str, list[Renaming]] = {}
        for renaming in self.renamings:
            for name in renaming.old:
                found.setdefault(fold(name), []).append(renaming)
        return found

    @cached_property
    def _scanners(self) -> "Mapping[Language, tuple[_Scanner, ...]]":
        provinces, cities = self._named(_PROVINCE), self._named(_CITY)
        adjectives = {name[:-2]: found for name, found in provinces.items() if name.endswith("ая")}
        nouns = {name: found for name, found in provinces.items() if not name.endswith("ая")}
        declined = {name.removesuffix("а"): found for name, found in cities.items()}
        return {
            Language.KK: (
                _scanner("", nouns, "", r"\s+(?:облыс|обл\.)"),
                _scanner("", cities, "", r"\s+(?:қала|қ\.)"),
            ),
            Language.RU: (
                _scanner("", adjectives, r"(?:ая|ой|ую|ою|ые|их|ым|ыми)", r"\s+обл(?:аст|\.|(?!\w))"),
                _scanner(r"обл(?:аст\w*|\.)\s+", nouns, "", r"(?!\w)"),
                _scanner(
                    r"(?<!\w)(?:город(?:а|у|ом|е|ов|ам|ах)?\s+|гор\.\s*|г\.\s*)", declined, r"(?:ом|[аыуе])?", r"(?!\w)"
                ),
            ),
        }

    def _named(self, kind: str) -> dict[str, tuple[str, Renaming | None]]:
        """Folded names of the regions of a kind, former ones too."""
        current = {
            fold(name): (region.id, None)
            for region in self.regions
            if region.kind == kind
            for name in (*region.kk, *region.ru)
        }
        former = {
            fold(name): (renaming.region, renaming)
            for renaming in self.renamings
            if renaming.kind == (_PROVINCE if kind == _PROVINCE else "town")
            and self.by_id[renaming.region].kind == kind
            for name in renaming.old
        }
        return {**former, **current}


_Scanner = tuple[re.Pattern[str], Mapping[str, tuple[str, Renaming | None]], re.Pattern[str]]
"""Finds runs of names with their kind; what each stem means; finds the stems in a run."""


def _scanner(before: str, names: Mapping[str, tuple[str, Renaming | None]], ending: str, after: str) -> _Scanner:
    stems = "|".join(re.escape(name).replace(r"\ ", r"\s+") for name in sorted(names, key=len, reverse=True))
    one = rf"(?:{stems}){ending}"
    run = re.compile(rf"{before}(?<![\w-])(?P<names>{one}(?:{_SEPARATOR}{one})*){after}")
    return run, names, re.compile(rf"(?<![\w-])(?P<stem>{stems}){ending}(?![\w-])")


def fold(text: str) -> str:
    """Letters in lower case, Latin look-alikes in Cyrillic, ё as е; as long as the text, so that places stay."""
    looked_alike = skeleton(text).replace("Ё", "е").replace("ё", "е")
    lowered = looked_alike.lower()
    return (
        lowered if len(lowered) == len(text) else "".join(c.lower() if len(c.lower()) == 1 else c for c in looked_alike)
    )


def _bare(name: str) -> str:
    """A folded name without the words for kinds of territory."""
    return " ".join(_KINDS.sub(" ", fold(name)).split())


def _both(*regions: str | None) -> frozenset[str]:
    return frozenset(filter(None, regions))


def names_of(regions: Iterable[str], gazetteer: Gazetteer, language: Language) -> str:
    """The names of regions by their ids, in the gazetteer's order."""
    wanted = set(regions)
    return ", ".join(region.name(language) for region in gazetteer.regions if region.id in wanted)
