"""The keys, from the one table of actions; and what this program is."""

from __future__ import annotations

from itertools import groupby

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from reader import __version__
from reader.gui.actions import COMPARE, TABLE, Actions, ActionSpec, shown_keys
from reader.gui.dialog_size import open_at
from reader.gui.language import later, tr
from reader.gui.widgets import SectionHeader
from reader.paths import resources

_PICTURE = QSize(64, 64)


class KeysDialog(QDialog):
    """Every key, by menu, in two columns; in a narrow window, in one."""

    change_requested = Signal()

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Keys"))
        around = parent.size() if parent is not None else QSize(1000, 700)
        self._keymap = actions.keymap
        columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        columns.setSpacing(40)
        sides = [QVBoxLayout(), QVBoxLayout()]
        for layout in sides:
            layout.setSpacing(0)
        filled = [0, 0]
        for head, specs in self._groups(actions):
            side = 0 if filled[0] <= filled[1] else 1
            sides[side].addWidget(SectionHeader(tr(head)))
            sides[side].addSpacing(8)
            sides[side].addLayout(self._lines(specs))
            sides[side].addSpacing(20)
            filled[side] += len(specs) + 2
        for layout in sides:
            layout.addStretch(1)
            columns.addLayout(layout, 1)
        inside = QWidget()
        inside.setLayout(columns)
        columns.setContentsMargins(24, 20, 24, 8)
        scroll = QScrollArea()
        scroll.setWidget(inside)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        scroll.setAccessibleName(tr("Keys"))
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        bar = scroll.verticalScrollBar().sizeHint().width()
        self._columns = columns
        self._beside = inside.sizeHint().width() + bar  # pixels that two columns need
        wide = max(min(760, around.width() - 40), self._beside)
        open_at(self, wide, min(560, around.height() - 40))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, parent=self)
        change = buttons.addButton(tr("Change keys…"), QDialogButtonBox.ButtonRole.ActionRole)
        change.clicked.connect(self._change)
        change.setAutoDefault(False)
        buttons.button(QDialogButtonBox.StandardButton.Close).setDefault(True)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 16)
        column.addWidget(scroll, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(24, 0, 24, 0)
        foot.addWidget(buttons)
        column.addLayout(foot)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = event.size().width() >= self._beside
        self._columns.setDirection(
            QBoxLayout.Direction.LeftToRight if room else QBoxLayout.Direction.TopToBottom
        )
        self._columns.setSpacing(40 if room else 0)

    def _change(self) -> None:
        self.accept()
        self.change_requested.emit()

    def _groups(self, actions: Actions) -> list[tuple[str, list[ActionSpec]]]:
        shown = [
            spec
            for spec in TABLE
            if self._keymap.keys(spec.name) and (spec.name in actions or spec.room == COMPARE)
        ]
        heads = [("Comparing" if s.room == COMPARE else s.menu or "Window", s) for s in shown]
        heads.sort(key=lambda pair: _ORDER.index(pair[0]))
        return [(head, [s for _, s in g]) for head, g in groupby(heads, key=lambda pair: pair[0])]

    def _lines(self, specs: list[ActionSpec]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(0, 1)
        for line, spec in enumerate(specs):
            grid.addWidget(QLabel(tr(spec.text)), line, 0)
            key = QLabel(shown_keys(self._keymap.keys(spec.name)))
            key.setProperty("role", "key")
            grid.addWidget(key, line, 1, Qt.AlignmentFlag.AlignRight)
        return grid


_ORDER = (
    *("File", "Edit", "View", "Article", "Notes"),
    later("Comparing"),
    "Help",
    later("Window"),
)


class AboutDialog(QDialog):
    """What this program is, and what it is made of."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("About Variorum"))
        self.setMinimumWidth(440)
        picture = QLabel()
        icon = QIcon(str(resources("icons", "variorum.svg")))
        picture.setPixmap(icon.pixmap(_PICTURE, self.devicePixelRatioF()))
        self.name = QLabel(" ".join(("Variorum", __version__)))
        self.name.setProperty("role", "dialog-title")
        self.name.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        said = QLabel(
            tr(
                "A reader for articles that exist in many copies: it cleans them, marks their "
                "figures and names, finds versions of one text and keeps your notes."
            )
        )
        made_of = QLabel(
            tr(
                "Everything stays on this machine. MIT licence; fonts Inter and Source Serif "
                "(OFL), icons Lucide (ISC), Qt (LGPL)."
            )
        )
        made_of.setProperty("role", "small")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, parent=self)
        buttons.rejected.connect(self.reject)
        words = QVBoxLayout()
        words.setSpacing(8)
        for label in (self.name, said, made_of):
            label.setWordWrap(True)
            words.addWidget(label)
        words.addStretch(1)
        line = QHBoxLayout()
        line.setSpacing(20)
        line.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(words, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(16)
        column.addLayout(line, 1)
        column.addWidget(buttons)

    def showEvent(self, event: QShowEvent) -> None:
        # How tall wrapped words are is known once they have their font and their width.
        layout = self.layout()
        if layout is not None:
            layout.activate()
            self.resize(self.width(), layout.totalHeightForWidth(self.width()))
        super().showEvent(event)
