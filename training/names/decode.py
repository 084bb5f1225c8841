"""From an ONNX tagger to names, as simply as possible: to measure and to relabel with.

The program has a reader of its own for the same model; this one keeps training independent of it.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

import numpy as np
import onnxruntime
from numpy.typing import NDArray

from .casing import cases_of
from .labels import LABELS
from .vocabulary import open_tokenizer, special_id
from .word_labels import Scored, Scores, decode, lend

_WINDOW: Final = 190  # tokens
_OVERLAP: Final = 32  # tokens, of which each window speaks for the half nearer to its middle
_CASING_STRETCH: Final = 200  # words that are looked at together: a headline is not its article


class Model:
    """An exported tagger with its tokenizer."""

    def __init__(self, model: Path, tokenizer: Path, *, threads: int = 1) -> None:
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        options.inter_op_num_threads = 1
        self._session = onnxruntime.InferenceSession(
            str(model), options, providers=["CPUExecutionProvider"]
        )
        self._tokenizer = open_tokenizer(tokenizer)
        self._first = special_id(self._tokenizer, "[CLS]")
        self._last = special_id(self._tokenizer, "[SEP]")

    def probabilities(self, text: str) -> tuple[list[tuple[int, int]], Scores]:
        """Return the words of a text and, for each, the probabilities of `LABELS`."""
        encoding = self._tokenizer.encode(text, add_special_tokens=False)
        words: list[tuple[int, int]] = []
        word_of: list[int] = []
        previous = None
        for (start, end), word in zip(encoding.offsets, encoding.word_ids, strict=True):
            if word != previous or not words:
                words.append((start, end))
            else:
                words[-1] = (words[-1][0], end)
            previous = word
            word_of.append(len(words) - 1)
        if not words:
            return [], np.zeros((0, len(LABELS)), np.float32)
        of = np.array(word_of)
        logits = self._logits(np.array(encoding.ids), self._cases(text, words)[of])
        logits = logits[np.flatnonzero(np.diff(of, prepend=-1))]
        logits -= logits.max(axis=1, keepdims=True)
        scores = np.exp(logits)
        return words, scores / scores.sum(axis=1, keepdims=True)

    def find(self, text: str) -> list[Scored]:
        """Return the names of a text."""
        words, scores = self.probabilities(text)
        return decode(words, lend(text, words, scores)) if words else []

    def _cases(self, text: str, words: list[tuple[int, int]]) -> NDArray[np.int64]:
        cases: list[int] = []
        for at in range(0, len(words), _CASING_STRETCH):
            stretch = words[at : at + _CASING_STRETCH]
            origin = stretch[0][0]
            part = text[origin : stretch[-1][1]]
            cases += cases_of(part, [(start - origin, end - origin) for start, end in stretch])
        return np.array(cases, np.int64)

    def _logits(self, ids: NDArray[np.int64], cases: NDArray[np.int64]) -> Scores:
        logits = np.zeros((len(ids), len(LABELS)), np.float32)
        at = 0
        while True:
            end = min(len(ids), at + _WINDOW)
            inputs = {
                "ids": np.concatenate(([self._first], ids[at:end], [self._last]))[None],
                "case": np.concatenate(([0], cases[at:end], [0]))[None],
            }
            found = self._session.run(None, inputs)[0][0, 1:-1]
            skipped = _OVERLAP // 2 if at else 0
            logits[at + skipped : end] = found[skipped:]
            if end == len(ids):
                return logits
            at = end - _OVERLAP
