"""A folder of output files that are all whole or not there; the folder itself is made if need be."""

import contextlib
import os
from collections.abc import Iterable
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import Self

from desktop_app.export.output_file import ExportError, OutputFile, writing_to


class OutputFolder:
    """Files to be written into one folder; leaving the ``with`` block without `put_in_place` leaves no trace.

    `ExportError` where the folder cannot be written; its parent must be there.
    """

    def __init__(self, path: str) -> None:
        self.path = path
        self.written: tuple[str, ...] = ()
        """Paths of the files, once they are in place."""
        self._files: list[OutputFile] = []
        self._stack = ExitStack()
        self._is_new = not os.path.lexists(path)
        with writing_to(path):
            if self._is_new:
                Path(path).mkdir()
            elif not Path(path).is_dir():
                raise ExportError("is-file", path)
            elif not os.access(path, os.W_OK):
                raise ExportError("no-permission", path)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._stack.close()
        if self._is_new and not self.written:
            with contextlib.suppress(OSError):
                Path(self.path).rmdir()

    def fill(self, contents: Iterable[tuple[str, bytes]]) -> None:
        """Write files by name and content; after this only `put_in_place` may fail."""
        for name, content in contents:
            file = self._stack.enter_context(OutputFile(str(Path(self.path) / name)))
            file.fill(content)
            self._files.append(file)

    def put_in_place(self) -> None:
        """Let the finished files take the places of older ones; files of other names stay."""
        for file in self._files:
            file.put_in_place()
            self.written = (*self.written, file.path)
