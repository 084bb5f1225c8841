"""The head over the two columns: what stands below, and where it comes from."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from reader.gui.compare.area import CompareArea
from reader.gui.compare.presenter import head_line
from reader.gui.fonts import interface_font, reading_font
from reader.gui.theme import ThemeManager
from reader.library.records import Article

_HEIGHT = 73


class CompareHead(QWidget):
    """Titles and sources of both articles, over their columns."""

    def __init__(
        self, area: CompareArea, themes: ThemeManager, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._area = area
        self._themes = themes
        self._lines: list[tuple[str, str]] = []
        self.setFixedHeight(_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        area.arranged.connect(self.update)
        themes.changed.connect(lambda _: self.update())

    def sizeHint(self) -> QSize:
        return QSize(600, _HEIGHT)

    def show_articles(self, a: Article, b: Article) -> None:
        """Say what stands in the left and the right column."""
        self._lines = [(one.row.title, head_line(one)) for one in (a, b)]
        told = " and ".join(f"{title} ({line})" for title, line in self._lines)
        self.setAccessibleName(f"Compared: {told}")
        self.setToolTip("\n".join(title for title, _ in self._lines))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._themes.current
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.color("paper"))
        painter.fillRect(QRectF(0, _HEIGHT - 1, self.width(), 1), theme.color("line"))
        columns = self._area.columns
        title_font, line_font = reading_font(18, weight=600), interface_font(12)
        for side, (title, line) in enumerate(self._lines):
            left, width = columns.text(side), columns.text_width
            for text, font, token, top, height in (
                (title, title_font, "ink", 14.0, 26.0),
                (line, line_font, "ink_muted", 40.0, 18.0),
            ):
                painter.setFont(font)
                painter.setPen(theme.color(token))
                shown = QFontMetricsF(font).elidedText(
                    " ".join(text.split()), Qt.TextElideMode.ElideRight, width
                )
                painter.drawText(
                    QRectF(left, top, width, height),
                    int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter),
                    shown,
                )
        painter.end()
