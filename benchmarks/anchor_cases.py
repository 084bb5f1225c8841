"""Passages and where they stand after a revision, made from pairs of texts: a hard test of anchors.

    python -m benchmarks.anchor_cases REVISIONS.jsonl.gz CASES.jsonl [--seed N]

Beside whole sentences it takes phrases of a few words and runs of sentences, and it asks for each
only where three words on both sides still stand: what lies between them now is where the passage
stands, whatever it has become. Passages that kept less than half of their words are left out, and
those of whose place now more than half was put in: what is right for them is anybody's guess. A
phrase lies within one paragraph, as a reader's does. Every pair is taken in both directions
(`back`: from the later text to the earlier), so that what was put in is a deletion too; what an
alignment takes for deleted and yet stands elsewhere as often as before, or with most of its words
in what was put in, has moved: it is left out as well. Each case bears the half, `dev` or
`held-out`, of its pair.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import random
from collections.abc import Iterator
from difflib import SequenceMatcher
from pathlib import Path
from typing import Any

from rapidfuzz.distance import LCSseq

from benchmarks.anchors import load
from reader.text.sentences import sentences
from reader.text.tokens import Word, words

FRAME = 3
EACH = 5  # cases of one kind and size from one pair, at most
TRIES = 400


def half(pair: str) -> str:
    """The half of a pair, by its name alone."""
    return "dev" if hashlib.sha256(pair.encode()).digest()[0] % 2 else "held-out"


def matched(a: list[Word], b: list[Word]) -> dict[int, int]:
    """Which word of `b` each word of `a` became; words without a fellow are left out."""
    one, two = [w.normal for w in a], [w.normal for w in b]
    found: dict[int, int] = {}
    for block in SequenceMatcher(None, one, two, autojunk=False).get_matching_blocks():
        if block.size >= 2:
            found |= {block.a + step: block.b + step for step in range(block.size)}
    return found


def frame(found: dict[int, int], first: int, last: int) -> tuple[int, int] | None:
    """The words of the other text between those that stood around `first:last`."""
    before = [found.get(at) for at in range(first - FRAME, first)]
    after = [found.get(at) for at in range(last, last + FRAME)]
    if None in before or None in after:
        return None
    left, right = before[-1], after[0]
    assert left is not None and right is not None
    if before[0] != left - FRAME + 1 or after[-1] != right + FRAME - 1 or right <= left:
        return None
    return left + 1, right


def clear_edges(found: dict[int, int], first: int, last: int, there: tuple[int, int]) -> bool:
    """Whether nothing was put in right at an edge of a passage that itself still stands there.

    Nobody can tell if that belongs to the passage.
    """
    begin, end = found.get(first), found.get(last - 1)
    return begin in (None, there[0]) and end in (None, there[1] - 1)


def widened(text: str, start: int, end: int, like: str, size: int) -> tuple[int, int]:
    """A run of words with the marks at its edges that the passage (words and marks) has."""
    opening = like[: len(like) - len(like.lstrip("\"“‘'(["))]
    closing = like[len(like.rstrip(".,;:!?\"”’')]")) :]
    if opening and text[max(0, start - len(opening)) : start] == opening:
        start -= len(opening)
    while end < len(text) and closing and text[end] in ".,;:!?\"”’')]" and size:
        end += 1
        size -= 1
    return start, end


def windows(text: str, at: list[Word], chance: random.Random) -> Iterator[tuple[str, int, int]]:
    """Passages as (size, first word, last word), drawn by chance without end."""
    starts = {word.start: index for index, word in enumerate(at)}
    spans = []
    for span in sentences(text):
        inside = [starts[w.start] for w in at if span.start <= w.start < span.end]
        if inside:
            spans.append((inside[0], inside[-1] + 1))
    while True:
        size = chance.choice(("phrase", "sentence", "run"))
        if size == "phrase":
            first = chance.randrange(len(at))
            yield size, first, min(len(at), first + chance.randint(2, 9))
        elif spans:
            first = chance.randrange(len(spans))
            last = min(len(spans) - 1, first + (chance.randint(1, 3) if size == "run" else 0))
            yield size, spans[first][0], spans[last][1]


def deleted(found: dict[int, int], size: int) -> Iterator[tuple[int, int]]:
    """Runs of words that were taken out with nothing put in their place."""
    first = 0
    for at in [*sorted(found), size]:
        if at > first and (first == 0 or found.get(at, -1) == found[first - 1] + 1):
            yield first, at
        first = at + 1


def moved(a: list[Word], b: list[Word], found: dict[int, int], first: int, last: int) -> bool:
    """Whether a passage that an alignment takes for deleted stands elsewhere now, or may do so."""
    one, two = ([word.normal for word in side] for side in (a, b))
    gone = one[first:last]
    if _count(two, gone) >= _count(one, gone):
        return True
    known = set(found.values())
    put_in = [word if at not in known else "" for at, word in enumerate(two)]
    size = len(gone)
    for start in range(0, len(put_in), max(1, size // 2)):
        window = put_in[start : start + 2 * size]
        if any(window) and LCSseq.similarity(gone, window) >= max(2, size / 2):
            return True
    return False


def _count(words_of: list[str], part: list[str]) -> int:
    return f" {' '.join(words_of)} ".replace(" ", "  ").count(f" {'  '.join(part)} ")


def drawn_deleted(
    text: str, at: list[Word], found: dict[int, int], chance: random.Random
) -> Iterator[tuple[str, int, int]]:
    """Passages inside of what was taken out: all of it, phrases of it, its sentences."""
    starts = {word.start: index for index, word in enumerate(at)}
    spans = []
    for span in sentences(text):
        inside = [starts[w.start] for w in at if span.start <= w.start < span.end]
        if inside:
            spans.append((inside[0], inside[-1] + 1))
    for first, last in deleted(found, len(at)):
        if last - first >= 2:
            yield "phrase" if last - first < 10 else "run", first, last
        if last - first > 4:
            begin = chance.randrange(first, last - 3)
            yield "phrase", begin, min(last, begin + chance.randint(2, 8))
        whole = [inside for inside in spans if first <= inside[0] and inside[1] <= last]
        for begin, end in chance.sample(whole, min(3, len(whole))):
            yield "sentence", begin, end


def cases(pair: dict[str, Any], seed: int, *, back: bool) -> Iterator[dict[str, Any]]:
    """The cases of one pair."""
    chance = random.Random(f"{seed} {pair['id']} {back}")
    a, b = (pair["b"], pair["a"]) if back else (pair["a"], pair["b"])
    one, two = words(a), words(b)
    if min(len(one), len(two)) < 40 or len(one) > 4_000:
        return
    found = matched(one, two)
    taken: dict[tuple[str, str], int] = {}
    seen = set()
    drawn = windows(a, one, chance)
    chosen = [next(drawn) for _ in range(TRIES)]
    gone = list(drawn_deleted(a, one, found, chance))
    chance.shuffle(gone)
    for number, (size, first, last) in enumerate([*chosen, *gone]):
        there = frame(found, first, last) if number < len(chosen) else (0, 0)
        if there is None or (first, last) in seen:
            continue
        seen.add((first, last))
        kept = sum(1 for at in range(first, last) if there[0] <= found.get(at, -1) < there[1])
        share = kept / (last - first)
        start, end = widened(a, one[first].start, one[last - 1].end, "", 0)
        if size != "phrase":
            while end < len(a) and a[end] in ".!?…\"”’')":
                end += 1
        exact = a[start:end]
        if size == "phrase" and "\n\n" in exact:
            continue
        if there[0] == there[1]:
            if moved(one, two, found, first, last):
                continue
            kind, place = "deleted", (0, 0)
        else:
            closing = len(exact) - (one[last - 1].end - start)
            place = widened(b, two[there[0]].start, two[there[1] - 1].end, exact, closing)
            if b[place[0] : place[1]] == exact:
                kind = "same"
            elif min(share, kept / (there[1] - there[0])) >= 0.5 and clear_edges(
                found, first, last, there
            ):
                kind = "changed"
            else:
                continue
        if taken.get((kind, size), 0) >= EACH * (1 if kind == "same" else 2):
            continue
        taken[kind, size] = taken.get((kind, size), 0) + 1
        yield {
            "id": f"{pair['id']}-{start}-{end}{'-back' * back}",
            "pair": pair["id"],
            "back": back,
            "half": half(pair["id"]),
            "kind": kind,
            "size": size,
            "exact": exact,
            "start": start,
            "expect_start": place[0],
            "expect_end": place[1],
            "expect_text": b[place[0] : place[1]],
        }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("revisions", type=Path)
    parser.add_argument("cases", type=Path)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    lines = [
        json.dumps(case, ensure_ascii=False)
        for pair in load(arguments.revisions)
        for back in (False, True)
        for case in cases(pair, arguments.seed, back=back)
    ]
    arguments.cases.write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(f"{len(lines)} cases")


if __name__ == "__main__":
    main()
