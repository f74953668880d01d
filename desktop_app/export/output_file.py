"""Output files that are whole or not there: a hidden temporary file in the same folder, put in place at the end.

Creating one proves before the work that the place can be written. An older file stays as it was until `put_in_place`.
"""

import contextlib
import errno
import os
import secrets
import stat
import time
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Self

_SUFFIX = ".salystyru.tmp"

_STALE_AFTER = 24 * 60 * 60
"""Seconds after which a temporary file of ours is the remains of a run that was killed."""

_CODES = {
    errno.ENOSPC: "disk-full",
    errno.EDQUOT: "disk-full",
    errno.ENAMETOOLONG: "name-long",
    errno.ENOTDIR: "no-folder",
    errno.ENOENT: "no-folder",
    errno.EISDIR: "is-folder",
}


class ExportError(Exception):
    """A place that cannot be written; ``code`` is one of the group "output" in `desktop_app.messages`."""

    def __init__(self, code: str, path: str, **arguments: str) -> None:
        super().__init__(f"{path}: {code}")
        self.code = code
        self.path = path
        self.arguments = arguments


@contextlib.contextmanager
def writing_to(path: str, otherwise: str = "no-permission") -> Iterator[None]:
    """Turn the system's errors of the block into `ExportError`; ``otherwise`` is the code where no better is known."""
    try:
        yield
    except OSError as error:
        code = _CODES.get(error.errno or 0, otherwise)
        raise ExportError(code, path, folder=str(Path(path).parent), details=error.strerror or str(error)) from error


class OutputFile:
    """One file to be written; leaving the ``with`` block without `put_in_place` leaves no trace.

    A pipe or a device (``/dev/stdout``) is written directly, since nothing can be put in its place.
    """

    def __init__(self, path: str) -> None:
        self.path = path
        with writing_to(path):
            self._target = Path(path).resolve() if Path(path).is_symlink() else Path(path)
            mode = self._target.stat().st_mode if self._target.exists() else None
            if mode is not None and stat.S_ISDIR(mode):
                raise ExportError("is-folder", path)
            if mode is not None and not os.access(self._target, os.W_OK):
                raise ExportError("no-permission", path)
            self._temporary = self._create(mode) if mode is None or stat.S_ISREG(mode) else None
            self._stream: BinaryIO = (self._temporary or self._target).open("r+b" if self._temporary else "wb")

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        with contextlib.suppress(OSError):
            self._stream.close()
        if self._temporary is not None:
            with contextlib.suppress(OSError):
                self._temporary.unlink(missing_ok=True)

    def fill(self, content: bytes) -> None:
        """Write the whole content, bring it to the disk and read it back; after this only `put_in_place` may fail."""
        with writing_to(self.path):
            self._stream.write(content)
            self._stream.flush()
            if self._temporary is not None:
                os.fsync(self._stream.fileno())
            self._stream.close()
            if self._temporary is not None and self._temporary.read_bytes() != content:
                raise ExportError("not-verified", self.path)

    def put_in_place(self) -> None:
        """Let the finished file take the place of an older one, at once and whole."""
        if self._temporary is not None:
            with writing_to(self.path, otherwise="locked"):
                self._temporary.replace(self._target)
                self._temporary = None

    def _create(self, mode: int | None) -> Path:
        folder = self._target.parent
        if len(os.fsencode(self._target.name)) > 255:  # the limit of all common file systems
            raise ExportError("name-long", self.path)
        _sweep(folder)
        temporary = folder / f".{secrets.token_hex(8)}{_SUFFIX}"
        permissions = stat.S_IMODE(mode) if mode is not None else 0o666
        os.close(os.open(temporary, os.O_CREAT | os.O_EXCL | os.O_RDWR, permissions))
        return temporary


def _sweep(folder: Path) -> None:
    """Remove what runs that were killed left behind."""
    with contextlib.suppress(OSError):
        for entry in os.scandir(folder):
            if entry.name.startswith(".") and entry.name.endswith(_SUFFIX):
                with contextlib.suppress(OSError):
                    if time.time() - entry.stat().st_mtime > _STALE_AFTER:
                        Path(entry.path).unlink()
