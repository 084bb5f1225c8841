"""Searches that the reader keeps in the sidebar: kept, renamed, removed, and each undone."""

from __future__ import annotations

import re

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QWidget

from reader.gui.context import Context
from reader.gui.dialogs import ask_line
from reader.gui.language import tr
from reader.gui.library.results import Question
from reader.gui.shorten import shortened
from reader.services.saved_searches import (
    clean_name,
    keep_search,
    list_searches,
    remove_search,
    rename_search,
)

_LOOSE_OR = re.compile(r"^(?:OR\s+)+|(?:\s+OR)+$")


def kept_query(question: Question) -> str:
    """A question as one search; an OR at its ends would join what stands beside it."""
    return _LOOSE_OR.sub("", question.query).strip()


class SearchDeeds:
    """What can be done to kept searches."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        self._context = context
        self._parent = parent

    def keep(self, question: Question) -> None:
        """Ask for a name and keep the search under it; a search of this name is put anew."""
        query = kept_query(question)
        if not query:
            self._context.events.message.emit(
                tr("Search or filter first: there is nothing to keep yet.")
            )
            return
        library = self._context.library
        job = self._context.jobs.job(lambda _: [search.name for search in list_searches(library)])
        words = tr("Keep “{query}” in the sidebar under the name:").format(
            query=shortened(query, 60)
        )

        def ask(known: object) -> None:
            ask_line(
                self._parent,
                tr("Keep this search"),
                words,
                lambda name: self._keep(name, query),
                text=question.typed.strip()[:40],
                known=known if isinstance(known, list) else (),
                button=tr("Keep", "a search"),
            )

        job.done.connect(ask)
        job.start()

    def menu(self, name: str, place: QPoint) -> QMenu:
        """The menu of a kept search, at a place of the screen."""
        menu = QMenu(self._parent)
        rename = menu.addAction(tr("Rename…"))
        rename.triggered.connect(lambda _=False: self.rename(name))
        remove = menu.addAction(tr("Remove"))
        remove.triggered.connect(lambda _=False: self.remove(name))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)
        return menu

    def rename(self, name: str) -> None:
        """Ask for another name."""
        ask_line(
            self._parent,
            tr("Rename search"),
            tr("Another name for “{name}”:").format(name=shortened(name, 60)),
            lambda other: self._rename(name, other),
            text=name,
            button=tr("Rename"),
        )

    def remove(self, name: str) -> None:
        """Take a search out of the sidebar."""
        library = self._context.library
        self._context.operations.act(
            tr("Remove the search “{name}”").format(name=shortened(name, 60)),
            lambda: remove_search(library, name),
        )

    def _keep(self, name: str, query: str) -> None:
        library, name = self._context.library, clean_name(name)
        if name:
            self._context.operations.act(
                tr("Keep the search “{name}”").format(name=shortened(name, 60)),
                lambda: keep_search(library, name, query),
            )

    def _rename(self, name: str, other: str) -> None:
        library, other = self._context.library, clean_name(other)
        if other and other != name:
            self._context.operations.act(
                tr("Rename the search “{name}”").format(name=shortened(name, 60)),
                lambda: rename_search(library, name, other),
            )
