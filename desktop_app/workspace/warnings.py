"""What a reader of a regulation should look at in its document, by regulation.

Most diagnostics put on record what was mended; those here ask for a pair of eyes.
"""

from collections.abc import Mapping

from desktop_app.export.record import Intake, Remark
from parsers.diagnostics import Diagnostic
from parsers.model import Regulation

WORTH_A_LOOK = frozenset(
    {"numbering-gap", "repeated-number", "text-displaced-unclear", "encoding-uncertain", "encoding-conflict"}
    | {"tracked-changes", "hidden-text-removed", "volatile-field", "field-without-result", "number-unknown"}
    | {"symbol-kept", "struck-text", "superscript-text", "pictures-left-out", "hiding-undecided"}
    | {"white-text-removed", "off-page-text-removed", "turned-text-removed", "recognised-text", "covered-text"}
    | {"turned-page", "columns-on-page", "table-on-page", "picture-on-page", "page-without-text"}
    | {"page-line-set-aside", "changed-after-signing", "drawing-text-left-out", "control-characters"}
)
"""Codes of diagnostics that are warnings."""

Warning_ = Diagnostic | Remark


def warnings_of(intake: Intake) -> Mapping[str, tuple[Warning_, ...]]:
    """Warnings by id of regulation: those of its lines, those of its whole document, and remarks on it."""
    found: dict[str, list[Warning_]] = {}
    for result in intake.documents:
        for diagnostic in result.diagnostics:
            if diagnostic.code in WORTH_A_LOOK:
                for regulation in result.document.regulations:
                    if _concerns(diagnostic, regulation):
                        found.setdefault(regulation.id, []).append(diagnostic)
    for remark in intake.remarks:
        if remark.regulation is not None:
            found.setdefault(remark.regulation, []).append(remark)
    return {regulation: tuple(items) for regulation, items in found.items()}


def _concerns(diagnostic: Diagnostic, regulation: Regulation) -> bool:
    if diagnostic.line is None:
        return True
    return regulation.source.line_start <= diagnostic.line <= regulation.source.line_end
