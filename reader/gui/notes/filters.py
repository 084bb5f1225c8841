"""What notes of the library are asked for: words, colours, tag, state, time, articles, order."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QVBoxLayout, QWidget

from reader.gui.fitting_hint import FittingHint
from reader.gui.icons import icon
from reader.gui.language import later, tr
from reader.gui.notes.dots import ColorDot
from reader.gui.notes.flow import FlowLayout
from reader.gui.notes.wording import Now, color_word
from reader.gui.theme import Theme, ThemeManager
from reader.library.records import NoteQuery, NoteSort
from reader.notes.model import AnchorState, Color

ANY_TAG = later("Any tag")
_GAP, _LEAST = 6, 84  # pixels: between choices, and how narrow one may be
_WIDEST = 206  # where words are longer
_ARROW = 12  # pixels that the style sheet takes from the words beside the arrow
_STATES: tuple[tuple[str, frozenset[AnchorState]], ...] = (
    (later("Any state"), frozenset()),
    (later("In place"), frozenset({AnchorState.ANCHORED})),
    (later("Reworded"), frozenset({AnchorState.MOVED})),
    (later("Lost their passage"), frozenset({AnchorState.ORPHANED})),
    (later("Waiting for their article"), frozenset()),
)
_WAITING = len(_STATES) - 1
_TIMES: tuple[tuple[str, int | None], ...] = (
    (later("Any time"), None),
    (later("Changed today"), 0),
    (later("In the last 7 days"), 7),
    (later("In the last 30 days"), 30),
    (later("In the last year"), 365),
)
_SORTS: tuple[tuple[str, NoteSort, bool], ...] = (
    (later("By place"), NoteSort.PLACE, False),
    (later("Changed last"), NoteSort.MODIFIED, True),
    (later("Made last"), NoteSort.CREATED, True),
    (later("Made first"), NoteSort.CREATED, False),
    (later("By title"), NoteSort.TITLE, False),
    (later("By colour"), NoteSort.COLOR, False),
)
_ALL, _OPEN, _LISTED = range(3)
_SCOPES = (later("All articles"), later("The open article"), later("Articles in the list"))


class NoteFilters(QWidget):
    """`changed` tells that something else is asked for; `typed` that a word is being typed."""

    changed = Signal()
    typed = Signal()
    entered = Signal()

    def __init__(self, themes: ThemeManager, now: Now, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._now = now
        self.open_article: Callable[[], int | None] = lambda: None
        self.listed_articles: Callable[[], Sequence[int]] = tuple
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.search = QLineEdit()
        self.search.setAccessibleName(tr("Search notes"))
        self._glass = QAction(self)
        self._clear = QAction(tr("Clear"), self)
        self._clear.setVisible(False)
        self._clear.triggered.connect(self.search.clear)
        self.search.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)
        self.search.addAction(self._clear, QLineEdit.ActionPosition.TrailingPosition)
        FittingHint(self.search, tr("Search passages, comments and tags…"), tr("Search notes"))
        self.search.textChanged.connect(lambda text: self._clear.setVisible(bool(text)))
        self.search.textChanged.connect(self.typed)
        self.search.returnPressed.connect(self.entered)
        column.addWidget(self.search)
        line = QWidget()
        flow = FlowLayout(line, gap=_GAP, leading=_GAP)
        column.addWidget(line)
        self.dots = [self._dot(color) for color in Color]
        dots = QWidget()
        row = FlowLayout(dots, gap=0, leading=0)
        for dot in self.dots:
            row.addWidget(dot)
        dots.setFixedSize(26 * len(self.dots), 26)
        flow.addWidget(dots)
        self.tags = self._choice(tr("Filter by tag"), [tr(ANY_TAG)])
        self.state = self._choice(tr("Filter by state"), [tr(words) for words, _ in _STATES])
        self.time = self._choice(tr("Filter by time"), [tr(words) for words, _ in _TIMES])
        self.scope = self._choice(tr("Filter by article"), [tr(words) for words in _SCOPES])
        self.sort = self._choice(tr("Sort notes"), [tr(words) for words, *_ in _SORTS])
        for choice in self.choices:
            flow.addWidget(choice)
        themes.changed.connect(self._dress)
        self._dress(themes.current)

    @property
    def choices(self) -> tuple[QComboBox, ...]:
        """The lists to choose from, in their order."""
        return (self.tags, self.state, self.time, self.scope, self.sort)

    def query(self) -> NoteQuery:
        """What is asked for now."""
        _, sort, descending = _SORTS[max(0, self.sort.currentIndex())]
        days = _TIMES[max(0, self.time.currentIndex())][1]
        since = None
        if days is not None:
            day = self._now() - timedelta(days=days)
            midnight = day.replace(hour=0, minute=0, second=0, microsecond=0)
            since = (midnight - (midnight.utcoffset() or timedelta())).replace(tzinfo=None)
        return NoteQuery(
            words=self.search.text(),
            colors=frozenset(dot.color for dot in self.dots if dot.isChecked()),
            tags=(self.tags.currentText(),) if self.tags.currentIndex() > 0 else (),
            articles=self._articles(),
            states=_STATES[max(0, self.state.currentIndex())][1],
            since=None if since is None else f"{since.isoformat(timespec='seconds')}Z",
            sort=sort,
            descending=descending,
            lost_first=True,
            waiting=self.shows_waiting,
        )

    @property
    def shows_waiting(self) -> bool:
        """Whether notes are asked for whose article is not in the library."""
        return self.state.currentIndex() == _WAITING

    def show_waiting(self) -> None:
        """Ask for these."""
        self.state.setCurrentIndex(_WAITING)

    @property
    def is_narrow(self) -> bool:
        """Whether not every note is asked for."""
        chosen = any(choice.currentIndex() > 0 for choice in self.choices if choice != self.sort)
        return bool(self.search.text().strip()) or chosen or any(d.isChecked() for d in self.dots)

    def said(self) -> str:
        """What is asked for, in words: `with “quay” in blue tagged “cost”`."""
        words = " ".join(self.search.text().split())
        colors = [color_word(dot.color) for dot in self.dots if dot.isChecked()]
        parts = [tr("with “{words}”").format(words=words) if words else ""]
        if colors:
            either = tr(" or ", "between two colours").join(colors)
            parts.append(tr("in {colors}").format(colors=either))
        if self.tags.currentIndex() > 0:
            parts.append(tr("tagged “{tag}”").format(tag=self.tags.currentText()))
        parts += [
            f"({choice.currentText().lower()})"
            for choice in (self.state, self.time, self.scope)
            if choice.currentIndex() > 0
        ]
        return " ".join(part for part in parts if part)

    def clear(self) -> None:
        """Ask for every note again; the order stays."""
        for widget in (self.search, *self.choices):
            widget.blockSignals(True)
        self.search.clear()
        for choice in self.choices:
            if choice is not self.sort:
                choice.setCurrentIndex(0)
        for widget in (self.search, *self.choices):
            widget.blockSignals(False)
        self._fit_all()
        for dot in self.dots:
            dot.setChecked(False)
        self._clear.setVisible(False)
        self.changed.emit()

    def set_tags(self, labels: Sequence[str]) -> None:
        """Offer these tags; one that is asked for and gone is asked for no longer."""
        chosen = self.tags.currentText() if self.tags.currentIndex() > 0 else ""
        shown = [self.tags.itemText(row) for row in range(1, self.tags.count())]
        if shown == list(labels):
            return
        self.tags.blockSignals(True)
        self.tags.clear()
        self.tags.addItems([tr(ANY_TAG), *labels])
        if chosen in labels:
            self.tags.setCurrentIndex(1 + list(labels).index(chosen))
        self.tags.blockSignals(False)
        self._fit(self.tags)
        if chosen and chosen not in labels:
            self.changed.emit()

    def show_article(self) -> None:
        """Ask for the notes of the open article only."""
        self.scope.setCurrentIndex(_OPEN)

    def _articles(self) -> tuple[int, ...]:
        scope = self.scope.currentIndex()
        if scope == _OPEN:
            return (self.open_article() or 0,)
        return tuple(self.listed_articles()) or (0,) if scope == _LISTED else ()

    def _dot(self, color: Color) -> ColorDot:
        dot = ColorDot(
            self._themes,
            color,
            tr("Only {color} (Ctrl+click: as well)").format(color=color_word(color)),
            digit=False,
        )
        dot.setCheckable(True)
        dot.clicked.connect(lambda _=False: self._pressed(dot))
        return dot

    def _pressed(self, pressed: ColorDot) -> None:
        if not QApplication.keyboardModifiers() & Qt.KeyboardModifier.ControlModifier:
            for dot in self.dots:
                if dot is not pressed:
                    dot.setChecked(False)
        self.changed.emit()

    def _choice(self, name: str, words: Sequence[str]) -> QComboBox:
        choice = QComboBox()
        choice.setAccessibleName(name)
        choice.setToolTip(name)
        choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)  # for `_fit`
        choice.addItems(list(words))
        choice.currentTextChanged.connect(lambda _: self._fit(choice))
        choice.currentIndexChanged.connect(self.changed)
        return choice

    def _fit(self, choice: QComboBox) -> None:
        """As wide as what is chosen; two stand side by side, however narrow the room is."""
        choice.ensurePolished()  # only then it knows how wide it has to be
        metrics = choice.fontMetrics()
        every = [choice.itemText(row) for row in range(choice.count())]
        longest = max((metrics.horizontalAdvance(text) for text in every), default=0)
        around = choice.sizeHint().width() - longest + _ARROW
        wanted = min(metrics.horizontalAdvance(choice.currentText()) + around, _WIDEST)
        half = (self.width() - _GAP) // 2
        choice.setFixedWidth(max(_LEAST, min(wanted, half)))

    def _fit_all(self) -> None:
        for choice in self.choices:
            self._fit(choice)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit_all()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_all()

    def _dress(self, theme: Theme) -> None:
        self._glass.setIcon(icon("search", theme.color("ink_muted")))
        self._clear.setIcon(icon("x", theme.color("ink_muted")))
