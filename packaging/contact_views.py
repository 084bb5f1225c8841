"""The views of a contact sheet: what of the window is drawn, and over which libraries."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import contact_states
import screenshots
from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QDialog
from screenshots import settle, show_main, turn

from reader.gui.columns_dialog import ColumnsDialog
from reader.gui.guide.window import GuideWindow
from reader.gui.jobs import JobRunner
from reader.gui.keeping.rescue_dialog import RescueDialog
from reader.gui.language import told, tr, trn
from reader.gui.main_window import MainWindow
from reader.gui.name_deeds import WindowNames
from reader.library.errors import DamagedLibrary
from reader.sentences import Sentence
from reader.services import browse
from reader.services.backups import BackupPolicy
from reader.services.sources import ColumnPreview
from reader.text.marks import Mark, MarkKind
from reader.text.spans import Span

Show = Callable[[MainWindow, int], None]


@dataclass(frozen=True, slots=True)
class View:
    """Something to look at, and the libraries over which it differs.

    What `opens` is drawn by itself; else the window is drawn, whatever lies over it.
    """

    name: str
    show: Show
    libraries: tuple[str, ...] = ("samples",)


def show_room(room: str) -> Show:
    """Show an article with one of the panels."""

    def show(window: MainWindow, article: int) -> None:
        show_main(window, article)
        window.set_shown("panel", True)  # in a small window it is not there by itself
        window.panel.show_room(room)

    return show


def show_act(*names: str) -> Show:
    """Show an article, then do what menus can do."""

    def show(window: MainWindow, article: int) -> None:
        show_main(window, article)
        settle(window)
        for name in names:
            window.actions_[name].trigger()
            settle(window)

    return show


def then(do: Callable[[MainWindow], object]) -> Show:
    """Show an article, let it come to rest, then do something with the window."""

    def show(window: MainWindow, article: int) -> None:
        show_main(window, article)
        settle(window)
        do(window)

    return show


def show_search(query: str) -> Show:
    """Show what a search finds."""
    return then(lambda window: window.search_for(query))


def show_name(place: int) -> Show:
    """Show the page of a name: the first is the one that most articles have."""

    def show(window: MainWindow) -> None:
        name = browse.list_names(window.context.library, limit=200)[place]
        WindowNames(window).show(name.entity, name.kind)

    return then(show)


def show_preferences(page: str) -> Show:
    """Show a page of the preferences."""
    return then(lambda window: window.deeds.preferences.open(page))


def show_card(kind: MarkKind) -> Show:
    """Show the card of a mark."""

    def show(window: MainWindow) -> None:
        mark = _mark(window, kind)
        settle(window)
        place = window.reading.text.rect_of(Span(mark.start, mark.end))
        window.reading.marks.open_card(mark, place)

    return then(show)


def show_selection(window: MainWindow) -> None:
    """Select a sentence: the bar of what can be done with it stands over it."""
    window.reading.text.setFocus()
    mark = _mark(window, MarkKind.PERSON)
    window.reading.text.select(Span(mark.start, mark.end + 20))
    turn(300)


def show_editing(window: MainWindow, article: int) -> None:
    """Write a comment in a card, with some of the signs that make it rich."""
    show_room("Notes")(window, article)
    settle(window)
    window.panel.show_room("Notes")
    settle(window)  # in a small window they come only now
    card = window.notes.cards[0]
    card.setFocus()
    card.edit()


def show_problem(window: MainWindow) -> None:
    """Say that an import failed in part."""
    words = told(Sentence("There is nothing of a library left in {source}; restore a copy of it.",
                          source="~/articles.db"))  # fmt: skip
    window.banner.say(words, words, problem=True)


def show_crash(window: MainWindow) -> None:
    """Offer the report of a crash."""
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "crash-1.txt"
        report.write_text("RuntimeError: the harbour froze\n", encoding="utf-8")
        window.deeds.help.offer_reports([report])


class _Work(QObject):
    """Looks like work that is under way."""

    progressed = Signal(int, int, str)
    ended = Signal()
    title = ""
    stoppable, unasked = True, False

    def cancel(self) -> None:
        """There is nothing to stop."""


def show_at_work(window: MainWindow) -> None:
    """Follow work that is half done."""
    work = _Work(window)
    work.title = tr("Importing")
    window.status.follow(work)
    turn(600)
    work.progressed.emit(311, 500, "")


def show_tip(window: MainWindow) -> None:
    """Show what a mark says while the mouse is over it."""
    mark = _mark(window, MarkKind.MONEY)
    settle(window)
    place = window.reading.text.rect_of(Span(mark.start, mark.end))
    window.reading.marks.tip.show_at(place, "USD 52,000,000", "", trn("in %n article(s)", 14))


def show_columns(window: MainWindow) -> None:
    """Ask which column of a dataset is what."""
    columns = (
        ColumnPreview("id", None, ("1", "2", "3")),
        ColumnPreview("headline", "title", ("Ferry fares to rise in April", "The last tram")),
        ColumnPreview("content", "text", ("The council met on Monday and " * 4, "It rained.")),
        ColumnPreview("pub_date", "published", ("2024-03-14", "2024-03-15")),
        ColumnPreview("section", None, ("Local", "Sport")),
    )
    ColumnsDialog("articles.csv", columns, lambda _: None, window).open()


def show_rescue(window: MainWindow) -> None:
    """Say that a library cannot be opened."""
    path = window.context.library.path
    why = DamagedLibrary(
        Sentence(
            "The library {path} is damaged or is no library; restore a backup of it or name "
            "another file.",
            path=path,
        )
    )
    RescueDialog(path, why, BackupPolicy(), JobRunner(), window).open()


def show_figure_question(window: MainWindow) -> None:
    """Ask what a figure is."""
    window.figures.ask(_mark(window, MarkKind.MONEY))


def show_articles_menu(window: MainWindow) -> None:
    """Open the context menu of the list."""
    window.deeds.articles_menu(QPoint(200, 200))


def show_page_menu(window: MainWindow) -> None:
    """Open the context menu of selected words."""
    show_selection(window)
    window.reading.menu.popup(QPoint(60, 300))


def show_tour(window: MainWindow) -> None:
    """Take the tour, three steps on."""
    window.tour.start()
    for _ in range(3):
        settle(window)
        card = window.tour.card
        if card is not None:
            card.next_pressed.emit()


def show_trash(window: MainWindow) -> None:
    """Look into the trash, which is empty."""
    window.sidebar.choose("trash")


def show_guide(page: int) -> Show:
    """Show a page of the guide, scrolled down by a screen."""

    def show(window: MainWindow) -> None:
        window.deeds.help.guide()
        settle(window)
        guide = next(d for d in window.findChildren(QDialog) if isinstance(d, GuideWindow))
        guide.list.setCurrentRow(page)
        turn(100)
        bar = guide.browser.verticalScrollBar()
        bar.setValue(bar.pageStep())

    return then(show)


def _mark(window: MainWindow, kind: MarkKind) -> Mark:
    """The second mark of a kind in the open article; it is brought into sight."""
    current = window.reading.current
    assert current is not None
    mark = [m for m in current.article.marks if m.kind is kind][1]
    window.reading.show_mark(mark)
    return mark


ALL = ("empty", "hard", "samples", "many")
USED = "used"
VIEWS = (
    View("main", show_main, ALL),
    View("notes", show_room("Notes"), ("hard", "samples")),
    View("marks", show_room("Marks"), ("hard", "samples")),
    View("versions", show_room("Versions"), ("hard", "samples")),
    View("cleaning", show_room("Cleaning"), ("hard", "samples")),
    View("reading", screenshots.show_reading),
    View("compare", screenshots.show_compare),
    View("imported", show_act("as-imported")),
    View("find", show_act("find")),
    View("columns", show_act("columns"), ("hard", "samples", "many")),
    View("compact", show_act("compact"), ("hard", "many")),
    View("focus-mode", show_act("focus-mode"), ("hard", "samples")),
    View("search-hits", show_search("council"), ("samples", "many")),
    View("search-none", show_search("zyzzyva money:>5tn")),
    View("trash", then(show_trash)),
    View("all-notes", show_act("all-notes"), ("empty", "hard", "samples")),
    View("plot", show_act("plot")),
    View("name-page", show_name(0)),
    View("name-page-little", show_name(-1)),
    View("card-person", show_card(MarkKind.PERSON)),
    View("card-money", show_card(MarkKind.MONEY)),
    View("tip", then(show_tip)),
    View("selection", then(show_selection)),
    View("editing", show_editing),
    View("problem", then(show_problem)),
    View("crash", then(show_crash)),
    View("at-work", then(show_at_work)),
    View("figure-question", then(show_figure_question)),
    View("figures-found", then(lambda window: window.figures.find("money:>1000"))),
    View("dataset", then(show_columns)),
    View("rescue", then(show_rescue)),
    View("menu-main", then(lambda window: window.toolbar.menu.menu().popup(QPoint(8, 40)))),
    View("menu-sort", then(lambda window: window.toolbar.sort.menu().popup(QPoint(640, 40)))),
    View("menu-articles", then(show_articles_menu)),
    View("menu-page", then(show_page_menu)),
    View("tour-later", then(show_tour)),
    *(View(f"guide-{page + 1}", show_guide(page)) for page in (0, 4, 6)),
    *(
        View(f"preferences-{page}", show_preferences(page))
        for page in ("marks", "shortcuts", "library", "names", "language", "privacy")
    ),
)
# What came about by what happened before.
STATES = tuple(
    View(name, show, ("used",))
    for name, show in (
        ("unsaved", then(contact_states.refuse_notes)),
        ("unsaved-question", then(contact_states.ask_what_of_unsaved)),
        ("waiting", then(contact_states.show_waiting)),
        ("card-corrected", then(contact_states.show_corrected)),
        ("crash-report", then(contact_states.show_crash_report)),
        ("drop", then(lambda window: window.veil.lift())),
        ("copies", show_act("restore-backup")),
        ("rules", show_act("name-rules")),
        ("trashed", show_act("trash")),
    )
)
# What opens over the window or beside it; each is drawn by itself.
DIALOGS = tuple(
    View(name, show_act(name))
    for name in (
        *("find-figures", "names", "name-rules", "tags", "edit-details", "versions-table"),
        *("export-notes", "appearance", "keys", "about", "related", "import-address", "tag"),
        *("palette", "preferences", "guide", "tour", "whats-new", "restore-backup"),
        *("check-library", "print-preview", "show-log", "keep-search"),
    )
)
