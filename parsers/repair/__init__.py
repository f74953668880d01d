"""Lines → paragraphs: undoes what taking text out of a file did to it, and nothing else.

Three steps: `grouping` finds which lines make a paragraph, `displaced` puts the words of links back into the holes they
left, `joining` makes one text of the lines. Misspelt words, wrong marks and Latin letters stay: they are the author's.
"""

from collections.abc import Sequence

from parsers.diagnostics import Diagnostic
from parsers.lines import Line, Paragraph
from parsers.model import Checkpoint, SourceRange, pass_by
from parsers.repair.displaced import Evidence, restore
from parsers.repair.grouping import LineGroup, group_lines
from parsers.repair.joining import join_lines

_CHECKPOINT_EVERY = 500


def repair(
    lines: Sequence[Line], checkpoint: Checkpoint = pass_by
) -> tuple[tuple[Paragraph, ...], tuple[Diagnostic, ...]]:
    """The paragraphs of ``lines`` in order, and a diagnostic for each displaced text, restored or left unclear."""
    groups = group_lines(lines)
    evidence = Evidence.of(group.texts for group in groups)
    paragraphs: list[Paragraph] = []
    diagnostics: list[Diagnostic] = []
    for index, group in enumerate(groups):
        if index % _CHECKPOINT_EVERY == 0:
            checkpoint(index, len(groups))
        paragraph, remarks = _repair_group(group, evidence)
        paragraphs.append(paragraph)
        diagnostics.extend(remarks)
    return tuple(paragraphs), tuple(diagnostics)


def _repair_group(group: LineGroup, evidence: Evidence) -> tuple[Paragraph, tuple[Diagnostic, ...]]:
    first, last = group.lines[0], group.lines[-1]
    texts = group.texts
    diagnostics: tuple[Diagnostic, ...] = ()
    if group.wrapped:
        texts, diagnostics = restore(group.texts, tuple(line.number for line in group.lines), first.page, evidence)
    source = SourceRange(first.number, last.number, first.page)
    return Paragraph(join_lines(texts), source, group.block), diagnostics
