"""The walk over a document's paragraphs and tables → drafts in the order a reader meets them.

What is set elsewhere on the page follows the paragraph it hangs on: footnotes, endnotes, text boxes (a box before the
text of a heading goes before it: that is where captions stand). All of it has its anchor's line.
"""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from xml.etree.ElementTree import Element

from parsers.model import Checkpoint
from parsers.readers.docx.breaks import paragraphs_in
from parsers.readers.docx.content import Anchor, Content, join
from parsers.readers.docx.layout import CAPTION_TRAITS, NOTE_TRAITS, Draft, traits_of
from parsers.readers.docx.ledger import Ledger
from parsers.readers.docx.markup import child_of
from parsers.readers.docx.numbering import Counters, Numbering
from parsers.readers.docx.revisions import CONTAINERS, count_change, count_changes, is_left_out, leaves_out
from parsers.readers.docx.runs import Runs
from parsers.readers.docx.styles import ParagraphLook, Styles
from parsers.readers.docx.tables import cells, is_continued, is_grid, is_right_column, rows

_CHECKPOINT_EVERY = 100
_SKIPPED = frozenset({"w:sectPr", "w:sdtPr", "w:sdtEndPr", "w:tblPr", "w:tblGrid", "w:customXmlPr", "w:pPr", "w:rPr"})


@dataclass(frozen=True, slots=True)
class Sources:
    """All that the walk looks things up in."""

    styles: Styles
    numbering: Numbering
    notes: Mapping[tuple[str, str], Element]
    """By kind ("footnote", "endnote") and id."""
    ledger: Ledger
    checkpoint: Checkpoint


@dataclass(frozen=True, slots=True)
class _Place:
    """Where the walk is."""

    counters: Counters
    runs: Runs
    anchor: int | None = None
    """Line of the paragraph on which this text hangs; None in the main text."""
    in_grid: bool = False
    traits: frozenset[str] = frozenset()
    """Traits that every paragraph here has."""


@dataclass(slots=True)
class _Piece:
    """A paragraph of the file, still to be joined with the next if its end is not there."""

    look: ParagraphLook
    content: Content
    line: int
    is_open: bool
    """Whether its end is not there: deleted, or hidden."""


@dataclass(slots=True)
class Walk:
    """Collects the drafts of one document."""

    sources: Sources
    drafts: list[Draft] = field(default_factory=list)
    used_notes: set[tuple[str, str]] = field(default_factory=set)
    _pending: list[_Piece] = field(default_factory=list)
    _line: int = 0
    _total: int = 0
    _left_out: int = 0

    def read_body(self, root: Element, body: Element) -> None:
        """Walk over ``body``, part of the tree ``root``."""
        self._total = sum(1 for _ in body.iter("w:p"))
        runs = Runs(root, self.sources.styles, self.sources.ledger)
        self._blocks(body, _Place(Counters(self.sources.numbering), runs))

    def _blocks(self, parent: Element, place: _Place) -> None:
        """All blocks in ``parent``; paragraphs whose end is not there are joined within it only."""
        around, self._pending = self._pending, []
        self._go_through(parent, place)
        self._close(place)
        self._pending = around

    def _go_through(self, parent: Element, place: _Place) -> None:
        for child in parent:
            handler = _HANDLERS.get(child.tag)
            if handler is not None:
                handler(self, child, place)
            elif child.tag in CONTAINERS:
                self._change(child, place)
            elif child.tag not in _SKIPPED:
                self._go_through(child, place)

    def _paragraph(self, paragraph: Element, place: _Place) -> None:
        if place.anchor is None:
            self._line += 1
            if self._line % _CHECKPOINT_EVERY == 0:
                self.sources.checkpoint(self._line, max(self._line, self._total))
        line = place.anchor or self._line
        properties = child_of(paragraph, "w:pPr")
        end = child_of(properties, "w:rPr")
        count_changes(self.sources.ledger, end)
        look = self.sources.styles.paragraph(properties)
        content = place.runs.read(paragraph, look.style, line)
        is_open = is_left_out(end, self.sources.styles.tracked) or self.sources.styles.run(look.style, end).hidden
        self._pending.append(_Piece(look, content, line, is_open))
        if not is_open:
            self._close(place)

    def _close(self, place: _Place) -> None:
        """Make one paragraph of the pending ones; it looks like the first of them that left any text."""
        pending, self._pending = self._pending, []
        if not pending or self._left_out:
            return
        content = join([piece.content for piece in pending])
        leading = next((piece for piece in pending if piece.content.has_text), pending[-1])
        traits = traits_of(leading.look, content, in_grid=place.in_grid) | place.traits
        above = [anchor for anchor in content.anchors if anchor.kind == "box" and anchor.leads and traits]
        self._anchored(above, pending[0].line)
        if content.has_text or not (content.is_contents or pending[-1].is_open):
            self._draft(
                content, leading.look, Draft("", pending[0].line, pending[-1].line, traits, content.is_struck), place
            )
        self._anchored([anchor for anchor in content.anchors if anchor not in above], pending[-1].line)

    def _draft(self, content: Content, look: ParagraphLook, draft: Draft, place: _Place) -> None:
        label = self._label(look, draft.first, place)
        texts = paragraphs_in(content.text)
        if len(texts) > 1:
            self.sources.ledger.note("paragraph-divided", draft.first, parts=str(len(texts)))
        numbered = [f"{label}{text}".strip() if index == 0 else text for index, text in enumerate(texts or [""])]
        self.drafts.extend(replace(draft, text=text) for text in numbered if text)

    def _label(self, look: ParagraphLook, line: int, place: _Place) -> str:
        if look.place is None:
            return ""
        label = place.counters.label(look.place)
        if label.unknown:
            self.sources.ledger.note("number-unknown", line, format=label.unknown)
        if label.bullet:
            self.sources.ledger.count("bullets-left-out")
        return label.text

    def _anchored(self, anchors: list[Anchor], line: int) -> None:
        for kind, element, _ in anchors:
            if kind == "box":
                self.sources.ledger.note("text-box", line)
                self._hanging(element, element, line, frozenset())
            else:
                self._note(kind, element.get("w:id", ""), line)

    def _note(self, kind: str, note_id: str, line: int) -> None:
        note = self.sources.notes.get((kind, note_id))
        if note is None or (kind, note_id) in self.used_notes:
            return
        self.used_notes.add((kind, note_id))
        self.sources.ledger.note("note-anchored", line, number=str(len(self.used_notes)))
        self._hanging(note, note, line, NOTE_TRAITS)

    def _hanging(self, root: Element, blocks: Element, line: int, traits: frozenset[str]) -> None:
        runs = Runs(root, self.sources.styles, self.sources.ledger)
        self._blocks(blocks, _Place(Counters(self.sources.numbering), runs, line, traits=traits))

    def _table(self, table: Element, place: _Place) -> None:
        self._close(place)
        in_grid = place.in_grid or is_grid(table)
        traits = place.traits | (CAPTION_TRAITS if is_right_column(table) else frozenset())
        inside = replace(place, in_grid=in_grid, traits=traits)
        for row in rows(table):
            properties = child_of(row, "w:trPr")
            count_changes(self.sources.ledger, properties)
            with self._leaving_out(place, is_left_out(properties, self.sources.styles.tracked)):
                self._row(row, inside)

    def _row(self, row: Element, place: _Place) -> None:
        for cell in cells(row):
            if is_continued(cell):
                hidden = " ".join(each.text or "" for each in cell.iter("w:t"))
                if hidden.strip():
                    self.sources.ledger.note("hidden-text-removed", self._line, removed=hidden, text=hidden)
            else:
                properties = child_of(cell, "w:tcPr")
                count_changes(self.sources.ledger, properties)
                with self._leaving_out(place, is_left_out(properties, self.sources.styles.tracked)):
                    self._blocks(cell, place)

    def _change(self, element: Element, place: _Place) -> None:
        """Changed blocks between paragraphs."""
        self._close(place)
        count_change(self.sources.ledger, element.tag)
        with self._leaving_out(place, leaves_out(element.tag, self.sources.styles.tracked)):
            self._go_through(element, place)
            self._close(place)

    @contextmanager
    def _leaving_out(self, place: _Place, is_left_out: bool) -> Iterator[None]:
        """Walk on only to put every letter on record, if the text chosen does not hold what comes."""
        self._left_out += is_left_out
        place.runs.left_out += is_left_out
        yield
        place.runs.left_out -= is_left_out
        self._left_out -= is_left_out

    def _control(self, control: Element, place: _Place) -> None:
        """A content control: its content, unless it is a table of contents with its heading."""
        gallery = child_of(control, "w:sdtPr", "w:docPartObj", "w:docPartGallery")
        if gallery is None or gallery.get("w:val") != "Table of Contents":
            self._go_through(control, place)
            return
        text = " ".join(each.text or "" for each in control.iter("w:t"))
        self.sources.ledger.count("contents-left-out", removed=text)
        self._line += sum(1 for _ in control.iter("w:p"))

    def _alternative(self, element: Element, place: _Place) -> None:
        branches = [child for child in element if child.tag in ("mc:Choice", "mc:Fallback")]
        chosen = next((each for each in branches if any(True for _ in each.iter("w:t"))), None)
        if chosen is not None:
            self._go_through(chosen, place)

    def _elsewhere(self, _: Element, __: _Place) -> None:
        self.sources.ledger.count("external-content-left-out", "documents")


_HANDLERS: Mapping[str, Callable[[Walk, Element, _Place], None]] = MappingProxyType(
    {
        "w:p": Walk._paragraph,
        "w:tbl": Walk._table,
        "w:sdt": Walk._control,
        "mc:AlternateContent": Walk._alternative,
        "w:altChunk": Walk._elsewhere,
        "w:subDoc": Walk._elsewhere,
    }
)
