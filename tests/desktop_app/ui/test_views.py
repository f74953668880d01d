"""The views beside the table, as a user sees them."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractItemView, QLabel, QToolButton
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from desktop_app.collation.model import (
    AddressFinding,
    Alone,
    FormFinding,
    SpellingFinding,
    Table,
)
from desktop_app.export.record import Failure, Intake, NotCompared
from desktop_app.messages import load_messages
from desktop_app.ui.filter_state import FilterState
from desktop_app.ui.models.findings_model import FindingsModel
from desktop_app.ui.places import Place
from desktop_app.ui.theme import Theme, load_theme
from desktop_app.ui.views.addresses_view import AddressesView
from desktop_app.ui.views.alone_view import AloneView
from desktop_app.ui.views.divergences_view import DivergencesView
from desktop_app.ui.views.form_view import FormView
from desktop_app.ui.views.not_compared_view import NotComparedView
from desktop_app.ui.views.similarity_view import SimilarityView
from desktop_app.ui.views.spelling_view import SpellingView
from desktop_app.ui.views.view_page import ViewPage
from parsers.model import Span
from tests.desktop_app.inventions import (
    REGIONS,
    every_kind,
    make_comparison,
    make_provision,
    make_regulation,
    make_table,
)
from tests.desktop_app.ui.view_reading import texts

MESSAGES = load_messages("en")
REGION = 1


@pytest.mark.parametrize("language", ["kk", "ru", "en"])
def test_no_name_of_a_column_is_cut(
    language: str, theme: Theme, state: FilterState, show: Callable[[ViewPage], ViewPage]
) -> None:
    messages = load_messages(language)
    for view in (DivergencesView(every_kind(), messages, theme, state), AddressesView(every_kind(), messages, theme)):
        show(view)
        header = view.list.horizontalHeader()
        assert all(header.sectionSize(at) >= header.name_width(at) for at in range(header.count()))  # type: ignore[attr-defined]
        assert header.length() <= view.list.viewport().width()


def with_addresses() -> Table:
    table = every_kind()
    findings = (
        AddressFinding(table.regulations[0].id, "4", "no-final-stop", "raw"),
        AddressFinding(table.regulations[1].id, "4", "no-index-word", "postal_index", (("index", "160000"),)),
        AddressFinding(table.regulations[1].id, "4", "no-building-type", "building", (("building", "7"),)),
    )
    return replace(table, address_findings=findings)


def visible_texts(view: ViewPage) -> str:
    return "\n".join(label.text() for label in view.findChildren(QLabel) if label.isVisible())


def test_addresses_stand_in_parts_and_the_selected_one_is_explained(
    theme: Theme, show: Callable[[ViewPage], ViewPage]
) -> None:
    view = AddressesView(with_addresses(), MESSAGES, theme)
    show(view)
    assert view.count == 3
    assert texts(view.list, 0) == list(REGIONS)
    assert texts(view.list, 2)[:3] == ["070000", "160000", "–"]
    assert "The full stop at the end is missing." in visible_texts(view)
    view.list.select_row(1)
    assert "The word for “index” is missing before 160000." in visible_texts(view)
    view.list.select_row(2)
    assert "No address was found in this text." in visible_texts(view)


def test_chips_count_findings_and_show_only_their_addresses(
    theme: Theme, show: Callable[[ViewPage], ViewPage], qtbot: QtBot
) -> None:
    view = AddressesView(with_addresses(), MESSAGES, theme)
    show(view)
    chips = {chip.text(): chip for chip in view.findChildren(QToolButton)}
    assert list(chips) == ["All  4", "With findings  2", "No full stop  1", "No index word  1", "No building type  1"]
    qtbot.mouseClick(chips["No index word  1"], Qt.MouseButton.LeftButton)  # type: ignore[no-untyped-call]
    assert texts(view.list, 0) == [REGIONS[1]]
    assert "160000" in visible_texts(view)
    qtbot.mouseClick(chips["All  4"], Qt.MouseButton.LeftButton)  # type: ignore[no-untyped-call]
    assert texts(view.list, 0) == list(REGIONS)


def test_an_address_leads_to_its_row(theme: Theme, show: Callable[[ViewPage], ViewPage], qtbot: QtBot) -> None:
    view = AddressesView(with_addresses(), MESSAGES, theme)
    show(view)
    view.list.select_row(1)
    with qtbot.waitSignal(view.place_wanted) as wanted:
        qtbot.keyClick(view.list, Qt.Key.Key_Return)  # type: ignore[no-untyped-call]
    assert wanted.args == [Place(7, 1)]


def with_words() -> Table:
    table = every_kind()
    ids = [regulation.id for regulation in table.regulations]
    spelling = (
        SpellingFinding(ids[1], "3", "сдоводства", "садоводства", "сдоводства 1, садоводства 3", Span(7, 17)),
        *(SpellingFinding(id_, "5", "Прaва", "Права", "прaва 4", Span(0, 5)) for id_ in ids),
        SpellingFinding(ids[0], "6", "требовать", "просить", "требовать 3, просить 1", Span(7, 16)),
    )
    form = (
        FormFinding("no-end-mark", tuple((id_, "3") for id_ in ids)),
        FormFinding("no-end-mark", ((ids[0], "5"), (ids[1], "5"), (ids[2], "5"))),
        FormFinding("numbering-gap", ((ids[2], "6"),), (("before", "4"), ("after", "6"))),
    )
    holders = [make_provision(label, "Задачи садоводства:") for label in ("3", "5", "6")]
    regulations = tuple(replace(item, provisions=(*item.provisions, *holders)) for item in table.regulations)
    return replace(table, regulations=regulations, spelling_findings=spelling, form_findings=form)


def test_doubtful_words_stand_most_certain_first_with_their_places(
    theme: Theme, show: Callable[[ViewPage], ViewPage], qtbot: QtBot
) -> None:
    view = SpellingView(with_words(), MESSAGES, theme)
    show(view)
    assert view.count == 3
    assert [text.split("  →  ")[1] for text in texts(view.tree, 0)] == ["Права", "садоводства", "просить"]
    first = view.tree.model().index(0, 0)
    assert texts(view.tree, 1, first) == ["5"]
    assert texts(view.tree, 2, first) == ["all 4"]
    second = view.tree.model().index(1, 0)
    assert texts(view.tree, 2, second) == ["Шымкент"]
    link = view.tree.visualRect(view.tree.model().index(0, 1, second))
    with qtbot.waitSignal(view.place_wanted) as wanted:
        qtbot.mouseClick(view.tree.viewport(), Qt.MouseButton.LeftButton, pos=link.center())  # type: ignore[no-untyped-call]
    assert wanted.args == [Place(4, 1)]


def test_faults_of_form_are_grouped_and_the_same_place_is_one_line(
    theme: Theme, show: Callable[[ViewPage], ViewPage]
) -> None:
    view = FormView(with_words(), MESSAGES, theme)
    show(view)
    assert view.count == 3
    assert texts(view.tree, 0) == ["No mark at the end", "Gap in the numbering"]
    marks, gaps = (view.tree.model().index(at, 0) for at in range(2))
    assert texts(view.tree, 1, marks) == ["3", "5"]
    assert texts(view.tree, 2, marks) == ["all 4", "Абайская, Шымкент, Ұлытау"]
    assert texts(view.tree, 0, gaps) == ["The numbering has a gap: after 4 comes 6."]
    view.tree.selectAll()
    view.copy()
    assert QGuiApplication.clipboard().text().split("\n")[1] == (
        "There is no mark at the end.\t3\tall 4\tЗадачи садоводства:"
    )


def test_regions_are_counted_where_they_are_too_many_to_name(qapp: object) -> None:
    from desktop_app.ui.views.regions import RegionPhrases

    regulations = [make_regulation(f"r{at}", f"Край {at}") for at in range(9)]
    say = RegionPhrases(regulations).say
    ids = [regulation.id for regulation in regulations]
    assert say(ids) == "all 9"
    assert say(ids[1:]) == "all but Край 0"
    assert say(ids[:7]) == "7 of 9"
    assert say(ids[:2]) == "Край 0, Край 1"


def test_views_without_findings_say_so(theme: Theme, show: Callable[[ViewPage], ViewPage]) -> None:
    table = replace(every_kind(), spelling_findings=(), form_findings=())
    for view in (SpellingView(table, MESSAGES, theme), FormView(table, MESSAGES, theme)):
        show(view)
        assert visible_texts(view).startswith("No ")
        assert view.count == 0


def test_the_square_shows_in_how_many_rows_two_differ(theme: Theme, show: Callable[[ViewPage], ViewPage]) -> None:
    table = alike()
    view = SimilarityView(table, MESSAGES, theme)
    show(view)
    cells = [texts(view.square, column) for column in range(4)]
    assert cells == [["", "≡", "1", "2"], ["≡", "", "1", "2"], ["1", "1", "", "1"], ["2", "2", "1", ""]]
    said = visible_texts(view)
    assert "2 region(s), the same text in all rows" in said
    assert "Differ in 2 of 3 rows\n1, 2" in said


def alike() -> Table:
    """Two regions with the same text; the third differs in one row, the fourth in two."""
    from tests.desktop_app.inventions import Line

    regulations = [make_regulation(f"r{at}", region) for at, region in enumerate(REGIONS)]
    table = make_table([Line("1", "а", {}), Line("2", "б", {}), Line("3", "в", {})], regulations)
    readings = {("1", "r3"): "B", ("2", "r2"): "B", ("2", "r3"): "B"}
    rows = tuple(
        replace(
            row,
            cells={id_: replace(cell, reading=readings.get((row.label, id_), "A")) for id_, cell in row.cells.items()},
        )
        for row in table.rows
    )
    return replace(table, rows=rows)


def test_two_regions_are_chosen_in_the_square_to_be_compared(
    theme: Theme, show: Callable[[ViewPage], ViewPage], qtbot: QtBot
) -> None:
    view = SimilarityView(alike(), MESSAGES, theme)
    show(view)
    view.select_pair(0, 2)
    assert "Differ in 1 of 3 rows\n2" in visible_texts(view)
    with qtbot.waitSignal(view.comparison_wanted) as wanted:
        qtbot.mouseClick(view.compare_pair, Qt.MouseButton.LeftButton)  # type: ignore[no-untyped-call]
    assert sorted(wanted.args[0]) == ["r0", "r2"]
    tip = view.square.currentIndex().data(Qt.ItemDataRole.ToolTipRole)
    assert tip.endswith("(66.6 %)")
    view.select_pair(0, 0)
    assert not view.compare_pair.isEnabled()


def test_what_was_left_out_is_listed_with_reasons_and_advice(
    theme: Theme, show: Callable[[ViewPage], ViewPage]
) -> None:
    intake = intake_with(
        (Failure("папка/v. 2.pdf", "encrypted"),),
        (NotCompared("фото.zip", "unsupported"), NotCompared("a.pdf", "picture-on-page", page=3)),
    )
    view = NotComparedView(intake, MESSAGES, theme)
    show(view)
    assert view.count == 3
    assert view.list is not None
    assert texts(view.list, 0) == ["v. 2.pdf", "фото.zip", "a.pdf"]
    assert texts(view.list, 1) == ["", "", "3"]
    assert texts(view.list, 2) == ["whole file", "whole file", "page"]
    assert texts(view.list, 3)[0] == "v. 2.pdf is protected by a password."
    assert texts(view.list, 4)[:2] == [
        "Remove the password and save a copy.",
        "Save it as DOCX if it is to be compared.",
    ]


def intake_with(failures: tuple[Failure, ...], not_compared: tuple[NotCompared, ...]) -> Intake:
    return replace(make_comparison([every_kind()]).intake, failures=failures, not_compared=not_compared)


def test_if_nothing_was_left_out_the_view_says_so(theme: Theme, show: Callable[[ViewPage], ViewPage]) -> None:
    view = NotComparedView(intake_with((), ()), MESSAGES, theme)
    show(view)
    assert visible_texts(view) == "Everything was compared."
    assert view.count is None


def alone() -> Alone:
    regulation = make_regulation("одно.txt#1", "город Астана")
    parts = (make_provision("1", "Сад растёт"), *(make_provision(str(at), "Пункт.") for at in range(2, 60)))
    whole = replace(regulation, provisions=(*regulation.provisions, *parts, make_provision("60", "Поля и сды.")))
    return Alone(
        whole,
        spelling_findings=(SpellingFinding(whole.id, "60", "сды", "сады", "сды 1, сады 4", Span(7, 10)),),
        form_findings=(FormFinding("no-end-mark", ((whole.id, "1"),)),),
    )


def test_a_regulation_alone_shows_its_text_and_its_findings_lead_there(
    theme: Theme, show: Callable[[ViewPage], ViewPage], qtbot: QtBot
) -> None:
    from desktop_app.ui.views.findings_tree import FindingsTree

    view = AloneView(alone(), MESSAGES, theme)
    show(view)
    assert view.count == 2
    assert view.text.model().rowCount() == 61
    assert "nothing to compare" in visible_texts(view)
    spelling, form = view.findChildren(FindingsTree)
    assert texts(form, 0) == ["No mark at the end"]
    group = spelling.model().index(0, 0)
    spelling.setCurrentIndex(spelling.model().index(0, 0, group))
    qtbot.keyClick(spelling, Qt.Key.Key_Return)  # type: ignore[no-untyped-call]
    assert view.text.currentIndex().row() == 60
    assert view.text.viewport().rect().intersects(view.text.visualRect(view.text.currentIndex()))
    qtbot.keyClick(view.text, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)  # type: ignore[no-untyped-call]
    assert QGuiApplication.clipboard().text() == "60. Поля и сды."


def all_views(theme: Theme, state: FilterState) -> list[ViewPage]:
    table = with_words()
    return [
        DivergencesView(table, MESSAGES, theme, state),
        AddressesView(with_addresses(), MESSAGES, theme),
        SpellingView(table, MESSAGES, theme),
        FormView(table, MESSAGES, theme),
        SimilarityView(alike(), MESSAGES, theme),
        NotComparedView(intake_with((), (NotCompared("a.zip", "unsupported"),)), MESSAGES, theme),
        AloneView(alone(), MESSAGES, theme),
    ]


def test_the_models_keep_the_rules_of_qt(theme: Theme, state: FilterState, qtmodeltester: ModelTester) -> None:
    for view in all_views(theme, state):
        view.ensure_built()
        for item in view.findChildren(QAbstractItemView):
            if item.model() is not None and item.model().rowCount():
                qtmodeltester.check(item.model())  # type: ignore[no-untyped-call]


def test_nothing_is_made_before_it_is_shown_and_all_takes_another_theme(
    theme: Theme, state: FilterState, show: Callable[[ViewPage], ViewPage]
) -> None:
    for view in all_views(theme, state):
        assert not view.findChildren(QAbstractItemView)
        view.set_theme(theme)
        show(view)
        before = view.grab().toImage()
        view.set_theme(load_theme(dark=True))
        assert view.grab().toImage() != before


def test_each_list_has_a_name_and_each_cell_is_read_with_that_of_its_column(theme: Theme, state: FilterState) -> None:
    for view in all_views(theme, state):
        view.ensure_built()
        lists = [item for item in view.findChildren(QAbstractItemView) if item.model() is not None]
        assert any(item.accessibleName() for item in lists)
    view = DivergencesView(every_kind(), MESSAGES, theme, state)
    view.ensure_built()
    spoken = view.list.model().index(0, REGION).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == f"Region: {REGIONS[1]}"


def test_a_tree_of_findings_can_be_folded_with_the_keyboard(
    theme: Theme, show: Callable[[ViewPage], ViewPage], qtbot: QtBot
) -> None:
    view = FormView(with_words(), MESSAGES, theme)
    show(view)
    first = view.tree.model().index(0, 0)
    view.tree.setCurrentIndex(first)
    assert view.tree.isExpanded(first)
    qtbot.keyClick(view.tree, Qt.Key.Key_Return)  # type: ignore[no-untyped-call]
    assert not view.tree.isExpanded(first)
    assert isinstance(view.tree.model(), FindingsModel)
