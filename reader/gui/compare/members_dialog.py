"""All versions of a text in a table: who is how alike, any against any."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSortFilterProxyModel, Qt
from PySide6.QtGui import QFont, QKeyEvent, QResizeEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from reader.gui.compare.presenter import kind_text
from reader.gui.context import Context
from reader.gui.dialog_size import open_at
from reader.gui.language import joined, later, number, percent, told, tr, trn
from reader.gui.library.wording import short_date
from reader.gui.script import isolated
from reader.gui.shorten import shortened
from reader.gui.tips import plain_tip
from reader.library.records import ArticleRow
from reader.services.likeness import Likeness, group_members, likenesses
from reader.versions.model import Decider

_COLUMNS = (
    later("Title"),
    later("Source"),
    later("Published"),
    later("First seen"),
    later("Words"),
    later("Alike"),
    later("Contained"),
    later("How"),
)
_TITLE, _SOURCE, _PUBLISHED, _SEEN, _WORDS, _ALIKE, _CONTAINED, _HOW = range(len(_COLUMNS))
_NUMBERS = {_WORDS, _ALIKE, _CONTAINED}
_AT_END = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_SORT = Qt.ItemDataRole.UserRole
_ID = Qt.ItemDataRole.UserRole.value + 1
_LONGEST = 60
_ROOMY = 900  # pixels from which all columns have room
_LONG_DAY, _AROUND = "2028-12-28", 28  # pixels around words in a cell
_NARROW = 700  # below which only what tells the versions apart has


class MembersTable(QTableView):
    """A table whose Return key acts on the row."""

    def __init__(self, enter: Callable[[], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._enter = enter

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter()
        else:
            super().keyPressEvent(event)


class MembersDialog(QDialog):
    """The versions of an article with how alike each is to one of them, which may be chosen.

    `compare` is called with two articles, `open_article` with one; the dialog closes then.
    """

    def __init__(
        self,
        context: Context,
        article: int,
        compare: Callable[[int, int], object],
        open_article: Callable[[int], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Table of versions"))
        self._context = context
        self._article = article
        self._compare = compare
        self._open_article = open_article
        self._request = 0
        self.finished.connect(self._stop_asking)
        self._rows: list[ArticleRow] = []
        self.base = QComboBox()
        self.base.setAccessibleName(tr("Alike to"))
        self.base.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.base.currentIndexChanged.connect(lambda _: self._weigh())
        self._model = QStandardItemModel(0, len(_COLUMNS), self)
        self._model.setHorizontalHeaderLabels([tr(words) for words in _COLUMNS])
        self.sorted = QSortFilterProxyModel(self)
        self.sorted.setSourceModel(self._model)
        self.sorted.setSortRole(_SORT)
        self.table = MembersTable(self._act)
        self.foot = QLabel()
        self.foot.setWordWrap(True)
        self.foot.setProperty("role", "faint")
        self.compare_button = QPushButton(tr("Compare"))
        self.compare_button.setProperty("primary", True)
        self.open_button = QPushButton(tr("Open"))
        self._build()
        open_at(self, 960, 420)
        self._read()

    def _build(self) -> None:
        table = self.table
        table.setModel(self.sorted)
        table.setAccessibleName(tr("Versions"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(30)
        table.setSortingEnabled(True)
        head = table.horizontalHeader()
        head.setSectionResizeMode(_TITLE, QHeaderView.ResizeMode.Stretch)
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for place in _NUMBERS:  # as their figures stand
            self._model.horizontalHeaderItem(place).setTextAlignment(_AT_END)
        for place, width in enumerate((0, 130, 112, 112, 64, 80, 92, 150)):
            if width:
                head.resizeSection(place, width)
        day = table.fontMetrics().horizontalAdvance(short_date(_LONG_DAY, 0)) + _AROUND
        for place in (_PUBLISHED, _SEEN):  # dates are longer in some languages
            head.resizeSection(place, max(day, head.sectionSize(place)))
        table.sortByColumn(_ALIKE, Qt.SortOrder.DescendingOrder)
        table.doubleClicked.connect(lambda _: self._act())
        table.selectionModel().selectionChanged.connect(lambda *_: self._offer())
        self.compare_button.clicked.connect(self._act)
        self.open_button.clicked.connect(self._open)
        for button in (self.compare_button, self.open_button):
            button.setAutoDefault(False)
            button.setEnabled(False)
        close = QPushButton(tr("Close"))
        close.setAutoDefault(False)
        close.clicked.connect(self.reject)
        words = QLabel(tr("Alike to"))
        words.setBuddy(self.base)
        above = QHBoxLayout()
        above.addWidget(words)
        above.addWidget(self.base, 1)
        below = QHBoxLayout()
        below.addWidget(self.foot, 1)
        for button in (close, self.open_button, self.compare_button):
            below.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(10)
        column.addLayout(above)
        column.addWidget(table, 1)
        column.addLayout(below)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < _ROOMY
        for column in (_SOURCE, _SEEN):  # the title needs their room
            self.table.setColumnHidden(column, narrow)
        for column in (_WORDS, _CONTAINED):
            self.table.setColumnHidden(column, self.width() < _NARROW)

    # Reading

    def _read(self) -> None:
        library, article = self._context.library, self._article
        job = self._context.jobs.job(lambda _: group_members(library, article))
        job.done.connect(self._show)
        job.failed.connect(lambda problem: self.foot.setText(told(problem)))
        job.start()

    def _show(self, rows: object) -> None:
        if not isinstance(rows, list):
            return
        self._rows = rows
        self.base.blockSignals(True)
        self.base.clear()
        for row in rows:
            self.base.addItem(_short(row.title), row.id)
        self.base.setCurrentIndex(
            next((n for n, row in enumerate(rows) if row.id == self._article), 0)
        )
        self.base.blockSignals(False)
        self._fill()
        self._weigh()
        self.table.setFocus()

    def _fill(self) -> None:
        self.table.setSortingEnabled(False)
        self._model.setRowCount(0)
        for row in self._rows:
            title = " ".join(row.title.split())
            cells = [
                _cell(title, title.casefold(), row.id),
                _cell(row.source or "", (row.source or "").casefold()),
                _cell(short_date(row.published, 0), row.published or ""),
                _cell(short_date(row.added, 0), row.added),
                _cell(number(row.words), row.words),
                _cell("", -1.0),
                _cell("", -1.0),
                _cell("", ""),
            ]
            cells[_TITLE].setToolTip(plain_tip(title))
            if row.flattened:
                cells[_HOW].setText(tr("flattened"))
            for column in _NUMBERS:
                cells[column].setTextAlignment(_AT_END)
            self._model.appendRow(cells)
        self.table.setSortingEnabled(True)
        self.foot.setText(trn("%n version(s).", len(self._rows)) + " " + tr(_HINT))

    def _stop_asking(self) -> None:
        """What is still asked for is for nobody: the dialog goes."""
        self._request += 1

    def _weigh(self) -> None:
        base = self.base_article
        if base is None:
            return
        self._request += 1
        request, library = self._request, self._context.library
        others = [row.id for row in self._rows if row.id != base]
        job = self._context.jobs.job(lambda progress: likenesses(library, base, others, progress))

        def done(found: object) -> None:
            if request == self._request and isinstance(found, list):
                self._tell(base, found)

        job.done.connect(done)
        job.failed.connect(lambda problem: self.foot.setText(told(problem)))
        self.finished.connect(job.cancel)
        job.start()

    def _tell(self, base: int, found: Sequence[Likeness]) -> None:
        known = {one.article: one for one in found}
        flattened = {row.id for row in self._rows if row.flattened}
        for line in range(self._model.rowCount()):
            article = self._model.item(line, _TITLE).data(_ID)
            one = known.get(article)
            how = [] if one is None else [_how(one)]
            how += [tr("flattened")] if article in flattened else []
            similarity = one.similarity if one else (2.0 if article == base else -1.0)
            for column, text, sort in (
                (_ALIKE, _share(one.similarity) if one else "", similarity),
                (_CONTAINED, _share(one.contained) if one else "", one.contained if one else 2.0),
                (
                    _HOW,
                    tr("this one") if article == base else joined(how),
                    _how(one) if one else "",
                ),
            ):
                item = self._model.item(line, column)
                item.setText(text)
                item.setToolTip(plain_tip(text))
                item.setData(sort, _SORT)
            font = self.font()
            font.setWeight(QFont.Weight.DemiBold if article == base else QFont.Weight.Normal)
            self._model.item(line, _TITLE).setFont(font)
        self._offer()

    # Acting

    @property
    def base_article(self) -> int | None:
        """The article to which the others are alike."""
        chosen = self.base.currentData()
        return chosen if isinstance(chosen, int) else None

    @property
    def chosen(self) -> list[int]:
        """The articles of the selected rows, from top to bottom."""
        rows = sorted(self.table.selectionModel().selectedRows(), key=lambda index: index.row())
        return [_id_of(index) for index in rows]

    def pair(self) -> tuple[int, int] | None:
        """The two to be compared: those selected, or the one selected and the base."""
        chosen, base = self.chosen, self.base_article
        if len(chosen) == 2:
            return chosen[0], chosen[1]
        if len(chosen) == 1 and base is not None and chosen[0] != base:
            return base, chosen[0]
        return None

    def _offer(self) -> None:
        self.compare_button.setEnabled(self.pair() is not None)
        self.open_button.setEnabled(len(self.chosen) == 1)

    def _act(self) -> None:
        pair = self.pair()
        if pair is not None:
            self.accept()
            self._compare(*pair)

    def _open(self) -> None:
        chosen = self.chosen
        if len(chosen) == 1:
            self.accept()
            self._open_article(chosen[0])


_HINT = later("Select two to compare them, or one to compare it with the one above.")


def _cell(text: str, sort: object, article: int | None = None) -> QStandardItem:
    item = QStandardItem(isolated(text))
    item.setData(sort, _SORT)
    if article is not None:
        item.setData(article, _ID)
    return item


def _id_of(index: QModelIndex | QPersistentModelIndex) -> int:
    found = index.data(_ID)
    return found if isinstance(found, int) else 0


def _share(share: float) -> str:
    return percent(share if share >= 1 else min(0.99, round(share, 2)))


def _how(one: Likeness) -> str:
    words = kind_text(one.kind) if one.kind is not None else tr("by way of others")
    return tr("{words}, linked by you").format(words=words) if one.by is Decider.READER else words


def _short(title: str) -> str:
    return shortened(title, _LONGEST)
