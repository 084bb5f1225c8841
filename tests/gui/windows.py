"""The whole window for tests of what lies over several rooms."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from pytestqt.qtbot import QtBot

from reader.gui.context import Context
from reader.gui.main_window import MainWindow
from reader.gui.naming import Namer
from reader.highlights.names import NameTask
from reader.text.marks import Mark


class NoNames:
    """Finds none."""

    def find(self, _task: NameTask, **_: object) -> list[Mark]:
        return []


@contextmanager
def a_window(qtbot: QtBot, context: Context) -> Iterator[MainWindow]:
    """The window on a library, shown and filled."""
    window = MainWindow(context, Namer(context, NoNames()))
    qtbot.addWidget(window)
    window.resize(1366, 768)
    with qtbot.waitSignal(window.articles.answered):
        window.start()
        window.show()
    yield window
    window.namer.cancel()
    context.jobs.shutdown()
