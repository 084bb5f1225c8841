"""A model that labels the words of a text; the only module that knows onnxruntime and tokenizers.

A model is a folder: `config.json` (its format's number, the labels in the order of the output, how
many tokens a window holds), `tokenizer.json`, `model.onnx`, which takes a window's token numbers
and the casing of their words and gives a logit for each label, and `SHA256SUMS` of these three.
"""

from __future__ import annotations

import hashlib
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any

from reader.highlights.name_casing import cases_of
from reader.highlights.name_facts import NETWORK, TOKENIZER, ModelFacts, read_facts, unusable
from reader.highlights.names import NamesUnavailable
from reader.progress import NO_PROGRESS, Progress
from reader.sentences import Sentence

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Logits = NDArray[np.float32]

# The tokenizer's memory grows with what it is given at once; a stretch ends at a blank.
_STRETCH = 10_000
_STOPS = frozenset(".!?\"'”’)")


@dataclass(frozen=True, slots=True)
class Word:
    """A word as the model reads it: its place in the text."""

    start: int
    end: int


class NameModel:
    """Labels words, in one thread."""

    def __init__(self, facts: ModelFacts, session: Any, tokenizer: Any) -> None:
        self.facts = facts
        self._session = session
        self._tokenizer = tokenizer
        self._first = tokenizer.token_to_id("[CLS]")
        self._last = tokenizer.token_to_id("[SEP]")

    def read(self, text: str, progress: Progress = NO_PROGRESS) -> tuple[list[Word], Logits]:
        """The words of a text in order, and a row of logits for each.

        Reads window by window, asking `progress` before each whether to go on.
        """
        import numpy as np

        words: list[Word] = []
        rows: list[Logits] = []
        for start, end in _stretches(text):
            found, logits = self._read_stretch(text[start:end], progress)
            words += [Word(start + w.start, start + w.end) for w in found]
            rows.append(logits)
        if not rows:
            return words, np.zeros((0, len(self.facts.labels)), np.float32)
        return words, np.concatenate(rows)

    def _read_stretch(self, text: str, progress: Progress) -> tuple[list[Word], Logits]:
        import numpy as np

        encoding = self._tokenizer.encode(text, add_special_tokens=False)
        ids = np.array(encoding.ids, np.int64)
        words, firsts, word_of = _words(text, encoding.word_ids, encoding.offsets)
        logits = np.zeros((len(ids), len(self.facts.labels)), np.float32)
        before = 0  # where the window before has ended
        ends = _sentence_ends(text, encoding.offsets)
        for start, end in windows(len(ids), self.facts.window, self.facts.overlap, ends):
            progress.checkpoint()
            low, high = word_of[start], word_of[end - 1] + 1
            case = cases_of(text, [(w.start, w.end) for w in words[low:high]])
            cased = np.array([0, *(case[word_of[i] - low] for i in range(start, end)), 0], np.int64)
            window = np.concatenate([[self._first], ids[start:end], [self._last]])
            out = self._session.run(None, {"ids": window[None], "case": cased[None]})[0]
            # In the overlap each window has the better view of its own half.
            keep = start + (before - start + 1) // 2 if start else 0
            logits[keep:end] = out[0, 1 + keep - start : 1 + end - start]
            before = end
        return words, logits[firsts]


def _stretches(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    while start < len(text):
        end = min(len(text), start + _STRETCH)
        if end < len(text):
            for mark in ("\n\n", "\n", ". ", " "):
                at = text.rfind(mark, start + _STRETCH // 2, end)
                if at > 0:
                    end = at + len(mark)
                    break
        yield start, end
        start = end


def windows(
    tokens: int, size: int, overlap: int, ends: Sequence[int] = ()
) -> Iterator[tuple[int, int]]:
    """Windows of at most `size` tokens that cover all.

    One ends where a sentence does (`ends`: before which tokens, in order) if that leaves it more
    than half full, and the next begins there; else the next begins `overlap` before its end.
    """
    start = 0
    while start < tokens:
        end = min(tokens, start + size)
        after = end - overlap
        if end < tokens:
            at = bisect_right(ends, end)
            if at and ends[at - 1] > start + size // 2:
                end = after = ends[at - 1]
        yield start, end
        if end == tokens:
            return
        start = after


def _sentence_ends(text: str, offsets: Sequence[tuple[int, int]]) -> list[int]:
    """The tokens before which a sentence or a line ends."""
    ends = []
    for i, ((_, left), (right, _)) in enumerate(pairwise(offsets), start=1):
        gap = text[left:right]
        if gap and (
            "\n" in gap or (text[left - 1] in _STOPS and gap.isspace() and _begins(text[right]))
        ):
            ends.append(i)
    return ends


def _begins(letter: str) -> bool:
    return letter.isupper() or not letter.isalnum()


def _words(
    text: str, word_ids: Sequence[int | None], offsets: Sequence[tuple[int, int]]
) -> tuple[list[Word], list[int], list[int]]:
    """Words, the first token of each, and the word of each token."""
    words: list[Word] = []
    firsts: list[int] = []
    word_of: list[int] = []
    last: int | None = None
    for i, (word, (start, end)) in enumerate(zip(word_ids, offsets, strict=True)):
        if i == 0 or word != last:
            words.append(Word(start, end))
            firsts.append(i)
            last = word
        else:
            words[-1] = Word(words[-1].start, max(end, words[-1].end))
        word_of.append(len(words) - 1)
    return [_with_marks(text, word) for word in words], firsts, word_of


def _with_marks(text: str, word: Word) -> Word:
    """The tokenizer drops a last letter's combining marks; they belong to the word."""
    end = word.end
    while end < len(text) and unicodedata.combining(text[end]):
        end += 1
    return Word(word.start, end) if end != word.end else word


def load_model(folder: Path) -> NameModel:
    """Loads a model after comparing its checksums.

    Raises:
        NamesUnavailable: it is missing, damaged or of another form; so says the sentence.
    """
    facts = read_facts(folder)
    for name, checksum in facts.sums.items():
        try:
            with (folder / name).open("rb") as file:
                found = hashlib.file_digest(file, "sha256").hexdigest()
        except OSError as error:
            raise unusable(folder, Sentence("lacks its file {name}", name=name)) from error
        if found != checksum:
            raise unusable(
                folder, Sentence("is damaged: its file {name} is not what it was", name=name)
            )
    return _open(facts)


def _open(facts: ModelFacts) -> NameModel:
    try:
        import onnxruntime
        from tokenizers import Tokenizer
    except ImportError as error:
        raise NamesUnavailable(
            Sentence(
                "Names cannot be marked: a part of the program is missing. "
                "Installing the program again brings it back."
            )
        ) from error
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    options.inter_op_num_threads = 1
    options.log_severity_level = 4
    try:
        tokenizer = Tokenizer.from_file(str(facts.folder / TOKENIZER))
        tokenizer.no_truncation()
        tokenizer.no_padding()
        session = onnxruntime.InferenceSession(
            str(facts.folder / NETWORK), options, providers=["CPUExecutionProvider"]
        )
        takes = {i.name for i in session.get_inputs()}
        gives = session.get_outputs()[0].shape[-1]
    except Exception as error:  # both libraries raise bare or own classes
        raise unusable(facts.folder, Sentence("is damaged")) from error
    marks = [tokenizer.token_to_id(mark) for mark in ("[CLS]", "[SEP]")]
    if takes != {"ids", "case"} or None in marks or gives != len(facts.labels):
        raise unusable(facts.folder, Sentence("is of a form that this program does not read"))
    return NameModel(facts, session, tokenizer)
