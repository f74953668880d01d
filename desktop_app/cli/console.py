"""The one voice of the command line: messages and a progress bar on standard error, results on standard output.

Nothing here fails: a stream may be closed, or absent altogether as in a program without a console.
"""

import os
import sys
import time
from typing import TextIO

from desktop_app.messages import Messages
from desktop_app.workspace.stages import stage_at

_WIDTH = 24
"""Characters of the bar."""

_FIRST_AFTER = 0.3
"""Seconds before the bar shows: what is done sooner needs none."""

_EVERY = 0.1
"""Seconds between two drawings."""


class Console:
    """Standard error of one run; ``quiet`` leaves nothing but errors."""

    def __init__(self, stream: TextIO | None, messages: Messages, *, quiet: bool = False) -> None:
        self._stream = stream
        self._messages = messages
        self._quiet = quiet
        self._shows_progress = not quiet and stream is not None and stream.isatty()
        self._drawn = False
        self._next = time.monotonic() + _FIRST_AFTER

    def error(self, text: str) -> None:
        """Say what must be known even by those who want quiet."""
        self.end_progress()
        self._write(f"salystyru: {text}\n")

    def tell(self, text: str) -> None:
        """Say what is good to know."""
        if not self._quiet:
            self.end_progress()
            self._write(f"{text}\n")

    def progress(self, done: int, total: int) -> None:
        """The checkpoint of a comparison: draw the bar now and then, on a terminal only."""
        self._draw(done, total, stage_at(done))

    def writing(self, done: int, total: int) -> None:
        """The checkpoint of a report that is being written."""
        self._draw(done, total, "write")

    def _draw(self, done: int, total: int, stage: str) -> None:
        now = time.monotonic()
        if not self._shows_progress or now < self._next:
            return
        self._next = now + _EVERY
        share = min(done / max(total, 1), 1.0)
        bar = "█" * int(share * _WIDTH)
        self._write(f"\r\x1b[K{bar:░<{_WIDTH}} {share:4.0%}  {self._messages.say(f'stage.{stage}')}")
        self._drawn = True

    def end_progress(self) -> None:
        """Take the bar away."""
        if self._drawn:
            self._write("\r\x1b[K")
            self._drawn = False

    def _write(self, text: str) -> None:
        if self._stream is not None:
            try:
                self._stream.write(text)
                self._stream.flush()
            except (OSError, ValueError):
                self._stream = None


def use_utf8() -> None:
    """Make both standard streams speak UTF-8 whatever the locale; what UTF-8 cannot hold is written as an escape."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="backslashreplace")


def write_standard_output(content: bytes) -> bool:
    """Write and flush; False where nothing takes it, and then the interpreter writes nothing at its end either."""
    try:
        if sys.stdout is None:
            return False
        sys.stdout.flush()
        sys.stdout.buffer.write(content)
        sys.stdout.buffer.flush()
    except (OSError, ValueError):
        _silence_standard_output()
        return False
    return True


def _silence_standard_output() -> None:
    """Lead standard output nowhere: else the interpreter complains of the closed pipe when it ends (Python docs)."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    try:
        os.dup2(nowhere, 1)
    finally:
        os.close(nowhere)
