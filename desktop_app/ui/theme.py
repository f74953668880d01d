"""The look: colours, sizes and type of the design's own file, as Qt objects; light and dark.

No colour and no size stands in code: all come from ``resources/design/tokens.json``.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from importlib.resources import files
from string import Template
from typing import Any

from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

from desktop_app.collation.model import DivergenceKind


@dataclass(frozen=True, slots=True)
class KindLook:
    """How a kind of divergence looks."""

    family: str
    """Name of its hue: "structure", "words", …"""
    glyph: str
    decoration: str
    """The line under its words: "underline-solid-2", "underline-wave-1", …, "box" or "none"."""


@dataclass(frozen=True)
class Theme:
    """All that is painted with; a light and a dark one are made from the same tokens."""

    is_dark: bool
    neutral: Mapping[str, QColor]
    """By role: "window", "surface", "text", "text2", "accent", …"""
    marks: Mapping[str, QColor]
    """Colour of words and lines, by family of kinds."""
    tints: Mapping[str, QColor]
    """Colour behind them, by family of kinds."""
    kinds: Mapping[str, KindLook]
    sizes: Mapping[str, Any]
    roles: Mapping[str, tuple[float, int, int]]
    """Size and line height in px, and weight, by role of text."""
    font_families: tuple[str, ...]
    similarity_steps: tuple[QColor, ...]
    """From equal to most different."""
    font_features: tuple[str, ...] = ()
    """OpenType features of the design, such as figures of one width."""
    has_features: bool = True
    """Whether they are on."""
    text_scale: float = 1.0
    """Size of text, and of all that holds text, against the design's."""

    @cached_property
    def fonts(self) -> Mapping[str, QFont]:
        """A font for each role of text."""
        return {role: self._font(*figures) for role, figures in self.roles.items()}

    def size(self, *names: str) -> int:
        """A size of the design in px, e.g. ``size("row", "compact")``."""
        found: Any = self.sizes
        for name in names:
            found = found[name]
        return int(found)

    def line_height(self, role: str) -> int:
        """Height of a line of this role in px."""
        return self.roles[role][1]

    def mark(self, kind: DivergenceKind) -> QColor:
        """Colour of a kind's words."""
        return self.marks[self.kinds[kind].family]

    def tint(self, kind: DivergenceKind) -> QColor:
        """Colour behind a substantive divergence of the kind."""
        return self.tints[self.kinds[kind].family]

    def _font(self, pixels: float, _: int, weight: int) -> QFont:
        font = QFont()
        font.setFamilies(list(self.font_families))
        font.setPixelSize(round(pixels))
        font.setWeight(QFont.Weight(weight))
        for feature in self.font_features:  # switched off expressly, else those of the application's font hold
            font.setFeature(QFont.Tag(feature), int(self.has_features))
        return font


HOLD_NO_TEXT = frozenset({"map", "icon", "kind_icon", "target_min", "details", "radius"})
"""Sizes that stay as they are when the text grows."""


def load_theme(*, dark: bool, text_scale: float = 1.0) -> Theme:
    """The theme of the design's file; text, rows and columns are ``text_scale`` times as large as there."""
    tokens = json.loads(files("resources").joinpath("design", "tokens.json").read_text(encoding="utf-8"))
    colors = tokens["color"]["dark" if dark else "light"]
    family = colors["family"]
    roles = tokens["type"]["role"]
    return Theme(
        is_dark=dark,
        neutral={name: QColor(color) for name, color in colors["neutral"].items()},
        marks={name: QColor(hue["mark"]) for name, hue in family.items()},
        tints={name: QColor(hue["tint"]) for name, hue in family.items()},
        kinds={
            name: KindLook(kind["family"], kind["glyph_text"], kind["decoration"])
            for name, kind in tokens["kind"].items()
        },
        sizes={
            name: size if name in HOLD_NO_TEXT else _scaled(size, text_scale)
            for name, size in {**tokens["size"], "radius": tokens["radius"]}.items()
        },
        roles={
            name: (pixels * text_scale, round(line * text_scale), weight)
            for name, (pixels, line, weight) in roles.items()
        },
        font_families=tuple(tokens["type"]["family"]),
        similarity_steps=tuple(QColor(color) for color in tokens[f"similarity_steps_{'dark' if dark else 'light'}"]),
        font_features=tuple(tokens["type"]["features"]),
        text_scale=text_scale,
    )


def _scaled(size: object, scale: float) -> object:
    """A size of the file, or all sizes of a group or list, times the scale."""
    if isinstance(size, dict):
        return {name: _scaled(part, scale) for name, part in size.items()}
    if isinstance(size, list):
        return [_scaled(part, scale) for part in size]
    return round(size * scale) if isinstance(size, int | float) else size


def dress(application: QApplication, theme: Theme) -> None:
    """Give the whole program the theme's palette, font and style sheet."""
    if application.style().name() != "fusion":
        application.setStyle("Fusion")  # the same on every system, and it follows the palette
    application.setPalette(_palette(theme))
    application.setFont(theme.fonts["body"])
    application.setStyleSheet(_style_sheet(theme))


def _palette(theme: Theme) -> QPalette:
    roles = QPalette.ColorRole
    colors = {
        roles.Window: "window",
        roles.Base: "surface",
        roles.AlternateBase: "raised",
        roles.Button: "window",
        roles.ToolTipBase: "raised",
        roles.WindowText: "text",
        roles.Text: "text",
        roles.ButtonText: "text",
        roles.ToolTipText: "text",
        roles.PlaceholderText: "text3",
        roles.Highlight: "accent",
        roles.HighlightedText: "on_accent",
        roles.Link: "accent",
        roles.Mid: "line",
    }
    palette = QPalette()
    for role, name in colors.items():
        palette.setColor(role, theme.neutral[name])
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, theme.neutral["equal"])
    return palette


def _style_sheet(theme: Theme) -> str:
    text = files("resources").joinpath("design", "window.qss").read_text(encoding="utf-8")
    return Template(text).substitute({name: color.name() for name, color in theme.neutral.items()})
