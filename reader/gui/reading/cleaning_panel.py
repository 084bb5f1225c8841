"""The Cleaning panel: what was taken out of the open article, why, and the way back for each."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from reader.gui.context import Context
from reader.gui.focus import focus_kept
from reader.gui.language import told, tr, trn
from reader.gui.mirror import begun
from reader.gui.reading.reason_words import reason_words
from reader.gui.widgets import LINK_INSET, EmptyState, LinkButton, indented
from reader.gui.words import Words
from reader.library.errors import ArticleNotFound, LibraryError
from reader.library.records import Article
from reader.services.browse import read_article
from reader.services.changes import Changes
from reader.services.said_acts import put_back
from reader.text.document import Removed

_AT_ONCE = 60
_SHORT = 180  # characters of a removed text that are shown before it is opened


class RemovedCard(QFrame):
    """One thing that was taken out."""

    put_back_requested = Signal(str)

    def __init__(self, removed: Removed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.removed = removed
        self.setProperty("role", "card")
        self._whole = removed.text.strip()
        self._open = False
        column = QVBoxLayout(self)
        column.setContentsMargins(begun(12 - LINK_INSET, 8, 8, 10))
        column.setSpacing(4)
        head = QHBoxLayout()
        head.setContentsMargins(begun(LINK_INSET, 0, 0, 0))
        reason = QLabel(reason_words(removed.reason))
        reason.setProperty("role", "section")
        reason.setTextFormat(Qt.TextFormat.PlainText)
        back = LinkButton(tr("Put back"))
        back.setAccessibleName(tr("Put back: {whole}").format(whole=self._whole[:60]))
        back.clicked.connect(lambda: self.put_back_requested.emit(removed.text))
        head.addWidget(reason, 1)
        head.addWidget(back)
        column.addLayout(head)
        self.text = QLabel()
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setWordWrap(True)
        self.text.setProperty("role", "small")
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        # A long address has no place to break; the card must not grow as wide as it.
        self.text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        column.addLayout(indented(self.text))
        self._toggle = QPushButton()
        self._toggle.setProperty("quiet", True)
        self._toggle.setAutoDefault(False)
        self._toggle.clicked.connect(lambda: self._show(whole=not self._open))
        column.addWidget(self._toggle, 0, Qt.AlignmentFlag.AlignLeft)
        self._show(whole=False)

    def _show(self, *, whole: bool) -> None:
        self._open = whole
        short = _shortened(self._whole)
        self.text.setText(_breakable(self._whole if whole else short))
        self._toggle.setVisible(short != self._whole)
        self._toggle.setText(tr("Show less") if whole else tr("Show all"))


class CleaningPanel(QWidget):
    """Lists what was taken out of the article given to `set_article`; keeps itself fresh."""

    show_imported_requested = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._article: Article | None = None
        self._wanted: int | None = None
        self._request = 0
        self._most = _AT_ONCE
        self._key = "X"
        self._head = Words()
        self._head.setProperty("role", "muted")
        self._imported = QPushButton(tr("Show as imported"))
        self._imported.setToolTip(tr("The text as it came, nothing taken out (Ctrl+U)"))
        self._imported.setAutoDefault(False)
        self._imported.clicked.connect(self.show_imported_requested)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(8)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(12, 10, 12, 16)
        column.setSpacing(10)
        column.addWidget(self._head)
        column.addWidget(self._imported, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(self._cards)
        column.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setAccessibleName(tr("What cleaning took out"))
        self._scroll.setWidget(inside)
        self._empty = EmptyState(context.themes, "eraser", tr("No article is open"))
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._scroll)
        context.events.changed.connect(self._on_changes)

    @property
    def cards(self) -> list[RemovedCard]:
        """What is listed, in the order of the article."""
        items = (self._cards.itemAt(i) for i in range(self._cards.count()))
        widgets = (item.widget() for item in items if item is not None)
        return [widget for widget in widgets if isinstance(widget, RemovedCard)]

    def set_article(self, article: int | None) -> None:
        """List what was taken out of another article; None: of none."""
        self._wanted, self._most = article, _AT_ONCE
        self._request += 1
        if article is None:
            self._show(None)
        else:
            self._load()

    def _load(self) -> None:
        wanted = self._wanted
        if wanted is None:
            return
        self._request += 1
        request, library = self._request, self._context.library

        def done(reply: object) -> None:
            if request == self._request and isinstance(reply, Article):
                self._show(reply)

        def failed(problem: object) -> None:
            if request == self._request:
                self._show(None)
                if isinstance(problem, LibraryError) and not isinstance(problem, ArticleNotFound):
                    self._empty.show_state("circle-alert", told(problem))

        job = self._context.jobs.job(lambda _: read_article(library, wanted))
        job.done.connect(done)
        job.failed.connect(failed)
        job.start()

    def _show(self, article: Article | None) -> None:
        with focus_kept(self):
            self._change(article)

    def set_key(self, words: str) -> None:
        """The key that takes a selection out, as people read it; empty: there is none."""
        self._key = words
        if self._stack.currentWidget() is self._empty:
            self._change(self._article)

    def _change(self, article: Article | None) -> None:
        before, self._article = self._article, article
        if article is None:
            self._empty.show_state("eraser", tr("No article is open"))
            self._stack.setCurrentWidget(self._empty)
            self._clear()
            return
        removed = article.document.removed
        if not removed:
            self._clear()
            body = tr("Everything that was imported is in the text.")
            if self._key:
                how = tr("To take something out, select it and press {key}.")
                body += " " + how.format(key=self._key)
            actions = [(tr("Show as imported"), self.show_imported_requested.emit)]
            self._empty.show_state("eraser", tr("Nothing was taken out"), body, actions)
            self._stack.setCurrentWidget(self._empty)
            return
        self._stack.setCurrentWidget(self._scroll)
        if before is not None and before.id == article.id:
            if before.document.removed == removed and self.cards:
                return
        else:
            self._scroll.verticalScrollBar().setValue(0)
        self._fill()

    def _fill(self) -> None:
        if self._article is None:
            return
        removed = self._article.document.removed
        self._clear()
        self._head.setText(
            trn("%n piece(s) of what was imported is/are not part of the article.", len(removed))
        )
        for one in removed[: self._most]:
            card = RemovedCard(one)
            card.put_back_requested.connect(self.put_back)
            self._cards.addWidget(card)
            card.show()
        left = len(removed) - self._most
        if left > 0:
            more = LinkButton(trn("Show %n more", min(left, _AT_ONCE)))
            more.clicked.connect(self._show_more)
            self._cards.addWidget(more, 0, Qt.AlignmentFlag.AlignHCenter)
            more.show()

    def _show_more(self) -> None:
        self._most += _AT_ONCE
        with focus_kept(self):
            self._fill()

    def _clear(self) -> None:
        while (item := self._cards.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()

    def put_back(self, text: str) -> None:
        """Put something that was taken out back into the article; it stays for good."""
        if self._article is None:
            return
        library, article = self._context.library, self._article.id
        self._context.operations.act(tr("Put back"), lambda: put_back(library, article, text))

    def _on_changes(self, changes: object) -> None:
        if isinstance(changes, Changes) and self._wanted in changes.articles | changes.removed:
            self._load()


def _shortened(text: str) -> str:
    lines = text.splitlines()
    short = "\n".join(lines[:4])
    if len(short) > _SHORT:
        short = short[: _SHORT - 1].rstrip()
    return text if short == text else f"{short}…"


def _breakable(text: str, longest: int = 32) -> str:
    """The text with invisible places to break in words that are longer than a card is wide."""
    return " ".join(
        "\u200b".join(word[i : i + longest] for i in range(0, len(word), longest) or (0,))
        for word in text.split(" ")
    )
