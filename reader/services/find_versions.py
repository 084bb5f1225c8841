"""Find versions: which articles are copies of one text, by scan and by the reader's own word."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from reader.library.database import Library, Unit
from reader.library.errors import LibraryError
from reader.progress import NO_PROGRESS, Progress
from reader.sentences import Sentence
from reader.services.changes import NO_CHANGES, Changes
from reader.services.marking import lend_again
from reader.versions.matching import Codes
from reader.versions.model import Decider, VersionGroup, VersionKind, VersionPair
from reader.versions.similarity import Reading, judge, judge_readings

_BATCH = 100
"""Pairs judged at once: what is found is written in one transaction, and then a cancel is seen."""


class SameArticle(LibraryError):
    """An article was to be linked with itself."""


def link_new(unit: Unit, article: int) -> frozenset[int]:
    """Link an article to the versions of it that the library holds; return these.

    The reader's own links and unlinks stand above what is found here.
    """
    found = set()
    unit.versions.drop_scanned(article)
    likely = unit.versions.likely(article)
    judge = _Judge(unit.versions.texts([article, *likely]))
    for other in likely:
        pair = judge(article, other)
        if pair is not None:
            unit.versions.put(pair)
            found.add(other)
    return frozenset(found)


def scan_library(library: Library, progress: Progress = NO_PROGRESS) -> Changes:
    """Judge all pairs that may be versions again; can be cancelled and repeated.

    What was done before a cancel is kept.
    """
    progress.report(0, None, Sentence("Looking for versions"))
    with library.read() as unit:
        waiting = sorted({*unit.versions.likely_pairs(progress), *unit.versions.scanned()})
    changes = NO_CHANGES
    for done in range(0, len(waiting), _BATCH):
        progress.report(done, len(waiting), Sentence("Looking for versions"))
        pairs = waiting[done : done + _BATCH]
        # Judged while others may write; only what is new is then written, if it still holds.
        with library.read() as unit:
            found = _judged_anew(unit, pairs)
        if found.changed:
            with library.write() as unit:
                changes |= _keep(unit, found)
    progress.report(len(waiting), len(waiting), Sentence("Looking for versions"))
    return changes


_Key = tuple[int, int]


@dataclass(frozen=True, slots=True)
class _Judged:
    """What is new about some pairs (None: no versions), by these texts."""

    changed: Mapping[_Key, VersionPair | None]
    texts: Mapping[int, str]


def _judged_anew(unit: Unit, pairs: Sequence[_Key]) -> _Judged:
    ends = {end for pair in pairs for end in pair}
    texts = unit.versions.texts(ends)  # without those that were deleted meanwhile
    known = {(pair.a, pair.b): pair for pair in unit.versions.scanned_of(ends)}
    judge = _Judge(texts)
    changed = {
        key: pair
        for key in pairs
        if texts.keys() >= set(key) and (pair := judge(*key)) != known.get(key)
    }
    return _Judged(changed, {end: texts[end] for key in changed for end in key})


def _keep(unit: Unit, judged: _Judged) -> Changes:
    now = unit.versions.texts(judged.texts)
    changed = {
        key: pair
        for key, pair in judged.changed.items()
        if all(now.get(end) == judged.texts[end] for end in key)
    }
    ends = {end for key in changed for end in key}
    before = unit.versions.members_of(ends)
    for key, pair in changed.items():
        if pair is None:
            unit.versions.forget(*key)
        else:
            unit.versions.put(pair)
    after = unit.versions.members_of(ends)
    moved = {end for end in ends if before.get(end, ()) != after.get(end, ())}
    touched = frozenset(
        moved.union(*(table.get(end, ()) for end in moved for table in (before, after)))
    )
    lent = lend_again(unit, touched)
    return Changes(articles=lent, versions=touched, names=bool(lent))


class _Judge:
    """Judges pairs of some texts, each of which is read once."""

    def __init__(self, texts: Mapping[int, str]) -> None:
        codes = Codes()
        self._readings = {number: Reading(text, codes) for number, text in texts.items()}

    def __call__(self, one: int, other: int) -> VersionPair | None:
        """The pair that two articles are, or None."""
        a, b = sorted((one, other))
        verdict = judge_readings(self._readings[a], self._readings[b])
        if verdict.kind is None:
            return None
        return VersionPair(a, b, verdict.kind, verdict.similarity, verdict.contained)


def link(library: Library, a: int, b: int) -> Changes:
    """The reader says that two articles are versions of one text."""
    return _decide(library, a, b, linked=True)


def unlink(library: Library, a: int, b: int) -> Changes:
    """The reader says that two articles are no versions of one text."""
    return _decide(library, a, b, linked=False)


def undecide(library: Library, a: int, b: int) -> Changes:
    """Take the reader's word on two articles back: what the scan says holds again."""
    return _decide(library, a, b, linked=None)


def closest_version(library: Library, article: int) -> int | None:
    """The version most alike to an article (of equals the first), None if it has none.

    Raises:
        ArticleNotFound: there is none with this id.
    """
    with library.read() as unit:
        members = unit.articles.get_row(article).versions
        alike = {
            pair.a if pair.b == article else pair.b: pair.similarity
            for pair in unit.versions.pairs([article])
        }
    return max(members, key=lambda m: (alike.get(m, 0.0), -m), default=None)


def version_groups(library: Library, article: int | None = None) -> list[VersionGroup]:
    """All groups of versions, or the one that `article` is in (none: an empty list)."""
    with library.read() as unit:
        if article is None:
            return unit.versions.groups()
        unit.articles.get_row(article)
        return [g for g in unit.versions.groups([article]) if article in g.members]


def _decide(library: Library, a: int, b: int, *, linked: bool | None) -> Changes:
    if a == b:
        raise SameArticle(
            Sentence("An article cannot be a version of itself; name two different ones.")
        )
    with library.write() as unit:
        return decide_pair(unit, a, b, linked)


def decide_pair(unit: Unit, a: int, b: int, linked: bool | None) -> Changes:
    """The reader says that two articles are linked or not; None: his word is taken back.

    Raises:
        ArticleNotFound: one of them is not there.
    """
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
