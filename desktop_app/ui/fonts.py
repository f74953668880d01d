"""The design's font: the packaged program brings it along, elsewhere the system has it or something like it."""

from importlib.resources import files
from importlib.resources.abc import Traversable

from PySide6.QtGui import QFontDatabase

ENDINGS = (".otf", ".ttf")


def load_fonts(folder: Traversable | None = None) -> tuple[str, ...]:
    """Make the fonts of a folder (``resources/fonts`` if None) known to Qt; the names of their families.

    A folder that is absent has none: then the system's own fonts serve.
    """
    folder = folder if folder is not None else files("resources").joinpath("fonts")
    if not folder.is_dir():
        return ()
    found: list[str] = []
    for entry in sorted(folder.iterdir(), key=lambda entry: entry.name):
        if entry.name.lower().endswith(ENDINGS):
            number = QFontDatabase.addApplicationFontFromData(entry.read_bytes())
            found += QFontDatabase.applicationFontFamilies(number) if number >= 0 else ()
    return tuple(dict.fromkeys(found))
