"""How the rooms of the window hear each other: every connection between two of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.gui.announce import announce
from reader.gui.language import told
from reader.gui.menu_key import MenuKey
from reader.gui.panes import show_list
from reader.gui.preferences.themes import theme_said

if TYPE_CHECKING:
    from reader.gui.main_window import MainWindow


def connect(window: MainWindow) -> None:
    """Let each room of the window hear what it needs of the others."""
    _connect_library(window)
    _connect_reading(window)
    _connect_names(window)
    _connect_window(window)
    window.figures.connect_rooms()


def _connect_library(window: MainWindow) -> None:
    search = window.toolbar.search
    window.sidebar.filtered.connect(
        lambda terms, trashed: window.results.ask(filters=terms, trashed=trashed)
    )
    window.sidebar.tag_menu_asked.connect(window.deeds.notes.tags.menu)
    window.sidebar.search_menu_asked.connect(window.deeds.lists.searches.menu)
    window.sidebar.articles_dropped.connect(window.deeds.lists.dropped)
    search.keep_requested.connect(window.deeds.lists.keep_search)
    window.sidebar.all_names_asked.connect(window.deeds.all_names)
    search.searched.connect(lambda typed: window.results.ask(typed=typed))
    search.searched.connect(window.reading.finder.offer)
    search.searched.connect(lambda _: show_list(window))
    search.left_downwards.connect(window.articles.enter)
    search.left.connect(window.articles.view.setFocus)
    window.articles.answered.connect(window.answered)
    window.articles.chosen.connect(window.open_article)
    window.articles.entered.connect(window.focus_text)
    window.articles.selection_changed.connect(window.selection_changed)
    window.articles.menu_asked.connect(window.deeds.articles_menu)
    window.articles.renamed.connect(window.acts.rename)
    window.articles.flag_clicked.connect(window.deeds.lists.flag)
    window.importer.summed_up.connect(window.summed_up)
    window.importer.imported.connect(window.imported)
    window.context.themes.changed.connect(lambda theme: announce(window, theme_said(theme)))


def _connect_reading(window: MainWindow) -> None:
    reading, notes = window.reading, window.notes
    reading.article_shown.connect(window.article_shown)
    reading.search_requested.connect(window.search_for)
    reading.note_clicked.connect(window.show_note)
    reading.note_edit_requested.connect(lambda note: window.show_note(note, edit=True))
    reading.note_tag_requested.connect(lambda note: window.show_note(note, tag=True))
    notes.note_activated.connect(reading.show_note)
    notes.note_focused.connect(lambda note: reading.ends.take(note.id))
    notes.links.article_found.connect(window.show_article)
    notes.links.note_found.connect(lambda found: window.open_linked_note(found.article, found.note))
    notes.backlinks.activated.connect(window.open_note)
    notes.passage_activated.connect(reading.show_span)
    notes.attach_requested.connect(window.attach)
    notes.across_requested.connect(window.deeds.versions.copy_across)
    notes.copy_here_requested.connect(window.deeds.versions.across.ask)
    window.marks.mark_activated.connect(reading.show_mark)
    window.cleaning.show_imported_requested.connect(window.deeds.as_imported)
    window.all_notes.note_activated.connect(window.open_note)
    window.all_notes.export_requested.connect(window.deeds.notes.export_notes)
    window.all_notes.filters.open_article = lambda: reading.article_id
    window.all_notes.filters.listed_articles = lambda: window.articles.model.ids
    window.all_notes.waiting.import_requested.connect(window.deeds.files.ask_address)
    window.all_notes.closed.connect(lambda: window.show_all_notes(False))
    reading.compare_requested.connect(window.compare_articles)
    reading.details_requested.connect(window.deeds.article.edit_details_of)
    window.versions.compare_requested.connect(window.compare_articles)
    window.versions.article_requested.connect(window.show_article)
    window.versions.link_requested.connect(window.deeds.link)
    window.versions.table_requested.connect(window.deeds.versions.table)
    window.compare.closed.connect(window.show_library)
    window.compare.described.connect(lambda _: window.deeds.lists.say_count())
    window.compare.bar.left_out_changed.connect(window.deeds.lists.say_count)
    window.compare.article_requested.connect(window.read_at)
    window.pages.currentChanged.connect(lambda _: window.page_changed())


def _connect_names(window: MainWindow) -> None:
    names, page = window.deeds.names, window.name_page
    window.reading.name_page_requested.connect(names.show_mark)
    window.marks.page_requested.connect(names.show_mark)
    window.sidebar.name_opened.connect(names.show)
    window.sidebar.name_menu_asked.connect(
        lambda entity, kind, place: names.menu(entity, kind, window.sidebar, place)
    )
    page.article_requested.connect(names.read)
    page.search_requested.connect(window.search_for)
    page.rules_requested.connect(names.rules)
    page.closed.connect(names.close)


def _connect_window(window: MainWindow) -> None:
    context = window.context
    retelling = window.deeds.commands.retelling
    context.events.message.connect(lambda said: window.status.say(retelling.say(said)))
    context.events.problem.connect(window.banner.say)
    window.notes.acts.unsaved.settled.connect(window.banner.put_away)
    context.events.changed.connect(window.library_changed)
    context.jobs.job_started.connect(window.status.follow)
    context.jobs.failed_unheard.connect(
        lambda problem: context.events.problem.emit(told(problem), repr(problem))
    )
    window.namer.started.connect(lambda: window.status.follow(window.namer))
    window.toolbar.appearance.clicked.connect(window.deeds.appearance)
    window.appearance.preferences_asked.connect(lambda: window.deeds.preferences.open("reading"))
    context.settings.marks_changed.connect(window.follow_settings)
    window.actions_.follow(context.operations.stack)
    window.compare.follow_keys(window.actions_.keymap)
    window.deeds.commands.follow_keys()
    MenuKey(window)
