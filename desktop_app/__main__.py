"""The entry point: ``salystyru`` and ``python -m desktop_app``."""

import sys

from desktop_app.cli import main as run


def main() -> int:
    """The program's exit status. A frozen program is also its own child process that reads documents."""
    if getattr(sys, "frozen", False):
        from parsers.isolation import serve_if_asked

        serve_if_asked(sys.argv)
    return run()


if __name__ == "__main__":
    sys.exit(main())
