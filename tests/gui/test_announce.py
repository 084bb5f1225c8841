"""What a screen reader is told without being asked."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from reader.gui import announce as announcing
from reader.gui import deeds, status, wiring
from reader.gui.commands import palette
from reader.gui.context import Context
from reader.gui.main_window import MainWindow
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

    for room in (announcing, deeds, status, wiring, palette):
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
