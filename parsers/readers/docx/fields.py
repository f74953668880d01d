"""Fields of a document: what they are, and whether the text at hand is their code or their result.

A field is begun, parted and ended by characters that may stand in different runs and paragraphs. They are matched once
for a whole part, so that a field nobody ended hides nothing.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

VOLATILE = frozenset(
    {
        "DATE", "TIME", "PAGE", "NUMPAGES", "SECTIONPAGES", "SECTION", "PAGEREF", "SAVEDATE", "PRINTDATE", "CREATEDATE",
        "EDITTIME", "FILENAME", "FILESIZE", "USERNAME", "USERINITIALS", "USERADDRESS", "LASTSAVEDBY", "REVNUM",
        "NUMWORDS", "NUMCHARS", "INCLUDETEXT", "INCLUDEPICTURE", "LINK", "DDE", "DDEAUTO", "DATABASE",
    }
)  # fmt: skip
"""Fields whose result Word may put anew at any time: of the moment, the page, the file, or from elsewhere."""
_NUMBERS = frozenset({"AUTONUM", "AUTONUMLGL", "AUTONUMOUT", "LISTNUM"})
_SILENT = frozenset({"", "XE", "TC", "TA", "RD", "SET", "ASK", "PRIVATE", "BIDIOUTLINE", "COMMENTS", "NEXT", "NEXTIF"})
"""Fields that print nothing."""
_CONTENTS = frozenset({"TOC", "TOA", "INDEX"})


@dataclass(slots=True, eq=False)
class Field:
    """One field; what was read of its result so far."""

    instruction: str = ""
    has_result: bool = False
    in_result: bool = False
    result: str = ""

    @property
    def name(self) -> str:
        """Its first word, such as ``"DATE"``; empty where there is none."""
        words = self.instruction.split(maxsplit=1)
        return words[0].upper() if words else ""

    @property
    def is_volatile(self) -> bool:
        """Whether its result is of the moment."""
        return self.name in VOLATILE

    @property
    def is_contents(self) -> bool:
        """Whether its result repeats headings: a table of contents, an index."""
        return self.name in _CONTENTS

    @property
    def is_number(self) -> bool:
        """Whether it prints a number that only Word computes."""
        return self.name in _NUMBERS

    @property
    def lacks_result(self) -> bool:
        """Whether it prints something that the file does not hold."""
        return not self.has_result and self.name not in _SILENT


def match_fields(root: Element) -> Mapping[Element, Field]:
    """The field of each begin, separate and end character in ``root``; characters of unfinished fields are absent."""
    matched: dict[Element, Field] = {}
    open_fields: list[tuple[Field, list[Element]]] = []
    for element in root.iter():
        if element.tag == "w:instrText" and open_fields and not open_fields[-1][0].has_result:
            open_fields[-1][0].instruction += element.text or ""
        elif element.tag == "w:fldChar":
            kind = element.get("w:fldCharType")
            if kind == "begin":
                open_fields.append((Field(), [element]))
            elif open_fields:
                open_fields[-1][1].append(element)
                if kind == "separate":
                    open_fields[-1][0].has_result = True
                elif kind == "end":
                    finished, characters = open_fields.pop()
                    matched.update(dict.fromkeys(characters, finished))
    return matched


@dataclass(slots=True)
class OpenFields:
    """The fields that are open where the walk is."""

    matched: Mapping[Element, Field]
    _open: list[Field] = field(default_factory=list)

    @property
    def in_code(self) -> bool:
        """Whether the text here is an instruction, not printed."""
        return any(not each.in_result for each in self._open)

    @property
    def in_contents(self) -> bool:
        """Whether the text here is a table of contents."""
        return any(each.is_contents for each in self._open)

    def take(self, character: Element) -> Field | None:
        """Pass a field character; the field that it ended, if it did."""
        found = self.matched.get(character)
        kind = character.get("w:fldCharType")
        if found is None:
            return None
        if kind == "begin":
            self._open.append(found)
        elif kind == "separate":
            found.in_result = True
        elif kind == "end" and found in self._open:
            self._open.remove(found)
            return found
        return None

    def enter(self, simple: Field) -> None:
        """Go into a field that is one element."""
        simple.in_result = True
        self._open.append(simple)

    def leave(self, simple: Field) -> None:
        """Go out of it."""
        self._open.remove(simple)

    def add_result(self, text: str) -> None:
        """Note text as part of the results it stands in."""
        for each in self._open:
            if each.is_volatile:
                each.result += text
