"""Names are found after articles are shown, the one being read first."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from reader.gui.context import Context
from reader.gui.jobs import Job
from reader.gui.language import told, tr
from reader.highlights.names import NameFinder, NamesUnavailable
from reader.progress import Cancelled, Progress
from reader.services.changes import NO_CHANGES, Changes
from reader.services.mark_again import mark_again, outdated_articles
from reader.services.name_again import name_all_waiting, waiting_articles
from reader.services.name_articles import name_articles, pending_articles

_TOLD_EVERY = 2.0  # seconds: lists need not be read again for each of a thousand articles


class Namer(QObject):
    """Works off the articles whose names are pending; a task for the status bar."""

    started = Signal()
    progressed = Signal(int, int, str)
    ended = Signal()
    title: str
    stoppable = unasked = True

    def __init__(
        self,
        context: Context,
        finder: NameFinder,
        *,
        version: Callable[[], str | None] = lambda: None,
        notice: Callable[[], str | None] = lambda: None,
        use_model: Callable[[Path | None], object] = lambda _: None,
        parent: QObject | None = None,
    ) -> None:
        """`version` tells with what the finder works, `notice` what it has to say of itself.

        `use_model` lets the finder work with the model in a folder; None: with the program's.
        """
        super().__init__(parent)
        self.title = tr("Finding names")
        self._context = context
        self._finder = finder
        self._version = version
        self._notice = notice
        self._use_model = use_model
        self._noticed: str | None = None
        self._problem = ""  # told last; the same is not told again while nothing is found
        self._waiting: list[int] = []
        self._failed: set[int] = set()
        self._open: int | None = None
        self._done = 0
        self._failures = 0  # in a row
        self._job: Job | None = None
        self._to_tell = False  # whether articles may be named better by what came in since
        self._present: int | None = None  # the article that is being read for names
        self._untold: Changes = NO_CHANGES
        self._told_at = 0.0
        self._stopped = False
        self.is_telling = False  # whether what changes just now is its own work

    @property
    def is_running(self) -> bool:
        """Whether an article is being read for names."""
        return self._job is not None

    def use_model(self, folder: Path | None) -> None:
        """Find names with the model in a folder from now on, in all articles anew."""
        self.cancel()
        self._use_model(folder)
        self._failed.clear()
        self.look()

    def look(self, *, asked: bool = False) -> None:
        """Look which articles still wait, and begin with them.

        Unless it was `asked` for, only where the reader wants that; never where nothing is kept.
        """
        if not (asked or self._context.settings.names_in_background):
            return
        if self._context.library.read_only:
            return
        self._stopped = False
        if asked:
            self._problem = ""
        library, version = self._context.library, self._version

        def work(_: Progress) -> tuple[list[int], bool]:
            again = bool(waiting_articles(library) or outdated_articles(library))
            return pending_articles(library, version()), again

        job = self._context.jobs.job(work)
        job.done.connect(self._add)
        job.start()

    def set_open(self, article: int | None) -> None:
        """The article being read comes next."""
        self._open = article

    def cancel(self) -> None:
        """Leave the rest for the next start or import."""
        self._stopped = True
        self._waiting.clear()
        if self._job is not None:
            self._job.cancel()

    def _add(self, found: object) -> None:
        if not isinstance(found, tuple) or self._stopped:
            return
        pending, waiting = found
        self._to_tell |= waiting
        # The one being read for names is still pending too; it is not to be read twice.
        passed_over = self._failed | {self._present}
        self._waiting = [article for article in pending if article not in passed_over]
        if (self._waiting or self._to_tell) and self._job is None:
            self._done = 0
            self.started.emit()
            self._next()

    def _next(self) -> None:
        self._job = self._present = None
        if not self._waiting:
            self._tell(at_once=True)
            if self._to_tell and not self._stopped:
                self._tell_who_is_who()
            else:
                self.ended.emit()
            return
        article = self._open if self._open in self._waiting else self._waiting[0]
        assert article is not None
        self._waiting.remove(article)
        self._present = article
        self.progressed.emit(self._done, self._done + 1 + len(self._waiting), self.title)
        job = self._context.jobs.job(self._work(article), lane="names")
        job.done.connect(lambda changes: self._named(article, changes))
        job.failed.connect(lambda problem: self._could_not(article, problem))
        job.cancelled.connect(self._waiting.clear)
        job.ended.connect(self._next)
        self._job = job
        self._to_tell = True
        job.start()

    def _tell_who_is_who(self) -> None:
        """What came in may tell whom earlier articles name for short; so may a new rule.

        And other rules may find other figures.
        """
        self._to_tell = False
        library = self._context.library
        job = self._context.jobs.job(
            lambda progress: mark_again(library, progress) | name_all_waiting(library, progress),
            lane="names",
        )
        job.progressed.connect(self.progressed)
        job.done.connect(self._told)
        job.failed.connect(lambda _: None)  # the articles wait on, for the next time
        job.ended.connect(self._next)
        self._job = job
        job.start()

    def _told(self, changes: object) -> None:
        if isinstance(changes, Changes):
            self._untold |= changes
        self._tell(at_once=True)

    def _work(self, article: int) -> Callable[[Progress], Changes]:
        library, finder, version = self._context.library, self._finder, self._version

        def work(progress: Progress) -> Changes:
            if self._stopped:
                raise Cancelled
            return name_articles(library, [article], finder, version=version(), progress=progress)

        return work

    def _named(self, article: int, changes: object) -> None:
        self._done += 1
        self._failures = 0
        self._problem = ""
        if isinstance(changes, Changes):
            self._untold |= changes
        self._tell(at_once=article == self._open)
        notice = self._notice()
        if notice and notice != self._noticed:
            self._noticed = notice
            self._context.events.problem.emit(told(notice), "")

    def _tell(self, *, at_once: bool) -> None:
        now = time.monotonic()
        if self._untold and (at_once or now - self._told_at >= _TOLD_EVERY):
            self._told_at = now
            told, self._untold = self._untold, NO_CHANGES
            self.is_telling = True
            self._context.events.changed.emit(told)
            self.is_telling = False

    def _could_not(self, article: int, problem: object) -> None:
        self._failed.add(article)
        self._failures += 1
        foreseen = isinstance(problem, NamesUnavailable)
        if not foreseen or self._failures > 1:
            # The same would happen to all the others: say it once, try again at the next import.
            self._waiting.clear()
        cause = getattr(problem, "__cause__", None)
        said = (
            told(problem)
            if foreseen
            else tr("Names could not be marked for now; the next start tries again.")
        )
        if said != self._problem:
            self._problem = said
            self._context.events.problem.emit(said, str(cause or problem or repr(problem)))
