"""The command line: `parse` and `compare`, what they say on standard error, and their exit status.

`program.main` is the way in. Nothing here imports Qt, and what only one command needs is imported when it runs.
"""

from desktop_app.cli.program import main

__all__ = ["main"]
