"""A button that shows how a kind of marks looks, and lets the reader choose another colour."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QColor, QIcon, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QColorDialog, QMenu, QPushButton

from reader.gui.language import later, tr
from reader.gui.theme import ThemeManager
from reader.gui.underlines import UNDERLINES

PALETTE: tuple[tuple[str, str], ...] = (
    ("#B03A5B", later("Crimson")),
    ("#B5482B", later("Brick")),
    ("#A8650A", later("Amber")),
    ("#7C7416", later("Olive")),
    ("#5F7420", later("Moss")),
    ("#2E7D4F", later("Green")),
    ("#1F7A7A", later("Teal")),
    ("#2B62B0", later("Blue")),
    ("#4B4FB8", later("Indigo")),
    ("#6B4FA0", later("Violet")),
    ("#9A3F93", later("Plum")),
    ("#5B6670", later("Slate")),
)
"""Colours to choose from; any other can be had as well."""

_WIDE, _HIGH = 96, 30
_DOT = 14


class HueButton(QPushButton):
    """Painted like a mark in the theme in force; a menu of colours opens below it."""

    chosen = Signal(str)  # "#RRGGBB", or "" for the theme's own colour

    def __init__(self, themes: ThemeManager, hue: str, name: str) -> None:
        super().__init__()
        self._themes, self._hue, self._name = themes, hue, name
        self._color = ""
        self.setAutoDefault(False)
        self.setText(tr("Sample"))
        self.setToolTip(tr("Choose another colour"))
        self.clicked.connect(self.open_menu)
        self.show_color("")
        themes.changed.connect(self.update)

    def show_color(self, color: str) -> None:
        """The reader's own colour as `#RRGGBB`; empty: the theme's."""
        self._color = color
        words = next((tr(name) for known, name in PALETTE if known == color), color)
        said = tr("{kind}: colour {color}").format(
            kind=self._name, color=words or tr("of the theme")
        )
        self.setAccessibleName(said)
        self.update()

    def menu_of(self) -> QMenu:
        """The colours to choose from."""
        menu = QMenu(self)
        usual = menu.addAction(tr("As in the theme"))
        usual.setCheckable(True)
        usual.setChecked(not self._color)
        usual.triggered.connect(lambda: self.chosen.emit(""))
        menu.addSeparator()
        for color, name in PALETTE:
            action = QAction(self._dot(color), tr(name), menu)
            action.setCheckable(True)
            action.setChecked(color == self._color)
            action.triggered.connect(lambda _=False, color=color: self.chosen.emit(color))
            menu.addAction(action)
        menu.addSeparator()
        menu.addAction(tr("Another colour…")).triggered.connect(self._ask)
        return menu

    def open_menu(self) -> None:
        """Show the colours below the button."""
        menu = self.menu_of()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.mapToGlobal(QPoint(0, self.height() + 2)))

    def _ask(self) -> None:
        own = self._color or self._themes.current.hex(f"{self._hue}_line")
        dialog = QColorDialog(QColor(own), self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(self._name)
        dialog.colorSelected.connect(lambda color: self.chosen.emit(color.name().upper()))
        dialog.open()

    @staticmethod
    def _dot(color: str) -> QIcon:
        picture = QPixmap(2 * _DOT, 2 * _DOT)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(color))
        painter.drawEllipse(2, 2, 2 * _DOT - 4, 2 * _DOT - 4)
        painter.end()
        picture.setDevicePixelRatio(2)
        return QIcon(picture)

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(
            max(_WIDE, metrics.horizontalAdvance(self.text()) + 32),
            max(_HIGH, metrics.height() + 14),
        )

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._themes.current
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        words = self.fontMetrics().horizontalAdvance(self.text())
        high = self.fontMetrics().height()
        box = QRectF(0, 0, words + 8, high + 2)
        box.moveCenter(QRectF(self.rect()).center())
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        edge = "focus" if self.hasFocus() else "border" if self.underMouse() else "line"
        painter.setPen(theme.color(edge))
        painter.setBrush(theme.color("paper"))
        painter.drawRoundedRect(frame, 6, 6)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color(f"{self._hue}_tint"))
        painter.drawRoundedRect(box, 3, 3)
        pen = QPen(theme.color(f"{self._hue}_line"), 1.4, UNDERLINES[self._hue])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        y = box.bottom() - 0.7
        painter.drawLine(QPointF(box.left() + 1, y), QPointF(box.right() - 1, y))
        painter.setPen(theme.color("ink"))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), self.text())
        painter.end()
