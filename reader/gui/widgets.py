"""Small widgets that several rooms share. Their looks are in stylesheet.py, by class name."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QIcon,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollBar,
    QSizePolicy,
    QStyle,
    QStyleOptionToolButton,
    QStylePainter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reader.gui.icons import pixmap
from reader.gui.mirror import begun, turned
from reader.gui.script import isolated
from reader.gui.theme import Theme, ThemeManager
from reader.gui.tips import tip_of
from reader.gui.words import Words

_CHIP_ICON = 13
_MNEMONIC = int(Qt.TextFlag.TextShowMnemonic)  # a button's `&&` stands for one `&`


class IconButton(QToolButton):
    """A flat button with an icon, with or without a word beside it; it follows the theme."""

    def __init__(
        self,
        themes: ThemeManager,
        name: str,
        tip: str,
        *,
        text: str = "",
        checkable: bool = False,
        roomy: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """`roomy` buttons without a word are as wide as those of the tool bar."""
        super().__init__(parent)
        self._themes = themes
        self._name = name
        self._roomy = roomy
        self.setCheckable(checkable)
        self.setAccessibleName(text or tip)
        self.setToolTip(tip)
        self.setIconSize(QSize(16, 16))
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        if text:
            self.setText(text)
            self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        themes.changed.connect(self.update)

    def set_icon(self, name: str) -> None:
        """Show another icon of resources/icons."""
        self._name = name
        self.update()

    def sizeHint(self) -> QSize:
        if not self.text():
            return QSize(36, 30) if self._roomy else QSize(28, 28)
        words = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(10 + 16 + 8 + words + 10, 30)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        # The style's own layout of icon and text is uneven under a style sheet; only the ground
        # is left to it.
        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        option.text = ""
        option.icon = QIcon()
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option)
        theme = self._themes.current
        lit = self.isEnabled() and (self.isChecked() or self.underMouse())
        ink = theme.color("ink" if lit else "ink_muted")
        if not self.isEnabled():
            painter.setOpacity(0.45)
        x = 10 if self.text() else (self.width() - 16) // 2
        scale = self.devicePixelRatioF()
        box = turned(QRect(x, (self.height() - 16) // 2, 16, 16), self.rect())
        painter.drawPixmap(box.topLeft(), pixmap(self._name, ink, 16, scale))
        if self.text():
            painter.setPen(ink)
            place = turned(self.rect().adjusted(x + 16 + 8, 0, 0, 0), self.rect())
            painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter), self.text())
        painter.end()


class Chip(QToolButton):
    """A small rounded label that may be pressed; `accent` for what invites to act."""

    def __init__(
        self,
        text: str,
        *,
        themes: ThemeManager | None = None,
        icon_name: str = "",
        accent: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setText(text)
        self.setAccessibleName(text)
        self.setProperty("accent", accent)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._accent = accent
        self._icon_name = icon_name if themes is not None else ""
        self._themes = themes
        if themes is not None:
            themes.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        self.ensurePolished()
        words = self.fontMetrics().size(_MNEMONIC, self.text()).width()
        before = _CHIP_ICON + 5 if self._icon_name else 0
        return QSize(9 + before + words + 9, 21)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        option.text = ""
        option.icon = QIcon()
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option)
        ink = self.palette().color(self.foregroundRole())
        x = 9
        if self._themes is not None:
            ink = self._themes.current.color("accent" if self._accent else "ink_muted")
            if self._icon_name:
                scale = self.devicePixelRatioF()
                picture = pixmap(self._icon_name, ink, _CHIP_ICON, scale)
                box = QRect(x, (self.height() - _CHIP_ICON) // 2, _CHIP_ICON, _CHIP_ICON)
                painter.drawPixmap(turned(box, self.rect()).topLeft(), picture)
                x += _CHIP_ICON + 5
        painter.setPen(ink)
        place = turned(self.rect().adjusted(x, 0, 0, 0), self.rect())
        painter.drawText(place, _MNEMONIC | int(Qt.AlignmentFlag.AlignVCenter), self.text())
        painter.end()


class SectionHeader(QWidget):
    """The head of a section: a few muted words, and at the right a number or the like."""

    def __init__(self, title: str, value: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        self._title = QLabel(title)
        self._title.setProperty("role", "section")
        self._value = QLabel(value)
        self._value.setProperty("role", "faint")
        line.addWidget(self._title)
        line.addStretch(1)
        line.addWidget(self._value)

    def set_title(self, title: str) -> None:
        """Change the words."""
        self._title.setText(title)

    def set_value(self, value: str) -> None:
        """Change what stands at the right."""
        self._value.setText(value)


class ElidedLabel(QLabel):
    """One line of plain text, cut with an ellipsis where the room ends; the whole is its tip."""

    def __init__(
        self,
        text: str = "",
        mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._mode = mode
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setText(text)

    def setText(self, text: str) -> None:
        """Show another text; line breaks become spaces."""
        super().setText(" ".join(text.split()))
        self._tip()

    def minimumSizeHint(self) -> QSize:
        return QSize(24, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tip()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        room = self.contentsRect()
        shown = self.fontMetrics().elidedText(self.text(), self._mode, room.width())
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(room, int(self.alignment()), isolated(shown))
        painter.end()

    def _tip(self) -> None:
        wide = self.fontMetrics().horizontalAdvance(self.text())
        self.setToolTip(tip_of(self.text()) if wide > self.contentsRect().width() else "")


class EmptyState(QWidget):
    """What stands where nothing is yet: an icon, a title, a sentence, and what to do about it."""

    def __init__(
        self,
        themes: ThemeManager,
        icon_name: str,
        title: str,
        body: str = "",
        actions: Sequence[tuple[str, Callable[[], object]]] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._themes = themes
        self._icon_name = icon_name
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(8)
        column.addStretch(2)
        self._icon = QLabel()
        self._icon.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._title = self._label("empty-title")
        self._body = self._label("muted")
        column.addWidget(self._icon)
        column.addSpacing(4)
        column.addWidget(self._title)
        column.addWidget(self._body)
        self._buttons = QVBoxLayout()
        self._buttons.setSpacing(8)
        self._buttons.setContentsMargins(0, 8, 0, 0)
        column.addLayout(self._buttons)
        column.addStretch(3)
        self.show_state(icon_name, title, body, actions)
        themes.changed.connect(self._paint)

    @property
    def words(self) -> str:
        """What is said: the title, and the sentence below it."""
        return f"{self._title.text()}\n{self._body.text()}".strip()

    def show_state(
        self,
        icon_name: str,
        title: str,
        body: str = "",
        actions: Sequence[tuple[str, Callable[[], object]]] = (),
    ) -> None:
        """Say something else. The first action is the one that is recommended."""
        self._icon_name = icon_name
        self._title.setText(title)
        self._body.setText(body)
        self._body.setVisible(bool(body))
        while (item := self._buttons.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for number, (text, act) in enumerate(actions):
            button = QPushButton(text)
            button.setProperty("primary", number == 0)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, act=act: act())
            self._buttons.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        self._paint(self._themes.current)

    def _label(self, role: str) -> QLabel:
        label = Words()
        label.setProperty("role", role)
        label.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        return label

    def _paint(self, theme: Theme) -> None:
        scale = self.devicePixelRatioF()
        self._icon.setPixmap(pixmap(self._icon_name, theme.color("ink_faint"), 28, scale))


class Rule(QFrame):
    """A hairline."""

    def __init__(self, *, vertical: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "rule")
        if vertical:
            self.setFixedWidth(1)
        else:
            self.setFixedHeight(1)


LINK_INSET = 5
"""Pixels from the edge of a link to its words: room for the frame of the focus."""


def indented(widget: QWidget, by: int = LINK_INSET) -> QHBoxLayout:
    """A layout that moves a widget's beginning by some pixels, so that it stands flush."""
    line = QHBoxLayout()
    line.setContentsMargins(begun(by, 0, 0, 0))
    line.addWidget(widget)
    return line


class LinkButton(QPushButton):
    """A word that acts when pressed, without a frame."""

    pressed_word = Signal(str)

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setProperty("link", True)
        self.setFlat(True)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(lambda: self.pressed_word.emit(self.text()))


class OverlayScrollBar(QScrollBar):
    """A slim scroll bar that lies on its area instead of taking room from it.

    It shows while the mouse is over the area, and a moment after every scroll.
    """

    def __init__(self, area: QAbstractScrollArea) -> None:
        super().__init__(Qt.Orientation.Vertical, area)
        self._area = area
        self._inner = area.verticalScrollBar()
        area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.installEventFilter(self)
        self._inner.rangeChanged.connect(self._follow)
        self._inner.valueChanged.connect(self._follow)
        self.valueChanged.connect(self._inner.setValue)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._fade = QTimer(self, singleShot=True, interval=900)
        self._fade.timeout.connect(self._show_or_hide)
        self._inner.valueChanged.connect(self._fade.start)
        self._follow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._area:
            if event.type() in (QEvent.Type.Resize, QEvent.Type.Show):
                self._follow()
            elif event.type() in (QEvent.Type.Enter, QEvent.Type.Leave):
                self._fade.start()
                self._show_or_hide()
        return super().eventFilter(watched, event)

    def _show_or_hide(self) -> None:
        wanted = self._area.underMouse() or self._fade.isActive() or self.isSliderDown()
        self.setVisible(wanted and self._inner.maximum() > self._inner.minimum())

    def _follow(self) -> None:
        inner = self._inner
        self.blockSignals(True)
        self.setRange(inner.minimum(), inner.maximum())
        self.setPageStep(inner.pageStep())
        self.setSingleStep(inner.singleStep())
        self.setValue(inner.value())
        self.blockSignals(False)
        self._show_or_hide()
        self.setGeometry(self._area.width() - 10, 0, 10, self._area.height())
        self.raise_()
        self.update()
