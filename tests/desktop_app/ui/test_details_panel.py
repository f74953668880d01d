"""The details of a row as a clerk reads them, and what she can do there."""

from collections.abc import Iterator
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QListView, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.collation.filtering import EVERYTHING
from desktop_app.collation.model import DivergenceKind, Table
from desktop_app.messages import load_messages
from desktop_app.ui.jobs import JobRunner
from desktop_app.ui.models.alignment_table_model import AlignmentTableModel
from desktop_app.ui.panels.details_panel import DetailsPanel
from desktop_app.ui.places import Place
from desktop_app.ui.theme import load_theme
from desktop_app.ui.translation import CatalogueTranslator
from desktop_app.workspace.source_excerpt import SourceFile
from tests.desktop_app.collation.factory import regulation, table
from tests.desktop_app.inventions import REGIONS, every_kind

LEFT, MIDDLE = Qt.MouseButton.LeftButton, QPoint(10, 10)
TABLE = every_kind()

# The platform without a screen says so whenever a menu opens.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture(autouse=True)
def english(qapp: QApplication) -> Iterator[None]:
    """Plural forms as the program says them."""
    translator = CatalogueTranslator("en")
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def panel_of(qtbot: QtBot, shown: Table, width: int = 1100, height: int = 260) -> DetailsPanel:
    panel = DetailsPanel(AlignmentTableModel(shown, load_messages("en")), load_messages("en"), load_theme(dark=False))
    qtbot.addWidget(panel)
    panel.resize(width, height)
    panel.show()
    return panel


@pytest.fixture
def panel(qtbot: QtBot) -> DetailsPanel:
    return panel_of(qtbot, TABLE)


def place(label: str, region: str = REGIONS[0]) -> Place:
    return Place(next(at for at, row in enumerate(TABLE.rows) if row.label == label), REGIONS.index(region))


def view(panel: DetailsPanel, name: str) -> QListView:
    """The list that a screen reader calls by this name."""
    return next(found for found in panel.findChildren(QListView) if found.accessibleName() == name)


def lines(panel: DetailsPanel, name: str) -> list[str]:
    """What the lines of a list say."""
    model = view(panel, name).model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def readings(panel: DetailsPanel) -> list[str]:
    return lines(panel, "Readings")


def divergences(panel: DetailsPanel) -> list[str]:
    return lines(panel, "Divergences of the selected region")


def labels(panel: DetailsPanel) -> set[str]:
    return {label.text() for label in panel.findChildren(QLabel) if label.isVisible()}


def button(panel: DetailsPanel, text: str) -> QPushButton:
    return next(found for found in panel.findChildren(QPushButton) if found.text() == text)


def click_row(list_: QListView, row: int, x: int = 400) -> None:
    box = list_.visualRect(list_.model().index(row, 0, QModelIndex()))
    QTest.mouseClick(list_.viewport(), LEFT, pos=QPoint(x, box.top() + 12))


def test_without_a_row_it_says_what_to_do(panel: DetailsPanel) -> None:
    panel.show_place(None)
    assert "Select a cell to see how its row reads in each region." in labels(panel)
    assert not button(panel, "Show in source").isEnabled()
    assert panel.as_text() == ""


def test_a_row_is_named_counted_and_placed(qtbot: QtBot) -> None:
    text = "# Ереже\n## 1. Жалпы ережелер\n1. Кітап сақтайды.\n14. Міндеттері:\n2) кітап береді;"
    shown = table(regulation("Абай облысы", text), regulation("Жетісу облысы", text.replace("кітап", "дәптер")))
    panel = panel_of(qtbot, shown)
    panel.show_place(Place(next(at for at, row in enumerate(shown.rows) if row.label == "14.2"), 1))
    assert {"Subpoint 14.2", "2 readings · 1. Жалпы ережелер", "Жетісу облысы"} <= labels(panel)
    assert "Жетісу облысы.txt, line 5" in labels(panel)


def test_every_divergence_says_why(panel: DetailsPanel) -> None:
    panel.show_place(place("1", REGIONS[2]))
    (form, matched) = divergences(panel)
    assert form.startswith("Form (substantive): садами → садам. Lacks the ending -и that ")
    assert matched == "Matched by the same text, similarity 100 %"


def test_what_stands_nowhere_is_called_nothing_not_a_dash(panel: DetailsPanel) -> None:
    panel.show_place(place("2", REGIONS[2]))
    assert "Punctuation (cosmetic): . → (nothing). Lacks the mark “.” that 3 regions write here." in divergences(panel)


def test_what_is_expected_is_listed_where_the_filter_shows_it(panel: DetailsPanel) -> None:
    panel.show_place(place("title", REGIONS[1]))
    assert "1 expected" in divergences(panel)
    panel.set_filter(EVERYTHING)
    assert any(line.startswith("Own name (expected)") for line in divergences(panel))
    assert "1 expected" not in divergences(panel)


@pytest.mark.parametrize("row", TABLE.rows, ids=lambda row: str(row.label))
@pytest.mark.parametrize("orientation", list(Qt.Orientation))
def test_every_row_can_be_shown_at_both_places(qtbot: QtBot, row: object, orientation: Qt.Orientation) -> None:
    at = next(at for at, known in enumerate(TABLE.rows) if known is row)
    panel = panel_of(qtbot, TABLE, *((420, 800) if orientation is Qt.Orientation.Vertical else (1100, 200)))
    panel.set_orientation(orientation)
    panel.set_theme(load_theme(dark=True))
    for region in range(len(REGIONS)):
        panel.show_place(Place(at, region))
        panel.grab()
        list_ = view(panel, "Readings")
        current = str(list_.currentIndex().data(Qt.ItemDataRole.ToolTipRole))
        assert str(TABLE.regulations[region].region) in current.splitlines()


def test_a_missing_provision_is_a_reading_too(panel: DetailsPanel) -> None:
    panel.show_place(place("3.1", REGIONS[2]))
    assert readings(panel)[-1] == "область Ұлытау. no such provision"
    assert divergences(panel)[0].startswith("Missing (substantive). 3 regions have this provision")


def test_a_click_on_a_reading_selects_its_first_region(qtbot: QtBot) -> None:
    shown = table(
        regulation("Абай облысы", "# Ереже\n1. Кітап сақтайды."),
        regulation("Атырау облысы", "# Ереже\n1. Кітап сақтайды."),
        regulation("Жетісу облысы", "# Ереже\n1. Дәптер сақтайды."),
    )
    panel = panel_of(qtbot, shown)
    panel.show_place(Place(1, 0))
    wanted: list[Place] = []
    panel.place_wanted.connect(wanted.append)
    panel.place_wanted.connect(panel.show_place)  # as the page does
    click_row(view(panel, "Readings"), 0)
    click_row(view(panel, "Readings"), 1)
    qtbot.waitUntil(lambda: wanted == [Place(1, 2)])
    assert view(panel, "Readings").currentIndex().row() == 1
    QTest.keyClick(view(panel, "Readings"), Qt.Key.Key_Up)
    qtbot.waitUntil(lambda: wanted == [Place(1, 2), Place(1, 0)])


def test_choosing_another_reading_of_a_row_does_not_scroll_it_away(qtbot: QtBot) -> None:
    words = "кітап дәптер қалам сия парақ мұқаба жинақ қойма "
    shown = table(*(regulation(f"{n}-аудан", f"# Ереже\n1. {words * 8} {n * 7}") for n in range(1, 12)))
    panel = panel_of(qtbot, shown, height=200)
    panel.show_place(Place(1, 5))
    list_ = view(panel, "Readings")
    before = list_.verticalScrollBar().value()
    assert before > 0
    panel.show_place(Place(1, 5))
    assert list_.verticalScrollBar().value() == before
    panel.show_place(Place(0, 5))
    assert list_.verticalScrollBar().value() == 0
    panel.resize(1100, 700)
    panel.show_place(Place(1, 10))
    panel.show_source()
    assert list_.viewport().rect().contains(list_.visualRect(list_.currentIndex()).center())


def test_all_regions_of_a_reading_can_be_listed_and_chosen(qtbot: QtBot) -> None:
    regions = [f"{number}-аудан" for number in range(1, 16)]
    shown = table(*(regulation(region, "# Ереже\n1. Кітап сақтайды.") for region in regions))
    panel = panel_of(qtbot, shown)
    panel.show_place(Place(1, 3))
    assert readings(panel)[0].startswith("A. 15 regions. majority")
    click_row(view(panel, "Readings"), 0, x=60)
    menu = next(found for found in panel.findChildren(QMenu) if found.isVisible())
    names = [action.text() for action in menu.actions() if action.text().endswith("-аудан")]
    assert sorted(names) == sorted(regions)
    wanted = next(action for action in menu.actions() if action.text() == shown.regulations[9].region)
    with qtbot.waitSignal(panel.place_wanted, check_params_cb=lambda chosen: chosen == Place(1, 9)):
        wanted.trigger()
    menu.close()


def test_the_row_and_a_single_reading_can_be_copied(panel: DetailsPanel) -> None:
    panel.show_place(place("2", REGIONS[1]))
    QTest.mouseClick(button(panel, "Copy as text"), LEFT, pos=MIDDLE)
    copied = QGuiApplication.clipboard().text()
    assert "Срок ответа: 15 дней." in copied
    assert "Number (substantive): 15 → 25." in copied
    assert copied == panel.as_text()
    panel.copy_reading()
    assert QGuiApplication.clipboard().text() == "Срок ответа: 15 дней."


@pytest.fixture
def runner() -> Iterator[JobRunner]:
    runner = JobRunner()
    yield runner
    runner.shut_down()


def source_lines(panel: DetailsPanel) -> list[str]:
    return lines(panel, "Lines of the source")


def test_the_source_opens_among_its_neighbours_and_esc_closes_it(qtbot: QtBot, panel: DetailsPanel) -> None:
    panel.show_place(place("2"))
    assert not panel.source.isVisible()
    QTest.mouseClick(button(panel, "Show in source"), LEFT, pos=MIDDLE)
    assert panel.source.isVisible()
    assert not view(panel, "Readings").isVisible()
    panel.show_place(place("3", REGIONS[1]))
    assert "In the source" in labels(panel)
    QTest.keyClick(view(panel, "Lines of the source"), Qt.Key.Key_Escape)
    assert not panel.source.isVisible()
    assert view(panel, "Readings").isVisible()


def test_where_there_is_room_readings_and_source_are_both_seen(qtbot: QtBot) -> None:
    panel = panel_of(qtbot, TABLE, 1100, 500)
    panel.show_place(place("2"))
    panel.show_source()
    assert view(panel, "Readings").isVisible()
    assert panel.source.isVisible()


def test_lines_are_read_out_of_the_file_while_it_is_the_same(qtbot: QtBot, tmp_path: Path, runner: JobRunner) -> None:
    text = "Ереже\n\n1. Кітап\nсақтайды.\n2. Кітап береді."
    path = tmp_path / "ереже.txt"
    path.write_text(text, "utf-8")
    point = "# Ереже\n1. Кітап сақтайды.\n2. Кітап береді."
    shown = table(regulation("Абай облысы", point), regulation("Жетісу облысы", point))
    provisions = tuple(
        replace(item, source=replace(item.source, line_start=start, line_end=end))
        for item, (start, end) in zip(shown.regulations[0].provisions, ((1, 1), (3, 4), (5, 5)), strict=True)
    )
    row = shown.rows[1]
    id_ = shown.regulations[0].id
    cells = {**row.cells, id_: replace(row.cells[id_], provisions=(provisions[1],))}
    shown = replace(shown, rows=(shown.rows[0], replace(row, cells=cells), *shown.rows[2:]))
    panel = panel_of(qtbot, shown, height=500)
    panel.set_sources({id_: SourceFile(str(path), "txt", sha256(path.read_bytes()).hexdigest())}, runner)
    panel.show_place(Place(1, 0))
    panel.show_source()
    qtbot.waitUntil(lambda: not runner.is_busy)
    assert source_lines(panel) == ["1: Ереже", "3: 1. Кітап", "4: сақтайды.", "5: 2. Кітап береді."]
    path.write_text("Басқа", "utf-8")
    panel.show_place(Place(1, 1))
    panel.show_place(Place(1, 0))
    qtbot.waitUntil(lambda: not runner.is_busy)
    assert "The file has changed since it was read; shown is what was read." in labels(panel)


def test_a_region_without_the_provision_has_no_source(panel: DetailsPanel) -> None:
    panel.show_place(place("3.1", REGIONS[2]))
    panel.show_source()
    assert "This region has no such provision." in labels(panel)
    assert source_lines(panel) == []


def test_spaces_that_differ_are_painted_and_not_copied(qtbot: QtBot) -> None:
    shown = table(
        regulation("Абай облысы", "# Ереже\n1. Кітап–дәптер сақтайды."),
        regulation("Атырау облысы", "# Ереже\n1. Кітап–дәптер сақтайды."),
        regulation("Жетісу облысы", "# Ереже\n1. Кітап – дәптер сақтайды."),
    )
    assert [item.kind for item in shown.rows[1].divergences if item.severity != "expected"] == [DivergenceKind.SPACING]
    panel = panel_of(qtbot, shown)
    panel.show_place(Place(1, 2))
    panel.copy_reading()
    assert QGuiApplication.clipboard().text() == "Кітап – дәптер сақтайды."
    assert "␣" not in " ".join(readings(panel) + divergences(panel))


def test_rows_are_as_high_as_their_texts_in_another_width(qtbot: QtBot) -> None:
    words = "кітап дәптер қалам сия парақ мұқаба жинақ қойма "
    shown = table(*(regulation(f"{n}-аудан", f"# Ереже\n1. {words * 8} {n * 7}") for n in range(1, 4)))
    panel = panel_of(qtbot, shown, width=1400, height=300)
    panel.show_place(Place(1, 0))
    list_ = view(panel, "Readings")
    for width in (900, 620, 1400):
        panel.resize(width, 300)
        heights = [list_.visualRect(list_.model().index(row, 0)).height() for row in range(3)]
        list_.doItemsLayout()
        assert heights == [list_.visualRect(list_.model().index(row, 0)).height() for row in range(3)]
