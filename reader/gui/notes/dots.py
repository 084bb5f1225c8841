"""The eight colours of highlights as something to press."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QActionGroup, QIcon, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QAbstractButton, QMenu, QWidget

from reader.gui.commands.selection_keys import SelectionKeys
from reader.gui.fonts import interface_font
from reader.gui.language import behind, tr
from reader.gui.notes.wording import color_name
from reader.gui.theme import Theme, ThemeManager
from reader.notes.model import Color

_SIDE = 26
_DARK_DIGIT = "#1F1D1A"  # on every one of the eight, in both themes


def dot_pixmap(theme: Theme, color: Color, size: int = 14, scale: float = 1.0) -> QPixmap:
    """A disc in a highlight's full colour."""
    picture = QPixmap(round(size * scale), round(size * scale))
    picture.setDevicePixelRatio(scale)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.note_line(color))
    painter.drawEllipse(QRectF(1, 1, size - 2, size - 2))
    painter.end()
    return picture


def color_menu(
    theme: Theme,
    current: Color | None,
    chosen: Callable[[Color], object],
    parent: QWidget,
    keys: SelectionKeys | None = None,
) -> QMenu:
    """The colours by name, the current one checked; `chosen` is told which.

    `keys` stand behind the names where they do the same as the menu.
    """
    menu = QMenu(tr("Colour"), parent)
    group = QActionGroup(menu)
    for color in Color:
        icon = QIcon(dot_pixmap(theme, color))
        icon.addPixmap(dot_pixmap(theme, color, scale=2.0))
        key = keys.words(color) if keys is not None else ""
        action = menu.addAction(icon, color_name(color) + (behind(key) if key else ""))
        action.setCheckable(True)
        action.setChecked(color is current)
        group.addAction(action)
        action.triggered.connect(lambda _=False, color=color: chosen(color))
    return menu


class ColorDot(QAbstractButton):
    """A disc in one of the highlight colours, with its key: it can be told without colour."""

    def __init__(
        self,
        themes: ThemeManager,
        color: Color,
        tip: str,
        *,
        digit: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.color = color
        self._themes = themes
        self._digit = digit
        self._sign = ""
        self.setAccessibleName(color_name(color))
        self.setAccessibleDescription(tip)
        self.setToolTip(tip)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        themes.changed.connect(self.update)

    def set_color(self, color: Color) -> None:
        """Show another colour."""
        self.color = color
        self.update()

    def set_sign(self, sign: str) -> None:
        """Show another key on the disc; "": none."""
        self._sign = sign
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(_SIDE, _SIDE)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._themes.current
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = QPointF(self.width() / 2, self.height() / 2)
        size = 8.5 if self._digit else 5.5
        size += 1 if self.underMouse() or self.hasFocus() else 0
        if self.hasFocus() or self.isChecked():
            token = "focus" if self.hasFocus() else "ink_muted"
            painter.setPen(QPen(theme.color(token), 1.5))
            painter.drawEllipse(middle, size + 2.5, size + 2.5)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.note_line(self.color))
        painter.drawEllipse(middle, size, size)
        if self._digit:
            painter.setFont(interface_font(10, 500))
            painter.setPen(_DARK_DIGIT)
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._sign)
        painter.end()
