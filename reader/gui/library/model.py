"""The article list's model: ids at once, their rows and snippets when they are looked at."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from enum import IntEnum
from typing import TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)

from reader.gui.jobs import JobRunner
from reader.gui.language import tr
from reader.gui.library.columns import CARD, COLUMNS, cell_text
from reader.gui.library.periods import Section
from reader.gui.library.sections import heading
from reader.gui.library.wording import full_row, spoken_row
from reader.library.records import ArticleRow, Snippet

PAGE = 200  # rows fetched at once: several screens, read in a few milliseconds
SNIPPETS = 25  # snippets fetched at once: about a screen
_MANY = 1_000  # articles that are looked up at once
_PAUSE = 40  # milliseconds: who types on wants other snippets before these are there

Index = QModelIndex | QPersistentModelIndex
Snippets = Mapping[int, Snippet]
_ROOT = QModelIndex()
_FOUND = TypeVar("_FOUND")


class Role(IntEnum):
    """What the model answers beside Qt's own roles."""

    ROW = Qt.ItemDataRole.UserRole + 1  # ArticleRow, or None while it is fetched
    ID = Qt.ItemDataRole.UserRole + 2
    SNIPPET = Qt.ItemDataRole.UserRole + 3  # Snippet, or None where there is none (yet)
    SECTION = Qt.ItemDataRole.UserRole + 4  # the heading over the row, or None


class ArticleModel(QAbstractTableModel):
    """Articles in list order; the column `CARD` shows all of one, the others a detail each.

    `fetch` reads rows by id and `snippets` the places where a search found them; both run in
    jobs, page by page, for what is looked at.
    """

    fetch_failed = Signal(object)  # Exception
    rows_arrived = Signal(int, int)  # the first and the last place
    renamed = Signal(int, str)  # the reader typed another title

    def __init__(
        self,
        jobs: JobRunner,
        fetch: Callable[[Sequence[int]], list[ArticleRow]],
        snippets: Callable[[str, Sequence[int]], Snippets] = lambda _query, _ids: {},
    ) -> None:
        super().__init__()
        self._jobs = jobs
        self._fetch = fetch
        self._find_snippets = snippets
        self._ids: list[int] = []
        self._places: Mapping[int, int] = {}
        self._rows: dict[int, ArticleRow] = {}
        self._fetching: set[int] = set()  # numbers of pages
        self._query = ""
        self._snippets: dict[int, Snippet | None] = {}
        self._finding: set[int] = set()  # numbers of pages
        self._wanted: set[int] = set()  # pages to be looked for when no further key comes
        self._soon = QTimer(self, interval=_PAUSE, singleShot=True)
        self._soon.timeout.connect(self._find_wanted)
        self._sections: dict[int, str] = {}
        self._generation = 0

    @property
    def ids(self) -> list[int]:
        """The ids in list order. Not to be changed."""
        return self._ids

    @property
    def sections(self) -> Mapping[int, str]:
        """The rows that have a heading, with its words."""
        return self._sections

    def set_articles(
        self,
        ids: Sequence[int],
        rows: Collection[ArticleRow] = (),
        *,
        places: Mapping[int, int] | None = None,
        sections: Sequence[Section] = (),
        query: str = "",
    ) -> bool:
        """Show these articles; `rows` are those that are known already.

        True: it is another list; else what was selected in it still is.

        `places` tells where each of them stands, if the caller knows. A `query` with words gives
        each row a snippet.
        """
        fresh = {row.id: row for row in rows}
        headings = {section.row: heading(section.period) for section in sections}
        self._soon.stop()
        self._wanted.clear()
        # The library may have changed: what was found must be found again.
        if query != self._query:
            self._query, self._snippets = query, {}
        self._finding.clear()
        ids = ids if isinstance(ids, list) else list(ids)
        if ids == self._ids and headings == self._sections:
            self._renew(fresh)
            return False
        self.beginResetModel()
        self._generation += 1
        self._fetching.clear()
        self._snippets = {}
        self._ids = ids
        self._places = places or dict(zip(ids, range(len(ids)), strict=True))
        self._rows = fresh
        self._sections = headings
        self.endResetModel()
        return True

    def place_of(self, article: int) -> int | None:
        """Where an article stands in the list, if it does."""
        return self._places.get(article)

    def known_row(self, article: int) -> ArticleRow | None:
        """An article's row, if it has been fetched."""
        return self._rows.get(article)

    def places_of(self, articles: Sequence[int]) -> list[int]:
        """Where those of these articles stand that are in the list, from the top."""
        if len(articles) > _MANY:  # to look each up would take longer than to go through all
            wanted = set(articles)
            return [at for at, article in enumerate(self._ids) if article in wanted]
        found = map(self._places.get, articles)
        return sorted(at for at in found if at is not None)

    def known_rows(self, articles: Sequence[int]) -> list[ArticleRow]:
        """The rows of these articles that have been fetched, in this order."""
        if len(articles) > max(_MANY, len(self._rows)):  # few of them are known
            wanted = set(articles)
            known = [row for article, row in self._rows.items() if article in wanted]
            return sorted(known, key=lambda row: self._places.get(row.id, 0))
        return [row for article in articles if (row := self._rows.get(article)) is not None]

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(
        self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if way is not Qt.Orientation.Horizontal or not 0 <= section < len(COLUMNS):
            return None
        column = COLUMNS[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return "" if column.narrow else tr(column.title)
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return tr(column.title)
        if role == Qt.ItemDataRole.TextAlignmentRole and column.at_right:
            return Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flag = Qt.ItemFlag
        if not index.isValid():
            return flag.NoItemFlags
        usual = flag.ItemIsEnabled | flag.ItemIsSelectable | flag.ItemIsDragEnabled
        editable = COLUMNS[index.column()].editable
        return usual | flag.ItemIsEditable if editable else usual

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        place = index.row()
        if not index.isValid() or not 0 <= place < len(self._ids):
            return None
        article = self._ids[place]
        if role == Role.ID:
            return article
        if role == Role.SECTION:
            return self._sections.get(place)
        if role == Role.SNIPPET:
            return self._snippet(article, place)
        row = self._rows.get(article)
        if row is None and role in (Role.ROW, Qt.ItemDataRole.DisplayRole):
            self._fetch_page(place // PAGE)
        if role == Role.ROW or row is None:
            return row
        column = index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title if column == CARD else cell_text(row, column)
        if role == Qt.ItemDataRole.EditRole:
            return row.title
        if role == Qt.ItemDataRole.ToolTipRole:
            return full_row(row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken_row(row) if column == CARD else cell_text(row, column, spoken=True)
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        row = index.data(Role.ROW)
        title = " ".join(str(value).split())
        if role != Qt.ItemDataRole.EditRole or not isinstance(row, ArticleRow):
            return False
        if not title or title == row.title:
            return False
        self.renamed.emit(row.id, title)
        return True

    def _renew(self, fresh: dict[int, ArticleRow]) -> None:
        """The same articles in the same order: only their rows may have changed."""
        self._generation += 1
        self._fetching.clear()
        self._rows = fresh
        self._told(0, len(self._ids) - 1)

    def _told(self, first: int, last: int) -> None:
        if first <= last:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(COLUMNS) - 1))

    def _fetch_page(self, page: int) -> None:
        first = page * PAGE
        wanted = self._ids[first : first + PAGE]

        def arrived(rows: object) -> None:
            if isinstance(rows, list):
                self._rows.update((row.id, row) for row in rows)
                last = min(first + PAGE, len(self._ids)) - 1
                self._told(first, last)
                self.rows_arrived.emit(first, last)

        self._look(page, self._fetching, lambda: self._fetch(wanted), arrived)

    def _snippet(self, article: int, place: int) -> Snippet | None:
        if not self._query:
            return None
        found = self._snippets.get(article)
        page = place // SNIPPETS
        if page not in self._finding:
            self._wanted.add(page)
            if not self._soon.isActive():
                self._soon.start()
        return found

    def _find_wanted(self) -> None:
        wanted, self._wanted = sorted(self._wanted), set()
        for page in wanted:
            self._find_page(page)

    def _find_page(self, page: int) -> None:
        first, query = page * SNIPPETS, self._query
        wanted = self._ids[first : first + SNIPPETS]

        def arrived(found: object) -> None:
            if isinstance(found, dict) and query == self._query:
                self._snippets.update((article, found.get(article)) for article in wanted)
                self._told(first, min(first + SNIPPETS, len(self._ids)) - 1)

        self._look(page, self._finding, lambda: self._find_snippets(query, wanted), arrived)

    def _look(
        self,
        page: int,
        under_way: set[int],
        work: Callable[[], object],
        arrived: Callable[[object], None],
    ) -> None:
        if page in under_way:
            return
        under_way.add(page)
        generation = self._generation
        job = self._jobs.job(lambda _: work())
        job.done.connect(lambda found: arrived(found) if generation == self._generation else None)
        job.failed.connect(self.fetch_failed)
        job.start()
