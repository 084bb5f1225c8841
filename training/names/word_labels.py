"""Between names and the labels of words, in both directions."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from .corpus import Masked, Name
from .labels import IGNORED, KINDS, LABELS, label_index

Scores = NDArray[np.float32]  # (words, labels): probabilities

_LENT: Final = 0.5  # the weight of what a word's other occurrences say
_NEVER: Final = np.float32(-1e4)


@dataclass(frozen=True, slots=True)
class Scored:
    """A name, and how sure the model is of its kind, from 0 to 1."""

    name: Name
    score: float


def word_labels(
    words: Sequence[tuple[int, int]], names: Sequence[Name], masked: Sequence[Masked]
) -> list[int]:
    """Return the BIO label of each word; a word that lies mostly within a name belongs to it."""
    labels = [0] * len(words)
    for name in names:
        first = True
        for i, (start, end) in enumerate(words):
            if start >= name.end:
                break
            inside = start >= name.start or end - name.start > name.start - start
            if end > name.start and inside:
                labels[i] = label_index(name.kind, first=first)
                first = False
    for stretch in masked:
        for i, (start, end) in enumerate(words):
            if start >= stretch.end:
                break
            if end > stretch.start and labels[i] == 0:
                labels[i] = IGNORED
    return labels


def lend(text: str, words: list[tuple[int, int]], scores: Scores) -> Scores:
    """Let the occurrences of a word in a text lend each other their evidence."""
    places: defaultdict[str, list[int]] = defaultdict(list)
    for i, (start, end) in enumerate(words):
        word = text[start:end].lower()
        if len(word) > 2 and word.isalpha():
            places[word].append(i)
    lent = scores.copy()
    for where in places.values():
        own = scores[where]
        if len(where) < 2 or own[:, 0].min() > 0.98:
            continue
        kinds = np.concatenate([own[:, :1], own[:, 1::2] + own[:, 2::2]], axis=1).mean(axis=0)
        factors = np.concatenate([kinds[:1], np.repeat(kinds[1:], 2)]) + 1e-4
        weighed = own * factors**_LENT
        lent[where] = weighed / weighed.sum(axis=1, keepdims=True)
    return lent


def decode(words: list[tuple[int, int]], scores: Scores) -> list[Scored]:
    """Return the names of the likeliest sequence of labels in which no `I` opens a name."""
    logs = np.log(scores + 1e-9)
    count = len(LABELS)
    best = logs[0].copy()
    best[2::2] = _NEVER
    came = np.zeros((len(logs), count), np.int64)
    insides = np.arange(2, count, 2)
    for i in range(1, len(logs)):
        came[i] = int(best.argmax())
        arrived = np.full(count, best.max(), np.float32)
        stays = best[insides] >= best[insides - 1]
        came[i, insides] = np.where(stays, insides, insides - 1)
        arrived[insides] = np.maximum(best[insides], best[insides - 1])
        best = arrived + logs[i]
    path = [int(best.argmax())]
    for i in range(len(logs) - 1, 0, -1):
        path.append(int(came[i, path[-1]]))
    path.reverse()
    return _names(words, scores, path)


def _names(words: list[tuple[int, int]], scores: Scores, path: list[int]) -> list[Scored]:
    found: list[Scored] = []
    i = 0
    while i < len(path):
        label = path[i]
        if label == 0:
            i += 1
            continue
        after = i + 1
        while after < len(path) and path[after] != 0 and path[after] % 2 == 0:
            after += 1
        kind = (label - 1) // 2
        columns = [1 + 2 * kind, 2 + 2 * kind]
        score = float(scores[i:after, columns].sum(axis=1).mean())
        found.append(Scored(Name(words[i][0], words[after - 1][1], KINDS[kind]), score))
        i = after
    return found
