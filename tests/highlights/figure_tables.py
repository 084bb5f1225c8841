"""Figures as the tables of tests write them: `up to $5m = money 5000000 USD [at most]`."""

from __future__ import annotations

from reader.highlights.figures import find_figures
from reader.text.marks import Mark, Value

PUBLISHED = "2024-05-15T10:00:00+02:00"
"""The day of all tables: a Wednesday."""


def told(text: str, *, language: str | None = "en", flattened: bool = False) -> list[str]:
    """The figures of a text, one a string."""
    marks = find_figures(text, published=PUBLISHED, language=language, flattened=flattened)
    return [f"{mark.text} = {_facts(mark)}" for mark in marks]


def _facts(mark: Mark) -> str:
    value = _shown(mark.value) if mark.low is None else f"{_shown(mark.low)}..{_shown(mark.high)}"
    bound = f"[{mark.bound}]" if mark.bound else None
    return " ".join(filter(None, [str(mark.kind), value, mark.unit, bound]))


def _shown(value: Value) -> str:
    if value is None:
        return "?"
    return f"{value:g}" if isinstance(value, float) else str(value)
