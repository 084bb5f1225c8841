"""Self-training: what the first model has learned mends the silver labels it learned from.

Where the model and the teachers agree, the label stands; where one is sure and the other silent,
the sure one is believed; where they dispute, the stretch is masked.
"""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Final

import numpy as np

from .corpus import Example, Masked, Name, without_overlaps
from .decode import Model
from .lexicon import NOT_NAMES
from .trimming import trim
from .word_labels import Scored, Scores, decode, lend

SILVER: Final = frozenset({"gmb", "wikinews", "masc", "gum"})

_WORDS: Final = 150  # read together: a name's neighbourhood tells what it is
_CONFIRMED: Final = 0.5  # sure enough to confirm what the teachers say
_FILLED: Final = 0.7  # to settle what was masked
_ADDED: Final = 0.85  # to add what the teachers did not see
_CORRECTED: Final = 0.9  # to change what both teachers say
_ABSENT: Final = 0.12  # the most that a stretch may look like a name that is none


def relabel(
    examples: Sequence[Example], model: Path, tokenizer: Path, *, processes: int = 2
) -> list[Example]:
    """Return the examples with silver labels mended; gold ones as they are. Order is kept."""
    groups = _grouped(examples)
    size = -(-len(groups) // (processes * 8))
    parts = [groups[at : at + size] for at in range(0, len(groups), size)]
    mended: list[Example] = []
    with ProcessPoolExecutor(processes) as pool:
        waiting = [pool.submit(_relabel_part, part, model, tokenizer) for part in parts]
        for future in waiting:
            mended += future.result()
    return mended


def _grouped(examples: Sequence[Example]) -> list[list[Example]]:
    groups: list[list[Example]] = []
    words = 0
    for example in examples:
        if not groups or words >= _WORDS or groups[-1][0].source != example.source:
            groups.append([])
            words = 0
        groups[-1].append(example)
        words += example.text.count(" ") + 1
    return groups


def _relabel_part(groups: list[list[Example]], model: Path, tokenizer: Path) -> list[Example]:
    reader = Model(model, tokenizer)
    mended: list[Example] = []
    for group in groups:
        mended += _relabel_group(group, reader) if group[0].source in SILVER else group
    return mended


def _relabel_group(group: list[Example], reader: Model) -> list[Example]:
    text = "\n".join(example.text for example in group)
    words, scores = reader.probabilities(text)
    if not words:
        return group
    scores = lend(text, words, scores)
    found = decode(words, scores)
    mended = []
    origin = 0
    for example in group:
        here = []
        for scored in found:
            name = scored.name
            if name.start >= origin and name.end <= origin + len(example.text):
                moved = Name(name.start - origin, name.end - origin, name.kind)
                kept = trim(example.text, moved)
                if kept and not NOT_NAMES.fullmatch(example.text[kept.start : kept.end]):
                    here.append(Scored(kept, scored.score))
        looks = _Looks(words, scores, origin)
        mended.append(mend(example, here, looks))
        origin += len(example.text) + 1
    return mended


class _Looks:
    """How much a stretch of an example looks like a name of any kind."""

    def __init__(self, words: list[tuple[int, int]], scores: Scores, origin: int) -> None:
        self._starts = np.array([start for start, _ in words]) - origin
        self._ends = np.array([end for _, end in words]) - origin
        self._scores = scores

    def __call__(self, start: int, end: int) -> float:
        within = (self._ends > start) & (self._starts < end)
        return float((1 - self._scores[within, 0]).max()) if within.any() else 0.0


def mend(example: Example, found: Sequence[Scored], looks: _Looks) -> Example:
    """Return an example whose labels the model has confirmed, filled, corrected or put in doubt."""
    names: list[Name] = []
    masked: list[Masked] = []
    for name in example.names:
        rivals = [s for s in found if s.name.overlaps(name)]
        same = [s for s in rivals if s.name.kind == name.kind]
        sure = [s for s in rivals if s.score >= _CORRECTED and s.name.kind != name.kind]
        if same and same[0].score >= _CONFIRMED:
            names.append(name)
        elif sure and not same:
            names.append(sure[0].name)
        elif name.kind in ("event", "law", "work", "product"):
            names.append(name)  # the model has seen too few of these to be asked
        elif not rivals and looks(name.start, name.end) < _ABSENT:
            continue
        elif name.kind == "organization":
            names.append(name)  # so varied that both teachers together know better
        else:
            masked.append(Masked(name.start, name.end))
    for stretch in example.masked:
        rivals = [s for s in found if s.name.overlaps(stretch)]
        if rivals and max(s.score for s in rivals) >= _FILLED:
            names += [s.name for s in rivals if s.score >= _FILLED]
        elif rivals or looks(stretch.start, stretch.end) >= _ABSENT:
            masked.append(stretch)
    for scored in found:
        name = scored.name
        known = any(map(name.overlaps, example.names)) or any(map(name.overlaps, example.masked))
        if not known:
            if scored.score >= _ADDED:
                names.append(name)
            else:
                masked.append(Masked(name.start, name.end))
    return Example(example.source, example.text, without_overlaps(names), tuple(masked))
