"""A text under construction that remembers of each character which piece it came from.

The law every layout obeys is checked on this record: each character of a piece but white space is printed exactly once.
"""

from dataclasses import dataclass

from tests.generators.pieces import Piece

Origin = tuple[int, int]
"""Place of the piece among those printed, and of the character in its text."""


@dataclass(frozen=True, slots=True)
class Rendered:
    """A printed document."""

    text: str
    pieces: tuple[Piece, ...]
    origins: tuple[Origin | None, ...]
    """For each character of `text`; None for what the layout itself put there."""
    displaced: tuple[str, ...] = ()
    """Link texts that do not stand where they belong, in the order of the text."""

    def lines(self) -> tuple[tuple[int, int], ...]:
        """First and last line of each piece, counted from 1."""
        line = 1
        first: dict[int, int] = {}
        last: dict[int, int] = {}
        for character, origin in zip(self.text, self.origins, strict=True):
            if origin is not None and not character.isspace():
                first.setdefault(origin[0], line)
                last[origin[0]] = line
            line += character == "\n"
        return tuple((first[place], last[place]) for place in range(len(self.pieces)))


class Sheet:
    """Collects characters and their origins; positions only grow."""

    def __init__(self) -> None:
        self._characters: list[str] = []
        self._origins: list[Origin | None] = []

    def add(self, text: str) -> None:
        """Print what belongs to the layout: indents, line feeds, the space between two links."""
        self._characters.extend(text)
        self._origins.extend([None] * len(text))

    def print(self, text: str, piece: int, start: int) -> None:
        """Print a part of a piece that begins at `start` of its text."""
        self._characters.extend(text)
        self._origins.extend((piece, start + place) for place in range(len(text)))

    @property
    def blank_lines(self) -> int:
        """Empty lines at the end of what is printed so far; the start of the text counts as a line's end."""
        count = 0
        for character in reversed(self._characters):
            if character != "\n":
                break
            count += 1
        return count if count == len(self._characters) else max(count - 1, 0)

    def finish(self, pieces: tuple[Piece, ...], displaced: tuple[str, ...] = (), newline: str = "\n") -> Rendered:
        """The whole as a frozen record; `newline` replaces every line feed."""
        characters: list[str] = []
        origins: list[Origin | None] = []
        for character, origin in zip(self._characters, self._origins, strict=True):
            printed = newline if character == "\n" else character
            characters.append(printed)
            origins.extend([origin] * len(printed))
        return Rendered("".join(characters), pieces, tuple(origins), displaced)
