"""Printing a view, and saving it as PDF, without holding up the window."""

import time
from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import QBuffer, QIODevice, QObject, QTimer, Signal
from PySide6.QtGui import QPdfWriter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from desktop_app.export.output_file import OutputFile
from desktop_app.messages import Messages
from desktop_app.ui.print_pages import PagePrinter, PrinterFailed, page_layout
from desktop_app.ui.text_cell import PrintedTable
from desktop_app.ui.theme import Theme, load_theme
from parsers.model import Checkpoint, pass_by

PDF_DPI = 1200
SLICE_MS = 30
"""Longest time that the event loop is kept waiting."""


def write_pdf(path: str, document: PrintedTable, messages: Messages, checkpoint: Checkpoint = pass_by) -> str:
    """Write the view as a PDF file, whole or not at all, and give its path; `ExportError` if it cannot be written.

    Needs no UI thread; what the checkpoint raises passes through and leaves no file.
    """
    with OutputFile(path) as output:
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QPdfWriter(buffer)
        writer.setResolution(PDF_DPI)
        writer.setPageLayout(page_layout())
        writer.setTitle(document.title)
        writer.setCreator("Salystyru")
        for done, total in PagePrinter(writer, document, _print_theme(), messages).steps():
            checkpoint(done, total)
        buffer.close()
        output.fill(bytes(buffer.data().data()))
        output.put_in_place()
    return path


class PrintRun(QObject):
    """Prints in slices on the UI thread: printer drivers are not at home in others."""

    finished = Signal(bool)
    """Whether all was printed; False if the printer failed."""

    progressed = Signal(int, int)
    """Steps done, steps in all."""

    def __init__(self, steps: Iterator[tuple[int, int]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._steps = steps
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._go_on)
        self._timer.start()

    def cancel(self) -> None:
        """Stop; what was printed so far comes out."""
        self._end(printed=False)

    def _go_on(self) -> None:
        end = time.monotonic() + SLICE_MS / 1000
        try:
            for done, total in self._steps:
                if time.monotonic() > end:
                    self.progressed.emit(done, total)
                    return
        except PrinterFailed:
            self._end(printed=False)
            return
        self._end(printed=True)

    def _end(self, *, printed: bool) -> None:
        if self._timer.isActive():
            self._timer.stop()
            close = getattr(self._steps, "close", None)
            if close is not None:
                close()
            self.finished.emit(printed)
            self.deleteLater()


def print_view(document: PrintedTable, messages: Messages, parent: QWidget) -> PrintRun | None:
    """Ask for a printer and print the view on it; None if the user thought better of it."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageLayout(page_layout())
    printer.setDocName(document.title)
    dialog = QPrintDialog(printer, parent)
    if dialog.exec() != QDialog.DialogCode.Accepted:
        return None
    return print_on(printer, document, messages, parent)


def print_on(printer: QPrinter, document: PrintedTable, messages: Messages, parent: QWidget) -> PrintRun:
    """Print the view on a printer that was chosen; the run keeps the printer until it is done."""
    steps = PagePrinter(printer, document, _print_theme(), messages).steps()
    return PrintRun(steps, parent)


def _print_theme() -> Theme:
    """The light theme without figures of one width: in a PDF these could not be searched or copied as figures."""
    return replace(load_theme(dark=False), has_features=False)
