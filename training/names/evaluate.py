"""How well a tagger finds persons, organizations and places: cased, and flattened in two styles."""

from __future__ import annotations

import argparse
import json
import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from .augment import Flattening, Window, flatten
from .corpus import Name, read_jsonl
from .decode import Model

SCORED: Final = ("person", "organization", "place")
JOINING: Final = Flattening(apostrophe_splits=False, stop_splits=False, keeps_numbers=True)
SPLITTING: Final = Flattening(apostrophe_splits=True, stop_splits=True, keeps_numbers=False)

Finder = Callable[[str], Sequence[Name]]


@dataclass(frozen=True, slots=True)
class Text:
    """A text with the names that a person marked in it."""

    text: str
    names: tuple[Name, ...]


@dataclass(slots=True)
class Tally:
    """Names found and missed. The same name counts when it overlaps, or when it is exact."""

    found: int = 0
    found_right: int = 0
    marked: int = 0
    marked_hit: int = 0
    exact: int = 0

    def add(self, found: Sequence[Name], marked: Sequence[Name]) -> None:
        """Count the names of one kind in one text."""
        self.found += len(found)
        self.marked += len(marked)
        self.found_right += sum(any(f.overlaps(m) for m in marked) for f in found)
        self.marked_hit += sum(any(f.overlaps(m) for f in found) for m in marked)
        self.exact += len(set(found) & set(marked))

    def merge(self, other: Tally) -> None:
        """Add another tally to this one."""
        self.found += other.found
        self.found_right += other.found_right
        self.marked += other.marked
        self.marked_hit += other.marked_hit
        self.exact += other.exact

    @property
    def overlap_f1(self) -> float:
        """F1 where a name of the same kind that overlaps counts as found."""
        precision = self.found_right / max(1, self.found)
        recall = self.marked_hit / max(1, self.marked)
        return 2 * precision * recall / max(1e-9, precision + recall)

    @property
    def exact_f1(self) -> float:
        """F1 where only the very same stretch counts."""
        return 2 * self.exact / max(1, self.found + self.marked)


def score(texts: Sequence[Text], find: Finder) -> dict[str, Tally]:
    """Return a tally by kind, and under `all` that of persons, organizations and places."""
    tallies = {kind: Tally() for kind in SCORED}
    for text in texts:
        found = find(text.text)
        for kind, tally in tallies.items():
            tally.add(
                [n for n in found if n.kind == kind], [n for n in text.names if n.kind == kind]
            )
    whole = Tally()
    for tally in tallies.values():
        whole.merge(tally)
    return {**tallies, "all": whole}


def read_texts(path: Path) -> tuple[list[Text], list[Text]]:
    """Read marked texts: as they were written, and flattened by the file itself if it does so."""
    cased, flat = [], []
    for row in read_jsonl(path):
        cased.append(_text(row["text"], row["spans"]))
        if "flat" in row:
            flat.append(_text(row["flat"]["text"], row["flat"]["spans"]))
    return cased, flat


def flattened(texts: Sequence[Text], style: Flattening) -> list[Text]:
    """Return the texts flattened in a style."""
    flat = [flatten(Window(text.text, text.names), style) for text in texts]
    return [Text(window.text, window.names) for window in flat]


def report(path: Path, find: Finder) -> dict[str, dict[str, dict[str, float]]]:
    """Measure on every form of a file's texts: form, then kind, then figure."""
    cased, flat = read_texts(path)
    forms = {
        "cased": cased,
        "flat": flat,
        "flat, joining": flattened(cased, JOINING),
        "flat, splitting": flattened(cased, SPLITTING),
    }
    return {
        form: {
            kind: {"overlap": round(t.overlap_f1, 4), "exact": round(t.exact_f1, 4)}
            for kind, t in score(texts, find).items()
        }
        for form, texts in forms.items()
        if texts
    }


def _text(text: str, spans: Sequence[dict[str, object]]) -> Text:
    names = [Name(int(str(s["start"])), int(str(s["end"])), str(s["kind"])) for s in spans]
    return Text(text, tuple(names))


def model_finder(model: Model) -> Finder:
    """Return what finds names by a model."""
    return lambda text: [scored.name for scored in model.find(text)]


def main() -> None:
    """Measure a model on a file of marked texts and print the figures as JSON."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("texts", type=Path, help="JSON lines with text, spans and perhaps flat")
    parser.add_argument("model", type=Path, help="folder with model.onnx and tokenizer.json")
    arguments = parser.parse_args()
    folder: Path = arguments.model
    model = Model(folder / "model.onnx", folder / "tokenizer.json")
    lengths: Counter[str] = Counter()
    begun = time.process_time()

    def find(text: str) -> Sequence[Name]:
        lengths["words"] += len(text.split())
        return [scored.name for scored in model.find(text)]

    figures = report(arguments.texts, find)
    pace = lengths["words"] / (time.process_time() - begun)
    print(json.dumps({"figures": figures, "words_per_second": round(pace)}, indent=2))


if __name__ == "__main__":
    main()
