"""Reports as the window writes them."""

from collections.abc import Callable
from pathlib import Path

import pytest
from openpyxl import load_workbook

from desktop_app.export.choice import ReportChoice
from desktop_app.export.output_file import ExportError
from desktop_app.export.report import SheetKind
from desktop_app.export.writing import write_page, write_region_books, write_workbook
from desktop_app.messages import load_messages
from tests.desktop_app.inventions import REGIONS, every_kind, make_comparison

RUSSIAN = load_messages("ru")
COMPARISON = make_comparison([every_kind()])


def files_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_workbook_holds_what_was_chosen(tmp_path: Path) -> None:
    choice = ReportChoice(sheets=frozenset({SheetKind.SPELLING}))
    write_workbook(COMPARISON, str(tmp_path / "о.xlsx"), RUSSIAN, "0.1.0", choice)
    assert load_workbook(tmp_path / "о.xlsx").sheetnames == ["Сводка", "Орфография"]


def test_a_page_is_written(tmp_path: Path) -> None:
    write_page(COMPARISON, str(tmp_path / "о.html"), RUSSIAN, "0.1.0")
    assert "Сличение положений" in (tmp_path / "о.html").read_text("utf-8")


def test_each_region_gets_its_workbook(tmp_path: Path) -> None:
    folder = tmp_path / "регионы"
    paths = write_region_books(COMPARISON, str(folder), RUSSIAN, "0.1.0")
    assert [Path(path).name for path in paths] == [f"{region}.xlsx" for region in REGIONS]
    assert files_in(folder) == sorted(f"{region}.xlsx" for region in REGIONS)


def stop(done: int, total: int) -> None:
    if done > 30:
        raise InterruptedError


@pytest.mark.parametrize(
    ("write", "name"), [(write_workbook, "о.xlsx"), (write_page, "о.html"), (write_region_books, "регионы")]
)
def test_a_report_that_is_cancelled_leaves_what_was_there(
    write: Callable[..., object], name: str, tmp_path: Path
) -> None:
    with pytest.raises(InterruptedError):
        write(COMPARISON, str(tmp_path / name), RUSSIAN, "0.1.0", checkpoint=stop)
    assert files_in(tmp_path) == []


def test_a_file_where_a_folder_should_be_is_refused(tmp_path: Path) -> None:
    (tmp_path / "регионы").write_text("занято")
    with pytest.raises(ExportError) as caught:
        write_region_books(COMPARISON, str(tmp_path / "регионы"), RUSSIAN, "0.1.0")
    assert caught.value.code == "is-file"
    assert files_in(tmp_path) == ["регионы"]
