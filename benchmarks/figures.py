"""Scores the figure grammar on a JSONL file of texts with annotated spans, and times it.

    python benchmarks/figures.py FILE.jsonl [--misses]

Each line: `{"text", "types": […], "spans": [{"start", "end", "type", "value"}]}`; types MONEY,
PERCENT, QUANTITY, NUMBER, DATE, TIME, DURATION, SET (offsets in code points; `types` says which
kinds a text is annotated for). A span is found if a mark of a fitting kind overlaps it; `exact`
counts equal spans, `value` those numbers that are equal.
"""

from __future__ import annotations

import argparse
import json
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from reader.highlights.figures import find_figures
from reader.text.marks import Mark, MarkKind

WHEN = {MarkKind.DATE, MarkKind.TIME, MarkKind.DURATION}
KINDS: dict[str, set[MarkKind]] = {
    "MONEY": {MarkKind.MONEY},
    "PERCENT": {MarkKind.PERCENT},
    "QUANTITY": {MarkKind.QUANTITY, MarkKind.DURATION},
    "NUMBER": {MarkKind.NUMBER},
    "DATE": WHEN,
    "TIME": WHEN,
    "DURATION": WHEN,
    "SET": WHEN,
}


@dataclass
class Scores:
    """What was counted, by type."""

    counts: dict[str, Counter[str]] = field(default_factory=lambda: {k: Counter() for k in KINDS})
    misses: list[str] = field(default_factory=list)

    def add(self, row: dict[str, Any], marks: list[Mark]) -> None:
        """Counts one text."""
        for span in row["spans"]:
            kind = span["type"]
            count = self.counts[kind]
            count["gold"] += 1
            hits = [m for m in marks if m.kind in KINDS[kind] and overlap(m, span)]
            count["found"] += bool(hits)
            count["exact"] += any((m.start, m.end) == (span["start"], span["end"]) for m in hits)
            if not hits:
                self.misses.append(f"{kind}: {row['text'][span['start'] : span['end']]!r}")
            value = span.get("value")
            if hits and isinstance(value, int | float) and kind in ("MONEY", "PERCENT", "NUMBER"):
                count["valued"] += 1
                count["value"] += any(same(v, value) for v in values(hits[0]))
        for mark in marks:
            for kind, kinds in KINDS.items():
                if mark.kind in kinds and kind in row["types"]:
                    right = any(
                        mark.kind in KINDS[s["type"]] and overlap(mark, s) for s in row["spans"]
                    )
                    self.counts[kind]["marked"] += 1
                    self.counts[kind]["right"] += right

    def table(self) -> str:
        """The scores, a line a type."""
        lines = [
            f"{'type':10}{'gold':>6}{'prec.':>8}{'recall':>8}{'F1':>8}{'exact':>8}{'value':>8}"
        ]
        for kind, count in self.counts.items():
            if not count["gold"]:
                continue
            precision = count["right"] / max(1, count["marked"])
            recall = count["found"] / count["gold"]
            f1 = 2 * precision * recall / max(1e-9, precision + recall)
            valued = f"{count['value'] / count['valued']:8.3f}" if count["valued"] else " " * 8
            exact = count["exact"] / count["gold"]
            lines.append(
                f"{kind:10}{count['gold']:6}{precision:8.3f}{recall:8.3f}{f1:8.3f}{exact:8.3f}{valued}"
            )
        return "\n".join(lines)


def overlap(mark: Mark, span: dict[str, Any]) -> bool:
    """Whether a mark and a span share a character."""
    return bool(mark.start < span["end"] and span["start"] < mark.end)


def values(mark: Mark) -> list[object]:
    """All numbers that a mark carries."""
    return [mark.value, mark.low, mark.high]


def same(value: object, wanted: float) -> bool:
    """Whether two numbers are equal but for rounding."""
    return isinstance(value, int | float) and abs(value - wanted) <= 1e-6 * max(1, abs(wanted))


def main() -> None:
    """Reads the file, prints scores and speed."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("file", type=Path)
    parser.add_argument("--misses", action="store_true", help="print what was not found")
    options = parser.parse_args()
    rows = [json.loads(line) for line in options.file.read_text("utf-8").splitlines() if line]
    find_figures("1 dollar")  # the currency tables are read once
    scores = Scores()
    started = time.perf_counter()
    found = [find_figures(row["text"]) for row in rows]
    seconds = time.perf_counter() - started
    for row, marks in zip(rows, found, strict=True):
        scores.add(row, marks)
    print(scores.table())
    size = sum(len(row["text"]) for row in rows)
    print(f"{len(rows) / seconds:,.0f} texts/s, {size / seconds / 1e6:.2f} million characters/s")
    if options.misses:
        print("\n".join(scores.misses))


if __name__ == "__main__":
    main()
