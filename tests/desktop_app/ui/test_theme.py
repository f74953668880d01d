import pytest
from PySide6.QtGui import QColor

from desktop_app.collation.model import DivergenceKind
from desktop_app.ui.theme import Theme, load_theme


def contrast(one: QColor, other: QColor) -> float:
    """Contrast by WCAG 2, 1 to 21."""

    def luminance(color: QColor) -> float:
        parts = (color.redF(), color.greenF(), color.blueF())
        red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
        return float(0.2126 * red + 0.7152 * green + 0.0722 * blue)

    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.fixture(params=[False, True], ids=["light", "dark"])
def theme(request: pytest.FixtureRequest, qapp: object) -> Theme:
    return load_theme(dark=request.param)


def test_every_kind_can_be_read_where_it_is_painted(theme: Theme) -> None:
    for kind in DivergenceKind:
        for ground in (theme.tint(kind), theme.neutral["surface"], theme.neutral["select"]):
            assert contrast(theme.mark(kind), ground) >= 4.5


def test_every_kind_has_a_sign_besides_its_colour(theme: Theme) -> None:
    signs = [(theme.kinds[kind].glyph, theme.kinds[kind].family) for kind in DivergenceKind]
    assert len(set(signs)) == len(signs)
