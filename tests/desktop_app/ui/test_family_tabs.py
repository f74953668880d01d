"""Tabs of families in little room."""

import pytest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from desktop_app.ui.counted_tabs import fair_share
from desktop_app.ui.family_tabs import FamilyTabs
from desktop_app.ui.theme import Theme

NAMES = ("Кітапхана", "Мәдениет және мұрағат істері департаменті", "Ауылдық кітапханалар департаменті")


@pytest.fixture
def tabs(qtbot: QtBot, theme: Theme) -> FamilyTabs:
    tabs = FamilyTabs(theme)
    qtbot.addWidget(tabs)
    tabs.set_theme(theme)
    for name in NAMES:
        tabs.add_family(name, 12)
    return tabs


def test_long_names_give_way_so_that_all_tabs_are_seen(tabs: FamilyTabs) -> None:
    tabs.resize(500, 40)
    tabs.show()
    assert tabs.tabRect(2).right() < 500
    assert not any(button.isVisible() for button in tabs.findChildren(QToolButton))
    assert tabs.tabRect(0).width() == tabs.tabSizeHint(0).width()


def test_tabs_scroll_where_they_would_become_too_short(tabs: FamilyTabs) -> None:
    tabs.resize(300, 40)
    tabs.show()
    assert any(button.isVisible() for button in tabs.findChildren(QToolButton))


@pytest.mark.parametrize(
    ("widths", "room", "share"), [([], 10, 0), ([5, 20, 30], 35, 15), ([5, 5], 50, 5), ([40, 40], 50, 25)]
)
def test_what_is_missing_is_taken_from_the_widest(widths: list[int], room: int, share: int) -> None:
    assert fair_share(widths, room) == share
