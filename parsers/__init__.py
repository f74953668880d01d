"""Files to regulations: readers, repair, structure. No Qt, no pandas, nothing of desktop_app.

`read_document` is the way in; `parsers.model` holds what it gives, `parsers.diagnostics` what it has to say. The public
names are imported when they are first used: the child process that runs a reader starts twice as fast without them.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from parsers.documents import Split, read_document

__all__ = ["Split", "read_document"]


def __getattr__(name: str) -> object:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from parsers import documents

    return getattr(documents, name)
