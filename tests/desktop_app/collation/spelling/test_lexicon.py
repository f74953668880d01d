"""Counting words by copies and by contexts."""

from desktop_app.collation.spelling.lexicon import LONGEST_WORD, read_lexicon, texts_of
from parsers.model import PostalAddress
from tests.desktop_app.collation.factory import regulation

_ADDRESS = PostalAddress("орналасқан жері", "Көкшетау қаласы.", city="Көкшетау қаласы")
_TEXT = """
    # Кітапхана туралы ереже
    1. Кітапхана қорды сақтайды, қорды толықтырады.
    8. [location] Кітапхананың орналасқан жері: Көкшетау қаласы.
    * Ескерту. Тақырып жаңа редакцияда.
"""


def test_copies_add_up_and_contexts_do_not() -> None:
    one = regulation("Ақмола облысы", _TEXT, address=_ADDRESS)
    two = regulation("Абай облысы", _TEXT, address=_ADDRESS)
    lexicon = read_lexicon(texts_of([one, two]))
    assert lexicon.entries["қорды"].occurrences == 4
    assert lexicon.contexts("қорды") == 2
    assert "көкшетау" not in lexicon
    assert "ескерту" not in lexicon
    assert lexicon.contexts("мұражай") == 0


def test_names_and_numbers_make_one_context() -> None:
    texts = {"Оны Абай 12 рет айтты.": [("1", "1")], "Оны Шәкәрім 7 рет айтты.": [("2", "1")]}
    lexicon = read_lexicon(texts)
    assert lexicon.contexts("рет") == 1
    assert lexicon.entries["абай"].is_name
    assert not lexicon.entries["оны"].is_name


def test_words_are_found_by_beginning_and_by_neighbours() -> None:
    lexicon = read_lexicon({"қор сақталады, зал сақталмайды": [("1", "1")], "ҚР қоры": [("1", "2")]})
    assert list(lexicon.beginning("сақтал")) == ["сақталады", "сақталмайды"]
    assert list(lexicon.by_context["сақталады", "сақталмайды"]) == ["зал"]
    assert list(lexicon.by_context["A", ""]) == ["қоры"]


def test_text_without_spaces_is_no_word_fault_61() -> None:
    longest = "а" * LONGEST_WORD
    lexicon = read_lexicon({f"оны {longest} жазды, оны {'б' * 40_000} жазды": [("1", "1")]})
    assert set(lexicon.entries) == {"оны", longest, "жазды"}
    assert max(map(len, lexicon.by_beginning)) == LONGEST_WORD
