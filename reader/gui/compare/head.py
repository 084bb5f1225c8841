"""The head over the two columns: what stands below, where it comes from, what may stand there."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QResizeEvent, QTextLayout
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from reader.gui.compare.area import CompareArea
from reader.gui.compare.loading import Loaded, flattened_side
from reader.gui.compare.presenter import head_line
from reader.gui.fonts import interface_font, reading_font
from reader.gui.language import tr
from reader.gui.library.wording import facts
from reader.gui.notes.passage import one_layout
from reader.gui.script import isolated
from reader.gui.theme import ThemeManager
from reader.gui.tips import plain_tip
from reader.gui.widgets import Chip, IconButton
from reader.library.records import ArticleRow

_HEIGHT = 73
_LINE = 40  # where the line below a title of one line begins
_TITLE_SIZES = (18.0, 17.0, 16.0, 15.0)  # pixels
_TITLE_TOP, _TITLE_LINE, _SECOND_LINE = 14, 26, 20  # pixels: where it begins, how high lines are
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute


class CompareHead(QWidget):
    """Titles and sources of both articles, over their columns; other versions for either side."""

    other_chosen = Signal(int, int)  # side, article
    capitals_pressed = Signal()

    def __init__(
        self, area: CompareArea, themes: ThemeManager, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._area = area
        self._themes = themes
        self._lines: list[tuple[str, str]] = []
        self._others: Sequence[ArticleRow] = ()
        self._flat: int | None = None
        self._below = _LINE  # where the line below the titles begins
        self.setAccessibleName(tr("Compared: {articles}").format(articles=""))
        self.setFixedHeight(_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.capitals = Chip(
            tr("Read with capitals"), themes=themes, icon_name="case-sensitive", parent=self
        )
        self.capitals.setCursor(Qt.CursorShape.PointingHandCursor)
        self.capitals.clicked.connect(self.capitals_pressed)
        self.choosers: list[IconButton] = []
        for side in (0, 1):
            button = IconButton(
                themes,
                "chevron-down",
                tr("Another version at the right") if side else tr("Another version at the left"),
                parent=self,
            )
            button.clicked.connect(partial(self._choose, side))
            self.choosers.append(button)
        area.arranged.connect(self._arrange)
        themes.changed.connect(lambda _: self.update())

    def sizeHint(self) -> QSize:
        return QSize(600, self.height())

    def show_loaded(self, loaded: Loaded) -> None:
        """Say what stands in the left and the right column."""
        articles = (loaded.a, loaded.b)
        self._lines = [(one.row.title, head_line(one)) for one in articles]
        self._others = loaded.others
        told = " and ".join(f"{title} ({line})" for title, line in self._lines)
        self.setAccessibleName(tr("Compared: {articles}").format(articles=told))
        self.setToolTip(plain_tip("\n".join(" ".join(title.split()) for title, _ in self._lines)))
        self._flat = flattened_side(loaded)
        if self._flat is not None:
            on = loaded.maps[self._flat] is not None
            words = tr("With capitals") if on else tr("Read with capitals")
            self.capitals.setText(words)
            self.capitals.setAccessibleName(words)
            other = " ".join(articles[1 - self._flat].row.title.split())
            self.capitals.setToolTip(
                tr("Read as it is stored (C)")
                if on
                else plain_tip(
                    tr(
                        "Read with the capitals, punctuation and paragraphs of “{other}” (C)"
                    ).format(other=other)
                )
            )
        self.capitals.setVisible(self._flat is not None)
        for button in self.choosers:
            button.setVisible(bool(self._others))
        self._arrange()

    def menu_of(self, side: int) -> QMenu:
        """Further versions for a side."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for row in self._others:
            title = " ".join(row.title.split())
            words = " · ".join([title if len(title) <= 60 else f"{title[:59]}…", *facts(row, 0)])
            choose: Callable[..., None] = partial(self.other_chosen.emit, side, row.id)
            menu.addAction(words.replace("&", "&&"), choose)
        return menu

    def _choose(self, side: int) -> None:
        button = self.choosers[side]
        self.menu_of(side).popup(button.mapToGlobal(QPoint(0, button.height())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        columns = self._area.columns
        second = _SECOND_LINE if max(self.title_lines(), default=1) > 1 else 0
        self._below = _LINE + second
        self.setFixedHeight(_HEIGHT + second)
        for side, button in enumerate(self.choosers):
            size = button.sizeHint()
            right = self._left(side) + columns.text_width
            button.setGeometry(
                round(right - size.width()), 13, size.width(), min(28, size.height())
            )
        if self._flat is not None and self._lines:
            size = self.capitals.sizeHint()
            line = QFontMetricsF(interface_font(12)).horizontalAdvance(self._lines[self._flat][1])
            left = self._left(self._flat)
            x = min(left + line + 10, left + columns.text_width - size.width())
            self.capitals.setGeometry(round(x), self._below - 2, size.width(), size.height())
        self.update()

    def _left(self, side: int) -> float:
        """Where a column begins; in a mirrored window the strip stands before both."""
        before = self.mapFromGlobal(self._area.mapToGlobal(QPoint(0, 0))).x()
        return before + self._area.columns.text(side)

    def _room(self, side: int, below: bool) -> float:
        """How wide the title, or the line below it, may be."""
        width = self._area.columns.text_width
        if not below:
            return width - (self.choosers[side].width() + 6 if self._others else 0)
        return width - (self.capitals.sizeHint().width() + 10 if side == self._flat else 0)

    def title_font(self) -> QFont:
        """The face of both titles, a little smaller where that lets them be read whole."""
        titles = [" ".join(title.split()) for title, _ in self._lines]
        font = reading_font(_TITLE_SIZES[0], weight=600)
        for px in _TITLE_SIZES:
            font = reading_font(px, weight=600)
            metrics = QFontMetricsF(font)
            if all(
                metrics.horizontalAdvance(title) <= self._room(side, below=False)
                for side, title in enumerate(titles)
            ):
                break
        return font

    def title_lines(self) -> list[int]:
        """How many lines each title takes: two where no smaller size makes it fit."""
        return [layout.lineCount() for layout in self._titles()]

    def _titles(self) -> list[QTextLayout]:
        font = self.title_font()
        return [
            one_layout(" ".join(title.split()), font, max(20.0, self._room(side, below=False)), 2)
            for side, (title, _) in enumerate(self._lines)
        ]

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._themes.current
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.color("paper"))
        rule = QRectF(0, self.height() - 1, self.width(), 1)
        painter.fillRect(rule, theme.color("line"))
        line_font = interface_font(12)
        metrics = QFontMetricsF(line_font)
        painter.setPen(theme.color("ink"))
        for side, layout in enumerate(self._titles()):
            y = float(_TITLE_TOP)
            for number in range(layout.lineCount()):
                drawn = layout.lineAt(number)
                high = _TITLE_LINE if layout.lineCount() == 1 else _SECOND_LINE
                place = QPointF(self._left(side), y + (high - drawn.height()) / 2)
                drawn.draw(painter, place - drawn.position())
                y += high
        painter.setFont(line_font)
        painter.setPen(theme.color("ink_muted"))
        for side, (_, line) in enumerate(self._lines):
            width = max(20.0, self._room(side, below=True))
            shown = metrics.elidedText(line, Qt.TextElideMode.ElideRight, width)
            painter.drawText(
                QRectF(self._left(side), self._below, width, 18.0),
                # Over its column, whichever way the window is laid out.
                int(_LEFT | Qt.AlignmentFlag.AlignVCenter),
                isolated(shown),
            )
        painter.end()
