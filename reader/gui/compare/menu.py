"""What can be done at a place of the comparison."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from reader.gui.compare.across import CopyAcross, shortened
from reader.gui.compare.area import CompareArea, Spot
from reader.gui.compare.loading import Loaded
from reader.gui.context import Context
from reader.gui.language import behind, quoted, tr
from reader.gui.notes.wording import color_name
from reader.gui.tips import plain_tip
from reader.notes.model import AnchorState, Color, Note
from reader.services.annotate import PlacedNote
from reader.services.note_acts import make_note
from reader.services.undo_steps import Done

_QUOTED = 48


class AreaMenu(QObject):
    """The context menu of the columns, the menu of notes, and what both do."""

    open_requested = Signal(int, object)  # an article, Span of its stored text

    def __init__(
        self,
        context: Context,
        area: CompareArea,
        loaded: Callable[[], Loaded | None],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._context = context
        self._area = area
        self._loaded = loaded
        self._window = window
        self.across = CopyAcross(context, window)
        area.menu_requested.connect(self._show)
        area.color_requested.connect(self.highlight)

    # The menu of a place

    def _show(self, spot: Spot) -> None:
        menu = self.menu_of(spot)
        if menu is not None:
            menu.popup(spot.at)

    def menu_of(self, spot: Spot) -> QMenu | None:
        """The menu of what stands at a spot."""
        loaded = self._loaded()
        if loaded is None:
            return None
        area = self._area
        menu = _menu(self._window)
        chosen, sentence = area.chosen(), area.sentence(spot)
        if chosen is not None:
            menu.addAction(tr("Copy") + behind("Ctrl+C"), area.copy)
            colors = menu.addMenu(tr("Highlight", "the deed"))
            for number, color in enumerate(Color, start=1):
                colors.addAction(
                    color_name(color) + behind(str(number)), partial(self.highlight, color)
                )
            menu.addSeparator()
        one = menu.addAction(tr("Copy sentence"), lambda: area.copy_rows((spot.row,), (spot.side,)))
        one.setEnabled(sentence is not None)
        menu.addAction(tr("Copy both versions"), lambda: area.copy_rows((spot.row,), (0, 1)))
        if spot.notes:
            menu.addSeparator()
            for placed in spot.notes:
                words = tr("Copy note to the left…") if spot.side else tr("Copy note to the right…")
                self._offer(menu, placed, spot.side, words)
        if sentence is not None:
            menu.addSeparator()
            article, span = loaded.article(spot.side).id, loaded.stored(spot.side, sentence)
            menu.addAction(
                tr("Open the article here"), lambda: self.open_requested.emit(article, span)
            )
        return menu

    def _offer(self, menu: QMenu, placed: PlacedNote, side: int, words: str) -> None:
        loaded = self._loaded()
        if loaded is None:
            return
        target = loaded.article(1 - side).id
        action = menu.addAction(words, partial(self.across.ask, placed.note, target))
        action.setToolTip(plain_tip(shortened(placed.note.anchor.quote)))
        action.setEnabled(placed.note.article != target)

    # Notes that one side has alone

    def lonely(self, side: int) -> list[PlacedNote]:
        """The notes of a side whose passage the other does not have."""
        loaded = self._loaded()
        if loaded is None:
            return []
        other = {placed.note.id for placed in loaded.notes(1 - side)}
        return [
            placed
            for placed in loaded.notes(side)
            if placed.note.id not in other and placed.state is not AnchorState.ORPHANED
        ]

    def notes_menu(self) -> QMenu:
        """The notes that one side has alone, to be copied to the other."""
        menu = _menu(self._window)
        for side in (0, 1):
            notes = self.lonely(side)
            if not notes:
                continue
            if menu.actions():
                menu.addSeparator()
            words = tr("Copy to the left:") if side else tr("Copy to the right:")
            menu.addAction(words).setEnabled(False)
            for placed in notes:
                self._offer(menu, placed, side, _words(placed.note))
        if not menu.actions():
            menu.addAction(tr("Both sides have the same notes")).setEnabled(False)
        return menu

    def show_notes(self, at: QPoint) -> None:
        """Show the notes that one side has alone."""
        menu = self.notes_menu()
        menu.popup(at)
        first = next((a for a in menu.actions() if a.isEnabled() and not a.isSeparator()), None)
        if first is not None:
            menu.setActiveAction(first)

    def highlight(self, color: Color) -> None:
        """Highlight what is selected, in the article it belongs to."""
        loaded, chosen = self._loaded(), self._area.chosen()
        if loaded is None or chosen is None:
            return
        span = loaded.stored(chosen.side, chosen.span)
        if not len(span):
            return
        library, article = self._context.library, loaded.article(chosen.side).id

        def make() -> Done:
            return make_note(library, article, span, color=color)[1]

        self._context.operations.act(tr("Highlight", "the deed"), make)
        self._area.selecting.clear()


def _menu(parent: QWidget) -> QMenu:
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.setToolTipsVisible(True)
    return menu


def _words(note: Note) -> str:
    quote = shortened(note.anchor.quote, _QUOTED)
    text = f" — {shortened(note.text, _QUOTED)}" if note.text.strip() else ""
    return f"{quoted(quote)}{text}".replace("&", "&&")
