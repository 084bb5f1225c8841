"""A piece of text as it was written, wrapped to the width, and elided after so many lines."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt
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


class LaidText:
    """A text as it is written, wrapped and elided; whoever paints asks it for its height."""

    def __init__(self, font: QFont, *, lines: int = 0, leading: float = 1.3) -> None:
        self.text = ""
        self._face = font
        self._most = lines
        self.line = round(QFontMetricsF(font).ascent() * 1.12 * leading)
        """The height of a line in pixels."""
        self._layout: QTextLayout | None = None
        self._width = -1

    def set_text(self, text: str) -> bool:
        """Hold another text; whether it is another."""
        if text == self.text:
            return False
        self.text, self._layout = text, None
        return True

    def height(self, width: int) -> int:
        """How high the text is in so many pixels of width."""
        return self._laid_out(width).lineCount() * self.line

    def paint(self, painter: QPainter, place: QPointF, width: int) -> None:
        """Paint it with its upper left corner at `place`, in the painter's pen."""
        layout = self._laid_out(width)
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            room = self.line - line.height()
            line.draw(painter, place + QPointF(0, number * self.line + room / 2 - line.y()))

    def _laid_out(self, width: int) -> QTextLayout:
        if self._layout is None or width != self._width:
            self._layout = one_layout(self.text, self._face, width, self._most)
            self._width = width
        return self._layout


class Passage(QWidget):
    """Shows a text; its height follows from its width. `ink` is a token of the theme."""

    def __init__(
        self, themes: ThemeManager, font: QFont, *, ink: str = "ink", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._themes = themes
        self._ink = ink
        self._laid = LaidText(font)
        self.setFont(font)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        themes.changed.connect(self.update)

    @property
    def text(self) -> str:
        """What is shown."""
        return self._laid.text

    def set_text(self, text: str) -> None:
        """Show another text."""
        if self._laid.set_text(text):
            self.setAccessibleName(" ".join(text.split()))
            self.updateGeometry()
            self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._laid.height(width)

    def sizeHint(self) -> QSize:
        return QSize(200, self._laid.line)  # the height that counts follows from the width

    def minimumSizeHint(self) -> QSize:
        return QSize(40, self._laid.line)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self._themes.current.color(self._ink))
        self._laid.paint(painter, QPointF(0, 0), self.width())
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.ignore()  # whatever it stands on may want it

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.ignore()
