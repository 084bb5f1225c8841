"""Look again at articles whose names can be told better, by a new rule or by what came since."""

from __future__ import annotations

from collections.abc import Iterable

from reader.library.database import Library, Unit
from reader.progress import NO_PROGRESS, Progress
from reader.sentences import Sentence
from reader.services.changes import NO_CHANGES, Changes
from reader.services.marking import lend_again, name_again

AT_ONCE = 5
"""Articles that are looked at again after each that was named: adding one stays as quick."""
_AT_A_TIME = 20  # articles in one transaction


def name_waiting(library: Library, limit: int = AT_ONCE) -> Changes:
    """Look again at some of the articles that wait for it; NO_CHANGES where none changes."""
    with library.write() as unit:
        waiting = unit.names.waiting(limit)
        if not waiting:
            return NO_CHANGES
        unit.names.looked_at(waiting)
        changed = name_these(unit, waiting)
    return Changes(articles=changed, names=bool(changed))


def name_all_waiting(library: Library, progress: Progress = NO_PROGRESS) -> Changes:
    """Look again at all articles that wait for it. A stop keeps what was done.

    Raises:
        Cancelled: by way of `progress`.
    """
    changes, done = NO_CHANGES, 0
    while waiting := waiting_articles(library):
        progress.report(done, done + waiting, Sentence("Telling who is who"))
        changes |= name_waiting(library, _AT_A_TIME)
        done += min(waiting, _AT_A_TIME)
    return changes


def waiting_articles(library: Library) -> int:
    """How many articles wait to be looked at again."""
    with library.read() as unit:
        return unit.names.waiting_count()


def name_these(unit: Unit, articles: Iterable[int]) -> frozenset[int]:
    """Name these articles again; return those that changed, their versions among them."""
    changed: set[int] = set()
    for number in articles:
        article = unit.articles.get(number)
        if name_again(unit, article) != article.marks:
            changed |= {number} | lend_again(unit, article.row.versions)
    return frozenset(changed)
