"""How well notes find their passage again after a revision, beside other ways to look for it.

    python -m benchmarks.anchors CASES.jsonl REVISIONS.jsonl.gz [--half H] [--show] [--both]
        [--alone]

CASES are as benchmarks/anchor_cases.py makes them: `kind` is `same` (the same words), `changed`
(reworded) or `deleted`. A passage is at its right place where it overlaps what is expected by half
of what both cover, and exact where start and end are the same. A deleted one is right where it is
orphaned. Beside it, in the same run: rapidfuzz's `partial_ratio_alignment`, which always finds a
place, the same with a threshold, and difflib's longest matching block widened by what it lacks.
"""

from __future__ import annotations

import argparse
import gzip
import json
import time
from collections import Counter, defaultdict
from collections.abc import Callable
from difflib import SequenceMatcher
from pathlib import Path
from typing import Any

from rapidfuzz import fuzz

from reader.notes.anchor import make_anchor, resolve
from reader.notes.model import Anchor, AnchorState
from reader.notes.rewording import Rewording

Place = tuple[int, int]
Finder = Callable[[Anchor, str, str], Place | None]
THRESHOLD = 80.0


def load(path: Path) -> list[dict[str, Any]]:
    """The objects of a file of JSON lines, packed or not."""
    data = path.read_bytes()
    text = (gzip.decompress(data) if path.suffix == ".gz" else data).decode()
    return [json.loads(line) for line in text.splitlines() if line]


def overlap(start: int, end: int, wanted_start: int, wanted_end: int) -> float:
    """Intersection over union of two spans."""
    common = min(end, wanted_end) - max(start, wanted_start)
    whole = max(end, wanted_end) - min(start, wanted_start)
    return max(0, common) / whole if whole else 0.0


def ours(anchor: Anchor, text: str, _: str = "") -> Place | None:
    """Variorum's anchors."""
    found = resolve(anchor, text)
    return None if found.state is AnchorState.ORPHANED else (found.start, found.end)


def ours_with_both(anchor: Anchor, text: str, before: str) -> Place | None:
    """The same where the text that the note was made in is at hand, as when it is cleaned again."""
    found = resolve(anchor, text, rewording=Rewording(before, text))
    return None if found.state is AnchorState.ORPHANED else (found.start, found.end)


def partial_ratio(anchor: Anchor, text: str, _: str = "") -> Place | None:
    """rapidfuzz alone: the window of the quote's length that is most like it."""
    found = fuzz.partial_ratio_alignment(anchor.quote, text)
    return (found.dest_start, found.dest_end) if found is not None else None


def partial_ratio_bounded(anchor: Anchor, text: str, _: str = "") -> Place | None:
    """The same, where it is like enough."""
    found = fuzz.partial_ratio_alignment(anchor.quote, text, score_cutoff=THRESHOLD)
    return (found.dest_start, found.dest_end) if found is not None else None


def longest_block(anchor: Anchor, text: str, _: str = "") -> Place | None:
    """difflib alone: the longest stretch in common, widened to the quote's length."""
    matcher = SequenceMatcher(None, anchor.quote, text, autojunk=False)
    block = matcher.find_longest_match()
    if block.size < min(len(anchor.quote), 12):
        return None
    start = max(0, block.b - block.a)
    return start, min(len(text), start + len(anchor.quote))


def measure(
    name: str,
    find: Finder,
    cases: list[dict[str, Any]],
    pairs: dict[str, dict[str, Any]],
    show: bool,
) -> None:
    """Print what one way to look makes of all cases."""
    total: Counter[str] = Counter()
    right: Counter[str] = Counter()
    exact: Counter[str] = Counter()
    lost: Counter[str] = Counter()
    sized: dict[str, list[bool]] = defaultdict(list)
    spent = 0.0
    for case in cases:
        pair, kind, start = pairs[case["pair"]], case["kind"], case["start"]
        before, after = (pair["b"], pair["a"]) if case.get("back") else (pair["a"], pair["b"])
        anchor = make_anchor(before, start, start + len(case["exact"]))
        began = time.perf_counter()
        found = find(anchor, after, before)
        spent += time.perf_counter() - began
        total[kind] += 1
        lost[kind] += found is None
        if kind == "deleted":
            good = same = found is None
        else:
            share = overlap(*(found or (0, 0)), case["expect_start"], case["expect_end"])
            good, same = share >= 0.5, share == 1
        right[kind] += good
        exact[kind] += same
        sized[f"{kind} {case.get('size', '')}"].append(same if kind == "same" else good)
        if show and not same:
            said = "" if found is None else after[found[0] : found[1]]
            print(f"\n{kind} {case['id']} {'right' if good else 'WRONG' if found else 'LOST'}")
            print(f"  was  {anchor.prefix!r} {case['exact']!r} {anchor.suffix!r}")
            print(f"  want {case['expect_text']!r}\n  got  {said!r}")
    print(f"\n{name}: {1000 * spent / max(1, total.total()):.2f} ms each")
    for kind in sorted(total):
        many = total[kind]
        if kind == "deleted":
            wrong = many - right[kind]
            print(
                f"  deleted {many:5}: orphaned {right[kind] / many:6.1%}, wrong {wrong / many:5.1%}"
            )
            continue
        print(
            f"  {kind:7} {many:5}: right place {right[kind] / many:6.1%}, exact "
            f"{exact[kind] / many:6.1%}, orphaned {lost[kind] / many:5.1%}, wrong place "
            f"{(many - right[kind] - lost[kind]) / many:5.1%}"
        )
    if len(sized) > len(total):
        parts = [f"{key} {sum(hits) / len(hits):.1%}" for key, hits in sorted(sized.items())]
        print("  " + ", ".join(parts))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("cases", type=Path)
    parser.add_argument("revisions", type=Path)
    parser.add_argument("--half", choices=("dev", "held-out"), help="the cases of one half only")
    parser.add_argument("--show", action="store_true", help="show what is not exact")
    parser.add_argument("--both", action="store_true", help="show only what both texts leave")
    parser.add_argument("--alone", action="store_true", help="without the others")
    arguments = parser.parse_args()
    pairs = {pair["id"]: pair for pair in load(arguments.revisions)}
    cases = load(arguments.cases)
    if arguments.half:
        cases = [case for case in cases if case["half"] == arguments.half]
    measure("Variorum", ours, cases, pairs, arguments.show and not arguments.both)
    measure("Variorum with both texts", ours_with_both, cases, pairs, arguments.show)
    if not arguments.alone:
        measure("partial_ratio alone", partial_ratio, cases, pairs, show=False)
        measure(
            f"partial_ratio from {THRESHOLD:.0f}", partial_ratio_bounded, cases, pairs, show=False
        )
        measure(
            "difflib alone", longest_block, cases[:: max(1, len(cases) // 200)], pairs, show=False
        )


if __name__ == "__main__":
    main()
