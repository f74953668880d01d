"""What words say of a line: that it ends a sentence, or begins a provision, a chapter, a caption, a title."""

import re

from parsers.model import Language
from parsers.numbering import point_number, subpoint_number
from parsers.vocabulary import vocabulary

FINISHED = re.compile(r"(?:[;:!?…]|(?<!\b[^\W\d_])\.)[\"»”)\]]*$")
"""A text that ends like this has no need to go on; a letter with a full stop is an abbreviation or initial."""
_BULLET = re.compile(r"[•▪·●○■□►–—\ue000-\uf8ff-]\s")
_VOCABULARIES = tuple(vocabulary(language) for language in Language)


def begins_provision(text: str) -> bool:
    """Whether ``text`` begins with the printed number of a point or subpoint."""
    if not (text[:1].isdigit() or text[1:2] == ")"):
        return False  # most lines: a number is figures, or one letter and a bracket
    return point_number(text) is not None or subpoint_number(text) is not None


def begins_item(text: str) -> bool:
    """Whether ``text`` begins with a bullet or a dash that a list may have instead of numbers."""
    return _BULLET.match(text) is not None


def begins_heading(text: str) -> bool:
    """Whether a title, a chapter, a caption or a numbered provision begins here."""
    if begins_provision(text):
        return True
    for words in _VOCABULARIES:
        if words.chapter.match(text) or words.caption.match(text):
            return True
        if words.title_word_leads and (words.title_word.match(text) or words.title.match(text)):
            return True
    return False


def is_usual_chapter(text: str) -> bool:
    """Whether ``text`` is a number and a heading that chapters usually have."""
    numbered = point_number(text)
    return numbered is not None and any(words.chapter_text.match(numbered.text) for words in _VOCABULARIES)


def ends_caption(text: str) -> bool:
    """Whether ``text`` ends with, or is, the number of an annex."""
    return any(words.caption.search(text) for words in _VOCABULARIES)


def is_own_words(text: str) -> bool:
    """Whether an act may say this at the top of page after page: a bare title, a numbered provision."""
    numbered = point_number(text) or subpoint_number(text)
    if numbered is not None and numbered.text:
        return True
    return any(words.title_word.search(text) or words.list_title.search(text) for words in _VOCABULARIES)
