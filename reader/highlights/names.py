"""The seam to whatever finds names: nothing outside knows which model it is."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from reader.progress import NO_PROGRESS, Progress
from reader.text.marks import Mark

RULES = 2
"""The version of the rules around the model. Raised with every change that finds other names, so
that stored articles are read again."""


class NamesUnavailable(Exception):
    """Names cannot be found just now; the message says why in a sentence for people."""


@dataclass(frozen=True, slots=True)
class NameTask:
    """A text whose names are wanted.

    `flattened` says that it has lost its case and punctuation. `title` is the headline, if known;
    it helps to tell who is who and gets no marks of its own. `language` is BCP 47: in a text
    that is not English only listed places and bodies are marked, for the model reads English.
    """

    text: str
    flattened: bool = False
    title: str | None = None
    language: str | None = None

    @property
    def english(self) -> bool:
        """Whether the text is English, or of no known language."""
        return self.language is None or self.language.split("-")[0] == "en"


class NameFinder(Protocol):
    """Finds the names of a text."""

    def find(self, task: NameTask, *, progress: Progress = NO_PROGRESS) -> list[Mark]:
        """The names, sorted by place, not overlapping, joined to entities within the text.

        A long text is read in parts; before each `progress` is asked whether to go on.

        Raises:
            NamesUnavailable: the finder cannot work (a broken installation, a dead process).
            Cancelled: by way of `progress`.
        """


def load_names(folder: Path | None = None) -> NameFinder:
    """The name finder: with the model in a folder of the reader's own choice, or the shipped one.

    Takes some 0.5 s and 100 MB: for a worker process only. Where the chosen model is of no use the
    shipped one takes its place, and the finder's `notice` says so.

    Raises:
        NamesUnavailable: the shipped model is missing or damaged.
    """
    from reader.highlights.names_onnx import load_onnx_names

    return load_onnx_names(folder)


def names_version(folder: Path | None = None) -> str:
    """What names are found with: the version of the model and that of the rules.

    A chosen model that is of no use counts as the shipped one, which then does its work; an
    installation without a model has the version of the rules alone. Reads two small files.
    """
    from reader.highlights.name_facts import read_facts, shipped_model

    for place in (folder, shipped_model()):
        if place is not None:
            try:
                facts = read_facts(place)
            except NamesUnavailable:
                continue
            return f"model {facts.version}, rules {RULES}"
    return f"rules {RULES}"
