"""Words of a table that are probably misspelt."""

from collections.abc import Sequence

from desktop_app.ui.models.findings_model import FindingGroup
from desktop_app.ui.views.findings_view import FindingsView
from desktop_app.ui.views.regions import Source
from desktop_app.ui.views.spelling_list import SpellingList


class SpellingView(FindingsView):
    """Word by word: what is meant, where it stands, and what speaks for it."""

    @property
    def count(self) -> int:
        """Different words."""
        return len({(finding.word, finding.suggestion) for finding in self._table.spelling_findings})

    def find_groups(self, source: Source) -> tuple[Sequence[str], Sequence[FindingGroup]]:
        """One group a word."""
        words = SpellingList(source, self._messages, self)
        return words.headers(), words.groups(self._table.spelling_findings)

    def name(self) -> str:
        """The tab's name."""
        return self.tr("Spelling")

    def nothing(self) -> str:
        """No word is doubtful."""
        return self.tr(
            "No misspelt words were found. Rare words are held against all open documents: more texts, surer."
        )
