"""Paragraphs become provisions: ids, parents, roles, and what belongs to what."""

import pytest

from parsers.lines import Block, Paragraph
from parsers.model import Language, Provision, ProvisionKind, Role, SourceRange
from parsers.structure import Quotation, read_provisions, read_quoted

_TITLE = "Абай облысының Мұражай ісі департаменті туралы ереже"


def _paragraphs(*texts: str, block: Block = Block.UNKNOWN) -> list[Paragraph]:
    return [Paragraph(text, SourceRange(line, line), block) for line, text in enumerate(texts, 2)]


def _read(*texts: str, language: Language = Language.KK) -> tuple[Provision, ...]:
    title = Paragraph(_TITLE, SourceRange(1, 1))
    return read_provisions(title, _paragraphs(*texts), language).provisions


def _ids(*texts: str, language: Language = Language.KK) -> list[str]:
    return [provision.id for provision in _read(*texts, language=language)]


def _by_id(provisions: tuple[Provision, ...]) -> dict[str, Provision]:
    return {provision.id: provision for provision in provisions}


def test_chapters_points_and_subpoints_get_the_ids_of_the_contract() -> None:
    assert _ids(
        "1. Жалпы ережелер",
        "1. Департамент мұражай ісін жүргізеді.",
        "2. Мекенжайы бар.",
        "2. Департаменттің негізгі міндеттері мен функциялары",
        "3. Функциялары:",
        "1) қорды сақтайды;",
        "2-1) көрме ашады;",
    ) == ["title", "ch1", "1", "2", "ch2", "3", "3.1", "3.2-1"]


def test_a_chapter_may_have_no_number() -> None:
    provisions = _by_id(_read("Жалпы ережелер", "1. Департамент мұражай ісін жүргізеді.", "2. Мөрі бар."))
    assert provisions["ch1"].number is None
    assert provisions["ch1"].text == "Жалпы ережелер"
    assert provisions["1"].parent == "ch1"


def test_chapters_that_name_themselves() -> None:
    provisions = _by_id(_read("1-тарау. Жалпы ережелер", "1. Мөрі бар.", "2-тарау. Мүлік", "2. Мүлкі бар."))
    assert [(provisions[key].number, provisions[key].text) for key in ("ch1", "ch2")] == [
        ("1", "Жалпы ережелер"),
        ("2", "Мүлік"),
    ]
    russian = _by_id(_read("Глава 1. Общие положения", "1. Музей имеет печать.", language=Language.RU))
    assert (russian["ch1"].number, russian["ch1"].text) == ("1", "Общие положения")


def test_a_repeated_number_keeps_both() -> None:  # fault 63
    provisions = _read("1. Бірінші.", "1) а;", "1. Екінші.", "1) б;", "1) в;")
    assert [item.id for item in provisions] == ["title", "1", "1.1", "1~2", "1~2.1", "1~2.1~2"]


def test_unnumbered_paragraphs_belong_to_the_subpoint_above_or_after_the_last_to_the_point() -> None:
    provisions = _by_id(
        _read(
            "1. Өкілеттіктері:",
            "1) бұйрық шығарады;",
            "бұйрық жазбаша болады;",
            "2) есеп береді.",
            "Бастық жауап береді.",
        )
    )
    assert provisions["1.1/1"].parent == "1.1"
    assert provisions["1/1"].parent == "1"
    assert provisions["1/1"].role is Role.POWERS


def test_letters_stand_below_figures() -> None:
    assert _ids("1. Музей:", "1) хранит:", "а) картины;", "б) книги;", "2) показывает.", language=Language.RU) == [
        "title",
        "1",
        "1.1",
        "1.1.а",
        "1.1.б",
        "1.2",
    ]


def test_roles_are_told_from_the_words_and_go_down() -> None:
    provisions = _by_id(
        _read(
            "1. Департаменттің орналасқан жері: индексі 010000, Астана қаласы, 5-үй.",
            '2. Департаменттің толық атауы – "Мұражай ісі департаменті".',
            "3. Департаменттің міндеттері:",
            "1) қорды сақтау;",
            "4. Функциялары:",
            "1) көрме ашады;",
            "5. Құқықтары мен міндеттері:",
            "1) ақпарат алу;",
            "6. Департамент бастығының өкілеттігі:",
            "1) бұйрық шығарады;",
            "7. Бастық орынбасарларының өкілеттіктерін белгілейді.",
        )
    )
    roles = [Role.LOCATION, Role.FULL_NAME, Role.TASKS, Role.FUNCTIONS, Role.RIGHTS, Role.POWERS, None]
    assert [provisions[str(number)].role for number in range(1, 8)] == roles
    assert [provisions[f"{number}.1"].role for number in range(3, 7)] == roles[2:6]


def test_notes_of_the_publisher_are_editorial_and_shift_no_id() -> None:
    provisions = _read(
        "Ескерту. Тақырып жаңа редакцияда.", "1. Бірінші.", "Ескерту. 1-тармақ өзгертілді.", "Бөлік.", "2. Екінші."
    )
    assert [(item.id, item.editorial) for item in provisions] == [
        ("title", False),
        ("title/note1", True),
        ("1", False),
        ("1/note1", True),
        ("1/1", False),
        ("2", False),
    ]


def test_a_removed_number_is_a_provision_that_is_deleted() -> None:
    provisions = _by_id(_read("1. Функциялары:", "1) алып тасталды - 06.09.2023 № 7 бұйрығымен;", "2) көрме ашады."))
    assert provisions["1.1"].deleted
    assert not provisions["1.2"].deleted


def test_quoted_text_below_a_point_that_is_not_quoted_has_no_parent() -> None:
    quoted = _paragraphs("1) қорды сақтау;", block=Block.BODY)
    (provision,) = read_quoted([Quotation(tuple(quoted), "13")], Language.KK)
    assert (provision.id, provision.parent, provision.kind) == ("13.1", None, ProvisionKind.SUBPOINT)


def test_a_chapters_word_is_on_record() -> None:
    title = Paragraph(_TITLE, SourceRange(1, 1))
    structure = read_provisions(title, _paragraphs("1-тарау. Жалпы ережелер", "1. Мөрі бар."), Language.KK)
    assert [(item.code, item.removed, item.line) for item in structure.diagnostics] == [
        ("chapter-word-removed", "-тарау", 2)
    ]


@pytest.mark.parametrize(
    "text",
    [
        "исключен приказом Министра от 01.02.2025 № 3;",
        "(исключен);",
        "– исключен приказом Министра;",
        "подпункт исключён постановлением;",
        "утратил силу с 1 января 2025 года;",
        "алып тасталды;",
        "- алып тасталды - ҚР Мәдениет министрінің бұйрығымен;",
        "тармақша алып тасталды;",
        "ҚР Мәдениет министрінің 01.02.2025 № 3 бұйрығымен алып тасталды;",
        "алып тасталған;",
    ],
)
def test_what_says_that_a_number_was_removed(text: str) -> None:
    language = Language.KK if "алып" in text else Language.RU
    (_, _, subpoint, _) = _read("1. Музей:", f"1) {text}", "2) учёт.", language=language)
    assert (subpoint.deleted, subpoint.text) == (True, text)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Исключение из списка оформляет музей.", Language.RU),
        ("Исключенные предметы хранятся отдельно.", Language.RU),
        ("Алып тасталған заттар бөлек сақталады.", Language.KK),
        ("Есептен алып тасталды деген белгі қойылады.", Language.KK),
    ],
)
def test_sentences_of_the_act_remove_nothing(text: str, language: Language) -> None:
    assert not _read(f"1. {text}", language=language)[1].deleted


def test_a_removed_range_is_one_provision() -> None:
    provisions = _by_id(_read("1. Функциялары:", "1) есеп;", "2)-4) алып тасталды;", "5) өзге."))
    assert provisions["1.2)-4"].deleted
    assert [item.number for item in provisions.values()][2:] == ["1", "2)-4", "5"]


def test_an_announced_note_holds_what_it_announces() -> None:
    texts = ("1. Мөрі бар.", "ЗҚАИ-ның ескертпесі!", "2-тармаққа өзгеріс көзделген.", "2. Шоты бар.")
    assert [(item.id, item.text) for item in _read(*texts) if item.editorial] == [("1/note1", "\n".join(texts[1:3]))]


def test_a_note_has_the_role_of_what_it_stands_below() -> None:
    texts = ("1. Функциялары:", "1) есеп.", "Ескерту. 1-тармақ өзгертілді.", "2. Мөрі бар.", "Ескерту. Өзгертілді.")
    roles = {item.id: item.role for item in _read(*texts) if item.editorial}
    assert roles == {"1.1/note1": Role.FUNCTIONS, "2/note1": None}


def test_dotted_numbers_are_points_of_a_chapter_or_stand_below_their_point() -> None:
    chapter = _read("1. ВВЕДЕНИЕ", "1.1. Музей хранит:", "1) книги;", "1.2. Музей учит.", language=Language.RU)
    assert [(item.id, item.kind.value, item.parent) for item in chapter[1:]] == [
        ("ch1", "chapter", None),
        ("1.1", "point", "ch1"),
        ("1.1.1", "subpoint", "1.1"),
        ("1.2", "point", "ch1"),
    ]
    point = _read("2. Музей:", "2.1. хранит;", "2.1.1. книги;", "2.2. учит.", language=Language.RU)
    assert [(item.id, item.kind.value, item.parent) for item in point[1:]] == [
        ("2", "point", None),
        ("2.1", "subpoint", "2"),
        ("2.1.1", "subpoint", "2.1"),
        ("2.2", "subpoint", "2"),
    ]


@pytest.mark.parametrize(
    ("point", "role", "language"),
    [
        ("Департамент имеет право:", Role.RIGHTS, Language.RU),
        ("Для реализации задач Департамент вправе:", Role.RIGHTS, Language.RU),
        ("В целях реализации задач Департамент:", None, Language.RU),
        ("Цель Департамента – хранить.", Role.TASKS, Language.RU),
        ("Целью музея является хранение.", Role.TASKS, Language.RU),
        ("Функции отделов утверждает руководитель.", None, Language.RU),
        ("Департаменттің мекен-жайы: Абай көшесі, 5-үй.", Role.LOCATION, Language.KK),
        ("Департаменттің мақсаты – қорды сақтау.", Role.TASKS, Language.KK),
        ("Міндеттерін іске асыру мақсатында Департамент:", None, Language.KK),
        ("Бастық осы мақсатта есеп береді.", None, Language.KK),
    ],
)
def test_the_role_of_a_point_by_itself(point: str, role: Role | None, language: Language) -> None:
    assert _read(f"1. {point}", language=language)[1].role is role


def test_points_without_a_colon_head_lists_too() -> None:
    texts = ("1. Задачи музея", "- хранить;", "- учить.", "2. Функции музея", "1) учёт.")
    roles = [item.role for item in _read(*texts, language=Language.RU)[1:]]
    assert roles == [Role.TASKS] * 3 + [Role.FUNCTIONS] * 2


def test_lists_numbered_as_points_may_stand_inside_subpoints() -> None:
    texts = ("1. Музей:", "1) хранит:", "а) книги, в том числе:", "1. старые;", "2. новые;", "б) картины;", "2) учит.")
    assert _ids(*texts, "2. Музей открыт.", language=Language.RU) == [
        *("title", "1", "1.1", "1.1.а", "1.1.а.1", "1.1.а.2", "1.1.б", "1.2", "2"),
    ]


def test_a_stop_behind_the_bracket_is_on_record() -> None:
    title = Paragraph(_TITLE, SourceRange(1, 1))
    structure = read_provisions(title, _paragraphs("1. Музей:", "1). хранит;"), Language.RU)
    assert (structure.provisions[-1].number, structure.provisions[-1].text) == ("1", "хранит;")
    assert [(item.code, item.removed) for item in structure.diagnostics] == [("number-mark-removed", ".")]
