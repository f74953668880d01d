"""How one regulation would write what another writes: its own name in the other's form.

Needed where only one of two texts has a fold: then the other names itself in words that are no known form, misspelt
or in letters of another alphabet, and these words are compared with the ones it should have used.
"""

from desktop_app.collation.folding import Fold
from desktop_app.collation.names import Named, rules_of
from parsers.model import Regulation


def counterpart(fold: Fold, literal: str, of: Regulation, by: Regulation) -> str | None:
    """What ``by`` would write for ``literal``, which is ``fold`` in a text of ``of``; None where that cannot be said.

    A joint region is written by none but its own, an address by nobody; a kind of territory has a counterpart if both
    regulations have the same kinds.
    """
    rules = rules_of(by.language)
    wanted, given = rules.territories(by.region or ""), rules.territories(of.region or "")
    if fold.named is Named.BODY:
        return literal if of.agency.casefold() == by.agency.casefold() else None
    if fold.named is Named.TERRITORY:
        return literal if {item.kind for item in wanted} == {item.kind for item in given} else None
    if fold.named is Named.REGION and len(wanted) == 1:
        return rules.region_as(wanted[0], fold.form)
    return None
