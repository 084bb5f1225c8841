"""Which articles are versions of one text: what scans found and what the reader decided."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Sequence
from itertools import combinations
from typing import Any

from sqlalchemy import Connection, delete, func, literal, or_, select, text, union_all
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.sql.selectable import Select, Subquery

from reader.library import lending
from reader.library.failures import known
from reader.library.lending import Lending
from reader.library.sql import numbers, numbers_named
from reader.library.tables import (
    TRASH,
    article_texts,
    articles,
    fingerprints,
    version_pairs,
    version_verdicts,
)
from reader.progress import NO_PROGRESS, Progress
from reader.versions.fingerprint import worth_judging
from reader.versions.groups import group
from reader.versions.model import Decider, Verdict, VersionGroup, VersionKind, VersionPair

_MOST_CANDIDATES = 50
_STOCK = 64  # what more articles have than this is rather a stock paragraph than a text's own
_MOST_COPIES = 1000  # and more than this it is for certain
_NEAR = 8

# However many articles have a hash, no more than `most` of them are read.
_POSTINGS = text(
    """
    SELECT (
        SELECT group_concat(article_id) FROM (
            SELECT article_id FROM fingerprints
            WHERE hash = wanted.value AND article_id != :own LIMIT :most
        )
    )
    FROM json_each(:hashes) AS wanted
    """
)


def _links(of: Select[Any] | None = None) -> Subquery:
    """The pairs in force, neither article in the trash; those of some articles, or all."""
    scan, verdict = version_pairs, version_verdicts
    same = (verdict.c.a == scan.c.a) & (verdict.c.b == scan.c.b)
    scanned = (
        select(
            scan.c.a,
            scan.c.b,
            scan.c.kind,
            scan.c.similarity,
            scan.c.contained,
            literal(Decider.SCAN.value).label("by"),
        )
        .select_from(scan.outerjoin(verdict, same))
        .where(verdict.c.a.is_(None))
    )
    decided = (
        select(
            verdict.c.a,
            verdict.c.b,
            func.coalesce(scan.c.kind, verdict.c.kind, VersionKind.VERSION.value),
            func.coalesce(scan.c.similarity, verdict.c.similarity, 0.0),
            func.coalesce(scan.c.contained, verdict.c.contained, 0.0),
            literal(Decider.READER.value),
        )
        .select_from(verdict.outerjoin(scan, same))
        .where(verdict.c.linked)
    )
    if of is not None:
        # In each part, or SQLite would make the whole list before it looks for some of it.
        scanned = scanned.where(or_(scan.c.a.in_(of), scan.c.b.in_(of)))
        decided = decided.where(or_(verdict.c.a.in_(of), verdict.c.b.in_(of)))
    every = union_all(scanned, decided).subquery("links")
    live = select(every).where(every.c.a.not_in(TRASH), every.c.b.not_in(TRASH))
    return live.subquery("live_links")


LINKS = _links()
"""The pairs in force (columns of VersionPair), neither article in the trash."""

# Made once: to put these together takes longer than to run them.
_ALL_PAIRS = select(LINKS).order_by(LINKS.c.a, LINKS.c.b)
_LINKS_OF = _links(numbers_named("ids"))
_PAIRS_OF = select(_LINKS_OF).order_by(_LINKS_OF.c.a, _LINKS_OF.c.b)


def _pair(row: Any) -> VersionPair:
    return VersionPair(
        a=row.a,
        b=row.b,
        kind=known(VersionKind, row.kind),
        similarity=row.similarity,
        contained=row.contained,
        by=Decider(row.by),
    )


def _ordered(a: int, b: int) -> tuple[int, int]:
    if a == b:
        raise ValueError(f"article {a} cannot be a version of itself")
    return min(a, b), max(a, b)


class Versions:
    """Pairs of articles that are versions of one text."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def candidates(self, fingerprint: Sequence[int], *, exclude: int) -> list[tuple[int, int]]:
        """Articles with hashes of this fingerprint and how many, most first; at most 50.

        Those in the trash are among them, so that a restored article finds its links again.
        """
        rows = self._connection.execute(
            _POSTINGS,
            {"hashes": json.dumps(list(fingerprint)), "own": exclude, "most": _STOCK + 1},
        )
        postings = [[int(one) for one in row[0].split(",")] for row in rows if row[0]]
        # What very many articles have is a stock paragraph, and tells nothing; unless all is.
        telling = [one for one in postings if len(one) <= _STOCK] or postings
        shared = Counter(article for one in telling for article in one)
        ranked = sorted(shared.items(), key=lambda item: (-item[1], item[0]))
        return ranked[:_MOST_CANDIDATES]

    def likely(self, article: int) -> list[int]:
        """The articles that may be versions of a stored one, by their fingerprints; at most 50."""
        table = fingerprints
        own = select(table.c.hash).where(table.c.article_id == article)
        hashes = list(self._connection.execute(own).scalars())
        shared = self.candidates(hashes, exclude=article)
        words = self._words([article, *(other for other, _ in shared)])
        return [
            other for other, many in shared if worth_judging(many, words[article], words[other])
        ]

    def likely_pairs(self, progress: Progress = NO_PROGRESS) -> list[tuple[int, int]]:
        """All pairs of articles that may be versions, by their fingerprints, in one pass.

        Raises:
            Cancelled: the reader has asked to stop.
        """
        table = fingerprints
        held = func.group_concat(table.c.article_id)
        rows = self._connection.execute(
            select(held)
            .group_by(table.c.hash)
            .having(func.count().between(2, _MOST_COPIES))
            .execution_options(yield_per=1000)
        )
        shared: Counter[tuple[int, int]] = Counter()
        for number, (listed,) in enumerate(rows):
            if not number % 1000:
                progress.checkpoint()
            holders = [int(one) for one in listed.split(",")]
            if len(holders) <= _STOCK:
                shared.update(combinations(holders, 2))
            else:  # either stock or a text with many copies, then each near some others
                for step in range(1, _NEAR + 1):
                    shared.update(zip(holders, holders[step:], strict=False))
        words = self._words({end for pair in shared for end in pair})
        return sorted(
            pair for pair, many in shared.items() if worth_judging(many, *(words[x] for x in pair))
        )

    def _words(self, ids: Iterable[int]) -> dict[int, int]:
        query = select(articles.c.id, articles.c.words).where(articles.c.id.in_(numbers(ids)))
        return {row.id: row.words for row in self._connection.execute(query)}

    def texts(self, ids: Iterable[int]) -> dict[int, str]:
        """The texts of those of these articles that there are."""
        table = article_texts
        query = select(table.c.article_id, table.c.text).where(table.c.article_id.in_(numbers(ids)))
        return {row.article_id: row.text for row in self._connection.execute(query)}

    def scanned(self) -> list[tuple[int, int]]:
        """The pairs that scans found, whatever the reader said of them."""
        table = version_pairs
        return [(row.a, row.b) for row in self._connection.execute(select(table.c.a, table.c.b))]

    def scanned_of(self, ids: Iterable[int]) -> list[VersionPair]:
        """What scans found about these articles, whatever the reader said of it."""
        table, given = version_pairs, numbers(ids)
        by = literal(Decider.SCAN.value).label("by")
        query = select(table, by).where(or_(table.c.a.in_(given), table.c.b.in_(given)))
        return [_pair(row) for row in self._connection.execute(query)]

    def forget(self, a: int, b: int) -> None:
        """Forget what a scan found about two articles; the reader's decision stays."""
        pairs = version_pairs
        self._connection.execute(delete(pairs).where(pairs.c.a == a, pairs.c.b == b))

    def put(self, pair: VersionPair) -> None:
        """Keep a pair, instead of one there was; the reader's (`by`) as his decision to link."""
        a, b = _ordered(pair.a, pair.b)
        values: dict[str, Any] = {
            "kind": pair.kind.value,
            "similarity": pair.similarity,
            "contained": pair.contained,
        }
        table = version_pairs
        if pair.by is Decider.READER:
            table = version_verdicts
            values["linked"] = True
        self._connection.execute(
            insert(table)
            .values(a=a, b=b, **values)
            .on_conflict_do_update(index_elements=["a", "b"], set_=values)
        )

    def drop_scanned(self, article: int) -> None:
        """Forget what scans found about an article; the reader's decisions stay."""
        pairs = version_pairs
        self._connection.execute(
            delete(pairs).where(or_(pairs.c.a == article, pairs.c.b == article))
        )

    def pairs(self, articles: Collection[int] | None = None) -> list[VersionPair]:
        """The pairs in force: scanned ones but those the reader unlinked, and those he linked.

        With `articles`, only pairs that have at least one of them. Pairs with an article in the
        trash rest.
        """
        if articles is None:
            rows = self._connection.execute(_ALL_PAIRS)
        else:
            rows = self._connection.execute(_PAIRS_OF, {"ids": json.dumps(list(articles))})
        return [_pair(row) for row in rows]

    def decide(self, a: int, b: int, linked: bool, *, verdict: Verdict | None = None) -> None:
        """The reader's word: `a` and `b` are versions of one text, or are not.

        `verdict` says how alike they are; without it, what a scan said is kept.
        """
        a, b = _ordered(a, b)
        scan = version_pairs
        known = self._connection.execute(
            select(scan.c.kind, scan.c.similarity, scan.c.contained).where(
                scan.c.a == a, scan.c.b == b
            )
        ).first()
        values: dict[str, Any] = {"linked": linked}
        if verdict is not None:
            kind = verdict.kind or VersionKind.VERSION
            values |= {
                "kind": kind.value,
                "similarity": verdict.similarity,
                "contained": verdict.contained,
            }
        elif known is not None:
            # A later scan may no longer find the pair; the reader's link keeps its numbers.
            values |= known._asdict()
        self._connection.execute(
            insert(version_verdicts)
            .values(a=a, b=b, **values)
            .on_conflict_do_update(index_elements=["a", "b"], set_=values)
        )

    def undecide(self, a: int, b: int) -> None:
        """Take the reader's word back; what scans found holds again."""
        a, b = _ordered(a, b)
        table = version_verdicts
        self._connection.execute(delete(table).where(table.c.a == a, table.c.b == b))

    def decision(self, a: int, b: int) -> bool | None:
        """The reader's word on a pair: linked, not linked, or None."""
        a, b = _ordered(a, b)
        table = version_verdicts
        return self._connection.execute(
            select(table.c.linked).where(table.c.a == a, table.c.b == b)
        ).scalar()

    def members(self, article: int) -> tuple[int, ...]:
        """The other members of the article's groups, in order."""
        return self.members_of([article]).get(article, ())

    def members_of(self, articles: Iterable[int]) -> dict[int, tuple[int, ...]]:
        """For each of these articles that has any: the other members of its groups, in order."""
        others: dict[int, set[int]] = defaultdict(set)
        for one in self.groups(articles):
            for member in one.members:
                others[member].update(one.members)
        return {
            article: tuple(sorted(others[article] - {article}))
            for article in articles
            if article in others
        }

    def groups(self, articles: Iterable[int] | None = None) -> list[VersionGroup]:
        """The groups of versions that these articles (None: all) are in, or hang together with.

        No group holds two articles that the reader said are no versions of each other.
        """
        table = version_verdicts
        said = select(table.c.a, table.c.b).where(~table.c.linked)
        apart = [(row.a, row.b) for row in self._connection.execute(said)]
        return group(self.pairs() if articles is None else self.connected(articles), apart)

    def lending(self, articles: Iterable[int]) -> dict[int, Lending]:
        """What each of these articles may lend its versions, or be lent by them."""
        return lending.read(self._connection, articles)

    def connected(self, articles: Iterable[int]) -> list[VersionPair]:
        """All pairs in force that hang together with these articles, over however many steps."""
        known: dict[tuple[int, int], VersionPair] = {}
        seen: set[int] = set()
        edge = set(articles)
        while edge:
            seen |= edge
            found = self.pairs(edge)
            known |= {(pair.a, pair.b): pair for pair in found}
            edge = {end for pair in found for end in (pair.a, pair.b)} - seen
        return list(known.values())
