"""What the reading room knows: the open article, loaded beside the window and kept fresh."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QObject, QTimer, Signal

from reader.gui.context import Context
from reader.gui.language import later, told, tr
from reader.gui.reading.counting import ArticleCounter, identity
from reader.gui.reading.span_index import SpanIndex
from reader.gui.reading.text_map import DressedMap, TextMap, cut
from reader.library.database import Library
from reader.library.errors import ArticleNotFound, LibraryError
from reader.library.records import Article, ArticleRow
from reader.progress import Progress
from reader.services.annotate import ArticleNotes, article_notes
from reader.services.browse import article_rows, read_article
from reader.services.changes import NO_CHANGES, Changes
from reader.services.compare import compare_articles
from reader.services.dress import Dressing, dress_article
from reader.services.lend_details import (
    NOTHING_LENT,
    LentDetails,
    lent_details,
    with_lent,
)
from reader.services.organise import set_position, set_unread
from reader.services.said_acts import refuse_lent
from reader.text.hyphenate import hyphenator, language_of
from reader.text.marks import Mark

READ_AFTER_MS = 4_000
POSITION_MS = 800
_COMPARED = 3  # versions whose figures are told in tips
UNTOLD = -1
DRESSED = "dressed"
"""The setting that says whether flattened articles are read with a version's capitals."""
_UNFORESEEN = later("It could not be read from the library. Try again, or check the library.")


@dataclass(frozen=True, slots=True)
class Opened:
    """An article with all that its page needs, read at one moment.

    `dressable`: it is flattened, and a version of it is not. `dressing` says whose capitals it is
    read with now, None: as it is stored. `lent` is what a version says of it in its stead.
    """

    article: Article
    notes: ArticleNotes
    places: TextMap
    marks: SpanIndex[Mark]
    titles: dict[int, str] = field(default_factory=dict)
    dressable: bool = False
    dressing: Dressing | None = None
    lent: LentDetails = NOTHING_LENT

    @property
    def shown(self) -> Article:
        """The article with what a version lends in place of what it lacks."""
        return with_lent(self.article, self.lent)

    def title_of(self, other: int) -> str:
        """The title of another version."""
        return self.titles.get(other, tr("Article {other}").format(other=other))


class ReadingPresenter(QObject):
    """Loads articles and tells what changed of the one that is open. Stale replies are dropped."""

    opened = Signal(object)  # Opened: another article
    refreshed = Signal(object, object)  # Opened before, Opened now: the same article
    closed = Signal()  # the article is gone, or none is chosen
    failed = Signal(str)  # a sentence
    counted = Signal(object, int)  # Mark, articles of the library that have it

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._request = 0
        self._wanted: int | None = None
        self._loading = False
        self._again = False
        self._marked_read = False
        self._own: object = None
        self._saved_position: float | None = None
        self.current: Opened | None = None
        self.elsewhere: dict[tuple[int, int], str] = {}
        """What another version says in place of the figure at a stretch of this article."""
        self._counts: dict[object, int] = {}
        self._counter = ArticleCounter(context.library)
        self._read_timer = QTimer(self, singleShot=True, interval=READ_AFTER_MS)
        self._read_timer.timeout.connect(self.mark_read)
        self._position_timer = QTimer(self, singleShot=True, interval=POSITION_MS)
        self._position_timer.timeout.connect(self.save_position)
        self._position: tuple[int, float] | None = None
        context.events.changed.connect(self._on_changes)

    @property
    def article_id(self) -> int | None:
        """The article that is open, or about to be."""
        return self._wanted

    @property
    def is_outdated(self) -> bool:
        """Whether what is open changed while it was read, and is about to be read again."""
        return self._again

    def open(self, article: int) -> None:
        """Load another article."""
        self.save_position()
        self._read_timer.stop()
        self._wanted = article
        self._load(first=True)

    def close(self) -> None:
        """Let go of the article."""
        self.save_position()
        self._read_timer.stop()
        self._request += 1
        self._wanted, self.current, self._loading = None, None, False
        self.closed.emit()

    def _load(self, *, first: bool) -> None:
        wanted = self._wanted
        if wanted is None:
            return
        self._request += 1
        request = self._request
        self._loading, self._again = True, False
        library, dressed = self._context.library, self._context.settings.flag(DRESSED, usual=False)

        divides = self._context.settings.hyphenated

        def work(_: Progress) -> Opened:
            opened = _read(library, wanted, dressed=dressed)
            language = language_of(opened.places.language)
            if divides and language is not None:
                hyphenator(language)  # its patterns are read here, beside the window
            return opened

        def done(reply: object) -> None:
            if request != self._request or not isinstance(reply, Opened):
                return
            self._loading = False
            before, self.current = self.current, reply
            if first or before is None or before.article.id != reply.article.id:
                self._begin(reply)
            else:
                self.refreshed.emit(before, reply)
            if self._again:
                self._load(first=False)
            elif first or (before and before.article.row.versions != reply.article.row.versions):
                self._look_elsewhere(reply.article)

        def failed(problem: object) -> None:
            if request != self._request:
                return
            self._loading = False
            if isinstance(problem, ArticleNotFound) and not first:
                self.close()
            elif isinstance(problem, LibraryError):
                self.failed.emit(told(problem))
            else:
                self.failed.emit(tr(_UNFORESEEN))
                self._context.events.problem.emit(tr(_UNFORESEEN), repr(problem))

        job = self._context.jobs.job(work)
        job.done.connect(done)
        job.failed.connect(failed)
        job.start()

    def _begin(self, opened: Opened) -> None:
        self._marked_read = not opened.article.row.unread
        self._saved_position = opened.article.position
        self._counts.clear()
        self.elsewhere = {}
        self.opened.emit(opened)
        self._read_timer.start()

    def _on_changes(self, changes: object) -> None:
        if not isinstance(changes, Changes) or self._wanted is None or changes is self._own:
            return
        if changes.names or changes.added or changes.removed:
            self._counts.clear()
        mine = {self._wanted}
        if self.current is not None:
            mine |= set(self.current.article.row.versions)
        if self._wanted in changes.touched or mine & changes.notes:
            if self._loading:
                self._again = True
            else:
                self._load(first=False)

    def toggle_dressed(self) -> None:
        """Read flattened articles with the capitals of a version of theirs, or as stored again."""
        if self.current is None or not self.current.dressable:
            self._context.events.message.emit(
                tr(
                    "There is no version to take capitals from: this works for an article without"
                    " capitals of which another version has them."
                )
            )
            return
        settings = self._context.settings
        settings.set_flag(DRESSED, not settings.flag(DRESSED, usual=False))
        self._load(first=False)

    def refuse_lent(self) -> None:
        """What a version says of the open article is not to be taken over; can be undone."""
        if self.current is None or not self.current.lent.values:
            return
        library, article = self._context.library, self.current.article.id
        details = tuple(self.current.lent.values)
        self._context.operations.act(
            tr("Do not take over"), lambda: refuse_lent(library, article, details)
        )

    # What tips and cards tell beyond the article

    def _look_elsewhere(self, article: Article) -> None:
        versions = article.row.versions[:_COMPARED]
        self.elsewhere = {}
        if not versions or not any(mark.is_figure for mark in article.marks):
            return
        library, request = self._context.library, self._request

        def work(progress: Progress) -> dict[tuple[int, int], str]:
            said: dict[tuple[int, int], str] = {}
            for version in versions:
                progress.checkpoint()
                for change in compare_articles(library, article.id, version).figures:
                    if change.a is not None and change.b is not None:
                        said.setdefault((change.a.start, change.a.end), change.b.text)
            return said

        def done(reply: object) -> None:
            if request == self._request and isinstance(reply, dict):
                self.elsewhere = reply

        job = self._context.jobs.job(work)
        job.done.connect(done)
        job.failed.connect(_nobody_minds)
        job.start()

    def count(self, mark: Mark) -> int | None:
        """In how many articles of the library a mark stands.

        None: not known yet, then `counted` tells it. `UNTOLD`: to count them would take too long.
        """
        key = identity(mark)
        if key in self._counts:
            return self._counts[key]

        def done(reply: object) -> None:
            self._counts[key] = reply if isinstance(reply, int) else UNTOLD
            self.counted.emit(mark, self._counts[key])

        job = self._context.jobs.job(lambda _: self._counter.count(mark))
        job.done.connect(done)
        job.failed.connect(_nobody_minds)
        job.start()
        return None

    # Reading

    def mark_read(self) -> None:
        """The article has been looked at long enough, or to its end."""
        if self._marked_read or self.current is None:
            return
        self._marked_read = True
        library, article = self._context.library, self.current.article.id
        job = self._context.jobs.job(lambda _: set_unread(library, [article], False), lane="write")

        def done(changes: object) -> None:
            self._own = changes  # nothing that the page shows: no need to read it all again
            self._context.events.changed.emit(changes)

        job.done.connect(done)
        job.failed.connect(_nobody_minds)
        job.start()

    def moved_to(self, position: float) -> None:
        """The reader is at this place of the open article, 0 to 1."""
        if self.current is not None:
            self._position = (self.current.article.id, position)
            self._position_timer.start()

    def save_position(self) -> None:
        """Remember the place now, if it is another than the one remembered."""
        self._position_timer.stop()
        if self._position is None or self._position[1] == self._saved_position:
            return
        article, position = self._position
        self._position, self._saved_position = None, position
        library = self._context.library

        def work(_: Progress) -> Changes:
            set_position(library, article, position)
            return NO_CHANGES

        job = self._context.jobs.job(work, lane="write")
        job.failed.connect(_nobody_minds)
        job.start()


def _read(library: Library, wanted: int, *, dressed: bool) -> Opened:
    article = read_article(library, wanted)
    notes = article_notes(library, wanted)
    text = article.document.text
    rows = article_rows(library, article.row.versions)
    dressable = article.document.flattened and not all(row.flattened for row in rows)
    dressing = dress_article(library, wanted) if dressed and dressable else None
    if dressing is None:
        places = TextMap(text, cut(text, article.document.blocks))
    else:
        places = DressedMap(text, dressing.dressed)
    places.language = article.document.language
    titles = {row.id: _label(row) for row in rows}
    marks, lent = SpanIndex(article.marks), lent_details(library, wanted)
    return Opened(article, notes, places, marks, titles, dressable, dressing, lent)


def _label(row: ArticleRow) -> str:
    return f"{row.title} — {row.source}" if row.source else row.title


def _nobody_minds(_problem: object) -> None:
    """For what is worth no sentence when it fails: the place in a library that is read-only, a
    count in a tip. The runner has it in the log."""
