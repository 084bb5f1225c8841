"""The kinds of names that are learned, and their BIO labels in the order of the model's output."""

from __future__ import annotations

from typing import Final

KINDS: Final = (
    "person",
    "organization",
    "place",
    "group",
    "event",
    "law",
    "work",
    "product",
)
OUTSIDE: Final = "O"
LABELS: Final = (OUTSIDE, *(f"{part}-{kind}" for kind in KINDS for part in "BI"))
IGNORED: Final = -100  # the label of a token that the loss leaves out

_INDEX: Final = {label: index for index, label in enumerate(LABELS)}


def label_index(kind: str, *, first: bool) -> int:
    """Return the index of a kind's label: of its first word, or of a following one."""
    return _INDEX[f"{'B' if first else 'I'}-{kind}"]
