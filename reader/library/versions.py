"""Which articles are versions of one text: what scans found and what the reader decided."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from typing import Any

from sqlalchemy import Connection, delete, func, literal, or_, select, union_all
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.sql.selectable import Select, Subquery

from reader.library.sql import numbers, numbers_named
from reader.library.tables import TRASH, fingerprints, version_pairs, version_verdicts
from reader.versions.groups import group
from reader.versions.model import Decider, Verdict, VersionGroup, VersionKind, VersionPair

_MOST_CANDIDATES = 50


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
        kind=VersionKind(row.kind),
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
        shared = func.count()
        found = self._connection.execute(
            select(fingerprints.c.article_id, shared)
            .where(fingerprints.c.hash.in_(numbers(fingerprint)))
            .where(fingerprints.c.article_id != exclude)
            .group_by(fingerprints.c.article_id)
            .order_by(shared.desc(), fingerprints.c.article_id)
            .limit(_MOST_CANDIDATES)
        )
        return [(row[0], row[1]) for row in found]

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
