"""The small bar over a selection: eight colours, a note, a tag, a copy with its citation."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QWidget

from reader.gui.commands.selection_keys import SelectionKeys
from reader.gui.context import Context
from reader.gui.language import tr
from reader.gui.notes.dots import ColorDot
from reader.gui.notes.wording import color_name, color_word
from reader.gui.widgets import IconButton, Rule
from reader.notes.model import Color

_SHADOW = 8  # pixels around the bar that its shadow takes
_DISTANCE = 2  # between the shadow and the selection
_NARROWEST = 20  # pixels of a colour


class SelectionBar(QWidget):
    """A child of the page that floats over it and never takes the focus by itself.

    Arrow keys go from button to button, Esc closes it; the keys of colours stay with the text.
    """

    color_chosen = Signal(object)  # Color
    note_requested = Signal()
    tag_requested = Signal()
    copy_requested = Signal()
    dismissed = Signal()  # Esc was pressed on it: the focus belongs back in the text

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = context.themes
        self.setAccessibleName(tr("Actions on the selection"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        line = QHBoxLayout(self)
        line.setContentsMargins(_SHADOW + 5, _SHADOW + 3, _SHADOW + 5, _SHADOW + 3)
        line.setSpacing(1)
        self.keys = SelectionKeys()
        self._buttons: list[QAbstractButton] = []
        for color in Color:
            dot = ColorDot(context.themes, color, "")
            self._tell(dot)
            dot.clicked.connect(lambda _=False, color=color: self.color_chosen.emit(color))
            line.addWidget(dot)
            self._buttons.append(dot)
        line.addSpacing(4)
        rule = Rule(vertical=True)
        rule.setFixedHeight(18)
        line.addWidget(rule)
        line.addSpacing(4)
        for name, tip, signal in (
            ("pen-line", tr("Write a note"), self.note_requested),
            ("tag", tr("Highlight and tag"), self.tag_requested),
            ("quote", tr("Copy with citation"), self.copy_requested),
        ):
            act = IconButton(context.themes, name, tip)
            act.setFixedSize(QSize(28, 26))
            act.clicked.connect(signal)
            line.addWidget(act)
            self._buttons.append(act)
        self._note = self._buttons[len(Color)]
        for button in self._buttons:
            button.installEventFilter(self)
        context.themes.changed.connect(self.update)
        self.hide()

    def set_keys(self, keys: SelectionKeys) -> None:
        """Take other keys, and show them on the colours."""
        self.keys = keys
        note, key = tr("Write a note"), keys.note_words()
        self._note.setToolTip(f"{note} ({key})" if key else note)
        for button in self._buttons:
            if isinstance(button, ColorDot):
                self._tell(button)

    def _tell(self, dot: ColorDot) -> None:
        """Name a colour, and its key of now."""
        name, word, key = color_name(dot.color), color_word(dot.color), self.keys.words(dot.color)
        dot.set_sign(self.keys.sign(dot.color))
        dot.setAccessibleName(tr("{color}, key {key}").format(color=name, key=key) if key else name)
        plain = tr("Highlight in {color}").format(color=word)
        keyed = tr("Highlight in {color} ({key})").format(color=word, key=key)
        dot.setToolTip(keyed if key else plain)
        dot.setAccessibleDescription(dot.toolTip())

    def show_over(self, selection: QRect) -> None:
        """Show the bar over a selection's rectangle (of its first line, in the parent's pixels).

        It stands above it, or below where there is no room, and always inside the parent.
        """
        page = self.parentWidget()
        room = page.rect() if page is not None else QRect(QPoint(0, 0), self.sizeHint())
        self._fit(room.width() - 8 + 2 * _SHADOW)
        x = selection.center().x() - self.width() // 2
        x = max(room.left() - _SHADOW + 4, min(x, room.right() - self.width() + _SHADOW - 4))
        y = selection.top() - self.height() + _SHADOW - _DISTANCE
        if y < room.top() - _SHADOW + 2:
            y = selection.bottom() - _SHADOW + _DISTANCE + 4
        y = min(y, room.bottom() - self.height() + _SHADOW)
        self.move(x, y)
        self.show()
        self.raise_()

    def _fit(self, width: int) -> None:
        """Put the colours closer together where the room is narrower than the bar."""
        dots = [button for button in self._buttons if isinstance(button, ColorDot)]
        wide = [dot.sizeHint().width() for dot in dots]
        for dot, usual in zip(dots, wide, strict=True):
            dot.setFixedWidth(usual)
        self.adjustSize()
        over = self.sizeHint().width() - width
        if over > 0:
            less = -(-over // len(dots))
            for dot, usual in zip(dots, wide, strict=True):
                dot.setFixedWidth(max(_NARROWEST, usual - less))
            self.adjustSize()

    def take_focus(self) -> None:
        """Give the keyboard to the bar's first button."""
        self._buttons[0].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape:
                event.accept()
            return False
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(watched, event)
        return False

    def _key(self, watched: object, event: QKeyEvent) -> bool:
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.hide()
            self.dismissed.emit()
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(watched, QAbstractButton):
            watched.click()
            return True
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(key))
        if step is not None and watched in self._buttons:
            at = self._buttons.index(watched) + step
            self._buttons[at % len(self._buttons)].setFocus(Qt.FocusReason.TabFocusReason)
            return True
        color = self.keys.color(event)
        if color is not None:
            self.color_chosen.emit(color)
        return color is not None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()  # a click between the buttons must not clear the selection below

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._themes.current
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(_SHADOW, _SHADOW, -_SHADOW, -_SHADOW)
        painter.setPen(Qt.PenStyle.NoPen)
        for ring in range(_SHADOW - 1, 0, -1):
            dark = (11 if theme.dark else 3) + (_SHADOW - ring) // 2
            painter.setBrush(QColor(0, 0, 0, dark))
            painter.drawRoundedRect(
                box.adjusted(-ring, -ring + 2, ring, ring + 1), 8 + ring, 8 + ring
            )
        painter.setBrush(theme.color("paper"))
        painter.setPen(QPen(theme.color("border"), 1))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        painter.end()
