"""The window comes back as it was left."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.gui.context import Context
from reader.gui.events import Events
from reader.gui.jobs import JobRunner
from reader.gui.main_window import MainWindow
from reader.gui.operations import Operations
from reader.gui.settings import Settings
from reader.gui.theme import ThemeManager
from reader.library.database import Library
from reader.library.records import Sort
from tests.gui.builders import fill
from tests.gui.windows import NoNames

Start = Callable[[], MainWindow]


@pytest.fixture
def start(qtbot: QtBot, library: Library, tmp_path: Path) -> Iterator[Start]:
    """Starts the program anew on one library and one settings file; the last run ends first."""
    from reader.gui.naming import Namer

    runs: list[tuple[MainWindow, JobRunner]] = []

    def end() -> None:
        for window, jobs in runs:
            window.close()
            window.namer.cancel()
            jobs.shutdown()
        runs.clear()

    def begin() -> MainWindow:
        end()
        settings = Settings(tmp_path / "state.ini")
        jobs, events = JobRunner(), Events()
        operations = Operations(jobs, events, library)
        context = Context(library, jobs, events, operations, ThemeManager(settings.theme), settings)
        window = MainWindow(context, Namer(context, NoNames()))
        qtbot.addWidget(window)
        runs.append((window, jobs))
        with qtbot.waitSignal(window.articles.answered):
            window.start()
            window.show()
        return window

    yield begin
    end()


def test_size_panes_sort_theme_and_tab_come_back(
    qtbot: QtBot, library: Library, start: Start
) -> None:
    fill(library, 5)
    window = start()
    room = QGuiApplication.primaryScreen().availableSize()
    size = QSize(min(760, room.width() - 20), min(560, room.height() - 60))
    window.resize(size)
    window.set_shown("sidebar", False)
    window.toolbar._sort_by(Sort.TITLE, False)
    window.context.settings.theme = "dark"
    window.context.themes.set_mode("dark")
    window.panel.show_room("Versions")
    QApplication.processEvents()
    window.splitter.moveSplitter(260, 2)
    QApplication.processEvents()
    sizes = window.splitter.sizes()
    again = start()
    assert again.size() == size
    assert again.sidebar.isHidden()
    assert again.splitter.sizes() == sizes
    assert again.results.question.sort is Sort.TITLE
    assert not again.results.question.descending
    assert again.context.themes.current.name == "dark"
    assert again.panel.current == "Versions"


def test_the_last_article_its_place_and_how_it_was_shown_come_back(
    qtbot: QtBot, library: Library, start: Start
) -> None:
    ids = fill(library, 40)
    window = start()
    window.show_article(ids[39])
    qtbot.waitUntil(lambda: window.reading.current is not None)
    bar = window.reading.text.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 300)
    bar.setValue(bar.maximum() // 2)
    window.reading.toggle_marks()
    window.actions_["columns"].trigger()
    place = window.reading.text.first_visible()
    again = start()
    qtbot.waitUntil(lambda: again.reading.article_id == ids[39])
    qtbot.waitUntil(lambda: again.reading.current is not None)
    qtbot.waitUntil(lambda: abs(again.reading.text.first_visible() - place) < 200)
    assert not again.actions_["marks"].isChecked()
    assert again.actions_["columns"].isChecked()


@pytest.mark.parametrize(
    "place", [QRect(9000, 9000, 700, 500), QRect(-4000, -3000, 700, 500), QRect(0, 0, 7000, 5000)]
)
def test_a_window_that_was_left_where_no_screen_is_now_comes_back_in_sight(
    qtbot: QtBot, start: Start, place: QRect
) -> None:
    window = start()
    window.setGeometry(place)
    again = start()
    screen = QGuiApplication.primaryScreen().availableGeometry()
    in_sight = screen.adjusted(-8, -8, 8, 8)  # Qt counts the frame around a window
    assert in_sight.contains(again.geometry()), (again.geometry(), screen)


def test_a_settings_file_of_nonsense_is_no_reason_not_to_start(
    qtbot: QtBot, tmp_path: Path, start: Start
) -> None:
    (tmp_path / "state.ini").write_text(
        "[window]\ngeometry=@ByteArray(nonsense)\nsplitter=7\ntheme=neon\narticle=many\n"
        "[list]\nsort=colour\ndescending=perhaps\n[reading]\ntext_size=huge\n"
        "[rooms]\npanel=Attic\nkeys\\star=Nothing, really\npalette=\\0\\0\n",
        encoding="utf-8",
    )
    window = start()
    assert window.panel.current == "Notes"
    assert window.results.question.sort is Sort.ADDED
    assert window.isVisible()
