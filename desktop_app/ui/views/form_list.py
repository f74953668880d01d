"""Findings of form → groups by code, the same place in many regulations as one line."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject

from desktop_app.collation.model import DivergenceKind, FormFinding
from desktop_app.export.wording import place_name
from desktop_app.messages import Messages
from desktop_app.ui.contexts import beginning, ending
from desktop_app.ui.highlighting import Run
from desktop_app.ui.models.findings_model import FindingGroup, FindingLine
from desktop_app.ui.text_cell import TextCell, plain
from desktop_app.ui.views.regions import RegionPhrases, Source
from parsers.model import ProvisionKind

_AT_END = frozenset({"no-end-mark", "full-stop-inside-list"})
"""Codes whose fault is the end of the text."""

_WORDS = 10
_LAST_WORDS = 4
"""Words shown before a fault at the end: a narrow column must not cut off the end itself."""


class FormList(QObject):
    """Faults of form: what, where, in which regions, and the text."""

    def __init__(self, source: Source, messages: Messages, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._source, self._messages = source, messages
        self._phrases = RegionPhrases(source.regulations, self)

    def headers(self) -> tuple[str, ...]:
        """Names of the columns."""
        say = self._messages.say
        return (self.tr("Finding"), say("report.provision"), say("report.regions"), self.tr("In the text"))

    def groups(self, findings: Sequence[FormFinding]) -> tuple[FindingGroup, ...]:
        """One group a code, in the order of their first findings."""
        by_code: dict[str, list[FormFinding]] = {}
        for finding in findings:
            by_code.setdefault(finding.code, []).append(finding)
        return tuple(self._group(code, found) for code, found in by_code.items())

    def _group(self, code: str, found: Sequence[FormFinding]) -> FindingGroup:
        lines = tuple(line for finding in found for line in self._lines(finding))
        name = plain(self._names().get(code, code), "body-strong")
        count = plain(self.tr("%n place(s)", "", len(lines)), color="text2")
        return FindingGroup((name, count, TextCell(), TextCell()), lines)

    def _lines(self, finding: FormFinding) -> list[FindingLine]:
        by_place: dict[str, list[str]] = {}
        for regulation, provision in finding.places:
            by_place.setdefault(provision, []).append(regulation)
        return [self._line(finding, provision, holders) for provision, holders in by_place.items()]

    def _line(self, finding: FormFinding, provision: str, holders: Sequence[str]) -> FindingLine:
        part = self._source.provision(holders[0], provision)
        text, kind = (part.text, part.kind) if part is not None else ("", ProvisionKind.POINT)
        sentence = self._messages.about("form-finding", finding.code, finding.arguments)
        cells = (
            plain(sentence),
            plain(place_name(provision, kind, self._messages), color="accent"),
            TextCell((Run(self._phrases.say(holders)),), color="text2", whole=self._phrases.all_names(holders)),
            TextCell(_excerpt(text, finding.code), color="text2"),
        )
        return FindingLine(cells, self._source.place(holders[0], provision))

    def _names(self) -> Mapping[str, str]:
        """A short name for each code."""
        return {
            "numbering-gap": self.tr("Gap in the numbering"),
            "repeated-number": self.tr("Number stands twice"),
            "no-end-mark": self.tr("No mark at the end"),
            "full-stop-inside-list": self.tr("Full stop inside a list"),
            "capital-inside-list": self.tr("Capital letter inside a list"),
            "reference-to-absent-point": self.tr("Reference to an absent point"),
            "unbalanced-quotes": self.tr("Quotation mark is missing"),
        }


def _excerpt(text: str, code: str) -> tuple[Run, ...]:
    """The part of the text that the fault is in, the fault marked where that can be done."""
    text = text.replace("\n", " ")
    if code == "no-end-mark":
        return (Run(ending(text, _LAST_WORDS)), Run("", DivergenceKind.PUNCTUATION))
    if code in _AT_END:
        return (Run(ending(text, _LAST_WORDS)[:-1]), Run(text[-1:], DivergenceKind.PUNCTUATION))
    if code == "capital-inside-list":
        first, space, rest = beginning(text, _WORDS).partition(" ")
        return (Run(first, DivergenceKind.CASE), Run(space + rest))
    return (Run(beginning(text, _WORDS)),)
