"""Whether what the window is made of came whole: fonts, translations, drawings. The window's share of the self-test."""

import os
import sys
from collections.abc import Callable
from importlib.resources import files

from PySide6.QtCore import QByteArray, QLibraryInfo, QTranslator
from PySide6.QtGui import QFontMetrics, QRawFont
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from desktop_app.ui.display import find_display
from desktop_app.ui.translation import read_catalogue

LETTERS = "АаЯяЁёӘәҒғҚқҢңӨөҰұҮүҺһІі0123456789№«»–‸"
"""What every font of the window must be able to draw."""

PARTS = ("fonts", "translations", "drawings")


def check_window(part: str) -> None:
    """Check a part out of `PARTS`; `ValueError` or `FileNotFoundError` says what is wrong with it."""
    match part:
        case "fonts":
            _check_fonts()
        case "translations":
            _check_translations()
        case "drawings":
            _check_drawings()
        case _:
            raise ValueError(f"the window has no {part}")


def _application() -> QApplication:
    """Qt's application, which fonts need; on no screen where there is none."""
    running = QApplication.instance()
    if isinstance(running, QApplication):
        return running
    if not find_display():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    return QApplication([])


def _check_fonts() -> None:
    """Every font that was brought along, as a packaged program must have some; without any, the system's."""
    font = _application().font()
    folder = files("resources").joinpath("fonts")
    if folder.is_dir():
        for file in folder.iterdir():
            raw = QRawFont()
            raw.loadFromData(QByteArray(file.read_bytes()), 13.0, font.hintingPreference())
            _demand_letters(file.name, raw.supportsCharacter)
    elif getattr(sys, "frozen", False):
        raise FileNotFoundError("fonts")
    else:
        _demand_letters(font.family(), QFontMetrics(font).inFontUcs4)


def _demand_letters(font: str, has: Callable[[int], bool]) -> None:
    if missing := [letter for letter in LETTERS if not has(ord(letter))]:
        raise ValueError(f"{font}: {''.join(missing)}")


def _check_translations() -> None:
    """Our own, and Qt's of its standard buttons."""
    for language in ("kk", "ru"):
        if not read_catalogue(language):
            raise ValueError(language)
        name = f"qtbase_{language}"
        if not QTranslator().load(name, QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
            raise FileNotFoundError(name)


def _check_drawings() -> None:
    folder = files("resources")
    for file in (folder.joinpath("salystyru.svg"), *folder.joinpath("icons").iterdir()):
        if not QSvgRenderer(QByteArray(file.read_bytes())).isValid():
            raise ValueError(file.name)
