"""Work beside the window: it runs in threads, its news arrives in the window's thread."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Literal

from PySide6.QtCore import QCoreApplication, QMetaMethod, QObject, Signal

from reader.gui.language import told
from reader.library.errors import LibraryError
from reader.progress import Cancelled, Progress

Lane = Literal["read", "write", "import", "names"]

_WORKERS: dict[Lane, int] = {"read": 2, "write": 1, "import": 1, "names": 1}
_FINISHED_AT_EXIT: frozenset[Lane] = frozenset({"write"})  # what the reader did is never dropped
_BETWEEN_REPORTS = 0.04  # seconds: the eye sees no more, and the event queue stays short
_log = logging.getLogger("variorum")


class Job(QObject):
    """One piece of work. Connect its signals, then `start()` it.

    Exactly one of `done`, `failed`, `cancelled` fires, then `ended`, always, in the window's
    thread. A result that was ready when `cancel` came still arrives as `done`: it is true.
    """

    progressed = Signal(int, int, str)  # done, total (-1: not known), message
    done = Signal(object)  # what the work returned
    failed = Signal(object)  # Exception
    cancelled = Signal()
    ended = Signal()
    # Emitted in the lane's thread; heard in the window's, where the public ones are emitted.
    _finished = Signal(str, object)
    _reported = Signal(int, int, str)

    def __init__(
        self,
        work: Callable[[Progress], object],
        submit: Callable[[Job], Future[None] | None],
        *,
        title: str,
        lane: Lane,
    ) -> None:
        super().__init__()
        self.title = title
        self.lane: Lane = lane
        self._work = work
        self._submit = submit
        self._future: Future[None] | None = None
        self._stop = threading.Event()
        self._started = False
        self._over = False
        self._finished.connect(self._deliver)
        self._reported.connect(self._tell)

    @property
    def stoppable(self) -> bool:
        """Whether `cancel` ends the work under way: what the reader did is kept wholly."""
        return self.lane != "write"

    @property
    def unasked(self) -> bool:
        """Whether the program began it by itself: those with a title the reader began."""
        return False

    @property
    def is_over(self) -> bool:
        """Whether `ended` has fired."""
        return self._over

    def start(self) -> None:
        """Queue the work in its lane. Starting twice is an error."""
        if self._started:
            raise RuntimeError("This job has been started already")
        self._started = True
        self._future = self._submit(self)
        if self._future is None:
            self._finished.emit("cancelled", None)

    def cancel(self) -> None:
        """Ask the work to stop; if it still waits for its turn it never begins."""
        self._stop.set()
        if self._future is None or self._future.cancel():
            self._finished.emit("cancelled", None)

    def run(self) -> None:
        """Do the work; called in the lane's thread by the runner."""
        if self._stop.is_set():
            self._finished.emit("cancelled", None)
            return
        try:
            result = self._work(_Reporter(self, self._stop))
        except Cancelled:
            self._finished.emit("cancelled", None)
        except Exception as problem:  # noqa: BLE001 - handed to the window, which tells the reader
            self._finished.emit("failed", problem)
        else:
            self._finished.emit("done", result)

    def report(self, done: int, total: int, message: str) -> None:
        """Pass progress on to the window; called in the lane's thread."""
        self._reported.emit(done, total, message)

    def _tell(self, done: int, total: int, message: str) -> None:
        if not self._over and not self._stop.is_set():
            self.progressed.emit(done, total, message)

    def _deliver(self, how: str, result: object) -> None:
        if self._over:
            return
        self._over = True
        try:
            if how == "done":
                self.done.emit(result)
            elif how == "failed":
                self._note_down(result)
                self.failed.emit(result)
            else:
                self.cancelled.emit()
        finally:
            self.ended.emit()

    def _note_down(self, problem: object) -> None:
        """What the library foresees is a sentence; where it came up matters of the rest only."""
        if isinstance(problem, LibraryError):
            _log.warning("%s failed: %s", self.title or "A job", problem)
        else:
            _log.warning("%s failed", self.title or "A job", exc_info=problem)  # type: ignore[arg-type]

    @property
    def is_heard(self) -> bool:
        """Whether anybody listens for failure."""
        return self.isSignalConnected(QMetaMethod.fromSignal(self.failed))


class _Reporter:
    """The `Progress` that a job's work is given; used in the lane's thread."""

    def __init__(self, job: Job, stop: threading.Event) -> None:
        self._job = job
        self._stop = stop
        self._last = 0.0

    def report(self, done: int, total: int | None, message: str = "") -> None:
        self.checkpoint()
        now = time.monotonic()
        if now - self._last >= _BETWEEN_REPORTS or done == total:
            self._last = now
            self._job.report(done, -1 if total is None else total, told(message))

    def checkpoint(self) -> None:
        if self._stop.is_set():
            raise Cancelled


class JobRunner(QObject):
    """Makes jobs and keeps their lanes.

    "read" runs in parallel; "write" (what the reader does), "import" and "names" one at a time,
    each beside the others, so that a note never waits for an import to end.
    """

    job_started = Signal(object)  # Job
    failed_unheard = Signal(object)  # Exception of a job whose failure nobody listens for

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lanes = {
            lane: ThreadPoolExecutor(max_workers=workers, thread_name_prefix=f"variorum-{lane}")
            for lane, workers in _WORKERS.items()
        }
        self._live: set[Job] = set()
        self._closed = False

    @property
    def is_busy(self) -> bool:
        """Whether any started job has not ended."""
        return bool(self._live)

    def job(
        self, work: Callable[[Progress], object], *, title: str = "", lane: Lane = "read"
    ) -> Job:
        """A job that is not started yet. A job with a `title` shows in the status bar."""
        return Job(work, self._submit, title=title, lane=lane)

    def shutdown(self) -> None:
        """Cancel every job but those that write what the reader did; wait, and deliver the ends."""
        self._closed = True
        waiting = list(self._live)
        for job in waiting:
            if job.lane not in _FINISHED_AT_EXIT:
                job.cancel()
        for lane, pool in self._lanes.items():
            pool.shutdown(wait=True, cancel_futures=lane not in _FINISHED_AT_EXIT)
        for job in waiting:
            QCoreApplication.sendPostedEvents(job, 0)

    def _submit(self, job: Job) -> Future[None] | None:
        """Queue a job; None while the window closes, when no new work is taken."""
        if self._closed:
            return None
        self._live.add(job)
        if not job.is_heard:
            job.failed.connect(self.failed_unheard)
        job.ended.connect(lambda: self._live.discard(job))
        future = self._lanes[job.lane].submit(job.run)
        self.job_started.emit(job)
        return future
