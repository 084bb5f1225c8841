"""What the palette offers beside the table of actions: what is chosen in menus and lists."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from reader.gui.commands.palette import Entry
from reader.gui.language import tr
from reader.gui.preferences.themes import choose_theme, theme_words
from reader.gui.toolbar import RANKED, SORTS

if TYPE_CHECKING:
    from reader.gui.main_window import MainWindow


def more_entries(window: MainWindow) -> list[Entry]:
    """The orders of the list, what it shows, the rooms of the panel, the themes."""
    here = window.pages.currentWidget() is window.library_page
    lists = [*_orders(window), *_lists(window), *_rooms(window)] if here else []
    return lists + _themes(window)


def _orders(window: MainWindow) -> list[Entry]:
    place, results = tr("View"), window.results
    now = results.question
    entries = [
        Entry(
            f"sort-{sort.value}",
            tr("Sort by: {name}").format(name=tr(text)),
            place,
            "",
            partial(results.sort_by, sort, descending),
            now.sort is sort,
            (f"sort {sort.value}", f"{place} {tr(text)}"),
        )
        for sort, text, descending in SORTS
    ]
    turned = Entry(
        "sort-turned",
        tr("Sort by: {name}").format(name=tr("Descending")),
        place,
        "",
        lambda: results.sort_by(results.question.sort, not results.question.descending),
        now.descending,
        ("sort descending", "sort ascending", "reverse"),
    )
    ranked = Entry(
        "sort-ranked",
        tr("Sort by: {name}").format(name=tr(RANKED)),
        place,
        "",
        lambda: results.rank(not results.question.relevance),
        now.relevance,
        ("sort relevance", "rank"),
    )
    return [*entries, turned, ranked]


def _lists(window: MainWindow) -> list[Entry]:
    sidebar, place = window.sidebar, tr("View")
    chosen = {entry.key for entry in sidebar.chosen}
    return [
        Entry(
            f"show-{entry.key}",
            tr("Show: {name}").format(name=entry.label),
            place,
            "",
            partial(sidebar.choose, entry.key),
            entry.key in chosen,
            (f"show {entry.key}", f"{place} {entry.label}"),
        )
        for entry in sidebar.model.filters
    ]


def _rooms(window: MainWindow) -> list[Entry]:
    place = tr("View")
    return [
        Entry(
            f"panel-{name.casefold()}",
            tr("Panel: {name}").format(name=tr(name)),
            place,
            "",
            partial(_open_room, window, name),
            also=(f"panel {name}", f"{place} {tr(name)}"),
        )
        for name in window.panel.names
    ]


def _open_room(window: MainWindow, name: str) -> None:
    if not window.panel.isVisible():
        window.actions_["panel"].trigger()
    window.panel.show_room(name)


def _themes(window: MainWindow) -> list[Entry]:
    """The themes, which stand in a menu of their own."""
    context, place = window.context, tr("View")
    now = context.themes.mode.value
    return [
        Entry(
            f"theme-{mode}",
            tr("Theme: {name}").format(name=words),
            place,
            "",
            partial(choose_theme, context, mode),
            mode == now,
            (words, mode, f"{mode} mode", f"{place} {words}"),
        )
        for mode, words in theme_words()
    ]
