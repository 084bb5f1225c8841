"""Names by the trained model, put in order by the rules."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from reader.highlights.entities import join_entities
from reader.highlights.name_facts import shipped_model
from reader.highlights.name_flat import recase
from reader.highlights.name_settle import settle, settle_foreign
from reader.highlights.name_shape import Found
from reader.highlights.name_unglue import unglued
from reader.highlights.name_words import NameWords, load_words
from reader.highlights.names import NamesUnavailable, NameTask
from reader.progress import NO_PROGRESS, Progress
from reader.sentences import Sentence, sentence_of
from reader.text.marks import Finder, Mark, MarkKind

if TYPE_CHECKING:
    from reader.highlights.name_model import NameModel


_ENGLISH = re.compile(r"\b(?:the|of|and|to|that|with|for|from|by|his)\b", re.IGNORECASE)
_ENGLISH_SHARE = 0.06  # of the words of a text's beginning; in other languages a third of that
_BEGINNING = 2000  # code points


class OnnxNames:
    """Finds names with a model of the form that `name_model` describes.

    `notice` is a sentence for people if the model is not the one that was asked for.
    """

    def __init__(self, model: NameModel, words: NameWords, notice: str | None = None) -> None:
        self.notice = notice
        self._model = model
        self._words = words
        self._kinds = [MarkKind(label[2:]) for label in model.facts.labels[1::2]]

    def find(self, task: NameTask, *, progress: Progress = NO_PROGRESS) -> list[Mark]:
        """See `NameFinder`."""
        if not (task.english or _reads_as_english(task.text)):
            founds, cased = settle_foreign(task.text, self._words), task.text
        else:
            read, cased = self.read(task.text, progress), task.text
            if task.flattened:
                read = unglued(task.text, read, self._words)
                cased = recase(task.text, self._words, read)
            founds = settle(cased, read, self._words, recased=task.flattened)
        marks = [
            Mark(f.start, f.end, cased[f.start : f.end], f.kind, by=Finder.MODEL) for f in founds
        ]
        joined = join_entities(cased, marks, title=task.title)
        return [
            Mark(m.start, m.end, task.text[m.start : m.end], m.kind, entity=m.entity, by=m.by)
            for m in joined
        ]

    def read(self, text: str, progress: Progress = NO_PROGRESS) -> Sequence[Found]:
        """What the model alone sees."""
        from reader.highlights.name_decode import best_labels, lend_evidence, probabilities, spans

        words, logits = self._model.read(text, progress)
        rows = lend_evidence(text, words, probabilities(logits))
        return spans(words, best_labels(rows), self._kinds)


def _reads_as_english(text: str) -> bool:
    """Whether it is English after all: of a few words no detector can tell the language."""
    start = text[:_BEGINNING]
    return len(_ENGLISH.findall(start)) > _ENGLISH_SHARE * len(start.split())


def load_onnx_names(folder: Path | None = None) -> OnnxNames:
    """Loads the model in a folder, or else the shipped one.

    Raises:
        NamesUnavailable: the shipped model is missing or damaged.
    """
    from reader.highlights.name_model import load_model

    notice = None
    if folder is not None:
        try:
            return OnnxNames(load_model(folder), load_words())
        except NamesUnavailable as problem:
            notice = Sentence(
                "{problem} The program's own model marks the names instead.",
                problem=sentence_of(problem),
            )
    return OnnxNames(load_model(shipped_model()), load_words(), notice)
