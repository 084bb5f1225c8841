"""Texts with names, as they are read, written and handed from step to step."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

GOLD_FILE: Final = "gold.jsonl.gz"
TEXTS_FILE: Final = "texts.jsonl.gz"


@dataclass(frozen=True, slots=True)
class Name:
    """A name in a text: half-open code-point offsets and a kind of `labels.KINDS`."""

    start: int
    end: int
    kind: str

    def overlaps(self, other: Name | Masked) -> bool:
        """Tell whether two stretches share a character."""
        return self.start < other.end and other.start < self.end


@dataclass(frozen=True, slots=True)
class Masked:
    """A stretch of a text of which nobody knows what it is: the loss leaves it out."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Example:
    """A sentence or paragraph of a source. Names are sorted and do not overlap."""

    source: str
    text: str
    names: tuple[Name, ...] = ()
    masked: tuple[Masked, ...] = ()


@dataclass(frozen=True, slots=True)
class RawText:
    """A text as the data folder has it; `spans` keep the source's own kinds, None: unlabelled."""

    source: str
    text: str
    spans: tuple[Name, ...] | None


def read_jsonl(path: Path) -> Iterator[dict[str, Any]]:
    """Read a file of JSON lines, packed by gzip or not."""
    opener = gzip.open if path.suffix == ".gz" else open
    with opener(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)


def read_raw(folder: Path) -> list[RawText]:
    """Read the labelled, then the unlabelled texts of a data folder."""
    labelled = [
        RawText(
            row["source"],
            row["text"],
            tuple(Name(s["start"], s["end"], s["kind"]) for s in row["spans"]),
        )
        for row in read_jsonl(folder / GOLD_FILE)
    ]
    plain = [RawText(row["source"], row["text"], None) for row in read_jsonl(folder / TEXTS_FILE)]
    return labelled + plain


def write_examples(path: Path, examples: Iterable[Example]) -> None:
    """Write examples as JSON lines; the file appears only when it is complete."""
    part = path.with_suffix(".part")
    with part.open("w", encoding="utf-8") as lines:
        for example in examples:
            row = {
                "source": example.source,
                "text": example.text,
                "names": [[n.start, n.end, n.kind] for n in example.names],
                "masked": [[m.start, m.end] for m in example.masked],
            }
            lines.write(json.dumps(row, ensure_ascii=False) + "\n")
    part.replace(path)


def read_examples(path: Path) -> list[Example]:
    """Read what `write_examples` wrote."""
    return [
        Example(
            row["source"],
            row["text"],
            tuple(Name(*name) for name in row["names"]),
            tuple(Masked(*stretch) for stretch in row["masked"]),
        )
        for row in read_jsonl(path)
    ]


def without_overlaps(names: Iterable[Name]) -> tuple[Name, ...]:
    """Sort names and drop what stands within or across an earlier, longer one."""
    kept: list[Name] = []
    for name in sorted(names, key=lambda n: (n.start, -n.end)):
        if not kept or name.start >= kept[-1].end:
            kept.append(name)
    return tuple(kept)
