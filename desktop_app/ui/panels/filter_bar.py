"""What is shown of a table, in one line: fold equal rows, chips of the families of kinds, menus; all with counts."""

from collections.abc import Hashable, Mapping
from dataclasses import replace
from typing import cast

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton, QWidget

from desktop_app.collation.filtering import Filter, FilterCounts, count
from desktop_app.collation.model import DivergenceKind, Severity, Table
from desktop_app.export.wording import region_names
from desktop_app.messages import Messages
from desktop_app.ui.filter_state import FilterState
from desktop_app.ui.icons import icon
from desktop_app.ui.panels.filter_chip import FamilyChip
from desktop_app.ui.panels.filter_menu import FilterMenu
from desktop_app.ui.panels.lasting_menu import LastingMenu
from desktop_app.ui.theme import Theme
from parsers.model import Role

FAMILIES = ("words", "letters", "marks", "structure", "order", "figures", "expected")
"""Order of the chips; those that never occur follow the others, what is expected stays last (ui.md, section 3.2)."""
NARROWEST = 3
"""Steps of giving way: chips that never occur lose their name, then the menus merge, then all chips lose theirs."""


_WHOLE = Qt.ToolButtonStyle.ToolButtonTextBesideIcon

LEFT, SPACING, RIGHT = 10, 2, 14
"""Px."""


class FilterBar(QWidget):
    """The filter of one family's page."""

    fold_toggled = Signal(bool)
    """Equal rows shall be folded, or shown."""

    def __init__(
        self,
        table: Table,
        messages: Messages,
        theme: Theme,
        state: FilterState,
        parent: QWidget | None = None,
        *,
        folds: bool = True,
    ) -> None:
        super().__init__(parent)
        self._table, self._state = table, state
        self.fold = QToolButton()
        self.clear = QPushButton(self.tr("Clear filters"))
        self.chips = tuple(self._make_chips(messages, theme))
        self.severity = FilterMenu(self.tr("Severity"), _severities(messages))
        self.role = FilterMenu(self.tr("Role"), self._roles(messages))
        self.region = FilterMenu(self.tr("Region"), tuple(region_names(table.regulations).items()))
        self.merged = QToolButton()
        self._line = QFrame()
        self._lay_out()
        for part in (self.fold, self._line):  # a list has nothing to fold
            part.setVisible(folds)
        self._connect()
        self.set_theme(theme)
        self._show(state.filter)

    def set_folded(self, folded: bool) -> None:
        """Show the toggle as the table is, without asking for it."""
        blocked = self.fold.blockSignals(True)
        self.fold.setChecked(folded)
        self.fold.blockSignals(blocked)

    def set_theme(self, theme: Theme) -> None:
        """Show with another theme."""
        for chip in self.chips:
            chip.set_theme(theme)
        for menu in self._menus():
            menu.set_theme(theme)
        self.fold.setIcon(icon("fold", theme.neutral["text"]))
        self.merged.setIcon(icon("filter", theme.neutral["text2"]))
        self._line.setStyleSheet(f"background: {theme.neutral['line'].name()}")
        self._give_way()

    def minimumSizeHint(self) -> QSize:
        """The bar gives way, the window need not."""
        return QSize(200, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say less where there is less room."""
        super().resizeEvent(event)
        self._give_way()

    def _make_chips(self, messages: Messages, theme: Theme) -> list[FamilyChip]:
        totals: Mapping[str, int] = self._table.summary.by_kind
        by_family = {name: [kind for kind in DivergenceKind if theme.kinds[kind].family == name] for name in FAMILIES}
        for kinds in by_family.values():  # the design's icon of a family is that of its commonest kind
            kinds.sort(key=lambda kind: kind in (DivergenceKind.ADDRESS, DivergenceKind.SCRIPT))
        self._absent = {name for name, kinds in by_family.items() if not any(totals.get(kind, 0) for kind in kinds)}
        order = sorted(FAMILIES, key=lambda name: (name == "expected", name in self._absent))
        return [FamilyChip(name, by_family[name], messages, theme) for name in order]

    def _roles(self, messages: Messages) -> tuple[tuple[Hashable, str], ...]:
        found = {row.role for row in self._table.rows}
        named = tuple((role, messages.name("role", role)) for role in Role if role in found)
        return (*named, (None, self.tr("Other parts"))) if None in found else named

    def _menus(self) -> tuple[FilterMenu, FilterMenu, FilterMenu]:
        return self.severity, self.role, self.region

    def _connect(self) -> None:
        state = self._state
        self.fold.toggled.connect(self.fold_toggled)
        self.clear.clicked.connect(state.clear)
        state.changed.connect(self._show)
        for chip in self.chips:
            chip.kinds_chosen.connect(lambda kinds, chip=chip: self._choose_kinds(chip, kinds))
            chip.only_wanted.connect(lambda chip=chip: state.choose(replace(state.filter, kinds=frozenset(chip.kinds))))
        self.severity.chosen.connect(self._choose_severities)
        self.role.chosen.connect(lambda roles: state.choose(replace(state.filter, roles=roles)))
        self.region.chosen.connect(lambda ids: state.choose(replace(state.filter, regulations=ids)))

    def _choose_kinds(self, chip: FamilyChip, kinds: frozenset[DivergenceKind]) -> None:
        rest = self._state.filter.kinds - frozenset(chip.kinds)
        self._state.choose(replace(self._state.filter, kinds=rest | kinds))

    def _choose_severities(self, chosen: frozenset[Severity] | None) -> None:
        shown = frozenset(Severity) if chosen is None else chosen | {Severity.EXPECTED}
        self._state.choose(replace(self._state.filter, severities=shown))

    def _show(self, chosen: Filter) -> None:
        counts: FilterCounts = count(self._table, chosen)
        for chip in self.chips:
            chip.show_state(chosen.kinds, counts.kinds)
        severities = chosen.severities - {Severity.EXPECTED}
        is_open = chosen.severities == frozenset(Severity)
        self._fill(self.severity, None if is_open else severities, counts.severities)
        self._fill(self.role, chosen.roles, counts.roles)
        self._fill(self.region, chosen.regulations, counts.regulations)
        set_names = [menu.text() for menu in self._menus() if menu.is_set]
        self.merged.setText(", ".join(set_names) or self.tr("Filter"))
        self.merged.setAccessibleName(self.merged.text())
        self.clear.setVisible(self._state.is_set)
        self._give_way()

    @staticmethod
    def _fill(menu: FilterMenu, selected: object, counts: object) -> None:
        menu.show_state(cast("frozenset[Hashable] | None", selected), cast("Mapping[Hashable, int]", counts))

    def _give_way(self) -> None:
        """As many words as there is room for."""
        for step in range(NARROWEST + 1):
            for chip in self.chips:
                chip.show_name(shown=step < 1 or (step < NARROWEST and chip.family not in self._absent))
            for menu in self._menus():
                menu.setVisible(step < 2)
            self.merged.setVisible(step >= 2)
            self.fold.setToolButtonStyle(_WHOLE if step < NARROWEST else Qt.ToolButtonStyle.ToolButtonIconOnly)
            if self._needed_width() <= self.width():
                return

    def _needed_width(self) -> int:
        parts: tuple[QWidget, ...] = (self.fold, self._line, *self.chips, *self._menus(), self.merged, self.clear)
        widths = [part.sizeHint().width() + SPACING for part in parts if part.isVisibleTo(self)]
        return sum(widths) + LEFT + RIGHT

    def _lay_out(self) -> None:
        self.setAccessibleName(self.tr("Filters"))
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.fold.setText(self.tr("Fold equal rows"))
        self.fold.setToolTip(self.fold.text())
        self.fold.setCheckable(True)
        self.clear.setProperty("role", "link")
        for button in (self.fold, *self._menus(), self.merged):
            button.setToolButtonStyle(_WHOLE)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._line.setFixedSize(1, 18)
        lines = LastingMenu(parent=self)
        for menu in self._menus():
            lines.addMenu(menu.lines)
        self.merged.setMenu(lines)
        self.merged.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.merged.setStyleSheet("QToolButton::menu-indicator { image: none; width: 0; }")
        bar = QHBoxLayout(self)
        bar.setSizeConstraint(QHBoxLayout.SizeConstraint.SetNoConstraint)
        bar.setContentsMargins(LEFT, 2, RIGHT, 4)
        bar.setSpacing(SPACING)
        for part in (self.fold, self._line, *self.chips):
            bar.addWidget(part)
        bar.addStretch(1)
        for part in (self.clear, *self._menus(), self.merged):
            bar.addWidget(part)


def _severities(messages: Messages) -> tuple[tuple[Hashable, str], ...]:
    """What is expected has a chip of its own."""
    found = (Severity.SUBSTANTIVE, Severity.COSMETIC)
    return tuple((severity, messages.name("severity", severity).capitalize()) for severity in found)
