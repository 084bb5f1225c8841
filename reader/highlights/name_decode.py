"""From logits to spans: repeated words lend each other evidence, then the best path of labels."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from reader.highlights.name_shape import Found
from reader.text.marks import MarkKind

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from reader.highlights.name_model import Word

    Rows = NDArray[np.float32]

# Labels stand as `O`, then `B-kind` and `I-kind` in turn, so B has odd numbers and I even ones.
_LENT = 0.5  # power to which what the other occurrences say is raised
_SURELY_NONE = 0.98  # a word that is so surely outside at all places needs no evidence
_LEAST = 1e-4
_IMPOSSIBLE = np.float32(-1e4)


def probabilities(logits: Rows) -> Rows:
    """Rows of logits as rows of probabilities."""
    shifted = np.exp(logits - logits.max(axis=1, keepdims=True))
    return shifted / shifted.sum(axis=1, keepdims=True)  # type: ignore[no-any-return]


def lend_evidence(text: str, words: Sequence[Word], rows: Rows) -> Rows:
    """What recurs in a document is mostly of one kind: each place hears the others' mean."""
    places: dict[str, list[int]] = {}
    for i, word in enumerate(words):
        spelled = text[word.start : word.end].lower()
        if len(spelled) > 2 and spelled.isalpha():
            places.setdefault(spelled, []).append(i)
    out = rows.copy()
    for at in places.values():
        if len(at) < 2:
            continue
        here = rows[at]
        if here[:, 0].min() > _SURELY_NONE:
            continue
        # By kind, whether the word begins a name or goes on with it.
        kinds = np.concatenate([here[:, :1], here[:, 1::2] + here[:, 2::2]], axis=1).mean(axis=0)
        kinds = (kinds + _LEAST) ** _LENT
        weighed = here * np.concatenate([kinds[:1], np.repeat(kinds[1:], 2)])
        out[at] = weighed / weighed.sum(axis=1, keepdims=True)
    return out


def best_labels(rows: Rows) -> list[int]:
    """The likeliest labels in which none goes on with a name that has not begun (Viterbi)."""
    if not len(rows):
        return []
    scores = np.log(rows + 1e-9)
    size = scores.shape[1]
    total = scores[0].copy()
    total[2::2] += _IMPOSSIBLE
    came_from = np.zeros((len(rows), size), np.int16)
    inside = np.arange(2, size, 2)
    for i in range(1, len(rows)):
        # Anything may stand before `O` and `B-kind`; `I-kind` only follows its own `B` or `I`.
        best = int(total.argmax())
        reached = np.full(size, total[best])
        origin = np.full(size, best, np.int16)
        goes_on = total[2::2] >= total[1::2]
        reached[2::2] = np.where(goes_on, total[2::2], total[1::2])
        origin[2::2] = np.where(goes_on, inside, inside - 1)
        total = reached + scores[i]
        came_from[i] = origin
    label = int(total.argmax())
    labels = [label]
    for i in range(len(rows) - 1, 0, -1):
        label = int(came_from[i, label])
        labels.append(label)
    return labels[::-1]


def spans(words: Sequence[Word], labels: Sequence[int], kinds: Sequence[MarkKind]) -> list[Found]:
    """The names that the labels spell out; `kinds` in the order of the labels."""
    out: list[Found] = []
    for word, label in zip(words, labels, strict=True):
        if label == 0:
            continue
        if label % 2 == 0 and out:
            out[-1] = Found(out[-1].start, word.end, out[-1].kind)
        else:
            out.append(Found(word.start, word.end, kinds[(label - 1) // 2]))
    return out
