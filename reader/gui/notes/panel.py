"""The notes of the article that is read, as cards in text order."""

from __future__ import annotations

import time
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLayout,
    QScrollArea,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from reader.gui.context import Context
from reader.gui.notes.acts import NoteActs
from reader.gui.notes.card import NoteCard
from reader.gui.notes.wording import Now, local_now
from reader.gui.widgets import EmptyState, OverlayScrollBar, SectionHeader
from reader.library.database import Library
from reader.library.errors import ArticleNotFound, LibraryError
from reader.notes.model import AnchorState
from reader.services.annotate import ArticleNotes, PlacedNote, article_notes
from reader.services.browse import article_rows, sidebar
from reader.services.changes import Changes
from reader.text.spans import Span

_AT_ONCE = 0.012  # seconds of making cards in one go; the others follow when nothing else happens
_PATIENCE = 3  # readings of notes without the one that is to be shown, before it is given up


@dataclass(frozen=True, slots=True)
class _Loaded:
    notes: ArticleNotes
    titles: dict[int, str]  # of the versions that notes come over from
    tags: tuple[str, ...]  # of the library, to complete new ones


def _load(library: Library, article: int) -> _Loaded:
    notes = article_notes(library, article)
    origins = sorted({placed.from_article for placed in notes.notes} - {article})
    titles = {row.id: row.title for row in article_rows(library, origins)}
    known = [count.label for count in sidebar(library).tags] if notes.notes else []
    used = [tag for placed in notes.notes for tag in placed.note.tags]
    return _Loaded(notes, titles, tuple(dict.fromkeys([*used, *known])))


def _card_around(widget: QWidget | None) -> NoteCard | None:
    """The card that a widget is, or is in."""
    while widget is not None:
        if isinstance(widget, NoteCard):
            return widget
        widget = widget.parentWidget()
    return None


class NotesPanel(QWidget):
    """Cards of an article's notes; orphans stand on top."""

    note_activated = Signal(object)  # Note
    passage_activated = Signal(object)  # Span in the article that is shown
    attach_requested = Signal(object)  # Note: put it on what is selected, by `acts.attach`

    def __init__(
        self, context: Context, parent: QWidget | None = None, *, now: Now = local_now
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._now = now
        self.acts = NoteActs(context, self)
        self._article: int | None = None
        self._request = 0
        self._loaded: _Loaded | None = None
        self._order: list[PlacedNote] = []
        self._cards: dict[int, NoteCard] = {}
        self._awaited: tuple[int, bool, bool] | None = None  # a note to be shown once it is there
        self._missed = 0  # how often it was not among the notes that came
        self._watched: QWidget | None = None
        self.setAccessibleName("Notes of this article")
        self._build()
        self._more = QTimer(self, singleShot=True, interval=0)
        self._more.timeout.connect(self._make_cards)
        context.events.changed.connect(self._on_changed)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus)
        self._show_empty()

    def _build(self) -> None:
        self._stack = QStackedLayout(self)
        self._empty = EmptyState(self._context.themes, "highlighter", "")
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(12, 12, 12, 24)
        column.setSpacing(12)
        self._orphans_head = SectionHeader("Lost their passage")
        self._orphans = QVBoxLayout()
        self._head = SectionHeader("In the text")
        self._notes = QVBoxLayout()
        for box in (self._orphans, self._notes):
            box.setSpacing(12)
        column.addWidget(self._orphans_head)
        column.addLayout(self._orphans)
        column.addWidget(self._head)
        column.addLayout(self._notes)
        column.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(content)
        self._bar = OverlayScrollBar(self._scroll)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._scroll)

    # What the window asks for

    @property
    def cards(self) -> list[NoteCard]:
        """The cards that are made, in the order in which they stand."""
        made = (self._cards.get(placed.note.id) for placed in self._order)
        return [card for card in made if card is not None]

    def set_article(self, article: int | None) -> None:
        """Show the notes of another article, or none."""
        if article == self._article:
            return
        self._finish_editing()
        self._article = article
        if article is None:
            self._request += 1
            self._awaited = None
            self._clear()
        else:
            self.refresh()

    def refresh(self) -> None:
        """Read the notes again."""
        if self._article is None:
            return
        self._request += 1
        request, article = self._request, self._article
        job = self._context.jobs.job(lambda _: _load(self._context.library, article))
        job.done.connect(lambda loaded: self._arrived(request, loaded))
        job.failed.connect(lambda problem: self._failed(request, problem))
        job.start()

    def show_note(self, note: int, *, edit: bool = False, tag: bool = False) -> None:
        """Bring a note's card into sight, once it is there.

        With `edit` its comment is ready to be typed, with `tag` a new tag.
        """
        card = self._cards.get(note)
        if card is None:
            self._awaited, self._missed = (note, edit, tag), 0
            return
        self._awaited = None
        self._reveal(card)
        if edit:
            card.edit()
        elif tag:
            card.ask_tag()
        else:
            card.setFocus(Qt.FocusReason.OtherFocusReason)

    def place_of(self, note: int) -> Span | None:
        """Where a note stands in the article that is shown; None for orphans and strangers."""
        for placed in self._order:
            if placed.note.id == note and placed.note.state is not AnchorState.ORPHANED:
                return Span(placed.start, placed.end)
        return None

    def save_now(self) -> None:
        """Have whatever is being typed in the library before this returns."""
        for card in self.cards:
            try:
                card.save_now()
            except LibraryError as problem:
                self._context.events.problem.emit(str(problem), repr(problem))

    # Filling

    def _arrived(self, request: int, loaded: object) -> None:
        if request != self._request or not isinstance(loaded, _Loaded):
            return
        self._loaded = loaded
        lost = [p for p in loaded.notes.notes if p.note.state is AnchorState.ORPHANED]
        here = [p for p in loaded.notes.notes if p.note.state is not AnchorState.ORPHANED]
        self._order = lost + here
        wanted = {placed.note.id for placed in self._order}
        for note in [note for note in self._cards if note not in wanted]:
            self._drop(self._cards.pop(note))
        for placed in self._order:
            if (card := self._cards.get(placed.note.id)) is not None:
                self._fill(card, placed)
        if self._awaited is not None and self._awaited[0] not in wanted:
            self._missed += 1
            if self._missed >= _PATIENCE:
                self._awaited = None
        self._orphans_head.setVisible(bool(lost))
        self._orphans_head.set_value(str(len(lost)))
        self._head.setVisible(bool(lost) and bool(here))
        self._head.set_value(str(len(here)))
        self._make_cards()
        if self._order:
            self._stack.setCurrentWidget(self._scroll)
        else:
            self._show_empty()

    def _failed(self, request: int, problem: object) -> None:
        if request == self._request:
            self._clear()
            if isinstance(problem, ArticleNotFound):
                return  # it was deleted meanwhile, and the window knows
            said = str(problem) if isinstance(problem, LibraryError) else "Notes cannot be shown."
            self._context.events.problem.emit(said, repr(problem))

    def _make_cards(self) -> None:
        missing = [placed for placed in self._order if placed.note.id not in self._cards]
        began = time.monotonic()
        for placed in missing:
            card = NoteCard(self._context.themes, self.acts, placed, self._scroll.widget())
            card.activated.connect(self._activate)
            card.attach_requested.connect(self.attach_requested)
            card.stepped.connect(lambda by, card=card: self._step(card, by))
            card.leaving.connect(lambda card=card: self._step_off(card))
            card.focused.connect(lambda card=card: self._reveal(card))
            self._cards[placed.note.id] = card
            self._fill(card, placed)
            if time.monotonic() - began > _AT_ONCE:
                break
        self._arrange()
        if missing and missing[-1].note.id not in self._cards:
            self._more.start()
        if self._awaited is not None and self._awaited[0] in self._cards:
            note, edit, tag = self._awaited
            # The card has its place only after the layout has been done.
            QTimer.singleShot(0, self, lambda: self.show_note(note, edit=edit, tag=tag))

    def _fill(self, card: NoteCard, placed: PlacedNote) -> None:
        assert self._loaded is not None
        foreign = placed.from_article != self._loaded.notes.article
        origin = self._loaded.titles.get(placed.from_article, "another version") if foreign else ""
        card.show_note(placed, origin, self._loaded.tags, self._now())

    def _arrange(self) -> None:
        """Put every card where it belongs; those that stand right are not touched."""
        places: dict[QLayout, int] = {self._orphans: 0, self._notes: 0}
        in_order = True
        for card in self.cards:
            lost = card.note.state is AnchorState.ORPHANED
            box = self._orphans if lost else self._notes
            item = box.itemAt(places[box])
            if item is None or item.widget() is not card:
                in_order = in_order and item is None
                self._orphans.removeWidget(card)
                self._notes.removeWidget(card)
                box.insertWidget(places[box], card)
                card.show()
            places[box] += 1
        if not in_order:
            self._chain()

    def _chain(self) -> None:
        """Let the Tab key go through the cards in the order in which they stand."""
        stops = [stop for card in self.cards for stop in card.tab_stops()]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    def _drop(self, card: NoteCard) -> None:
        card.hide()
        self._orphans.removeWidget(card)
        self._notes.removeWidget(card)
        card.deleteLater()

    def _clear(self) -> None:
        self._more.stop()
        self._order, self._loaded = [], None
        for card in self._cards.values():
            self._drop(card)
        self._cards = {}
        self._show_empty()

    def _show_empty(self) -> None:
        if self._article is None:
            self._empty.show_state("highlighter", "No article", "Open one to see its notes.")
        else:
            self._empty.show_state(
                "highlighter",
                "No notes yet",
                "Select text and press 1–8 to highlight it in a colour, or n to write a note.",
            )
        self._stack.setCurrentWidget(self._empty)

    # What happens

    def _activate(self, placed: object) -> None:
        if isinstance(placed, PlacedNote):
            self.note_activated.emit(placed.note)
            if placed.note.state is not AnchorState.ORPHANED:
                self.passage_activated.emit(Span(placed.start, placed.end))

    def _step(self, card: NoteCard, by: int) -> None:
        cards = self.cards
        at = cards.index(card) + by if card in cards else -1
        if 0 <= at < len(cards):
            cards[at].setFocus(Qt.FocusReason.TabFocusReason)

    def _step_off(self, card: NoteCard) -> None:
        """The card goes: its neighbour takes the focus, so that the keys can go on."""
        cards = self.cards
        self._step(card, 1 if card is not cards[-1] else -1)

    def _reveal(self, card: NoteCard) -> None:
        self._scroll.ensureWidgetVisible(card, 0, 12)

    def _on_focus(self, old: QWidget | None, now: QWidget | None) -> None:
        for widget in (old, now):
            card = _card_around(widget)
            if card is not None and self._cards.get(card.note.id) is card:
                card.follow_focus()

    def _on_changed(self, changes: object) -> None:
        if not isinstance(changes, Changes) or self._article is None:
            return
        if changes.notes or changes.versions or self._article in changes.touched:
            self.refresh()

    def _finish_editing(self) -> None:
        for card in self.cards:
            card.finish_editing()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # What is typed must be in the library before the window closes and the library with it.
        window = self.window()
        if window is not self._watched:
            if self._watched is not None:
                self._watched.removeEventFilter(self)
            self._watched = window
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._watched and event.type() == QEvent.Type.Close:
            self.save_now()
        return False
