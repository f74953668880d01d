"""What the documents panel lists: families with their regulations, then what could not be read. Pure functions."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.export.record import Failure, NotCompared
from desktop_app.export.wording import region_names
from desktop_app.workspace.warnings import Warning_, warnings_of
from desktop_app.workspace.workspace import Workspace
from parsers.model import ProvisionKind, Regulation, Role

if TYPE_CHECKING:
    from desktop_app.collation.families import Family


@dataclass(frozen=True, slots=True)
class RegulationEntry:
    """One regulation of a family."""

    id: str
    name: str
    """Its region; the title where it has none."""
    annex: str | None = None
    is_compared: bool | None = None
    """None while it is being read: nothing can be chosen yet."""
    is_base: bool = False
    is_partial: bool = False
    functions: int | None = None
    """How many it has, where that differs from most of its family."""
    warnings: tuple[Warning_, ...] = ()


@dataclass(frozen=True, slots=True)
class FamilyEntry:
    """A family, or a document that is being read."""

    name: str
    regulations: tuple[RegulationEntry, ...]
    functions: int | None = None
    """How many most of its regulations have; None while it is being read."""


@dataclass(frozen=True, slots=True)
class FailureEntry:
    """Something that could not be read or compared."""

    name: str
    reason: Failure | NotCompared


Listing = tuple[FamilyEntry | FailureEntry, ...]


def list_documents(workspace: Workspace) -> Listing:
    """All that is open, families in the order of their tabs, failures last."""
    warnings = warnings_of(workspace.intake)
    families = [_family(family, workspace, warnings) for family in workspace.families]
    families.sort(key=lambda entry: len(entry.regulations) < 2)  # without a tab: behind those that have one
    return (*families, *(FailureEntry(Path(entry.path).name, entry) for entry in workspace.left_out))


def list_so_far(found: Iterable[tuple[str, str]]) -> Listing:
    """Documents with the names of their regulations, while they are read."""
    documents: dict[str, list[RegulationEntry]] = {}
    for path, name in found:
        entries = documents.setdefault(path, [])
        if name:
            entries.append(RegulationEntry(f"{path}#{len(entries)}", name))
    return tuple(FamilyEntry(Path(path).name, tuple(entries)) for path, entries in documents.items())


def count_functions(regulation: Regulation) -> int:
    """Provisions that say what the body does: the subpoints of its functions, or paragraphs where there are none."""
    below = [item for item in regulation.provisions if item.role is Role.FUNCTIONS and not item.editorial]
    subpoints = sum(item.kind is ProvisionKind.SUBPOINT and not item.deleted for item in below)
    return subpoints or sum(item.kind is ProvisionKind.PARAGRAPH for item in below)


def _family(family: "Family", workspace: Workspace, warnings: Mapping[str, tuple[Warning_, ...]]) -> FamilyEntry:
    counts = {item.id: count_functions(item) for item in family.regulations if not item.partial}
    common = Counter(counts.values()).most_common(1)[0][0] if counts else 0
    names = region_names(family.regulations)
    choice = workspace.choice
    entries = tuple(
        RegulationEntry(
            id=item.id,
            name=names[item.id],
            annex=item.annex,
            is_compared=item.id not in choice.left_out,
            is_base=item.id == choice.base,
            is_partial=item.partial,
            functions=counts[item.id] if counts.get(item.id, common) != common else None,
            warnings=tuple(warnings.get(item.id, ())),
        )
        for item in family.regulations
    )
    return FamilyEntry(family.name, entries, common)
