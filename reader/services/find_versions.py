"""Find versions: which articles are copies of one text, by scan and by the reader's own word."""

from __future__ import annotations

from reader.library.database import Library, Unit
from reader.library.errors import LibraryError
from reader.progress import NO_PROGRESS, Progress
from reader.services.changes import NO_CHANGES, Changes
from reader.services.marking import lend_again
from reader.versions.fingerprint import fingerprint
from reader.versions.model import Decider, VersionGroup, VersionKind, VersionPair
from reader.versions.similarity import judge


class SameArticle(LibraryError):
    """An article was to be linked with itself."""


def link_new(unit: Unit, article: int) -> frozenset[int]:
    """Link an article to the versions of it that the library holds; return these.

    The reader's own links and unlinks stand above what is found here.
    """
    text = unit.articles.get(article).document.text
    found = set()
    unit.versions.drop_scanned(article)
    for other, _ in unit.versions.candidates(fingerprint(text), exclude=article):
        verdict = judge(text, unit.articles.get(other).document.text)
        if verdict.kind is None:
            continue
        a, b = sorted((article, other))
        unit.versions.put(VersionPair(a, b, verdict.kind, verdict.similarity, verdict.contained))
        found.add(other)
    return frozenset(found)


def scan_library(library: Library, progress: Progress = NO_PROGRESS) -> Changes:
    """Judge every article against its candidates again; can be cancelled and repeated."""
    with library.read() as unit:
        articles = unit.articles.all_ids()
    changes = NO_CHANGES
    for done, article in enumerate(articles):
        progress.report(done, len(articles), "Looking for versions")
        with library.write() as unit:
            if not unit.articles.exists(article):
                continue
            before = set(unit.versions.members(article))
            link_new(unit, article)
            after = set(unit.versions.members(article))
            if before != after:
                touched = frozenset(before | after | {article})
                changed = lend_again(unit, touched)
                changes |= Changes(articles=changed, versions=touched)
    progress.report(len(articles), len(articles), "Looking for versions")
    return changes


def link(library: Library, a: int, b: int) -> Changes:
    """The reader says that two articles are versions of one text."""
    return _decide(library, a, b, linked=True)


def unlink(library: Library, a: int, b: int) -> Changes:
    """The reader says that two articles are no versions of one text."""
    return _decide(library, a, b, linked=False)


def undecide(library: Library, a: int, b: int) -> Changes:
    """Take the reader's word on two articles back: what the scan says holds again."""
    return _decide(library, a, b, linked=None)


def version_groups(library: Library, article: int | None = None) -> list[VersionGroup]:
    """All groups of versions, or the one that `article` is in (none: an empty list)."""
    with library.read() as unit:
        if article is None:
            return unit.versions.groups()
        unit.articles.get_row(article)
        return [g for g in unit.versions.groups([article]) if article in g.members]


def _decide(library: Library, a: int, b: int, *, linked: bool | None) -> Changes:
    if a == b:
        raise SameArticle("An article cannot be a version of itself; name two different ones.")
    with library.write() as unit:
        first, second = unit.articles.get(a), unit.articles.get(b)
        before = {a, b, *first.row.versions, *second.row.versions}
        if linked is None:
            unit.versions.undecide(a, b)
        elif linked:
            verdict = judge(first.document.text, second.document.text)
            kind = verdict.kind or VersionKind.VERSION
            low, high = sorted((a, b))
            unit.versions.put(
                VersionPair(low, high, kind, verdict.similarity, verdict.contained, Decider.READER)
            )
        else:
            unit.versions.decide(a, b, linked=False)
        touched = frozenset(before | {m for x in (a, b) for m in unit.versions.members(x)})
        changed = lend_again(unit, touched)
    return Changes(articles=changed | {a, b}, versions=touched, names=bool(changed))
