"""The notes of the article that is read, as cards in text order."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QMenu, QStackedLayout, QVBoxLayout, QWidget

from reader.gui.commands.selection_keys import SelectionKeys
from reader.gui.context import Context
from reader.gui.language import number, told, tr
from reader.gui.notes.acts import NoteActs
from reader.gui.notes.backlinks import Backlinks
from reader.gui.notes.card import NoteCard
from reader.gui.notes.card_column import CardColumn, Section
from reader.gui.notes.links import LinkFollower
from reader.gui.notes.wording import Now, how_to_note, local_now, sure
from reader.gui.shorten import shortened
from reader.gui.widgets import EmptyState, OverlayScrollBar, SectionHeader
from reader.library.database import Library
from reader.library.errors import ArticleNotFound, LibraryError
from reader.library.records import NoteRow
from reader.notes.model import AnchorState, Note
from reader.services.annotate import (
    ArticleNotes,
    PlacedNote,
    Suggestion,
    article_notes,
    suggest_places,
)
from reader.services.backlinks import backlinks
from reader.services.browse import article_rows
from reader.services.changes import Changes
from reader.services.tags import tag_labels
from reader.text.spans import Span

_PATIENCE = 3  # readings of notes without the one that is to be shown, before it is given up


@dataclass(frozen=True, slots=True)
class _Loaded:
    notes: ArticleNotes
    titles: dict[int, str]  # of the versions that notes come over from
    tags: tuple[str, ...]  # of the library, to complete new ones
    linking: tuple[NoteRow, ...] = ()  # notes that link here
    title: str = ""  # of the article, by which they do


def _load(library: Library, article: int, read: ArticleNotes | None) -> _Loaded:
    notes = read or article_notes(library, article)
    every = (*notes.notes, *notes.elsewhere)
    origins = sorted({placed.from_article for placed in every} - {article})
    titles = {row.id: row.title for row in article_rows(library, [*origins, article])}
    known = tag_labels(library) if notes.notes else []
    used = [tag for placed in notes.notes for tag in placed.note.tags]
    tags = tuple(dict.fromkeys([*used, *known]))
    linking = tuple(backlinks(library, article))
    return _Loaded(notes, titles, tags, linking, titles.get(article, ""))


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
    note_focused = Signal(object)  # Note, whose card has got the keyboard
    passage_activated = Signal(object)  # Span in the article that is shown
    across_requested = Signal(object)  # Note: to be copied to another version
    copy_here_requested = Signal(object, int)  # Note of a version, and the article that is shown
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
        self._awaited: tuple[int, bool, bool] | None = None  # a note to be shown once it is there
        self._missed = 0  # how often it was not among the notes that came
        self._watched: QWidget | None = None
        self.setAccessibleName(tr("Notes of this article"))
        self._build()
        context.events.changed.connect(self._on_changed)
        context.operations.stepping.connect(self._finish_editing)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus)
        self._show_empty()

    def _build(self) -> None:
        self._stack = QStackedLayout()
        self.backlinks = Backlinks(self._context.themes)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(self._stack, 1)
        whole.addWidget(self.backlinks)
        self.links = LinkFollower(self._context, self)
        self._empty = EmptyState(self._context.themes, "highlighter", "")
        self._orphans_head = SectionHeader(tr("Lost their passage"))
        self._head = SectionHeader(tr("In the text"))
        self._elsewhere_head = SectionHeader(tr("Only in other versions"))
        self.column = CardColumn(self._make_card, self._fill)
        self._bar = OverlayScrollBar(self.column)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self.column)

    # What the window asks for

    @property
    def cards(self) -> list[NoteCard]:
        """The cards that are made, in the order in which they stand."""
        return self.column.cards

    def set_keys(self, keys: SelectionKeys) -> None:
        """Take other keys of colours and notes, and name them where there are no notes yet."""
        self.acts.keys = keys
        if self._stack.currentWidget() is self._empty:
            self._show_empty()

    def set_article(self, article: int | None, read: ArticleNotes | None = None) -> None:
        """Show the notes of another article, or none; `read` are they, if just read already."""
        if article == self._article:
            return
        self._finish_editing()
        self._article = article
        if article is None:
            self._request += 1
            self._awaited = None
            self._clear()
        else:
            self.refresh(read)

    def refresh(self, read: ArticleNotes | None = None) -> None:
        """Read the notes again, or show those that were read just now."""
        if self._article is None:
            return
        self._request += 1
        request, article = self._request, self._article
        job = self._context.jobs.job(lambda _: _load(self._context.library, article, read))
        job.done.connect(lambda loaded: self._arrived(request, loaded))
        job.failed.connect(lambda problem: self._failed(request, problem))
        job.start()

    def show_note(self, note: int, *, edit: bool = False, tag: bool = False) -> None:
        """Bring a note's card into sight, once it is there.

        With `edit` its comment is ready to be typed, with `tag` a new tag.
        """
        card = self.column.bring(note)
        if card is None:
            self._awaited, self._missed = (note, edit, tag), 0
            return
        self._awaited = None
        if edit:
            card.edit()
        elif tag:
            card.ask_tag()
        else:
            card.setFocus(Qt.FocusReason.OtherFocusReason)

    def suggest_places(self, note: Note) -> None:
        """Offer places where an orphan may belong; the one pointed at is shown in the text."""
        library = self._context.library
        job = self._context.jobs.job(lambda _: suggest_places(library, note.id))
        job.done.connect(lambda found: self._offer(note, found))
        job.start()

    def _offer(self, note: Note, found: Sequence[Suggestion]) -> None:
        card = self.column.card_of(note.id)
        if card is None:
            return
        if not found:
            self._context.events.message.emit(
                tr(
                    "Nothing in the text is like it. Select the passage that it belongs to, then "
                    "attach it."
                )
            )
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("Select its passage in the text, or choose:")).setEnabled(False)
        for place in found:
            short = shortened(place.text, 56)
            action = menu.addAction(f"“{short}”   {sure(place.score)}".replace("&", "&&"))
            span = Span(place.start, place.end)
            action.hovered.connect(lambda span=span: self.passage_activated.emit(span))
            action.triggered.connect(
                lambda _=False, span=span: self.acts.attach(note, span.start, span.end)
            )
        menu.popup(card.mapToGlobal(QPoint(8, 40)))

    def place_of(self, note: int) -> Span | None:
        """Where a note stands in the article that is shown; None for orphans and strangers."""
        for placed in self._order:
            if placed.note.id == note and placed.state is not AnchorState.ORPHANED:
                return Span(placed.start, placed.end)
        return None

    def save_now(self) -> None:
        """Have whatever is being typed in the library before this returns.

        Raises:
            LibraryError: it could not be saved; it stays in the panel.
        """
        for card in self.cards:
            with suppress(LibraryError):  # tried once more, with whatever else was refused
                card.save_now()
        self.acts.unsaved.save_now()

    # Filling

    def _arrived(self, request: int, loaded: object) -> None:
        if request != self._request or not isinstance(loaded, _Loaded):
            return
        anew = self._loaded is None or self._loaded.notes.article != loaded.notes.article
        self._loaded = loaded
        lost = [p for p in loaded.notes.notes if p.note.state is AnchorState.ORPHANED]
        here = [p for p in loaded.notes.notes if p.note.state is not AnchorState.ORPHANED]
        self._order = [*lost, *here, *loaded.notes.elsewhere]
        self.backlinks.show_rows(loaded.linking, loaded.notes.article, loaded.title)
        self._orphans_head.set_value(number(len(lost)))
        self._head.set_value(number(len(here)))
        self._elsewhere_head.set_value(number(len(loaded.notes.elsewhere)))
        self._stack.setCurrentWidget(self.column if self._order else self._empty)
        self.column.show_sections(
            (
                Section(self._orphans_head, tuple(lost)),
                Section(self._head, tuple(here), titled=bool(lost or loaded.notes.elsewhere)),
                Section(self._elsewhere_head, loaded.notes.elsewhere),
            ),
            anew=anew,
        )
        if not self._order:
            self._show_empty()
        self._show_awaited()

    def _show_awaited(self) -> None:
        if self._awaited is None:
            return
        note, edit, tag = self._awaited
        if any(placed.note.id == note for placed in self._order):
            self.show_note(note, edit=edit, tag=tag)
            return
        self._missed += 1
        if self._missed >= _PATIENCE:
            self._awaited = None

    def _failed(self, request: int, problem: object) -> None:
        if request == self._request:
            self._clear()
            if isinstance(problem, ArticleNotFound):
                return  # it was deleted meanwhile, and the window knows
            said = (
                told(problem)
                if isinstance(problem, LibraryError)
                else tr("Notes cannot be shown. Choose the article again.")
            )
            self._context.events.problem.emit(said, repr(problem))

    def _make_card(self, placed: PlacedNote, parent: QWidget) -> NoteCard:
        card = NoteCard(self._context.themes, self.acts, placed, parent)
        card.activated.connect(self._activate)
        card.attach_requested.connect(self.attach_requested)
        card.link_followed.connect(self.links.follow)
        card.across_requested.connect(self.across_requested)
        card.copy_here_requested.connect(self._copy_here)
        card.stepped.connect(lambda by, card=card: self._step(card, by))
        card.leaving.connect(lambda card=card: self._step_off(card))
        card.focused.connect(lambda card=card: self.column.reveal(card))
        card.focused.connect(lambda card=card: self.note_focused.emit(card.note))
        return card

    def _copy_here(self, note: Note) -> None:
        if self._article is not None:
            self.copy_here_requested.emit(note, self._article)

    def _fill(self, card: NoteCard, placed: PlacedNote) -> None:
        assert self._loaded is not None
        foreign = placed.from_article != self._loaded.notes.article
        origin = (
            self._loaded.titles.get(placed.from_article, tr("another version")) if foreign else ""
        )
        card.show_note(placed, origin, self._loaded.tags, self._now())

    def _clear(self) -> None:
        self._order, self._loaded = [], None
        self.column.show_sections(())
        self.backlinks.show_rows(())
        self._show_empty()

    def _show_empty(self) -> None:
        if self._article is None:
            self._empty.show_state(
                "highlighter", tr("No article"), tr("Open one to see its notes.")
            )
        else:
            self._empty.show_state(
                "highlighter",
                tr("No notes yet"),
                how_to_note(self.acts.keys, opened=True),
            )
        self._stack.setCurrentWidget(self._empty)

    # What happens

    def _activate(self, placed: object) -> None:
        if isinstance(placed, PlacedNote):
            self.note_activated.emit(placed.note)
            if placed.state is not AnchorState.ORPHANED:
                self.passage_activated.emit(Span(placed.start, placed.end))

    def _step(self, card: NoteCard, by: int) -> None:
        note = self.column.neighbour(card.note.id, by)
        if note is not None and (other := self.column.bring(note)) is not None:
            other.setFocus(Qt.FocusReason.TabFocusReason)

    def _step_off(self, card: NoteCard) -> None:
        """The card goes: its neighbour takes the focus, so that the keys can go on."""
        last = bool(self._order) and self._order[-1].note.id == card.note.id
        self._step(card, -1 if last else 1)

    def _on_focus(self, old: QWidget | None, now: QWidget | None) -> None:
        for widget in (old, now):
            card = _card_around(widget)
            if card is not None and self.column.card_of(card.note.id) is card:
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
            with suppress(LibraryError):  # the window asks what to do then
                self.save_now()
        return False
