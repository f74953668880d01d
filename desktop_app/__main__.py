"""The entry point: ``salystyru`` and ``python -m desktop_app``."""

import os
import sys
from collections.abc import MutableMapping, Sequence

from desktop_app.cli import main as run
from desktop_app.messages import Messages


def main() -> int:
    """The program's exit status. A frozen program is also its own child process that reads documents."""
    if getattr(sys, "frozen", False):
        from multiprocessing import freeze_support

        from parsers.isolation import serve_if_asked

        restore_environment(os.environ)
        freeze_support()
        serve_if_asked(sys.argv)
    return run(open_window=_open_window, check_window=_check_window)


def restore_environment(environment: MutableMapping[str, str]) -> None:
    """Undo, for the programs that this one starts, what PyInstaller's start did to the environment.

    LibreOffice or a file manager must load the system's libraries, not those that we brought along; this program has
    long been given its own. And its own child must start like any program, or it would not be given them.
    """
    for name in [name for name in environment if name.startswith("_PYI_")]:
        del environment[name]
    for name in ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH"):
        environment.pop(name, None)
        if original := environment.pop(f"{name}_ORIG", None):
            environment[name] = original


def _open_window(paths: Sequence[str], messages: Messages) -> int | None:
    """The window's exit status; None where there is no display. Only here Qt is loaded: the commands need none."""
    from desktop_app.ui.display import find_display

    _choose_platform(os.environ)
    if not find_display():
        return None
    from desktop_app.application import run_window

    return run_window(paths, messages)


def _check_window(part: str) -> None:
    """Raise where a part of the window is not whole; see `desktop_app.ui.soundness`."""
    _choose_platform(os.environ)
    from desktop_app.ui.soundness import check_window

    check_window(part)


def _choose_platform(environment: MutableMapping[str, str]) -> None:
    """On Linux the packaged program speaks X11, which desktops with Wayland understand too; it brings nothing else."""
    if getattr(sys, "frozen", False) and sys.platform == "linux":
        environment.setdefault("QT_QPA_PLATFORM", "xcb")


if __name__ == "__main__":
    sys.exit(main())
