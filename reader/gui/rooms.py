"""The rooms of the window: built, put in their places, and joined."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QStackedWidget, QWidget

from reader.gui.actions import Actions
from reader.gui.appearance import AppearancePopover
from reader.gui.banner import Banner
from reader.gui.compare.versions_panel import VersionsPanel
from reader.gui.compare.view import CompareView
from reader.gui.deeds import Deeds
from reader.gui.drop import DropVeil
from reader.gui.figures.room import FigureRoom
from reader.gui.focus_mode import FocusMode
from reader.gui.frame import column_in, main_menu, restore_frame
from reader.gui.history import History
from reader.gui.importer import Importer
from reader.gui.language import later
from reader.gui.library.acts import Acts
from reader.gui.library.article_list import ArticleList
from reader.gui.library.empty import Invitations
from reader.gui.library.results import Results
from reader.gui.library.sidebar import Sidebar
from reader.gui.library.sidebar_rows import ALL
from reader.gui.names.name_view import NameView
from reader.gui.notes.notes_view import NotesView
from reader.gui.notes.panel import NotesPanel
from reader.gui.panel import Panel
from reader.gui.panes import splitter_of
from reader.gui.reading.cleaning_panel import CleaningPanel
from reader.gui.reading.marks_panel import MarksPanel
from reader.gui.reading.view import ReadingView
from reader.gui.status import StatusBar
from reader.gui.toolbar import ToolBar
from reader.gui.tour import Tour
from reader.gui.watcher import Watcher
from reader.gui.widgets import Rule
from reader.gui.wiring import connect

if TYPE_CHECKING:
    from reader.gui.main_window import MainWindow


def build(window: MainWindow) -> None:
    """Furnish a window that has its context."""
    context = window.context
    window.acts = Acts(context)
    window.importer = Importer(context, window)
    window.watcher = Watcher(context, window.importer, window)
    window.history = History()
    window.deeds = Deeds(window)
    window.actions_ = Actions(window, context.settings, window.deeds.by_name())
    _build_rooms(window)
    _lay_out(window)
    window.tour = Tour(window)
    connect(window)
    window.toolbar.menu.setMenu(main_menu(window, window.actions_))
    restore_frame(window)


def _build_rooms(window: MainWindow) -> None:
    context = window.context
    window.results = Results(context, window)
    window.toolbar = ToolBar(context, window.actions_, window.results)
    window.banner = Banner(context.themes)
    window.sidebar = Sidebar(context)
    window.articles = ArticleList(
        context,
        window.results,
        Invitations(
            import_files=window.deeds.files.import_files,
            paste=window.deeds.files.paste_article,
            import_samples=window.deeds.files.import_samples,
            clear_search=window.toolbar.search.clear_now,
            clear_filters=lambda: window.sidebar.choose(ALL),
        ),
        datetime.now().astimezone().year,
    )
    window.reading = ReadingView(context)
    window.notes = NotesPanel(context)
    window.marks = MarksPanel(context)
    window.versions = VersionsPanel(context)
    window.cleaning = CleaningPanel(context)
    window.all_notes = NotesView(context)
    window.name_page = NameView(context)
    window.compare = CompareView(context)
    window.panel = Panel(context.settings)
    for name, room in (
        (later("Notes"), window.notes),
        (later("Marks"), window.marks),
        (later("Versions"), window.versions),
        (later("Cleaning"), window.cleaning),
    ):
        window.panel.add(name, room)
    window.figures = FigureRoom(window)
    window.status = StatusBar()
    window.appearance = AppearancePopover(context, window)


def _lay_out(window: MainWindow) -> None:
    window.centre = QStackedWidget()
    window.centre.addWidget(window.reading)
    window.centre.addWidget(window.all_notes)
    window.centre.addWidget(window.name_page)
    window.middle = QSplitter(Qt.Orientation.Vertical)
    window.middle.setHandleWidth(1)
    window.middle.setChildrenCollapsible(False)
    window.middle.addWidget(window.figures.below(window.centre))
    window.splitter = splitter_of(window.sidebar, window.articles, window.middle, window.panel)
    library = QWidget()
    inside = column_in(library)
    inside.addWidget(window.toolbar)
    inside.addWidget(Rule())
    inside.addWidget(window.splitter, 1)
    window.library_page = library
    window.pages = QStackedWidget()
    window.pages.addWidget(library)
    window.pages.addWidget(window.compare)
    window.whole = whole = QWidget()
    column = column_in(whole)
    column.addWidget(window.banner)
    column.addWidget(window.pages, 1)
    column.addWidget(Rule())
    column.addWidget(window.status)
    window.setCentralWidget(whole)
    window.veil = DropVeil(whole)
    window.focus_mode = FocusMode(window)
