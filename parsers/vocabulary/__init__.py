"""Words the parser must know to see the structure of an act, as data, one module a language or subject.

`Vocabulary` is the shape both languages fill; `kk` and `ru` hold the data.
"""

import re
from dataclasses import dataclass
from functools import cache

from parsers.model import Language


@dataclass(frozen=True, slots=True)
class Clauses:
    """How an order says which regulation it changes, where, and that new text follows."""

    name_head: re.Pattern[str]
    """The act's word in the name of the regulation to be changed; group ``head`` without its case ending."""
    name_edge: re.Pattern[str]
    """What stands before such a name (Kazakh) or behind it (Russian)."""
    name_ending: tuple[re.Pattern[str], str]
    """The case ending at the beginning of a name, and what stands there in the nominative."""
    amending: re.Pattern[str]
    """The end of a clause after which new text is quoted."""
    change: re.Pattern[str]
    """Any clause that changes something: new wording, addition, removal, replaced words."""
    point: re.Pattern[str]
    """A point named in a clause; group ``number``."""
    subpoint: re.Pattern[str]
    """A subpoint named in a clause; group ``number``."""
    context: re.Pattern[str]
    """A clause that only says in which point the changes below stand."""
    heading: re.Pattern[str]
    """A clause about a title or a chapter: what it quotes is no provision of a partial regulation."""


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The structural words of one language, as patterns on a paragraph's text."""

    title: re.Pattern[str]
    """Title of a regulation."""
    title_word: re.Pattern[str]
    """The word "regulation" alone: part of a title set on several lines."""
    title_word_leads: bool
    """Whether that word begins the title (Russian) or ends it (Kazakh)."""
    title_line: re.Pattern[str]
    """A line that a title may go on with (Russian) or begin with (Kazakh), besides those told by their letters."""
    list_title: re.Pattern[str]
    """Title of a list of positions."""
    list_word: re.Pattern[str]
    """The word "list" alone: part of a title set on several lines."""
    position: re.Pattern[str]
    """What such a title speaks of."""
    caption: re.Pattern[str]
    """Caption of an annex; group ``number``."""
    caption_line: re.Pattern[str]
    """Other lines of a caption: whose order of what date the annex belongs to, who approved it."""
    annex: re.Pattern[str]
    """The number of an annex anywhere in a caption; group ``before`` or ``after``."""
    annex_of_act: re.Pattern[str]
    """A line of a caption that says that the annex belongs to an order, decree or decision."""
    chapter: re.Pattern[str]
    """A chapter that names itself: groups ``number``, ``word`` and ``mark``; the word may stand in ``sign`` too."""
    chapter_text: re.Pattern[str]
    """Usual headings of chapters, for layouts that do not set headings apart."""
    first_chapter: re.Pattern[str]
    """The usual heading of the first chapter."""
    label_roles: tuple[tuple[str, re.Pattern[str]], ...]
    """Roles told by a label at the start of a point."""
    list_roles: tuple[tuple[str, re.Pattern[str]], ...]
    """Roles of points that head a list; the first that fits counts, and where it has no name there is none."""
    sentence_roles: tuple[tuple[str, re.Pattern[str]], ...]
    """Roles told by how the sentence of a point begins."""
    deleted: re.Pattern[str]
    """What stands in place of a removed provision."""
    editorial: re.Pattern[str]
    """How a note of the publisher begins."""
    announcement: re.Pattern[str]
    """A note of the publisher that only announces what its next paragraph says."""
    note: re.Pattern[str]
    """How a note of the act begins."""
    contents: re.Pattern[str]
    """Heading of a table of contents."""
    stamp: re.Pattern[str]
    """What is printed below a text besides names: "agreed", the place of a seal."""
    clauses: Clauses


@cache
def vocabulary(language: Language) -> Vocabulary:
    """The structural words of ``language``."""
    if language is Language.KK:
        from parsers.vocabulary.kk import KAZAKH

        return KAZAKH
    from parsers.vocabulary.ru import RUSSIAN

    return RUSSIAN
