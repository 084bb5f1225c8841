"""The card of a name or figure: its places here and in the library, and its corrections."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from reader.gui.figures.card_part import FigurePart
from reader.gui.language import number, quoted, tr, trn
from reader.gui.mirror import begun, put_first
from reader.gui.names.card_part import NamePart
from reader.gui.reading.figure_words import plain_words
from reader.gui.reading.kind_dot import KindDot
from reader.gui.reading.mark_words import kind_name, summary
from reader.gui.reading.tip import place_beside, shadow
from reader.gui.theme import ThemeManager
from reader.gui.widgets import LINK_INSET, ElidedLabel, IconButton, LinkButton
from reader.text.marks import Mark

_WIDTH = 316


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

    SPOKEN_AS = QAccessible.Role.Dialog

    went_to = Signal(object)  # Mark: another of its places
    search_requested = Signal(str)
    said = Signal(object)  # Saying: of the name that it is about
    page_requested = Signal(object)  # Mark: the page of its name
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
        self.setProperty("floating", True)
        self.setAccessibleName(tr("About a mark"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._build()
        shadow(self, blur=26, down=6, strength=70)
        self.hide()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        # Links stand as far in as words.
        column.setContentsMargins(begun(14 - LINK_INSET, 10, 8, 8))
        column.setSpacing(4)
        head = _line()
        self._name = _label("empty-title", wrap=True)
        put_first(self._name)
        self._close = IconButton(self._themes, "x", tr("Close (Esc)"))
        self._close.clicked.connect(self.dismiss)
        head.addWidget(self._name, 1)
        head.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        what = _line()
        what.setSpacing(7)
        self._dot = KindDot(self._themes)
        self._kind = _label("small", wrap=True)
        what.addWidget(self._dot, 0, Qt.AlignmentFlag.AlignVCenter)
        what.addWidget(self._kind, 1)
        column.addLayout(what)
        self._other = _label("small", wrap=True)
        self._other.setIndent(LINK_INSET)
        column.addWidget(self._other)
        column.addSpacing(4)

        walk = _line()
        walk.setSpacing(0)
        self._place = _label("muted")
        self._previous = IconButton(self._themes, "chevron-up", tr("Previous place (↑)"))
        self._next = IconButton(self._themes, "chevron-down", tr("Next place (↓)"))
        self._previous.clicked.connect(lambda: self._step(-1))
        self._next.clicked.connect(lambda: self._step(1))
        walk.addWidget(self._place, 1)
        walk.addWidget(self._previous)
        walk.addWidget(self._next)
        column.addLayout(walk)
        self._snippet = ElidedLabel()
        self._snippet.setProperty("role", "small")
        self._snippet.setContentsMargins(begun(LINK_INSET, 0, LINK_INSET, 0))
        column.addWidget(self._snippet)

        library = _line()
        self._count = _label("muted")
        self._show = LinkButton(tr("Show them"))
        self._show.setAccessibleName(tr("Show the articles that have it"))
        self._show.clicked.connect(self._search)
        library.addWidget(self._count, 1)
        library.addWidget(self._show)
        column.addLayout(library)

        self.names = NamePart()
        self.names.said.connect(self._say)
        self.names.page_requested.connect(self._open_page)
        self.names.resized.connect(self._fit)
        column.addWidget(self.names)
        self.figures = FigurePart()
        self.figures.watch(self)
        column.addWidget(self.figures)

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
        called = (plain_words(mark) if mark.is_figure else "") or summary(mark)
        self._name.setText(called)
        self.setAccessibleName(
            tr("About {name}, {kind}").format(name=called, kind=kind_name(mark.kind))
        )
        said = kind_name(mark.kind)
        if mark.is_figure:
            said += f" · {quoted(' '.join(mark.text.split()))}"
        self._kind.setText(said)
        self._other.setText(tr("The other version says {figure}").format(figure=other))
        self._other.setVisible(bool(other))
        self._dot.show_kind(mark.kind)
        self.names.setVisible(not mark.is_figure)
        self.names.set_mark(self._marks[self._here])
        self.figures.setVisible(mark.is_figure)
        self.figures.set_mark(self._marks[self._here])
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
            self._count.setText(tr("In other articles"))
        elif articles <= 1:
            self._count.setText(tr("In this article only"))
        else:
            self._count.setText(trn("In %n article(s)", articles))
        several = articles is not None and (articles > 1 or articles < 0)
        self._show.setVisible(several and self.figures.isHidden())  # figures have their own way

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
            case Qt.Key.Key_Escape if not self.names.stop_asking():
                self.dismiss()
            case Qt.Key.Key_Escape:
                pass
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
            self.names.set_mark(self._marks[self._here])
            self.figures.set_mark(self._marks[self._here])
            self._tell_place()
            self.went_to.emit(self._marks[self._here])

    def _tell_place(self) -> None:
        several = len(self._marks) > 1
        if several:
            self._place.setText(
                tr("{number} of {all} in this article").format(
                    number=number(self._here + 1), all=number(len(self._marks))
                )
            )
        else:
            self._place.setText(tr("Once in this article"))
        self._previous.setVisible(several)
        self._next.setVisible(several)
        self._snippet.setVisible(several)
        self._snippet.setText(snippet(self._text, self._marks[self._here]))

    def _search(self) -> None:
        mark = self.mark
        if mark is not None:
            self.search_requested.emit(search_for(mark))
            self.dismiss()

    def _say(self, saying: object) -> None:
        self.said.emit(saying)
        self.dismiss()

    def _open_page(self, mark: object) -> None:
        self.dismiss()
        self.page_requested.emit(mark)


def search_for(mark: Mark) -> str:
    """The search that finds the articles which have a mark."""
    if mark.is_figure:
        return '"' + " ".join(mark.text.replace('"', " ").split()) + '"'
    return 'name:"' + (mark.entity or mark.text).replace('"', " ") + '"'


def _line() -> QHBoxLayout:
    line = QHBoxLayout()
    line.setContentsMargins(begun(LINK_INSET, 0, 0, 0))
    return line


def _label(role: str, *, wrap: bool = False) -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("role", role)
    label.setWordWrap(wrap)
    return label
