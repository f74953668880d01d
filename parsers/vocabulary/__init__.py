"""Words the parser must know to see the structure of an act, as data, one module a language or subject.

`Vocabulary` is the shape both languages fill; `kk` and `ru` hold the data.
"""

import re
from dataclasses import dataclass
from functools import cache

from parsers.model import Language


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The structural words of one language, as patterns on a paragraph's text."""

    title: re.Pattern[str]
    """Title of a regulation."""
    title_word: re.Pattern[str]
    """The word "regulation" alone: part of a title set on two lines."""
    title_word_leads: bool
    """Whether that word begins the title (Russian) or ends it (Kazakh)."""
    list_title: re.Pattern[str]
    """Title of a list of positions."""
    caption: re.Pattern[str]
    """Caption of an annex; group ``number``."""
    caption_line: re.Pattern[str]
    """Other lines of a caption: whose order of what date the annex belongs to."""
    chapter: re.Pattern[str]
    """A chapter that names itself; groups ``number`` and ``word``."""
    chapter_text: re.Pattern[str]
    """Usual headings of chapters, for layouts that do not set headings apart."""
    label_roles: tuple[tuple[str, re.Pattern[str]], ...]
    """Roles told by a label at the start of a point."""
    list_roles: tuple[tuple[str, re.Pattern[str]], ...]
    """Roles of points that head a list; the first that fits counts."""
    deleted: re.Pattern[str]
    """What stands in place of a removed provision."""
    editorial: re.Pattern[str]
    """How a note of the publisher begins."""
    note: re.Pattern[str]
    """How a note of the act begins."""
    amended_name: re.Pattern[str]
    """A clause that names the regulation to be changed; group ``name``."""
    amending: re.Pattern[str]
    """A clause after which new text is quoted."""
    point_reference: re.Pattern[str]
    """A point named in an amending clause; group ``number``."""


@cache
def vocabulary(language: Language) -> Vocabulary:
    """The structural words of ``language``."""
    if language is Language.KK:
        from parsers.vocabulary.kk import KAZAKH

        return KAZAKH
    from parsers.vocabulary.ru import RUSSIAN

    return RUSSIAN
