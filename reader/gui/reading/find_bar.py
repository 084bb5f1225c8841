"""Find in the article: the bar, and what its words match."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QWidget

from reader.gui.announce import announce
from reader.gui.language import number, tr
from reader.gui.reading.tip import shadow
from reader.gui.theme import ThemeManager
from reader.gui.widgets import IconButton
from reader.text.spans import Span

MOST_HITS = 5_000
_HEARD_AFTER = 400  # milliseconds: not at each letter that is typed

# What a keyboard types, and what stands in print for it.
_ALIKE = {
    "'": "['’‘ʼ]",
    '"': '["“”„«»]',
    "-": "[-‐‑–—−]",
}


def pattern(words: str) -> re.Pattern[str] | None:
    """What a search for these words matches: any case, any white space, quotes of any shape."""
    parts = words.split()
    if not parts:
        return None
    written = ["".join(_ALIKE.get(char) or re.escape(char) for char in part) for part in parts]
    return re.compile(r"\s+".join(written), re.IGNORECASE)


def find_all(text: str, words: str) -> list[Span]:
    """Where the words stand in a text, the first `MOST_HITS` places."""
    wanted = pattern(words)
    hits: list[Span] = []
    if wanted is None:
        return hits
    for found in wanted.finditer(text):
        hits.append(Span(found.start(), found.end()))
        if len(hits) == MOST_HITS:
            break
    return hits


class FindBar(QFrame):
    """A field, how many places were found, and the way from one to the next."""

    changed = Signal(str)
    stepped = Signal(int)  # 1 next, -1 previous
    closed = Signal()

    def __init__(self, themes: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.setProperty("floating", True)
        self.setAccessibleName(tr("Find in the article"))
        line = QHBoxLayout(self)
        line.setContentsMargins(6, 6, 6, 6)
        line.setSpacing(2)
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("Find in this article"))
        self.field.setAccessibleName(tr("Find in this article"))
        self.field.setMinimumWidth(190)
        self.field.textChanged.connect(self.changed)
        self.count = QLabel()
        self.count.setProperty("role", "faint")
        self.count.setMinimumWidth(78)
        self.count.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.previous = IconButton(themes, "chevron-up", tr("Previous (Shift+F3)"))
        self.next = IconButton(themes, "chevron-down", tr("Next (F3)"))
        self.close_button = IconButton(themes, "x", tr("Close (Esc)"))
        self.previous.clicked.connect(lambda: self.stepped.emit(-1))
        self.next.clicked.connect(lambda: self.stepped.emit(1))
        self.close_button.clicked.connect(self.closed)
        for widget in (self.field, self.count, self.previous, self.next, self.close_button):
            line.addWidget(widget)
        shadow(self, blur=18, down=3, strength=40)
        self._heard = ""
        self._soon = QTimer(self, singleShot=True, interval=_HEARD_AFTER)
        self._soon.timeout.connect(self._say)
        self.tell(0, -1)

    def start(self, words: str = "") -> None:
        """Show the bar with the field ready to be typed into."""
        if words:
            self.field.setText(words)
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def tell(self, hits: int, here: int, around: str = "") -> None:
        """Say how many places there are and which of them (from 0) is shown; -1: none.

        `around` is for those who do not see it: the words in which it stands.
        """
        if not self.field.text().strip():
            said = ""
        elif not hits:
            said = tr("Not found")
        else:
            many = f"{number(hits)}+" if hits >= MOST_HITS else number(hits)
            said = tr("{number} of {all}").format(number=number(here + 1), all=many)
        self.count.setText(said)
        self._heard = f"{said}: {around}" if said and around else said
        self._soon.start()
        self.previous.setEnabled(hits > 0)
        self.next.setEnabled(hits > 0)

    def _say(self) -> None:
        if self.isVisible():
            announce(self.field, self._heard)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Escape:
                self.closed.emit()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
                self.stepped.emit(-1 if back else 1)
            case _:
                super().keyPressEvent(event)
