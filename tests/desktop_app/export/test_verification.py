import io
import zipfile

import pytest

from desktop_app.export.progress import Progress
from desktop_app.export.verification import verify_workbook
from parsers.model import pass_by

PROGRESS = Progress(pass_by, 1)


def workbook_of(*sheets: str) -> io.BytesIO:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for place, rows in enumerate(sheets, 1):
            archive.writestr(f"xl/worksheets/sheet{place}.xml", f"<worksheet>{rows}</worksheet>")
    return stream


def test_a_workbook_that_holds_what_was_written_is_good() -> None:  # fault 99
    verify_workbook(workbook_of("<c><v>1</v></c><c/>", "<c><is><t>а</t></is></c><c><v>2</v></c>"), [1, 2], PROGRESS)


@pytest.mark.parametrize("rows", ["", "<c><v>1</v></c><c><v>2</v></c>", "<c><f>1+1</f><v>2</v></c>"])
def test_a_lost_cell_an_added_one_and_a_formula_are_found(rows: str) -> None:
    with pytest.raises(ValueError, match="sheet 1"):
        verify_workbook(workbook_of(rows), [1], PROGRESS)


def test_a_broken_archive_is_found() -> None:
    content = bytearray(workbook_of("<c><v>1</v></c>").getvalue())
    content[content.index(b"<v>1") + 3] ^= 1
    with pytest.raises(zipfile.BadZipFile):
        verify_workbook(io.BytesIO(content), [1], PROGRESS)
