"""What the window's actions do about versions: the table, what is related, a scan of all."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QMenu

from reader.gui.compare.across import CopyAcross, shortened
from reader.gui.compare.members_dialog import MembersDialog
from reader.gui.jobs import Job
from reader.gui.language import told, tr, trn
from reader.gui.library.wording import facts
from reader.library.records import ArticleRow
from reader.notes.model import Note
from reader.services.changes import Changes
from reader.services.find_versions import scan_library
from reader.services.likeness import group_members

if TYPE_CHECKING:
    from reader.gui.main_window import MainWindow


class VersionDeeds:
    """One method for each of these actions of the Article menu."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._scanning: Job | None = None
        self._across: CopyAcross | None = None

    def by_name(self) -> dict[str, Callable[[], object]]:
        """The deeds by the names of the table of actions."""
        return {
            "versions-table": self.table_of_current,
            "related": self.related,
            "scan-versions": self.scan,
        }

    @property
    def across(self) -> CopyAcross:
        """What copies notes to other versions."""
        if self._across is None:
            self._across = CopyAcross(self._window.context, self._window)
        return self._across

    def table_of_current(self) -> None:
        """All versions of the open or selected article in a table."""
        rows = self._window.deeds.rows()
        if len(rows) == 1 and rows[0].versions:
            self.table(rows[0].id)
        else:
            self._window.context.events.message.emit(tr("This article has no other version."))

    def table(self, article: int) -> None:
        """All versions of this article in a table."""
        window = self._window
        MembersDialog(
            window.context, article, window.compare_articles, window.show_article, window
        ).open()

    def related(self) -> None:
        """Into the list of articles that tell of the same things."""
        window = self._window
        window.set_shown("panel", True)
        window.panel.show_room("Versions")
        window.versions.enter_related()

    def copy_across(self, note: Note) -> None:
        """Copy a note to another version of its article; asks for which, if there are several."""
        context = self._window.context
        library = context.library

        def others(_: object) -> list[ArticleRow]:
            return [row for row in group_members(library, note.article) if row.id != note.article]

        job = context.jobs.job(others)
        job.done.connect(lambda rows: self._choose_version(note, rows))
        job.failed.connect(
            lambda problem: context.events.problem.emit(told(problem), repr(problem))
        )
        job.start()

    def _choose_version(self, note: Note, rows: list[ArticleRow]) -> None:
        if not rows:
            self._window.context.events.message.emit(tr("This article has no other version."))
        elif len(rows) == 1:
            self.across.ask(note, rows[0].id)
        else:
            menu = QMenu(self._window)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            for row in rows:
                words = " · ".join([shortened(row.title, 60), *facts(row, 0)[:1]])
                menu.addAction(words.replace("&", "&&"), partial(self.across.ask, note, row.id))
            menu.popup(QCursor.pos())
            menu.setActiveAction(menu.actions()[0])

    def scan(self) -> None:
        """Look for versions among all articles, beside the window; can be cancelled."""
        if self._scanning is not None and not self._scanning.is_over:
            self._window.context.events.message.emit(tr("A scan is under way already."))
            return
        context = self._window.context
        library = context.library
        job = context.jobs.job(
            lambda progress: scan_library(library, progress),
            title=tr("Looking for versions"),
            lane="import",
        )
        job.done.connect(self._scanned)
        job.cancelled.connect(
            lambda: context.events.message.emit(
                tr("The scan was stopped; what it found until then is kept.")
            )
        )
        job.failed.connect(
            lambda problem: context.events.problem.emit(
                tr("The scan for versions did not end: {problem}").format(problem=told(problem)),
                repr(problem),
            )
        )
        self._scanning = job
        job.start()

    def _scanned(self, changes: object) -> None:
        if not isinstance(changes, Changes):
            return
        context = self._window.context
        many = len(changes.versions)
        context.events.changed.emit(changes)
        context.events.message.emit(
            trn("Looked for versions in the whole library: %n article(s) changed.", many)
            if many
            else tr(
                "Looked for versions in the whole library: nothing new. What you linked or"
                " unlinked holds."
            )
        )
