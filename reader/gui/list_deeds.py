"""What the actions of the article list do: how it is shown, titles typed anew, kept searches."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QSplitter

from reader.gui.actions import shown_keys
from reader.gui.language import tr, trn
from reader.gui.library.columns import Column
from reader.gui.library.measures import Density
from reader.gui.library.results import Answer
from reader.gui.library.searches import SearchDeeds
from reader.gui.library.sidebar_rows import STARRED, TRASH, UNREAD, Entry
from reader.gui.panes import fit_panes, show_list

if TYPE_CHECKING:
    from reader.gui.main_window import MainWindow

_LIST_SHARE = 0.4  # of the height, where the list stands above the text


class ListDeeds:
    """One method for each of these actions."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._count = ""  # how many articles the list has, in words
        self.searches = SearchDeeds(window.context, window)

    def by_name(self) -> dict[str, Callable[[], object]]:
        """The deeds by the names of the table of actions."""
        return {
            "columns": self.toggle_columns,
            "compact": self.toggle_compact,
            "sections": self.toggle_sections,
            "rename": self.rename,
            "keep-search": self.keep_search,
        }

    def tell(self, answer: Answer) -> None:
        """Say at the foot of the window how many articles there are."""
        many = len(answer.ids)
        self._window.reading.offer_list(many > 0)
        if answer.question.trashed:
            self._count = trn("%n article(s) in the trash", many)
        elif answer.question.is_everything:
            self._count = trn("%n article(s)", many)
        else:
            self._count = trn("%n article(s) found", many)
        self.say_count()

    def say_count(self) -> None:
        """The same, with how many of them are selected; in comparing, where the reader is."""
        window = self._window
        window.status.set_aside(window.compare.bar.left_out if window.comparing else "")
        if window.comparing:
            window.status.set_count(window.compare.told or self._way_through(), heard=False)
            return
        chosen = len(self._window.articles.selected)
        words = [self._count]
        if chosen > 1:
            words.append(trn("%n selected", chosen, "articles, behind how many there are"))
        self._window.status.set_count(" · ".join(words))

    def _way_through(self) -> str:
        """How to go to the first difference."""
        keys = shown_keys(self._window.actions_.keymap.keys("next-difference")[:1])
        return tr("{keys}: next difference").format(keys=keys) if keys else ""

    def restore(self) -> None:
        """Show the list as it was shown last."""
        articles = self._window.articles
        articles.restore_view()
        place_list(self._window, above=articles.columns.shown)
        self.follow()

    def follow(self) -> None:
        """Show in the menu how the list is shown."""
        window = self._window
        for name, on in (
            ("columns", window.articles.columns.shown),
            ("compact", window.articles.density is Density.COMPACT),
            ("sections", window.results.question.sections),
        ):
            window.actions_[name].setChecked(on)

    def toggle_columns(self) -> None:
        """Cards beside the text, or columns above it."""
        articles = self._window.articles
        save_list_place(self._window)
        articles.show_columns(not articles.columns.shown)
        place_list(self._window, above=articles.columns.shown)
        fit_panes(self._window)
        if articles.columns.is_new:
            QTimer.singleShot(0, articles.columns.fit)  # when the panes have their sizes
        self.follow()

    def toggle_compact(self) -> None:
        """Rows with less air, or with more."""
        articles = self._window.articles
        compact = articles.density is Density.COMPACT
        articles.density = Density.COMFORTABLE if compact else Density.COMPACT
        self.follow()

    def toggle_sections(self) -> None:
        """Divide a list that is in the order of a date by it, or do not."""
        results = self._window.results
        results.divide(not results.question.sections)
        self.follow()

    def rename(self) -> None:
        """Type the title of the current article anew, in its place in the list."""
        window = self._window
        window.show_library()
        show_list(window)
        window.articles.view.setFocus()
        window.articles.rename()

    def keep_search(self) -> None:
        """Keep what is searched and filtered now under a name, in the sidebar."""
        window = self._window
        typed = window.toolbar.search.text()
        self.searches.keep(replace(window.results.question, typed=typed))

    def dropped(self, entry: object, articles: Sequence[int]) -> None:
        """What it does to drop articles on a row of the sidebar."""
        acts = self._window.acts
        if not isinstance(entry, Entry):
            return
        if entry.tag:
            acts.tag(articles, entry.tag)
        elif entry.key == TRASH:
            acts.trash(articles)
        elif entry.key == STARRED:
            acts.set_starred(articles, True)
        elif entry.key == UNREAD:
            acts.set_unread(articles, True)
        elif self._window.results.question.trashed:
            acts.restore(articles)

    def flag(self, article: int, column: object) -> None:
        """What a click on the dot, or the star, of a row does."""
        acts = self._window.acts
        row = self._window.articles.model.known_row(article)
        if row is not None and column is Column.UNREAD:
            acts.set_unread([article], not row.unread)
        elif row is not None:
            acts.set_starred([article], not row.starred)


def place_list(window: MainWindow, *, above: bool) -> None:
    """Put the article list above the text, or beside it, with the sizes that it had there last."""
    settings, across, down = window.context.settings, window.splitter, window.middle
    had_focus = window.articles.view.hasFocus()
    if above:
        down.insertWidget(0, window.articles)
    else:
        across.insertWidget(1, window.articles)
    for splitter in (across, down):
        for place in range(splitter.count()):
            widget = splitter.widget(place)
            splitter.setStretchFactor(place, int(widget is down or widget is down.widget(1)))
    if above:
        if not across.restoreState(settings.state("splitter-above")):
            across.setSizes([190, 890, 286])
        if not down.restoreState(settings.state("list-above")):
            high = max(400, down.height())
            down.setSizes([round(high * _LIST_SHARE), round(high * (1 - _LIST_SHARE))])
    elif not across.restoreState(settings.state("splitter")):
        across.setSizes([190, 290, 600, 286])
    window.articles.show()
    if had_focus:  # to be moved costs a widget its focus
        window.articles.view.setFocus()


def save_list_place(window: MainWindow) -> None:
    """Remember the sizes of the panes, which differ with the place of the list."""
    settings = window.context.settings
    window.articles.columns.save()
    if _is_above(window.middle, window):
        settings.set_state("splitter-above", window.splitter.saveState())
        settings.set_state("list-above", window.middle.saveState())
    else:
        settings.set_state("splitter", window.splitter.saveState())


def _is_above(down: QSplitter, window: MainWindow) -> bool:
    return down.indexOf(window.articles) >= 0
