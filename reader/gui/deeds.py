"""What the window's actions do."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget

from reader.gui.actions import COLORS
from reader.gui.announce import announce
from reader.gui.article_deeds import ArticleDeeds
from reader.gui.commands.room import CommandRoom
from reader.gui.dialogs import ArticlePicker, ask_line, confirm
from reader.gui.file_deeds import FileDeeds
from reader.gui.help_deeds import HelpDeeds
from reader.gui.keeping.deeds import KeepingDeeds
from reader.gui.language import tr, trn
from reader.gui.library.menu import articles_menu
from reader.gui.list_deeds import ListDeeds
from reader.gui.name_deeds import WindowNames
from reader.gui.note_deeds import NoteDeeds
from reader.gui.preferences.deeds import PreferencesDeeds
from reader.gui.version_deeds import VersionDeeds
from reader.gui.watcher import WatchDeeds
from reader.library.records import ArticleRow
from reader.notes.model import Color
from reader.services import browse
from reader.services.find_versions import closest_version

if TYPE_CHECKING:
    from reader.gui.figures.room import FigureRoom
    from reader.gui.main_window import MainWindow
    from reader.gui.reading.view import ReadingView


class Deeds:
    """One method for each action of the table that the window offers."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self.files = FileDeeds(window)
        self.keeping = KeepingDeeds(window)
        self.article = ArticleDeeds(window, self.targets)
        self.lists = ListDeeds(window)
        self.watch = WatchDeeds(window)
        self.notes = NoteDeeds(window)
        self.versions = VersionDeeds(window)
        self.names = WindowNames(window)
        self.commands = CommandRoom(window)
        self.help = HelpDeeds(window)
        self.preferences = PreferencesDeeds(window)

    def by_name(self) -> dict[str, Callable[[], object]]:
        """The deeds by the names of the table of actions."""
        window = self._window
        operations = window.context.operations

        # The actions are made before the rooms, so the room is looked up when it is needed.
        def reading() -> ReadingView:
            return window.reading

        def figures() -> FigureRoom:
            return window.figures

        deeds: dict[str, Callable[[], object]] = {
            **self.files.by_name(),
            **self.keeping.by_name(),
            **self.article.by_name(),
            **self.lists.by_name(),
            **self.watch.by_name(),
            **self.notes.by_name(),
            **self.versions.by_name(),
            **self.names.by_name(),
            **self.commands.by_name(),
            **self.help.by_name(),
            **self.preferences.by_name(),
            "undo": operations.undo,
            "redo": operations.redo,
            "search": self.search,
            "find": lambda: reading().find_in_text(),
            "find-next": lambda: reading().find_next(1),
            "find-previous": lambda: reading().find_next(-1),
            "sidebar": lambda: self._toggle("sidebar"),
            "panel": lambda: self._toggle("panel"),
            "marks": lambda: reading().toggle_marks(),
            "as-imported": self.as_imported,
            "plot": lambda: figures().toggle_plot(),
            "find-figures": lambda: figures().find(),
            "this-figure": lambda: figures().ask_selected(),
            "dressed": lambda: reading().toggle_dressed(),
            "larger": lambda: reading().larger(),
            "smaller": lambda: reading().smaller(),
            "usual": lambda: reading().usual_size(),
            "appearance": self.appearance,
            "next-pane": lambda: self.next_pane(1),
            "previous-pane": lambda: self.next_pane(-1),
            "focus-mode": self.only_text,
            "full-screen": self.full_screen,
            "next-article": lambda: window.articles.step(1),
            "previous-article": lambda: window.articles.step(-1),
            "back": lambda: self._travel(window.history.back()),
            "forward": lambda: self._travel(window.history.forward()),
            "compare": self.compare,
            "all-notes": lambda: window.show_all_notes(
                window.centre.currentWidget() is not window.all_notes
            ),
            "mark-read": self.mark_read,
            "star": self.star,
            "tag": self.tag,
            "trash": lambda: window.acts.trash(self.targets()),
            "restore": lambda: window.acts.restore(self.targets()),
            "empty-trash": self.empty_trash,
            "note": lambda: reading().note_on_selection(),
            "escape": self.escape,
        }
        for color in COLORS:
            deeds[f"highlight-{color}"] = partial(self._highlight, Color(color))
        return deeds

    # Edit and View

    def search(self) -> None:
        """Into the search field."""
        window = self._window
        window.show_library()
        window.toolbar.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        window.toolbar.search.selectAll()

    def appearance(self) -> None:
        """Text size, line width and theme."""
        window = self._window
        window.show_library()
        window.appearance.show_below(window.toolbar.appearance)

    def as_imported(self) -> None:
        """The text as it came, or back."""
        reading = self._window.reading
        reading.toggle_imported()
        self._window.actions_["as-imported"].setChecked(reading.shows_imported)

    def only_text(self) -> None:
        """Nothing but the text, or everything again."""
        self._window.focus_mode.toggle()

    def full_screen(self) -> None:
        """Fill the screen, or no longer."""
        window = self._window
        window.setWindowState(window.windowState() ^ Qt.WindowState.WindowFullScreen)
        window.actions_["full-screen"].setChecked(window.isFullScreen())

    def next_pane(self, by: int) -> None:
        """Put the keyboard into the next pane that is shown, or the one before."""
        window = self._window
        panes: list[tuple[QWidget, QWidget]] = [
            (window.sidebar, window.sidebar.view),
            (window.articles, window.articles.view),
            (window.centre, window.reading.text),
            (window.panel, window.panel),
        ]
        panes = [pane for pane in panes if pane[0].isVisible()]
        focus = QApplication.focusWidget()
        at = next(
            (n for n, (whole, _) in enumerate(panes) if focus and whole.isAncestorOf(focus)), -1
        )
        if panes:
            whole, inside = panes[(at + by) % len(panes)]
            _focus_into(inside if inside.isVisible() else whole)

    def all_names(self) -> None:
        """All names of the library."""
        self.names.all_names()

    # Articles

    def can_compare(self) -> bool:
        """Whether one article is selected, or two."""
        return 1 <= len(self.targets()) <= 2

    def compare(self) -> None:
        """Compare two that are selected, one with its closest version, or with one asked for.

        From comparing, go back.
        """
        window = self._window
        if window.pages.currentWidget() is window.compare:
            window.compare.leave()
        elif self.can_compare():
            rows = self.rows()
            if len(rows) == 2:
                window.compare_articles(rows[0].id, rows[1].id)
            elif rows and rows[0].versions:
                self._compare_with_closest(rows[0].id)
            elif rows:
                self.compare_with_another(rows[0].id)

    def _compare_with_closest(self, article: int) -> None:
        window = self._window
        library = window.context.library
        job = window.context.jobs.job(lambda _: closest_version(library, article))
        job.done.connect(
            lambda other: window.compare_articles(article, other) if other is not None else None
        )
        job.start()

    def compare_with_another(self, article: int) -> None:
        """Ask for any article to compare this one with."""
        window = self._window
        ArticlePicker(
            window.context,
            tr("Compare with"),
            article,
            lambda other: window.compare_articles(article, other),
            window,
        ).open()

    def link(self, article: int) -> None:
        """Ask for an article that is a version of this one."""
        window = self._window
        ArticlePicker(
            window.context, tr("Link as a version"), article, window.versions.link_to, window
        ).open()

    def rows(self) -> list[ArticleRow]:
        """What is known of the articles to act on: the selected ones, else the one that is read."""
        window = self._window
        if window.articles.selected:
            return window.articles.selected_rows()
        opened = window.reading.current
        return [opened.article.row] if opened is not None else []

    def targets(self) -> list[int]:
        """The articles to act on, by id: all that are selected, fetched or not."""
        return self._window.articles.selected or [row.id for row in self.rows()]

    def mark_read(self) -> None:
        """Read becomes unread and the other way round; mixed becomes read."""
        targets = self.targets()
        unread = not any(row.unread for row in self.rows())
        self._window.acts.set_unread(targets, unread)
        if targets:
            announce(self._window, tr("Marked as unread") if unread else tr("Marked as read"))

    def star(self) -> None:
        """Star, or take the star away where all have one."""
        targets = self.targets()
        starred = not all(row.starred for row in self.rows())
        self._window.acts.set_starred(targets, starred)
        if targets:
            announce(self._window, tr("Starred") if starred else tr("Star taken away"))

    def tag(self) -> None:
        """Ask for a tag and give it to the selected articles."""
        window = self._window
        chosen = self.targets()
        library = window.context.library
        job = window.context.jobs.job(lambda _: [t.label for t in browse.sidebar(library).tags])

        def ask(known: object) -> None:
            ask_line(
                window,
                tr("Tag"),
                trn("Tag for %n article(s):", len(chosen)),
                lambda label: window.acts.tag(chosen, label),
                known=known if isinstance(known, list) else (),
                button=tr("Tag"),
            )

        job.done.connect(ask)
        if chosen:
            job.start()

    def empty_trash(self) -> None:
        """Ask, then delete for ever."""
        window = self._window
        confirm(
            window,
            tr("Empty the trash"),
            tr("Delete the articles in the trash and their notes for ever? This cannot be undone."),
            tr("Delete for ever"),
            window.acts.empty_trash,
        )

    def articles_menu(self, place: QPoint) -> None:
        """The context menu of the selected articles."""
        window = self._window
        rows = window.articles.selected_rows()
        if not rows:
            return
        others = rows[0].versions if len(rows) == 1 else ()
        library = window.context.library
        job = window.context.jobs.job(lambda _: browse.article_rows(library, list(others)))
        job.done.connect(lambda found: self._show_menu(place, rows, found))
        job.start()

    def _show_menu(self, place: QPoint, rows: list[ArticleRow], others: list[ArticleRow]) -> None:
        window = self._window
        menu = articles_menu(
            window,
            rows,
            window.articles.selected,
            window.acts,
            open_=window.show_article,
            compare=window.compare_articles,
            compare_any=self.compare_with_another,
            titles={row.id: row.title for row in others},
            ask_tag=self.tag,
            edit_details=self.article.edit_details,
            clean_again=self.article.clean_again,
            rename=self.lists.rename,
            export_notes=self.notes.export_notes,
            copy_citation=partial(self.notes.copy_citations, "text"),
            save_citations=self.notes.save_citations,
        )
        self.commands.retelling.menu(menu).popup(place)

    # The rest

    def escape(self) -> None:
        """Close the innermost thing that is open."""
        window = self._window
        if window.reading.finder.bar.isVisible():
            window.reading.finder.close()
        elif window.pages.currentWidget() is not window.library_page:
            window.show_library()
        elif window.centre.currentWidget() is window.all_notes:
            window.show_all_notes(False)
        elif window.centre.currentWidget() is window.name_page:
            window.name_page.go_back()
        elif window.reading.shows_imported:
            self.as_imported()
        elif window.tour.card is not None:
            window.tour.end()
        elif window.banner.isVisible():
            window.banner.hide()
        elif window.focus_mode.on:
            window.focus_mode.leave()
        elif window.toolbar.search.text():
            window.toolbar.search.clear_now()
        elif window.isFullScreen():
            self.full_screen()

    def _highlight(self, color: Color) -> None:
        self._window.reading.highlight(color)

    def _toggle(self, name: str) -> None:
        pane: QWidget = getattr(self._window, name)
        self._window.set_shown(name, pane.isHidden())

    def _travel(self, article: int | None) -> None:
        if article is not None:
            self._window.show_article(article)


def _focus_into(pane: QWidget) -> None:
    """Give the keyboard to a pane, or to the first thing in it that takes it."""
    inside = [pane, *pane.findChildren(QWidget)]
    takes = (w for w in inside if w.isVisible() and w.focusPolicy() & Qt.FocusPolicy.TabFocus)
    if (first := next(takes, None)) is not None:
        first.setFocus(Qt.FocusReason.TabFocusReason)
