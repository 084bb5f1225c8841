"""Where figures stand in the library: the same figure elsewhere, and figures searched for."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QLabel,
    QLineEdit,
    QListView,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from reader.gui.clear_button import make_clearable
from reader.gui.context import Context
from reader.gui.dialog_size import open_at
from reader.gui.figures.places_list import PlacesDelegate, PlacesModel
from reader.gui.language import later, number, told, tr, trn
from reader.gui.reading.figure_words import plain_words
from reader.gui.widgets import EmptyState
from reader.progress import Progress
from reader.services.figure_places import (
    MOST,
    FigureInContext,
    count_same,
    find_figures,
    same_figure,
)
from reader.text.marks import Mark
from reader.text.spans import Span

_PAUSE_MS = 150
_TEACHES = later(
    "Words of a figure (two-fifths), a value (150bn), or terms: money:>100bn, money:€1m..2m, "
    "percent:>=25, quantity:>30km, number:100..200, date:2018-03, date:>2018."
)


class _List(QListView):
    entered_row = Signal(QModelIndex)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.entered_row.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()  # a row's height follows from its width


class PlacesDialog(QDialog):
    """Stays beside the window: each place that is chosen is shown there."""

    place_chosen = Signal(int, object)  # article, Span

    def __init__(
        self,
        context: Context,
        parent: QWidget | None = None,
        *,
        mark: Mark | None = None,
        article: int = 0,
        query: str = "",
    ) -> None:
        """With `mark`: where other articles than `article` have the same; else a search."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Same figure elsewhere") if mark else tr("Figures of the library"))
        open_at(self, 520, 560)
        self._context = context
        self._mark, self._article = mark, article
        self._number = 0
        self.finished.connect(self._stop_asking)
        self.heading = QLabel()
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setProperty("role", "empty-title")
        self.heading.setWordWrap(True)
        self.field = QLineEdit(query)
        self.field.setPlaceholderText(tr("money:>100bn, percent:>25, 150bn, two-fifths…"))
        self.field.setAccessibleName(tr("Find figures"))
        make_clearable(self.field)
        self.model = PlacesModel()
        self.list = _List()
        self.list.setModel(self.model)
        self.list.setItemDelegate(PlacesDelegate(context.themes, self.list))
        self.list.setMouseTracking(True)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setSelectionMode(QListView.SelectionMode.NoSelection)
        self.list.setAccessibleName(tr("Places of figures"))
        self.list.clicked.connect(self._choose)
        self.list.entered_row.connect(self._choose)
        self.foot = QLabel()
        self.foot.setTextFormat(Qt.TextFormat.PlainText)
        self.foot.setProperty("role", "faint")
        self.foot.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 14, 12, 12)
        column.setSpacing(8)
        column.addWidget(self.heading)
        column.addWidget(self.field)
        self.empty = EmptyState(context.themes, "chart-scatter", tr("Find figures"), tr(_TEACHES))
        self._middle = QStackedLayout()
        self._middle.addWidget(self.list)
        self._middle.addWidget(self.empty)
        column.addLayout(self._middle, 1)
        column.addWidget(self.foot)
        self.heading.setVisible(mark is not None)
        self.field.setVisible(mark is None)
        if mark is not None:
            self.heading.setText(plain_words(mark))
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._look)
        self.field.textChanged.connect(lambda _: self._pause.start())
        self.field.returnPressed.connect(self._into_list)
        context.themes.changed.connect(lambda _: self.list.viewport().update())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._look()
        (self.field if self._mark is None else self.list).setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and self.field.hasFocus():
            self._into_list()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()  # the field's and the list's own; it closes nothing
        else:
            super().keyPressEvent(event)

    def _into_list(self) -> None:
        if self.model.rowCount():
            self.list.setFocus()
            if not self.list.currentIndex().isValid():
                self.list.setCurrentIndex(self.model.index(0))

    def _stop_asking(self) -> None:
        """What is still asked for is for nobody: the dialog goes."""
        self._number += 1

    def _look(self) -> None:
        self._number += 1
        number, library = self._number, self._context.library
        mark, article, query = self._mark, self._article, self.field.text()
        self.foot.setText(tr("Looking…"))

        def work(_: Progress) -> tuple[list[FigureInContext], int | None]:
            if mark is not None:
                return same_figure(library, mark, but=article), count_same(library, mark)
            return find_figures(library, query), None

        def done(reply: object) -> None:
            if number == self._number and isinstance(reply, tuple):
                self._show(reply[0], reply[1])

        def failed(problem: object) -> None:
            if number == self._number:
                self.foot.setText(told(problem))

        job = self._context.jobs.job(work)
        job.done.connect(done)
        job.failed.connect(failed)
        job.start()

    def _show(self, places: list[FigureInContext], same: int | None) -> None:
        self.model.show_places(places)
        if places and self._mark is not None:
            self.list.setCurrentIndex(self.model.index(0))
        self._middle.setCurrentWidget(self.list if places else self.empty)
        self.foot.setText(self._summed_up(places, same))
        if not places:
            self._say_empty()

    def _say_empty(self) -> None:
        if self._mark is not None:
            title, body = tr("No other article has this figure."), ""
        elif self.field.text().strip():
            title, body = tr("No figure is found by that."), tr(_TEACHES)
        else:
            title, body = tr("Find figures"), tr(_TEACHES)
        self.empty.show_state("chart-scatter", title, body)

    def _summed_up(self, places: list[FigureInContext], same: int | None) -> str:
        if self._mark is None:
            if places:
                many = len(places)
                return (
                    trn("The newest %n place(s).", many)
                    if many >= MOST
                    else trn("%n place(s).", many)
                )
            return ""  # what to do stands in the middle
        if not places:
            return ""
        alike = len({place.row.id for place in places})
        if alike >= MOST and same is not None and same > alike:
            words = trn(
                "%n article(s) have exactly this; the newest {alike} are shown, the likest first.",
                same,
            )
            return words.format(alike=number(alike))
        return trn("In %n other article(s), the likest first.", alike)

    def _choose(self, index: QModelIndex) -> None:
        place = index.data(PlacesModel.PlaceRole)
        if isinstance(place, FigureInContext):
            self.place_chosen.emit(place.row.id, Span(place.mark.start, place.mark.end))
