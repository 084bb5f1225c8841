"""From examples to windows of consecutive sentences, and from windows to numbers."""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from tokenizers import Tokenizer

from .augment import Window, vary
from .casing import cases_of
from .corpus import Example, Masked, Name
from .labels import IGNORED
from .swap import Exchange, Swapper
from .vocabulary import special_id
from .word_labels import word_labels

_SIZES: Final = (10, 25, 50, 90, 140)  # words
_LONGEST: Final = 200  # tokens
_SCATTERED: Final = frozenset(
    {"multiconer2", "multiconer2-cased", "broad-twitter", "wnut17", "templates"}
)
_SWAPPED: Final = 0.35  # of the windows
_NEW_LINE: Final = 0.3  # of the joints between sentences

WEIGHTS: Final[Mapping[str, float]] = {
    "gmb": 1.0,
    "wnut17": 1.0,
    "broad-twitter": 0.6,
    "multiconer2": 0.7,
    "multiconer2-cased": 0.8,
    "wikinews": 1.8,
    "gum": 1.0,
    "masc": 0.5,
}


@dataclass(frozen=True, slots=True)
class Encoded:
    """A window as the network reads it; the three lists are of one length."""

    ids: list[int]
    cases: list[int]
    labels: list[int]


class Windows:
    """Endless windows over examples, each drawn and changed at random."""

    def __init__(
        self,
        examples: Sequence[Example],
        tokenizer: Tokenizer,
        swapper: Swapper,
        rng: random.Random,
    ) -> None:
        self._tokenizer = tokenizer
        self._swapper = swapper
        self._rng = rng
        self._sources: defaultdict[str, list[Example]] = defaultdict(list)
        for example in examples:
            self._sources[example.source].append(example)

    def epoch(self) -> list[list[Example]]:
        """Return the sentences of each window of one round over the examples, shuffled."""
        windows: list[list[Example]] = []
        for source, examples in self._sources.items():
            weight = WEIGHTS.get(source, 1.0)
            while weight > 0:
                grouped = list(self._grouped(source, examples))
                if weight < 1:
                    grouped = [g for g in grouped if self._rng.random() < weight]
                windows += grouped
                weight -= 1
        self._rng.shuffle(windows)
        return windows

    def encode(self, sentences: Sequence[Example]) -> Encoded:
        """Join, change and encode the sentences of a window."""
        exchange = Exchange.draw(self._rng) if self._rng.random() < _SWAPPED else None
        text = ""
        names: list[Name] = []
        masked: list[Masked] = []
        for sentence in sentences:
            if exchange:
                sentence = self._swapper.swap(sentence, exchange)  # noqa: PLW2901
            if text:
                text += "\n" if self._rng.random() < _NEW_LINE else " "
            at = len(text)
            text += sentence.text
            names += [Name(n.start + at, n.end + at, n.kind) for n in sentence.names]
            masked += [Masked(m.start + at, m.end + at) for m in sentence.masked]
        window = vary(Window(text, tuple(names), tuple(masked)), self._rng)
        return encode(window, self._tokenizer)

    def _grouped(self, source: str, examples: Sequence[Example]) -> Iterator[list[Example]]:
        order = list(range(len(examples)))
        if source in _SCATTERED:
            self._rng.shuffle(order)
        current: list[Example] = []
        words = 0
        size = self._rng.choice(_SIZES)
        for i in order:
            current.append(examples[i])
            words += examples[i].text.count(" ") + 1
            if words >= size:
                yield current
                current, words, size = [], 0, self._rng.choice(_SIZES)
        if current:
            yield current


def encode(window: Window, tokenizer: Tokenizer) -> Encoded:
    """Encode a window; the first token of a word carries its label, the others none."""
    encoding = tokenizer.encode(window.text, add_special_tokens=False)
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
    cases = [0] * len(words) if window.caseless else cases_of(window.text, words)
    labels = word_labels(words, window.names, window.masked)
    ids = encoding.ids[:_LONGEST]
    starts = [i == 0 or word_of[i] != word_of[i - 1] for i in range(len(ids))]
    return Encoded(
        [special_id(tokenizer, "[CLS]"), *ids, special_id(tokenizer, "[SEP]")],
        [0, *(cases[word_of[i]] for i in range(len(ids))), 0],
        [
            IGNORED,
            *(labels[word_of[i]] if starts[i] else IGNORED for i in range(len(ids))),
            IGNORED,
        ],
    )
