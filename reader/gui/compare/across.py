"""Copying a note to another version: where it may go, how sure that is, and doing it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from reader.gui.context import Context
from reader.gui.dialog_buttons import cancel_box
from reader.gui.dialog_size import open_at
from reader.gui.language import percent, quoted, told, tr
from reader.gui.tips import plain_tip
from reader.gui.words import Words
from reader.notes.model import Note
from reader.services.copy_across import Across, copy_note, places_across
from reader.text.spans import Span
from reader.versions.place import Place

_LONGEST = 160
_CERTAIN = 0.9995


def sure_text(sure: float) -> str:
    """`certain`, `72% sure`."""
    if sure >= _CERTAIN:
        return tr("certain")
    return tr("{percent} sure").format(percent=percent(min(0.99, sure)))


def shortened(text: str, longest: int = _LONGEST) -> str:
    """The words on one line, cut where they are many."""
    line = " ".join(text.split())
    return line if len(line) <= longest else f"{line[: longest - 1].rstrip()}…"


class AcrossDialog(QDialog):
    """The places for a note in another article; the surest is chosen already."""

    def __init__(
        self, across: Across, take: Callable[[Place], object], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Copy note across"))
        self._across = across
        self._take = take
        words = Words(
            tr("In “{title}” this passage reads otherwise. Where does the note belong?").format(
                title=shortened(across.target.title, 80)
            )
        )
        quote = Words(quoted(shortened(across.note.anchor.quote)))
        quote.setProperty("role", "quote")
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Places for the note, the surest first"))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for place, text in zip(across.places, across.words, strict=True):
            item = QListWidgetItem(f"{sure_text(place.sure)}  ·  {quoted(shortened(text))}")
            item.setToolTip(plain_tip(text))
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.list.itemActivated.connect(lambda _: self.accept())
        buttons = cancel_box(self)
        buttons.addButton(tr("Copy note here"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(12)
        for widget in (words, quote, self.list, buttons):
            column.addWidget(widget)
        open_at(self, 560, 420)
        self.accepted.connect(self._choose)
        self.list.setFocus()

    def _choose(self) -> None:
        row = self.list.currentRow()
        if 0 <= row < len(self._across.places):
            self._take(self._across.places[row])


class CopyAcross(QObject):
    """Looks for the places of a note in another article, asks where none is certain, copies."""

    def __init__(self, context: Context, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._window = window
        self.dialog: AcrossDialog | None = None

    def ask(self, note: Note, target: int) -> None:
        """Copy a note to the article `target`."""
        library = self._context.library
        job = self._context.jobs.job(lambda _: places_across(library, note.id, target))
        job.done.connect(self._offer)
        job.failed.connect(
            lambda problem: self._context.events.problem.emit(told(problem), repr(problem))
        )
        job.start()

    def _offer(self, across: object) -> None:
        if not isinstance(across, Across):
            return
        if not across.places:
            self._context.events.message.emit(
                tr(
                    "Nothing in the other version is like this passage: select the words there and"
                    " mark them instead."
                )
            )
        elif across.places[0].sure >= _CERTAIN:
            self._copy(across, across.places[0])
        else:
            self.dialog = AcrossDialog(
                across, lambda place: self._copy(across, place), self._window
            )
            self.dialog.open()

    def _copy(self, across: Across, place: Place) -> None:
        library, target = self._context.library, across.target.id
        span = Span(place.span.start, place.span.end)
        self._context.operations.act(
            tr("Copy note across"), lambda: copy_note(library, across.note, target, span)
        )
        self._context.events.message.emit(
            tr("Copied to “{title}” ({sure}). Ctrl+Z undoes it.").format(
                title=shortened(across.target.title, 60), sure=sure_text(place.sure)
            )
        )
