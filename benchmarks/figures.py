"""Scores the figure grammar on a JSONL file of texts with annotated spans, and times it.

    python benchmarks/figures.py FILE.jsonl [--half 0|1] [--misses] [--peers] [--plain FILE.jsonl]

Each line: `{"id", "text", "ref", "types": […], "spans": [{"start", "end", "type", "value"}]}`;
types MONEY, PERCENT, QUANTITY, NUMBER, DATE, TIME, DURATION, SET (offsets in code points; `types`
says which kinds a text is annotated for, `ref` its day of writing). A span is found if a mark of
a fitting kind overlaps it. `values` is how many of all spans that have a value were found with
it. `--half` takes one half of the file, by a hash of the ids: tune on one, check on the other.
`--peers` runs quantulum3, Recognizers-Text and spaCy too, where they are installed. `--plain`
times sentences of another file (its `text`). Speeds are by CPU time, so that other work on the
machine does not count.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import time
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from figure_peers import Finder, peers
from figure_values import amount_right, date_right, is_relative

from reader.highlights.figures import find_figures
from reader.text.marks import Mark, MarkKind

WHEN = {MarkKind.DATE, MarkKind.TIME, MarkKind.DURATION}
DATES = ("DATE", "TIME", "DURATION", "SET")
KINDS: dict[str, set[MarkKind]] = {
    "MONEY": {MarkKind.MONEY},
    "PERCENT": {MarkKind.PERCENT},
    "QUANTITY": {MarkKind.QUANTITY, MarkKind.DURATION},
    "NUMBER": {MarkKind.NUMBER},
} | dict.fromkeys(DATES, WHEN)
ROWS = (*KINDS, "all dates", "relative")


@dataclass
class Scores:
    """What was counted, by type."""

    counts: dict[str, Counter[str]] = field(default_factory=lambda: {k: Counter() for k in ROWS})
    misses: list[str] = field(default_factory=list)

    def add(self, row: dict[str, Any], marks: list[Mark]) -> None:
        """Counts one text."""
        for span in row["spans"]:
            kind = span["type"]
            hits = [m for m in marks if m.kind in KINDS[kind] and overlap(m, span)]
            dated = kind in DATES
            right = date_right(span, hits) if dated else amount_right(span, hits)
            rows = [kind, *(["all dates"] if dated else [])]
            rows += ["relative"] if dated and is_relative(span) else []
            for name in rows:
                count = self.counts[name]
                count["gold"] += 1
                count["found"] += bool(hits)
                count["exact"] += any(
                    (m.start, m.end) == (span["start"], span["end"]) for m in hits
                )
                count["valued"] += right is not None
                count["value"] += bool(right)
            if not hits or right is False:
                told = [(m.text, m.value, m.low, m.high) for m in hits]
                text = row["text"][span["start"] : span["end"]]
                self.misses.append(f"{kind}: {text!r} {span.get('value')} found as {told}")
        for mark in marks:
            names = {name for name in KINDS if mark.kind in KINDS[name] and name in row["types"]}
            right = any(mark.kind in KINDS[s["type"]] and overlap(mark, s) for s in row["spans"])
            for name in names | ({"all dates"} if names & set(DATES) else set()):
                self.counts[name]["marked"] += 1
                self.counts[name]["right"] += right
            if names and not right:
                self.misses.append(f"too much: {mark.kind} {mark.text!r}")

    def table(self) -> str:
        """The scores, a line a type."""
        head = f"{'type':10}{'gold':>6}{'prec.':>8}{'recall':>8}{'F1':>8}{'exact':>8}{'values':>8}"
        lines = [head]
        for kind, count in self.counts.items():
            if not count["gold"]:
                continue
            recall = count["found"] / count["gold"]
            precision = count["right"] / max(1, count["marked"])
            f1 = 2 * precision * recall / max(1e-9, precision + recall)
            told = f"{precision:8.3f}{recall:8.3f}{f1:8.3f}"
            if kind == "relative":
                told = f"{'':8}{recall:8.3f}{'':8}"
            exact = count["exact"] / count["gold"]
            valued = f"{count['value'] / count['valued']:8.3f}" if count["valued"] else ""
            lines.append(f"{kind:10}{count['gold']:6}{told}{exact:8.3f}{valued}")
        return "\n".join(lines)


def overlap(mark: Mark, span: dict[str, Any]) -> bool:
    """Whether a mark and a span share a character."""
    return bool(mark.start < span["end"] and span["start"] < mark.end)


def ours(text: str, published: str | None) -> list[Mark]:
    """Our own finder."""
    return find_figures(text, published=published, language="en-US")


def half_of(row: dict[str, Any]) -> int:
    """The half of the file that a row is in."""
    return hashlib.sha1(str(row["id"]).encode(), usedforsecurity=False).digest()[-1] % 2


def read(path: Path) -> list[dict[str, Any]]:
    """The rows of a JSONL file."""
    return [json.loads(line) for line in path.read_text("utf-8").splitlines() if line]


def run(name: str, find: Finder, rows: list[dict[str, Any]], *, misses: bool) -> None:
    """Scores one finder and prints its table and speed."""
    find("1 dollar", None)  # tables are read and models loaded once
    scores = Scores()
    started = time.process_time()
    found = [find(row["text"], row.get("ref")) for row in rows]
    seconds = time.process_time() - started
    for row, marks in zip(rows, found, strict=True):
        scores.add(row, marks)
    print(f"\n{name}\n{scores.table()}")
    print_speed((row["text"] for row in rows), seconds)
    if misses:
        print("\n".join(scores.misses))


def print_speed(texts: Iterable[str], seconds: float) -> None:
    """Prints how many sentences and characters were read in a second."""
    sizes = [len(text) for text in texts]
    speed, size = len(sizes) / seconds, sum(sizes) / seconds / 1e6
    print(f"{speed:,.0f} sentences/s of CPU time, {size:.2f} M characters/s")


def time_plain(find: Callable[[str, str | None], list[Mark]], path: Path) -> None:
    """Times our finder on sentences as they are found anywhere."""
    texts = [row["text"] for row in read(path)]
    started = time.process_time()
    count = sum(len(find(text, "2018-05-21")) for text in texts)
    seconds = time.process_time() - started
    print(f"\n{path.name}: {count} figures in {len(texts)} sentences")
    print_speed(texts, seconds)


def main() -> None:
    """Reads the file, prints scores and speed."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("file", type=Path)
    parser.add_argument("--half", type=int, choices=(0, 1), help="score one half of the file")
    parser.add_argument("--misses", action="store_true", help="print what was not found")
    parser.add_argument("--peers", action="store_true", help="run other finders beside ours")
    parser.add_argument("--plain", type=Path, help="time ours on the sentences of this file")
    options = parser.parse_args()
    rows = [r for r in read(options.file) if options.half is None or half_of(r) == options.half]
    run("Variorum", ours, rows, misses=options.misses)
    if options.plain:
        time_plain(ours, options.plain)
    if options.peers:
        found, missing = peers()
        for name, find in found.items():
            run(name, find, rows, misses=False)
        for name, reason in missing.items():
            print(f"\n{name} is not run: {reason}")


if __name__ == "__main__":
    main()
