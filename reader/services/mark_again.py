"""Mark the figures of stored articles again where the rules have changed since."""

from __future__ import annotations

from reader.highlights.figures import RULES
from reader.library.database import Library
from reader.progress import NO_PROGRESS, Progress
from reader.sentences import Sentence
from reader.services.changes import NO_CHANGES, Changes
from reader.services.marking import lend_again, put_together

_AT_A_TIME = 5  # articles in one transaction: whoever else writes waits for no more


def outdated_articles(library: Library) -> list[int]:
    """The articles whose figures were found with other rules than today's."""
    with library.read() as unit:
        return unit.figure_versions.outdated(RULES)


def mark_again(library: Library, progress: Progress = NO_PROGRESS) -> Changes:
    """Find the figures of these articles anew; what the reader said of figures holds.

    A stop keeps what was done.

    Raises:
        Cancelled: by way of `progress`.
    """
    waiting = outdated_articles(library)
    changes = NO_CHANGES
    for first in range(0, len(waiting), _AT_A_TIME):
        progress.report(first, len(waiting), Sentence("Find figures"))
        changes |= _mark_these(library, waiting[first : first + _AT_A_TIME])
    return changes


def _mark_these(library: Library, articles: list[int]) -> Changes:
    changed: set[int] = set()
    with library.write() as unit:
        for number in articles:
            if not unit.articles.exists(number):
                continue
            article = unit.articles.get(number)
            if put_together(unit, article, None, article.names) != article.marks:
                changed |= {number} | lend_again(unit, article.row.versions)
    return Changes(articles=frozenset(changed), names=bool(changed))
