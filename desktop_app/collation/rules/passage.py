"""What a rule looks at: a passage of the base and what stands in its place, with the texts around."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from desktop_app.collation.grammar import Grammar
from desktop_app.collation.normalization import Token, TokenKind

_LONGEST_WORD: Final = 64
"""Letters; a longer row of letters is text without spaces, on which the grammars would spend hours."""


@dataclass(frozen=True, slots=True)
class Side:
    """A run of tokens in one of two texts; empty where nothing stands."""

    text: str
    tokens: Sequence[Token]
    """All tokens of the text."""
    begin: int
    """First token of the run."""
    end: int
    """Token behind the last one of the run."""

    @property
    def run(self) -> Sequence[Token]:
        """The tokens of the run."""
        return self.tokens[self.begin : self.end]

    @property
    def start_in_text(self) -> int:
        """Code point where the run starts; an empty run stands right behind the token before it."""
        if self.begin < self.end:
            return self.tokens[self.begin].start
        return self.tokens[self.begin - 1].end if self.begin else 0

    @property
    def end_in_text(self) -> int:
        """Code point behind the run."""
        return self.tokens[self.end - 1].end if self.begin < self.end else self.start_in_text

    @property
    def written(self) -> str:
        """The run as it is read, composed; of a name that was spelt out the words it was spelt out in."""
        run = self.run
        return "".join((run[0].key, *(token.gap + token.key for token in run[1:]))) if run else ""

    @property
    def word(self) -> str | None:
        """The run's only word in lower case; None if it is not one word, or longer than words are."""
        run = self.run
        is_word = len(run) == 1 and run[0].kind is TokenKind.WORD and len(run[0].key) <= _LONGEST_WORD
        return run[0].key.casefold() if is_word else None


@dataclass(frozen=True, slots=True)
class RowContext:
    """What rules may ask besides the two texts."""

    grammar: Grammar
    only_here: Callable[[str], bool]
    """Whether a word, in lower case, stands in no other row of all compared documents."""


@dataclass(frozen=True, slots=True)
class Passage:
    """One place where two texts differ; at least one side is not empty."""

    base: Side
    own: Side
    context: RowContext

    @property
    def sides(self) -> tuple[Side, Side]:
        """Both sides, the base first."""
        return self.base, self.own
