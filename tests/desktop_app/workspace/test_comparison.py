"""The use case behind command line and window; what the command line shows of it is held by its own tests."""

from pathlib import Path

import pytest

from desktop_app.export.record import Options
from desktop_app.workspace.comparison import NothingToCompare, compare, known_names, read_documents
from desktop_app.workspace.stages import WHOLE, Stage, stage_at
from parsers.model import Language
from tests.generators.layouts import one_a_line
from tests.generators.pieces import document_pieces
from tests.generators.regulations import Shape, invent_family

SHAPE = Shape(chapters=1, points=2, subpoints=2)


class Stopped(Exception):
    """What a checkpoint raises."""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder of four documents: three regulations of one family, and a Kazakh one."""
    family = invent_family(Language.RU, 3, 3, SHAPE)
    for place, regulation in enumerate((*family, *invent_family(Language.KK, 3, 1, SHAPE))):
        (tmp_path / f"{place}.txt").write_text(one_a_line(document_pieces([regulation])).text, "utf-8")
    return tmp_path


def test_a_comparison_holds_all_that_reports_are_made_of(folder: Path) -> None:
    intake = read_documents([str(folder)])
    comparison = compare(intake, Options())
    (table,) = comparison.collation.tables
    assert [regulation.id for regulation in table.regulations] == ["0.txt#1", "1.txt#1", "2.txt#1"]
    assert [entry.regulation.id for entry in comparison.collation.alone] == ["3.txt#1"]
    assert comparison.intake is intake
    timings = comparison.timings
    assert min(timings.read, timings.parse, timings.align, timings.compare) > 0


def test_progress_grows_through_all_stages(folder: Path) -> None:
    noted: list[int] = []

    def note(done: int, total: int) -> None:
        assert total == WHOLE
        noted.append(done)

    compare(read_documents([str(folder)], Options(), note), Options(), note)
    assert noted == sorted(noted)
    assert {stage_at(done) for done in noted} == set(Stage)


@pytest.mark.parametrize("stage", Stage)
def test_what_a_checkpoint_raises_passes_through(folder: Path, stage: Stage) -> None:  # fault 101
    def stop(done: int, _: int) -> None:
        if stage_at(done) is stage:
            raise Stopped

    def work() -> None:
        compare(read_documents([str(folder)], Options(), stop), Options(), stop)

    with pytest.raises(Stopped):
        work()


@pytest.mark.parametrize(
    ("select", "chosen"),
    [
        ((), ["0.txt#1", "1.txt#1", "2.txt#1"]),
        (("0.txt#1", "2.txt#1"), ["0.txt#1", "2.txt#1"]),
        (("ПОЛОЖЕНИЕ",), ["0.txt#1", "1.txt#1", "2.txt#1"]),
    ],
)
def test_a_selection_is_an_exact_id_or_a_part_of_region_or_title(
    folder: Path, select: tuple[str, ...], chosen: list[str]
) -> None:
    (table,) = compare(read_documents([str(folder)]), Options(select=select)).collation.tables
    assert [regulation.id for regulation in table.regulations] == chosen


@pytest.mark.parametrize(
    ("names", "select", "code"),
    [
        (["0.txt"], (), "one-regulation"),
        (["0.txt", "3.txt"], (), "no-family"),
        (["0.txt", "1.txt"], ("Марс",), "select-fits-nothing"),
        (["0.txt", "1.txt"], ("0.txt#1",), "one-regulation"),
        ([], (), "no-regulations"),
    ],
)
def test_what_cannot_be_compared_says_why(folder: Path, names: list[str], select: tuple[str, ...], code: str) -> None:
    # faults 68, 69
    intake = read_documents([str(folder / name) for name in names])
    with pytest.raises(NothingToCompare) as caught:
        compare(intake, Options(select=select))
    assert caught.value.code == code


def test_what_there_is_to_choose_from_is_named_once(folder: Path) -> None:
    intake = read_documents([str(folder)])
    regions = [item.region for result in intake.documents for item in result.document.regulations]
    assert known_names(intake).split(", ") == list(dict.fromkeys(map(str, regions)))
