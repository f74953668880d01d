"""The comparison core: pure functions on frozen data.

`align_families` puts corresponding provisions into rows, `judge` says where they diverge, `with_findings` adds what
each regulation shows by itself; `model` holds what comes out. Sequences in, frozen tables out: no clock, no files, no
Qt, no sentences. The public names are imported when they are first used: the window opens before it compares.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop_app.collation.aligned import AlignedFamilies
    from desktop_app.collation.alignment import align_families
    from desktop_app.collation.bases import AmbiguousBase, UnknownBase
    from desktop_app.collation.findings import with_findings
    from desktop_app.collation.judgement import judge

__all__ = ["AlignedFamilies", "AmbiguousBase", "UnknownBase", "align_families", "judge", "with_findings"]


def __getattr__(name: str) -> object:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from desktop_app.collation import aligned, alignment, bases, findings, judgement

    modules = (aligned, alignment, bases, findings, judgement)
    return next(getattr(module, name) for module in modules if name in vars(module))
