from __future__ import annotations

from itertools import count

from reader.gui.reading.counting import TOO_SLOW, ArticleCounter
from reader.library.database import Library

from .conftest import MARKS, put


def test_names_and_figures_are_counted_by_what_they_are(library: Library, article: int) -> None:
    put(library, "Second", marks=MARKS[:3])
    counter = ArticleCounter(library)
    place, money, person, short_form, *_, percent = MARKS
    assert counter.count(person) == counter.count(short_form) == counter.count(place) == 2
    assert counter.count(money) == 2
    assert counter.count(percent) == 1


def test_figures_are_left_out_once_counting_them_takes_long(library: Library, article: int) -> None:
    ticks = count(step=2 * TOO_SLOW)
    counter = ArticleCounter(library, clock=lambda: next(ticks))
    assert counter.count(MARKS[1]) == 1
    assert counter.count(MARKS[1]) is None
    assert counter.count(MARKS[2]) == 1
