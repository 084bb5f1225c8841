from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from reader.gui.appearance import AppearancePopover, _on_screen
from reader.gui.context import Context
from reader.gui.faces import families
from reader.gui.look import Look
from reader.gui.theme import Mode


@pytest.fixture
def popover(qtbot: QtBot, context: Context) -> Iterator[AppearancePopover]:
    button = QPushButton("Aa")
    qtbot.addWidget(button)
    button.show()
    made = AppearancePopover(context)
    qtbot.addWidget(made)
    made.show_below(button)
    yield made
    made.hide()


def test_every_theme_is_one_press_away(popover: AppearancePopover, context: Context) -> None:
    assert set(popover.swatches.buttons) == {mode.value for mode in Mode}
    for mode, button in popover.swatches.buttons.items():
        assert button.accessibleName()
        button.click()
        assert context.settings.theme == mode
        assert context.themes.mode == mode
        assert button.isChecked()


def test_every_measure_holds_at_once(
    qtbot: QtBot, popover: AppearancePopover, context: Context
) -> None:
    for amount, key in (
        (popover.look.px, "px"),
        (popover.look.wide, "width"),
        (popover.look.leading, "leading"),
        (popover.look.spacing, "spacing"),
    ):
        before = getattr(context.settings.look, key)
        with qtbot.waitSignal(context.settings.reading_changed):
            amount.slider.setValue(amount.slider.value() + 3)
        assert getattr(context.settings.look, key) > before
    popover.look.justified.click()
    popover.look.hyphenated.click()
    assert context.settings.look.justified
    assert context.settings.look.hyphenated
    popover.look.face.chosen.emit("sans")
    assert context.settings.look.face == "sans"
    context.settings.usual_look()
    assert context.settings.look == Look()
    assert popover.look.px.told.text() == "17.5 px"


def test_a_face_that_is_not_there_any_more_is_still_told(
    qtbot: QtBot, popover: AppearancePopover, context: Context
) -> None:
    context.settings.face = "Long Gone Grotesk"
    assert popover.look.face.currentText() == "Long Gone Grotesk"


def test_faces_offered_are_those_that_hold_text(qtbot: QtBot) -> None:
    assert not [name for name in families() if "Emoji" in name or name.startswith((".", "@"))]


def test_it_stands_wholly_on_the_screen(qtbot: QtBot) -> None:
    screen = QGuiApplication.primaryScreen().availableGeometry()
    box = QRect(QPoint(screen.right() - 10, screen.bottom() - 10), popover_size())
    placed = QRect(_on_screen(box), box.size())
    assert screen.contains(placed)
    assert _on_screen(QRect(QPoint(screen.left() - 50, 30), popover_size())).x() == screen.left()


def popover_size() -> QSize:
    return QSize(300, 200)


def test_more_is_in_the_preferences(qtbot: QtBot, popover: AppearancePopover) -> None:
    more = next(b for b in popover.findChildren(QPushButton) if "preferences" in b.text())
    with qtbot.waitSignal(popover.preferences_asked):
        qtbot.mouseClick(more, Qt.MouseButton.LeftButton)
    assert not popover.isVisible()
