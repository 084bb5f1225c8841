"""The small bar over a selection."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from reader.gui.context import Context
from reader.gui.notes.dots import ColorDot
from reader.gui.notes.selection_bar import SelectionBar
from reader.notes.model import Color


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(600, 400)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def bar(context: Context, page: QWidget) -> SelectionBar:
    return SelectionBar(context, page)


def test_it_offers_eight_colours_with_their_keys(bar: SelectionBar, qtbot: QtBot) -> None:
    chosen: list[Color] = []
    bar.color_chosen.connect(chosen.append)
    bar.show_over(QRect(200, 200, 80, 20))
    dots = bar.findChildren(ColorDot)
    for dot in dots:
        qtbot.mouseClick(dot, Qt.MouseButton.LeftButton)
    assert chosen == list(Color)
    names = [button.accessibleName() for button in bar.findChildren(QAbstractButton)]
    assert names[:2] == ["Yellow, key 1", "Red, key 2"]
    assert all(names)
    assert len(set(names)) == 11


def test_its_other_buttons_tell(bar: SelectionBar, qtbot: QtBot) -> None:
    bar.show_over(QRect(200, 200, 80, 20))
    buttons = [b for b in bar.findChildren(QAbstractButton) if not isinstance(b, ColorDot)]
    signals = (bar.note_requested, bar.tag_requested, bar.copy_requested)
    for button, signal in zip(buttons, signals, strict=True):
        with qtbot.waitSignal(signal):
            button.click()


@pytest.mark.parametrize(
    "selection",
    [
        QRect(0, 0, 40, 20),
        QRect(560, 0, 40, 20),
        QRect(560, 380, 40, 20),
        QRect(0, 380, 600, 20),
        QRect(250, 200, 60, 20),
    ],
)
def test_it_stays_on_the_page_and_off_the_selection(
    selection: QRect, bar: SelectionBar, page: QWidget
) -> None:
    bar.show_over(selection)
    assert bar.isVisible()
    shape = bar.geometry().adjusted(8, 8, -8, -8)  # without its shadow
    assert page.rect().contains(shape)
    assert not shape.intersects(selection)


def test_it_takes_the_focus_only_when_asked_and_gives_it_back(
    bar: SelectionBar, page: QWidget, qtbot: QtBot
) -> None:
    page.activateWindow()
    page.setFocus()
    bar.show_over(QRect(200, 200, 80, 20))
    assert QApplication.focusWidget() is page
    bar.take_focus()
    first = QApplication.focusWidget()
    assert isinstance(first, ColorDot)
    assert first.color is Color.YELLOW
    qtbot.keyClick(first, Qt.Key.Key_Right)
    second = QApplication.focusWidget()
    assert isinstance(second, ColorDot)
    with qtbot.waitSignal(bar.color_chosen) as told:
        qtbot.keyClick(second, Qt.Key.Key_Return)
    assert told.args == [Color.RED]
    with qtbot.waitSignal(bar.color_chosen) as told:
        qtbot.keyClick(second, "8")
    assert told.args == [Color.GRAY]
    with qtbot.waitSignal(bar.dismissed):
        qtbot.keyClick(second, Qt.Key.Key_Escape)
    assert not bar.isVisible()


def test_a_click_between_the_buttons_does_not_reach_the_page(
    bar: SelectionBar, page: QWidget, qtbot: QtBot
) -> None:
    bar.show_over(QRect(200, 200, 80, 20))
    reached: list[object] = []
    page.mousePressEvent = reached.append  # type: ignore[method-assign,assignment]
    qtbot.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.rect().topLeft())
    assert reached == []


def test_the_bar_fits_into_a_narrow_room(context: Context, qtbot: QtBot) -> None:
    room = QWidget()
    qtbot.addWidget(room)
    room.resize(1200, 400)
    room.show()
    bar = SelectionBar(context, room)
    bar.show_over(QRect(600, 200, 80, 20))
    usual = bar.width()
    room.resize(usual - 40, 400)
    bar.show_over(QRect(100, 200, 80, 20))
    assert bar.width() <= usual - 30
    room.resize(1200, 400)
    bar.show_over(QRect(600, 200, 80, 20))
    assert bar.width() == usual
