"""Colours and glyphs of the reports, from the design's own file; paper and Excel use its light colours, always."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.resources import files


@dataclass(frozen=True, slots=True)
class Hue:
    """The colours of a family of kinds, ``#RRGGBB``."""

    mark: str
    """Of words and lines."""
    tint: str
    """Behind a whole cell."""


@dataclass(frozen=True, slots=True)
class KindSign:
    """How a kind of divergence is shown."""

    family: str
    glyph: str


@dataclass(frozen=True, slots=True)
class Palette:
    """All that reports take from the design."""

    neutral: Mapping[str, str]
    """Colours of texts, lines and backgrounds by role: "text", "text2", "line", "raised", …"""
    families: Mapping[str, Hue]
    kinds: Mapping[str, KindSign]


def load_palette(theme: str = "light") -> Palette:
    """The palette of ``resources/design/tokens.json`` for a theme, "light" or "dark"."""
    tokens = json.loads(files("resources").joinpath("design", "tokens.json").read_text(encoding="utf-8"))
    colours = tokens["color"][theme]
    return Palette(
        neutral=colours["neutral"],
        families={name: Hue(hue["mark"], hue["tint"]) for name, hue in colours["family"].items()},
        kinds={name: KindSign(kind["family"], kind["glyph_text"]) for name, kind in tokens["kind"].items()},
    )
