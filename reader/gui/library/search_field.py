"""The library's search field."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from reader.gui.fitting_hint import FittingHint
from reader.gui.fonts import interface_font
from reader.gui.icons import icon
from reader.gui.language import behind, right_to_left, tr
from reader.gui.script import is_rtl
from reader.gui.theme import Theme, ThemeManager

PAUSE = 2  # milliseconds without a key before the library is asked: keys at once ask once
_HINT = "Ctrl+K"


class SearchField(QLineEdit):
    """Words or the search language; asks a moment after the last key, at once on Enter."""

    searched = Signal(str)
    left_downwards = Signal()  # the reader wants into the list
    left = Signal()  # Esc on an empty field
    keep_requested = Signal()  # what is searched is to be kept under a name

    def __init__(self, themes: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("search")
        self.setAccessibleName(tr("Search the library"))
        self.setFixedHeight(30)
        self.setMaximumWidth(420)
        self._glass = QAction(self)
        self._clear = QAction(tr("Clear the search"), self)
        self._clear.setToolTip(tr("Clear the search (Esc)"))
        self.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)
        self.addAction(self._clear, QLineEdit.ActionPosition.TrailingPosition)
        self._keep = QAction(tr("Keep this search…"), self)
        self._keep.setToolTip(tr("Keep this search in the sidebar"))
        self.addAction(self._keep, QLineEdit.ActionPosition.TrailingPosition)
        for action in (self._clear, self._keep):
            action.setVisible(False)
        self._clear.triggered.connect(self.clear_now)
        self._keep.triggered.connect(self._ask_to_keep)
        FittingHint(self, tr("Search text, notes, names, money:>10m…"), tr("Search the library"))
        self._hint = behind(_HINT).strip()
        self._themes = themes
        self._timer = QTimer(self, singleShot=True, interval=PAUSE)
        self._timer.timeout.connect(self._ask)
        self._asked = ""
        self.textChanged.connect(self._typed)
        self.returnPressed.connect(self._ask)
        self._paint_icons(themes.current)
        themes.changed.connect(self._paint_icons)

    def set_hint(self, keys: str) -> None:
        """Say by which key one comes here; empty: by none."""
        self._hint = keys
        self.update()

    def search_for(self, query: str) -> None:
        """Put a query into the field and ask at once."""
        self.setText(query)
        self._ask()

    def clear_now(self) -> None:
        """Empty the field and show everything again."""
        self.search_for("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.left_downwards.emit()
        elif event.key() == Qt.Key.Key_Escape:
            if self.text():
                self.clear_now()
            else:
                self.left.emit()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        # Esc is a shortcut of the window too; while something is typed here it is ours.
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
        ):
            event.accept()
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.text() or self.hasFocus() or self.width() < 260:
            return
        if is_rtl(self.placeholderText()) is not right_to_left():
            return  # the words begin where the key would stand
        hint = self._hint.replace("+", " ")
        wide = self.fontMetrics().horizontalAdvance(self.placeholderText())
        if wide + QFontMetrics(interface_font(12)).horizontalAdvance(hint) + 76 > self.width():
            return
        painter = QPainter(self)
        painter.setFont(interface_font(12))
        painter.setPen(self._themes.current.color("ink_faint"))
        place = QRect(12, 0, self.width() - 24, self.height())
        # Where the layout runs from right to left, Qt turns this side as well.
        how = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(place, int(how), hint)
        painter.end()

    def _typed(self, text: str) -> None:
        self._clear.setVisible(bool(text))
        self._keep.setVisible(bool(text.strip()))
        self._timer.start()

    def _ask(self) -> None:
        self._timer.stop()
        if self.text() != self._asked:
            self._asked = self.text()
            self.searched.emit(self._asked)

    def _ask_to_keep(self) -> None:
        self._ask()
        self.keep_requested.emit()

    def _paint_icons(self, theme: Theme) -> None:
        self._glass.setIcon(icon("search", theme.color("ink_muted")))
        self._clear.setIcon(icon("x", theme.color("ink_muted")))
        self._keep.setIcon(icon("bookmark-plus", theme.color("ink_muted")))
