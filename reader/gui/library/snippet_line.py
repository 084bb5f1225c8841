"""How a snippet is painted: a few words with the hits set off."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QTextCharFormat, QTextLayout, QTextOption

from reader.gui.fonts import interface_font
from reader.gui.offsets import Utf16Map
from reader.gui.script import is_rtl
from reader.gui.theme import Theme
from reader.library.records import Snippet

_BOLDER = 12  # pixels that the hits take more than other words


@lru_cache(maxsize=256)
def brought_near(snippet: Snippet, before: int) -> Snippet:
    """The same with at most about `before` characters in front of the first hit, cut at a word."""
    if not snippet.hits or snippet.hits[0][0] <= before:
        return snippet
    cut = snippet.hits[0][0] - before
    blank = snippet.text.find(" ", cut, snippet.hits[0][0])
    cut = blank + 1 if blank >= 0 else cut
    hits = tuple((start - cut + 1, end - cut + 1) for start, end in snippet.hits if start >= cut)
    return Snippet("…" + snippet.text[cut:], hits, snippet.in_note)


def paint_snippet(
    painter: QPainter, place: QRect, snippet: Snippet, theme: Theme, *, px: float, lines: int
) -> None:
    """Paint as much as fits into `lines` lines of `place`, which are as high as it gives them."""
    font = interface_font(px)
    metrics = QFontMetrics(font)
    shown = told(snippet, metrics, place.width(), lines)
    layout = _laid_out(shown, font, theme, place.width(), lines)
    end = _end(layout)
    units = Utf16Map(shown.text)
    if end < units.units:  # it goes on beyond the last line
        cut = units.to_code_points(max(0, end - 2))
        hits = tuple((a, min(b, cut)) for a, b in shown.hits if a < cut)
        shown = Snippet(shown.text[:cut].rstrip() + "…", hits, shown.in_note)
        layout = _laid_out(shown, font, theme, place.width(), lines)
    high = place.height() / lines
    painter.setPen(theme.color("ink_muted"))
    painter.save()
    painter.setClipRect(place, Qt.ClipOperation.IntersectClip)
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        line.setPosition(QPointF(0, round(number * high + (high - metrics.height()) / 2)))
    layout.draw(painter, QPointF(place.left(), place.top()))
    painter.restore()


def lines_of_snippet(snippet: Snippet, width: int, *, px: float, most: int) -> int:
    """How many lines it takes, which are `most` at most."""
    metrics = QFontMetrics(interface_font(px))
    if most < 2 or metrics.horizontalAdvance(snippet.text) > width - _BOLDER:
        return most
    return 1


def told(snippet: Snippet, metrics: QFontMetrics, width: int, lines: int) -> Snippet:
    """The whole where it fits; else as much before the first hit as lets it be seen."""
    letters = max(8, width // max(1, metrics.averageCharWidth()))
    if not snippet.hits or metrics.horizontalAdvance(snippet.text) < (lines - 0.3) * width:
        return snippet
    behind = len(snippet.text) - snippet.hits[0][0]
    usual = letters // 3 if lines == 1 else letters // 2
    return brought_near(snippet, max(usual, round(letters * (lines - 0.3)) - behind))


def _end(layout: QTextLayout) -> int:
    last = layout.lineAt(layout.lineCount() - 1)
    return last.textStart() + last.textLength() if last.isValid() else 0


def _laid_out(snippet: Snippet, font: QFont, theme: Theme, width: int, lines: int) -> QTextLayout:
    text = snippet.text
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    if is_rtl(text):
        option.setTextDirection(Qt.LayoutDirection.RightToLeft)
        option.setAlignment(Qt.AlignmentFlag.AlignRight)
    layout.setTextOption(option)
    hit = QTextCharFormat()
    hit.setBackground(theme.color("find_tint"))
    hit.setForeground(theme.color("find_ink"))
    hit.setFontWeight(QFont.Weight.DemiBold)
    ranges = []
    units = Utf16Map(text)
    for start, end in snippet.hits:
        one = QTextLayout.FormatRange()
        one.start = units.to_units(start)
        one.length = units.to_units(end) - one.start
        one.format = hit
        ranges.append(one)
    layout.setFormats(ranges)
    layout.beginLayout()
    for _ in range(lines):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
    layout.endLayout()
    return layout
