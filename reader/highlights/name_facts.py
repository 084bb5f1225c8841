"""What a name model says of itself, read without loading it."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from reader.highlights.names import NamesUnavailable
from reader.paths import resources
from reader.sentences import Sentence
from reader.text.marks import NAME_KINDS

FACTS = "config.json"
SUMS = "SHA256SUMS"
NETWORK = "model.onnx"
TOKENIZER = "tokenizer.json"
_FORMAT = 1
_OUTSIDE = "O"
_MOST_TOKENS = 510


@dataclass(frozen=True, slots=True)
class ModelFacts:
    """What a model's folder says of it.

    `labels` are `O`, then `B-kind` and `I-kind` in turn, in the order of the output; `window` and
    `overlap` count tokens. `sums` are the SHA-256 of the files, in hexadecimal.
    """

    folder: Path
    labels: tuple[str, ...]
    window: int
    overlap: int
    sums: Mapping[str, str]

    @property
    def version(self) -> str:
        """Another for every other model."""
        return self.sums[NETWORK][:12]


def shipped_model() -> Path:
    """The folder of the program's own model."""
    return resources("models", "names")


def read_facts(folder: Path) -> ModelFacts:
    """What a model says of itself; cheap, and imports nothing large.

    Raises:
        NamesUnavailable: the folder holds no model of this form.
    """
    try:
        facts = json.loads((folder / FACTS).read_text(encoding="utf-8"))
        sums = (folder / SUMS).read_text(encoding="utf-8")
        lines = [line.split(maxsplit=1) for line in sums.splitlines() if line.strip()]
        found = ModelFacts(
            folder,
            tuple(map(str, facts["labels"])),
            int(facts["window"]),
            int(facts["overlap"]),
            {name.strip().lstrip("*"): value.lower() for value, name in lines},
        )
        known = facts["format"] == _FORMAT
    except OSError as error:
        raise unusable(folder, Sentence("is missing")) from error
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise unusable(folder, Sentence("is damaged")) from error
    if not (
        known
        and _are_labels(found.labels)
        and {NETWORK, TOKENIZER, FACTS} <= set(found.sums)
        and all(Path(name).name == name for name in found.sums)
        and 0 <= found.overlap < found.window <= _MOST_TOKENS
    ):
        raise unusable(folder, Sentence("is of a form that this program does not read"))
    return found


def _are_labels(labels: Sequence[str]) -> bool:
    """Whether they are `O`, then for each kind `B-kind` and `I-kind`."""
    kinds = [label[2:] for label in labels[1::2]]
    wanted = [_OUTSIDE, *(f"{part}-{kind}" for kind in kinds for part in "BI")]
    return list(labels) == wanted and bool(kinds) and set(kinds) <= set(NAME_KINDS)


def unusable(folder: Path, why: str) -> NamesUnavailable:
    """The problem that a model is of no use; `why` ends the sentence."""
    if folder == shipped_model():
        return NamesUnavailable(
            Sentence(
                "Names cannot be marked: the program's name model {why}. "
                "Installing the program again brings it back.",
                why=why,
            )
        )
    return NamesUnavailable(Sentence("The name model in {folder} {why}.", folder=folder, why=why))
