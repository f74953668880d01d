import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.ui.translation import FORMS, CatalogueTranslator, qt_translator, read_catalogue


def marked_texts(root: Path) -> Iterator[tuple[str, str, bool]]:
    """Class, text, and whether it has plural forms, of each ``self.tr`` in the window's sources."""
    for path in (root / "desktop_app" / "ui").rglob("*.py"):
        for klass in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(klass, ast.ClassDef):
                for call in ast.walk(klass):
                    if isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute) and call.func.attr == "tr":
                        assert isinstance(call.args[0], ast.Constant)
                        yield klass.name, str(call.args[0].value), len(call.args) > 2


@pytest.mark.parametrize("language", FORMS)
def test_every_text_is_translated_and_no_other(language: str, root: Path) -> None:
    catalogue, marked = read_catalogue(language), list(marked_texts(root))
    needed = {(name, text) for name, text, is_plural in marked if language != "en" or is_plural}
    assert set(catalogue) == needed
    for name, text, is_plural in marked:
        if (forms := catalogue.get((name, text))) is not None:
            assert len(forms) == (len(FORMS[language]) if is_plural else 1)
            assert all(forms)


@pytest.mark.parametrize("language", FORMS)
def test_a_translation_has_the_places_of_its_source(language: str) -> None:
    for (_, source), forms in read_catalogue(language).items():
        for form in forms:
            assert {mark for mark in ("%1", "%2", "%3", "%4", "%5", "%n") if mark in source} == {
                mark for mark in ("%1", "%2", "%3", "%4", "%5", "%n") if mark in form
            }


def test_qt_asks_for_the_right_plural(qapp: QApplication) -> None:
    class RowWording(QWidget):
        pass

    widget, translator = RowWording(), CatalogueTranslator("ru")
    assert qapp.installTranslator(translator)
    try:
        said = [widget.tr("%n reading(s)", "", count) for count in (1, 3, 5, 21)]
    finally:
        qapp.removeTranslator(translator)
    assert said == ["1 разночтение", "3 разночтения", "5 разночтений", "21 разночтение"]
    assert widget.tr("%n reading(s)", "", 2) == "2 reading(s)"


@pytest.mark.parametrize("language", ["kk", "ru"])
def test_the_words_of_qt_itself_are_translated(language: str) -> None:
    said = qt_translator(language)
    for context, source in (("QLineEdit", "&Copy"), ("QLineEdit", "Select All"), ("QFileDialog", "File &name:")):
        assert said.translate(context, source) not in ("", source)
