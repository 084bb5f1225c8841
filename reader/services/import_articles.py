"""Import: bytes become articles, with figures and version links. Names come later."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, field

from reader.importing.clean import CLEANER, read_document
from reader.importing.detect import detect_format
from reader.importing.problems import ImportProblem
from reader.library.database import Library
from reader.library.errors import AlreadyPresent
from reader.library.records import Imported, NamesState
from reader.progress import NO_PROGRESS, Cancelled, Progress
from reader.services.changes import NO_CHANGES, Changes
from reader.services.clock import now
from reader.services.fetch import FetchProblem
from reader.services.find_versions import link_new
from reader.services.marking import figures_of, lend_again, put_together
from reader.services.organise import clean_tag
from reader.services.sources import ImportSource, SourceProblem, expand, load
from reader.versions.fingerprint import fingerprint

ADDED, PRESENT, FAILED = "added", "already-present", "failed"


@dataclass(frozen=True, slots=True)
class ImportResult:
    """What became of one source. `status` is "added", "already-present" or "failed".

    `error` is a sentence, present exactly for "failed"; `versions` are the ids linked with it.
    """

    source: str
    status: str
    id: int | None = None
    title: str | None = None
    versions: tuple[int, ...] = ()
    error: str | None = None


@dataclass(frozen=True, slots=True)
class ImportReport:
    """All results in order; with `cancelled`, of the sources that came before the stop."""

    results: tuple[ImportResult, ...] = ()
    changes: Changes = field(default=NO_CHANGES)
    cancelled: bool = False

    def with_status(self, status: str) -> tuple[ImportResult, ...]:
        """The results that have this status."""
        return tuple(r for r in self.results if r.status == status)

    @property
    def summary(self) -> str:
        """One line for people: `12 imported, 1 already here, 2 failed`."""
        said = ((ADDED, "imported"), (PRESENT, "already here"), (FAILED, "failed"))
        parts = [f"{n} {word}" for status, word in said if (n := len(self.with_status(status)))]
        line = ", ".join(parts) or "nothing to import"
        return f"{line}; stopped" if self.cancelled else line


def import_articles(
    library: Library,
    sources: Sequence[ImportSource],
    *,
    tags: Sequence[str] = (),
    recurse: bool = True,
    progress: Progress = NO_PROGRESS,
) -> ImportReport:
    """Import every source; one that fails is told and the rest go on.

    Each article is stored whole in a transaction of its own, so that a stop or a crash keeps what
    was done and nothing else.

    Raises:
        LibraryError: the library itself cannot be written.
    """
    results: list[ImportResult] = []
    changes = NO_CHANGES
    labels = [label for tag in tags if (label := clean_tag(tag))]
    try:
        todo = list(expand(sources, recurse=recurse))
        for done, source in enumerate(todo):
            progress.report(done, len(todo), f"Importing {source.label}")
            result, changed = _import_one(library, source, labels)
            results.append(result)
            changes |= changed
        progress.report(len(todo), len(todo))
    except Cancelled:
        return ImportReport(tuple(results), changes, cancelled=True)
    return ImportReport(tuple(results), changes)


def _import_one(
    library: Library, source: ImportSource, tags: Sequence[str]
) -> tuple[ImportResult, Changes]:
    try:
        return _store(library, source, tags)
    except (SourceProblem, FetchProblem, ImportProblem) as problem:
        return ImportResult(source.label, FAILED, error=str(problem)), NO_CHANGES


def _store(
    library: Library, source: ImportSource, tags: Sequence[str]
) -> tuple[ImportResult, Changes]:
    fetched = load(source)
    sha256 = hashlib.sha256(fetched.data).hexdigest()
    if present := _already_present(library, source.label, sha256, tags):
        return present
    name = fetched.name if source.data is None else ""
    format_ = source.format or detect_format(fetched.data, name)
    document = read_document(fetched.data, name=name, media_type=fetched.media_type, format=format_)
    figures = figures_of(document)
    hashes = fingerprint(document.text)
    imported = Imported(fetched.data, sha256, source.label, format_)
    changed: frozenset[int] = frozenset()
    try:
        with library.write() as unit:
            article = unit.articles.add(
                imported, document, figures, hashes, cleaner=CLEANER, added=now(), tags=tags
            )
            if linked := link_new(unit, article):
                put_together(unit, unit.articles.get(article), (), NamesState.PENDING)
                changed = lend_again(unit, linked)
            row = unit.articles.rows([article])[0]
    except AlreadyPresent:  # another window was quicker
        if present := _already_present(library, source.label, sha256, tags):
            return present
        raise
    return (
        ImportResult(source.label, ADDED, article, row.title, row.versions),
        Changes(
            articles=changed,
            added=frozenset({article}),
            versions=frozenset({article, *row.versions}) if row.versions else frozenset(),
            tags=bool(tags),
            names=True,
        ),
    )


def _already_present(
    library: Library, label: str, sha256: str, tags: Sequence[str]
) -> tuple[ImportResult, Changes] | None:
    with library.read() as unit:
        found = unit.articles.find_hash(sha256)
    if found is None:
        return None
    article, trashed = found
    changes = NO_CHANGES
    if trashed or tags:
        with library.write() as unit:
            if trashed:  # importing it again says that it is wanted
                unit.articles.set_trashed([article], False)
                changes |= Changes(added=frozenset({article}), tags=True, names=True)
            for tag in tags:
                unit.articles.add_tag([article], tag)
                changes |= Changes(articles=frozenset({article}), tags=True)
    with library.read() as unit:
        row = unit.articles.rows([article])[0]
    return ImportResult(label, PRESENT, article, row.title, row.versions), changes
