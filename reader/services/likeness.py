"""How alike the versions of a text are, any against any."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reader.library.database import Library
from reader.library.records import ArticleRow
from reader.progress import NO_PROGRESS, Progress
from reader.sentences import Sentence
from reader.versions.model import Decider, VersionKind
from reader.versions.similarity import judge


@dataclass(frozen=True, slots=True)
class Likeness:
    """How alike another article is to one; both numbers are shares of words, 0 to 1.

    `kind` None: seen by themselves the two are no versions, they are in one group by way of
    others. `by` None: worked out now, nobody linked them.
    """

    article: int
    kind: VersionKind | None
    similarity: float
    contained: float
    by: Decider | None = None


def group_members(library: Library, article: int) -> list[ArticleRow]:
    """An article and its versions, by when they came into the library.

    Raises:
        ArticleNotFound: there is none with this id.
    """
    with library.read() as unit:
        own = unit.articles.get_row(article)
        rows = unit.articles.rows([own.id, *own.versions])
    return sorted(rows, key=lambda row: (row.added, row.id))


def likenesses(
    library: Library, article: int, others: Sequence[int], progress: Progress = NO_PROGRESS
) -> list[Likeness]:
    """How alike each of `others` is to an article: as linked, else worked out now.

    Raises:
        ArticleNotFound: there is none with this id.
    """
    with library.read() as unit:
        unit.articles.get_row(article)
        known = {
            pair.b if pair.a == article else pair.a: pair for pair in unit.versions.pairs([article])
        }
        texts = unit.versions.texts([article, *(one for one in others if one not in known)])
    found = []
    for done, other in enumerate(others):
        progress.report(done, len(others), Sentence("Comparing versions"))
        pair = known.get(other)
        if pair is not None:
            found.append(Likeness(other, pair.kind, pair.similarity, pair.contained, pair.by))
        elif other in texts:
            verdict = judge(texts[article], texts[other])
            found.append(Likeness(other, verdict.kind, verdict.similarity, verdict.contained))
    return found
