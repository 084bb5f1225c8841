"""Revisions made by rule, so that where every passage stands afterwards is known for certain.

    python -m benchmarks.anchor_made TEXTS.jsonl.gz REVISIONS.jsonl.gz CASES.jsonl [--seed N]

Each text (`a` of a line) is revised in seven ways: words replaced by others of the text (an eighth
and a quarter of them), words put in, sentences moved, sentences taken out, paragraphs split, and
lower-cased without punctuation. Passages are sentences and phrases of three to twelve words; those
that kept less than half of their words are left out. Measured by benchmarks/anchors.py.
"""

from __future__ import annotations

import argparse
import gzip
import json
import random
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from benchmarks.anchors import load
from reader.text.sentences import sentences
from reader.text.tokens import words

EACH = 12  # passages of one text and one way


@dataclass(frozen=True, slots=True)
class Piece:
    """A word of the text before (`at`, or -1 for one that was put in) and what follows it."""

    at: int
    word: str
    gap: str
    kept: bool = True


def pieces(text: str) -> list[Piece]:
    """The words of a text, each with what stands between it and the next."""
    found = words(text)
    ends = [word.start for word in found[1:]] + [len(text)]
    return [
        Piece(at, text[word.start : word.end], text[word.end : end])
        for at, (word, end) in enumerate(zip(found, ends, strict=True))
    ]


def units(text: str) -> list[tuple[int, int]]:
    """The sentences as ranges of words."""
    found = words(text)
    at, ranges = 0, []
    for span in sentences(text):
        first = at
        while at < len(found) and found[at].start < span.end:
            at += 1
        if at > first:
            ranges.append((first, at))
    return ranges


def replaced(source: list[Piece], share: float, chance: random.Random) -> list[Piece]:
    stock = [piece.word for piece in source]
    return [
        replace(piece, word=chance.choice(stock), kept=False) if chance.random() < share else piece
        for piece in source
    ]


def put_in(source: list[Piece], chance: random.Random) -> list[Piece]:
    made: list[Piece] = []
    for piece in source:
        made.append(piece)
        if piece.gap == " " and chance.random() < 0.1:
            made += [
                Piece(-1, chance.choice(source).word, " ") for _ in range(chance.randint(1, 4))
            ]
    return made


def moved(source: list[Piece], ranges: list[tuple[int, int]], chance: random.Random) -> list[Piece]:
    order = list(ranges)
    for _ in range(max(1, len(order) // 8)):
        order.insert(chance.randrange(len(order)), order.pop(chance.randrange(len(order))))
    return [piece for first, last in order for piece in source[first:last]]


def taken_out(
    source: list[Piece], ranges: list[tuple[int, int]], chance: random.Random
) -> list[Piece]:
    return [
        piece for span in ranges if chance.random() >= 0.25 for piece in source[span[0] : span[1]]
    ]


def split(source: list[Piece]) -> list[Piece]:
    return [
        replace(piece, gap=piece.gap[:-1] + "\n\n") if piece.gap in (". ", "! ", "? ") else piece
        for piece in source
    ]


def flattened(source: list[Piece]) -> list[Piece]:
    return [replace(piece, word=piece.word.lower(), gap=" ") for piece in source]


def revisions(text: str, chance: random.Random) -> Iterator[tuple[str, list[Piece]]]:
    """The ways, by name, and what each makes of the text."""
    source, ranges = pieces(text), units(text)
    yield "eighth", replaced(source, 0.125, chance)
    yield "quarter", replaced(source, 0.25, chance)
    yield "put-in", put_in(source, chance)
    yield "moved", moved(source, ranges, chance)
    yield "taken-out", taken_out(source, ranges, chance)
    yield "split", split(source)
    yield "flat", flattened(source)


def passages(text: str, chance: random.Random) -> Iterator[tuple[str, int, int]]:
    """Sentences and phrases within one, as (size, first word, behind the last)."""
    ranges = [span for span in units(text) if span[1] - span[0] >= 4]
    chance.shuffle(ranges)
    for number, (first, last) in enumerate(ranges):
        if number % 2:
            size = chance.randint(3, min(12, last - first))
            begin = first + chance.randint(0, last - first - size)
            yield "phrase", begin, begin + size
        else:
            yield "sentence", first, last


def cases(name: str, way: str, text: str, made: list[Piece], seed: int) -> Iterator[dict[str, Any]]:
    """Passages of the text and where they stand in what was made of it."""
    chance = random.Random(f"{seed} {name} {way}")
    after = "".join(piece.word + piece.gap for piece in made)
    before, place = words(text), 0
    where: dict[int, tuple[int, int, bool]] = {}
    order: list[int] = []
    for piece in made:
        if piece.at >= 0:
            where[piece.at] = (place, place + len(piece.word), piece.kept)
        order.append(piece.at)
        place += len(piece.word) + len(piece.gap)
    count = 0
    for size, first, last in passages(text, chance):
        there = [where[at] for at in range(first, last) if at in where]
        start, end = before[first].start, before[last - 1].end
        exact = text[start:end]
        begin, stop = (there[0][0], there[-1][1]) if there else (0, 0)
        whole = 0 < stop - begin <= 3 * len(exact) + 60 and len(there) == last - first
        if there and not (whole and sum(kept for *_, kept in there) * 2 >= len(there)):
            continue
        if not there and exact.lower() in after.lower():
            continue
        same = bool(there) and after[begin:stop] == exact
        yield {
            "id": f"{name}-{way}-{start}-{end}",
            "pair": f"{name}-{way}",
            "kind": "same" if same else "changed" if there else "deleted",
            "size": f"{way}-{size}",
            "exact": exact,
            "start": start,
            "expect_start": begin,
            "expect_end": stop,
            "expect_text": after[begin:stop],
        }
        count += 1
        if count == EACH:
            return


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("texts", type=Path)
    parser.add_argument("revisions", type=Path)
    parser.add_argument("cases", type=Path)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    pairs, lines = [], []
    for pair in load(arguments.texts):
        text = pair["a"]
        if not 100 <= len(words(text)) <= 4_000:
            continue
        text = text[words(text)[0].start :]
        chance = random.Random(f"{arguments.seed} {pair['id']}")
        for way, made in revisions(text, chance):
            after = "".join(piece.word + piece.gap for piece in made)
            pairs.append(json.dumps({"id": f"{pair['id']}-{way}", "a": text, "b": after}))
            found = cases(pair["id"], way, text, made, arguments.seed)
            lines += [json.dumps(case, ensure_ascii=False) for case in found]
    with gzip.open(arguments.revisions, "wt", encoding="utf-8") as packed:
        packed.write("\n".join(pairs) + "\n")
    arguments.cases.write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(f"{len(lines)} cases")


if __name__ == "__main__":
    main()
