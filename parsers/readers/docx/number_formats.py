"""A number → as a list prints it: "iv", "б", "05"; the formats of numbering.xml that occur in our acts.

Source: ISO/IEC 29500-1, 17.18.59 (ST_NumberFormat). Formats that depend on a language ("first", "1-й") and those of
East Asian scripts are not printed: better no number and a word about it than a wrong one.
"""

from collections.abc import Callable, Mapping
from types import MappingProxyType

_RUSSIAN = "абвгдежзиклмнопрстуфхцчшщыэюя"
"""29 letters: without ё, й, ъ, ь, as LibreOffice prints them."""
_LATIN = "abcdefghijklmnopqrstuvwxyz"
_CHICAGO = "*†‡§"
_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"),
    (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip
_MOST_ROMAN = 32_767
"""Word counts no further."""
_MOST_REPEATED = 50
"""Letters in a row that a number is written with at most; beyond, nobody reads it as a number."""
_CIRCLED = 20


def printed(number: int, number_format: str) -> str | None:
    """``number`` in the format of that name; empty for "none" and "bullet"; None where it cannot be said.

    >>> printed(4, "lowerRoman"), printed(30, "lowerLetter"), printed(3, "russianLower"), printed(1, "ordinal")
    ('iv', 'dd', 'в', None)
    """
    write = _FORMATS.get(number_format)
    return write(number) if write is not None and number >= 0 else None


def custom(number: int, pattern: str) -> str | None:
    """``number`` in a format told by example, "001, 002, 003, ..."; None for any other example."""
    first = pattern.split(",")[0].strip()
    return str(number).zfill(len(first)) if first[-1:] == "1" and set(first[:-1]) <= {"0"} else None


def _repeated(letters: str) -> Callable[[int], str | None]:
    """After the last letter each comes twice, then three times: я, аа, бб; what is before the first is a figure."""

    def write(number: int) -> str | None:
        if number == 0:
            return "0"
        times, place = divmod(number - 1, len(letters))
        return letters[place] * (times + 1) if times < _MOST_REPEATED else None

    return write


def _upper(write: Callable[[int], str | None]) -> Callable[[int], str | None]:
    def write_upper(number: int) -> str | None:
        text = write(number)
        return text.upper() if text is not None else None

    return write_upper


def _roman(number: int) -> str | None:
    if number > _MOST_ROMAN:
        return None
    text = "" if number else "0"
    for value, letters in _ROMAN:
        times, number = divmod(number, value)
        text += letters * times
    return text


def _circled(number: int) -> str:
    return chr(0x2460 + number - 1) if 1 <= number <= _CIRCLED else str(number)


def _nothing(_: int) -> str:
    return ""


_FORMATS: Mapping[str, Callable[[int], str | None]] = MappingProxyType(
    {
        "none": _nothing,
        "bullet": _nothing,
        "decimal": str,
        "decimalHalfWidth": str,
        "decimalZero": lambda number: f"{number:02d}",
        "decimalEnclosedCircle": _circled,
        "numberInDash": lambda number: f"- {number} -",
        "hex": lambda number: f"{number:X}",
        "lowerLetter": _repeated(_LATIN),
        "upperLetter": _upper(_repeated(_LATIN)),
        "russianLower": _repeated(_RUSSIAN),
        "russianUpper": _upper(_repeated(_RUSSIAN)),
        "lowerRoman": _roman,
        "upperRoman": _upper(_roman),
        "chicago": _repeated(_CHICAGO),
    }
)
