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


_TITLE = Paragraph("Мұражай лауазымдарының тізбесі", SourceRange(1, 1))


def _paragraphs() -> list[Paragraph]:
    return [Paragraph(text, SourceRange(line, line), Block.BODY) for line, text in enumerate(_LIST, 2)]


def test_groups_hold_items_and_items_before_the_first_group_belong_to_the_point() -> None:
    provisions = read_positions(_TITLE, _paragraphs(), Language.KK)
    assert [(item.id, item.kind.value, item.parent) for item in provisions] == [
        ("title", "title", None),
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
    (note,) = (item for item in read_positions(_TITLE, _paragraphs(), Language.KK) if item.kind is ProvisionKind.NOTE)
    assert note.text.split("\n") == list(_LIST[6:9])
    assert (note.source.line_start, note.source.line_end) == (8, 10)


def test_a_regulation_is_no_list_of_positions() -> None:
    assert is_list_of_positions(_TITLE.text, _paragraphs(), Language.KK)
    assert not is_list_of_positions(
        _TITLE.text, [Paragraph("1. Департамент мөрі бар.", SourceRange(1, 1))], Language.KK
    )


def _read(*texts: str, language: Language = Language.RU) -> list[tuple[str, str]]:
    paragraphs = [Paragraph(text, SourceRange(line, line)) for line, text in enumerate(texts, 2)]
    return [(item.id, item.text) for item in read_positions(_TITLE, paragraphs, language)[1:]]


def test_numbered_sentences_of_a_note_are_part_of_it() -> None:
    note = ("Примечания:", "1. Должности заняты.", "2. Остальное по закону.")
    assert _read("1. Музей:", "хранитель.", *note, "2. Архив:", "архивист.") == [
        ("1", "Музей:"),
        ("1/1", "хранитель."),
        ("1/2", "\n".join(note)),
        ("2", "Архив:"),
        ("2/1", "архивист."),
    ]


def test_a_removed_point_ends_a_note() -> None:
    texts = ("1. Музей:", "хранитель.", "Примечание: 1 на музей", "2. Исключен приказом от 01.02.2025 № 3.")
    assert [provision_id for provision_id, _ in _read(*texts)] == ["1", "1/1", "1/2", "2"]


def test_items_may_be_numbered() -> None:
    body = [Paragraph(text, SourceRange(1, 1)) for text in ("1. Қор:", "1) төраға;", "2) сақтаушы.")]
    assert is_list_of_positions(_TITLE.text, body, Language.KK)
    assert not is_list_of_positions("Міндеттердің тізбесі", body, Language.KK)
    items = read_positions(_TITLE, body, Language.KK)[2:]
    assert [(item.id, item.kind, item.number, item.text) for item in items] == [
        ("1/1", ProvisionKind.ITEM, "1", "төраға;"),
        ("1/2", ProvisionKind.ITEM, "2", "сақтаушы."),
    ]


def test_acts_to_be_changed_are_no_positions() -> None:
    texts = ("1. В приказ № 5:", "пункт 3 изложить в следующей редакции:", "«3. Музей открыт.»;")
    body = [Paragraph(text, SourceRange(1, 1)) for text in texts]
    assert not is_list_of_positions("Перечень приказов", body, Language.RU)


def test_notes_of_the_publisher_belong_to_what_is_above_them() -> None:
    texts = ("Сноска. Перечень изменён.", "1. Музей:", "Примечание ИЗПИ!", "Пункт 1 будет изменён.", "хранитель.")
    assert _read(*texts) == [
        ("title/note1", texts[0]),
        ("1", "Музей:"),
        ("1/note1", "\n".join(texts[2:4])),
        ("1/1", "хранитель."),
    ]


def test_a_note_above_the_first_point_ends_where_that_begins() -> None:
    texts = ("Примечание: одно на всех", "1. Музей.", "хранитель.")
    assert [provision_id for provision_id, _ in _read(*texts)] == ["title/1", "1", "1/1"]


def test_what_is_numbered_with_an_odd_mark_keeps_it() -> None:
    assert _read("1. Музей:", "1). хранитель.")[1] == ("1/1", "1). хранитель.")
