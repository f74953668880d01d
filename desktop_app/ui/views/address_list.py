"""Addresses of a table's regulations → rows of their parts, findings marked in them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject

from desktop_app.collation.model import AddressFinding, DivergenceKind, Table
from desktop_app.export.wording import region_names
from desktop_app.messages import Messages
from desktop_app.ui.highlighting import Run
from desktop_app.ui.places import Place
from desktop_app.ui.text_cell import TextCell, plain
from desktop_app.ui.views.regions import source_of_table
from parsers.model import PostalAddress, Regulation, Role

PARTS = ("label", "postal_index", "country", "region", "city", "district", "settlement", "street", "building", "extra")

_USUAL = frozenset({"label", "postal_index", "city", "street", "building"})
"""Parts that have a column even if no address has them."""

_QUIET = frozenset({"label", "country"})
"""Parts that are the same nearly everywhere."""

_LABEL_ROLE = "label"

_KINDS = {
    "no-final-stop": DivergenceKind.PUNCTUATION,
    "other-alphabet": DivergenceKind.SCRIPT,
    "index-does-not-fit-region": DivergenceKind.NUMBER,
    "index-not-six-digits": DivergenceKind.NUMBER,
}
"""How a finding is marked; others as other words."""


@dataclass(frozen=True, slots=True)
class AddressRow:
    """One regulation's address."""

    regulation: Regulation
    name: str
    cells: tuple[TextCell, ...]
    findings: tuple[AddressFinding, ...]
    place: Place | None
    """The cell of its provision; None if there is none."""
    where: str
    """Id of its provision; empty if there is none."""


class AddressList(QObject):
    """Region, parts of the address, number of findings."""

    def __init__(self, table: Table, messages: Messages, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._table, self._messages = table, messages
        self._names = region_names(table.regulations)
        self._source = source_of_table(table)
        self._findings: dict[str, list[AddressFinding]] = {}
        for finding in table.address_findings:
            self._findings.setdefault(finding.regulation, []).append(finding)
        self.parts = self._parts()
        """The parts that have a column."""

    def headers(self) -> tuple[str, ...]:
        """Names of the columns."""
        say = self._messages.say
        names = {part: say(f"report.{part}") for part in self.parts if part != "region"}
        names["region"] = say("report.address-region")
        return (say("report.region"), *(names[part] for part in self.parts), self.tr("Found"))

    def rows(self) -> tuple[AddressRow, ...]:
        """One row a regulation, in the order of the table."""
        return tuple(self._row(regulation) for regulation in self._table.regulations)

    def codes(self) -> Mapping[str, str]:
        """A short name for each code of a finding."""
        return {
            "index-does-not-fit-region": self.tr("Index of another region"),
            "index-not-six-digits": self.tr("Index without six digits"),
            "no-index-word": self.tr("No index word"),
            "label-differs": self.tr("Label differs"),
            "no-street": self.tr("No street"),
            "no-building-type": self.tr("No building type"),
            "region-does-not-match-title": self.tr("Region unlike the title"),
            "foreign-region": self.tr("Foreign region"),
            "old-name": self.tr("Old name"),
            "other-alphabet": self.tr("Other alphabet"),
            "agency-does-not-match-title": self.tr("Full name unlike the title"),
            "no-final-stop": self.tr("No full stop"),
        }

    def _parts(self) -> tuple[str, ...]:
        """Those that can tell something: the region stands in front, the country is the same for all."""
        found = {finding.part for finding in self._table.address_findings}
        return tuple(part for part in PARTS if part in _USUAL or part in found or self._tells(part))

    def _tells(self, part: str) -> bool:
        addresses = [regulation.address for regulation in self._table.regulations if regulation.address is not None]
        texts = {getattr(address, part) for address in addresses}
        return part != "region" and (len(texts) > 1 if part == "country" else texts != {None})

    def _row(self, regulation: Regulation) -> AddressRow:
        findings = tuple(self._findings.get(regulation.id, ()))
        where = findings[0].provision if findings else _provision_of(regulation)
        name, count = self._names[regulation.id], str(len(findings)) if findings else ""
        cells = (
            plain(name, "label-strong" if findings else _LABEL_ROLE),
            *(self._cell(part, regulation.address, findings) for part in self.parts),
            plain(count, "label-strong"),
        )
        place = self._source.place(regulation.id, where) if where else None
        return AddressRow(regulation, name, cells, findings, place, where)

    def _cell(self, part: str, address: PostalAddress | None, findings: Sequence[AddressFinding]) -> TextCell:
        text = (getattr(address, part) or "") if address is not None else ""
        own = [finding for finding in findings if finding.part == part]
        color = "text2" if part in _QUIET or not text else "text"
        runs = [Run(text)] if text else []
        if own and text:
            runs = self._marked(text, own[0])
        elif own:
            runs = [Run(self.tr("none"), _kind(own[0]), tinted=True)]
        if part == "building" and text and any(finding.part == "raw" for finding in findings):
            runs.append(Run("", DivergenceKind.PUNCTUATION))
        return TextCell(tuple(runs) or (Run("–"),), _LABEL_ROLE, color)

    def _marked(self, text: str, finding: AddressFinding) -> list[Run]:
        """A part with a finding: the whole of it is marked, or the place before it where a word is absent."""
        kind = _kind(finding)
        return [Run("", kind), Run(text)] if finding.code == "no-index-word" else [Run(text, kind, tinted=True)]


def _kind(finding: AddressFinding) -> DivergenceKind:
    return _KINDS.get(finding.code, DivergenceKind.WORDING)


def _provision_of(regulation: Regulation) -> str:
    """Id of the provision that holds the address; empty if none is known to."""
    return next((part.id for part in regulation.provisions if part.role is Role.LOCATION), "")
