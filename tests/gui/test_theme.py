from __future__ import annotations

import pytest
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from reader.gui.theme import HUES, UNDERLINES, ThemeManager, load_theme
from reader.notes.model import Color
from reader.text.marks import MarkKind

GROUNDS = ("paper", "desk", "sidebar", "selected", "chip", "hover", "field")


def luminance(color: QColor) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)

    red, green, blue = map(linear, (color.redF(), color.greenF(), color.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    """WCAG 2's contrast of two colours, 1 to 21."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("name", ["light", "dark"])
def test_ink_is_readable_on_every_fill(name: str) -> None:
    theme = load_theme(name)
    ink = theme.color("ink")
    fills = [theme.tint(kind) for kind in MarkKind]
    fills += [theme.note(color) for color in Color]
    fills += [theme.color(t) for t in theme.values if t.endswith("_tint") and t != "find_tint"]
    fills += [theme.color(t) for t in (*GROUNDS, "selection")]
    assert min(contrast(ink, fill) for fill in fills) >= 4.5


@pytest.mark.parametrize("name", ["light", "dark"])
@pytest.mark.parametrize("ink", ["ink_muted", "ink_faint"])
def test_quiet_text_is_readable_on_every_ground(name: str, ink: str) -> None:
    theme = load_theme(name)
    assert min(contrast(theme.color(ink), theme.color(g)) for g in GROUNDS) >= 4.5


@pytest.mark.parametrize("name", ["light", "dark"])
@pytest.mark.parametrize(
    ("ink", "fill"),
    [
        *((f"{what}_ink", f"{what}_tint") for what in ("added", "removed", "changed", "moved")),
        ("find_ink", "find_tint"),
        ("tooltip_ink", "tooltip"),
        ("tooltip_muted", "tooltip"),
        ("on_accent", "accent"),
        ("accent", "accent_tint"),
        ("error", "error_tint"),
    ],
)
def test_pairs_that_belong_together_are_readable(name: str, ink: str, fill: str) -> None:
    theme = load_theme(name)
    assert contrast(theme.color(ink), theme.color(fill)) >= 4.5


def test_both_themes_have_the_same_tokens() -> None:
    assert load_theme("light").values.keys() == load_theme("dark").values.keys()


def test_every_kind_has_a_hue_and_an_underline_and_there_are_nine() -> None:
    assert set(HUES) == set(MarkKind)
    assert set(HUES.values()) == set(UNDERLINES)
    assert len(UNDERLINES) == 9


def test_choosing_a_theme_tells_the_window_once(qtbot: QtBot) -> None:
    themes = ThemeManager("light")
    with qtbot.waitSignal(themes.changed) as told:
        themes.set_mode("dark")
    assert told.args[0].dark
    assert themes.current.name == "dark"
    with qtbot.assertNotEmitted(themes.changed):
        themes.set_mode("dark")
