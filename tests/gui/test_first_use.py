"""What somebody who opens the window for the first time must never meet."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QItemSelectionModel, QObject, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QListView, QWidget
from pytestqt.qtbot import QtBot

from reader.gui.context import Context
from reader.gui.importer import sentence
from reader.gui.main_window import MainWindow
from reader.gui.naming import Namer
from reader.gui.notes.tags_row import TagField
from reader.gui.settings import Settings
from reader.highlights.names import NameTask
from reader.library.records import NameCorrection, NamesState
from reader.notes.model import Color
from reader.services import annotate, browse, correct_names, find_versions
from reader.services.changes import Changes
from reader.services.import_report import ImportReport, ImportResult
from reader.services.name_articles import pending_articles
from reader.text.marks import Finder, Mark, MarkKind
from reader.text.spans import Span
from tests.gui.builders import fill, put

STORY = "The harbour board met for nine hours. Ines Okafor kept the minutes.\n\nNobody agreed."
NAME = "Ines Okafor"


class KnownNames:
    """Finds one name."""

    def find(self, task: NameTask, **_: object) -> list[Mark]:
        at = task.text.find(NAME)
        if at < 0:
            return []
        return [Mark(at, at + len(NAME), NAME, MarkKind.PERSON, entity=NAME, by=Finder.MODEL)]


@pytest.fixture
def make(qtbot: QtBot, context: Context) -> Iterator[Callable[[], MainWindow]]:
    made: list[MainWindow] = []

    def build() -> MainWindow:
        window = MainWindow(context, Namer(context, KnownNames()))
        qtbot.addWidget(window)
        made.append(window)
        with qtbot.waitSignal(window.articles.answered):
            window.start()
            window.show()
        return window

    yield build
    for window in made:
        window.namer.cancel()
    context.jobs.shutdown()


class Watch(QObject):
    """Remembers which windows were shown."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(watched, QWidget) and event.type() is QEvent.Type.Show:
            self.seen += [repr(watched)] if watched.isWindow() else []
        return False


def two_versions(context: Context) -> tuple[int, int]:
    a = put(context.library, "The harbour board met", STORY)
    b = put(context.library, "The board met", STORY.replace("nine", "ten"))
    find_versions.link(context.library, a, b)
    return a, b


def test_no_other_window_flashes_up(
    qtbot: QtBot, context: Context, make: Callable[[], MainWindow]
) -> None:
    a, b = two_versions(context)
    watch = Watch()
    app = QApplication.instance()
    assert app is not None
    app.installEventFilter(watch)
    try:
        window = make()
        window.set_shown("panel", True)
        for tab in ("Notes", "Marks", "Versions", "Cleaning"):
            window.panel.show_room(tab)
        with qtbot.waitSignal(window.reading.article_shown):
            window.articles.select(a)
        window.panel.show_room("Versions")
        qtbot.waitUntil(lambda: len(window.versions.cards) == 1)
        window.show_all_notes(True)
        window.compare_articles(a, b)
        qtbot.waitUntil(lambda: bool(window.compare.differences))
    finally:
        app.removeEventFilter(watch)
    assert watch.seen == [repr(window)]


def test_the_window_leaves_room_for_its_title_bar(make: Callable[[], MainWindow]) -> None:
    room = QGuiApplication.primaryScreen().availableSize()
    assert room.height() < 860, "only a small screen shows it"
    assert make().height() < room.height()


def test_undo_says_what_it_undid(
    qtbot: QtBot, context: Context, make: Callable[[], MainWindow]
) -> None:
    a, _ = two_versions(context)
    window = make()
    with qtbot.waitSignal(window.reading.article_shown):
        window.articles.select(a)
    with qtbot.waitSignal(window.articles.answered):
        window.actions_["trash"].trigger()
    with qtbot.waitSignal(window.articles.answered):
        window.actions_["undo"].trigger()
    qtbot.waitUntil(lambda: window.status.words == "Undone: Move to trash")
    with qtbot.waitSignal(window.articles.answered):
        window.actions_["redo"].trigger()
    qtbot.waitUntil(lambda: window.status.words == "Done again: Move to trash")


def test_names_are_found_again_when_a_correction_is_undone(
    qtbot: QtBot, context: Context, make: Callable[[], MainWindow]
) -> None:
    article = put(context.library, "The harbour board met", STORY)
    window = make()

    def kinds() -> list[MarkKind]:
        marks = browse.read_article(context.library, article).marks
        return [mark.kind for mark in marks if not mark.is_figure]

    window.namer.look()
    qtbot.waitUntil(lambda: kinds() == [MarkKind.PERSON])
    qtbot.waitUntil(lambda: not window.namer.is_running)
    made: list[NameCorrection] = []

    def correct() -> Changes:
        correction, changes = correct_names.correct_name(context.library, NAME, MarkKind.PLACE)
        made.append(correction)
        return changes

    context.operations.run(
        "Correct", correct, lambda: correct_names.undo_correction(context.library, made[0])
    )
    qtbot.waitUntil(lambda: kinds() == [MarkKind.PLACE])
    qtbot.waitUntil(lambda: context.operations.stack.canUndo())
    context.operations.undo()
    qtbot.waitUntil(lambda: kinds() == [MarkKind.PERSON])
    qtbot.waitUntil(lambda: pending_articles(context.library) == [])
    assert browse.read_article(context.library, article).names is NamesState.DONE


def test_a_cancelled_search_for_names_is_not_begun_again_by_its_own_news(
    qtbot: QtBot, context: Context, make: Callable[[], MainWindow]
) -> None:
    for n in range(30):
        put(context.library, f"Part {n}", f"{STORY} {n}")
    window = make()
    window.namer.look()
    with qtbot.waitSignal(window.namer.ended):
        window.namer.progressed.connect(lambda *_: window.namer.cancel())
    qtbot.waitUntil(lambda: not context.jobs.is_busy)
    assert pending_articles(context.library)


def test_a_tag_on_a_selection_asks_for_the_tag(
    qtbot: QtBot, context: Context, make: Callable[[], MainWindow]
) -> None:
    article = put(context.library, "The harbour board met", STORY)
    window = make()
    with qtbot.waitSignal(window.reading.article_shown):
        window.articles.select(article)
    window.reading.text.select(Span(4, 17))
    window.reading.selection.tag()
    qtbot.waitUntil(lambda: window.notes.findChild(TagField) is not None)
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), TagField))
    (card,) = window.notes.cards
    assert card.note.color is Color.YELLOW


def test_the_article_being_read_is_found_in_the_list_again(
    qtbot: QtBot, context: Context, make: Callable[[], MainWindow]
) -> None:
    a, _ = two_versions(context)
    window = make()
    with qtbot.waitSignal(window.reading.article_shown):
        window.articles.select(a)
    for key in ("starred", "all"):
        with qtbot.waitSignal(window.articles.answered):
            window.sidebar.choose(key)
    assert window.articles.current == a


def focused(window: MainWindow) -> QListView:
    """The list as Qt leaves it when it gets the focus: its first row current, but not selected."""
    view = window.articles.view
    first = window.articles.model.index(0, 0)
    view.selectionModel().setCurrentIndex(first, QItemSelectionModel.SelectionFlag.NoUpdate)
    window.articles._settle.stop()
    return view


def test_the_first_article_opens_at_the_first_click(
    qtbot: QtBot, context: Context, make: Callable[[], MainWindow]
) -> None:
    article = put(context.library, "The harbour board met", STORY)
    window = make()
    view = focused(window)
    with qtbot.waitSignal(window.reading.article_shown):
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(40, 20))
    assert window.reading.article_id == article


def test_the_first_arrow_key_chooses_the_first_article(
    qtbot: QtBot, context: Context, make: Callable[[], MainWindow]
) -> None:
    a, b = two_versions(context)
    window = make()
    view = focused(window)
    for wanted in (b, a):
        with qtbot.waitSignal(window.reading.article_shown):
            qtbot.keyClick(view, Qt.Key.Key_Down)
        assert window.reading.article_id == wanted


def test_what_a_search_finds_is_shown_from_its_top(
    qtbot: QtBot, context: Context, make: Callable[[], MainWindow]
) -> None:
    ids = fill(context.library, 60)
    window = make()
    with qtbot.waitSignal(window.reading.article_shown):
        window.articles.select(ids[0])
    bar = window.articles.view.verticalScrollBar()
    assert bar.value() > 0
    with qtbot.waitSignal(window.articles.answered):
        window.results.ask(typed="article")
    assert window.articles.current == ids[0]
    assert bar.value() == 0


def test_the_last_article_is_that_of_the_same_library(settings: Settings, tmp_path: Path) -> None:
    settings.set_last_article(tmp_path / "one.db", 7)
    assert settings.last_article(tmp_path / "one.db") == 7
    assert settings.last_article(tmp_path / "two.db") is None


def test_a_note_made_in_another_window_is_seen_when_this_one_comes_to_the_front(
    qtbot: QtBot, context: Context, make: Callable[[], MainWindow]
) -> None:
    article = put(context.library, "The harbour board met", STORY)
    window = make()
    window.set_shown("panel", True)
    with qtbot.waitSignal(window.reading.article_shown):
        window.articles.select(article)
    annotate.add_note(context.library, article, 4, 17, text="from elsewhere")
    window.look_again()
    qtbot.waitUntil(lambda: len(window.notes.cards) == 1)
    qtbot.waitUntil(lambda: bool(window.reading.current and window.reading.current.notes.notes))


def test_an_address_that_failed_is_told_whole() -> None:
    failed = ImportResult("http://127.0.0.1:9/story", "failed", error="Nobody answers.")
    assert (
        sentence(ImportReport((failed,))) == "1 failed: http://127.0.0.1:9/story. Nobody answers."
    )
