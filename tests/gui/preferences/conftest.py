from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from reader.gui.context import Context
from reader.gui.main_window import MainWindow
from reader.gui.naming import Namer
from reader.gui.preferences.window import PreferencesWindow
from reader.highlights.names import NameTask
from reader.text.marks import Mark


class NoNames:
    def find(self, task: NameTask, **_: object) -> list[Mark]:
        return []


@pytest.fixture
def window(qtbot: QtBot, context: Context) -> Iterator[MainWindow]:
    made = MainWindow(context, Namer(context, NoNames()))
    qtbot.addWidget(made)
    yield made
    made.namer.cancel()
    context.jobs.shutdown()


@pytest.fixture
def preferences(qtbot: QtBot, window: MainWindow) -> PreferencesWindow:
    made = PreferencesWindow(window)
    qtbot.addWidget(made)
    made.open_page()
    return made
