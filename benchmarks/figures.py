"""Scores the figure grammar on a JSONL file of texts with annotated spans, and times it.

    python benchmarks/figures.py FILE.jsonl [--part develop|hold] [--misses] [--peers]
        [--plain FILE.jsonl] [--hostile] [--flat]

Each line: `{"id", "text", "ref", "types": […], "spans": [{"start", "end", "type", "value"}]}`;
types MONEY, PERCENT, QUANTITY, NUMBER, DATE, TIME, DURATION, SET (offsets in code points; `types`
says which kinds a text is annotated for, `ref` its day of writing). A span is found if a mark of
a fitting kind overlaps it. `values` is how many of all spans that have a value were found with
it. `--part` takes seven or three tenths of the file, by a hash of the texts: tune on one, check
on the other, whose misses are not to be looked at.
`--peers` runs quantulum3, Recognizers-Text and spaCy too, where they are installed. `--plain`
times sentences of another file (its `text`; may be gzipped), and counts what is marked in those
that have no digit and no word of number or time. `--hostile` times a million characters of
digits, commas, dollar signs and the like. `--flat` reads the texts as they are when their case
and signs are lost (but for those of money and percent). Speeds are by CPU time, so that other
work on the machine does not count.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import json
import re
import time
from collections import Counter
from collections.abc import Iterable
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
_NUMBERED = re.compile(
    r"\d|[½¼¾]|\b(zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen"
    r"|twent\w+|thirt\w+|fort(y|ies)|fift\w+|sixt\w+|sevent\w+|eight\w+|ninet\w+|hundreds?"
    r"|thousands?|\w*illions?|tens|dozens?|half|halves|quarter\w*|first|second|third|\w+th|couple"
    r"|few|several|percent\w*|cents?|dollars?|euros?|an? \w*(meter|mile|gram|pound|foot|inch)s?"
    r"|last|next|past|this|same|that|previous|coming|following|every|each|all|today|yesterday"
    r"|tomorrow|tonight|ago|\w*hour\w*|\w*minutes?|\w*days?|\w*week\w*|\w*month\w*|\w*year\w*"
    r"|decades?|centur\w+|daily|annual\w*|\w*mornings?|\w*afternoons?|\w*evenings?|\w*nights?"
    r"|\w*noon|spring|summers?|autumn|fall|winters?|seasons?|january|february|march|april|may|june"
    r"|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec"
    r"|christmas|easter|thanksgiving|halloween|eve|early|late|mid|end|beginning|fiscal|age|aged"
    r"|times?|a\.?m|p\.?m|both|once|twice|pair|now|later|earlier|while|start)\b",
    re.IGNORECASE,
)
"""What a sentence without figures has none of."""
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
                if kind == "NUMBER" and not right:
                    count["finer"] += finer(span, [m for m in marks if overlap(m, span)])
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
        if self.counts["NUMBER"]["finer"]:
            told = "more numbers were read, with their value, as money, a date or a length of time"
            lines.append(f"{self.counts['NUMBER']['finer']} {told}")
        return "\n".join(lines)


def overlap(mark: Mark, span: dict[str, Any]) -> bool:
    """Whether a mark and a span share a character."""
    return bool(mark.start < span["end"] and span["start"] < mark.end)


def finer(span: dict[str, Any], marks: list[Mark]) -> bool:
    """Whether a number was read as something finer of its value: the 5 of $5, the 1979 of a date.

    Some texts are annotated for bare numbers alone, whatever is counted by them.
    """
    dates = [str(m.value)[:4] for m in marks if m.kind is MarkKind.DATE]
    return bool(amount_right(span, marks)) or str(span.get("value")) in dates


def ours(text: str, published: str | None) -> list[Mark]:
    """Our own finder."""
    return find_figures(text, published=published, language="en-US")


def ours_flat(text: str, published: str | None) -> list[Mark]:
    """Our own finder, for a text that has lost its case and punctuation; places stay."""
    kept = (c if c.isalnum() or c.isspace() or c in "$€£%" else " " for c in text)
    flat = "".join(kept).lower()
    same = flat if len(flat) == len(text) else text  # a few capitals have two small letters
    return find_figures(same, published=published, language="en-US", flattened=True)


def part_of(row: dict[str, Any]) -> str:
    """The part of the file that a row is in, by its text."""
    tenth = int(hashlib.sha256(row["text"].encode()).hexdigest(), 16) % 10
    return "develop" if tenth < 7 else "hold"


def read(path: Path) -> list[dict[str, Any]]:
    """The rows of a JSONL file."""
    data = path.read_bytes()
    text = (gzip.decompress(data) if path.suffix == ".gz" else data).decode("utf-8")
    return [json.loads(line) for line in text.splitlines() if line]


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


def time_plain(find: Finder, path: Path) -> None:
    """Times our finder on sentences as they are found anywhere, and counts false marks."""
    texts = [row["text"] for row in read(path)]
    started = time.process_time()
    count = sum(len(find(text, "2018-05-21")) for text in texts)
    seconds = time.process_time() - started
    print(f"\n{path.name}: {count} figures in {len(texts)} sentences")
    print_speed(texts, seconds)
    bare = [text for text in texts if not _NUMBERED.search(text)]
    false = sum(len(find(text, "2018-05-21")) for text in bare)
    told = f"{1000 * false / max(1, len(bare)):.2f} a thousand"
    print(f"{false} figures in {len(bare)} sentences without a number or a time ({told})")


def time_hostile(find: Finder) -> None:
    """Times a million characters of each of some runs that make careless rules slow."""
    print("\na million characters of")
    for unit in ("1", ",", "$", "1,", "$1,", "1 ", "one ", "1/", "May ", "the day after "):
        text = unit * (1_000_000 // len(unit))
        started = time.process_time()
        find(text, None)
        print(f"  {unit!r:18}{time.process_time() - started:8.2f} s of CPU time")


def main() -> None:
    """Reads the file, prints scores and speed."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("file", type=Path)
    parser.add_argument("--part", choices=("develop", "hold"), help="score a part of the file")
    parser.add_argument("--misses", action="store_true", help="print what was not found")
    parser.add_argument("--peers", action="store_true", help="run other finders beside ours")
    parser.add_argument("--plain", type=Path, help="time ours on the sentences of this file")
    parser.add_argument("--hostile", action="store_true", help="time ours on long runs of signs")
    parser.add_argument("--flat", action="store_true", help="read texts without case and signs")
    options = parser.parse_args()
    rows = [r for r in read(options.file) if options.part in (None, part_of(r))]
    run("Variorum", ours_flat if options.flat else ours, rows, misses=options.misses)
    if options.plain:
        time_plain(ours, options.plain)
    if options.hostile:
        time_hostile(ours)
    if options.peers:
        found, missing = peers()
        for name, find in found.items():
            run(name, find, rows, misses=False)
        for name, reason in missing.items():
            print(f"\n{name} is not run: {reason}")


if __name__ == "__main__":
    main()
