"""Cards one below the other, of which only those near what is seen are made.

An article may have thousands of notes. A card costs about a millisecond, so cards that are out of
sight are nothing but a height that is guessed; where a guess was wrong, what is seen stays put.
"""

from __future__ import annotations

import time
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget

from reader.gui.notes.card import NoteCard
from reader.services.annotate import PlacedNote

_AT_ONCE = 0.012  # seconds of making cards in one go; the others follow when nothing else happens
_SIDE, _TOP, _GAP, _BOTTOM = 12, 12, 12, 24
_AHEAD = 0.2  # screens above and below the one that is seen, for which cards are made
_KEPT = 3  # screens above and below the one that is seen, beyond which a card is let go
_LETTER, _LINE, _QUOTE_LINE = 7.2, 17, 23  # pixels, for guesses


@dataclass(frozen=True, slots=True)
class Section:
    """Notes below a heading; the heading shows only where there are notes and `titled`."""

    heading: QWidget
    notes: tuple[PlacedNote, ...]
    titled: bool = True


@dataclass(slots=True)
class _Slot:
    placed: PlacedNote | None  # None: a heading
    heading: QWidget | None
    height: int = 0  # a guess, until there is a card
    known: bool = False


class CardColumn(QScrollArea):
    """Shows sections of notes. `make` makes a card, `fill` has it show its note as it is now."""

    cards_changed = Signal()  # other cards are made now

    def __init__(
        self,
        make: Callable[[PlacedNote, QWidget], NoteCard],
        fill: Callable[[NoteCard, PlacedNote], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._make, self._fill = make, fill
        self._slots: list[_Slot] = []
        self._tops: list[int] = []
        self._end = _TOP
        self._stands = False  # whether tops and end are those of the heights
        self._places: dict[int, int] = {}  # the slot of each note
        self._headings: list[int] = []  # the slots of headings
        self._cards: dict[int, NoteCard] = {}
        self._width = 0
        self._settling = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._content = QWidget()
        self.setWidget(self._content)
        self._content.installEventFilter(self)
        self._more = QTimer(self, singleShot=True, interval=0)
        self._more.timeout.connect(self._settle)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)

    @property
    def cards(self) -> list[NoteCard]:
        """The cards that are made, in the order in which they stand."""
        return [self._cards[note] for note in sorted(self._cards, key=self._places.__getitem__)]

    @property
    def is_settled(self) -> bool:
        """Whether every card that is to be seen is there."""
        return not self._more.isActive()

    def show_sections(self, sections: Sequence[Section], *, anew: bool = True) -> None:
        """Show these notes, from the first; if not `anew`, what is seen stays where it is.

        Cards that are made already are filled anew.
        """
        known = {
            slot.placed.note.id: slot.height
            for slot in self._slots
            if slot.placed is not None and slot.known
        }
        inner = self._inner
        anchor = None if anew else self._anchor()
        self._slots, self._places, self._headings, self._stands = [], {}, [], False
        for section in sections:
            titled = section.titled and bool(section.notes)
            section.heading.setParent(self._content)
            section.heading.setVisible(titled)
            if titled:
                self._headings.append(len(self._slots))
                height = section.heading.sizeHint().height()
                self._slots.append(_Slot(None, section.heading, height, known=True))
            for placed in section.notes:
                self._places[placed.note.id] = len(self._slots)
                measured = known.get(placed.note.id)
                height = _guess(placed, inner) if measured is None else measured
                self._slots.append(_Slot(placed, None, height, measured is not None))
        self._settling = True  # a card that goes hands the focus on, and that one is revealed
        try:
            for note in [note for note in self._cards if note not in self._places]:
                self._drop(note)
            for note, card in self._cards.items():
                shown = self._slots[self._places[note]].placed
                assert shown is not None
                self._fill(card, shown)
        finally:
            self._settling = False
        if anew:
            self.verticalScrollBar().setValue(0)
        self._settle(anchor=anchor)
        self._chain()
        self.cards_changed.emit()

    def card_of(self, note: int) -> NoteCard | None:
        """A note's card, if it is made."""
        return self._cards.get(note)

    def bring(self, note: int) -> NoteCard | None:
        """Scroll to a note and give its card; None where there is no such note."""
        if (place := self._places.get(note)) is None:
            return None
        if note not in self._cards:
            self._make_card(place)
            self._lay_out()
        card = self._cards[note]
        # Its neighbours may turn out to be of other heights than was guessed.
        for _ in range(3):
            self.reveal(card)
            self._settle()
        return card

    def reveal(self, card: NoteCard) -> None:
        """Scroll until a card is seen."""
        self.ensureWidgetVisible(card, 0, _GAP)

    def neighbour(self, note: int, by: int) -> int | None:
        """The note that stands `by` places after another, at most the last or first."""
        notes = [slot.placed.note.id for slot in self._slots if slot.placed is not None]
        if note not in self._places:
            return None
        return notes[max(0, min(len(notes) - 1, notes.index(note) + by))]

    # Which cards there are, and where they stand

    def _anchor(self) -> tuple[int, int] | None:
        """The first note that is seen, and how far below the upper edge it stands."""
        top = self.verticalScrollBar().value()
        if top <= 0:
            return None
        for slot, y in zip(self._slots, self._tops, strict=False):
            if slot.placed is not None and y + slot.height > top:
                return slot.placed.note.id, y - top
        return None

    def _settle(self, *, anchor: tuple[int, int] | None = None) -> None:
        """Make what is to be seen and let go of what is far away; go on later where it is much."""
        if self._settling:
            return
        self._settling = True
        try:
            anchor = anchor or self._anchor()
            began, made = time.monotonic(), False
            for note, card in self._cards.items():
                self._measure(self._slots[self._places[note]], card)
            self._lay_out(anchor)
            while missing := self._missing():
                for place in missing:
                    if made and time.monotonic() - began > _AT_ONCE:
                        self._more.start()
                        break
                    self._make_card(place)
                    made = True
                self._lay_out(anchor)
                if self._more.isActive():
                    break
            gone = self._let_go()
            if made or gone:
                self._chain()
                self.cards_changed.emit()
        finally:
            self._settling = False

    def _missing(self) -> list[int]:
        """The slots of notes that are to be seen and have no card; what is seen comes first."""
        if not self.isVisible():
            return []
        top, screen = self.verticalScrollBar().value(), self.viewport().height()
        for ahead in (0, round(_AHEAD * screen)):
            found = [
                place
                for place in self._between(top - ahead, top + screen + ahead)
                if (placed := self._slots[place].placed) is not None
                and placed.note.id not in self._cards
            ]
            if found:
                return found
        return []

    def _between(self, top: int, bottom: int) -> range:
        first = max(0, bisect_right(self._tops, top) - 1)
        return range(first, bisect_left(self._tops, bottom))

    def _let_go(self) -> bool:
        top, screen = self.verticalScrollBar().value(), self.viewport().height()
        near = self._between(top - _KEPT * screen, top + (1 + _KEPT) * screen)
        focus = QApplication.focusWidget()
        far = [
            note
            for note, card in self._cards.items()
            if self._places[note] not in near
            and not card.is_editing
            and (focus is None or not (card is focus or card.isAncestorOf(focus)))
        ]
        for note in far:
            self._drop(note)
        return bool(far)

    def _make_card(self, place: int) -> None:
        slot = self._slots[place]
        assert slot.placed is not None
        card = self._make(slot.placed, self._content)
        self._fill(card, slot.placed)
        self._cards[slot.placed.note.id] = card
        self._measure(slot, card)

    def _drop(self, note: int) -> None:
        card = self._cards.pop(note)
        card.hide()
        card.deleteLater()

    def _measure(self, slot: _Slot, card: NoteCard) -> None:
        height = card.heightForWidth(self._inner)
        self._stands = self._stands and height == slot.height
        slot.height, slot.known = height, True

    @property
    def _inner(self) -> int:
        return max(60, self.viewport().width() - 2 * _SIDE)

    def _lay_out(self, anchor: tuple[int, int] | None = None) -> None:
        """Work out where everything stands and put it there; the anchor stays where it is seen."""
        if not self._stands:
            heights = (slot.height + _GAP for slot in self._slots)
            *self._tops, self._end = accumulate(heights, initial=_TOP)
            self._stands = True
        whole = self._end - _GAP + _BOTTOM
        self._content.resize(self.viewport().width(), max(whole, self.viewport().height()))
        if anchor is not None and (place := self._places.get(anchor[0])) is not None:
            self.verticalScrollBar().setValue(self._tops[place] - anchor[1])
        inner = self._inner
        for place in self._headings:
            slot = self._slots[place]
            if slot.heading is not None:
                slot.heading.setGeometry(_SIDE, self._tops[place], inner, slot.height)
        for note in self._cards:
            self._put(self._places[note], inner)

    def _put(self, place: int, inner: int) -> None:
        """Put a card where it stands."""
        slot = self._slots[place]
        assert slot.placed is not None
        card = self._cards[slot.placed.note.id]
        card.setGeometry(_SIDE, self._tops[place], inner, slot.height)
        if card.isHidden():
            card.show()

    def _chain(self) -> None:
        """Let the Tab key go through the cards in the order in which they stand."""
        stops = [stop for card in self.cards for stop in card.tab_stops()]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    # Events

    def _scrolled(self) -> None:
        self._settle()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._content and event.type() == QEvent.Type.LayoutRequest:
            self._settle()  # a card has another height
            typed = next((card for card in self._cards.values() if card.is_editing), None)
            if typed is not None and typed.isAncestorOf(QApplication.focusWidget() or self):
                self.reveal(typed)
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._width != self._inner:
            self._width = inner = self._inner
            self._stands = False
            for slot in self._slots:
                if slot.placed is not None:
                    slot.height, slot.known = _guess(slot.placed, inner), False
        self._settle()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._settle()


def _guess(placed: PlacedNote, width: int) -> int:
    """About how high a card is; it need not be right."""
    note, line = placed.note, max(10, width - 28) / _LETTER
    quote = min(5, 1 + int(len(note.anchor.quote) / line))
    comment = note.text.count("\n") + 1 + int(len(note.text) / line) if note.text.strip() else 0
    return 44 + quote * _QUOTE_LINE + comment * _LINE
