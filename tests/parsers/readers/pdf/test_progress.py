"""Reading says how far it is and can be stopped at any page."""

import pytest

from parsers.readers import pdf
from tests.generators.pdf_press import print_pdf
from tests.generators.pieces import Piece, Style


def _content(pages: int) -> bytes:
    pieces = [
        Piece(Style.BODY, f"{number}. Осы {number}-тармақтың сөйлемі осында.", lead=3) for number in range(51 * pages)
    ]
    return print_pdf(pieces).content()


def test_07_progress_counts_the_pages() -> None:
    calls: list[tuple[int, int]] = []
    pdf.read(_content(4), "a.pdf", checkpoint=lambda done, total: calls.append((done, total)))
    assert calls[:4] == [(0, 4), (1, 4), (2, 4), (3, 4)]
    assert calls == sorted(calls)
    assert calls[-1] == (4, 4)


@pytest.mark.parametrize("last", [0, 2, 4])
def test_07_what_the_checkpoint_raises_stops_the_reading(last: int) -> None:
    class StopReadingError(Exception):
        pass

    def stop(done: int, _: int) -> None:
        if done == last:
            raise StopReadingError

    with pytest.raises(StopReadingError):
        pdf.read(_content(4), "a.pdf", checkpoint=stop)
