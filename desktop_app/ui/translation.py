"""The window in the user's language: a translator that reads Qt's own ``.ts`` files as they stand in the sources.

``resources/translations/<language>.ts`` are the files that Qt Linguist opens and ``pyside6-lupdate`` extends; reading
them directly spares a compiling step that could be forgotten. English is the source; its file holds plural forms only.
"""

from collections.abc import Mapping
from importlib.resources import files
from xml.etree import ElementTree

from PySide6.QtCore import QLibraryInfo, QObject, QTranslator

from desktop_app.messages import plural_form

FORMS = {"kk": ("other",), "ru": ("one", "few", "many"), "en": ("one", "other")}
"""Order of the plural forms in a ``.ts`` file, which is Qt's (Qt Linguist, "Plural rules"), by CLDR name."""

Catalogue = Mapping[tuple[str, str], tuple[str, ...]]
"""Translations by context and source text: one text, or the plural forms in the order of `FORMS`."""


def read_catalogue(language: str) -> Catalogue:
    """All finished translations of a language out of ``kk``, ``ru``, ``en``."""
    path = files("resources").joinpath("translations", f"{language}.ts")
    root = ElementTree.fromstring(path.read_text(encoding="utf-8"))
    found: dict[tuple[str, str], tuple[str, ...]] = {}
    for context in root.iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is not None and translation.get("type") is None:
                forms = tuple(form.text or "" for form in translation.iter("numerusform"))
                found[name, message.findtext("source", "")] = forms or (translation.text or "",)
    return found


class CatalogueTranslator(QTranslator):
    """Translates by a catalogue; what is not in it stays in English."""

    def __init__(self, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._catalogue = read_catalogue(language)

    def isEmpty(self) -> bool:
        """Never: Qt installs no empty translator."""
        return False

    def translate(self, context: str, sourceText: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        """The translation, in the plural form of ``n``; None where there is none."""
        forms = self._catalogue.get((context, sourceText))
        if forms is None:
            return None
        return forms[FORMS[self._language].index(plural_form(self._language, n))] if len(forms) > 1 else forms[0]


def qt_translator(language: str, parent: QObject | None = None) -> QTranslator:
    """Qt's own words: menus of text fields, file dialogs, standard buttons. English, as Qt has them, where none are."""
    translator = QTranslator(parent)
    translator.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    return translator
