"""What a parser has to say besides its result: diagnostics of a document that was read, errors of one that was not.

Both carry a code and arguments, never a sentence: sentences are made in the user's language, elsewhere.
"""

from dataclasses import dataclass

from parsers.model import Document


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One remark on a document: a repair, something removed, something not understood."""

    code: str
    line: int | None
    """First line it speaks of, from 1; None if it speaks of the whole document."""
    page: int | None = None
    arguments: tuple[tuple[str, str], ...] = ()
    """Names and values for the sentence of this code, e.g. ``(("before", "…"), ("after", "…"))``."""
    removed: str = ""
    """Characters of the source that stand in no provision and in no outside text: this record alone keeps them."""


@dataclass(frozen=True, slots=True)
class ParseResult:
    """A document and the remarks made while reading it, in the order of their lines."""

    document: Document
    diagnostics: tuple[Diagnostic, ...]


class ParserError(Exception):
    """A document that could not be read; ``code`` is one of the contract's failure codes."""

    def __init__(self, code: str, path: str, **arguments: str) -> None:
        super().__init__(f"{path}: {code}")
        self.code = code
        self.path = path
        self.arguments = arguments
