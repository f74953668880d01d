"""The sheet of what was not compared: files, parts of files, regulations without a sibling."""

from collections.abc import Iterator

from desktop_app.export.basis import ReportBasis
from desktop_app.export.report import Column, Look, ReportRow, Rows, Sheet, SheetKind, text_cell
from desktop_app.export.sentences import sentence


def left_out_sheet(basis: ReportBasis) -> Sheet:
    """Everything that was found and has no part in the comparison, and why."""
    say = basis.say
    return Sheet(
        kind=SheetKind.NOT_COMPARED,
        name=basis.sheets[SheetKind.NOT_COMPARED, 0],
        explanation=say("explain-not-compared"),
        columns=(Column(say("file"), 40), Column(say("page"), 9), Column(say("what-and-why"), 110)),
        rows=Rows(lambda: left_out_rows(basis)),
        frozen_columns=1,
    )


def left_out_rows(basis: ReportBasis) -> Iterator[ReportRow]:
    """A line for each thing left out: file, page, sentence."""
    for entry in basis.comparison.intake.left_out:
        page = getattr(entry, "page", None)
        yield ReportRow(
            (
                text_cell(entry.path),
                text_cell("" if page is None else str(page)),
                text_cell(sentence(entry, basis.messages)),
            )
        )
    for alone in basis.collation.alone:
        regulation = alone.regulation
        said = basis.say("alone-because", title=regulation.title or regulation.id)
        yield ReportRow((text_cell(regulation.id.rpartition("#")[0]), text_cell("", Look.TEXT), text_cell(said)))
