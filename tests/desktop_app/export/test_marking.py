from hypothesis import given
from hypothesis import strategies as st

from desktop_app.export.marking import CARET, ELLIPSIS, Mark, mark_excerpt, mark_text, mark_windows
from desktop_app.export.report import Ink, Run
from parsers.model import Span

WORDS = st.lists(st.sampled_from(["сад", "парк,", "роща.", "😀", "a", "«ива»"]), max_size=30).map(" ".join)


@st.composite
def texts_with_spans(draw: st.DrawFn) -> tuple[str, list[Span]]:
    text = draw(WORDS)
    ends = st.integers(0, len(text))
    pairs = draw(st.lists(st.tuples(ends, ends), max_size=5))
    return text, [Span(min(pair), max(pair)) for pair in pairs]


@given(texts_with_spans())
def test_a_marked_text_stays_letter_for_letter(drawn: tuple[str, list[Span]]) -> None:
    text, spans = drawn
    runs = mark_text(text, [Mark(span, Ink.WORDS) for span in spans])
    assert "".join(run.text for run in runs) == text
    assert all(run.text for run in runs)


@given(texts_with_spans())
def test_every_span_is_set_off(drawn: tuple[str, list[Span]]) -> None:
    text, spans = drawn
    inks = [run.ink for run in mark_text(text, [Mark(span, Ink.WORDS) for span in spans]) for _ in run.text]
    for span in spans:
        assert all(ink is Ink.WORDS for ink in inks[span.start : span.end])
    if spans and text:
        assert Ink.WORDS in inks


def test_where_words_are_absent_the_space_is_set_off() -> None:
    assert mark_text("сады парки", [Mark(Span(4, 4), Ink.WORDS)]) == (
        Run("сады"),
        Run(" ", Ink.WORDS),
        Run("парки"),
    )


def test_where_the_last_mark_is_absent_the_last_letter_is_set_off() -> None:
    assert mark_text("7 дней", [Mark(Span(6, 6), Ink.MARKS)]) == (Run("7 дне"), Run("й", Ink.MARKS))


@given(texts_with_spans())
def test_an_excerpt_is_a_part_of_the_text_with_its_words_set_off(drawn: tuple[str, list[Span]]) -> None:
    text, spans = drawn
    for span in spans:
        runs = mark_excerpt(text, span, Ink.WORDS)
        assert [run.text for run in runs if run.ink is Ink.WORDS] == [text[span.start : span.end] or CARET]
        shown = "".join(run.text for run in runs).replace(CARET, "")
        assert shown.removeprefix(f"{ELLIPSIS} ").removesuffix(f" {ELLIPSIS}") in text


def test_an_excerpt_has_six_words_on_either_side() -> None:
    text = " ".join(f"{number}" for number in range(10, 40))
    start = text.index("25")
    runs = mark_excerpt(text, Span(start, start + 2), Ink.FIGURES)
    assert "".join(run.text for run in runs) == "… 19 20 21 22 23 24 25 26 27 28 29 30 31 …"


def test_windows_show_each_difference_once_with_what_is_around_it() -> None:
    text = " ".join(f"слово{place}" for place in range(60))
    spans = [Span(text.index(word), text.index(word) + len(word)) for word in ("слово20", "слово23", "слово50")]
    runs = mark_windows(text, [Mark(span, Ink.WORDS) for span in spans])
    shown = "".join(run.text for run in runs)
    assert [run.text for run in runs if run.ink is Ink.WORDS] == ["слово20", "слово23", "слово50"]
    assert shown.startswith("… слово14 слово15")
    assert shown.count("…") == 3
    assert "слово29 … слово44" in shown
    assert mark_windows("а б", [Mark(Span(0, 1), Ink.WORDS)]) == (Run("а", Ink.WORDS), Run(" б"))
