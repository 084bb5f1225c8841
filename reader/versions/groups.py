"""Groups of articles that are versions of one text, made of linked pairs."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from reader.versions.model import Decider, VersionGroup, VersionKind, VersionPair

_STRENGTH = {VersionKind.SAME: 2, VersionKind.VERSION: 1, VersionKind.EXCERPT: 0}


def _order(pair: VersionPair) -> tuple[bool, int, float, int, int]:
    return (
        pair.by is not Decider.READER,
        -_STRENGTH[pair.kind],
        -max(pair.similarity, 0.0),
        pair.a,
        pair.b,
    )


def _forbidden(one: set[int], other: set[int], parted: set[tuple[int, int]]) -> bool:
    return any((a in one and b in other) or (b in one and a in other) for a, b in parted)


def group(
    pairs: Iterable[VersionPair], apart: Iterable[tuple[int, int]] = ()
) -> list[VersionGroup]:
    """The groups that linked pairs make, by their smallest member; each pair is in one group.

    Two groups grow together only where more than half of the pairs between them are linked, or
    where the reader has linked them: a page that holds two stories does not make versions of
    these. A pair that would chain strangers stands as a group of its own two, so an article may
    be in more than one group. A pair given twice counts once, the reader's word before a scan's.
    `apart` are pairs that the reader said are no versions: no group holds both, even where each
    is linked to a third.
    """
    best: dict[tuple[int, int], VersionPair] = {}
    for pair in pairs:
        key = (min(pair.a, pair.b), max(pair.a, pair.b))
        if key[0] == key[1]:
            continue
        if key not in best or _order(pair) < _order(best[key]):
            best[key] = pair
    parted = {(min(a, b), max(a, b)) for a, b in apart}
    for key in parted & best.keys():
        del best[key]
    home: dict[int, int] = {}
    members: dict[int, set[int]] = {}
    for a, b in best:
        for article in (a, b):
            home[article] = article
            members[article] = {article}
    # The reader's links come last: a group must not be judged by what was forced into it.
    scanned_first = sorted(best.values(), key=lambda one: (one.by is Decider.READER, _order(one)))
    for pair in scanned_first:
        left, right = home[pair.a], home[pair.b]
        if left == right:
            continue
        if _forbidden(members[left], members[right], parted):
            continue
        between = len(members[left]) * len(members[right])
        linked = sum((min(x, y), max(x, y)) in best for x in members[left] for y in members[right])
        if pair.by is Decider.READER or linked * 2 > between:
            keep, gone = min(left, right), max(left, right)
            for article in members[gone]:
                home[article] = keep
            members[keep] |= members.pop(gone)
    inside: dict[int, list[VersionPair]] = defaultdict(list)
    groups = []
    for key in sorted(best):
        pair = best[key]
        if home[pair.a] == home[pair.b]:
            inside[home[pair.a]].append(pair)
        else:
            groups.append(VersionGroup(id=key[0], members=key, pairs=(pair,)))
    for root, held in inside.items():
        found = tuple(sorted(members[root]))
        groups.append(VersionGroup(id=found[0], members=found, pairs=tuple(held)))
    return sorted(groups, key=lambda one: (one.id, one.members))
