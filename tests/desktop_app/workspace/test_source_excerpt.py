from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.collation.model import Table
from desktop_app.export.record import Intake, Options
from desktop_app.workspace.comparison import compare, read_documents
from desktop_app.workspace.source_excerpt import (
    SourceExcerpt,
    SourceState,
    lines_excerpt,
    read_excerpt,
    source_files,
)
from parsers.model import Provision, ProvisionKind, Regulation, SourceRange, Span
from tests.desktop_app.collation.factory import regulation

ABAI = regulation("Абай облысы", "# Ереже\n## 1. Жалпы\n1. Кітап сақтайды.\n2. Кітап береді.\n3. Кітап жинайды.")


def marked(excerpt: SourceExcerpt) -> list[str]:
    return [line.text[span.start : span.end] for line in excerpt.lines for _, span in line.marks]


def own(excerpt: SourceExcerpt) -> list[str]:
    return [line.text for line in excerpt.lines if line.is_own]


def provision_of(region: Regulation, id_: str) -> Provision:
    return next(item for item in region.provisions if item.id == id_)


@pytest.fixture
def intake(root: Path, tmp_path: Path) -> Intake:
    for sample in sorted((root / "resources" / "samples" / "ru").iterdir()):
        (tmp_path / sample.name).write_bytes(sample.read_bytes())
    return read_documents([str(tmp_path)])


def tables(intake: Intake) -> tuple[Table, ...]:
    return compare(intake, Options()).collation.tables


def test_without_a_file_the_provisions_around_are_shown() -> None:
    second = provision_of(ABAI, "2")
    excerpt = read_excerpt(None, ABAI, [second], [Span(0, 5), Span(6, 12)])
    assert [line.text for line in excerpt.lines] == [
        "1. Жалпы",
        "1. Кітап сақтайды.",
        "2. Кітап береді.",
        "3. Кітап жинайды.",
    ]
    assert own(excerpt) == ["2. Кітап береді."]
    assert marked(excerpt) == ["Кітап", "береді"]
    assert not excerpt.from_file


def test_of_plain_text_the_lines_of_the_file_are_shown_with_their_words_marked(intake: Intake) -> None:
    files, checked = source_files(intake), 0
    for table in tables(intake):
        by_id = {item.id: item for item in table.regulations}
        for row in table.rows:
            for item in row.divergences:
                cell, file = row.cells.get(item.regulation), files[item.regulation]
                if cell is None or file.format != "txt" or not item.text.strip():
                    continue
                excerpt = read_excerpt(file, by_id[item.regulation], cell.provisions, [item.span])
                assert excerpt.from_file
                assert "".join("".join(marked(excerpt)).split()) == "".join(item.text.split())
                source = cell.provisions[0].source
                assert next(line.number for line in excerpt.lines if line.is_own) == source.line_start
                checked += 1
    assert checked


def test_a_changed_or_missing_file_is_said(intake: Intake) -> None:
    files = source_files(intake)
    region = next(item for table in tables(intake) for item in table.regulations if files[item.id].format == "txt")
    file, point = files[region.id], provision_of(region, "1")
    assert read_excerpt(file, region, [point]).state is SourceState.UNCHANGED
    Path(file.path).write_text("1. Другой текст.", "utf-8")
    changed = read_excerpt(file, region, [point])
    assert changed.state is SourceState.CHANGED
    assert own(changed) == [f"1. {point.text}"]
    Path(file.path).unlink()
    assert read_excerpt(file, region, [point]).state is SourceState.GONE


@given(st.text("аб \n", max_size=30), st.data())
def test_marks_lie_in_their_lines(text: str, data: st.DataObject) -> None:
    lines = f"1. {text}".split("\n")
    shown = " ".join(text.split())
    start = data.draw(st.integers(0, len(shown)))
    end = data.draw(st.integers(start, len(shown)))
    source = SourceRange(1, len(lines))
    point = Provision("1", ProvisionKind.POINT, "1", None, None, False, False, shown, source)
    excerpt = lines_excerpt(lines, [point], [Span(start, end)])
    assert "".join("".join(marked(excerpt)).split()) == "".join(shown[start:end].split())
    assert all(span.end <= len(line.text) for line in excerpt.lines for _, span in line.marks)
