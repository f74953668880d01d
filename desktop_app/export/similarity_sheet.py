"""The sheet of similarity: how many rows two regulations write alike, all against all."""

from desktop_app.export.basis import ReportBasis
from desktop_app.export.frames import similarity_frame
from desktop_app.export.report import Area, Cell, Column, Look, ReportRow, Sheet, SheetKind, text_cell


def similarity_sheet(basis: ReportBasis, place: int) -> Sheet:
    """The matrix of the table at this place, regulations in the table's order."""
    table = basis.collation.tables[place]
    frame = similarity_frame(table)
    names = [basis.names[item.id] for item in table.regulations]
    rows = tuple(
        ReportRow((text_cell(name, Look.STRONG), *(Cell(look=Look.SHARE, count=float(share)) for share in shares)))
        for name, shares in zip(names, frame.to_numpy(), strict=True)
    )
    last = len(names)
    return Sheet(
        kind=SheetKind.SIMILARITY,
        name=basis.sheets[SheetKind.SIMILARITY, place],
        explanation=basis.say("explain-similarity"),
        columns=(Column(basis.say("region"), 30), *(Column(name, 8, upright=True) for name in names)),
        rows=rows,
        frozen_columns=1,
        scale=Area(0, last - 1, 1, last),
    )
