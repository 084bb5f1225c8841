"""What a page of the preferences is, and the rows and groups of which most are made.

A page is any `Page`. It says its words to the search (`look_for`), and may be set back (`reset`).
Most only add groups of rows in their constructor; a page with a list of its own overrides
`look_for`.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from reader.gui.mirror import begun
from reader.gui.preferences.hits import found_all, highlighted, places_of
from reader.gui.theme import ThemeManager
from reader.gui.widgets import Rule
from reader.gui.words import Words

SIDE = 24
_GAP = 8


class Page(QWidget):
    """One page; the window lets it scroll where it has less room than it needs.

    `resettable`: it can be set back to what is usual, by `reset`; `undoable`: and that be undone.
    """

    resettable = True
    undoable = True

    def __init__(self, themes: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.themes = themes
        self._groups: list[Group] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(SIDE, 8, SIDE, SIDE)
        self._column.setSpacing(20)
        self._column.addStretch(1)
        self._wanted = ""
        themes.changed.connect(lambda _: self.look_for(self._wanted))

    def make_room(self, bar: int) -> None:
        """A scroll bar of this width stands at the end, or none (0): the rows keep their place."""
        around = self._column.contentsMargins()
        self._column.setContentsMargins(begun(SIDE, around.top(), SIDE - bar, around.bottom()))

    def add_group(self, title: str, note: str = "") -> Group:
        """A further group of rows, with its head and perhaps a sentence below it."""
        group = Group(title, note, self.themes)
        self._groups.append(group)
        self._column.insertWidget(self._column.count() - 1, group)
        return group

    @property
    def groups(self) -> Sequence[Group]:
        """The groups of rows, from the top."""
        return self._groups

    def look_for(self, words: str) -> int:
        """Show only what has these words, and highlight them; how many rows have them.

        With no words everything is shown, and the answer is how many rows there are.
        """
        self._wanted = words
        return sum(group.look_for(words) for group in self._groups)

    def read(self) -> None:
        """Show what the settings say now: the page is about to be seen."""

    def reset(self) -> None:
        """Set everything on this page back to what is usual."""

    def apply(self) -> None:
        """Put into force what the settings say: a reset was undone."""


class Group(QWidget):
    """A head and a card of rows."""

    def __init__(self, title: str, note: str, themes: ThemeManager) -> None:
        super().__init__()
        self._themes = themes
        self.title = title
        self.rows: list[Row] = []
        self._rules: list[Rule] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP)
        self._head = QLabel(title)
        self._head.setProperty("role", "strong")
        self._head.setVisible(bool(title))
        column.addWidget(self._head)
        self._note = Words(note)
        self._note.setProperty("role", "small")
        self._note.setVisible(bool(note))
        column.addWidget(self._note)
        self._words = note
        card = QFrame()
        card.setProperty("role", "card")
        self._card = QVBoxLayout(card)
        self._card.setContentsMargins(0, 0, 0, 0)
        self._card.setSpacing(0)
        column.addWidget(card)

    def add(
        self,
        label: str,
        control: QWidget | None = None,
        help_: str = "",
        *,
        words: str = "",
        below: bool = False,
    ) -> Row:
        """A row: its name and a sentence at the left, its control at the right or `below`.

        `words` are others by which it is to be found.
        """
        row = Row(label, control, help_, words=words, below=below)
        if self.rows:
            rule = Rule()
            self._rules.append(rule)
            self._card.addWidget(rule)
        row.wanted_changed.connect(self._show_rules)
        self.rows.append(row)
        self._card.addWidget(row)
        return row

    def _show_rules(self) -> None:
        """A rule stands between two rows that are there, and not below the last."""
        above = not self.rows[0].isHidden()
        for rule, row in zip(self._rules, self.rows[1:], strict=True):
            here = not row.isHidden()
            rule.setVisible(above and here)
            above = above or here

    def look_for(self, words: str) -> int:
        """Show and highlight the rows that have these words; how many there are."""
        tint = self._themes.current.hex("find_tint")
        ink = self._themes.current.hex("find_ink")
        whole = bool(words) and found_all(words, self.title)
        shown = 0
        for number, row in enumerate(self.rows):
            if not row.wanted:
                row.hide()
                found = False
            else:
                found = row.look_for(words, tint, ink, whole=whole, around=self.title)
            if number:
                self._rules[number - 1].setVisible(found and shown > 0)
            shown += found
        self._head.setText(highlighted(self.title, words, tint, ink))
        self.setVisible(shown > 0)
        return shown


class Row(QWidget):
    """One thing that can be set."""

    wanted_changed = Signal()

    def __init__(
        self, label: str, control: QWidget | None, help_: str, *, words: str, below: bool
    ) -> None:
        super().__init__()
        self.label, self.help, self._more = label, help_, words
        self.control = control
        self.wanted = True
        self._label = QLabel(label)
        self._label.setWordWrap(True)
        self._help = Words(help_)
        self._help.setProperty("role", "small")
        self._help.setVisible(bool(help_))
        texts = QVBoxLayout()
        texts.setContentsMargins(0, 0, 0, 0)
        texts.setSpacing(2)
        texts.addStretch(1)
        texts.addWidget(self._label)
        texts.addWidget(self._help)
        texts.addStretch(1)
        line: QHBoxLayout | QVBoxLayout = QVBoxLayout(self) if below else QHBoxLayout(self)
        line.setContentsMargins(16, 10, 16, 10)
        line.setSpacing(8 if below else 16)
        line.addLayout(texts, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        if control is not None:
            if not control.accessibleName():
                control.setAccessibleName(label)
            if help_ and not control.accessibleDescription():
                control.setAccessibleDescription(help_)
            self._label.setBuddy(control)
            if below:
                line.addWidget(control)
            else:
                line.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)

    def say(self, help_: str) -> None:
        """Change the sentence under the name."""
        self.help = help_
        self._help.setText(help_)
        self._help.setVisible(bool(help_))
        if self.control is not None:
            self.control.setAccessibleDescription(help_)

    def want(self, wanted: bool) -> None:
        """Whether the row is there at all; it may make no sense for now."""
        self.wanted = wanted
        self.setVisible(wanted)
        self.wanted_changed.emit()

    def look_for(self, words: str, tint: str, ink: str, *, whole: bool, around: str) -> bool:
        """Show the row if it has these words, or if its group is wanted as a `whole`."""
        texts = f"{around}\n{self.label}\n{self.help}\n{self._more}"
        found = whole or not words or found_all(words, texts)
        self._label.setText(highlighted(self.label, words, tint, ink))
        self._help.light(places_of(words, self.help), tint, ink)
        self.setVisible(found)
        return found

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A press on its words is a press on its switch."""
        super().mouseReleaseEvent(event)
        inside = self.rect().contains(event.position().toPoint())
        if isinstance(self.control, QCheckBox) and self.control.isEnabled() and inside:
            self.control.setFocus(Qt.FocusReason.MouseFocusReason)
            self.control.click()


def switch(on: bool = False) -> QCheckBox:
    """A switch for a row; its name is that of the row."""
    box = QCheckBox()
    box.setProperty("bare", True)  # it stands at the end of the row, as all controls do
    box.setChecked(on)
    return box
