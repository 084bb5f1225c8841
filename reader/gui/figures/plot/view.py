"""The plot of the open article's figures, below its text."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from reader.gui.context import Context
from reader.gui.figures.plot.axes import LogAxis, TimeAxis
from reader.gui.figures.plot.chart import Chart
from reader.gui.figures.plot.points import Lane, Plot, Point, Scale, plot_of
from reader.gui.jobs import Job
from reader.gui.language import joined, later, number, tr, trn
from reader.gui.late_look import fill
from reader.gui.mirror import begun
from reader.gui.reading.figure_words import plain_words
from reader.gui.reading.quiet import COUNTING_WORDS
from reader.gui.theme import Theme
from reader.gui.widgets import ElidedLabel, EmptyState, IconButton
from reader.library.records import Article
from reader.progress import Progress
from reader.services.figure_places import in_sentence
from reader.text.marks import Mark
from reader.text.spans import Span

MOST = 4_000
"""Points of one chart; what an article has beyond it is told, not painted."""

SCALE = "figures/scale"
"""The room's setting that keeps which amounts were looked at last."""

_HINT = later("← → go from point to point, Enter shows it in the text, + and − or Ctrl+wheel zoom.")


class PlotView(QWidget):
    """Dates above, amounts below; a point leads to its place in the text."""

    mark_activated = Signal(object)  # Mark
    closed = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._article: Article | None = None
        self._plot: Plot | None = None
        self._job: Job | None = None
        self._request = 0
        self.setAccessibleName(tr("Plot of figures"))
        self.setMinimumHeight(150)
        title = ElidedLabel()
        title.setText(tr("Figures of this article"))
        title.setProperty("role", "strong")
        self.scales = QComboBox()
        self.scales.setAccessibleName(tr("Which amounts are shown"))
        self.scales.setToolTip(tr("Which amounts are shown"))
        self.scales.activated.connect(self._scale_chosen)
        self.as_text = IconButton(context.themes, "list", tr("Show as a list"), checkable=True)
        self.as_text.toggled.connect(self._show_pages)
        close = IconButton(context.themes, "x", tr("Close the plot (Esc)"))
        close.clicked.connect(self.closed)
        head = QHBoxLayout()
        head.setContentsMargins(begun(14, 6, 8, 0))
        head.addWidget(title, 1)
        head.addWidget(self.scales)
        head.addWidget(self.as_text)
        head.addWidget(close)
        self.dates = Chart(context.themes, tr("Timeline of dates"))
        self.amounts = Chart(context.themes, tr("Amounts on a log scale"))
        charts = QWidget()
        inside = QVBoxLayout(charts)
        inside.setContentsMargins(6, 0, 6, 4)
        inside.setSpacing(10)
        for chart in (self.dates, self.amounts):
            inside.addWidget(chart)
            chart.pointed.connect(self._pointed)
            chart.chosen.connect(self.mark_activated)
        inside.addStretch(1)
        self._charts = charts
        self.area = QScrollArea()
        self.area.setWidget(charts)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Dates and amounts as a list"))
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.itemActivated.connect(self._item_chosen)
        self.list.itemClicked.connect(self._item_chosen)
        self.empty = EmptyState(context.themes, "chart-scatter", tr("No article is open"))
        self._stack = QStackedWidget()
        for page in (self.area, self.list, self.empty):
            self._stack.addWidget(page)
        self.value = ElidedLabel()
        self.value.setProperty("role", "strong")
        self.sentence = QLabel()
        self.sentence.setTextFormat(Qt.TextFormat.PlainText)
        self.sentence.setProperty("role", "small")
        self.sentence.setWordWrap(True)
        self.sentence.setFixedHeight(2 * self.sentence.fontMetrics().lineSpacing() + 2)
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignTop)
        foot = QVBoxLayout()
        foot.setContentsMargins(14, 2, 14, 6)
        foot.setSpacing(0)
        foot.addWidget(self.value)
        foot.addWidget(self.sentence)
        self._foot = QWidget()
        self._foot.setLayout(foot)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._stack, 1)
        column.addWidget(self._foot)
        self.setFocusProxy(self.dates)
        for watched in (self.dates, self.amounts, self.list, self.scales):
            watched.installEventFilter(self)
        context.themes.changed.connect(self._dress)
        context.settings.marks_changed.connect(self._read)
        self._dress(context.themes.current)
        self._show_pages()

    def set_article(self, article: Article | None) -> None:
        """Plot another article, or the same with other marks; None: none."""
        self._article = article
        if self.isVisible():
            self._read()

    def open(self) -> None:
        """Show the plot, with the keyboard in it."""
        self.show()
        self._read()
        self._into()

    def _read(self) -> None:
        self._request += 1
        request, article = self._request, self._article
        if not self.isVisible() and self._plot is None:
            return
        if article is None:
            self._plot = None
            self._show_pages()
            return
        counting = self._context.settings.text(COUNTING_WORDS) == "shown"

        def work(_: Progress) -> Plot:
            return plot_of(article.marks, counting=counting)

        def done(reply: object) -> None:
            if request == self._request and isinstance(reply, Plot):
                had_keys = self.isAncestorOf(self.focusWidget() or self)
                self._plot = reply
                self._show_plot(reply)
                if had_keys and self.empty.isVisible():
                    self.setFocus()

        job = self._context.jobs.job(work)
        job.done.connect(done)
        job.start()

    def _show_plot(self, plot: Plot) -> None:
        self._offer_scales(plot.scales)
        self._show_dates(plot)
        self._show_amounts()
        self._fill_list()
        self._show_pages()
        self._pointed(None, 0, 0)

    def _offer_scales(self, scales: Sequence[Scale]) -> None:
        wanted = self._context.settings.text(SCALE)
        self.scales.clear()
        for scale in scales:
            self.scales.addItem(f"{tr(scale.name)} ({number(scale.count)})", scale.name)
        self.scales.setCurrentIndex(max(0, self.scales.findData(wanted)) if scales else -1)
        self.scales.setVisible(len(scales) > 0)

    def _show_dates(self, plot: Plot) -> None:
        points = plot.dates[:MOST]
        self.dates.setVisible(bool(points))
        if points:
            axis = TimeAxis([(point.low, point.high) for point in points])
            summary = joined((trn("%n date(s)", len(plot.dates)), _ends(points)))
            self.dates.show_points([Lane(tr("Dates"), points)], axis, self._words_of, summary)

    def _show_amounts(self) -> None:
        scale = self._scale()
        self.amounts.setVisible(scale is not None)
        if scale is None:
            return
        lanes = []
        room = MOST
        for lane in scale.lanes:
            label = tr(lane.label or scale.name)
            lanes.append(Lane(label, lane.points[:room]))
            room = max(0, room - len(lane.points))
        ends = [end for lane in lanes for p in lane.points for end in (p.low, p.high)]
        points = [point for lane in lanes for point in lane.points]
        points.sort(key=lambda point: point.low)
        summary = tr("{scale}: {amounts}, {ends}").format(
            scale=tr(scale.name), amounts=trn("%n amount(s)", scale.count), ends=_ends(points)
        )
        self.amounts.show_points(lanes, LogAxis(ends), self._words_of, summary)

    def _scale(self) -> Scale | None:
        if self._plot is None:
            return None
        name = self.scales.currentData()
        return next((scale for scale in self._plot.scales if scale.name == name), None)

    def _scale_chosen(self) -> None:
        self._context.settings.set_text(SCALE, str(self.scales.currentData() or ""))
        self._show_amounts()
        self._fill_list()
        self._charts.adjustSize()
        self.area.ensureWidgetVisible(self.amounts)

    def _fill_list(self) -> None:
        """Tell all points in words; made beside the window, they may be thousands."""
        self.list.clear()
        plot, scale, request = self._plot, self._scale(), self._request
        if plot is None or not self.as_text.isChecked():
            return
        amounts = [point for lane in scale.lanes for point in lane.points] if scale else []
        points = (*plot.dates[:MOST], *amounts[:MOST])

        def done(reply: object) -> None:
            if request == self._request and isinstance(reply, list):
                self.list.clear()
                self.list.addItems(reply)
                for number, point in enumerate(points):
                    self.list.item(number).setData(Qt.ItemDataRole.UserRole, point.mark)
                self.list.setCurrentRow(0)

        job = self._context.jobs.job(lambda _: [self._words_of(point) for point in points])
        job.done.connect(done)
        job.start()

    def _show_pages(self) -> None:
        plot = self._plot
        something = plot is not None and bool(plot.dates or plot.scales)
        if something and self.as_text.isChecked() and not self.list.count():
            self._fill_list()
        if not something:
            if self._article is None:
                self.empty.show_state("chart-scatter", tr("No article is open"), "")
            else:
                self.empty.show_state(
                    "chart-scatter",
                    tr("Nothing to plot"),
                    tr("This article has no dates, no amounts and no other figures with a value."),
                )
            self.scales.hide()
        page = self.empty if not something else self.list if self.as_text.isChecked() else self.area
        had_keys = self.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
        self._stack.setCurrentWidget(page)
        self.as_text.setVisible(something)
        self._foot.setVisible(page is self.area)
        if had_keys:
            self._into()

    def _into(self) -> None:
        page = self._stack.currentWidget()
        if page is self.list:
            self.list.setFocus(Qt.FocusReason.TabFocusReason)
            if self.list.currentRow() < 0:
                self.list.setCurrentRow(0)
        else:
            chart = self.amounts if self.dates.isHidden() else self.dates
            chart.setFocus(Qt.FocusReason.TabFocusReason)

    # What a point tells

    def _words_of(self, point: Point) -> str:
        words = plain_words(point.mark)
        return f"{words} — {self._sentence_of(point.mark)}"

    def _sentence_of(self, mark: Mark) -> str:
        if self._article is None:
            return ""
        sentence, _ = in_sentence(self._article.document.text, Span(mark.start, mark.end))
        return sentence

    def _pointed(self, point: Point | None, number: int, together: int) -> None:
        if point is None:
            left_out = self._plot.left_out if self._plot is not None else 0
            self.value.setText(
                trn("%n figure(s) without a value that could be placed", left_out)
                if left_out
                else ""
            )
            self.sentence.setText(tr(_HINT))
            return
        words = plain_words(point.mark)
        if together > 1:
            words += "  ·  " + tr("{number} of {all} here").format(number=number, all=together)
        self.value.setText(words)
        self.sentence.setText(self._sentence_of(point.mark))
        chart = self.sender()
        if isinstance(chart, Chart) and chart.hasFocus():
            box = chart.box_of(point).translated(chart.pos())
            self.area.ensureVisible(box.center().x(), box.center().y(), 20, 30)

    def _item_chosen(self, item: QListWidgetItem) -> None:
        mark = item.data(Qt.ItemDataRole.UserRole)
        if isinstance(mark, Mark):
            self.mark_activated.emit(mark)

    # The room itself

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                self.closed.emit()
                return True
        return super().eventFilter(watched, event)

    def _dress(self, theme: Theme) -> None:
        for widget in (self, self._charts, self.area.viewport()):
            fill(widget, theme.color("paper"))


def _ends(points: Sequence[Point]) -> str:
    if not points:
        return ""
    first, last = points[0], max(points, key=lambda point: point.high)
    return tr("from {first} to {last}").format(
        first=plain_words(first.mark), last=plain_words(last.mark)
    )
