"""Lists of positions: points, groups, items, and notes that run over paragraphs."""

from parsers.lines import Block, Paragraph
from parsers.model import Language, ProvisionKind, SourceRange
from parsers.positions import is_list_of_positions, read_positions

_LIST = (
    "1. Мұражай комитеті (бұдан әрі – МК):",
    "МК төрағасы;",
    "төраға орынбасары.",
    "Қор бөлімі:",
    "бөлім бастығы;",
    "қор сақтаушы.",
    "Ескертпе: функционалдық міндеттері:",
    "тіл саясатын;",
    "қаржыны қамтамасыз ету болып табылатын лауазымдарға қолданылмайды.",
    "Көрме бөлімі:",
    "бөлім бастығы.",
    "1-1. Кітапхана комитеті",
    "кітапханашы.",
)


def _paragraphs() -> list[Paragraph]:
    return [Paragraph(text, SourceRange(line, line), Block.BODY) for line, text in enumerate(_LIST, 1)]


def test_groups_hold_items_and_items_before_the_first_group_belong_to_the_point() -> None:
    provisions = read_positions(_paragraphs(), Language.KK)
    assert [(item.id, item.kind.value, item.parent) for item in provisions] == [
        ("1", "point", None),
        ("1/1", "item", "1"),
        ("1/2", "item", "1"),
        ("1/3", "group", "1"),
        ("1/3/1", "item", "1/3"),
        ("1/3/2", "item", "1/3"),
        ("1/3/3", "note", "1/3"),
        ("1/4", "group", "1"),
        ("1/4/1", "item", "1/4"),
        ("1-1", "point", None),
        ("1-1/1", "item", "1-1"),
    ]


def test_a_note_is_one_provision_over_its_paragraphs() -> None:
    (note,) = (item for item in read_positions(_paragraphs(), Language.KK) if item.kind is ProvisionKind.NOTE)
    assert note.text.split("\n") == list(_LIST[6:9])
    assert (note.source.line_start, note.source.line_end) == (7, 9)


def test_a_regulation_is_no_list_of_positions() -> None:
    assert is_list_of_positions(_paragraphs())
    assert not is_list_of_positions([Paragraph("1. Департамент мөрі бар.", SourceRange(1, 1))])
