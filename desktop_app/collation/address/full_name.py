"""Whether the point that gives a body's full name says the same as the title."""

import re
from collections.abc import Iterator
from typing import Final

from desktop_app.collation.gazetteer import Gazetteer, RegionMention, fold, names_of
from desktop_app.collation.model import AddressFinding
from parsers.model import Language, Provision, ProvisionKind, Regulation, Role

_PART: Final = "full_name"
_WORD: Final = re.compile(r"[^\W\d_]+")
_STEM: Final = 5
"""Letters of a word that stay in all its forms."""
_SHORTEST: Final = 4
"""Letters; shorter words are conjunctions, prepositions and the like."""


def check_full_name(regulation: Regulation, regions: frozenset[str], gazetteer: Gazetteer) -> Iterator[AddressFinding]:
    """Findings on the body's full name; ``regions`` are the title's.

    - region-does-not-match-title: it names other regions than the title (found, region); one that names none is let
    stand.
    - agency-does-not-match-title: a word of the agency in the title is not in it, in any form (agency).
    - old-name: a former name of a region (found, name).
    """
    for provision in regulation.provisions:
        if provision.role is Role.FULL_NAME and provision.kind is ProvisionKind.POINT and not provision.deleted:
            mentions = list(gazetteer.mentions(provision.text, regulation.language))
            yield from _check_regions(regulation, provision, regions, mentions, gazetteer)
            if not _stems(regulation.agency) <= _stems(provision.text):
                yield _finding(regulation, provision, "agency-does-not-match-title", agency=regulation.agency)
            yield from _check_old_names(regulation, provision, mentions)


def _check_regions(
    regulation: Regulation,
    provision: Provision,
    regions: frozenset[str],
    mentions: list[RegionMention],
    gazetteer: Gazetteer,
) -> Iterator[AddressFinding]:
    named = frozenset(mention.region for mention in mentions)
    if named and regions and named != regions:
        found = names_of(named, gazetteer, regulation.language)
        region = regulation.region or names_of(regions, gazetteer, regulation.language)
        yield _finding(regulation, provision, "region-does-not-match-title", found=found, region=region)


def _check_old_names(
    regulation: Regulation, provision: Provision, mentions: list[RegionMention]
) -> Iterator[AddressFinding]:
    for mention in mentions:
        if mention.renaming:
            name = mention.renaming.kk if regulation.language is Language.KK else mention.renaming.ru
            found = provision.text[mention.start : mention.end]
            yield _finding(regulation, provision, "old-name", found=found, name=name)


def _stems(text: str) -> set[str]:
    return {word[:_STEM] for word in _WORD.findall(fold(text)) if len(word) >= _SHORTEST}


def _finding(regulation: Regulation, provision: Provision, code: str, **arguments: str) -> AddressFinding:
    return AddressFinding(regulation.id, provision.id, code, _PART, tuple(arguments.items()))
