from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QPushButton,
    QStyle,
    QStyleOptionButton,
    QStyleOptionMenuItem,
)
from pytestqt.qtbot import QtBot

from reader.gui.contrast import contrast
from reader.gui.stylesheet import palette, style_sheet
from reader.gui.theme import (
    HUES,
    THEMES,
    Theme,
    ThemeManager,
    load_theme,
    system_theme,
    with_hues,
)
from reader.gui.underlines import UNDERLINES
from reader.notes.model import Color
from reader.text.marks import FIGURE_KINDS, MarkKind

GROUNDS = ("paper", "desk", "sidebar", "selected", "chip", "hover", "field")
PAIRS = [
    *((f"{what}_ink", f"{what}_tint") for what in ("added", "removed", "changed", "moved")),
    ("find_ink", "find_tint"),
    ("tooltip_ink", "tooltip"),
    ("tooltip_muted", "tooltip"),
    ("on_accent", "accent"),
    ("accent", "accent_tint"),
    ("accent", "paper"),
    ("accent", "desk"),
    ("error", "error_tint"),
    ("error", "paper"),
    ("error", "desk"),
]


def least(theme: Theme) -> float:
    return 7.0 if "contrast" in theme.name else 4.5


def fills_of(theme: Theme) -> list[QColor]:
    """All on which text of the colour `ink` may stand."""
    fills = [theme.tint(kind) for kind in MarkKind]
    fills += [theme.note(color) for color in Color]
    fills += [theme.color(t) for t in theme.values if t.endswith("_tint") and t != "find_tint"]
    return fills + [theme.color(t) for t in (*GROUNDS, "selection")]


@pytest.mark.parametrize("name", THEMES)
def test_ink_is_readable_on_every_fill(name: str) -> None:
    theme = load_theme(name)
    ink = theme.color("ink")
    assert min(contrast(ink, fill) for fill in fills_of(theme)) >= least(theme)


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("ink", ["ink_muted", "ink_faint"])
def test_quiet_text_is_readable_on_every_ground(name: str, ink: str) -> None:
    theme = load_theme(name)
    grounds = [theme.color(ground) for ground in GROUNDS]
    assert min(contrast(theme.color(ink), ground) for ground in grounds) >= least(theme)


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize(("ink", "fill"), PAIRS)
def test_pairs_that_belong_together_are_readable(name: str, ink: str, fill: str) -> None:
    theme = load_theme(name)
    assert contrast(theme.color(ink), theme.color(fill)) >= least(theme)


@pytest.mark.parametrize("name", THEMES)
def test_lines_and_the_focus_are_seen_on_paper(name: str) -> None:
    theme = load_theme(name)
    lines = [theme.line(kind) for kind in MarkKind] + [theme.color("focus")]
    assert min(contrast(line, theme.color("paper")) for line in lines) >= 3.0


def test_all_themes_have_the_same_tokens() -> None:
    tokens = load_theme("light").values.keys()
    assert all(load_theme(name).values.keys() == tokens for name in THEMES)


def test_a_theme_is_named_as_its_file_and_has_its_pictures() -> None:
    for name in THEMES:
        theme = load_theme(name)
        assert theme.name == name
        assert theme.high_contrast == ("contrast" in name)
        pictures = re.findall(r"url\((.+?)\)", style_sheet(theme))
        assert len(pictures) >= 4
        assert all(Path(picture).is_file() for picture in pictures)


def test_every_kind_has_a_hue_and_there_are_nine() -> None:
    assert set(HUES) == set(MarkKind)
    assert set(HUES.values()) == set(UNDERLINES)
    assert len(UNDERLINES) == 9


@pytest.mark.parametrize("figures", [True, False])
def test_kinds_are_told_apart_without_colour(figures: bool) -> None:
    hues = {hue for kind, hue in HUES.items() if (kind in FIGURE_KINDS) is figures}
    assert len({UNDERLINES[hue] for hue in hues}) == len(hues)


def test_choosing_a_theme_tells_the_window_once(qtbot: QtBot) -> None:
    themes = ThemeManager("light")
    with qtbot.waitSignal(themes.changed) as told:
        themes.set_mode("dark")
    assert told.args[0].dark
    assert themes.current.name == "dark"
    with qtbot.assertNotEmitted(themes.changed):
        themes.set_mode("dark")


def test_the_system_chooses_among_light_and_dark_and_contrast() -> None:
    light, dark = Qt.ColorScheme.Light, Qt.ColorScheme.Dark
    high, none = Qt.ContrastPreference.HighContrast, Qt.ContrastPreference.NoPreference
    assert system_theme(light, none) == "light"
    assert system_theme(dark, none) == "dark"
    assert system_theme(light, high) == "contrast"
    assert system_theme(dark, high) == "contrast-dark"
    assert system_theme(Qt.ColorScheme.Unknown, none) == "light"


@given(
    name=st.sampled_from(THEMES),
    hue=st.sampled_from(sorted(UNDERLINES)),
    red=st.integers(0, 255),
    green=st.integers(0, 255),
    blue=st.integers(0, 255),
)
def test_any_colour_that_a_reader_chooses_keeps_the_contrast(
    name: str, hue: str, red: int, green: int, blue: int
) -> None:
    theme = with_hues(load_theme(name), {hue: QColor(red, green, blue).name()})
    ink, paper = theme.color("ink"), theme.color("paper")
    assert contrast(theme.color(f"{hue}_line"), paper) >= least(theme)
    assert contrast(ink, theme.color(f"{hue}_tint")) >= least(theme)


def test_what_is_no_colour_changes_nothing() -> None:
    theme = load_theme("sepia")
    assert with_hues(theme, {"money": "no colour", "moeny": "#123456"}) == theme


def test_a_readers_colour_counts_in_whatever_theme_is_in_force(qtbot: QtBot) -> None:
    themes = ThemeManager("light")
    usual = themes.current.hex("person_line")
    with qtbot.waitSignal(themes.changed):
        themes.set_hues({"person": "#8800AA"})
    assert themes.current.hex("person_line") == "#8800AA" != usual
    themes.set_mode("dark")
    assert themes.current.hex("person_line") != load_theme("dark").hex("person_line")
    themes.set_mode("light")
    themes.set_hues({})
    assert themes.current == load_theme("light")


@pytest.mark.parametrize("name", THEMES)
def test_where_grounds_hardly_differ_a_frame_tells_a_button(qtbot: QtBot, name: str) -> None:
    theme = load_theme(name)
    button = QPushButton()
    qtbot.addWidget(button)
    button.setStyleSheet(style_sheet(theme))
    button.resize(80, 30)
    edge = button.grab().toImage().pixelColor(40, 0)
    framed = edge == theme.color("border")
    assert framed == theme.high_contrast
    if framed:
        assert contrast(edge, theme.color("desk")) >= 3


@pytest.mark.parametrize("name", THEMES)
def test_the_row_of_a_choice_that_the_keys_are_at_is_seen(qtbot: QtBot, name: str) -> None:
    theme = load_theme(name)
    choice = QComboBox()
    qtbot.addWidget(choice)
    choice.setStyleSheet(style_sheet(theme))
    option = QStyleOptionMenuItem()
    option.initFrom(choice)
    option.rect = QRect(0, 0, 80, 24)
    option.palette = palette(theme)
    option.state |= QStyle.StateFlag.State_Selected
    image = QImage(80, 24, QImage.Format.Format_RGB32)
    image.fill(theme.color("paper"))
    painter = QPainter(image)
    # As the rows of its list are drawn, which looks like a menu.
    choice.style().drawControl(QStyle.ControlElement.CE_MenuItem, option, painter, choice)
    painter.end()
    assert image.pixelColor(40, 12) == theme.color("selected")


@pytest.mark.parametrize("name", THEMES)
def test_the_recommended_button_shows_that_it_has_the_keys(qtbot: QtBot, name: str) -> None:
    theme = load_theme(name)
    button = QPushButton()
    qtbot.addWidget(button)
    button.setStyleSheet(style_sheet(theme))
    option = QStyleOptionButton()
    option.initFrom(button)
    option.rect = QRect(0, 0, 80, 30)
    option.features = QStyleOptionButton.ButtonFeature.DefaultButton
    option.state |= QStyle.StateFlag.State_HasFocus
    image = QImage(80, 30, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    button.style().drawControl(QStyle.ControlElement.CE_PushButton, option, painter, button)
    painter.end()
    assert image.pixelColor(40, 0) == theme.color("ink")
    assert image.pixelColor(40, 15) == theme.color("accent")


@pytest.mark.parametrize("on", [True, False])
@pytest.mark.parametrize("name", THEMES)
def test_a_box_to_tick_shows_that_it_has_the_keys(qtbot: QtBot, name: str, on: bool) -> None:
    theme = load_theme(name)
    box = QCheckBox()
    qtbot.addWidget(box)
    box.setStyleSheet(style_sheet(theme))

    def edge(state: QStyle.StateFlag) -> QColor:
        option = QStyleOptionButton()
        option.initFrom(box)
        option.rect = QRect(0, 0, 16, 16)
        option.state |= state | (QStyle.StateFlag.State_On if on else QStyle.StateFlag.State_Off)
        image = QImage(16, 16, QImage.Format.Format_RGB32)
        image.fill(theme.color("desk"))
        painter = QPainter(image)
        box.style().drawControl(QStyle.ControlElement.CE_CheckBox, option, painter, box)
        painter.end()
        return image.pixelColor(1, 8)

    quiet, focused = edge(QStyle.StateFlag.State_None), edge(QStyle.StateFlag.State_HasFocus)
    assert focused == theme.color("ink" if on else "focus")
    assert quiet != focused
