"""How well notes find their passage again after a revision.

Usage: python -m benchmarks.anchors ANCHORS.jsonl REVISIONS.jsonl.gz [--show]
"""

from __future__ import annotations

import gzip
import json
import sys
import time
from collections import Counter
from pathlib import Path
from typing import Any

from reader.notes.anchor import make_anchor, resolve
from reader.notes.model import AnchorState


def load(path: Path) -> list[dict[str, Any]]:
    """The objects of a file of JSON lines, packed or not."""
    data = path.read_bytes()
    text = (gzip.decompress(data) if path.suffix == ".gz" else data).decode()
    return [json.loads(line) for line in text.splitlines() if line]


def overlap(start: int, end: int, wanted_start: int, wanted_end: int) -> float:
    """Intersection over union of two spans."""
    common = min(end, wanted_end) - max(start, wanted_start)
    return max(0, common) / (max(end, wanted_end) - min(start, wanted_start))


def main(anchors: str, revisions: str, show: bool) -> None:
    """Print, for each kind of passage, how many were resolved rightly."""
    pairs = {pair["id"]: pair for pair in load(Path(revisions))}
    total: Counter[str] = Counter()
    right: Counter[str] = Counter()
    states: Counter[tuple[str, str]] = Counter()
    shares: list[float] = []
    spent = 0.0
    for case in load(Path(anchors)):
        pair, kind, start = pairs[case["pair"]], case["kind"], case["start"]
        anchor = make_anchor(pair["a"], start, start + len(case["exact"]))
        began = time.perf_counter()
        found = resolve(anchor, pair["b"])
        spent += time.perf_counter() - began
        total[kind] += 1
        states[kind, found.state.value] += 1
        if kind == "deleted":
            good = found.state is AnchorState.ORPHANED
        else:
            share = overlap(found.start, found.end, case["expect_start"], case["expect_end"])
            good = share == 1 if kind == "same" else share >= 0.5
            good = good and found.state is not AnchorState.ORPHANED
            if kind == "changed":
                shares.append(share if found.state is not AnchorState.ORPHANED else 0.0)
        right[kind] += good
        if show and (not good or (kind == "changed" and shares[-1] < 0.95)):
            print(f"\n{kind} {found.state.value} {found.score:.2f} {case['id']}")
            print(f"  was  {case['exact']!r}\n  want {case['expect_text']!r}")
            print(f"  got  {pair['b'][found.start : found.end]!r}")
    for kind in sorted(total):
        print(
            f"{kind:8} {right[kind]:3} of {total[kind]:3} right = {right[kind] / total[kind]:.3f}"
        )
    print(f"changed: mean overlap {sum(shares) / len(shares):.3f}")
    print("states:", ", ".join(f"{k} {s}: {n}" for (k, s), n in sorted(states.items())))
    print(f"{1000 * spent / total.total():.2f} ms each")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], "--show" in sys.argv[3:])
