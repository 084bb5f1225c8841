"""A version of the open article as a card: how alike it is, what differs, what can be done."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from reader.gui.compare.presenter import (
    differs_line,
    excerpt_line,
    figure_lines,
    pair_text,
    parts_line,
)
from reader.gui.language import tr, trn
from reader.gui.notes.flow import FlowLayout
from reader.gui.reading.mark_words import day_text
from reader.gui.script import isolated
from reader.gui.tips import plain_tip
from reader.gui.widgets import LinkButton
from reader.gui.words import Words
from reader.library.database import Library
from reader.library.records import ArticleRow
from reader.progress import Progress
from reader.services import find_versions
from reader.services.browse import article_rows
from reader.services.compare import compare_articles
from reader.versions.model import Comparison, Decider, VersionKind, VersionPair

_COMPARED = 12
"""Versions that are compared for their line; beyond, the figures of the scan must do."""
_FIGURES = 3  # changed figures that a card tells one by one


@dataclass(frozen=True, slots=True)
class Member:
    """Another version of the article: its row, its pair with the article, and what differs.

    `own` is the article's own row. `pair` is None where the two are in one group only by way of
    others; `comparison` is None where it was not worked out.
    """

    own: ArticleRow
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
    rows = {row.id: row for row in article_rows(library, sorted({*others, article}))}
    own = rows.pop(article, None)
    if own is None:
        return []

    def likeness(one: int) -> tuple[float, int]:
        pair = pairs.get(one)
        return (-pair.similarity if pair else 0.0, one)

    found = []
    for number, one in enumerate(sorted(rows, key=likeness)):
        progress.checkpoint()
        compared = compare_articles(library, article, one) if number < _COMPARED else None
        found.append(Member(own, rows[one], pairs.get(one), compared))
    return found


class TitleButton(LinkButton):
    """A title that opens its article, cut with an ellipsis where the room ends."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._title = " ".join(title.split())
        self.setToolTip(plain_tip(self._title))
        self.setAccessibleName(tr("Open {title}").format(title=self._title))
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
        painter.drawText(self.rect(), int(place), isolated(shown))
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
        self.setAccessibleName(tr("Version: {title}").format(title=row.title))
        title = TitleButton(row.title)
        title.clicked.connect(self.open_pressed)
        source = [row.source or "", day_text(row.published) if row.published else ""]
        source += [trn("%n word(s)", row.words), tr("flattened") if row.flattened else ""]
        self.facts = label(
            pair_text(member.pair) if member.pair else tr("by way of another"), "small"
        )
        self.differs = label(_differs(member), "small")
        self.figures = label("\n".join(_figures(member)), "small")
        self.parts = label(_parts(member), "faint")
        compare = button(tr("Compare"), tr("Compare with {title}").format(title=row.title))
        compare.clicked.connect(self.compare_pressed)
        linked = member.pair is not None and member.pair.by is Decider.READER
        word = tr("Take link back") if linked else tr("Not a version")
        self.unlink = button(word, f"{word}: {row.title}")
        self.unlink.setProperty("quiet", True)
        self.unlink.clicked.connect(self.forget_pressed if linked else self.unlink_pressed)

        head = QHBoxLayout()
        head.addWidget(title, 1)
        buttons = FlowLayout(gap=8)
        buttons.addWidget(compare)
        buttons.addWidget(self.unlink)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 10, 10)
        column.setSpacing(2)  # as much as between the lines of one label
        column.addLayout(head)
        # No line begins with a dot.
        column.addWidget(label("\u00a0· ".join(filter(None, source)), "faint"))
        column.addWidget(self.facts)
        column.addWidget(self.differs)
        column.addWidget(self.figures)
        column.addWidget(self.parts)
        column.addSpacing(8)
        column.addLayout(buttons)
        # Only now: shown before they have a parent they would be windows for a moment.
        for line in (self.differs, self.figures, self.parts):
            line.setVisible(bool(line.text()))
        self.unlink.setVisible(member.pair is not None)


def label(text: str, role: str) -> QLabel:
    """Plain words that wrap."""
    made = Words(text)
    made.setProperty("role", role)
    return made


def button(text: str, name: str) -> QPushButton:
    """A button with a name for screen readers."""
    made = QPushButton(text)
    made.setAccessibleName(name)
    made.setAutoDefault(False)
    return made


def _differs(member: Member) -> str:
    if member.comparison is None:
        return ""
    if _is_excerpt(member):
        return excerpt_line(member.comparison, member.own.words, member.row.words)
    return differs_line(member.comparison, member.own, member.row)


def _figures(member: Member) -> list[str]:
    if member.comparison is None:
        return []
    return figure_lines(member.comparison, _FIGURES, excerpt=_is_excerpt(member))


def _parts(member: Member) -> str:
    if member.comparison is None or _is_excerpt(member):
        return ""
    return parts_line(member.comparison)


def _is_excerpt(member: Member) -> bool:
    return member.pair is not None and member.pair.kind is VersionKind.EXCERPT
