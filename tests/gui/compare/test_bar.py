"""The toolbar of compare: what differs can be read, whatever the language and the width."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from reader.gui.compare.bar import CompareBar
from reader.gui.language import load_language
from reader.gui.theme import ThemeManager
from reader.gui.widgets import ElidedLabel

SUMMARY = "8 Zahlen, 5 Namen, 77 Wörter weichen ab"


@pytest.fixture
def bar(qtbot: QtBot, qapp: QApplication) -> Iterator[CompareBar]:
    load_language(qapp, "de")
    made = CompareBar(ThemeManager("light"))
    qtbot.addWidget(made)
    made.show()
    yield made
    load_language(qapp, "en")


@pytest.mark.parametrize("width", [1600, 1366, 1280, 1100, 1000])
def test_what_differs_is_cut_only_when_all_else_was_left_out(bar: CompareBar, width: int) -> None:
    bar.resize(width, 44)
    bar.show_summary(SUMMARY, "3 Sätze verschoben", "90 % ähnlich")
    bar.show_counter("12 insgesamt", enabled=True)
    line = bar.layout()
    assert line is not None
    summary = next(label for label in bar.findChildren(ElidedLabel) if label.text() == SUMMARY)
    rest = [label for label in bar.findChildren(QLabel) if label.text() and label is not summary]
    whole = line.sizeHint().width() <= width
    assert whole or [label.text() for label in rest if label.isVisible()] == ["12 insgesamt"]
    assert whole or width < 1366


def test_how_alike_they_are_counts_among_what_must_fit(bar: CompareBar) -> None:
    bar.resize(1366, 44)
    bar.show_summary("1 Zahl weicht ab", "", "90 % ähnlich")
    alike = next(label for label in bar.findChildren(QLabel) if label.text() == "90 % ähnlich")
    assert alike.isVisible()
    assert bar.left_out == ""
    bar.show_summary(SUMMARY * 3, "", "90 % ähnlich")
    assert not alike.isVisible()
    assert bar.left_out == "90 % ähnlich"


def test_what_the_bar_leaves_out_is_told_to_whoever_has_room(qtbot: QtBot, bar: CompareBar) -> None:
    bar.resize(1600, 44)
    bar.show_summary("1 Zahl weicht ab", "3 Sätze verschoben", "90 % ähnlich")
    with qtbot.waitSignal(bar.left_out_changed):
        bar.resize(640, 44)
    assert bar.left_out == "1 Zahl weicht ab · 3 Sätze verschoben · 90 % ähnlich"
