"""Words that a menu, a sentence or a row has no room for, cut where they are too long."""

from __future__ import annotations


def shortened(text: str, most: int) -> str:
    """`text` on one line, of at most `most` code points; an ellipsis tells of what was cut."""
    line = " ".join(text.split())
    return line if len(line) <= most else f"{line[: most - 1].rstrip()}…"
