"""The pages of an article as they will be printed, before they are."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewWidget
from PySide6.QtWidgets import (
    QDialog,
    QGraphicsView,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reader.gui.dialog_size import open_at
from reader.gui.language import number, tr
from reader.gui.notes.flow import FlowLayout
from reader.gui.theme import ThemeManager
from reader.gui.widgets import IconButton, Rule

_STEP = 1.2


class _Edges(QWidget):
    """Lies over the pages and draws a hairline in the place of their hard black shadows.

    Qt draws these itself, and takes whatever else it finds in its scene for a page.
    """

    def __init__(self, themes: ThemeManager, view: QGraphicsView) -> None:
        super().__init__(view)
        self._themes, self._view = themes, view
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        for bar in (view.horizontalScrollBar(), view.verticalScrollBar()):
            bar.valueChanged.connect(self.update)
            bar.rangeChanged.connect(self.update)
        view.installEventFilter(self)
        self._cover()

    def _cover(self) -> None:
        self.setGeometry(self._view.viewport().geometry())
        self.show()
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest, QEvent.Type.Show):
            self._cover()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._themes.current
        painter = QPainter(self)
        for page in self._view.items(event.rect()):
            room = page.sceneBoundingRect()
            around = -page.boundingRect().left()  # as much on every side of the paper
            paper = self._seen(room.adjusted(around, around, -around, -around))
            whole = self._seen(room)
            below = QRect(paper.bottomLeft(), whole.bottomRight())
            beside = QRect(paper.topRight(), whole.bottomRight())
            for part in (below, beside):
                painter.fillRect(part, theme.color("pressed"))
            painter.setPen(theme.color("border"))
            painter.drawRect(paper.adjusted(0, 0, -1, -1))
        painter.end()

    def _seen(self, part: QRectF) -> QRect:
        return self._view.mapFromScene(part).boundingRect()


class PrintPreview(QDialog):
    """Shows what `paint` paints on a printer's pages; from here they are printed or saved."""

    def __init__(
        self,
        themes: ThemeManager,
        paint: Callable[[QPrinter], object],
        print_: Callable[[], object],
        save: Callable[[], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Print preview"))
        self.setMinimumSize(480, 320)
        open_at(self, 860, 720)
        self._themes = themes
        self._edges: _Edges | None = None
        self.pages = QPrintPreviewWidget(self)  # on a printer of its own, that lives as long
        self.pages.setAccessibleName(tr("Pages as they will be printed"))
        self.pages.paintRequested.connect(paint)
        self.pages.previewChanged.connect(self._tell)
        self.previous = IconButton(themes, "chevron-left", tr("Previous page (Page Up)"))
        self.next = IconButton(themes, "chevron-right", tr("Next page (Page Down)"))
        self.place = QLabel()
        self.place.setProperty("role", "small")
        self.place.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.closer = IconButton(themes, "zoom-in", tr("Larger (Ctrl++)"))
        self.farther = IconButton(themes, "zoom-out", tr("Smaller (Ctrl+−)"))
        self.whole = self._button(tr("Whole page"), self.pages.fitInView)
        self.wide = self._button(tr("Page width"), self.pages.fitToWidth)
        self.print_button = self._button(tr("Print…"), lambda: self._leave_for(print_))
        self.save_button = self._button(tr("Save as PDF…"), lambda: self._leave_for(save))
        self.print_button.setProperty("primary", True)
        self.previous.clicked.connect(lambda: self.turn(-1))
        self.next.clicked.connect(lambda: self.turn(1))
        self.closer.clicked.connect(lambda: self.pages.zoomIn(_STEP))
        self.farther.clicked.connect(lambda: self.pages.zoomOut(_STEP))
        self._lay_out()
        themes.changed.connect(self._paint_ground)

    @staticmethod
    def _button(words: str, deed: Callable[[], object]) -> QPushButton:
        button = QPushButton(words)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _=False: deed())
        return button

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setContentsMargins(12, 8, 12, 8)
        bar.setSpacing(4)
        ways = FlowLayout(gap=4)  # in a narrow window in two lines
        shown: tuple[QWidget, ...] = (self.previous, self.place, self.next)
        for widget in (*shown, self.farther, self.closer, self.whole, self.wide):
            ways.addWidget(widget)
        bar.addLayout(ways, 1)
        bar.addWidget(self.save_button)
        bar.addWidget(self.print_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(bar)
        column.addWidget(Rule())
        column.addWidget(self.pages, 1)
        self.pages.setFocus()
        self.pages.previewChanged.connect(self._paint_ground)
        self._paint_ground()
        self._tell()

    def turn(self, by: int) -> None:
        """Go to the next page (1) or the one before (-1)."""
        wanted = self.pages.currentPage() + by
        if 1 <= wanted <= self.pages.pageCount():
            self.pages.setCurrentPage(wanted)
        self._tell()

    def _tell(self) -> None:
        here, count = max(1, self.pages.currentPage()), max(1, self.pages.pageCount())
        said = tr("{page} of {pages}").format(page=number(here), pages=number(count))
        self.place.setText(said)
        self.place.setMinimumWidth(self.place.fontMetrics().horizontalAdvance("000 of 000"))
        self.previous.setEnabled(here > 1)
        self.next.setEnabled(here < count)

    def _paint_ground(self, *_: object) -> None:
        # The widget lays pages on a grey of its own.
        view = self.pages.findChild(QGraphicsView)
        if isinstance(view, QGraphicsView):
            view.setBackgroundBrush(self._themes.current.color("pressed"))
            if (scene := view.scene()) is not None:
                scene.setBackgroundBrush(self._themes.current.color("pressed"))
            if self._edges is None:
                self._edges = _Edges(self._themes, view)
            self._edges.update()

    def _leave_for(self, deed: Callable[[], object]) -> None:
        self.close()
        deed()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        match event.key():
            case Qt.Key.Key_PageUp:
                self.turn(-1)
            case Qt.Key.Key_PageDown:
                self.turn(1)
            case Qt.Key.Key_Plus | Qt.Key.Key_Equal if held:
                self.pages.zoomIn(_STEP)
            case Qt.Key.Key_Minus if held:
                self.pages.zoomOut(_STEP)
            case _:
                super().keyPressEvent(event)
