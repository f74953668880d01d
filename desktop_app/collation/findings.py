"""What regulations show by themselves, added to a collation: faults of addresses, of spelling and of form.

Addresses and form are looked at family by family; spelling over all regulations at once, since more text knows more
words.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from desktop_app.collation.addresses import find_address_faults
from desktop_app.collation.form_findings import find_form_faults
from desktop_app.collation.gazetteer import Gazetteer
from desktop_app.collation.model import Alone, Collation, SpellingFinding, Table
from desktop_app.collation.spelling.dictionary import NO_DICTIONARIES, Dictionary
from desktop_app.collation.spelling_findings import find_spelling_faults
from parsers.model import Language, Regulation

_Spelling = dict[str, list[SpellingFinding]]


def with_findings(
    collation: Collation, gazetteer: Gazetteer, dictionaries: Mapping[Language, Dictionary] = NO_DICTIONARIES
) -> Collation:
    """``collation`` with the findings of each table, and of each regulation that stands alone.

    Dictionaries, one or none for a language, sharpen the findings of spelling.
    """
    spelling: _Spelling = defaultdict(list)
    for finding in find_spelling_faults(_regulations(collation), dictionaries):
        spelling[finding.regulation].append(finding)
    return replace(
        collation,
        tables=tuple(_table(table, gazetteer, spelling) for table in collation.tables),
        alone=tuple(_alone(alone, gazetteer, spelling) for alone in collation.alone),
    )


def _regulations(collation: Collation) -> list[Regulation]:
    compared = [regulation for table in collation.tables for regulation in table.regulations]
    return [*compared, *(alone.regulation for alone in collation.alone)]


def _table(table: Table, gazetteer: Gazetteer, spelling: _Spelling) -> Table:
    return replace(
        table,
        address_findings=find_address_faults(table.regulations, gazetteer),
        spelling_findings=_of(table.regulations, spelling),
        form_findings=find_form_faults(table.regulations),
    )


def _alone(alone: Alone, gazetteer: Gazetteer, spelling: _Spelling) -> Alone:
    regulations = (alone.regulation,)
    return replace(
        alone,
        address_findings=find_address_faults(regulations, gazetteer),
        spelling_findings=_of(regulations, spelling),
        form_findings=find_form_faults(regulations),
    )


def _of(regulations: Sequence[Regulation], spelling: _Spelling) -> tuple[SpellingFinding, ...]:
    return tuple(finding for regulation in regulations for finding in spelling.get(regulation.id, ()))
