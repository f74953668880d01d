"""What the user has open: the documents as they were read, what of them is compared, and how that came out.

A workspace is frozen; each use case gives another one. Reading is done once: other regulations or another base are
compared again from the same intake. The core is imported by the first use case: the window is there before.
"""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.export.record import Comparison, Failure, Intake, NotCompared, Options
from desktop_app.workspace.watching import Unwatched, Watcher
from parsers.model import Checkpoint, Regulation, pass_by

if TYPE_CHECKING:
    from desktop_app.collation.families import Family


@dataclass(frozen=True, slots=True)
class FileState:
    """By what a change of a file is noticed without reading it."""

    path: str
    size: int
    modified: int
    """Nanoseconds, of the file system."""


@dataclass(frozen=True, slots=True)
class Choice:
    """What of the documents is compared with what; all are exact ids of regulations."""

    left_out: frozenset[str] = frozenset()
    """Not compared, still listed."""
    removed: frozenset[str] = frozenset()
    """Not compared and not listed."""
    base: str | None = None
    """None for the majority."""


@dataclass(frozen=True, slots=True)
class Workspace:
    """Opened documents, what was chosen of them, and their comparison."""

    paths: tuple[str, ...]
    """Documents and folders as the user named them."""
    intake: Intake
    choice: Choice
    comparison: Comparison | None
    """None where not even one regulation is left; without tables where nothing has a sibling."""
    files: tuple[FileState, ...]

    @property
    def regulations(self) -> tuple[Regulation, ...]:
        """All that are listed, compared or left out."""
        found = (item for result in self.intake.documents for item in result.document.regulations)
        return tuple(item for item in found if item.id not in self.choice.removed)

    @property
    def families(self) -> "tuple[Family, ...]":
        """The listed regulations by family, those that are left out among them."""
        from desktop_app.collation.families import group

        return tuple(group(self.regulations, together=False))

    @property
    def left_out(self) -> tuple[Failure | NotCompared, ...]:
        """What could not be read or compared."""
        return self.intake.left_out

    @property
    def has_tables(self) -> bool:
        """Whether anything was laid side by side."""
        return self.comparison is not None and bool(self.comparison.collation.tables)


def open_workspace(
    paths: Sequence[str], choice: Choice | None = None, checkpoint: Checkpoint = pass_by, watcher: Watcher | None = None
) -> Workspace:
    """Read the documents and compare them; of an earlier choice holds what still fits."""
    from desktop_app.workspace.comparison import read_documents

    chosen = tuple(dict.fromkeys(paths))
    intake = read_documents(chosen, checkpoint=checkpoint, watcher=watcher or Unwatched())
    states = tuple(_states(result.document.path for result in intake.documents))
    empty = Workspace(chosen, intake, Choice(), None, states)
    return choose(empty, choice or Choice(), checkpoint)


def choose(workspace: Workspace, choice: Choice, checkpoint: Checkpoint = pass_by) -> Workspace:
    """Compare again with another choice, without reading again; ids of nothing are put aside."""
    ids = {item.id for result in workspace.intake.documents for item in result.document.regulations}
    excluded = (choice.left_out | choice.removed) & ids
    base = choice.base if choice.base in ids - excluded else None
    fitting = Choice(choice.left_out & ids, choice.removed & ids, base)
    options = Options(left_out=tuple(sorted(excluded)), base=base)
    return replace(workspace, choice=fitting, comparison=_collate(workspace.intake, options, checkpoint))


def remove(workspace: Workspace, ids: Collection[str], checkpoint: Checkpoint = pass_by) -> Workspace:
    """Without these regulations; a document of which none is left is not read again either."""
    choice = replace(workspace.choice, removed=workspace.choice.removed | frozenset(ids))
    changed = choose(workspace, choice, checkpoint)
    gone = {
        result.document.path
        for result in changed.intake.documents
        if all(item.id in choice.removed for item in result.document.regulations) and result.document.regulations
    }
    return replace(changed, paths=tuple(path for path in changed.paths if path not in gone))


def changed_files(workspace: Workspace) -> tuple[str, ...]:
    """Paths of documents that have another size or date than when they were read, or are gone."""
    now = {state.path: state for state in _states(state.path for state in workspace.files)}
    return tuple(state.path for state in workspace.files if now.get(state.path) != state)


def _collate(intake: Intake, options: Options, checkpoint: Checkpoint) -> Comparison | None:
    from desktop_app.workspace.comparison import NothingToCompare, collate

    try:
        return collate(intake, options, checkpoint)
    except NothingToCompare:
        return None


def _states(paths: Iterable[str]) -> Iterator[FileState]:
    for path in paths:
        try:
            found = Path(path).stat()
        except OSError:
            continue
        yield FileState(path, found.st_size, found.st_mtime_ns)
