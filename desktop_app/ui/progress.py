"""How far reading and comparing are: what the work notes on its own thread, the window looks at on its."""

from dataclasses import dataclass
from pathlib import Path

from desktop_app.workspace.stages import WHOLE, Stage, stage_at
from parsers.model import Regulation

READ, FIND, ALIGN, COMPARE = range(4)
"""Stages as the window names them: finding regulations is the second part of reading."""


@dataclass(frozen=True, slots=True)
class Progress:
    """One look at the work."""

    stage: int
    """`READ` … `COMPARE`."""
    done: int
    total: int
    """0 while nothing is known."""
    document: str = ""
    """Name of the file that is read now."""
    place: int = 0
    documents: int = 0
    regulations: int = 0
    """Found so far."""


class Findings:
    """What was found so far: the watcher of the work, which only adds to lists; the window only reads them."""

    def __init__(self) -> None:
        self._documents: list[tuple[str, int, int]] = []
        self._found: list[tuple[str, str]] = []

    def note_document(self, path: str, place: int, count: int) -> None:
        """This document is read now."""
        self._documents.append((path, place, count))
        self._found.append((path, ""))

    def note_regulation(self, regulation: Regulation) -> None:
        """It was found in that document."""
        self._found.append((self._documents[-1][0], regulation.region or regulation.title))

    @property
    def found(self) -> tuple[tuple[str, str], ...]:
        """Paths and names of regulations, in the order they were found; an empty name begins a document."""
        return tuple(self._found)

    def progress(self, done: int, total: int) -> Progress:
        """One look, where the work's own checkpoint was called with these figures."""
        path, place, count = self._documents[-1] if self._documents else ("", 0, 0)
        regulations = sum(bool(name) for _, name in self._found)
        return Progress(
            stage=self._stage(done, total, place, count),
            done=done,
            total=total,
            document=Path(path).name,
            place=place,
            documents=count,
            regulations=regulations,
        )

    def _stage(self, done: int, total: int, place: int, count: int) -> int:
        stage = stage_at(done) if total == WHOLE else Stage.READ
        if stage is not Stage.READ:
            return ALIGN if stage is Stage.ALIGN else COMPARE
        is_last = bool(self._found) and bool(self._found[-1][1]) and place == count
        return FIND if is_last else READ
