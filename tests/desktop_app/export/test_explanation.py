"""What is said of a divergence, for every kind and in every language."""

from dataclasses import replace

import pytest

from desktop_app.collation.model import DivergenceKind
from desktop_app.export.explanation import explain
from desktop_app.messages import LANGUAGES, load_messages
from tests.desktop_app.inventions import every_kind

ROWS = {item.kind: (row, item) for row in every_kind().rows for item in row.divergences}


@pytest.mark.parametrize("kind", list(DivergenceKind))
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_kind_is_explained_in_a_sentence(kind: DivergenceKind, language: str) -> None:
    row, item = ROWS[kind]
    said = explain(item, row, load_messages(language))
    assert said.endswith(".")
    assert "{" not in said


@pytest.mark.parametrize(
    ("kind", "said"),
    [
        (DivergenceKind.WORDING, "Пропущено: «, скверами»."),
        (DivergenceKind.NUMBER, "«25» вместо «15»."),
        (DivergenceKind.FORM, "«садам» вместо «садами». То же слово в другой форме."),
        (DivergenceKind.SCRIPT, "Буквы другого алфавита: C U+0043 → С U+0421."),
        (DivergenceKind.SPACING, "Добавлено: «Задачи␣␣садоводства»."),
        (DivergenceKind.MOVED, "Место здесь: 5; в основе: 5."),
    ],
)
def test_the_sentence_quotes_what_differs(kind: DivergenceKind, said: str) -> None:
    row, item = ROWS[kind]
    assert explain(item, row, load_messages("ru")) == said


def test_long_words_are_cut_in_the_sentence() -> None:
    row, item = ROWS[DivergenceKind.WORDING]
    said = explain(replace(item, base_text="сад и парк " * 20), row, load_messages("en"))
    assert len(said) < 90
    assert "…" in said
