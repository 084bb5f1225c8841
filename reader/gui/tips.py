"""Tips that say just their words: Qt would take what looks like markup for markup."""

from __future__ import annotations

from html import escape


def plain_tip(text: str) -> str:
    """A tip of several lines, each broken where it is long."""
    lines = text.split("\n")
    return "".join(f"<p style='margin:0'>{escape(line)}</p>" for line in lines) if text else ""


def tip_of(text: str) -> str:
    """A tip of words that come from articles, tags or names; as they are where that is safe."""
    return plain_tip(text) if "<" in text else text
