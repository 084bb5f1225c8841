"""The panel of an article's versions and of what is related: how alike, and whether they belong."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from reader.gui.compare.member_card import Member, MemberCard, button, label, load_members
from reader.gui.compare.related_section import RelatedRow, RelatedSection, load_related
from reader.gui.context import Context
from reader.gui.focus import focus_kept
from reader.gui.jobs import Job
from reader.gui.language import later, number, told, tr
from reader.gui.notes.flow import FlowLayout
from reader.gui.widgets import EmptyState, LinkButton, SectionHeader
from reader.library.database import Library
from reader.progress import Progress
from reader.services.changes import Changes
from reader.services.said_acts import say_versions

_LATE_MS = 1500
_LONGEST = 50  # characters of a title in a sentence
_NONE = later(
    "Copies of this text are found when they are imported. You can also say yourself"
    " that another article is a version of it."
)


class _Stage(Enum):
    """How far the panel is with what it shows."""

    WANTED = "wanted"  # once it is seen
    ASKED = "asked"
    KNOWN = "known"


_Read = Callable[[Library, int, Progress], object]


class VersionsPanel(QWidget):
    """Lists the versions of one article and lets the reader correct the list."""

    compare_requested = Signal(int, int)  # the article, the version
    article_requested = Signal(int)  # a version to be opened
    link_requested = Signal(int)  # choose an article to link this one to
    table_requested = Signal(int)  # all versions of an article, any against any

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._article: int | None = None
        self._request = 0
        self._cards: list[MemberCard] = []
        self._members: list[Member] = []
        self._related: list[RelatedRow] = []
        self._jobs: list[Job] = []
        self._stage = _Stage.KNOWN
        self._entering = False
        self.setAccessibleName(tr("Versions"))
        self._header = SectionHeader(tr("Other versions"))
        self._table = LinkButton(tr("As a table…"))
        self._table.setToolTip(tr("All versions in a table, any against any"))
        self._table.clicked.connect(self._ask_table)
        self._none = label(tr("No other version.") + " " + tr(_NONE), "muted")
        self._list = QVBoxLayout()
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(8)
        self._link = button(tr("Link to…"), tr("Say that another article is a version of this one"))
        self._link.setToolTip(tr("Say that another article is a version of this one"))
        self._link.clicked.connect(self._ask_link)
        self._late = QTimer(self, singleShot=True, interval=_LATE_MS)
        self._late.timeout.connect(self._load)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(12, 8, 12, 12)
        column.setSpacing(8)
        column.addWidget(self._header)
        column.addWidget(self._none)
        column.addLayout(self._list)
        below = FlowLayout(gap=8)
        below.addWidget(self._link)
        below.addWidget(self._table)
        column.addLayout(below)
        column.addSpacing(10)
        self.related = RelatedSection()
        self.related.article_requested.connect(self.article_requested)
        column.addWidget(self.related)
        column.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(inner)
        self._empty = EmptyState(context.themes, "columns-2", tr("No other version"))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)
        whole.addWidget(self._empty)
        self._show([], [])
        context.events.changed.connect(self._refresh)

    @property
    def cards(self) -> list[MemberCard]:
        """The cards shown, the most alike first."""
        return self._cards

    @property
    def is_empty(self) -> bool:
        """Whether the panel says that there is no other version."""
        return not self._cards

    def set_article(self, article: int | None) -> None:
        """Show the versions of an article; None: no article is open."""
        if article != self._article:
            self._article = article
            self._show([], [])
        self._load()

    def enter_related(self) -> None:
        """Put the keyboard on the first related article, once it is known."""
        self._entering = self._stage is not _Stage.KNOWN
        if self._entering:
            return
        if self.related.cards:
            first = self.related.cards[0].title
            first.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self._scroll.ensureWidgetVisible(first)
        else:
            self._context.events.message.emit(
                tr("No article of the library shares rare names and figures with this one.")
            )

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stage is _Stage.WANTED:
            self._load()

    def _load(self) -> None:
        """Read what is to be shown, if anybody sees it; else when the panel is shown."""
        self._request += 1
        for job in self._jobs:
            job.cancel()
        self._jobs = []
        self._stage = _Stage.WANTED if self._article is not None else _Stage.KNOWN
        if self._article is not None and self.isVisible():
            self._stage = _Stage.ASKED
            self._run(load_members, self._arrive)

    def _run(self, read: _Read, arrive: Callable[[int, object], None]) -> None:
        request, article, library = self._request, self._article, self._context.library
        assert article is not None
        job = self._context.jobs.job(lambda progress: read(library, article, progress))
        job.done.connect(lambda found: arrive(request, found))
        job.failed.connect(lambda problem: self._fail(request, problem))
        self._jobs.append(job)
        job.start()

    def _arrive(self, request: int, members: object) -> None:
        if request == self._request and isinstance(members, list):
            # What is related stays until it is known anew: nothing jumps under the mouse.
            self._show(members, self._related)
            self._run(load_related, self._arrive_related)

    def _arrive_related(self, request: int, related: object) -> None:
        if request == self._request and isinstance(related, list):
            self._stage = _Stage.KNOWN
            self._show(self._members, related)
            if self._entering:
                self.enter_related()

    def _fail(self, request: int, problem: object) -> None:
        if request == self._request:
            self._stage = _Stage.KNOWN
            self._show([], [])
            self._empty.show_state("columns-2", tr("Versions cannot be shown"), told(problem))

    def _refresh(self, changes: object) -> None:
        if isinstance(changes, Changes) and self._article is not None:
            shown = {self._article, *(member.row.id for member in self._members)}
            if changes.names or changes.added:
                self._late.start()  # what is related may be another now: when there is time
            if changes.versions & shown or changes.articles & shown or changes.removed & shown:
                self._load()

    def _show(self, members: list[Member], related: list[RelatedRow]) -> None:
        with focus_kept(self):
            if members != self._members or not members:
                self._fill(members)
            if related != self._related:
                self._related = related
                self.related.show_related(related)
            some = bool(members or related)
            self._scroll.setVisible(some)
            self._empty.setVisible(not some)

    def _fill(self, members: list[Member]) -> None:
        for card in self._cards:
            self._list.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards = []
        self._members = members
        for member in members:
            self._cards.append(self._card(member))
            self._list.addWidget(self._cards[-1])
            self._cards[-1].show()
        self._header.set_value(number(len(members)) if members else "")
        self._none.setVisible(not members)
        self._table.setVisible(len(members) > 1)
        if self._article is None:
            self._empty.show_state(
                "columns-2", tr("No article"), tr("Open one to see its versions.")
            )
        elif not members:
            self._empty.show_state(
                "columns-2",
                tr("No other version"),
                tr(_NONE),
                [(tr("Link to…"), self._ask_link)],
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

    def _ask_table(self) -> None:
        if self._article is not None:
            self.table_requested.emit(self._article)

    def link_to(self, other: int) -> None:
        """Link the article to another, as the reader says; can be undone."""
        article, library = self._article, self._context.library
        if article is not None and other != article:
            self._context.operations.act(
                tr("Link versions"), lambda: say_versions(library, article, other, True)
            )
            self._say(
                tr("Linked as versions of one text, whatever a scan finds. Ctrl+Z undoes it.")
            )

    def _unlink(self, other: int) -> None:
        article, library = self._article, self._context.library
        if article is not None:
            self._context.operations.act(
                tr("Not a version"), lambda: say_versions(library, article, other, False)
            )
            self._say(
                tr(
                    "“{title}” is no version of this article any more, and no scan will "
                    "link them again. Ctrl+Z undoes it."
                ).format(title=self._title_of(other))
            )

    def _forget(self, other: int) -> None:
        article, library = self._article, self._context.library
        if article is not None:
            self._context.operations.act(
                tr("Take link back"), lambda: say_versions(library, article, other, None)
            )
            self._say(
                tr(
                    "Your link to “{title}” is taken back: what the scan found holds "
                    "again. Ctrl+Z undoes it."
                ).format(title=self._title_of(other))
            )

    def _say(self, sentence: str) -> None:
        self._context.events.message.emit(sentence)

    def _title_of(self, other: int) -> str:
        title = next((one.row.title for one in self._members if one.row.id == other), "")
        line = " ".join(title.split())
        return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1].rstrip()}…"
