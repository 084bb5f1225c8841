"""Layouts that run from right to left: what is painted by hand stands where it is read."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMargins, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from reader.gui.context import Context
from reader.gui.icons import pixmap
from reader.gui.library.sidebar import Sidebar
from reader.gui.mirror import begun, put_first, turned, turned_exactly
from reader.gui.names.dot_link import DotLink
from reader.gui.notes.flow import FlowLayout
from reader.gui.reading.view import ReadingView
from reader.gui.widgets import Chip, IconButton
from reader.library.records import SidebarCounts
from reader.services.browse import Sidebar as Contents
from reader.text.marks import MarkKind

WHOLE = QRect(10, 0, 100, 20)


@pytest.fixture
def leftwards(qapp: QApplication) -> Iterator[QApplication]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield qapp
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def unlike(one: QImage, other: QImage) -> float:
    """The share of pixels in which two pictures of one size differ much."""
    assert one.size() == other.size()
    return sum(
        abs(one.pixelColor(x, y).lightness() - other.pixelColor(x, y).lightness()) > 60
        for x in range(one.width())
        for y in range(one.height())
    ) / (one.width() * one.height())


def test_from_left_to_right_all_stays(qapp: QApplication) -> None:
    assert turned(QRect(12, 2, 5, 5), WHOLE) == QRect(12, 2, 5, 5)
    assert turned_exactly(QRectF(12, 2, 5, 5), QRectF(WHOLE)) == QRectF(12, 2, 5, 5)


def test_from_right_to_left_all_is_turned(leftwards: QApplication) -> None:
    there = turned(QRect(12, 2, 5, 5), WHOLE)
    assert there == QRect(103, 2, 5, 5)
    assert turned(there, WHOLE) == QRect(12, 2, 5, 5)
    assert turned_exactly(QRectF(12, 2, 5, 5), QRectF(WHOLE)) == QRectF(103, 2, 5, 5)


def test_margins_are_turned_and_names_stand_first(leftwards: QApplication) -> None:
    assert begun(14, 1, 8, 2) == QMargins(8, 1, 14, 2)
    label = QLabel("Aldermouth")
    put_first(label)
    assert label.alignment() & Qt.AlignmentFlag.AlignRight
    assert label.alignment() & Qt.AlignmentFlag.AlignAbsolute
    assert label.alignment() & Qt.AlignmentFlag.AlignVCenter
    leftwards.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert begun(14, 1, 8, 2) == QMargins(14, 1, 8, 2)


def test_the_map_of_the_text_stands_where_lines_end(
    leftwards: QApplication, qtbot: QtBot, context: Context
) -> None:
    view = ReadingView(context)
    qtbot.addWidget(view)
    view.resize(600, 400)
    view.show()
    assert view.map.geometry().left() == 0
    leftwards.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    view.resize(601, 400)
    assert view.map.geometry().right() == 600


def test_arrows_point_the_other_way(qapp: QApplication) -> None:
    black = QColor("black")
    back, on = pixmap("arrow-left", black).toImage(), pixmap("arrow-right", black).toImage()
    assert back != on
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        assert pixmap("arrow-left", black).toImage() == on
        assert pixmap("arrow-right", black).toImage() == back
        assert pixmap("star", black).toImage() != on
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_icons_stand_before_their_words(qtbot: QtBot, context: Context, qapp: QApplication) -> None:
    def pictures() -> list[QImage]:
        themes, made = context.themes, []
        for widget in (
            Chip("      ", themes=themes, icon_name="columns-2"),
            IconButton(themes, "plus", "", text="      "),
            DotLink(themes, MarkKind.PERSON, "      ", ""),
        ):
            qtbot.addWidget(widget)
            widget.resize(90, widget.sizeHint().height())
            made.append(widget.grab().toImage())
        return made

    rightwards = pictures()
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        leftwards = pictures()
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    for before, after in zip(rightwards, leftwards, strict=True):
        assert unlike(before, after) > 0.01
        assert unlike(before.flipped(Qt.Orientation.Horizontal), after) < 0.01


def test_counts_stand_at_the_far_end(
    qtbot: QtBot, context: Context, leftwards: QApplication
) -> None:
    sidebar = Sidebar(context)
    qtbot.addWidget(sidebar)
    sidebar.resize(260, 300)
    sidebar.show()
    counts = SidebarCounts(all=8888, unread=0, starred=0, with_notes=0, with_versions=0, trash=0)
    sidebar.show_contents(Contents(counts=counts, tags=(), sources=(), names=()))
    rect = sidebar.view.visualRect(sidebar.model.index(0))
    picture = sidebar.view.viewport().grab().toImage()
    row = rect.adjusted(12, 4, -12, -4)
    ground = picture.pixelColor(rect.center())

    def drawn(part: QRect) -> bool:
        return any(
            abs(picture.pixelColor(x, y).lightness() - ground.lightness()) > 40
            for x in range(part.left(), part.right() + 1)
            for y in range(part.top(), part.bottom() + 1)
        )

    assert drawn(QRect(row.left(), row.top(), 30, row.height()))  # the count
    assert drawn(QRect(row.right() - 24, row.top(), 24, row.height()))  # the icon
    assert not drawn(QRect(row.left() + 50, row.top(), 30, row.height()))


def test_rows_that_flow_begin_at_the_right(qtbot: QtBot, leftwards: QApplication) -> None:
    room = QWidget()
    qtbot.addWidget(room)
    layout = FlowLayout(room, gap=4, leading=2)
    layout.setContentsMargins(0, 0, 0, 0)
    first, second = QWidget(), QWidget()
    for widget in (first, second):
        widget.setFixedSize(40, 20)
        layout.addWidget(widget)
    room.resize(200, 40)
    layout.activate()
    layout.setGeometry(room.rect())
    assert first.x() == 160
    assert second.x() == 116
