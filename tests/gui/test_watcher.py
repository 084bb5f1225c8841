"""The watched folder in the window: off by default, remembered, told, stopped."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from reader.gui.context import Context
from reader.gui.importer import Importer
from reader.gui.main_window import MainWindow
from reader.gui.naming import Namer
from reader.gui.watcher import Watcher
from reader.highlights.names import NameTask
from reader.services.browse import article_rows, find_articles
from reader.services.import_report import ImportReport
from reader.services.organise import trash
from reader.text.marks import Mark

TEXT = "The mill at {} burned down\n\nNobody was hurt, and the miller has another one anyway.\n"


class NoNames:
    def find(self, task: NameTask, **_: object) -> list[Mark]:
        return []


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "clippings"
    made.mkdir()
    return made


@pytest.fixture
def watcher(context: Context) -> Iterator[Watcher]:
    made = Watcher(context, Importer(context), rest=0.0)
    yield made
    made.stop()


def write(folder: Path, name: str) -> None:
    (folder / f"{name}.txt").write_text(TEXT.format(name), encoding="utf-8")


def titles(context: Context) -> list[str]:
    rows = article_rows(context.library, find_articles(context.library))
    return sorted(row.title.removeprefix("The mill at ").split()[0] for row in rows)


def look(qtbot: QtBot, watcher: Watcher) -> None:
    """Look twice: a file is seen, then it is at rest."""
    for _ in range(2):
        with qtbot.waitSignal(watcher.looked):
            watcher.look()


def begin(qtbot: QtBot, watcher: Watcher, folder: Path) -> None:
    with qtbot.waitSignal(watcher.looked):
        watcher.start(folder)


def test_nothing_is_watched_until_it_is_switched_on(context: Context, watcher: Watcher) -> None:
    watcher.resume()
    watcher.look()
    assert watcher.folder is None
    assert not context.jobs.is_busy


def test_what_is_put_into_the_folder_is_imported_once(
    qtbot: QtBot, context: Context, watcher: Watcher, folder: Path
) -> None:
    begin(qtbot, watcher, folder)
    reports: list[ImportReport] = []
    watcher._importer.imported.connect(reports.append)
    write(folder, "Selm")
    look(qtbot, watcher)
    qtbot.waitUntil(lambda: titles(context) == ["Selm"])
    qtbot.waitUntil(lambda: not context.jobs.is_busy)
    look(qtbot, watcher)
    write(folder, "Orde")
    look(qtbot, watcher)
    qtbot.waitUntil(lambda: titles(context) == ["Orde", "Selm"])
    qtbot.waitUntil(lambda: not context.jobs.is_busy)
    assert [len(report.results) for report in reports] == [1, 1]


def test_the_next_start_goes_on_and_does_not_bring_back_what_went_to_the_trash(
    qtbot: QtBot, context: Context, watcher: Watcher, folder: Path
) -> None:
    begin(qtbot, watcher, folder)
    write(folder, "Selm")
    look(qtbot, watcher)
    qtbot.waitUntil(lambda: titles(context) == ["Selm"])
    qtbot.waitUntil(lambda: not context.jobs.is_busy)
    trash(context.library, find_articles(context.library))
    later = Watcher(context, Importer(context), rest=0.0)
    with qtbot.waitSignal(later.looked):
        later.resume()
    assert later.folder == folder
    write(folder, "Orde")
    look(qtbot, later)
    qtbot.waitUntil(lambda: titles(context) == ["Orde"])
    qtbot.waitUntil(lambda: not context.jobs.is_busy)
    assert titles(context) == ["Orde"]
    later.stop()
    assert Watcher(context, Importer(context)).folder is None
    last = Watcher(context, Importer(context))
    last.resume()
    assert last.folder is None


def test_a_folder_that_is_not_there_is_told_and_looked_for_again(
    qtbot: QtBot, context: Context, watcher: Watcher, folder: Path
) -> None:
    folder.rmdir()
    begin(qtbot, watcher, folder)
    assert "is not there at present" in watcher.problem
    folder.mkdir()
    write(folder, "Selm")
    look(qtbot, watcher)
    assert watcher.problem == ""
    qtbot.waitUntil(lambda: titles(context) == ["Selm"])


@pytest.fixture
def window(qtbot: QtBot, context: Context) -> Iterator[MainWindow]:
    made = MainWindow(context, Namer(context, NoNames()))
    qtbot.addWidget(made)
    with qtbot.waitSignal(made.articles.answered):
        made.start()
        made.show()
    yield made
    made.watcher.stop()
    made.namer.cancel()
    context.jobs.shutdown()


@pytest.fixture
def choose(monkeypatch: pytest.MonkeyPatch) -> Callable[[Path | None], None]:
    def will(folder: Path | None) -> None:
        answer = str(folder) if folder else ""
        monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: answer)

    return will


def stop_button(window: MainWindow) -> QPushButton:
    buttons = window.status.findChildren(QPushButton)
    (found,) = [b for b in buttons if b.accessibleName() == "Stop watching the folder"]
    return found


def test_an_empty_folder_is_watched_at_once_told_and_stopped(
    qtbot: QtBot, window: MainWindow, folder: Path, choose: Callable[[Path | None], None]
) -> None:
    action = window.actions_["watch-folder"]
    assert not action.isChecked()
    assert not stop_button(window).isVisible()
    choose(None)
    action.trigger()
    assert not action.isChecked()
    choose(folder)
    action.trigger()
    qtbot.waitUntil(lambda: window.watcher.folder == folder)
    assert action.isChecked()
    assert window.status.watched == "Watching clippings"
    qtbot.mouseClick(stop_button(window), Qt.MouseButton.LeftButton)
    assert window.watcher.folder is None
    assert not action.isChecked()
    assert window.status.watched == ""
    assert window.status.words == "“clippings” is not watched any more."
    action.trigger()
    qtbot.waitUntil(lambda: window.watcher.folder == folder)
    action.trigger()  # a second time: no longer
    assert window.watcher.folder is None


@pytest.mark.parametrize(
    ("answer", "found"), [("Import them too", ["Selm"]), ("Only what is new", [])]
)
def test_what_is_in_the_folder_already_is_asked_about(
    qtbot: QtBot,
    context: Context,
    window: MainWindow,
    folder: Path,
    choose: Callable[[Path | None], None],
    answer: str,
    found: list[str],
) -> None:
    window.watcher._rest = 0.0
    write(folder, "Selm")
    choose(folder)
    window.actions_["watch-folder"].trigger()
    qtbot.waitUntil(lambda: window.findChild(QMessageBox) is not None)
    box = window.findChild(QMessageBox)
    assert isinstance(box, QMessageBox)
    assert box.text() == "There is 1 file in “clippings” already."
    (button,) = [b for b in box.buttons() if b.text() == answer]
    with qtbot.waitSignal(window.watcher.looked):
        button.click()
    look(qtbot, window.watcher)
    qtbot.waitUntil(lambda: not context.jobs.is_busy)
    assert titles(context) == found


def test_the_status_bar_says_when_the_folder_cannot_be_watched(
    qtbot: QtBot, window: MainWindow, folder: Path
) -> None:
    folder.rmdir()
    window.watcher.start(folder)
    qtbot.waitUntil(lambda: window.status.watched == "Cannot watch clippings")
    assert stop_button(window).isVisible()
