"""Marks: figures with their values and names with their entities, on spans of a text."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class MarkKind(StrEnum):
    """What a mark stands for. The values are those of the public JSON."""

    MONEY = "money"
    PERCENT = "percent"
    DATE = "date"
    TIME = "time"
    DURATION = "duration"
    QUANTITY = "quantity"
    NUMBER = "number"
    PERSON = "person"
    ORGANIZATION = "organization"
    PLACE = "place"
    GROUP = "group"
    EVENT = "event"
    LAW = "law"
    WORK = "work"
    PRODUCT = "product"


class Finder(StrEnum):
    """Who found a mark."""

    GRAMMAR = "grammar"
    MODEL = "model"
    VERSION = "version"
    LIBRARY = "library"
    READER = "reader"


FIGURE_KINDS = frozenset(
    {
        MarkKind.MONEY,
        MarkKind.PERCENT,
        MarkKind.DATE,
        MarkKind.TIME,
        MarkKind.DURATION,
        MarkKind.QUANTITY,
        MarkKind.NUMBER,
    }
)
NAME_KINDS = frozenset(MarkKind) - FIGURE_KINDS

Value = int | float | str | None


@dataclass(frozen=True, slots=True)
class Mark:
    """One figure or name in a text.

    `start` and `end` are code points, `end` exclusive; `text` is what stands there. `value` is a
    number (money in whole currency units, percent as 25 for 25%) or an ISO 8601 string (dates,
    times, durations), None where it cannot be told; `low` and `high` are both ends of a range,
    then `value` is None. `unit` is an ISO 4217 code, `%`, `pp`, `bp`, `ordinal` or a Pint unit
    name. `bound` is `at most`, `at least`, `about` or None. `entity` is a name's canonical form.
    """

    start: int
    end: int
    text: str
    kind: MarkKind
    value: Value = None
    low: Value = None
    high: Value = None
    unit: str | None = None
    bound: str | None = None
    entity: str | None = None
    by: Finder = Finder.GRAMMAR

    @property
    def is_figure(self) -> bool:
        """Whether this is a figure; otherwise it is a name."""
        return self.kind in FIGURE_KINDS


@dataclass(frozen=True, slots=True)
class FigureValue:
    """What a figure says, apart from where it stands; its fields mean what a `Mark`'s do."""

    kind: MarkKind
    value: Value = None
    low: Value = None
    high: Value = None
    unit: str | None = None
    bound: str | None = None


def figure_value(mark: Mark) -> FigureValue:
    """What a figure says."""
    return FigureValue(mark.kind, mark.value, mark.low, mark.high, mark.unit, mark.bound)
