"""A note's comment as it is read: its Markdown, with links that can be followed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QDesktopServices,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QTextDocument,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from reader.gui.language import tr
from reader.gui.notes.markdown import addresses_in, plain, set_note, target_of
from reader.gui.theme import Theme, ThemeManager
from reader.notes.links import Link


class Comment(QWidget):
    """Its height follows from its width. A click on a link follows it, any other is told."""

    clicked = Signal()
    link_followed = Signal(object)  # Link to an article or a note

    def __init__(self, themes: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._text = ""
        self._document: QTextDocument | None = None
        self._heights: dict[int, int] = {}  # by width: layouts ask again and again
        self._pressed = False
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        themes.changed.connect(self._dress)

    @property
    def text(self) -> str:
        """What is shown, as it was written."""
        return self._text

    def set_text(self, text: str) -> None:
        """Show another comment."""
        if text == self._text:
            return
        self._text = text
        self.setAccessibleName(plain(text))
        self._dress(self._themes.current)
        self.updateGeometry()

    @property
    def links(self) -> list[tuple[str, str]]:
        """The links in the comment: what is read, and the address for `follow`."""
        return addresses_in(self._laid_out(max(1, self.width()))) if self._text.strip() else []

    def follow(self, address: str) -> None:
        """Follow a link: one of the library is told, one of the web is opened in the browser."""
        target = target_of(address, self._text)
        if isinstance(target, Link):
            self.link_followed.emit(target)
        elif target is not None:
            QDesktopServices.openUrl(target)

    def _dress(self, _theme: Theme) -> None:
        self._document = None
        self._heights.clear()
        self.update()

    def _laid_out(self, width: int) -> QTextDocument:
        if self._document is None:
            self._document = set_note(self._text, self._themes.current)
        if self._document.textWidth() != width:
            self._document.setTextWidth(width)
        return self._document

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            # Not the width of what is shown: to be asked must not set the text anew at each turn.
            self._heights[width] = round(self._laid_out(max(40, width)).size().height())
        return self._heights[width]

    def sizeHint(self) -> QSize:
        return QSize(200, 17)

    def minimumSizeHint(self) -> QSize:
        return QSize(40, 17)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        context = QAbstractTextDocumentLayout.PaintContext()
        ink = self._themes.current.color("ink")
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Text, ink)
        context.palette = palette
        context.clip = QRectF(event.rect())
        painter.setClipRect(event.rect())
        self._laid_out(self.width()).documentLayout().draw(painter, context)
        painter.end()

    def _address_at(self, place: QPointF) -> str:
        return self._laid_out(self.width()).documentLayout().anchorAt(place)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            address = self._address_at(QPointF(event.pos()))
            target = target_of(address, self._text) if address else None
            words = tr("Click to edit")
            if isinstance(target, Link):
                words = tr("Open “{shown}”").format(shown=target.shown)
            elif target is not None:
                words = target.toString()
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().event(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        over = bool(self._address_at(event.position()))
        shape = Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.IBeamCursor
        self.setCursor(shape)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.button() is Qt.MouseButton.LeftButton
        if not self._pressed:
            event.ignore()  # whatever it stands on may want it

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._pressed = self._pressed, False
        if not pressed or not self.rect().contains(event.position().toPoint()):
            event.ignore()
        elif address := self._address_at(event.position()):
            self.follow(address)
        else:
            self.clicked.emit()
