"""The compare room: two versions of a text side by side."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from reader.gui.actions import OF_THE_LIBRARY, TABLE, shown_keys
from reader.gui.commands.keymap import KeyMap, pressed
from reader.gui.compare.area import CompareArea
from reader.gui.compare.bar import CompareBar
from reader.gui.compare.exporting import AskPath, Exporting, Showing, ask_path
from reader.gui.compare.figures_line import FiguresLine
from reader.gui.compare.head import CompareHead
from reader.gui.compare.loading import Loaded, flattened_side, load_comparison, with_capitals
from reader.gui.compare.menu import AreaMenu
from reader.gui.compare.model import CompareModel, Difference, Piece, Topic
from reader.gui.compare.presenter import alike, counter, describe, moved_text, summary
from reader.gui.compare.strip import Strip
from reader.gui.context import Context
from reader.gui.language import listed, told, tr
from reader.gui.widgets import EmptyState, Rule
from reader.library.database import Library
from reader.services.changes import Changes
from reader.text.spans import Span
from reader.versions.model import MarkChange

Load = Callable[[Library, int, int], Loaded]
_FOLDING = "compare-folding"
_CAPITALS = "compare-capitals"


class CompareView(QWidget):
    """Opens two articles, shows what differs, and leads through the differences."""

    closed = Signal()
    opened = Signal(int, int)  # both articles are shown now
    article_requested = Signal(int, object)  # an article to be read at this Span of its text
    described = Signal(str)  # the difference that the reader is at; empty before the first step

    def __init__(
        self,
        context: Context,
        *,
        load: Load = load_comparison,
        ask: AskPath = ask_path,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._load = load
        self._request = 0
        self._ids: tuple[int, int] | None = None
        self._loaded: Loaded | None = None  # as it is stored
        self._model: CompareModel | None = None
        self._shown: list[tuple[Piece, ...]] = []
        self._differences: list[Difference] = []
        self._current: int | None = None
        self.setObjectName("compare")
        self.setAccessibleName(tr("Compare"))

        themes = context.themes
        self.bar = CompareBar(themes)
        self.area = CompareArea(themes, context.settings)
        self.strip = Strip(self.area, themes)
        self._head = CompareHead(self.area, themes)
        self.head = self._head
        self.figures = FiguresLine(themes)
        self.menu = AreaMenu(context, self.area, lambda: self.loaded, self)
        self.exporting = Exporting(context, self._showing, ask, self)
        self._note = EmptyState(themes, "columns-2", tr("Comparing…"))
        text = QHBoxLayout()
        text.setContentsMargins(0, 0, 0, 0)
        text.setSpacing(0)
        text.addWidget(self.area, 1)
        text.addWidget(self.strip)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(self.figures)
        column.addLayout(text, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.bar)
        whole.addWidget(Rule())
        self._stack = QStackedLayout()
        whole.addLayout(self._stack, 1)  # first: what is put into a stack of nobody is a window
        self._stack.addWidget(self._note)
        self._stack.addWidget(page)
        self._page = page
        self.setFocusProxy(self.area)
        self._wire()
        self.follow_keys(KeyMap(context.settings, TABLE, OF_THE_LIBRARY, self))
        self.bar.set_folding(context.settings.flag(_FOLDING, usual=False))

    def _wire(self) -> None:
        self.bar.back_pressed.connect(self.leave)
        self.bar.next_pressed.connect(self.next_difference)
        self.bar.previous_pressed.connect(self.previous_difference)
        self.bar.swap_pressed.connect(self.swap)
        self.bar.export_pressed.connect(self.exporting.show_menu)
        self.bar.notes_pressed.connect(self.menu.show_notes)
        self.menu.open_requested.connect(self.article_requested)
        self._head.capitals_pressed.connect(self.toggle_capitals)
        self._head.other_chosen.connect(self._put_other)
        self.figures.chosen.connect(self._go_to_change)
        self.bar.topics_changed.connect(self._filter)
        self.bar.folding_changed.connect(self._fold)
        self.strip.difference_chosen.connect(self.go_to)
        self.area.piece_clicked.connect(self._go_to_piece)
        self._context.events.changed.connect(self._refresh)

    # What is shown

    def open(self, a: int, b: int) -> None:
        """Compare two articles; what was shown before stays until they are read."""
        self._start(a, b, keep_place=False)

    def _start(self, a: int, b: int, *, keep_place: bool) -> None:
        self._request += 1
        request = self._request
        if self._ids is None or self._model is None:
            self._tell(tr("Comparing…"), "")
        capitals = self._context.settings.flag(_CAPITALS, usual=False)

        def work(_: object) -> tuple[Loaded, Loaded]:
            loaded = self._load(self._context.library, a, b)
            return loaded, with_capitals(loaded) if capitals else loaded

        job = self._context.jobs.job(work)
        job.done.connect(lambda loaded: self._arrive(request, a, b, loaded, keep_place))
        job.failed.connect(lambda problem: self._fail(request, problem))
        job.start()

    def _arrive(self, request: int, a: int, b: int, arrived: object, keep_place: bool) -> None:
        if request != self._request or not isinstance(arrived, tuple):
            return
        self._loaded, loaded = arrived
        row = self.area.first_row_in_sight() if keep_place else 0
        self._ids = (a, b)
        self._model = CompareModel(loaded)
        self._shown = self._model.shown(self.bar.topics)
        self._head.show_loaded(loaded)
        found = loaded.comparison
        self.figures.show_changes(found.figures)
        self.bar.show_summary(summary(found), moved_text(found), alike(found.similarity))
        self._stack.setCurrentWidget(self._page)
        self.area.show_model(self._model, self._shown, (loaded.notes_a, loaded.notes_b))
        titles = listed([loaded.a.row.title, loaded.b.row.title])
        self.area.setAccessibleName(
            tr("{what}: {words}").format(what=tr("Two versions side by side"), words=titles)
        )
        if row:
            self.area.scroll_to_row(row)
        self._count()
        if self.isVisible():
            self.area.setFocus()
        self.opened.emit(a, b)

    @property
    def loaded(self) -> Loaded | None:
        """What is shown, or None."""
        return self._model.loaded if self._model is not None else None

    def _showing(self) -> Showing | None:
        return Showing(self._model, self._shown) if self._model is not None else None

    def toggle_capitals(self) -> None:
        """Read a flattened side with the other's capitals, or as it is stored again."""
        settings = self._context.settings
        if self._ids is None or self._loaded is None:
            return
        if flattened_side(self._loaded) is not None:
            settings.set_flag(_CAPITALS, not settings.flag(_CAPITALS, usual=False))
            self._start(*self._ids, keep_place=True)
        else:
            self._context.events.message.emit(
                tr("Neither side has lost its capitals to the other.")
            )

    def _put_other(self, side: int, article: int) -> None:
        if self._ids is not None:
            a, b = self._ids
            self.open(*((a, article) if side else (article, b)))

    def _fail(self, request: int, problem: object) -> None:
        if request == self._request:
            self._model = None
            self._tell(tr("These two cannot be compared"), told(problem))

    def _tell(self, title: str, body: str) -> None:
        self._note.show_state("columns-2", title, body)
        self._stack.setCurrentWidget(self._note)
        self.bar.show_summary("", "", "")
        self.bar.show_counter("", enabled=False)

    def _refresh(self, changes: object) -> None:
        """Take in what was changed elsewhere: another text, other marks or notes."""
        if self._ids is None or self._model is None or not isinstance(changes, Changes):
            return
        touched = changes.articles | changes.notes
        if self.isVisible() and touched & set(self._ids):
            self._start(*self._ids, keep_place=True)

    # The way through

    @property
    def differences(self) -> list[Difference]:
        """The differences that the filters let through, from top to bottom."""
        return self._differences

    @property
    def current(self) -> int | None:
        """The index of the difference that is outlined, if any."""
        return self._current

    def next_difference(self) -> None:
        """Go to the next difference; behind the last comes the first."""
        if self._differences:
            at = self._from_sight() if self._current is None else self._current + 1
            self.go_to(at % len(self._differences))

    def previous_difference(self) -> None:
        """Go to the difference before; before the first comes the last."""
        if self._differences:
            at = self._from_sight() if self._current is None else self._current
            self.go_to((at - 1) % len(self._differences))

    def _from_sight(self) -> int:
        row = self.area.first_row_in_sight()
        ahead = (i for i, one in enumerate(self._differences) if one.last_row >= row)
        return next(ahead, 0)

    def go_to(self, number: int) -> None:
        """Outline a difference, bring it into sight and say what it is."""
        if self._model is None or not 0 <= number < len(self._differences):
            return
        self._current = number
        self.area.set_current(self._differences[number])
        self._describe()
        self._context.events.message.emit(self.told)

    def _go_to_piece(self, piece: Piece) -> None:
        number = self._number_of(piece.row, piece)
        if number is None or self._model is None:
            return
        partner = self._model.rows[piece.row].partner
        if number == self._current and partner is not None:
            # A second click on what moved leads to its other place.
            number = self._number_of(partner)
        if number is not None:
            self.go_to(number)

    def _go_to_change(self, change: MarkChange) -> None:
        """Bring a changed figure or name into sight, with all topics that show it."""
        if self._model is None:
            return
        for _ in range(2):
            for number, difference in enumerate(self._differences):
                if any(_holds(piece, change) for piece in difference.pieces):
                    self.go_to(number)
                    return
            self.bar.topic_button(Topic.FIGURES).setChecked(True)
        side = int(change.a is None)
        mark = change.b if side else change.a
        if mark is not None:
            self.area.show_span(side, Span(mark.start, mark.end))

    def _number_of(self, row: int, piece: Piece | None = None) -> int | None:
        """The difference that holds a piece, or any piece of a row."""
        for number, difference in enumerate(self._differences):
            for one in difference.pieces:
                if one is piece or (piece is None and one.row == row):
                    return number
        return None

    def _filter(self, topics: frozenset[Topic]) -> None:
        if self._model is not None:
            self._shown = self._model.shown(topics)
            self.area.set_shown(self._shown)
            self._count()

    def _fold(self, folding: bool) -> None:
        self._context.settings.set_flag(_FOLDING, folding)
        self.area.set_folding(folding)
        if self._current is not None:
            self.area.set_current(self._differences[self._current])

    def _count(self) -> None:
        self._differences = CompareModel.differences(self._shown)
        self._current = None
        self._describe()

    def _describe(self) -> None:
        if self._model is None:
            return
        total = len(self._differences)
        self.bar.show_counter(counter(self._current, total), enabled=total > 0)
        self.strip.set_differences(self._differences, self._current)
        # The area's description stays the summary: a change of it would be said beside `message`.
        self.area.setAccessibleDescription(describe(self._model.loaded, (), None))
        self.described.emit(self.told)

    @property
    def told(self) -> str:
        """The difference that the reader is at, in a sentence; empty before the first step."""
        if self._model is None or self._current is None:
            return ""
        return describe(self._model.loaded, self._differences, self._current)

    # Deeds

    def swap(self) -> None:
        """Exchange left and right."""
        if self._ids is not None:
            self.open(self._ids[1], self._ids[0])

    def export(self) -> None:
        """Save what is shown as a web page, where the reader says."""
        self.exporting.save_page()

    def leave(self) -> None:
        """Go back to reading."""
        self._request += 1  # what is still on its way is not wanted any more
        self.closed.emit()

    # Keys: they come before the window's own, which give some of them another meaning.

    def event(self, event: QEvent) -> bool:
        override = event.type() is QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and self._deed(event) is not None:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        deed = self._deed(event)
        if deed is None:
            super().keyPressEvent(event)
        else:
            deed()

    def deeds(self) -> dict[str, Callable[[], None]]:
        """What can be done here, by the names of the table of actions."""
        return {
            "next-difference": self.next_difference,
            "previous-difference": self.previous_difference,
            "compare-capitals": self.toggle_capitals,
            "compare-notes": lambda: self.menu.show_notes(self.bar.notes_place()),
        }

    def follow_keys(self, keymap: KeyMap) -> None:
        """Let the keys of this map rule here, now and whenever they are changed."""
        self._keymap = keymap
        keymap.changed.connect(self._tell_keys)
        self._tell_keys()

    def _tell_keys(self) -> None:
        self.bar.tell_keys({name: shown_keys(self._keymap.keys(name)) for name in self.deeds()})

    def _deed(self, event: QKeyEvent) -> Callable[[], None] | None:
        key = pressed(event.key(), event.modifiers(), event.text())
        if key is None:
            return None
        escape = key in self._keymap.keys("escape")
        if escape and self.area.chosen() is not None:
            return self.area.selecting.clear
        if escape or key in self._keymap.keys("back"):
            return self.leave
        own = self._keymap.keys
        return next((deed for name, deed in self.deeds().items() if key in own(name)), None)


def _holds(piece: Piece, change: MarkChange) -> bool:
    """Whether a piece is what changed."""
    return any(
        mark is not None and span is not None and span.overlaps(Span(mark.start, mark.end))
        for mark, span in ((change.a, piece.a), (change.b, piece.b))
    )
