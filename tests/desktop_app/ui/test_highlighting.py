from hypothesis import given
from hypothesis import strategies as st

from desktop_app.collation.model import Divergence, DivergenceKind, Severity
from desktop_app.ui.excerpts import base_excerpt, reading_excerpt
from desktop_app.ui.highlighting import MarkedText, base_runs, own_runs, utf16_length
from desktop_app.ui.theme import load_theme
from parsers.model import Span

TEXTS = st.text("аб ә𐐷1\n", max_size=40)


@st.composite
def differing(draw: st.DrawFn) -> tuple[str, list[Divergence]]:
    text = draw(TEXTS)
    spans = draw(st.lists(st.tuples(*[st.integers(0, len(text))] * 2), max_size=4))
    return text, [make(text, min(span), max(span)) for span in spans]


def make(text: str, start: int, end: int, base_text: str = "") -> Divergence:
    span = Span(start, end)
    kind, severity = DivergenceKind.WORDING, Severity.SUBSTANTIVE
    return Divergence("a#1", kind, severity, base_text, text[start:end], span, span, (1,))


@given(differing())
def test_runs_are_the_text_letter_for_letter(case: tuple[str, list[Divergence]]) -> None:
    text, divergences = case
    assert "".join(run.text for run in own_runs(text, divergences)) == text
    assert "".join(run.text for run in base_runs(text, divergences)) == text


@given(differing())
def test_every_differing_letter_is_marked_and_no_other(case: tuple[str, list[Divergence]]) -> None:
    text, divergences = case
    marked: set[int] = set()
    position = 0
    for run in own_runs(text, divergences):
        if run.kind is not None:
            marked |= set(range(position, position + len(run.text)))
        position += len(run.text)
    assert marked == {place for item in divergences for place in range(item.span.start, item.span.end)}


@given(st.text())
def test_qt_counts_what_a_utf16_text_holds(text: str) -> None:
    text = text.encode("utf-8", "ignore").decode()
    assert utf16_length(text) == len(text) + sum(ord(letter) > 0xFFFF for letter in text)


def test_a_reading_stands_beside_the_base_words_it_replaces() -> None:
    text = "нөл бір екі үш төрт бес алты жеті сегіз тоғыз он он бір он екі"
    start = text.index("сегіз")
    runs = reading_excerpt(text, [make(text, start, start + 5, "жүз")])
    assert [(run.text, run.struck) for run in runs if run.kind or run.is_base] == [("жүз", True), ("сегіз", False)]
    assert "".join(run.text for run in runs).startswith("… екі үш")


def test_a_base_nobody_changes_stands_whole() -> None:
    assert [run.text for run in base_excerpt("бір екі үш", [])] == ["бір екі үш"]


def test_a_narrower_text_is_higher(qapp: object) -> None:
    theme = load_theme(dark=False)
    runs = own_runs("сөз " * 30, [make("сөз " * 30, 4, 7)])
    wide, narrow = (MarkedText(runs, theme, width, theme.neutral["text"]) for width in (800, 100))
    assert narrow.height > wide.height >= theme.line_height("body")
