"""Short names of regions for narrow columns: the kind of territory only where two would be alike. Pure functions."""

from collections import Counter
from collections.abc import Mapping, Sequence

from desktop_app.export.wording import region_names
from parsers.model import Regulation

KINDS_OF_TERRITORY = {
    "облысы": "обл.",
    "область": "обл.",
    "қаласы": "қ.",
    "город": "г.",
}
"""Words that say what a region is, and what stands for them where they are needed."""


def short_names(regulations: Sequence[Regulation]) -> Mapping[str, str]:
    """A short name for each regulation by its id; never the same for two."""
    whole = region_names(regulations)
    bare = {id_: _without_kind(name) for id_, name in whole.items()}
    uses = Counter(bare.values())
    short = {id_: name if uses[name] == 1 else _with_short_kind(whole[id_]) for id_, name in bare.items()}
    uses = Counter(short.values())
    return {id_: name if uses[name] == 1 else whole[id_] for id_, name in short.items()}


def _without_kind(name: str) -> str:
    return " ".join(word for word in name.split() if word not in KINDS_OF_TERRITORY) or name


def _with_short_kind(name: str) -> str:
    return " ".join(KINDS_OF_TERRITORY.get(word, word) for word in name.split())
