"""One clause of an amending order: which regulation it names, which point, and whether new text follows it.

A clause names a regulation ("… департаменті туралы ережесінде:"), or a point for the clauses below it ("13-тармақта:",
"в пункте 13:"), or says that new text follows ("2) тармақша мынадай редакцияда жазылсын:", "пункт 5 изложить в
следующей редакции:"), or all of it in one sentence, the quoted text behind it.
"""

import re
from dataclasses import dataclass

from parsers.model import Language
from parsers.numbering import point_number, subpoint_number
from parsers.vocabulary import Clauses, Vocabulary, vocabulary

OPENING = '"«“„'
CLOSING = '"»”'
_INLINE = re.compile(rf":\s*(?=[{OPENING}])")
_TAIL = 400
"""Characters at the end of a clause that say what it does; keeps the patterns linear on paragraphs of any length."""
_NAME_LENGTH = 500
_POINTING = re.compile(r"(?:осы|аталған|көрсетілген|настояще\w+|указанн\w+)\s+\S+$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Clause:
    """What one paragraph of an order says about a change."""

    language: Language
    name: str | None
    """Of the regulation, nominative."""
    point: str | None
    subpoint: str | None
    is_amending: bool
    """New text is quoted after it."""
    is_context: bool
    """It only says in which point the changes below stand."""
    is_heading: bool
    """It speaks of a title, not of a provision."""
    is_change: bool
    quoted_at: int
    """Where in the paragraph the quoted text begins; its length where that is the next paragraph."""


def read_clause(text: str, preferred: Language) -> Clause:
    """The clause in a paragraph; in the language it is written in, ``preferred`` first."""
    first = _read(text, preferred)
    if first.name or first.is_change or first.is_context:
        return first
    other = _read(text, Language.RU if preferred is Language.KK else Language.KK)
    return other if other.name or other.is_change or other.is_context else first


def _read(text: str, language: Language) -> Clause:
    words = vocabulary(language).clauses
    quoted_at = _quoted_at(text, words)
    plain = _without_number(text[:quoted_at].strip())
    tail = plain[-_TAIL:]
    is_amending = words.amending.search(tail) is not None
    point, subpoint = words.point.search(plain), words.subpoint.search(plain)
    return Clause(
        language=language,
        name=_name(plain, vocabulary(language)),
        point=point["number"] if point else None,
        subpoint=subpoint["number"] if subpoint else None,
        is_amending=is_amending,
        is_context=not is_amending and words.context.search(tail) is not None,
        is_heading=words.heading.search(plain) is not None and point is None,
        is_change=words.change.search(plain) is not None,
        quoted_at=quoted_at,
    )


def _quoted_at(text: str, words: Clauses) -> int:
    for match in _INLINE.finditer(text):
        if words.amending.search(text[max(0, match.start() - _TAIL) : match.start() + 1]):
            return match.end()
    return len(text)


def _name(text: str, words: Vocabulary) -> str | None:
    """The regulation's name; the last one where an order's title names one too."""
    clauses = words.clauses
    head = next(reversed(list(clauses.name_head.finditer(text))), None)
    if head is None:
        return None
    if words.title_word_leads:
        edge = clauses.name_edge.search(text, head.end())
        name = text[head.start() : edge.start() if edge else len(text)]
    else:
        edge = next(reversed(list(clauses.name_edge.finditer(text, 0, head.start()))), None)
        name = text[edge.end() if edge else 0 : head.end("head")]
    name = _balanced(name.lstrip(OPENING)).strip()
    if len(name) > _NAME_LENGTH or _POINTING.match(name):
        return None
    pattern, nominative = clauses.name_ending
    return pattern.sub(nominative, name)


def _balanced(name: str) -> str:
    """``name`` up to a quotation mark that closes what was opened before it."""
    depth = 0
    for place, mark in enumerate(name):
        depth += (mark in "«“„") - (mark in "»”")
        if depth < 0:
            return name[:place]
    return name[: name.rindex('"')] if name.count('"') % 2 else name


def _without_number(text: str) -> str:
    numbered = point_number(text) or subpoint_number(text)
    return numbered.text if numbered else text
