from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from reader.gui.figures.plot.axes import LogAxis
from reader.gui.figures.plot.chart import Chart
from reader.gui.figures.plot.points import Lane, Point
from reader.gui.theme import ThemeManager
from reader.text.marks import Mark, MarkKind


def point(value: float, high: float | None = None, start: int = 0, **more: object) -> Point:
    mark = Mark(start, start + 1, "x", MarkKind.MONEY, value, unit="USD", **more)  # type: ignore[arg-type]
    return Point(mark, value, value if high is None else high)


LANES = (
    Lane("USD", (point(10), point(1000, start=1), point(1000, start=2), point(1e5, 1e6))),
    Lane("EUR", (point(2000, start=3, bound="at least"), point(3e4, start=4, bound="about"))),
)


@pytest.fixture
def chart(qtbot: QtBot) -> Chart:
    made = Chart(ThemeManager("light"), "Amounts")
    qtbot.addWidget(made)
    made.resize(500, 200)
    ends = [end for lane in LANES for p in lane.points for end in (p.low, p.high)]
    made.show_points(LANES, LogAxis(ends), lambda p: f"amount {p.low}", "six amounts")
    made.resize(500, made.sizeHint().height())
    made.show()
    return made


def test_arrow_keys_go_through_all_points_and_enter_leads_to_the_text(
    qtbot: QtBot, chart: Chart
) -> None:
    chart.setFocus(Qt.FocusReason.TabFocusReason)
    told: list[tuple[object, int, int]] = []
    chart.pointed.connect(lambda *said: told.append(said))
    qtbot.keyClick(chart, Qt.Key.Key_Home)
    seen = [chart.current]
    for _ in range(5):
        qtbot.keyClick(chart, Qt.Key.Key_Right)
        seen.append(chart.current)
    assert [p.low for p in seen if p is not None] == [10, 1000, 1000, 2000, 3e4, 1e5]
    assert len({id(p) for p in seen}) == 6
    assert told[-1][1:] == (1, 1)
    assert "100000" in chart.accessibleDescription()
    qtbot.keyClick(chart, Qt.Key.Key_Right)  # there is none behind
    qtbot.keyClick(chart, Qt.Key.Key_Left)
    with qtbot.waitSignal(chart.chosen) as chosen:
        qtbot.keyClick(chart, Qt.Key.Key_Return)
    assert chosen.args[0].start == 4
    qtbot.keyClick(chart, Qt.Key.Key_Up)  # the nearest of the lane above
    assert chart.current is not None and chart.current.low in (1000, 1e5)
    qtbot.keyClick(chart, Qt.Key.Key_Down)
    assert chart.current.mark.start in (3, 4)


def test_points_that_lie_on_each_other_are_chosen_in_turn(qtbot: QtBot) -> None:
    made = Chart(ThemeManager("light"), "Amounts")
    qtbot.addWidget(made)
    many = tuple(point(50, start=n) for n in range(20))
    made.resize(300, 200)
    made.show_points([Lane("", many)], LogAxis([50.0]), lambda _: "", "")
    made.show()
    last = made.placed[-1].box.center().toPoint()
    chosen: list[int] = []
    made.chosen.connect(lambda mark: chosen.append(mark.start))
    for _ in range(3):
        qtbot.mouseClick(made, Qt.MouseButton.LeftButton, pos=last)
    assert len(set(chosen)) == len(chosen) >= 2
    stack = made.together(len(made.placed) - 1)
    assert len(stack) > 1


def test_the_mouse_tells_what_it_is_over(qtbot: QtBot, chart: Chart) -> None:
    told: list[object] = []
    chart.pointed.connect(lambda p, *_: told.append(p))
    bar = next(one for one in chart.placed if one.point.high == 1e6)
    qtbot.mouseMove(chart, bar.box.center().toPoint())
    qtbot.waitUntil(lambda: bool(told) and told[-1] is bar.point)
    qtbot.mouseMove(chart, QPoint(3, 3))
    qtbot.waitUntil(lambda: told[-1] is chart.current)  # what the keys are at, or nothing
    with qtbot.assertNotEmitted(chart.chosen):
        qtbot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=QPoint(2, 2))


def test_zooming_keeps_the_point_and_brings_the_next_into_sight(qtbot: QtBot, chart: Chart) -> None:
    chart.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(chart, Qt.Key.Key_Home)
    first = chart.current
    before = chart.placed[-1].box.width()
    for _ in range(6):
        qtbot.keyClick(chart, Qt.Key.Key_Plus)
    assert chart.current is first
    assert chart.placed[-1].box.width() > before
    qtbot.keyClick(chart, Qt.Key.Key_End)
    assert chart.current is not None
    assert 0 <= chart.box_of(chart.current).center().x() <= chart.width()
    for _ in range(9):
        qtbot.keyClick(chart, Qt.Key.Key_Minus)
    assert chart.placed[-1].box.width() == pytest.approx(before)
    qtbot.keyClick(chart, Qt.Key.Key_0)
    chart.grab()


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_points_are_painted_in_the_theme(qtbot: QtBot, chart: Chart, mode: str) -> None:
    themes = ThemeManager(mode)
    made = Chart(themes, "Amounts")
    qtbot.addWidget(made)
    made.resize(500, 150)
    made.show_points(LANES, LogAxis([10.0, 1e6]), lambda _: "", "")
    picture: QImage = made.grab().toImage()
    line = themes.current.line(MarkKind.MONEY).rgb()
    ratio = picture.width() / made.width()
    box = made.placed[-1].box
    colors = {
        picture.pixel(round(x * ratio), round(box.center().y() * ratio))
        for x in range(round(box.left()), round(box.right()))
    }
    assert themes.current.tint(MarkKind.MONEY).rgb() in colors or line in colors


def test_a_chart_without_points_is_empty_and_quiet(qtbot: QtBot) -> None:
    made = Chart(ThemeManager("light"), "Nothing")
    qtbot.addWidget(made)
    made.show()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_End, Qt.Key.Key_Return, Qt.Key.Key_Plus):
        qtbot.keyClick(made, key)
    assert made.current is None
    made.grab()
