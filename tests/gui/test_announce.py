"""What a screen reader is told without being asked."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.gui import announce as announcing
from reader.gui import deeds, status, wiring
from reader.gui.commands import palette
from reader.gui.compare import area
from reader.gui.context import Context
from reader.gui.main_window import MainWindow
from reader.gui.reading import find_bar, selection
from reader.gui.status import StatusBar
from reader.gui.theme import Mode
from reader.services.import_articles import import_articles
from reader.services.sources import ImportSource
from tests.gui.windows import a_window


@pytest.fixture
def window(qtbot: QtBot, context: Context) -> Iterator[MainWindow]:
    text = "The council of Low Harbour voted on Thursday.\n\nIt will cost $52 million."
    import_articles(context.library, [ImportSource.from_text(text)])
    with a_window(qtbot, context) as made:
        yield made


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    words: list[str] = []

    def announce(_place: QObject, sentence: str, *, urgent: bool = False) -> None:
        words.append(sentence)

    for room in (announcing, deeds, status, wiring, palette, area, find_bar, selection):
        monkeypatch.setattr(room, "announce", announce)
    return words


def test_how_many_were_found_is_said_once_the_typing_rests(qtbot: QtBot, said: list[str]) -> None:
    bar = StatusBar()
    qtbot.addWidget(bar)
    bar.set_count("10 articles")  # at the start nobody asked
    bar.set_count("7 articles found")
    bar.set_count("2 articles found")
    assert said == []
    qtbot.waitUntil(lambda: bool(said))
    assert said == ["2 articles found"]
    bar.set_count("2 articles found")
    assert not bar._heard.isActive()
    bar.set_count("0 articles found")
    bar.set_count("0 articles found")  # told again before it was said
    qtbot.waitUntil(lambda: len(said) > 1)
    assert said[1:] == ["0 articles found"]


def test_another_theme_and_a_star_are_said(window: MainWindow, said: list[str]) -> None:
    window.context.themes.set_mode(Mode.SEPIA)
    window.articles.view.selectAll()
    window.deeds.star()
    assert said == ["Theme: Sepia", "Starred"]


def test_the_palette_says_the_best_action_once(
    qtbot: QtBot, window: MainWindow, said: list[str]
) -> None:
    window.actions_["palette"].trigger()
    opened = window.findChild(palette.Palette)
    assert opened is not None
    opened.field.setText("preferen")
    opened.field.setText("preferenc")
    opened.field.setText("preference")
    assert [words for words in said if words.startswith("Preferences")] == [
        opened.rows[0].entry.spoken
    ]


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> None:
    """As if a screen reader ran."""
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)


def test_the_arrows_move_the_caret_that_a_screen_reader_follows(
    qtbot: QtBot, window: MainWindow, heard: None
) -> None:
    text = window.reading.text
    open_first(qtbot, window)
    before = text.textCursor().position()
    qtbot.keyClick(text, Qt.Key.Key_Down)
    qtbot.keyClick(text, Qt.Key.Key_Down)
    assert text.textCursor().position() > before


def test_what_is_found_is_said_with_the_words_around_it(
    qtbot: QtBot, window: MainWindow, said: list[str]
) -> None:
    open_first(qtbot, window)
    window.actions_["find"].trigger()
    window.reading.finder.bar.field.setText("million")
    qtbot.waitUntil(lambda: "1 of 1: It will cost $52 million." in said)
    window.reading.finder.bar.field.setText("walrus")
    qtbot.waitUntil(lambda: "Not found" in said)


def test_a_highlight_is_said_with_its_colour(
    qtbot: QtBot, window: MainWindow, said: list[str]
) -> None:
    open_first(qtbot, window)
    text = window.reading.text
    text.selectAll()
    qtbot.keyClick(text, Qt.Key.Key_3)
    qtbot.waitUntil(lambda: "Highlighted: Green" in said)


def test_leaving_the_palette_gives_the_focus_to_nobody_else_first(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.activateWindow()
    view = window.articles.view
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    window.actions_["palette"].trigger()
    qtbot.waitUntil(lambda: not view.hasFocus())
    came: list[object] = []
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    application.focusChanged.connect(lambda _, now: came.append(now))
    focus = QApplication.focusWidget()
    assert focus is not None
    qtbot.keyClick(focus, Qt.Key.Key_Escape)
    qtbot.waitUntil(view.hasFocus)
    assert came == [view]


def open_first(qtbot: QtBot, window: MainWindow) -> None:
    window.show_article(window.articles.model.ids[0])
    qtbot.waitUntil(lambda: "million" in window.reading.text.places.text)
