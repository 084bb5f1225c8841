"""The seam to whatever finds names: nothing outside knows which model it is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from reader.text.marks import Mark


class NamesUnavailable(Exception):
    """Names cannot be found just now; the message says why in a sentence for people."""


@dataclass(frozen=True, slots=True)
class NameTask:
    """A text whose names are wanted.

    `flattened` says that it has lost its case and punctuation. `title` is the headline, if known;
    it helps to tell who is who and gets no marks of its own. `language` is ISO 639-1: in a text
    that is not English only listed places and bodies are marked, for the model reads English.
    """

    text: str
    flattened: bool = False
    title: str | None = None
    language: str | None = None


class NameFinder(Protocol):
    """Finds the names of a text."""

    def find(self, task: NameTask) -> list[Mark]:
        """The names, sorted by place, not overlapping, joined to entities within the text.

        Raises:
            NamesUnavailable: the finder cannot work (a broken installation, a dead process).
        """


def load_names() -> NameFinder:
    """The name finder of this release. Takes some 4 s and 165 MB: for a worker process only.

    Raises:
        NamesUnavailable: the model is not installed or cannot be read.
    """
    from reader.highlights.names_spacy import load_spacy_names

    return load_spacy_names()
