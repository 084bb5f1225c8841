"""The window: its frame, and how its rooms hear each other."""

from __future__ import annotations

import time
from datetime import datetime

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QMainWindow, QSplitter, QStackedWidget, QWidget

from reader.gui.actions import OF_THE_LIBRARY, Actions
from reader.gui.appearance import AppearancePopover
from reader.gui.banner import Banner
from reader.gui.compare.versions_panel import VersionsPanel
from reader.gui.compare.view import CompareView
from reader.gui.context import Context
from reader.gui.deeds import Deeds
from reader.gui.drop import DropVeil, can_import, sources_in
from reader.gui.figures.room import FigureRoom
from reader.gui.focus_mode import FocusMode
from reader.gui.frame import (
    column_in,
    fit_panes,
    main_menu,
    restore_frame,
    save_frame,
    splitter_of,
)
from reader.gui.history import History
from reader.gui.importer import Importer
from reader.gui.language import later, tr
from reader.gui.library.acts import Acts
from reader.gui.library.article_list import ArticleList
from reader.gui.library.empty import Invitations
from reader.gui.library.results import Answer, Results
from reader.gui.library.sidebar import Sidebar
from reader.gui.library.sidebar_rows import ALL
from reader.gui.names.name_view import NameView
from reader.gui.naming import Namer
from reader.gui.notes.notes_view import NotesView
from reader.gui.notes.panel import NotesPanel
from reader.gui.panel import Panel
from reader.gui.reading.cleaning_panel import CleaningPanel
from reader.gui.reading.marks_panel import MarksPanel
from reader.gui.reading.view import ReadingView
from reader.gui.status import StatusBar
from reader.gui.toolbar import ToolBar
from reader.gui.tour import Tour
from reader.gui.watcher import Watcher
from reader.gui.widgets import Rule
from reader.gui.wiring import connect
from reader.library.records import Article
from reader.notes.model import AnchorState, Note
from reader.services.changes import Changes
from reader.services.import_articles import ImportReport
from reader.text.spans import Span

_LOOK_AGAIN = 5  # seconds


class MainWindow(QMainWindow):
    """Builds the rooms, puts them in their places, and carries word from one to another."""

    def __init__(self, context: Context, namer: Namer) -> None:
        super().__init__()
        self.setWindowTitle("Variorum")
        self.setMinimumSize(680, 420)
        self.setAcceptDrops(True)
        self.context = context
        self.namer = namer
        self.acts = Acts(context)
        self.importer = Importer(context, self)
        self.watcher = Watcher(context, self.importer, self)
        self.history = History()
        self._looked = time.monotonic()
        self._asked_for: int | None = None  # the article that the window was started with
        self._gone: set[int] = set()  # articles that went since the list was read

        self.deeds = Deeds(self)
        self.actions_ = Actions(self, context.settings, self.deeds.by_name())
        self._build_rooms()
        self._lay_out()
        self.tour = Tour(self)
        connect(self)
        self.toolbar.menu.setMenu(main_menu(self, self.actions_))
        self.follow_settings()
        restore_frame(self)
        self.article_shown(None)

    # The rooms and their places

    def _build_rooms(self) -> None:
        context = self.context
        self.results = Results(context, self)
        self.toolbar = ToolBar(context, self.actions_, self.results)
        self.banner = Banner(context.themes)
        self.sidebar = Sidebar(context)
        self.articles = ArticleList(
            context,
            self.results,
            Invitations(
                import_files=self.deeds.files.import_files,
                paste=self.deeds.files.paste_article,
                import_samples=self.deeds.files.import_samples,
                clear_search=self.toolbar.search.clear_now,
                clear_filters=lambda: self.sidebar.choose(ALL),
            ),
            datetime.now().astimezone().year,
        )
        self.reading = ReadingView(context)
        self.notes = NotesPanel(context)
        self.marks = MarksPanel(context)
        self.versions = VersionsPanel(context)
        self.cleaning = CleaningPanel(context)
        self.all_notes = NotesView(context)
        self.name_page = NameView(context)
        self.compare = CompareView(context)
        self.panel = Panel(context.settings)
        for name, room in (
            (later("Notes"), self.notes),
            (later("Marks"), self.marks),
            (later("Versions"), self.versions),
            (later("Cleaning"), self.cleaning),
        ):
            self.panel.add(name, room)
        self.figures = FigureRoom(self)
        self.status = StatusBar()
        self.appearance = AppearancePopover(context, self)

    def _lay_out(self) -> None:
        self.centre = QStackedWidget()
        self.centre.addWidget(self.reading)
        self.centre.addWidget(self.all_notes)
        self.centre.addWidget(self.name_page)
        self.middle = QSplitter(Qt.Orientation.Vertical)  # the list may stand above the text
        self.middle.setHandleWidth(1)
        self.middle.setChildrenCollapsible(False)
        self.middle.addWidget(self.figures.below(self.centre))
        self.splitter = splitter_of(self.sidebar, self.articles, self.middle, self.panel)
        library = QWidget()
        inside = column_in(library)
        inside.addWidget(self.toolbar)
        inside.addWidget(Rule())
        inside.addWidget(self.splitter, 1)
        self.library_page = library
        self.pages = QStackedWidget()
        self.pages.addWidget(library)
        self.pages.addWidget(self.compare)
        self.whole = whole = QWidget()
        column = column_in(whole)
        column.addWidget(self.banner)
        column.addWidget(self.pages, 1)
        column.addWidget(Rule())
        column.addWidget(self.status)
        self.setCentralWidget(whole)
        self.veil = DropVeil(whole)
        self.focus_mode = FocusMode(self)

    # What happens

    def start(self, article: int | None = None) -> None:
        """Read the library; open this article, or the one that was read last."""
        self._asked_for = article
        article = article or self.context.settings.last_article(self.context.library.path)
        if article is not None:
            self.articles.select(article)
        self.context.operations.restore()
        self.sidebar.refresh()
        self.results.refresh()
        self.deeds.watch.begin()
        self.articles.view.setFocus()
        # Names of an earlier run are found after the first paint: the window comes first.
        QTimer.singleShot(800, self.namer.look)

    def open_article(self, article: int) -> None:
        """Read an article; the library page comes to the front."""
        self.history.visit(article)
        self.show_library()
        self.show_all_notes(False)
        self.namer.set_open(article)
        self.context.settings.set_last_article(self.context.library.path, article)
        self.reading.open(article)

    def show_article(self, article: int) -> None:
        """Make an article current in the list, if it is there, and read it."""
        self.articles.select(article)
        self.open_article(article)

    def read_at(self, article: int, span: Span) -> None:
        """Read an article at a stretch of its text."""
        self.show_article(article)
        self.reading.open(article, span)

    def search_for(self, query: str) -> None:
        """Search the whole library."""
        self.sidebar.choose("all")
        self.show_library()
        self.toolbar.search.search_for(query)

    def compare_articles(self, a: int, b: int) -> None:
        """Put two articles side by side."""
        self.pages.setCurrentWidget(self.compare)
        self.compare.open(a, b)
        self.compare.setFocus()

    @property
    def comparing(self) -> bool:
        """Whether two articles stand side by side now."""
        return self.pages.currentWidget() is self.compare

    def show_library(self) -> None:
        """Go back from comparing to lists and reading."""
        if self.pages.currentWidget() is not self.library_page:
            self.pages.setCurrentWidget(self.library_page)
            self.articles.view.setFocus()

    def show_all_notes(self, shown: bool) -> None:
        """Show all notes of the library in the middle, or the article."""
        room = self.all_notes if shown else self.reading
        if self.centre.currentWidget() is not room:
            self.centre.setCurrentWidget(room)
            self.actions_["all-notes"].setChecked(shown)
            if shown:
                self.all_notes.search.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def focus_text(self) -> None:
        """Put the keyboard into the text."""
        self.reading.text.setFocus(Qt.FocusReason.TabFocusReason)

    def article_shown(self, article: object) -> None:
        """Let the panels follow the article in the reading pane (None: none is shown)."""
        shown = article.id if isinstance(article, Article) else None
        for room in (self.notes, self.marks, self.versions, self.cleaning):
            room.set_article(shown)
        self.actions_["as-imported"].setChecked(self.reading.shows_imported)
        self.actions_.enable(
            shown is not None,
            *("find", "find-next", "find-previous", "as-imported", "note", "print", "save-pdf"),
            *("print-preview", "focus-mode"),
        )
        self.selection_changed()

    def show_note(self, note: Note, *, edit: bool = False, tag: bool = False) -> None:
        """Bring a note of the open article to the front, to edit or to tag if asked."""
        self.set_shown("panel", True)
        self.panel.show_room("Notes")
        self.notes.show_note(note.id, edit=edit, tag=tag)

    def attach(self, note: Note) -> None:
        """Attach an orphaned note to the passage that is selected, or offer places for it."""
        span = self.reading.selected()
        if span is None or note.article != self.reading.article_id:
            self.notes.suggest_places(note)
        else:
            self.notes.acts.attach(note, span.start, span.end)

    def open_place(self, article: int, place: Span) -> None:
        """Read an article at a place of its text."""
        self.articles.select(article)
        self.open_article(article)
        self.reading.open(article, place)

    def open_note(self, note: Note) -> None:
        """Read a note's article at its passage."""
        self.articles.select(note.article)
        self.open_article(note.article)
        if note.state is AnchorState.ORPHANED:
            self.show_note(note)
        else:
            self.reading.open(note.article, Span(note.anchor.start, note.anchor.end))

    def open_linked_note(self, article: int, note: int) -> None:
        """Read an article and show one of its notes."""
        self.show_article(article)
        self.set_shown("panel", True)
        self.panel.show_room("Notes")
        self.notes.show_note(note)

    def page_changed(self) -> None:
        """Keys for lists and text do nothing while they are out of sight."""
        here = self.pages.currentWidget() is self.library_page
        self.status.hush()
        self.actions_.enable(here, *OF_THE_LIBRARY)
        if here:
            self.article_shown(self.reading.current.article if self.reading.current else None)

    def selection_changed(self) -> None:
        """Offer what can be done with the articles that are selected now."""
        if self.pages.currentWidget() is not self.library_page:
            return
        rows = self.deeds.rows()
        some = bool(rows)
        self.deeds.lists.say_count()
        self.actions_.enable(some, "mark-read", "star", "tag", "clean-again")
        self.actions_.enable(len(self.deeds.targets()) == 1, "edit-details")
        self.actions_.enable(self.articles.current is not None, "rename")
        self.actions_.enable(any(not row.trashed for row in rows), "trash")
        self.actions_.enable(any(row.trashed for row in rows), "restore")
        self.actions_.enable(self.deeds.can_compare(), "compare")

    def answered(self, answer: object) -> None:
        """Tell how many articles a search found."""
        if not isinstance(answer, Answer):
            return
        self.deeds.lists.tell(answer)
        if self._asked_for is not None and self.articles.model.place_of(self._asked_for) is None:
            self.status.say(
                tr("There is no article {number} in the list.").format(number=self._asked_for)
            )
        self._asked_for = None
        if self.articles.current is None and self.reading.article_id in self._gone:
            self.reading.close_article()
        self._gone.clear()
        self.actions_.enable(answer.question.trashed and bool(answer.ids), "empty-trash")

    def library_changed(self, changes: object) -> None:
        """Look for names in what came in."""
        if isinstance(changes, Changes):
            self._gone |= changes.removed
            if changes.added or (changes.names and not self.namer.is_telling):
                self.namer.look()

    def imported(self, report: object) -> None:
        """Open what was imported, where that disturbs nobody."""
        if isinstance(report, ImportReport) and report.results:
            # Lists show the latest first: so the last one imported stands at the top.
            first = next((r.id for r in report.results[::-1] if r.id is not None), None)
            if first is not None and (len(report.results) == 1 or self.reading.current is None):
                self.articles.select(first)

    def summed_up(self, sentence: str, details: str, failed: bool) -> None:
        """Say how an import ended."""
        if failed:
            self.banner.say(sentence, details, problem=True)
        else:
            self.status.say(sentence)

    def follow_settings(self) -> None:
        """Show in the menu what the settings say."""
        self.actions_["marks"].setChecked(self.context.settings.marks_shown)

    # The window itself

    def set_shown(self, name: str, shown: bool) -> None:
        """Show or hide the "sidebar" or the "panel", and remember it."""
        self.context.settings.set_flag(name, shown)
        fit_panes(self, first=name)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        fit_panes(self)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        # Another window may have changed the library meanwhile.
        in_front = event.type() == QEvent.Type.ActivationChange and self.isActiveWindow()
        if in_front and time.monotonic() - self._looked > _LOOK_AGAIN:
            self.look_again()

    def look_again(self) -> None:
        """Read the library's lists, and the open article with its notes, again."""
        self._looked = time.monotonic()
        opened = self.reading.article_id
        self.context.events.changed.emit(Changes(notes=frozenset({opened or 0})))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.source() is None and can_import(event.mimeData()):
            event.acceptProposedAction()
            self.veil.lift()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.veil.hide()
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        self.veil.hide()
        sources = sources_in(event.mimeData())
        if sources:
            event.acceptProposedAction()
            self.importer.run(sources)
        else:
            self.context.events.message.emit(tr("There is nothing to import in what was dropped."))

    def closeEvent(self, event: QCloseEvent) -> None:
        self.notes.save_now()
        self.reading.presenter.save_position()
        save_frame(self)
        self.context.settings.save()
        event.accept()
