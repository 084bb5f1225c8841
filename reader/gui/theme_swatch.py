"""A theme as a small card of its own colours, to be chosen."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QGridLayout, QSizePolicy, QWidget

from reader.gui.fonts import reading_font
from reader.gui.preferences.themes import theme_words
from reader.gui.theme import Mode, Theme, ThemeManager

_HIGH, _RADIUS = 40, 8.0
_COLUMNS = 3


class ThemeSwatch(QAbstractButton):
    """“Aa” as it looks in a theme, with the theme's name for who cannot see it."""

    def __init__(self, themes: ThemeManager, mode: str, name: str) -> None:
        super().__init__()
        self._themes, self._mode = themes, mode
        self.setText(name)
        self.setCheckable(True)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        themes.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(88, max(_HIGH, self.fontMetrics().height() + 24))

    def _faces(self) -> list[Theme]:
        if self._mode == Mode.SYSTEM:
            return [self._themes.theme("light"), self._themes.theme("dark")]
        return [self._themes.theme(self._mode)]

    def paintEvent(self, _event: QPaintEvent) -> None:
        here = self._themes.current
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(3, 3, -3, -3)
        shape = QPainterPath()
        shape.addRoundedRect(box, _RADIUS - 2, _RADIUS - 2)
        faces = self._faces()
        for number, theme in enumerate(faces):
            painter.save()
            if number:  # the system's: light and dark, from corner to corner
                half = QPainterPath()
                half.addPolygon(QPolygonF([box.bottomLeft(), box.topRight(), box.bottomRight()]))
                painter.setClipPath(half)
            painter.fillPath(shape, theme.color("paper"))
            painter.setPen(theme.color("ink"))
            painter.setFont(reading_font(17 if len(faces) == 1 else 15))
            place = box
            if len(faces) > 1:  # the words of each half stand in it
                place = box.translated(box.width() * (0.22 if number else -0.22), number * 4 - 2)
            painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), "Aa")
            painter.restore()
        chosen, focus = self.isChecked(), self.hasFocus()
        edge = "accent" if chosen else "ink_faint" if self.underMouse() else "border"
        painter.setPen(QPen(here.color(edge), 2 if chosen else 1))
        painter.drawPath(shape)
        if focus:
            painter.setPen(QPen(here.color("focus"), 1))
            painter.drawRoundedRect(
                QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS
            )
        if chosen:  # not told by the colour of the edge alone
            tick = [QPointF(-3.2, 0.2), QPointF(-1, 2.4), QPointF(3.4, -2.6)]
            centre = box.topRight() + QPointF(-9, 9)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(here.color("accent"))
            painter.drawEllipse(centre, 6.5, 6.5)
            painter.setPen(QPen(here.color("on_accent"), 1.6))
            painter.drawPolyline([centre + point for point in tick])
        painter.end()


class ThemeSwatches(QWidget):
    """All themes, one of them chosen."""

    chosen = Signal(str)  # one of `Mode`

    def __init__(self, themes: ThemeManager) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        self.buttons: dict[str, ThemeSwatch] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(4)
        for place, (mode, name) in enumerate(theme_words()):
            button = self.buttons[mode] = ThemeSwatch(themes, mode, name)
            button.clicked.connect(lambda _=False, mode=mode: self.chosen.emit(mode))
            self._group.addButton(button)
            grid.addWidget(button, place // _COLUMNS, place % _COLUMNS)

    def show_mode(self, mode: str) -> None:
        """Show which one is chosen."""
        self.buttons[mode].setChecked(True)
