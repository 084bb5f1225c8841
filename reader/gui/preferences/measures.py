"""The measures of a text in words, and what their sliders span."""

from __future__ import annotations

from reader.gui.language import number, tr

SHOWN_SIZES = (13.0, 32.0)
"""Pixels; keys go further."""


def pixels(value: float) -> str:
    """A text size."""
    return tr("{size} px").format(size=number(value, 0 if float(value).is_integer() else 1))


def letters(value: float) -> str:
    """A line width."""
    return tr("{count} letters").format(count=number(value))


def lines(value: float) -> str:
    """A distance of lines, or a room between paragraphs, as a multiple of the text size."""
    return tr("{count}×", "times the text size").format(count=number(value, 2))
