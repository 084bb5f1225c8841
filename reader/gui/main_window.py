from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QMainWindow, QSplitter, QStackedWidget, QWidget

# What the rooms are made of takes most of a start to load; the window is shown before that.
if TYPE_CHECKING:
    from PySide6.QtGui import (
        QCloseEvent,
        QDragEnterEvent,
        QDragLeaveEvent,
        QDropEvent,
        QResizeEvent,
    )

    from reader.gui.actions import Actions
    from reader.gui.appearance import AppearancePopover
    from reader.gui.banner import Banner
    from reader.gui.compare.versions_panel import VersionsPanel
    from reader.gui.compare.view import CompareView
    from reader.gui.context import Context
    from reader.gui.deeds import Deeds
    from reader.gui.drop import DropVeil
    from reader.gui.figures.room import FigureRoom
    from reader.gui.focus_mode import FocusMode
    from reader.gui.history import History
    from reader.gui.importer import Importer
    from reader.gui.library.acts import Acts
    from reader.gui.library.article_list import ArticleList
    from reader.gui.library.results import Answer, Results
    from reader.gui.library.sidebar import Sidebar
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
    from reader.library.records import Article
    from reader.notes.model import Note
    from reader.services.changes import Changes
    from reader.services.import_report import ImportReport
    from reader.text.spans import Span

_LOOK_AGAIN = 5  # seconds


class MainWindow(QMainWindow):
    """Builds the rooms, puts them in their places, and carries word from one to another."""

    context: Context
    namer: Namer
    acts: Acts
    importer: Importer
    watcher: Watcher
    history: History
    deeds: Deeds
    actions_: Actions
    results: Results
    toolbar: ToolBar
    banner: Banner
    sidebar: Sidebar
    articles: ArticleList
    reading: ReadingView
    notes: NotesPanel
    marks: MarksPanel
    versions: VersionsPanel
    cleaning: CleaningPanel
    all_notes: NotesView
    name_page: NameView
    compare: CompareView
    panel: Panel
    figures: FigureRoom
    status: StatusBar
    appearance: AppearancePopover
    centre: QStackedWidget
    middle: QSplitter  # the list may stand above the text
    splitter: QSplitter
    library_page: QWidget
    pages: QStackedWidget
    whole: QWidget
    veil: DropVeil
    focus_mode: FocusMode
    tour: Tour

    def __init__(self, context: Context | None = None, namer: Namer | None = None) -> None:
        """Without a context and a namer it is an empty window, to be furnished later."""
        super().__init__()
        self.setWindowTitle("Variorum")
        self.setMinimumSize(624, 340)  # fits 1280 × 800 at twice the size
        self.setAcceptDrops(True)
        self.setAnimated(False)  # else whatever asks for room has all laid out several times
        self.is_furnished = False
        self.asked_pane = ""  # what was shown last because the reader asked for it
        self._looked = time.monotonic()
        self._asked_for: int | None = None  # the article that the window was started with
        self._gone: set[int] = set()  # articles that went since the list was read
        if context is not None and namer is not None:
            self.furnish(context, namer)

    def furnish(self, context: Context, namer: Namer) -> None:
        """Build the rooms and lay them out."""
        from reader.gui.rooms import build

        self.context = context
        self.namer = namer
        build(self)
        self.is_furnished = True
        self.follow_settings()
        self.article_shown(None)

    # What happens

    def start(self, article: int | None = None) -> None:
        """Read the library; open this article, or the one that was read last."""
        self._asked_for = article
        article = article or self.context.settings.last_article(self.context.library.path)
        if article is not None:
            self.articles.select(article)
        self.context.operations.restore()
        self.all_notes.waiting.follow()
        self.sidebar.refresh()
        self.results.refresh()
        self.deeds.watch.begin()
        self.articles.view.setFocus()
        # Names of an earlier run are found after the first paint: the window comes first.
        QTimer.singleShot(800, self.namer.look)
        QTimer.singleShot(800, self, self._make_search_index)

    def _make_search_index(self) -> None:
        from reader.gui.search_index import make_search_index

        make_search_index(self.context)

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
            there = not self.articles.isHidden()
            (self.articles.view if there else self.reading.text).setFocus()

    def show_all_notes(self, shown: bool) -> None:
        """Show all notes of the library in the middle, or the article."""
        room = self.all_notes if shown else self.reading
        if self.centre.currentWidget() is not room:
            self.centre.setCurrentWidget(room)
            self.actions_["all-notes"].setChecked(shown)
            if shown:
                from PySide6.QtCore import Qt

                self.all_notes.search.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def focus_text(self) -> None:
        """Put the keyboard into the text."""
        from PySide6.QtCore import Qt

        self.reading.text.setFocus(Qt.FocusReason.TabFocusReason)

    def article_shown(self, article: Article | None) -> None:
        """Let the panels follow the article in the reading pane (None: none is shown)."""
        shown = article.id if article is not None else None
        current, outdated = self.reading.current, self.reading.presenter.is_outdated
        read = None if current is None or outdated else current.notes
        self.notes.set_article(shown, read)
        for room in (self.marks, self.versions, self.cleaning):
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
            self.reading.selection.let_go()

    def open_place(self, article: int, place: Span) -> None:
        """Read an article at a place of its text."""
        self.articles.select(article)
        self.open_article(article)
        self.reading.open(article, place)

    def open_note(self, note: Note) -> None:
        """Read a note's article at its passage."""
        from reader.notes.model import AnchorState
        from reader.text.spans import Span

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
        from reader.gui.actions import OF_THE_LIBRARY

        here = self.pages.currentWidget() is self.library_page
        self.status.hush()
        self.deeds.lists.say_count()
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

    def answered(self, answer: Answer) -> None:
        """Tell how many articles a search found."""
        self.deeds.lists.tell(answer)
        if self._asked_for is not None and self.articles.model.place_of(self._asked_for) is None:
            from reader.gui.language import tr

            self.status.say(
                tr("There is no article {number} in the list.").format(number=self._asked_for)
            )
        self._asked_for = None
        if self.articles.current is None and self.reading.article_id in self._gone:
            self.reading.close_article()
        self._gone.clear()
        self.actions_.enable(answer.question.trashed and bool(answer.ids), "empty-trash")

    def library_changed(self, changes: Changes) -> None:
        """Look for names in what came in."""
        self._gone |= changes.removed
        if changes.added or (changes.names and not self.namer.is_telling):
            self.namer.look()

    def imported(self, report: ImportReport) -> None:
        """Open what was imported, where that disturbs nobody."""
        if report.results:
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
        from reader.gui.panes import fit_panes

        self.context.settings.set_flag(name, shown)
        fit_panes(self, first=name)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.is_furnished:
            from reader.gui.panes import fit_panes

            fit_panes(self)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        # Another window may have changed the library meanwhile.
        in_front = event.type() == QEvent.Type.ActivationChange and self.isActiveWindow()
        if in_front and self.is_furnished and time.monotonic() - self._looked > _LOOK_AGAIN:
            self.look_again()

    def look_again(self) -> None:
        """Read the library's lists, and the open article with its notes, again."""
        from reader.services.changes import Changes

        self._looked = time.monotonic()
        opened = self.reading.article_id
        self.context.events.changed.emit(Changes(notes=frozenset({opened or 0})))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        from reader.gui.drop import can_import

        if self.is_furnished and event.source() is None and can_import(event.mimeData()):
            event.acceptProposedAction()
            self.veil.lift()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.veil.hide()
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        from reader.gui.drop import sources_in
        from reader.gui.language import tr

        self.veil.hide()
        sources = sources_in(event.mimeData())
        if sources:
            event.acceptProposedAction()
            self.importer.run(sources)
        else:
            self.context.events.message.emit(tr("There is nothing to import in what was dropped."))

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.is_furnished:
            from reader.gui.frame import save_frame
            from reader.gui.notes.unsaved import ask_unsaved
            from reader.library.errors import LibraryError

            try:
                self.notes.save_now()
            except LibraryError as problem:
                event.ignore()
                ask_unsaved(self, problem, self.notes.acts.unsaved.forget)
                return
            self.reading.presenter.save_position()
            save_frame(self)
            self.context.settings.save()
        event.accept()
