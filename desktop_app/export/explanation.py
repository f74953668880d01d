"""Why a divergence is one, in a sentence of its own: a code with arguments, then its words. Pure functions.

What the words of a single divergence tell (an ending, a letter of another alphabet, a space) is found by
`word_changes`; here they meet the row: how many regions write as the base does, and where a provision stands.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from desktop_app.collation.model import Cell, Divergence, DivergenceKind, Row, Severity, Table
from desktop_app.export.word_changes import (
    LetterChange,
    describe_case,
    describe_form,
    describe_spacing,
    letter_changes,
    strange_spaces,
    unequal_words,
)
from desktop_app.messages import Messages
from parsers.model import Provision, Regulation, Span

LETTERS_NAMED: Final = 3
"""Letters of another alphabet that a sentence names at most."""


@dataclass(frozen=True, slots=True)
class Explanation:
    """What is to be said of one divergence."""

    code: str
    """Key of the sentence in the group "explanation" of `desktop_app.messages`."""
    count: int = 0
    """Regulations that the sentence counts, most often those that share the base's words."""
    arguments: Mapping[str, str] = field(default_factory=dict)
    letters: tuple[LetterChange, ...] = ()
    """Letters whose code points are named."""
    against_majority: bool = True
    """Whether "in the majority" is the right word for the base, and not "in the base"."""


def explain(table: Table, row: Row, divergence: Divergence) -> Explanation:
    """What there is to say of a divergence of the row."""
    against_majority = any(reading.majority and row.base in reading.regulations for reading in row.readings)
    if divergence.kind in _STRUCTURE:
        return _explain_structure(table, row, divergence, against_majority)
    if divergence.kind in (DivergenceKind.NAME, DivergenceKind.ADDRESS):
        return Explanation(str(divergence.kind))
    return _explain_words(table, row, divergence)


def say_explanation(explanation: Explanation, messages: Messages) -> str:
    """The sentence of an explanation."""
    where = messages.say("explanation.in-majority" if explanation.against_majority else "explanation.in-base")
    letters = "; ".join(_say_letter(change, messages) for change in explanation.letters[:LETTERS_NAMED])
    return messages.say(
        f"explanation.{explanation.code}",
        **{"where": where, "letters": letters, **explanation.arguments, "count": explanation.count},
    )


def explanation_sentence(table: Table, row: Row, divergence: Divergence, messages: Messages) -> str:
    """One sentence that says what is particular about a divergence of the row."""
    return say_explanation(explain(table, row, divergence), messages)


def sharing_base(row: Row, divergence: Divergence) -> int:
    """Number of regulations that write the base's words at the place of a divergence, the base's own included."""
    others = {
        item.regulation
        for item in row.divergences
        if item.severity is not Severity.EXPECTED
        and item.kind not in _STRUCTURE
        and _touch(item.base_span, divergence.base_span)
    }
    return sum(id_ not in others for id_ in row.cells)


def similarity_percent(cell: Cell, row: Row, language: str) -> str:
    """A cell's similarity to the base, "98.3": rounded down to one decimal, 100 only where it shares its reading.

    The decimal sign is that of the language out of ``kk``, ``ru``, ``en``.
    """
    tenths = int(cell.similarity * 1000 + 1e-9)
    if row.base in row.cells and cell.reading != row.cells[row.base].reading:
        tenths = min(tenths, 999)
    whole, part = divmod(tenths, 10)
    return f"{whole}" if whole == 100 else f"{whole}{'.' if language == 'en' else ','}{part}"


_STRUCTURE: Final = frozenset(
    {DivergenceKind.MISSING, DivergenceKind.EXTRA, DivergenceKind.MOVED, DivergenceKind.RENUMBERED}
    | {DivergenceKind.SPLIT, DivergenceKind.MERGED}
)


def _touch(one: Span, other: Span) -> bool:
    if one.start == one.end or other.start == other.end:
        return one == other
    return one.start < other.end and other.start < one.end


def _say_letter(change: LetterChange, messages: Messages) -> str:
    own, own_code = change.own, f"U+{ord(change.own):04X}"
    if not change.base:
        return own_code
    base_code = f"U+{ord(change.base):04X}"
    return messages.say("explanation.letter", own=own, own_code=own_code, base=change.base, base_code=base_code)


def _explain_structure(table: Table, row: Row, item: Divergence, against_majority: bool) -> Explanation:
    own, base = row.cells.get(item.regulation), row.cells[row.base]
    if item.kind is DivergenceKind.MISSING:
        removed = own is not None
        in_force = sum(not cell.provisions[0].deleted for cell in row.cells.values())
        return Explanation("missing-removed" if removed else "missing", in_force if removed else len(row.cells))
    if item.kind is DivergenceKind.EXTRA or own is None:
        code = "extra" if len(row.cells) > 1 else "extra-alone"
        return Explanation(code, len(row.cells), {"total": str(len(table.regulations))})
    if item.kind is DivergenceKind.SPLIT:
        return Explanation("split", len(own.provisions), {"ids": _ids(own)})
    if item.kind is DivergenceKind.MERGED:
        labels = ", ".join(line.label for line in table.rows if line.id in item.rows)
        return Explanation("merged", len(item.rows), {"ids": labels}, against_majority=against_majority)
    if item.kind is DivergenceKind.MOVED:
        return _explain_move(table, row, item, against_majority)
    numbers = {"own": own.provisions[0].number or "", "base": base.provisions[0].number or ""}
    code = "renumbered" if all(numbers.values()) else "renumbered-lost" if numbers["base"] else "renumbered-added"
    return Explanation(code, 0, numbers, against_majority=against_majority)


def _explain_move(table: Table, row: Row, item: Divergence, against_majority: bool) -> Explanation:
    """By places among the provisions of one parent, or by ids where the parent is another one."""
    own, base = row.cells[item.regulation].provisions[0], row.cells[row.base].provisions[0]
    by_id = {regulation.id: regulation for regulation in table.regulations}
    places = _place(by_id[item.regulation], own), _place(by_id[row.base], base)
    if own.parent == base.parent and places[0] != places[1]:
        arguments = {"own": str(places[0]), "base": str(places[1])}
        return Explanation("moved-place", 0, arguments, against_majority=against_majority)
    return Explanation("moved", 0, {"own": own.id, "base": base.id}, against_majority=against_majority)


def _place(regulation: Regulation, provision: Provision) -> int:
    siblings = (item for item in regulation.provisions if item.parent == provision.parent and not item.editorial)
    return next((place for place, item in enumerate(siblings, 1) if item.id == provision.id), 0)


def _ids(cell: Cell) -> str:
    return ", ".join(provision.id for provision in cell.provisions)


def _explain_words(table: Table, row: Row, item: Divergence) -> Explanation:
    count, own, base = sharing_base(row, item), item.text, item.base_text
    words = {"own": own.strip(), "base": base.strip()}
    match item.kind:
        case DivergenceKind.FORM:
            code, endings = describe_form(own, base)
            return Explanation(code, count, endings)
        case DivergenceKind.SPELLING:
            own_word, base_word = unequal_words(own, base)
            is_shared = any(
                other.kind is item.kind and other.text == own and other.regulation != item.regulation
                for other in row.divergences
            )
            code = "spelling-shared" if is_shared else "spelling"
            return Explanation(code, count, {"own": own_word, "base": base_word})
        case DivergenceKind.SCRIPT:
            letters = letter_changes(own, base)
            return Explanation("script" if letters else "script-unnamed", count, words, letters)
        case DivergenceKind.CASE:
            return Explanation(describe_case(own, base), count, words)
        case DivergenceKind.SPACING:
            return Explanation(describe_spacing(own, base), count, words, strange_spaces(own, base))
    change = "changed" if own and base else "lacking" if base else "added"
    return Explanation(f"{item.kind}-{change}", count, words)
