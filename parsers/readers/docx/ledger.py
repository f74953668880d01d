"""What the reader has to say besides the text: all letters it left out, all places where the text is not the whole."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from parsers.diagnostics import Diagnostic

_SAMPLE = 80
"""Characters of a text that a remark quotes; what was left out is kept whole beside it."""
_COUNTED = {
    "tracked-changes": ("insertions", "deletions", "moves"),
    "external-content-left-out": ("links", "pictures", "documents", "templates"),
    "pictures-left-out": ("pictures", "objects"),
}
"""What is told apart inside one count, so that a sentence can name each, zero included."""


@dataclass(slots=True)
class _Entry:
    line: int | None
    arguments: dict[str, str]
    counts: dict[str, int] = field(default_factory=dict)
    total: int = 0
    removed: list[str] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)


@dataclass(slots=True)
class Ledger:
    """Collects remarks; one of `note` is about a place, one of `count` about the whole document."""

    _notes: dict[tuple[str, int | None, str], _Entry] = field(default_factory=dict)
    _counts: dict[str, _Entry] = field(default_factory=dict)

    def note(self, remark: str, line: int | None, /, *, removed: str = "", text: str = "", **arguments: str) -> None:
        """Say ``remark`` of a place; said again of one paragraph with the same arguments, it goes on with the texts."""
        entry = self._notes.setdefault((remark, line, repr(arguments)), _Entry(line, arguments))
        entry.removed.append(removed)
        entry.texts.append(text)

    def count(self, code: str, what: str = "", removed: str = "", times: int = 1, **arguments: str) -> None:
        """Count one more of ``code``, of the sort ``what``; no times where only removed text is to be added."""
        entry = self._counts.setdefault(code, _Entry(None, {}, dict.fromkeys(_COUNTED.get(code, ()), 0)))
        entry.total += times
        entry.arguments.update(arguments)
        if what:
            entry.counts[what] = entry.counts.get(what, 0) + times
        if removed:
            entry.removed.append(removed)

    def has(self, code: str) -> bool:
        """Whether ``code`` was counted."""
        return code in self._counts

    def diagnostics(self) -> tuple[Diagnostic, ...]:
        """All remarks: those on the whole document first, then by line."""
        whole = [_counted(code, entry) for code, entry in self._counts.items()]
        places = [_placed(key[0], entry) for key, entry in self._notes.items()]
        return tuple(_by_line(whole)) + tuple(_by_line(places))


def _counted(code: str, entry: _Entry) -> Diagnostic:
    counts = {"count": entry.total, **entry.counts}
    arguments = {**{name: str(value) for name, value in counts.items()}, **entry.arguments}
    return Diagnostic(code, entry.line, None, tuple(arguments.items()), " ".join(entry.removed))


def _placed(code: str, entry: _Entry) -> Diagnostic:
    text = " ".join("".join(entry.texts).split())
    text = text if len(text) <= _SAMPLE else f"{text[:_SAMPLE]}…"
    arguments = {**entry.arguments, **({"text": text} if text else {})}
    return Diagnostic(code, entry.line, None, tuple(arguments.items()), "".join(entry.removed))


def _by_line(diagnostics: Iterable[Diagnostic]) -> list[Diagnostic]:
    return sorted(diagnostics, key=lambda diagnostic: (diagnostic.line or 0, diagnostic.code))
