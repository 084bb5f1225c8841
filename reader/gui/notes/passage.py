"""A piece of text as it was written, wrapped to the width, and elided after so many lines."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from reader.gui.offsets import Utf16Map
from reader.gui.script import is_rtl
from reader.gui.theme import ThemeManager

_LINE_SEPARATOR = "\u2028"  # what QTextLayout breaks lines at
_MOST = 4_000  # code points that are laid out at all: a card is not the place to read a chapter


def one_layout(text: str, font: QFont, width: float, most: int) -> QTextLayout:
    """`text` laid out in lines of `width` pixels, at most `most` of them (0: all).

    The last line that there is room for is elided; blank lines are left out.
    """
    lines = [line.strip() for line in text.splitlines()]
    flat = _LINE_SEPARATOR.join(line for line in lines if line)
    if len(flat) > _MOST:
        flat = flat[:_MOST].rstrip() + "…"
    layout, starts = _broken(flat, font, width, most + 1 if most else 0)
    if not most or len(starts) <= most:
        return layout
    cut = Utf16Map(flat).to_code_points(starts[most - 1])
    rest = flat[cut:].replace(_LINE_SEPARATOR, " ")
    shown = QFontMetricsF(font).elidedText(rest, Qt.TextElideMode.ElideRight, width - 1)
    return _broken(flat[:cut] + shown, font, width, most)[0]


def _broken(text: str, font: QFont, width: float, most: int) -> tuple[QTextLayout, list[int]]:
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    if is_rtl(text):
        option.setTextDirection(Qt.LayoutDirection.RightToLeft)
        option.setAlignment(Qt.AlignmentFlag.AlignRight)
    layout.setTextOption(option)
    layout.setCacheEnabled(True)
    starts: list[int] = []
    y = 0.0
    layout.beginLayout()
    while not most or len(starts) < most:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(max(width, 1.0))
        line.setPosition(QPointF(0, y))
        y += line.height()
        starts.append(line.textStart())
    layout.endLayout()
    return layout, starts


class Passage(QWidget):
    """Shows a text; its height follows from its width. With `clickable` it tells of clicks.

    `ink` is a token of the theme.
    """

    clicked = Signal()

    def __init__(
        self,
        themes: ThemeManager,
        font: QFont,
        *,
        ink: str = "ink",
        lines: int = 0,
        leading: float = 1.3,
        clickable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._themes = themes
        self._ink = ink
        self._most = lines
        self._text = ""
        self._layout: QTextLayout | None = None
        self._width = -1
        self._heights: dict[int, int] = {}  # by width: layouts ask again and again
        self._pressed = False
        self._clickable = clickable
        if clickable:
            self.setCursor(Qt.CursorShape.IBeamCursor)
        self.setFont(font)
        self._face = font
        self._line = round(QFontMetricsF(font).ascent() * 1.12 * leading)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        themes.changed.connect(self.update)

    @property
    def text(self) -> str:
        """What is shown."""
        return self._text

    def set_text(self, text: str) -> None:
        """Show another text."""
        if text == self._text:
            return
        self._text = text
        self.setAccessibleName(" ".join(text.split()))
        self._layout = None
        self._heights.clear()
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            self._heights[width] = round(self._laid_out(width).lineCount() * self._line)
        return self._heights[width]

    def sizeHint(self) -> QSize:
        return QSize(200, round(self._line))  # the height that counts follows from the width

    def minimumSizeHint(self) -> QSize:
        return QSize(40, round(self._line))

    def paintEvent(self, _event: QPaintEvent) -> None:
        layout = self._laid_out(self.width())
        painter = QPainter(self)
        painter.setPen(self._themes.current.color(self._ink))
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            room = self._line - line.height()
            line.draw(painter, QPointF(0, number * self._line + room / 2 - line.y()))
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.button() is Qt.MouseButton.LeftButton
        if not self._pressed or not self._clickable:
            event.ignore()  # whatever it stands on may want it

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        inside = self.rect().contains(event.position().toPoint())
        if self._pressed and inside and self._clickable:
            self.clicked.emit()
        else:
            event.ignore()
        self._pressed = False

    def _laid_out(self, width: int) -> QTextLayout:
        if self._layout is None or width != self._width:
            self._layout = one_layout(self._text, self._face, width, self._most)
            self._width = width
        return self._layout
