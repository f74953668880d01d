"""How long a PDF takes to read: `python -m tests.benchmarks.pdf_reading [DOCUMENT | PAGES]`.

Without a document, prints one of about 1,000 pages (or PAGES) of invented regulations: justified lines, running header,
page numbers, linked words drawn after their line. The reader runs in a process of its own, as it does in the program.
Prints wall and processor seconds, peak memory, and the longest time between two reports of progress; asserts nothing.
"""

import resource
import sys
import tempfile
import time
from multiprocessing import get_context
from pathlib import Path

from parsers.model import Language
from parsers.readers.reading import Reading

_PAGES = 1000
_REGULATIONS_AT_ONCE = 10


def main() -> None:
    """Print the figures for the document named on the command line, else for a printed one."""
    argument = sys.argv[1] if len(sys.argv) > 1 else str(_PAGES)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(argument)
        if argument.isdigit():
            path = Path(folder) / "printed.pdf"
            path.write_bytes(_print(int(argument)))
        process = get_context("spawn").Process(target=_report, args=(path,))
        process.start()
        process.join()


def _print(pages: int) -> bytes:
    """A PDF of at least ``pages`` pages."""
    from tests.generators.pdf_press import Layout, print_pdf
    from tests.generators.pieces import Piece, document_pieces
    from tests.generators.regulations import Shape, invent_regulation

    layout = Layout(header="Ереженің жобасы, 2024 жыл", draws_links_late=True)
    pieces: list[Piece] = []
    seed = 0
    while True:
        regulations = [
            invent_regulation(Language.KK, seed + n, Shape(subpoints=60)) for n in range(_REGULATIONS_AT_ONCE)
        ]
        seed += _REGULATIONS_AT_ONCE
        pieces.extend(document_pieces(regulations))
        done = len(print_pdf(pieces[: len(pieces) * _REGULATIONS_AT_ONCE // seed], seed, layout).pages)
        if done * seed // _REGULATIONS_AT_ONCE >= pages:
            return print_pdf(pieces, seed, layout).content()


def _report(path: Path) -> None:
    content = path.read_bytes()
    idle = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    reading, wall, processor, gap, pages = _timed(content, path)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    letters = sum(len(item.text) for item in reading.paragraphs) + sum(len(line.text) for line in reading.lines)
    print(f"{path.name}: {pages} pages, {len(content) / 1e6:.1f} MB, {letters / 1e6:.2f} million characters")
    print(f"read in {wall:.2f} s, {processor:.2f} s of them processor time, {wall / pages * 1000:.1f} ms a page")
    print(f"peak memory {peak:.0f} MB, before reading {idle:.0f} MB; progress at least every {gap * 1000:.0f} ms")


def _timed(content: bytes, path: Path) -> tuple[Reading, float, float, float, int]:
    """The reading, wall and processor seconds, the longest time without progress, and the number of pages."""
    from parsers.readers import pdf

    started, processor = time.perf_counter(), time.process_time()
    calls: list[float] = [started]
    totals: list[int] = []

    def note(_: int, total: int) -> None:
        calls.append(time.perf_counter())
        totals.append(total)

    reading = pdf.read(content, path.name, checkpoint=note)
    ended = time.perf_counter()
    gap = max(after - before for before, after in zip(calls, [*calls[1:], ended], strict=True))
    return reading, ended - started, time.process_time() - processor, gap, totals[-1]


if __name__ == "__main__":
    main()
