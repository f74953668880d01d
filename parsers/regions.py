"""Title of a regulation → the body it is for: its region and its own name.

A title names a chain of bodies with their territories. Kazakh goes from the highest down ("… министрлігі Ақмола
облысының Полиция департаменті туралы ереже"), Russian from the body itself up ("Положение о Департаменте полиции
Акмолинской области Министерства …"). So the body's own territory is the last one in Kazakh, the first in Russian, and
its own name stands next to it.

Both parts are labels: look-alike letters, dashes and capitals are put in order, a province's name in its known
spelling. The title itself keeps its letters elsewhere.
"""

import re
import unicodedata
from dataclasses import dataclass
from typing import Final

from parsers.model import Language
from parsers.regions_kk import read_kazakh
from parsers.regions_ru import read_russian
from parsers.vocabulary.letters import mend_look_alikes


@dataclass(frozen=True, slots=True)
class Body:
    """The body a regulation is for."""

    region: str | None
    """Own territory, nominative, its kind with it; joint ones joined by "және" / "и"; None if the title has none."""
    agency: str
    """Own name, nominative, first letter capital, without the bodies above it and without the region."""


_INVISIBLE: Final = re.compile(r"[\u00ad\u200b-\u200f\u2028-\u202e\u2060\ufeff]")
_QUOTES: Final = re.compile(r"[«»\"“”„]")
_TIGHT_DASH: Final = re.compile(r"(?<=\w)[\u2010-\u2015](?=\w)")
_SPACED_DASH: Final = re.compile(r"(?<=\w)(?: ?- | -)(?=[а-яёәғқңөұүһі])")
_SHORT_NAME: Final = re.compile(r"\((?:далее|бұдан әрі)[^()]*\)?", re.IGNORECASE)
_SPREAD: Final = re.compile(r"(?<!\w)\w(?: \w(?!\w)){3,}")
"""A word set with a space between its letters: "Е Р Е Ж Е"."""
_SPACES: Final = re.compile(r"\s+")
_EDGES: Final = " .,:;*#_-–—"


def read_body(title: str, language: Language) -> Body:
    """Return the region and the own name of the body in ``title``, which may also be the name in an amending clause.

    Never raises; where nothing is recognised, the agency is the title as far as it could be tidied.
    """
    tidy = _tidy(title)
    region, agency = read_kazakh(tidy) if language is Language.KK else read_russian(tidy)
    return Body(region, _capitalised(agency.strip(_EDGES) or tidy))


def _tidy(title: str) -> str:
    text = _INVISIBLE.sub("", unicodedata.normalize("NFC", title))
    text = _SHORT_NAME.sub(" ", _QUOTES.sub(" ", mend_look_alikes(text)))
    text = _SPREAD.sub(_pulled_together, _SPACES.sub(" ", text).strip())
    return _SPACED_DASH.sub("-", _TIGHT_DASH.sub("-", text))


def _pulled_together(match: re.Match[str]) -> str:
    return match.group().replace(" ", "")


def _capitalised(agency: str) -> str:
    """``agency`` with a capital at its beginning only, if it is written in capitals throughout."""
    if agency.isupper() and " " in agency:
        agency = agency.lower()
    return agency[:1].upper() + agency[1:]
