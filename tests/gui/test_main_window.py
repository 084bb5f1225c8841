"""The whole window over a real library, offscreen."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication, QKeySequence
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from reader.gui.actions import COMPARE, TABLE, WINDOW
from reader.gui.context import Context
from reader.gui.crash import CrashWatch
from reader.gui.help import KeysDialog
from reader.gui.main_window import MainWindow
from reader.gui.naming import Namer
from reader.gui.pane_room import PLEASANT
from reader.gui.print_pages import Printed, nothing_marked
from reader.gui.printing import print_and_tell
from reader.gui.settings import Settings
from reader.gui.stylesheet import dress
from reader.gui.theme import load_theme
from reader.highlights.names import NamesUnavailable, NameTask
from reader.library.records import Sort
from reader.services import browse, organise
from reader.services.changes import Changes
from reader.text.marks import Finder, Mark, MarkKind
from tests.gui.builders import fill, put

REPORT = """Council buys the old ropeworks

By Edda Falk

Posted June 3, 2024

The council of Low Harbour has bought the old ropeworks for $4.5 million, a year after the last
rope was made there. Falk Brothers, who ran it, asked for twice as much at first.

“It will be a market, and it will be dry,” said Ines Okafor, who chairs the works committee. She
expects 300 stalls by the spring, and no more than 20 lorries a day.
"""


class KnownNames:
    """Finds one name, and remembers in which texts it was asked to look."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.problem: Exception | None = None

    def find(self, task: NameTask, **_: object) -> list[Mark]:
        self.asked.append(task.text)
        if self.problem is not None:
            raise self.problem
        at = task.text.find("Ines Okafor")
        if at < 0:
            return []
        name = "Ines Okafor"
        return [
            Mark(at, at + len(name), name, MarkKind.PERSON, entity=name, by=Finder.MODEL),
        ]


@pytest.fixture
def names() -> KnownNames:
    return KnownNames()


@pytest.fixture
def make(qtbot: QtBot, context: Context, names: KnownNames) -> Iterator[Callable[[], MainWindow]]:
    made: list[MainWindow] = []

    def build() -> MainWindow:
        window = MainWindow(context, Namer(context, names))
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


def drop(window: MainWindow, mime: QMimeData) -> None:
    window.dropEvent(
        QDropEvent(
            QPointF(300, 300),
            Qt.DropAction.CopyAction,
            mime,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )


def files(*paths: Path) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime


def test_no_two_actions_share_a_key(make: Callable[[], MainWindow], settings: Settings) -> None:
    keymap = make().actions_.keymap
    for room in (WINDOW, COMPARE):
        seen: dict[str, str] = {}
        for spec in TABLE:
            if spec.room == room:
                for key in keymap.keys(spec.name):
                    assert not key.isEmpty(), spec.name
                    assert key.toString() not in seen, (spec.name, seen[key.toString()])
                    seen[key.toString()] = spec.name


def test_every_action_of_the_table_is_made_and_no_menu_lacks_one(
    make: Callable[[], MainWindow],
) -> None:
    window = make()
    ours = {action.objectName() for action in window.actions() if action.objectName()}
    assert ours == {spec.name for spec in TABLE if spec.room == WINDOW}


def test_the_readers_own_keys_take_the_place_of_the_usual(
    settings: Settings, make: Callable[[], MainWindow]
) -> None:
    settings.set_text("keys/star", "Ctrl+J F5")
    window = make()
    assert window.actions_["star"].shortcuts() == [QKeySequence("Ctrl+J"), QKeySequence("F5")]


def test_the_keys_are_all_told(
    qtbot: QtBot, settings: Settings, make: Callable[[], MainWindow]
) -> None:
    window = make()
    dialog = KeysDialog(window.actions_, window)
    qtbot.addWidget(dialog)
    told = {label.text() for label in dialog.findChildren(QLabel)}
    assert {spec.text for spec in TABLE if spec.keys} <= told


def test_a_dropped_file_is_imported_read_and_its_names_found(
    qtbot: QtBot, tmp_path: Path, make: Callable[[], MainWindow]
) -> None:
    (tmp_path / "a.txt").write_text(REPORT, encoding="utf-8")
    window = make()
    with qtbot.waitSignal(window.namer.ended, timeout=20_000):
        drop(window, files(tmp_path / "a.txt"))
    qtbot.waitUntil(lambda: window.reading.current is not None)
    assert window.status.words == "Imported “Council buys the old ropeworks”."

    def named() -> bool:
        current = window.reading.current
        return current is not None and any(
            mark.entity == "Ines Okafor" for mark in current.article.marks
        )

    qtbot.waitUntil(named)


def test_what_cannot_be_imported_is_told_and_the_rest_is_kept(
    qtbot: QtBot, tmp_path: Path, make: Callable[[], MainWindow]
) -> None:
    (tmp_path / "a.txt").write_text(REPORT, encoding="utf-8")
    (tmp_path / "empty.txt").touch()
    window = make()
    with qtbot.waitSignal(window.importer.imported):
        drop(window, files(tmp_path / "a.txt", tmp_path / "empty.txt"))
    assert window.banner.words.startswith("1 imported, 1 failed: empty.txt.")
    assert "Failed (1)" in window.banner.details
    qtbot.waitUntil(lambda: len(window.articles.model.ids) == 1)
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert window.banner.words == ""


def test_text_on_the_clipboard_becomes_an_article(
    qtbot: QtBot, make: Callable[[], MainWindow]
) -> None:
    QGuiApplication.clipboard().setText(REPORT)
    window = make()
    with qtbot.waitSignal(window.importer.imported) as told:
        window.actions_["paste-article"].trigger()
    assert [result.title for result in told.args[0].results] == ["Council buys the old ropeworks"]


def test_nothing_on_the_clipboard_is_said(qtbot: QtBot, make: Callable[[], MainWindow]) -> None:
    QGuiApplication.clipboard().clear()
    window = make()
    window.actions_["paste-article"].trigger()
    assert window.status.words == "There is no text on the clipboard to paste."


def test_names_are_not_looked_for_where_nothing_can_be_kept(
    context: Context, names: KnownNames, qtbot: QtBot
) -> None:
    put(context.library, "A title", REPORT)
    context.library.read_only = True
    Namer(context, names).look(asked=True)
    qtbot.waitUntil(lambda: not context.jobs.is_busy)
    assert names.asked == []


def test_the_article_being_read_is_named_first(
    qtbot: QtBot, context: Context, names: KnownNames, make: Callable[[], MainWindow]
) -> None:
    ids = [put(context.library, f"Title {n}", f"Text number {n}.") for n in range(4)]
    window = make()
    window.namer.set_open(ids[2])
    with qtbot.waitSignal(window.namer.ended):
        window.namer.look()
    assert names.asked == [f"Text number {n}." for n in (2, 0, 1, 3)]


def test_a_missing_model_is_told_once_and_nothing_is_lost(
    qtbot: QtBot, context: Context, names: KnownNames, make: Callable[[], MainWindow]
) -> None:
    for n in range(8):
        put(context.library, f"Title {n}", f"Text number {n}.")
    names.problem = NamesUnavailable("The model is missing.")
    told: list[str] = []
    context.events.problem.disconnect()
    context.events.problem.connect(lambda sentence, _: told.append(sentence))
    window = make()
    with qtbot.waitSignal(window.namer.ended):
        window.namer.look()
    with qtbot.waitSignal(window.namer.ended):
        window.namer.look()
    assert len(names.asked) > 2
    assert told == ["The model is missing."]
    with qtbot.waitSignal(window.namer.ended):
        window.namer.look(asked=True)
    assert told == ["The model is missing."] * 2
    with context.library.read() as unit:
        assert len(unit.articles.pending_names()) == 8


def test_j_and_k_go_through_the_list(
    qtbot: QtBot, context: Context, make: Callable[[], MainWindow]
) -> None:
    ids = fill(context.library, 3)
    window = make()
    with qtbot.waitSignal(window.articles.chosen) as told:
        window.actions_["next-article"].trigger()
    assert told.args == [ids[2]]
    with qtbot.waitSignal(window.articles.chosen) as told:
        window.actions_["next-article"].trigger()
        window.actions_["next-article"].trigger()
    assert told.args == [ids[0]]
    qtbot.waitUntil(lambda: window.reading.current is not None)
    with qtbot.waitSignal(window.reading.article_shown):
        window.actions_["back"].trigger()
    assert window.articles.current == ids[2]


def test_trash_and_undo_by_key(
    qtbot: QtBot, context: Context, make: Callable[[], MainWindow]
) -> None:
    ids = fill(context.library, 3)
    window = make()
    with qtbot.waitSignal(window.articles.chosen):
        window.articles.select(ids[1])
    with qtbot.waitSignal(window.articles.answered):
        window.actions_["trash"].trigger()
    assert window.articles.model.ids == [ids[2], ids[0]]
    assert window.actions_["undo"].text() == "Undo: Move to trash"
    window.actions_["undo"].trigger()
    # The list may be asked for meanwhile because the article was read.
    qtbot.waitUntil(lambda: window.articles.model.ids == ids[::-1])


def test_when_the_last_article_goes_nothing_stays_open(
    qtbot: QtBot, context: Context, make: Callable[[], MainWindow]
) -> None:
    article = put(context.library, "Only")
    window = make()
    with qtbot.waitSignal(window.reading.article_shown):
        window.articles.select(article)
    with qtbot.waitSignal(window.reading.article_shown) as told:
        window.actions_["trash"].trigger()
    assert told.args == [None]


def test_a_search_that_finds_nothing_leaves_the_article_open(
    qtbot: QtBot, context: Context, make: Callable[[], MainWindow]
) -> None:
    article = put(context.library, "Only")
    window = make()
    with qtbot.waitSignal(window.reading.article_shown):
        window.articles.select(article)
    with qtbot.waitSignal(window.articles.answered):
        window.toolbar.search.search_for("zeppelin")
    assert window.status.words == "0 articles found"
    assert window.reading.article_id == article
    window.actions_["star"].trigger()
    qtbot.waitUntil(lambda: browse.article_rows(context.library, [article])[0].starred)


def test_comparing_takes_the_window_and_escape_gives_it_back(
    qtbot: QtBot, context: Context, make: Callable[[], MainWindow]
) -> None:
    a, b = (put(context.library, t, f"Rain on {t}.\n\nAnd wind.") for t in ("one", "two"))
    window = make()
    with qtbot.waitSignal(window.compare.opened):
        window.compare_articles(a, b)
    assert window.pages.currentWidget() is window.compare
    assert not window.actions_["trash"].isEnabled()
    assert not window.actions_["next-article"].isEnabled()
    assert window.status.words == "Alt+Down: next difference"
    window.compare.next_difference()
    window.status.hush()  # after a while
    assert window.status.words == window.compare.told != ""
    window.deeds.lists.say_count()  # as an import does that goes on
    assert window.status.words == window.compare.told
    window.actions_["escape"].trigger()
    assert window.status.words == "2 articles"
    assert window.pages.currentWidget() is window.library_page
    assert window.actions_["next-article"].isEnabled()


def test_the_theme_changes_the_whole_window_at_once(
    qtbot: QtBot, context: Context, make: Callable[[], MainWindow]
) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    dress(application, context.themes.current)
    context.themes.changed.connect(lambda theme: dress(application, theme))
    window = make()
    light = window.palette().window().color()
    window.appearance.swatches.buttons["dark"].click()
    assert window.palette().window().color() != light
    assert context.settings.theme == "dark"
    assert context.themes.current.hex("desk") in application.styleSheet()
    context.themes.set_mode("light")


def test_after_a_restart_the_window_is_as_it_was(
    qtbot: QtBot, context: Context, make: Callable[[], MainWindow]
) -> None:
    ids = fill(context.library, 4)
    window = make()
    with qtbot.waitSignal(window.reading.article_shown):
        window.articles.select(ids[1])
    window.resize(1300, 700)
    window.actions_["sidebar"].trigger()
    window.panel.show_room("Cleaning")
    with qtbot.waitSignal(window.articles.answered):
        window.toolbar._sort_by(Sort.TITLE, False)
    window.close()
    again = make()
    again.resize(1300, 700)
    assert again.sidebar.isHidden()
    assert not again.panel.isHidden()
    assert again.panel.current == "Cleaning"
    assert again.results.question.sort is Sort.TITLE
    qtbot.waitUntil(lambda: again.reading.article_id == ids[1])
    titles = [row.title for row in browse.article_rows(context.library, again.articles.model.ids)]
    assert titles == sorted(titles, key=str.casefold)


def test_what_another_window_did_is_seen_when_this_one_comes_to_the_front(
    qtbot: QtBot, context: Context, make: Callable[[], MainWindow]
) -> None:
    window = make()
    article = put(context.library, "From elsewhere")
    with qtbot.waitSignal(window.articles.answered):
        window.look_again()
    assert window.articles.model.ids == [article]


def test_messages_give_way_to_the_count(
    qtbot: QtBot, context: Context, make: Callable[[], MainWindow]
) -> None:
    fill(context.library, 2)
    window = make()
    qtbot.waitUntil(lambda: window.status.words == "2 articles")
    context.events.message.emit("Something was done.")
    assert window.status.words == "Something was done."
    window.status._silence.timeout.emit()
    assert window.status.words == "2 articles"


def test_progress_shows_and_its_cancel_stops_the_job(
    qtbot: QtBot, context: Context, make: Callable[[], MainWindow]
) -> None:
    window = make()

    def work(progress: object) -> None:
        while True:
            progress.report(3, 40, "Importing tide.txt")  # type: ignore[attr-defined]

    job = context.jobs.job(work, title="Importing", lane="write")
    with qtbot.waitSignal(job.progressed):
        job.start()
    assert window.status.doing == "Importing tide.txt · 4 of 40"
    with qtbot.waitSignal(job.cancelled):
        window.status._cancel.click()
    assert window.status.doing == ""


def test_references_to_none_stay_where_they_are(
    qtbot: QtBot, context: Context, make: Callable[[], MainWindow]
) -> None:
    """PySide6 6.12 loses one with almost every call; long sessions then end in an abort."""
    ids = fill(context.library, 30)
    window = make()

    def go_through() -> None:
        for _ in range(40):
            window.articles.step(1)
            window.articles.view.grab()
            window.status.say("…")
            context.events.changed.emit(Changes())
        gc.collect()

    go_through()
    before = sys.getrefcount(None)
    go_through()
    assert abs(sys.getrefcount(None) - before) < 400
    assert ids


def test_an_uncaught_exception_is_written_down_and_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.excepthook", sys.excepthook)
    monkeypatch.setattr("reader.gui.crash.faulthandler.enable", lambda _: None)
    monkeypatch.setattr("reader.gui.crash.faulthandler.disable", lambda: None)
    told: list[tuple[str, str]] = []
    watch = CrashWatch(tmp_path / "logs")
    watch.tell = lambda sentence, details: told.append((sentence, details))
    watch.start()
    sys.excepthook(RuntimeError, RuntimeError("no tide"), None)
    watch.stop()
    report = next((tmp_path / "logs").glob("report-*.txt"))
    assert "RuntimeError: no tide" in report.read_text(encoding="utf-8")
    assert str(report) in told[0][0]
    assert list((tmp_path / "logs").glob("fatal-*")) == []


def test_a_crash_is_told_at_the_next_start_once(tmp_path: Path) -> None:
    (tmp_path / "fatal-999999999.txt").write_text("Fatal Python error", encoding="utf-8")
    (tmp_path / "fatal-999999998.txt").touch()
    found = CrashWatch(tmp_path).earlier()
    (told,) = [path.read_text(encoding="utf-8") for path in found]
    assert told.startswith("Variorum ")
    assert told.endswith("\n\nFatal Python error")
    assert CrashWatch(tmp_path).earlier() == []


def test_marking_read_and_starring_by_key(
    qtbot: QtBot, context: Context, make: Callable[[], MainWindow]
) -> None:
    ids = fill(context.library, 2)
    organise.set_unread(context.library, [ids[0]], False)
    window = make()
    with qtbot.waitSignal(window.articles.chosen):
        window.articles.select(ids[0])
    window.actions_["star"].trigger()
    qtbot.waitUntil(lambda: browse.article_rows(context.library, [ids[0]])[0].starred)
    qtbot.waitUntil(lambda: not context.jobs.is_busy)
    window.actions_["mark-read"].trigger()
    qtbot.waitUntil(lambda: browse.article_rows(context.library, [ids[0]])[0].unread)


@pytest.mark.qt_log_ignore("QPainter::begin", extend=True)
def test_an_article_is_printed_whole(
    context: Context, tmp_path: Path, make: Callable[[], MainWindow]
) -> None:
    article = put(context.library, "Tide & <time>", "First words.\n\nLast < words.")
    theme, nothing = load_theme("light"), nothing_marked()
    whole = Printed(browse.read_article(context.library, article), (), nothing, nothing, theme)
    printer = QPrinter()
    printer.setOutputFileName(str(tmp_path / "tide.pdf"))
    assert print_and_tell(whole, printer) == f"Printed to {tmp_path / 'tide.pdf'}"
    assert (tmp_path / "tide.pdf").read_bytes().startswith(b"%PDF")
    printer.setOutputFileName(str(tmp_path / "no such folder" / "tide.pdf"))
    with pytest.raises(OSError, match="Nothing could be printed to"):
        print_and_tell(whole, printer)


def test_a_narrow_window_keeps_the_text_and_shows_what_is_asked_for(
    qtbot: QtBot, context: Context, make: Callable[[], MainWindow]
) -> None:
    window = make()

    def hidden() -> list[bool]:
        QApplication.processEvents()
        return [pane.isHidden() for pane in (window.sidebar, window.articles, window.panel)]

    window.resize(1200, 600)
    assert hidden() == [False, False, False]
    window.resize(960, 600)
    assert hidden() == [True, False, False]
    window.resize(840, 600)
    assert hidden() == [True, False, True]
    assert window.middle.width() >= PLEASANT
    window.actions_["sidebar"].trigger()
    assert hidden() == [False, False, True]
    window.actions_["panel"].trigger()
    assert hidden() == [True, True, False]
    assert window.middle.width() >= PLEASANT
    window.resize(850, 600)
    assert hidden() == [True, True, False]
    window.resize(1200, 600)
    assert hidden() == [False, False, False]
    window.resize(850, 600)
    assert hidden() == [True, False, True]


@pytest.mark.parametrize("width", [624, 680, 800])
def test_the_list_that_gave_way_to_the_panel_comes_back_when_it_is_needed(
    qtbot: QtBot, context: Context, make: Callable[[], MainWindow], width: int
) -> None:
    put(context.library, "Ferry")
    window = make()
    window.setMinimumWidth(width)
    window.resize(width, 500)
    assert [window.sidebar.isHidden(), window.panel.isHidden()] == [True, True]
    for ask in (
        lambda: window.actions_["panel"].trigger(),
        lambda: window.search_for("ferry"),
        lambda: window.actions_["tour"].trigger(),
        lambda: window.actions_["columns"].trigger(),
    ):
        window.set_shown("panel", True)
        assert [window.articles.isHidden(), window.panel.isHidden()] == [True, False]
        ask()
        assert not window.articles.isHidden()
        assert window.actions_["panel"].isChecked() is not window.panel.isHidden()
    assert not window.panel.isHidden()  # the columns stand above the text
    window.actions_["columns"].trigger()
    assert window.articles.isHidden()
    window.actions_["sidebar"].trigger()
    assert [window.sidebar.isHidden(), window.articles.isHidden()] == [False, False]


def test_what_is_selected_is_acted_on_though_its_rows_were_never_seen(
    qtbot: QtBot, context: Context, make: Callable[[], MainWindow]
) -> None:
    ids = fill(context.library, 520)
    window = make()
    window.articles.view.selectAll()
    assert len(window.articles.selected_rows()) < len(ids)
    with qtbot.waitSignal(context.events.changed, timeout=20_000):
        window.actions_["star"].trigger()
    assert all(row.starred for row in browse.article_rows(context.library, ids))


def test_an_empty_list_is_not_offered_to_choose_from(
    qtbot: QtBot, context: Context, make: Callable[[], MainWindow]
) -> None:
    window = make()
    assert window.reading.empty.words == "No article is open"
    put(context.library, "Ferry")
    with qtbot.waitSignal(window.articles.answered):
        window.articles.refresh()
    assert window.reading.empty.words.endswith("Choose one from the list to read it.")


def test_an_article_that_is_not_there_is_said(
    qtbot: QtBot, context: Context, make: Callable[[], MainWindow]
) -> None:
    put(context.library, "Only")
    window = make()
    with qtbot.waitSignal(window.articles.answered):
        window.start(77)
    assert window.status.words == "There is no article 77 in the list."


def test_what_the_bar_of_comparing_leaves_out_stands_at_the_foot_of_the_window(
    qtbot: QtBot, context: Context, make: Callable[[], MainWindow]
) -> None:
    a, b = (put(context.library, t, f"Rain on {t}.\n\nAnd wind.") for t in ("one", "two"))
    window = make()
    window.resize(700, 500)
    with qtbot.waitSignal(window.compare.opened):
        window.compare_articles(a, b)
    QApplication.processEvents()
    aside = window.status._aside
    assert aside.text() == window.compare.bar.left_out != ""
    assert aside.width() >= aside.fontMetrics().horizontalAdvance(aside.text())
    window.show_library()
    assert not aside.isVisible()
