"""Contrast of colours as WCAG 2 reckons it, and colours made to have enough of it."""

from __future__ import annotations

from PySide6.QtGui import QColor

ENOUGH, HIGH = 4.5, 7.0
"""The contrast that text has against its ground: in every theme, and in those of high contrast."""

_STEPS = 60
_TINTED = 0.24  # how much of a colour its quiet fill has at most


def luminance(color: QColor) -> float:
    """The relative luminance of a colour, 0 to 1."""
    red, green, blue = map(_linear, (color.redF(), color.greenF(), color.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)


def contrast(one: QColor, other: QColor) -> float:
    """The contrast of two colours, 1 to 21."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def mixed(color: QColor, ground: QColor, share: float) -> QColor:
    """A colour thinned with another: `share` of the first."""
    parts = zip(
        (color.red(), color.green(), color.blue()),
        (ground.red(), ground.green(), ground.blue()),
        strict=True,
    )
    return QColor(*(round(a * share + b * (1 - share)) for a, b in parts))


def legible(color: QColor, ground: QColor, least: float = ENOUGH) -> QColor:
    """The colour, or the nearest darker or lighter one of its hue that stands out enough."""
    end = QColor("black") if luminance(ground) > 0.18 else QColor("white")
    for step in range(_STEPS + 1):
        tried = mixed(end, color, step / _STEPS)
        if contrast(tried, ground) >= least:
            return tried
    return end


def fill_under(color: QColor, ground: QColor, ink: QColor, least: float = ENOUGH) -> QColor:
    """A quiet fill of the colour on a ground, on which `ink` still stands out enough."""
    for step in range(_STEPS):
        tried = mixed(color, ground, _TINTED * (1 - step / _STEPS))
        if contrast(ink, tried) >= least:
            return tried
    return QColor(ground)
