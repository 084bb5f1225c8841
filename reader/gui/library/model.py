"""The article list's model: ids at once, their rows when they are looked at."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from reader.gui.jobs import Job, JobRunner
from reader.gui.library.wording import full_row, spoken_row
from reader.library.records import ArticleRow

PAGE = 200  # rows fetched at once: several screens, read in a few milliseconds

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class Role(IntEnum):
    """What the model answers beside Qt's own roles."""

    ROW = Qt.ItemDataRole.UserRole + 1  # ArticleRow, or None while it is fetched
    ID = Qt.ItemDataRole.UserRole + 2


class ArticleModel(QAbstractListModel):
    """Articles in list order. `fetch` reads rows by id and runs in a job, page by page."""

    fetch_failed = Signal(object)  # Exception

    def __init__(self, jobs: JobRunner, fetch: Callable[[Sequence[int]], list[ArticleRow]]) -> None:
        super().__init__()
        self._jobs = jobs
        self._fetch = fetch
        self._ids: list[int] = []
        self._places: dict[int, int] = {}
        self._rows: dict[int, ArticleRow] = {}
        self._fetching: set[int] = set()  # numbers of pages
        self._generation = 0

    @property
    def ids(self) -> list[int]:
        """The ids in list order. Not to be changed."""
        return self._ids

    def set_articles(self, ids: Sequence[int], rows: Collection[ArticleRow] = ()) -> None:
        """Show these articles; `rows` are those that are known already."""
        fresh = {row.id: row for row in rows}
        if list(ids) == self._ids:
            self._renew(fresh)
            return
        self.beginResetModel()
        self._generation += 1
        self._fetching.clear()
        self._ids = list(ids)
        self._places = {article: place for place, article in enumerate(self._ids)}
        self._rows = fresh
        self.endResetModel()

    def place_of(self, article: int) -> int | None:
        """Where an article stands in the list, if it does."""
        return self._places.get(article)

    def known_row(self, article: int) -> ArticleRow | None:
        """An article's row, if it has been fetched."""
        return self._rows.get(article)

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._ids)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or not 0 <= index.row() < len(self._ids):
            return None
        article = self._ids[index.row()]
        if role == Role.ID:
            return article
        row = self._rows.get(article)
        if row is None and role in (Role.ROW, Qt.ItemDataRole.DisplayRole):
            self._fetch_page(index.row() // PAGE)
        if role == Role.ROW or row is None:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.ToolTipRole:
            return full_row(row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken_row(row)
        return None

    def _renew(self, fresh: dict[int, ArticleRow]) -> None:
        """The same articles in the same order: only their rows may have changed."""
        self._generation += 1
        self._fetching.clear()
        self._rows = fresh
        if self._ids:
            self.dataChanged.emit(self.index(0), self.index(len(self._ids) - 1))

    def _fetch_page(self, page: int) -> None:
        if page in self._fetching:
            return
        self._fetching.add(page)
        first = page * PAGE
        wanted = self._ids[first : first + PAGE]
        generation = self._generation
        job: Job = self._jobs.job(lambda _: self._fetch(wanted))

        def arrived(rows: object) -> None:
            if generation != self._generation or not isinstance(rows, list):
                return
            self._rows.update((row.id, row) for row in rows)
            last = min(first + PAGE, len(self._ids)) - 1
            self.dataChanged.emit(self.index(first), self.index(last))

        job.done.connect(arrived)
        job.failed.connect(self.fetch_failed)
        job.start()
