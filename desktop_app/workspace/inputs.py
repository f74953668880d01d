"""Files to read, out of the paths a user names: documents and folders of documents.

Folders are read whole, names sorted. Hidden files and the lock files of word processors (``~$…``) are skipped, links
inside folders are not followed, and only regular files are read: a device or a pipe may never end. The same file is
taken once.
"""

import os
import stat
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop_app.export.record import Failure, NotCompared


@dataclass(frozen=True, slots=True)
class Input:
    """One file to read."""

    path: str
    """As the user named it, or below the folder the user named."""
    named: bool
    """Named by the user, not found in a folder: then an unknown kind is a failure."""


@dataclass(frozen=True, slots=True)
class Inputs:
    """What the paths hold, in the order of the paths."""

    files: tuple[Input, ...]
    failures: tuple[Failure, ...]
    not_compared: tuple[NotCompared, ...]


def find_inputs(paths: Sequence[str], leave_out: Collection[str] = ()) -> Inputs:
    """The files that the paths name or hold, each once; ``leave_out`` names files that are never input (reports)."""
    left_out = {os.path.realpath(path) for path in leave_out}
    files: dict[str, Input] = {}
    failures: dict[str, Failure] = {}
    not_compared: dict[str, NotCompared] = {}
    for path in paths:
        found = list(_look_at(path))
        if not any(isinstance(entry, Input | Failure) for entry in found):
            found.append(Failure(path, "empty-folder"))
        for entry in found:
            place = os.path.realpath(entry.path)
            if isinstance(entry, Failure):
                failures.setdefault(place, entry)
            elif isinstance(entry, NotCompared):
                not_compared.setdefault(place, entry)
            elif place not in left_out:
                same = files.get(place, entry)
                files[place] = Input(min(same.path, entry.path, key=_roundabout), named=same.named or entry.named)
    return Inputs(tuple(files.values()), tuple(failures.values()), tuple(not_compared.values()))


def _roundabout(path: str) -> tuple[bool, int, str]:
    """Least for the plainest of several paths to one file, whatever their order."""
    return Path(path).is_symlink(), len(path), path


def _look_at(path: str) -> Iterator[Input | Failure | NotCompared]:
    if not path:  # which pathlib takes for the folder one is in
        yield Failure(path, "not-found")
        return
    try:
        mode = Path(path).stat().st_mode
    except PermissionError:
        yield Failure(path, "no-permission")
    except OSError:
        yield Failure(path, "not-found")
    else:
        if stat.S_ISDIR(mode):
            yield from _look_into(path, Failure(path, "no-permission"))
        elif stat.S_ISREG(mode):
            yield Input(path, named=True)
        else:
            yield Failure(path, "not-a-regular-file")


def _look_into(folder: str, if_forbidden: Failure | NotCompared) -> Iterator[Input | Failure | NotCompared]:
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except OSError:
        yield if_forbidden
        return
    for entry in entries:
        if entry.name.startswith((".", "~$")):
            continue
        path = str(Path(entry.path))  # without the "./" of a folder named "."
        if entry.is_symlink():
            yield NotCompared(path, "link")
        elif entry.is_dir(follow_symlinks=False):
            yield from _look_into(path, NotCompared(path, "no-permission"))
        elif entry.is_file(follow_symlinks=False):
            yield Input(path, named=False)
        else:
            yield NotCompared(path, "not-a-regular-file")
