"""The panel of an article's versions: how alike they are, what differs, and whether they belong."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from reader.gui.compare.presenter import excerpt_line, one_line, pair_text
from reader.gui.context import Context
from reader.gui.focus import focus_kept
from reader.gui.reading.mark_words import day_text, plural
from reader.gui.widgets import EmptyState, LinkButton, SectionHeader
from reader.library.database import Library
from reader.library.records import ArticleRow
from reader.progress import Progress
from reader.services import find_versions
from reader.services.browse import article_rows
from reader.services.changes import Changes
from reader.services.compare import compare_articles
from reader.versions.model import Comparison, Decider, VersionKind, VersionPair

_COMPARED = 12
"""Versions that are compared for their line; beyond, the figures of the scan must do."""


@dataclass(frozen=True, slots=True)
class Member:
    """Another version of the article: its row, its pair with the article, and what differs.

    `pair` is None where the two are in one group only by way of others; `comparison` is None
    where it was not worked out.
    """

    row: ArticleRow
    pair: VersionPair | None
    comparison: Comparison | None


def load_members(library: Library, article: int, progress: Progress) -> list[Member]:
    """The other versions of an article, the most alike first; compares, so only in a job.

    Raises:
        LibraryError: the article is gone, or the library cannot be read.
        Cancelled: the reader has gone on.
    """
    pairs: dict[int, VersionPair] = {}
    others: set[int] = set()
    for group in find_versions.version_groups(library, article):
        others.update(member for member in group.members if member != article)
        for pair in group.pairs:
            if article in (pair.a, pair.b):
                pairs[pair.b if pair.a == article else pair.a] = pair
    rows = {row.id: row for row in article_rows(library, sorted(others))}

    def likeness(one: int) -> tuple[float, int]:
        pair = pairs.get(one)
        return (-pair.similarity if pair else 0.0, one)

    found = []
    for number, one in enumerate(sorted(rows, key=likeness)):
        progress.checkpoint()
        compared = compare_articles(library, article, one) if number < _COMPARED else None
        found.append(Member(rows[one], pairs.get(one), compared))
    return found


class TitleButton(LinkButton):
    """A title that opens its article, cut with an ellipsis where the room ends."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._title = " ".join(title.split())
        self.setToolTip(self._title)
        self.setAccessibleName(f"Open {self._title}")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(120, self.fontMetrics().height() + 8)

    def minimumSizeHint(self) -> QSize:
        return QSize(40, self.fontMetrics().height() + 8)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.palette().ColorRole.Link))
        shown = self.fontMetrics().elidedText(
            self._title, Qt.TextElideMode.ElideRight, self.width()
        )
        font = self.font()
        font.setUnderline(self.underMouse() or self.hasFocus())
        painter.setFont(font)
        place = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(self.rect(), int(place), shown)
        painter.end()


class MemberCard(QFrame):
    """One version: title, source, how alike, what differs; compare, open, not a version."""

    compare_pressed = Signal()
    open_pressed = Signal()
    unlink_pressed = Signal()
    forget_pressed = Signal()

    def __init__(self, member: Member, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        row = member.row
        self.setAccessibleName(f"Version: {row.title}")
        title = TitleButton(row.title)
        title.clicked.connect(self.open_pressed)
        source = [row.source or "", day_text(row.published) if row.published else ""]
        source += [plural(row.words, "word"), "flattened" if row.flattened else ""]
        self.facts = _label(pair_text(member.pair) if member.pair else "by way of another", "small")
        self.differs = _label(_differs(member), "small")
        compare = _button("Compare", f"Compare with {row.title}")
        compare.clicked.connect(self.compare_pressed)
        linked = member.pair is not None and member.pair.by is Decider.READER
        word = "Take link back" if linked else "Not a version"
        self.unlink = _button(word, f"{word}: {row.title}")
        self.unlink.setProperty("quiet", True)
        self.unlink.clicked.connect(self.forget_pressed if linked else self.unlink_pressed)

        head = QHBoxLayout()
        head.addWidget(title, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(compare)
        buttons.addWidget(self.unlink)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 10, 10)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(_label(" · ".join(filter(None, source)), "faint"))
        column.addWidget(self.facts)
        column.addWidget(self.differs)
        column.addSpacing(4)
        column.addLayout(buttons)
        # Only now: shown before they have a parent they would be windows for a moment.
        self.differs.setVisible(bool(self.differs.text()))
        self.unlink.setVisible(member.pair is not None)


class VersionsPanel(QWidget):
    """Lists the versions of one article and lets the reader correct the list."""

    compare_requested = Signal(int, int)  # the article, the version
    article_requested = Signal(int)  # a version to be opened
    link_requested = Signal(int)  # choose an article to link this one to

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._article: int | None = None
        self._request = 0
        self._cards: list[MemberCard] = []
        self.setAccessibleName("Versions")
        self._header = SectionHeader("Versions")
        self._list = QVBoxLayout()
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(8)
        self._link = _button("Link to…", "Say that another article is a version of this one")
        self._link.setToolTip("Say that another article is a version of this one")
        self._link.clicked.connect(self._ask_link)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(12, 8, 12, 12)
        column.setSpacing(8)
        column.addWidget(self._header)
        column.addLayout(self._list)
        below = QHBoxLayout()
        below.addWidget(self._link)
        below.addStretch(1)
        column.addLayout(below)
        column.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(inner)
        self._empty = EmptyState(context.themes, "columns-2", "No other version")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)
        whole.addWidget(self._empty)
        self._show_members([])
        context.events.changed.connect(self._refresh)

    @property
    def cards(self) -> list[MemberCard]:
        """The cards shown, the most alike first."""
        return self._cards

    @property
    def is_empty(self) -> bool:
        """Whether the panel says that there is no other version."""
        return not self._empty.isHidden()

    def set_article(self, article: int | None) -> None:
        """Show the versions of an article; None: no article is open."""
        if article != self._article:
            self._article = article
            self._show_members([])
        self._load()

    def _load(self) -> None:
        self._request += 1
        request, article = self._request, self._article
        if article is None:
            return
        library = self._context.library
        job = self._context.jobs.job(lambda progress: load_members(library, article, progress))
        job.done.connect(lambda members: self._arrive(request, members))
        job.failed.connect(lambda problem: self._fail(request, problem))
        job.start()

    def _arrive(self, request: int, members: object) -> None:
        if request == self._request and isinstance(members, list):
            self._show_members(members)

    def _fail(self, request: int, problem: object) -> None:
        if request == self._request:
            self._show_members([])
            self._empty.show_state("columns-2", "Versions cannot be shown", str(problem))

    def _refresh(self, changes: object) -> None:
        if isinstance(changes, Changes) and self._article is not None:
            shown = {self._article} | set(self._ids)
            if changes.versions & shown or changes.articles & shown or changes.removed & shown:
                self._load()

    def _show_members(self, members: list[Member]) -> None:
        with focus_kept(self):
            self._fill(members)

    def _fill(self, members: list[Member]) -> None:
        for card in self._cards:
            self._list.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards = []
        self._ids = [member.row.id for member in members]
        for member in members:
            self._cards.append(self._card(member))
            self._list.addWidget(self._cards[-1])
            self._cards[-1].show()
        self._header.set_value(f"{len(members) + 1:,}" if members else "")
        self._scroll.setVisible(bool(members))
        self._empty.setVisible(not members)
        if self._article is None:
            self._empty.show_state("columns-2", "No article", "Open one to see its versions.")
        elif not members:
            self._empty.show_state(
                "columns-2",
                "No other version",
                "Copies of this text are found when they are imported. You can also say yourself"
                " that another article is a version of it.",
                [("Link to…", self._ask_link)],
            )

    def _card(self, member: Member) -> MemberCard:
        card = MemberCard(member)
        other = member.row.id
        card.compare_pressed.connect(lambda: self._compare(other))
        card.open_pressed.connect(lambda: self.article_requested.emit(other))
        card.unlink_pressed.connect(lambda: self._unlink(other))
        card.forget_pressed.connect(lambda: self._forget(other))
        return card

    def _compare(self, other: int) -> None:
        if self._article is not None:
            self.compare_requested.emit(self._article, other)

    def _ask_link(self) -> None:
        if self._article is not None:
            self.link_requested.emit(self._article)

    def link_to(self, other: int) -> None:
        """Link the article to another, as the reader says; can be undone."""
        article, library = self._article, self._context.library
        if article is not None and other != article:
            self._context.operations.run(
                "Link versions",
                lambda: find_versions.link(library, article, other),
                lambda: find_versions.undecide(library, article, other),
            )

    def _unlink(self, other: int) -> None:
        article, library = self._article, self._context.library
        if article is not None:
            self._context.operations.run(
                "Not a version",
                lambda: find_versions.unlink(library, article, other),
                lambda: find_versions.undecide(library, article, other),
            )

    def _forget(self, other: int) -> None:
        article, library = self._article, self._context.library
        if article is not None:
            self._context.operations.run(
                "Take link back",
                lambda: find_versions.undecide(library, article, other),
                lambda: find_versions.link(library, article, other),
            )


def _label(text: str, role: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("role", role)
    label.setWordWrap(True)
    return label


def _button(text: str, name: str) -> QPushButton:
    button = QPushButton(text)
    button.setAccessibleName(name)
    button.setAutoDefault(False)
    return button


def _differs(member: Member) -> str:
    if member.comparison is None:
        return ""
    excerpt = member.pair is not None and member.pair.kind is VersionKind.EXCERPT
    return excerpt_line(member.comparison) if excerpt else one_line(member.comparison)
