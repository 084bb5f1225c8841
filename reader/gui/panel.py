"""The panel at the right: one of several rooms about the open article."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QButtonGroup,
    QHBoxLayout,
    QSizePolicy,
    QStackedWidget,
    QStyle,
    QStyleOptionToolButton,
    QStylePainter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reader.gui.fonts import interface_font
from reader.gui.language import tr
from reader.gui.settings import Settings

_AROUND, _CLOSER = 8, 1  # pixels at either side of a tab's word, and where there is no room


class _Tab(QToolButton):
    """A tab as wide as its word in the heavier weight, so that none moves when one is chosen."""

    def sizeHint(self) -> QSize:
        words = QFontMetrics(interface_font(13, 500)).horizontalAdvance(self.text())
        return QSize(words + 2 * _AROUND, 28)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint() - QSize(2 * (_AROUND - _CLOSER), 0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        # The style would cut a word that has its room, for want of room around it.
        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        option.text = ""
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option)
        chosen = QApplication.palette().color(QPalette.ColorRole.WindowText)
        muted = self.palette().color(self.foregroundRole())
        painter.setPen(chosen if self.isChecked() else muted)
        painter.setFont(interface_font(13, 500 if self.isChecked() else 400))
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), self.text())
        painter.end()


class Panel(QWidget):
    """Tabs over the rooms added to it; the tab shown last is remembered."""

    shown = Signal(str)  # the tab's name

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._settings = settings
        self._rooms: dict[str, QWidget] = {}
        self._tabs: dict[str, QToolButton] = {}
        self._group = QButtonGroup(self)
        self._bar = QHBoxLayout()
        self._bar.setContentsMargins(8, 8, 8, 0)
        self._bar.setSpacing(1)
        self._bar.addStretch(1)
        self._stack = QStackedWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(self._bar)
        column.addWidget(self._stack, 1)

    def add(self, name: str, room: QWidget) -> None:
        """Add a room with its tab. `name` is English, and was marked with `later`."""
        tab = _Tab()
        tab.setText(tr(name))
        tab.setCheckable(True)
        tab.setProperty("role", "tab")
        tab.setAccessibleName(tr("{name} panel").format(name=tr(name)))
        tab.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        tab.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        tab.clicked.connect(lambda: self.show_room(name))
        self._group.addButton(tab)
        self._bar.insertWidget(len(self._rooms), tab)
        self._rooms[name] = room
        self._tabs[name] = tab
        self._stack.addWidget(room)
        wanted = self._settings.text("panel")
        if name == wanted or len(self._rooms) == 1:
            self._show(name)

    @property
    def current(self) -> str:
        """The name of the tab that is shown; empty if there is none."""
        return next((n for n, r in self._rooms.items() if r is self._stack.currentWidget()), "")

    @property
    def names(self) -> list[str]:
        """The names of all rooms, in English, as their tabs stand."""
        return list(self._rooms)

    def room(self, name: str) -> QWidget | None:
        """The room of that name, if it was added."""
        return self._rooms.get(name)

    def show_room(self, name: str) -> None:
        """Bring a room to the front and remember it."""
        if name in self._rooms:
            self._show(name)
            self._settings.set_text("panel", name)
            self.shown.emit(name)

    def _show(self, name: str) -> None:
        self._tabs[name].setChecked(True)
        self._stack.setCurrentWidget(self._rooms[name])
