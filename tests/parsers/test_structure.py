"""Paragraphs become provisions: ids, parents, roles, and what belongs to what."""

from parsers.lines import Block, Paragraph
from parsers.model import Language, Provision, ProvisionKind, Role, SourceRange
from parsers.structure import read_provisions, read_quoted

_TITLE = "Абай облысының Мұражай ісі департаменті туралы ереже"


def _paragraphs(*texts: str, block: Block = Block.UNKNOWN) -> list[Paragraph]:
    return [Paragraph(text, SourceRange(line, line), block) for line, text in enumerate(texts, 2)]


def _read(*texts: str, language: Language = Language.KK) -> tuple[Provision, ...]:
    title = Paragraph(_TITLE, SourceRange(1, 1))
    return read_provisions(title, _paragraphs(*texts), language)


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


def test_a_repeated_number_keeps_both() -> None:
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
    (provision,) = read_quoted(quoted, Language.KK, "13")
    assert (provision.id, provision.parent, provision.kind) == ("13.1", None, ProvisionKind.SUBPOINT)
