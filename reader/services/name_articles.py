"""Find names in stored articles, and lend them to their versions."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol, runtime_checkable

from reader.highlights.names import NameFinder, NameTask
from reader.library.database import Library
from reader.library.records import NamesState
from reader.progress import NO_PROGRESS, Progress
from reader.sentences import Sentence
from reader.services.changes import NO_CHANGES, Changes
from reader.services.marking import lend_again, put_together
from reader.services.name_again import name_waiting

MOST_NAMED = 300_000
"""Code points of a text that are read for names. No article is that long; a pasted dump can be,
and would keep the model busy for an hour. What stands behind has no names."""


@runtime_checkable
class ArticleNamer(Protocol):
    """A finder in a process of its own, which stores the names that it finds there."""

    def name_article(
        self,
        library: Library,
        article: int,
        *,
        version: str | None = None,
        progress: Progress = NO_PROGRESS,
    ) -> Changes:
        """See the function of this name."""


def pending_articles(library: Library, version: str | None = None) -> list[int]:
    """The articles in which names have not been looked for yet.

    With `version` (see `names_version`) also, after these, those that were read with another model
    or other rules: they keep their names until then.
    """
    with library.read() as unit:
        pending = unit.articles.pending_names()
        return pending if version is None else pending + unit.names.outdated(version)


def name_articles(
    library: Library,
    articles: Sequence[int],
    finder: NameFinder,
    *,
    version: str | None = None,
    progress: Progress = NO_PROGRESS,
    named: Callable[[Changes], None] | None = None,
) -> Changes:
    """Find the names of these articles one by one; `named` is told after each.

    `version` is that of the finder's model and rules, to be remembered (see `names_version`). An
    article that went meanwhile is passed over. A stop keeps what was done.

    Raises:
        Cancelled: by way of `progress`.
    """
    changes = NO_CHANGES
    for done, article in enumerate(articles):
        progress.report(done, len(articles), Sentence("Finding names"))
        if isinstance(finder, ArticleNamer):
            changed = finder.name_article(library, article, version=version, progress=progress)
        else:
            changed = name_article(library, article, finder, version=version, progress=progress)
        if named is not None and changed:
            named(changed)
        changes |= changed
    progress.report(len(articles), len(articles), Sentence("Finding names"))
    return changes


def name_article(
    library: Library,
    article: int,
    finder: NameFinder,
    *,
    version: str | None = None,
    progress: Progress = NO_PROGRESS,
) -> Changes:
    """Find and store the names of one article: see `name_articles`."""
    with library.read() as unit:
        if not unit.articles.exists(article):
            return NO_CHANGES
        document = unit.articles.get(article).document
    text = document.text
    if len(text) > MOST_NAMED:
        text = text[: text.rfind(" ", 0, MOST_NAMED) + 1 or MOST_NAMED]
    task = NameTask(text, document.flattened, document.title, document.language)
    found = finder.find(task, progress=progress)
    with library.write() as unit:
        if not unit.articles.exists(article):
            return NO_CHANGES
        stored = unit.articles.get(article)
        if stored.document.text != document.text:  # cleaned again meanwhile: it is still pending
            return NO_CHANGES
        put_together(unit, stored, found, NamesState.DONE)
        if version is not None:
            unit.names.set_version(article, version)
        changed = lend_again(unit, stored.row.versions)
    return Changes(articles=changed | {article}, names=True) | name_waiting(library)
