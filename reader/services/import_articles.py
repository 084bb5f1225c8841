"""Import: bytes become articles, with figures and version links. Names come later."""

from __future__ import annotations

import hashlib
import logging
from collections.abc import Generator, Mapping, Sequence
from urllib.parse import urlsplit

from reader.highlights.figures import RULES
from reader.importing.clean import CLEANER
from reader.importing.parts import Address, Found, Part, Unread
from reader.importing.problems import ImportProblem, Unforeseen
from reader.importing.unpack import INSIDE, unpack
from reader.library.database import Library
from reader.library.errors import AlreadyPresent
from reader.library.records import Imported, NamesState
from reader.progress import NO_PROGRESS, Cancelled, Progress
from reader.sentences import Sentence, sentence_of
from reader.services.changes import NO_CHANGES, Changes
from reader.services.clock import now
from reader.services.fetch import Fetched, FetchProblem
from reader.services.find_versions import link_new
from reader.services.import_report import (
    ADDED,
    FAILED,
    PRESENT,
    ImportReport,
    ImportResult,
    Tally,
)
from reader.services.marking import figures_of, lend_again, put_together
from reader.services.organise import clean_tag
from reader.services.reading import read_article
from reader.services.repeated_lines import NO_LINES, repeated_lines
from reader.services.sources import ImportSource, SourceProblem, expand, load
from reader.text.document import Document
from reader.versions.fingerprint import fingerprint

_log = logging.getLogger("variorum")

_MOST_TAGS = 20
_LONGEST_TAG = 60
_SILENCES = 3  # fetches without an answer after which a server is asked no more in this run


def import_articles(
    library: Library,
    sources: Sequence[ImportSource],
    *,
    tags: Sequence[str] = (),
    columns: Mapping[str, str] | None = None,
    recurse: bool = True,
    progress: Progress = NO_PROGRESS,
    tally: Tally | None = None,
) -> ImportReport:
    """Import every source, and every article in those that hold many; one that fails is told and
    the rest go on.

    Each article is stored whole in a transaction of its own, so that a stop or a crash keeps what
    was done and nothing else. `columns` says which columns of a dataset are which fields
    (field → column; "": none is), where its own names do not. `tally` keeps the results; by it
    others hear of them meanwhile.

    Raises:
        LibraryError: the library itself cannot be written.
    """
    tally = Tally() if tally is None else tally
    labels = [label for tag in tags if (label := clean_tag(tag))]
    bulk = _Bulk(library, labels, columns or {}, progress, tally)
    try:
        bulk.take(list(expand(sources, recurse=recurse)))
    except Cancelled:
        return tally.report(cancelled=True)
    return tally.report()


class _Bulk:
    """One run over many sources: what is done, what came of it, what is still to come."""

    def __init__(
        self,
        library: Library,
        tags: Sequence[str],
        columns: Mapping[str, str],
        progress: Progress,
        tally: Tally,
    ) -> None:
        self._library = library
        self._tags = tags
        self._columns = columns
        self._progress = progress
        self._tally = tally
        self._total = 0
        self._silences: dict[str, int] = {}

    def take(self, sources: Sequence[ImportSource]) -> None:
        """Import these; raises `Cancelled` between two articles."""
        self._total = len(sources)
        for source in sources:
            self._report(source.label)
            try:
                self._take_file(source, load(source, self._progress))
            except (SourceProblem, FetchProblem, ImportProblem) as problem:
                self._failed(source.label, problem)
        self._progress.report(len(self._tally), self._total)

    def _report(self, label: str) -> None:
        self._tally.current = label
        self._progress.report(
            len(self._tally), self._total, Sentence("Importing {label}", label=label)
        )

    def _failed(self, label: str, problem: Exception) -> None:
        self._tally.add(ImportResult(label, FAILED, error=sentence_of(problem)))

    def _take_file(self, source: ImportSource, fetched: Fetched) -> None:
        items = self._unpacked(source, fetched)
        first = next(items, None)
        if isinstance(first, Part) and first.data is fetched.data:
            self._take_part(source.label, first, fetched.media_type, source.url)
            return
        items.close()
        self._total += self._count(source, fetched) - 1
        for item in self._unpacked(source, fetched):
            label = item.url if isinstance(item, Address) else source.label + INSIDE + item.name
            self._report(label)
            if isinstance(item, Unread):
                self._failed(label, item.problem)
            elif isinstance(item, Part):
                self._take_part(label, item, fetched.media_type, None)
            elif source.typed:
                self._take_address(item)
            else:
                self._failed(label, FetchProblem("It stands in a list that a list led to."))

    def _unpacked(self, source: ImportSource, fetched: Fetched) -> Generator[Found, None, None]:
        yield from unpack(
            fetched.data,
            name=fetched.name if source.data is None else "",
            media_type=fetched.media_type,
            format=source.format,
            columns=self._columns,
            progress=self._progress,
        )

    def _count(self, source: ImportSource, fetched: Fetched) -> int:
        """How many articles will come out of a file, for the progress to tell."""
        count = 0
        try:
            for _ in self._unpacked(source, fetched):
                count += 1
                self._progress.checkpoint()
        except ImportProblem:
            count += 1  # it will be told when it is reached again
        return count

    def _take_address(self, address: Address) -> None:
        """Fetch and import an address that a file lists, unless it is here already."""
        tags = [*self._tags, *_own_tags(address.tags)]
        if present := _from_address(self._library, address.url, tags):
            self._tally.add(*present)
            return
        source = ImportSource(address.url, url=address.url, typed=False)
        host = urlsplit(address.url).hostname or ""
        try:
            if self._silences.get(host, 0) >= _SILENCES:
                said = Sentence(
                    "{host} did not answer before, so it was not asked again.", host=host
                )
                raise FetchProblem(said)  # noqa: TRY301
            fetched = load(source, self._progress)
            self._silences.pop(host, None)
            own, self._tags = self._tags, tags
            try:
                self._take_file(source, fetched)
            finally:
                self._tags = own
        except FetchProblem as problem:
            self._silences[host] = self._silences.get(host, 0) + problem.silent
            self._failed(address.url, problem)
        except (SourceProblem, ImportProblem) as problem:
            self._failed(address.url, problem)

    def _take_part(
        self, label: str, part: Part, media_type: str | None, address: str | None
    ) -> None:
        try:
            self._tally.add(*_store(self._library, label, part, self._tags, media_type, address))
        except ImportProblem as problem:
            self._failed(label, problem)


def _store(
    library: Library,
    label: str,
    part: Part,
    tags: Sequence[str],
    media_type: str | None,
    address: str | None,
) -> tuple[ImportResult, Changes]:
    tags = list(dict.fromkeys((*tags, *_own_tags(part.tags))))
    sha256 = hashlib.sha256(part.data).hexdigest()
    if present := _already_present(library, label, sha256, tags):
        return present
    document = _cleaned(library, part, media_type)
    if address and (present := _from_address(library, address, tags, document)):
        return present
    figures = figures_of(document)
    hashes = fingerprint(document.text)
    imported = Imported(part.data, sha256, label, part.format)
    changed: frozenset[int] = frozenset()
    try:
        with library.write() as unit:
            article = unit.articles.add(
                imported, document, figures, hashes, cleaner=CLEANER, added=now(), tags=tags
            )
            unit.figure_versions.set(article, RULES)
            if linked := link_new(unit, article):
                put_together(unit, unit.articles.get(article), (), NamesState.PENDING)
                changed = lend_again(unit, linked)
            row = unit.articles.rows([article])[0]
    except AlreadyPresent:  # another window was quicker
        if present := _already_present(library, label, sha256, tags):
            return present
        raise
    return (
        ImportResult(label, ADDED, article, row.title, row.versions),
        Changes(
            articles=changed,
            added=frozenset({article}),
            versions=frozenset({article, *row.versions}) if row.versions else frozenset(),
            tags=bool(tags),
            names=True,
        ),
    )


def _cleaned(library: Library, part: Part, media_type: str | None) -> Document:
    """A part cleaned; a second time where its source repeats lines that it has too."""

    def clean(repeated: frozenset[str] = NO_LINES) -> Document:
        try:
            return read_article(
                part.data,
                name=part.name,
                media_type=media_type,
                format=part.format,
                repeated=repeated,
            )
        except ImportProblem:
            raise
        except Exception as error:
            _log.exception("%s could not be read", part.name)
            raise Unforeseen(error) from error

    document = clean()
    with library.read() as unit:
        repeated = repeated_lines(unit, document)
    return clean(repeated) if repeated else document


def _own_tags(tags: Sequence[str]) -> list[str]:
    """What a source filed an article under, as tags; not the sentences that some have there."""
    labels = [clean_tag(tag) for tag in tags[:_MOST_TAGS]]
    return [label for label in labels if 0 < len(label) <= _LONGEST_TAG]


def _from_address(
    library: Library, url: str, tags: Sequence[str], document: Document | None = None
) -> tuple[ImportResult, Changes] | None:
    """The article that came from this address before; given what stands there now, only one that
    still reads the same: around an unchanged text most pages change with every visit."""
    with library.read() as unit:
        for article in unit.articles.with_address(url):
            stored = unit.articles.get(article)
            if document is None or (stored.document.title, stored.document.text) == (
                document.title,
                document.text,
            ):
                break
        else:
            return None
    return _present(library, url, article, stored.row.trashed, tags)


def _already_present(
    library: Library, label: str, sha256: str, tags: Sequence[str]
) -> tuple[ImportResult, Changes] | None:
    with library.read() as unit:
        found = unit.articles.find_hash(sha256)
    if found is None:
        return None
    return _present(library, label, *found, tags)


def _present(
    library: Library, label: str, article: int, trashed: bool, tags: Sequence[str]
) -> tuple[ImportResult, Changes]:
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
