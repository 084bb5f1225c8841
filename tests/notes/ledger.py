"""A text with passages to be anchored, and what becomes of their anchors."""

from __future__ import annotations

from reader.notes.anchor import make_anchor, resolve
from reader.notes.model import Anchor, AnchorState

LEDGER = (
    "The harbour board met on Tuesday and heard three petitions.\n\n"
    "Its treasurer told members that the dredging would cost 4 million crowns, twice the sum "
    "that had been set aside in spring. Nobody asked him why.\n\n"
    "A second petition, from the fishing crews, was put off until the lighthouse is repaired. "
    "The chairman thanked everybody and closed the session before noon."
)


DREDGING = "the dredging would cost 4 million crowns, twice the sum that had been set aside"


def anchored(text: str, quote: str, nth: int = 0) -> Anchor:
    at = -1
    for _ in range(nth + 1):
        at = text.index(quote, at + 1)
    return make_anchor(text, at, at + len(quote))


def found(anchor: Anchor, text: str) -> tuple[AnchorState, str]:
    resolution = resolve(anchor, text)
    return resolution.state, text[resolution.start : resolution.end]


REPEATED = (
    "Monday: the ferry was late. Crews blamed the fog.\n\n"
    "Tuesday: the ferry was late. Crews blamed the tide.\n\n"
    "Friday: the ferry was late. Crews blamed each other."
)
