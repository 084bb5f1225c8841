"""Figures of stored articles are found anew with other rules; what the reader said of them holds."""

from __future__ import annotations

import pytest

from reader.highlights.figures import RULES
from reader.library.database import Library
from reader.library.records import NamesState
from reader.progress import Cancelled
from reader.services import mark_again as marking_again
from reader.services.browse import read_article
from reader.services.correct_figures import correct_figure
from reader.services.import_articles import import_articles
from reader.services.mark_again import mark_again, outdated_articles
from reader.services.sources import ImportSource
from reader.text.marks import MarkKind
from reader.text.spans import Span

TEXT = (
    "The old ferry over the sound cost 40 crowns a year to keep, and carried 12 carts a day.\n\n"
    "Nobody had counted the carts before, and nobody was to count them again for a long time."
)


@pytest.fixture
def article(library: Library) -> int:
    """An article whose figures an older version of the program found: all but one."""
    report = import_articles(library, [ImportSource.from_text(TEXT)])
    article = report.results[0].id
    assert article is not None
    with library.write() as unit:
        stored = unit.articles.get(article)
        kept = [mark for mark in stored.marks if mark.text != "12"]
        assert len(kept) < len(stored.marks)
        unit.articles.set_marks(article, kept, NamesState.PENDING)
        unit.figure_versions.set(article, RULES - 1)
    return article


def figures(library: Library, article: int) -> list[str]:
    return [mark.text for mark in read_article(library, article).marks if mark.is_figure]


def test_a_new_article_is_up_to_date(library: Library) -> None:
    import_articles(library, [ImportSource.from_text(TEXT)])
    assert outdated_articles(library) == []


def test_figures_that_older_rules_missed_are_found(library: Library, article: int) -> None:
    assert outdated_articles(library) == [article]
    assert "12" not in figures(library, article)
    assert mark_again(library).articles == {article}
    assert "12" in figures(library, article)
    assert outdated_articles(library) == []
    assert not mark_again(library)


def test_what_the_reader_said_holds(library: Library, article: int) -> None:
    with library.read() as unit:
        cost = next(m for m in unit.articles.get(article).marks if m.text.startswith("40"))
    assert cost.kind in (MarkKind.NUMBER, MarkKind.MONEY)
    correct_figure(library, article, Span(cost.start, cost.end), None)
    with library.write() as unit:
        unit.figure_versions.set(article, RULES - 1)
    mark_again(library)
    assert not any(text.startswith("40") for text in figures(library, article))


def test_a_stop_keeps_what_was_done(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    sources = [ImportSource.from_text(f"{TEXT} It was boat number {n} of nine.") for n in range(3)]
    import_articles(library, sources)
    with library.write() as unit:
        for number in unit.articles.all_ids():
            unit.figure_versions.set(number, RULES - 1)
    monkeypatch.setattr(marking_again, "_AT_A_TIME", 1)

    class Impatient:
        def report(self, done: int, total: int | None, message: str = "") -> None:
            assert (total, message) == (3, "Find figures")
            if done == 1:
                raise Cancelled

        def checkpoint(self) -> None:
            pass

    with pytest.raises(Cancelled):
        mark_again(library, Impatient())
    assert len(outdated_articles(library)) == 2
