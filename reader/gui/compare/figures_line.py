"""The figures that differ, told before all else: `$3 million against $4 million`."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from reader.gui.compare.geometry import PAD
from reader.gui.compare.presenter import change_text, sides_alone
from reader.gui.language import tr, trn
from reader.gui.theme import ThemeManager
from reader.gui.tips import plain_tip
from reader.gui.widgets import Chip
from reader.versions.model import MarkChange

_HEIGHT = 34
_GAP = 6
_MOST = 40  # chips that are made; more never have room
_LONGEST = 60


class FiguresLine(QWidget):
    """A chip for each changed figure, as many as have room; each leads to its place."""

    chosen = Signal(object)  # MarkChange

    def __init__(self, themes: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._chips: list[Chip] = []
        self._total = 0
        self._title = QLabel(tr("Figures"), self)
        self._title.setProperty("role", "faint")
        self._more = QLabel(self)
        self._more.setProperty("role", "faint")
        self.setFixedHeight(_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Figures that differ"))
        self.hide()

    def sizeHint(self) -> QSize:
        return QSize(600, _HEIGHT)

    @property
    def chips(self) -> list[Chip]:
        """The chips, those without room too."""
        return self._chips

    def show_changes(self, changes: Sequence[MarkChange]) -> None:
        """Tell these; those that stand in both texts come first."""
        for chip in self._chips:
            chip.hide()
            chip.deleteLater()
        ordered = sorted(changes, key=lambda one: one.a is None or one.b is None)
        self._total = len(ordered)
        self._chips = []
        for change in ordered[:_MOST]:
            text = change_text(change, sides_alone())
            short = text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1].rstrip()}…"
            chip = Chip(short.replace("&", "&&"), themes=self._themes, parent=self)
            chip.setAccessibleName(tr("Figure: {text}").format(text=text))
            chip.setToolTip(plain_tip(text))
            chip.clicked.connect(partial(self.chosen.emit, change))
            self._chips.append(chip)
        self.setVisible(bool(ordered))
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._themes.current
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.color("paper"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, theme.color("line"))
        painter.end()

    def _arrange(self) -> None:
        x = round(PAD)
        middle = _HEIGHT // 2
        size = self._title.sizeHint()
        self._title.setGeometry(x, middle - size.height() // 2, size.width(), size.height())
        x += size.width() + 10
        room = self.width() - round(PAD)
        shown = 0
        for number, chip in enumerate(self._chips):
            hint = chip.sizeHint()
            left = self._total - number - 1
            fits = x + hint.width() + (70 if left else 0) <= room or number == 0
            chip.setVisible(fits and shown == number)
            if not (fits and shown == number):
                continue
            width = min(hint.width(), max(60, room - x))
            chip.setGeometry(x, middle - hint.height() // 2, width, hint.height())
            x += width + _GAP
            shown += 1
        rest = self._total - shown
        self._more.setText(trn("and %n more", rest) if rest else "")
        size = self._more.sizeHint()
        self._more.setGeometry(x + 2, middle - size.height() // 2, size.width(), size.height())
