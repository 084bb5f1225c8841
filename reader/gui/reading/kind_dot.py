"""The round that tells a kind of mark by its colour, beside the word that tells it, too."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QLabel, QWidget

from reader.gui.theme import ThemeManager
from reader.text.marks import MarkKind

_SIZE = 9  # pixels


class KindDot(QLabel):
    """Shows a kind in the colour that the theme in force has for it."""

    def __init__(self, themes: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._kind: MarkKind | None = None
        themes.changed.connect(self._draw)

    def show_kind(self, kind: MarkKind) -> None:
        """Stand for another kind."""
        self._kind = kind
        self._draw()

    def _draw(self, _theme: object = None) -> None:
        if self._kind is None:
            return
        scale = self.devicePixelRatioF()
        picture = QPixmap(round(_SIZE * scale), round(_SIZE * scale))
        picture.setDevicePixelRatio(scale)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._themes.current.line(self._kind))
        painter.drawEllipse(0, 0, _SIZE, _SIZE)
        painter.end()
        self.setPixmap(picture)
