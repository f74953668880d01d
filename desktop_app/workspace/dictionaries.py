"""Finds the spelling dictionaries of the machine; the program brings none along and works without any.

They are those of Hunspell, a pair of files `kk_KZ.aff` and `kk_KZ.dic`, as Debian's hunspell-kk and hunspell-ru or
LibreOffice have them. Looked at are the folders of the variable DICPATH, as Hunspell does, then a folder
`dictionaries` beside the executable, then the usual places of the system.
"""

import os
import sys
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path
from typing import Final

from hunspell import Hunspell, HunspellFilePathError

from desktop_app.collation.spelling.dictionary import Dictionary
from parsers.model import Language

_NAMES: Final[Mapping[Language, tuple[str, ...]]] = {Language.KK: ("kk_KZ", "kk"), Language.RU: ("ru_RU", "ru")}
_SYSTEM: Final = (
    "/usr/share/hunspell",
    "/usr/share/myspell",
    "/usr/share/myspell/dicts",
    "/usr/local/share/hunspell",
    "/Library/Spelling",
    "~/Library/Spelling",
)


def read_dictionaries(languages: Iterable[Language]) -> Mapping[Language, Dictionary]:
    """Whether a word is spelt right, for each of the languages whose dictionary is found and can be read."""
    found = {language: _find(language) for language in sorted(set(languages))}
    read = {language: _read(path) for language, path in found.items() if path is not None}
    return {language: dictionary for language, dictionary in read.items() if dictionary is not None}


def _folders() -> list[Path]:
    named = [folder for folder in os.environ.get("DICPATH", "").split(os.pathsep) if folder]
    return [*map(Path, named), Path(sys.executable).parent / "dictionaries", *(Path(it).expanduser() for it in _SYSTEM)]


def _find(language: Language) -> Path | None:
    """The files of a language without their extension; the first folder that has them counts."""
    paths = (folder / name for folder in _folders() for name in _NAMES[language])
    return next((path for path in paths if _is_file(path, ".aff") and _is_file(path, ".dic")), None)


def _is_file(path: Path, extension: str) -> bool:
    return path.with_name(path.name + extension).is_file()


@cache
def _read(path: Path) -> Dictionary | None:
    """The dictionary of a pair of files, read once while the program runs: a tenth of a second."""
    try:
        hunspell = Hunspell(path.name, hunspell_data_dir=str(path.parent))
        hunspell.spell(path.name)
    except (HunspellFilePathError, UnicodeError, OSError, RuntimeError):
        return None

    def has(word: str) -> bool:
        try:
            return bool(hunspell.spell(word))
        except UnicodeEncodeError:  # letters that the dictionary's encoding has not got
            return False

    return has
