"""Import from the window: in the background, with a summary at its end."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from reader.gui.context import Context
from reader.gui.jobs import Job
from reader.gui.language import joined, number, told, tr, trn
from reader.gui.shorten import shortened
from reader.paths import resources
from reader.services.import_apart import import_apart
from reader.services.import_report import (
    ADDED,
    FAILED,
    PRESENT,
    ImportReport,
    ImportResult,
)
from reader.services.sources import ImportSource

_MOST_LINES = 2_000  # of each kind in the details: more would hold the window up


def sample_sources() -> list[ImportSource]:
    """The sample articles that come with the program, so that the first stands first in lists."""
    files = sorted(resources("samples").iterdir(), reverse=True)
    return [ImportSource.from_path(f) for f in files if f.is_file() and f.name != "README.md"]


class Importer(QObject):
    """Runs imports one after the other and says what became of them."""

    imported = Signal(object)  # ImportReport
    summed_up = Signal(str, str, bool)  # sentence, details, whether something failed
    _came_in = Signal(object)  # Changes; emitted in the lane's thread, heard in the window's

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._came_in.connect(self._tell)

    def run(
        self,
        sources: Sequence[ImportSource],
        then: Callable[[ImportReport], object] | None = None,
        *,
        columns: Mapping[str, str] | None = None,
        otherwise: Callable[[], object] | None = None,
    ) -> None:
        """Import these; returns at once. `then` hears the report, if the import comes so far.

        `otherwise` is called if it does not, once the reader was told why. `columns`: which columns
        of a dataset are which fields, as `import_apart` has it.
        """
        if not sources:
            return
        library = self._context.library
        wanted = list(sources)
        job: Job = self._context.jobs.job(
            lambda progress: import_apart(
                library, wanted, columns=columns, progress=progress, hear=self._came_in.emit
            ),
            title=tr("Importing"),
            lane="import",
        )
        job.done.connect(self._done)
        if then is not None:
            job.done.connect(then)
        job.failed.connect(
            lambda problem: self._context.events.problem.emit(
                tr("The import stopped: {problem}").format(problem=told(problem)), repr(problem)
            )
        )
        job.cancelled.connect(
            lambda: self._context.events.message.emit(tr("The import was stopped before it began."))
        )
        if otherwise is not None:
            job.failed.connect(lambda _: otherwise())
            job.cancelled.connect(otherwise)
        job.start()

    def run_paths(self, paths: Sequence[str]) -> None:
        """Import files and folders."""
        self.run([ImportSource.from_path(Path(path)) for path in paths if path])

    @Slot(object)
    def _tell(self, changes: object) -> None:
        self._context.events.changed.emit(changes)

    def _done(self, report: object) -> None:
        if not isinstance(report, ImportReport):
            return
        self._context.events.changed.emit(report.changes)
        self.summed_up.emit(sentence(report), details(report), bool(report.with_status(FAILED)))
        self.imported.emit(report)


def sentence(report: ImportReport) -> str:
    """`12 imported, 1 already here, 2 failed: the first reason`."""
    failed = report.with_status(FAILED)
    words = _summary(report)
    if len(report.results) == 1 and not failed:
        only = report.results[0]
        said = tr("Imported “{title}”") if only.status == ADDED else tr("Already here: “{title}”")
        words = said.format(title=_short(only.title or only.source))
    if len(failed) == 1:
        return tr("{words}: {name}. {reason}").format(
            words=words, name=_name(failed[0]), reason=told(failed[0].error)
        )
    if failed:
        return tr("{words}. See the details for the reasons.").format(words=words)
    versions = sum(1 for result in report.with_status(ADDED) if result.versions)
    if versions and len(report.results) > 1:
        return trn("{words}; %n has/have versions in the library.", versions).format(words=words)
    return tr("{words}.").format(words=words)


def _summary(report: ImportReport) -> str:
    many = {status: len(report.with_status(status)) for status in (ADDED, PRESENT, FAILED)}
    parts = [
        words
        for status, words in (
            (ADDED, trn("%n imported", many[ADDED])),
            (PRESENT, trn("%n already here", many[PRESENT])),
            (FAILED, trn("%n failed", many[FAILED])),
        )
        if many[status]
    ]
    line = joined(parts) or tr("Nothing to import")
    return tr("{words}; stopped").format(words=line) if report.cancelled else line


def details(report: ImportReport) -> str:
    """One line a source: those that failed first, with the reason."""
    lines = []
    for status, head in (
        (FAILED, tr("Failed")),
        (PRESENT, tr("Already here")),
        (ADDED, tr("Imported")),
    ):
        results = report.with_status(status)
        if results:
            lines.append(f"{head} ({number(len(results))})")
            lines += [
                f"  {r.source}{f' — {told(r.error)}' if r.error else ''}"
                for r in results[:_MOST_LINES]
            ]
            if len(results) > _MOST_LINES:
                more = trn("… and %n more", len(results) - _MOST_LINES)
                lines.append(f"  {more}")
            lines.append("")
    return "\n".join(lines).strip()


def _name(result: ImportResult) -> str:
    if "://" in result.source:
        return _short(result.source)  # the last part of an address alone says little
    return Path(result.source).name or result.source


def _short(title: str) -> str:
    return shortened(title, 60)
