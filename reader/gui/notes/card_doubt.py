"""What a note's card says where its passage is gone, reworded, or not in this version."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum

from PySide6.QtWidgets import QWidget

from reader.gui.fonts import interface_font
from reader.gui.language import later, tr
from reader.gui.notes.passage import Passage
from reader.gui.theme import ThemeManager
from reader.gui.widgets import Chip
from reader.notes.model import AnchorState
from reader.services.annotate import PlacedNote


class Doubt(Enum):
    """Why a note's place is in doubt."""

    NONE = "none"
    LOST = "lost"  # its passage is gone from its article
    REWORDED = "reworded"
    ELSEWHERE = "elsewhere"  # a version's note, whose passage this article does not have


def doubt_of(placed: PlacedNote) -> Doubt:
    """What is in doubt about a note where it is shown."""
    if placed.note.state is AnchorState.ORPHANED:
        return Doubt.LOST
    if placed.state is AnchorState.ORPHANED:
        return Doubt.ELSEWHERE
    return Doubt.REWORDED if placed.state is AnchorState.MOVED else Doubt.NONE


_ABOVE = {
    Doubt.LOST: (later("No longer in the text. It was on:"), "error"),
    Doubt.ELSEWHERE: (later("No such passage here. It is on:"), "ink_muted"),
}
_SETTLING = {
    Doubt.LOST: ("link", later("Attach again"), later("Select the passage in the text first")),
    Doubt.REWORDED: (
        "check",
        later("Reworded: keep it here"),
        later("The words have changed; this is still the passage"),
    ),
    Doubt.ELSEWHERE: (
        "arrow-left-right",
        later("Copy note across…"),
        later("Choose where it belongs in this version"),
    ),
}


class CardDoubt:
    """The line above the passage and the chip below the comment; made where there is need."""

    def __init__(
        self, themes: ThemeManager, card: QWidget, settle: Callable[[Doubt], None]
    ) -> None:
        self._themes, self._card = themes, card
        self._settle_it = settle
        self._shown = Doubt.NONE
        self.line: Passage | None = None
        self.chip: Chip | None = None

    def show(self, placed: PlacedNote) -> bool:
        """Say what is in doubt about this note; whether that is something else than before."""
        doubt = doubt_of(placed)
        if doubt is self._shown:
            return False
        self._shown = doubt
        for part in (self.line, self.chip):
            if part is not None:
                part.hide()
                part.deleteLater()
        self.line = self.chip = None
        if doubt in _ABOVE:
            words, ink = _ABOVE[doubt]
            self.line = Passage(self._themes, interface_font(12), ink=ink, parent=self._card)
            self.line.set_text(tr(words))
            self.line.show()
        if doubt in _SETTLING:
            icon, words, tip = _SETTLING[doubt]
            chip = Chip(
                tr(words), themes=self._themes, icon_name=icon, accent=True, parent=self._card
            )
            chip.setToolTip(tr(tip))
            chip.clicked.connect(lambda: self._settle_it(doubt))
            chip.show()
            self.chip = chip
        return True
