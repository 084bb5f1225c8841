"""The card of a name or figure: its places here and in the library, and its corrections."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, QRect, QSize, QStringListModel, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPixmap
from PySide6.QtWidgets import (
    QCompleter,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reader.gui.reading.mark_words import kind_name, plural, summary, with_article
from reader.gui.reading.tip import place_beside, shadow
from reader.gui.theme import ThemeManager
from reader.gui.widgets import ElidedLabel, IconButton, LinkButton, Rule
from reader.text.marks import NAME_KINDS, Mark, MarkKind

_WIDTH = 316
_KINDS = [kind for kind in MarkKind if kind in NAME_KINDS]


def snippet(text: str, mark: Mark, around: int = 60) -> str:
    """A mark with some of the words before and after it, on one line."""
    start, end = max(0, mark.start - around // 3), min(len(text), mark.end + around)
    # From whole words, where there are any near.
    while start and start < mark.start and not text[start - 1].isspace():
        start += 1
    words = " ".join(text[start:end].split())
    return f"{'…' if start else ''}{words}{'…' if end < len(text) else ''}"


class MarkCard(QFrame):
    """A small window inside the page. Esc, or a click beside it, closes it."""

    went_to = Signal(object)  # Mark: another of its places
    search_requested = Signal(str)
    not_a_name_requested = Signal(object)  # Mark
    kind_requested = Signal(object, object)  # Mark, MarkKind
    same_as_requested = Signal(object, str)  # Mark, canonical name
    names_wanted = Signal(str)  # what was typed of a name: `suggest` those that begin so
    closed = Signal()

    def __init__(self, themes: ThemeManager, parent: QWidget) -> None:
        super().__init__(parent)
        self._themes, self._room = themes, parent
        self._marks: Sequence[Mark] = ()
        self._here = 0
        self._text = ""
        self._anchor = QRect()
        self._closing = False
        self.setProperty("role", "card")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._build()
        shadow(self, blur=26, down=6, strength=70)
        self.hide()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 8, 8)
        column.setSpacing(4)
        head = QHBoxLayout()
        self._name = _label("empty-title", wrap=True)
        self._close = IconButton(self._themes, "x", "Close (Esc)")
        self._close.clicked.connect(self.dismiss)
        head.addWidget(self._name, 1)
        head.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        what = QHBoxLayout()
        what.setSpacing(7)
        self._dot = QLabel()
        self._kind = _label("small", wrap=True)
        what.addWidget(self._dot, 0, Qt.AlignmentFlag.AlignVCenter)
        what.addWidget(self._kind, 1)
        column.addLayout(what)
        self._other = _label("small", wrap=True)
        column.addWidget(self._other)
        column.addSpacing(4)

        walk = QHBoxLayout()
        walk.setSpacing(0)
        self._place = _label("muted")
        self._previous = IconButton(self._themes, "chevron-up", "Previous place (↑)")
        self._next = IconButton(self._themes, "chevron-down", "Next place (↓)")
        self._previous.clicked.connect(lambda: self._step(-1))
        self._next.clicked.connect(lambda: self._step(1))
        walk.addWidget(self._place, 1)
        walk.addWidget(self._previous)
        walk.addWidget(self._next)
        column.addLayout(walk)
        self._snippet = ElidedLabel()
        self._snippet.setProperty("role", "small")
        column.addWidget(self._snippet)

        library = QHBoxLayout()
        self._count = _label("muted")
        self._show = LinkButton("Show them")
        self._show.setAccessibleName("Show the articles that have it")
        self._show.clicked.connect(self._search)
        library.addWidget(self._count, 1)
        library.addWidget(self._show)
        column.addLayout(library)

        self._corrections = QWidget()
        fix = QVBoxLayout(self._corrections)
        fix.setContentsMargins(0, 4, 6, 2)
        fix.setSpacing(6)
        fix.addWidget(Rule())
        row = QHBoxLayout()
        row.setSpacing(10)
        self._not_a_name = _button("Not a name", "Never mark it again, in the whole library")
        self._is_a = _button("It is a…", "Another kind, in the whole library")
        self._same_as = _button("Same as…", "Another spelling of a name")
        self._not_a_name.clicked.connect(self._say_not_a_name)
        self._same_as.clicked.connect(self._ask_same_as)
        self._is_a.clicked.connect(self._ask_kind)
        for button in (self._not_a_name, self._is_a, self._same_as):
            row.addWidget(button)
        row.addStretch(1)
        fix.addLayout(row)
        column.addWidget(self._corrections)
        self._same_field = QLineEdit()
        self._same_field.setPlaceholderText("Full name, then Enter")
        self._same_field.setAccessibleName("The name that it stands for")
        self._same_field.returnPressed.connect(self._say_same_as)
        self._same_field.textEdited.connect(self.names_wanted)
        self._names = QStringListModel(self)
        completer = QCompleter(self._names, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._same_field.setCompleter(completer)
        self._same_field.hide()
        column.addWidget(self._same_field)

    @property
    def mark(self) -> Mark | None:
        """The mark that the card stands at."""
        return self._marks[self._here] if self._marks else None

    def show_mark(
        self, mark: Mark, marks: Sequence[Mark], text: str, other: str, anchor: QRect
    ) -> None:
        """Show the card of a mark beside `anchor` (in the parent's coordinates).

        `marks` are all its places in this article, `other` what another version says instead.
        """
        self._marks, self._text, self._anchor = marks or (mark,), text, anchor
        starts = [m.start for m in self._marks]
        self._here = starts.index(mark.start) if mark.start in starts else 0
        self._name.setText(summary(mark))
        self.setAccessibleName(f"About {summary(mark)}, {kind_name(mark.kind)}")
        said = kind_name(mark.kind)
        if mark.is_figure:
            said += f" · “{' '.join(mark.text.split())}”"
        self._kind.setText(said)
        self._other.setText(f"The other version says {other}")
        self._other.setVisible(bool(other))
        scale = self.devicePixelRatioF()
        self._dot.setPixmap(dot_of(self._themes.current.line(mark.kind), scale))
        self._corrections.setVisible(not mark.is_figure)
        self._same_field.hide()
        self._same_field.clear()
        self.tell_count(None)
        self._tell_place()
        self._fit()
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.PopupFocusReason)

    def tell_count(self, articles: int | None) -> None:
        """Say in how many articles it stands; None: not known yet, below 0: not counted."""
        if articles is None:
            self._count.setText("…")
        elif articles < 0:
            self._count.setText("In other articles")
        elif articles <= 1:
            self._count.setText("In this article only")
        else:
            self._count.setText(f"In {plural(articles, 'article')}")
        self._show.setVisible(articles is not None and (articles > 1 or articles < 0))

    def suggest(self, names: Sequence[str]) -> None:
        """Offer names of the library for what is being typed."""
        mark = self.mark
        own = (mark.entity or mark.text) if mark is not None else ""
        self._names.setStringList([name for name in names if name != own])
        completer = self._same_field.completer()
        if self._same_field.hasFocus() and self._names.rowCount() and completer is not None:
            completer.complete()

    def stand_beside(self, anchor: QRect) -> None:
        """Move with what it explains."""
        self._anchor = anchor
        self._fit()

    def dismiss(self) -> None:
        """Close the card."""
        if self.isVisible() and not self._closing:
            # Told first: once it is hidden, nobody knows that it had the keyboard.
            self._closing = True
            self.closed.emit()
            self.hide()
            self._closing = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Escape if self._same_field.isVisible():
                self._same_field.hide()
                self._same_as.setFocus()
                self._fit()
            case Qt.Key.Key_Escape:
                self.dismiss()
            case Qt.Key.Key_Down | Qt.Key.Key_F3:
                self._step(1)
            case Qt.Key.Key_Up:
                self._step(-1)
            case _:
                super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        layout = self.layout()
        height = layout.totalHeightForWidth(_WIDTH) if layout else 0
        return QSize(_WIDTH, height)

    def _fit(self) -> None:
        layout = self.layout()
        if layout is not None:
            layout.activate()
        self.resize(self.sizeHint())
        self.move(place_beside(self._anchor, self.size(), self._room.rect()))

    def _step(self, by: int) -> None:
        if len(self._marks) > 1:
            self._here = (self._here + by) % len(self._marks)
            self._tell_place()
            self.went_to.emit(self._marks[self._here])

    def _tell_place(self) -> None:
        several = len(self._marks) > 1
        if several:
            self._place.setText(f"{self._here + 1:,} of {len(self._marks):,} in this article")
        else:
            self._place.setText("Once in this article")
        self._previous.setVisible(several)
        self._next.setVisible(several)
        self._snippet.setVisible(several)
        self._snippet.setText(snippet(self._text, self._marks[self._here]))

    def _search(self) -> None:
        mark = self.mark
        if mark is not None:
            self.search_requested.emit(search_for(mark))
            self.dismiss()

    def _say_not_a_name(self) -> None:
        if self.mark is not None:
            self.not_a_name_requested.emit(self.mark)
            self.dismiss()

    def _ask_kind(self) -> None:
        mark = self.mark
        if mark is None:
            return
        menu = kind_menu(self, mark.kind, lambda kind: self._say_kind(mark, kind))
        menu.popup(self._is_a.mapToGlobal(QPoint(0, self._is_a.height() + 2)))

    def _say_kind(self, mark: Mark, kind: MarkKind) -> None:
        self.kind_requested.emit(mark, kind)
        self.dismiss()

    def _ask_same_as(self) -> None:
        self._same_field.show()
        self._fit()
        self._same_field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say_same_as(self) -> None:
        name = " ".join(self._same_field.text().split())
        if name and self.mark is not None:
            self.same_as_requested.emit(self.mark, name)
            self.dismiss()


def search_for(mark: Mark) -> str:
    """The search that finds the articles which have a mark."""
    if mark.is_figure:
        return '"' + " ".join(mark.text.replace('"', " ").split()) + '"'
    return 'name:"' + (mark.entity or mark.text).replace('"', " ") + '"'


def kind_menu(parent: QWidget, now: MarkKind, say: Callable[[MarkKind], None]) -> QMenu:
    """A menu of the kinds of names, but for the one it has now."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for kind in _KINDS:
        if kind is not now:
            action = menu.addAction(f"It is {with_article(kind)}")
            action.triggered.connect(lambda _=False, kind=kind: say(kind))
    return menu


def dot_of(color: QColor, scale: float, size: int = 9) -> QPixmap:
    """A round of one colour, as lists of names have it."""
    picture = QPixmap(round(size * scale), round(size * scale))
    picture.setDevicePixelRatio(scale)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    painter.drawEllipse(0, 0, size, size)
    painter.end()
    return picture


def _label(role: str, *, wrap: bool = False) -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("role", role)
    label.setWordWrap(wrap)
    return label


def _button(text: str, tip: str) -> QPushButton:
    button = QPushButton(text)
    button.setToolTip(tip)
    button.setAutoDefault(False)
    button.setProperty("quiet", True)
    return button
