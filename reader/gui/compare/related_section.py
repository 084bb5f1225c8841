"""Articles that tell of the same things as the open one, each with the reason."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from reader.gui.compare.member_card import TitleButton, label
from reader.gui.language import joined, number, tr, trn
from reader.gui.reading.mark_words import day_text
from reader.gui.tips import plain_tip
from reader.gui.widgets import SectionHeader
from reader.library.database import Library
from reader.library.records import ArticleRow
from reader.progress import Progress
from reader.services.browse import article_rows
from reader.services.related import related_articles

_MOST = 12
_REASONS = 6


@dataclass(frozen=True, slots=True)
class RelatedRow:
    """A related article and what it shares with the open one, the most telling first."""

    row: ArticleRow
    reasons: tuple[str, ...]


def load_related(library: Library, article: int, progress: Progress) -> list[RelatedRow]:
    """The articles related to one, the most telling first; only in a job.

    Raises:
        LibraryError: the article is gone, or the library cannot be read.
        Cancelled: the reader has gone on.
    """
    progress.checkpoint()
    found = related_articles(library, article, _MOST)
    rows = {row.id: row for row in article_rows(library, [one.article for one in found])}
    out = []
    for one in found:
        if one.article in rows:
            texts = dict.fromkeys(" ".join(trait.text.split()) for trait in one.reasons)
            out.append(RelatedRow(rows[one.article], tuple(texts)))
    return out


def reason_line(reasons: Sequence[str]) -> str:
    """`Mara Ellison, $52 million, Harbour Plan 2030`, cut after a few."""
    rest = len(reasons) - _REASONS
    few = joined(reasons[:_REASONS])
    return trn("{reasons} and %n more", rest).format(reasons=few) if rest > 0 else few


class RelatedCard(QFrame):
    """A related article: its title, where it is from, and why it is here. Opens when pressed."""

    open_pressed = Signal()

    def __init__(self, found: RelatedRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        row = found.row
        self.setAccessibleName(tr("Related: {title}").format(title=row.title))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.title = TitleButton(row.title)
        self.title.clicked.connect(self.open_pressed)
        both = tr("In both: {reasons}").format(reasons=joined(found.reasons))
        self.reason = label(reason_line(found.reasons), "small")
        self.reason.setToolTip(plain_tip(both))
        self.title.setAccessibleDescription(both)
        source = [row.source or "", day_text(row.published) if row.published else ""]
        where = label(" · ".join(filter(None, source)), "faint")
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 10, 10)
        column.setSpacing(3)
        column.addWidget(self.title)
        column.addWidget(where)
        column.addWidget(self.reason)
        where.setVisible(bool(where.text()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(
            event.position().toPoint()
        ):
            self.open_pressed.emit()


class RelatedSection(QWidget):
    """The list of related articles; hidden while there is none. Up and down go through it."""

    article_requested = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Related articles"))
        self._header = SectionHeader(tr("Related"))
        self._header.setToolTip(tr("Articles that share rare names and figures with this one"))
        self._cards: list[RelatedCard] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addWidget(self._header)
        self.hide()

    @property
    def cards(self) -> list[RelatedCard]:
        """The cards shown, the most telling first."""
        return self._cards

    def show_related(self, found: Sequence[RelatedRow]) -> None:
        """Show these articles instead of those before."""
        for card in self._cards:
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards = []
        for one in found:
            card = RelatedCard(one, self)
            card.open_pressed.connect(
                lambda article=one.row.id: self.article_requested.emit(article)
            )
            self._cards.append(card)
            self._column.addWidget(card)
            card.show()
        self._header.set_value(number(len(found)) if found else "")
        self.setVisible(bool(found))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        titles = [card.title for card in self._cards]
        here = next((n for n, title in enumerate(titles) if title.hasFocus()), None)
        if step is None or here is None or not 0 <= here + step < len(titles):
            super().keyPressEvent(event)
            return
        titles[here + step].setFocus(Qt.FocusReason.TabFocusReason)
