"""What comes out on paper, read back from the PDF with the reader that reads the clerks' own files."""

from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.collation.filtering import Filter
from desktop_app.collation.model import DivergenceKind
from desktop_app.export.output_file import ExportError
from desktop_app.messages import load_messages
from desktop_app.ui.filter_state import FilterState
from desktop_app.ui.highlighting import Run
from desktop_app.ui.jobs import Cancelled, JobRunner
from desktop_app.ui.printed_comparison import PrintedComparison
from desktop_app.ui.printing import print_on, write_pdf
from desktop_app.ui.text_cell import PrintedTable, TextCell, plain
from desktop_app.ui.theme import load_theme
from desktop_app.ui.views.divergences_view import DivergencesView
from tests.desktop_app.inventions import FAMILY, REGIONS, every_kind

MESSAGES = load_messages("en")


def pages_of(path: Path) -> list[str]:
    document = pypdfium2.PdfDocument(path)
    try:
        return [page.get_textpage().get_text_bounded().replace("\r\n", "\n") for page in document]
    finally:
        document.close()


def long_table(rows: int) -> PrintedTable:
    words = "ведает садами, скверами, питомниками и всеми деревьями, которые растут в городе и за городом, без остатка"
    cells = [(plain(str(at)), plain(f"Департамент {words}, строка {at}")) for at in range(rows)]
    return PrintedTable("Заголовок", "Всего строк", ("Номер", "Слова"), cells, (1.0, 4.0))


def test_every_page_has_the_header_row_and_its_number_and_no_row_is_lost(qapp: object, tmp_path: Path) -> None:
    write_pdf(str(tmp_path / "a.pdf"), long_table(150), MESSAGES)
    pages = pages_of(tmp_path / "a.pdf")
    assert len(pages) > 2
    for number, page in enumerate(pages, 1):
        assert page.count("Слова") == 1
        assert f"Page {number} of {len(pages)}" in page
    lines = [line for page in pages for line in page.split("\n")]
    found = [line for line in lines if ", строка " in line]
    assert [int(line.rpartition(" ")[2]) for line in found] == list(range(150))
    assert "Всего строк" in pages[0]
    assert "Всего строк" not in pages[1]


def test_a_row_that_is_longer_than_a_page_goes_on_on_the_next(qapp: object, tmp_path: Path) -> None:
    words = [f"слово{at}" for at in range(4000)]
    table = PrintedTable("Длинное", "", ("Текст",), [(plain(" ".join(words)),)], (1.0,))
    write_pdf(str(tmp_path / "a.pdf"), table, MESSAGES)
    pages = pages_of(tmp_path / "a.pdf")
    assert len(pages) > 1
    printed = " ".join(pages).split()
    assert set(words) <= set(printed)


def test_the_first_page_explains_the_marks_that_occur(qapp: object, tmp_path: Path) -> None:
    cells = [(TextCell((Run("было "), Run("слво", DivergenceKind.SPELLING))),)]
    write_pdf(str(tmp_path / "a.pdf"), PrintedTable("З", "", ("Т",), cells, (1.0,)), MESSAGES)
    page = pages_of(tmp_path / "a.pdf")[0]
    assert "Spelling" in page
    assert "Wording" not in page


def test_the_divergences_are_printed_as_they_are_shown(qtbot: QtBot, tmp_path: Path) -> None:
    state = FilterState()
    view = DivergencesView(every_kind(), MESSAGES, load_theme(dark=True), state)
    qtbot.addWidget(view)
    state.choose(Filter(kinds=frozenset({DivergenceKind.NUMBER})))
    printed = view.as_document()
    state.choose(Filter())
    write_pdf(str(tmp_path / "a.pdf"), printed, MESSAGES)
    text = "\n".join(pages_of(tmp_path / "a.pdf"))
    assert FAMILY in text
    assert REGIONS[1] in text
    assert "25 дней" in text
    assert "Missing" not in text


def test_the_comparison_is_printed_by_row_with_who_differs_and_how(qapp: object, tmp_path: Path) -> None:
    table = every_kind()
    document = PrintedComparison(table, MESSAGES).document()
    by_number = {row[0].text: [cell.text for cell in row[1:]] for row in document.rows}
    assert by_number["2"][0] == "Срок ответа: 15 дней."
    assert by_number["2"][1].startswith("Шымкент: Срок ответа:  25 дней.")
    assert by_number["3.1"][1] == f"область Ұлытау: {MESSAGES.say('report.absent')}".replace("область ", "")
    assert by_number["Chapter 1"][1] == "the same in all 4"
    assert document.summary == "7 of 10 rows diverge."
    write_pdf(str(tmp_path / "a.pdf"), document, MESSAGES)
    assert "Срок ответа: 15 дней." in " ".join(" ".join(pages_of(tmp_path / "a.pdf")).split())


def test_only_the_rows_given_are_printed(qapp: object) -> None:
    table = every_kind()
    document = PrintedComparison(table, MESSAGES).document(table.rows[2:4])
    assert [row[0].text for row in document.rows] == ["1", "2"]


def test_saving_is_done_beside_the_window_and_says_when_it_is_done(
    qtbot: QtBot, runner: JobRunner, tmp_path: Path
) -> None:
    done: list[str] = []
    path = str(tmp_path / "a.pdf")
    runner.start(
        lambda checkpoint: write_pdf(path, long_table(60), MESSAGES, checkpoint),
        on_success=done.append,
        on_failure=_fail,
        on_cancel=lambda: _fail(None),
    )
    qtbot.waitUntil(lambda: done == [path])
    assert pages_of(Path(path))


def _fail(error: BaseException | None) -> None:
    raise AssertionError(error)


def test_a_place_that_cannot_be_written_is_reported_and_an_older_file_stays(qapp: object, tmp_path: Path) -> None:
    with pytest.raises(ExportError) as raised:
        write_pdf(str(tmp_path / "absent" / "a.pdf"), long_table(1), MESSAGES)
    assert raised.value.code == "no-folder"
    older = tmp_path / "a.pdf"
    older.write_bytes(b"older")

    def stop(done: int, total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        write_pdf(str(older), long_table(10), MESSAGES, stop)
    assert older.read_bytes() == b"older"
    assert list(tmp_path.iterdir()) == [older]


@pytest.fixture
def printer(tmp_path: Path, qapp: object) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    return printer


def test_printing_goes_on_while_the_window_lives(qtbot: QtBot, printer: QPrinter, tmp_path: Path) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    run = print_on(printer, long_table(150), MESSAGES, window)
    with qtbot.waitSignal(run.finished, timeout=20_000) as finished:
        assert not (tmp_path / "printed.pdf").exists()  # nothing is done before the event loop runs again
    assert finished.args == [True]
    found = "\n".join(pages_of(tmp_path / "printed.pdf"))
    assert ", строка 149" in found


def test_printing_can_be_stopped(qtbot: QtBot, printer: QPrinter) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    run = print_on(printer, long_table(2000), MESSAGES, window)
    with qtbot.waitSignal(run.finished) as finished:
        run.cancel()
    assert finished.args == [False]
