"""Spelling findings → groups of one word each, the most certain first."""

import re
from collections.abc import Sequence

from PySide6.QtCore import QObject

from desktop_app.collation.model import DivergenceKind, SpellingFinding
from desktop_app.collation.normalization import skeleton
from desktop_app.export.wording import place_name
from desktop_app.messages import Messages
from desktop_app.ui.contexts import in_context
from desktop_app.ui.highlighting import Run
from desktop_app.ui.models.findings_model import FindingGroup, FindingLine
from desktop_app.ui.text_cell import TextCell, plain
from desktop_app.ui.views.regions import RegionPhrases, Source
from parsers.model import ProvisionKind

_COUNTED = re.compile(r"(\S+) (\d+)")


class SpellingList(QObject):
    """Words that are probably misspelt: word and suggestion, place, regions, evidence."""

    def __init__(self, source: Source, messages: Messages, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._source, self._messages = source, messages
        self._phrases = RegionPhrases(source.regulations, self)

    def headers(self) -> tuple[str, ...]:
        """Names of the columns."""
        say = self._messages.say
        return (self.tr("Word"), say("report.provision"), say("report.regions"), self.tr("Evidence"))

    def groups(self, findings: Sequence[SpellingFinding]) -> tuple[FindingGroup, ...]:
        """One group a word and suggestion; those of the same letters of another alphabet are certain."""
        words: dict[tuple[str, str], list[SpellingFinding]] = {}
        for finding in findings:
            words.setdefault((finding.word, finding.suggestion), []).append(finding)
        ordered = sorted(words.values(), key=lambda found: -_certainty(found[0]))
        return tuple(self._group(found) for found in ordered)

    def _group(self, found: Sequence[SpellingFinding]) -> FindingGroup:
        first = found[0]
        by_place: dict[str, list[SpellingFinding]] = {}
        for finding in found:
            by_place.setdefault(finding.provision, []).append(finding)
        lines = tuple(self._line(same) for same in by_place.values())
        word = (Run(first.word, _kind(first)), Run("  →  "), Run(first.suggestion))
        cells = (
            TextCell(word, "body-strong"),
            plain(self.tr("%n place(s)", "", len(lines)), color="text2"),
            TextCell(),
            plain(self._evidence(first), color="text2"),
        )
        return FindingGroup(cells, lines, lines[0].place)

    def _line(self, found: Sequence[SpellingFinding]) -> FindingLine:
        """The word in its context, once for all regulations that write it at the same place."""
        first = found[0]
        provision = self._source.provision(first.regulation, first.provision)
        text, kind = (provision.text, provision.kind) if provision else (first.word, ProvisionKind.POINT)
        marked = Run(text[first.span.start : first.span.end], _kind(first))
        cells = (
            TextCell(in_context(text, first.span, marked), color="text2"),
            plain(place_name(first.provision, kind, self._messages), color="accent"),
            self._regions({finding.regulation for finding in found}),
            TextCell(),
        )
        return FindingLine(cells, self._source.place(first.regulation, first.provision))

    def _regions(self, ids: set[str]) -> TextCell:
        return TextCell((Run(self._phrases.say(ids)),), color="text2", whole=self._phrases.all_names(ids))

    def _evidence(self, finding: SpellingFinding) -> str:
        """How often the word stands in the documents, and how often the one that is meant."""
        counts = [(word, int(count)) for word, count in _COUNTED.findall(finding.evidence)]
        if not counts:
            return finding.evidence
        said = self.tr("found %n time(s)", "", counts[0][1])
        if len(counts) < 2:
            return said
        known = self.tr("%1 %n time(s)", "", counts[1][1]).replace("%1", f"«{counts[1][0]}»")
        return f"{said}; {known}"


def _kind(finding: SpellingFinding) -> DivergenceKind:
    return DivergenceKind.SCRIPT if _is_alphabet(finding) else DivergenceKind.SPELLING


def _is_alphabet(finding: SpellingFinding) -> bool:
    return skeleton(finding.word) == skeleton(finding.suggestion)


def _certainty(finding: SpellingFinding) -> float:
    """How sure it is that the suggestion is meant, 0.0 to 1.0: its share of all occurrences of either word."""
    if _is_alphabet(finding):
        return 1.0
    counts = [int(count) for _, count in _COUNTED.findall(finding.evidence)]
    return counts[1] / sum(counts[:2]) if len(counts) > 1 else 0.0
