"""References to notes in a text that is laid out by itself: small and high."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QTextCharFormat, QTextLayout

from reader.gui.offsets import Utf16Map


def raise_in(layout: QTextLayout, words: str, raised: Sequence[tuple[int, int]]) -> None:
    """Set stretches of the words of a layout, in code points, small and high; before it is laid."""
    if not raised:
        return
    units, high = Utf16Map(words), QTextCharFormat()
    high.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
    ranges = []
    for first, last in raised:
        one = QTextLayout.FormatRange()
        one.start = units.to_units(first)
        one.length = units.to_units(last) - one.start
        one.format = high
        ranges.append(one)
    layout.setFormats(ranges)
