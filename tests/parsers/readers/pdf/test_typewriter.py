"""Pages printed from plain text with letters of one width give the lines of that text back."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from parsers.lines import Line
from parsers.readers.pdf.printed import PrintedLine
from parsers.readers.pdf.typewriter import typed_lines

_ADVANCE = 6.0
_WIDTH = 80
_HEIGHT = 20


def _printed(text: str) -> list[list[PrintedLine]]:
    """The pages of a printer that wraps at spaces; it ends a page after `_HEIGHT` lines wherever that is."""
    rows: list[str] = []
    for line in text.split("\n"):
        rest = line.rstrip()
        while len(rest) > _WIDTH:
            cut = rest.rfind(" ", 0, _WIDTH + 1)
            cut = cut if rest[:cut].strip() else len(rest)
            rows.append(rest[:cut].rstrip())
            rest = rest[cut:].lstrip()
        rows.append(rest)
    pages = [rows[start : start + _HEIGHT] for start in range(0, len(rows), _HEIGHT)]
    return [[_row(row, y, page) for y, row in enumerate(rows) if row] for page, rows in enumerate(pages, 1)]


def _row(row: str, y: int, page: int) -> PrintedLine:
    left = 60 + _ADVANCE * (len(row) - len(row.lstrip()))
    right = left + _ADVANCE * len(row.strip())
    return PrintedLine(row.strip(), left, right, right, 700.0 - 12 * y, 10.0, False, page)


def _texts(lines: tuple[Line, ...]) -> list[str]:
    return "\n".join(line.text.rstrip() for line in lines).strip("\n").split("\n")


_words = st.text("абвгдежз", min_size=2, max_size=9)
_short = st.lists(_words, min_size=1, max_size=7).map(" ".join)
_paragraph = st.lists(_words, min_size=1, max_size=60).map(lambda words: " ".join(words).capitalize() + ".")
_text = st.lists(st.one_of(_paragraph, st.just(""), _short.map(lambda text: f"      {text}")), min_size=3, max_size=40)


@settings(max_examples=60)
@given(_text)
def test_lines_indents_and_empty_lines_come_back(lines: list[str]) -> None:
    text = "\n".join(lines).rstrip() + "\n" + "Х" * _WIDTH
    typed = typed_lines(_printed(text), _ADVANCE, lambda: None)
    assert " ".join(" ".join(_texts(typed)).split()) == " ".join(text.split())
    assert [line.number for line in typed] == list(range(1, len(typed) + 1))
    begun = [line for line in lines if line and not line.startswith(" ")]
    assert [line for line in _texts(typed) if line in begun] == begun


def test_a_text_wrapped_before_keeps_its_own_line_ends() -> None:
    words = "сөздер бірінен соң бірі тұрған ұзын абзац осы жерде жалғаса береді және тоқтамайды".split()
    lines: list[str] = []
    for paragraph in range(12):
        line = f"      {paragraph + 1})"
        for index in range(60):
            word = words[(index * 7 + paragraph) % len(words)]
            if len(line) + 1 + len(word) > 86:
                lines.append(line)
                line = word
            else:
                line = f"{line} {word}"
        lines.append(f"{line};")
    assert sum(len(line) > _WIDTH for line in lines) > 20
    assert _texts(typed_lines(_printed("\n".join(lines)), _ADVANCE, lambda: None)) == [line.rstrip() for line in lines]


@pytest.mark.parametrize("ending", ["жақсы (", "іс-", "сөз"])
def test_a_break_is_closed_as_it_was(ending: str) -> None:
    first = "а " * 38 + ending
    text = f"{first.strip()}{'' if ending[-1] in '-(' else ' '}{'к' * 30} аяқталды.\n\nБасқа абзац."
    (joined, *_) = _texts(typed_lines(_printed_at(text, len(first.strip())), _ADVANCE, lambda: None))
    assert joined == text.split("\n")[0]


def _printed_at(text: str, cut: int) -> list[list[PrintedLine]]:
    """One page, its first line broken at ``cut``."""
    first, *others = text.split("\n")
    rows = [first[:cut].rstrip(), first[cut:].lstrip(), *others]
    return [[_row(row, y, 1) for y, row in enumerate(rows) if row]]
