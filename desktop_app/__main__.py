"""The entry point: ``salystyru`` and ``python -m desktop_app``."""

import sys
from collections.abc import Sequence

from desktop_app.cli import main as run
from desktop_app.messages import Messages


def main() -> int:
    """The program's exit status. A frozen program is also its own child process that reads documents."""
    if getattr(sys, "frozen", False):
        from parsers.isolation import serve_if_asked

        serve_if_asked(sys.argv)
    return run(open_window=_open_window)


def _open_window(paths: Sequence[str], messages: Messages) -> int | None:
    """The window's exit status; None where there is no display. Only here Qt is loaded: the commands need none."""
    from desktop_app.ui.display import find_display

    if not find_display():
        return None
    from desktop_app.application import run_window

    return run_window(paths, messages)


if __name__ == "__main__":
    sys.exit(main())
