"""Faults of form of a table's regulations: numbering, marks, references."""

from collections.abc import Sequence

from desktop_app.ui.models.findings_model import FindingGroup
from desktop_app.ui.views.findings_view import FindingsView
from desktop_app.ui.views.form_list import FormList
from desktop_app.ui.views.regions import Source


class FormView(FindingsView):
    """Fault by fault: what it is, and where it stands."""

    @property
    def count(self) -> int:
        """Places with a fault; the same place in several regulations counts once."""
        return sum(len({provision for _, provision in finding.places}) for finding in self._table.form_findings)

    def find_groups(self, source: Source) -> tuple[Sequence[str], Sequence[FindingGroup]]:
        """One group a kind of fault."""
        faults = FormList(source, self._messages, self)
        return faults.headers(), faults.groups(self._table.form_findings)

    def name(self) -> str:
        """The tab's name."""
        return self.tr("Form")

    def nothing(self) -> str:
        """No fault was found."""
        return self.tr("No faults of form: numbers, marks at the ends, references and quotation marks are in order.")
