"""Which of the articles that a search found have most to do with it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import TypeGuard

from sqlalchemy import Connection, Integer, Text, column, func, literal_column, select, table

from reader.library import fulltext
from reader.library.query import Not, Query, Term, WordField, Words

# FTS5 answers to a hidden column that bears the table's name.
_FTS = table("articles_fts", column("rowid", Integer), column("articles_fts", Text))
_TITLE_WEIGHT = 8.0  # a word in the title weighs as much as so many in the text
_MOST_WEIGHED = 10_000  # what more articles than that have in common tells them apart no longer


def ranked(
    connection: Connection, tree: Query, ids: Sequence[int], *, descending: bool
) -> Sequence[int]:
    """The articles `ids`, which a search finds, the best first if `descending`, else last.

    What only a note matches is worst; equal ones stand by number. Of very many, those that have
    the words in their titles come first; else, as without words, they stay as they are given.
    """
    match = _match(tree)
    if match is None or not ids:
        return ids
    if len(ids) > _MOST_WEIGHED:
        return _by_titles(connection, tree, match, ids, descending=descending)
    score = func.bm25(literal_column("articles_fts"), _TITLE_WEIGHT, 1.0)
    wanted = select(_FTS.c.rowid, score).where(_FTS.c.articles_fts.op("MATCH")(match))
    scores = {row[0]: -row[1] for row in connection.execute(wanted)}  # better is smaller
    return sorted(ids, key=lambda one: (scores.get(one, -1.0), one), reverse=descending)


def sought(tree: Query) -> list[Words]:
    """What is looked for in titles and texts."""
    return [term for clause in tree.clauses for term in clause.terms if _in_text(term)]


def any_sought(tree: Query) -> str | None:
    """The expression for texts that have one or more of the words; None where there are none."""
    return fulltext.any_of(phrase for word in sought(tree) if (phrase := _phrase(word)))


def _match(tree: Query) -> str | None:
    """The narrowest expression for the texts that a search finds, as far as it asks for words."""
    parts = []
    for clause in tree.clauses:
        phrases = [_phrase(term) if _in_text(term) else None for term in clause.terms]
        if phrases and all(phrases):
            parts.append(f"({fulltext.any_of(filter(None, phrases))})")
    return " AND ".join(parts) or any_sought(tree)


def _by_titles(
    connection: Connection, tree: Query, match: str, ids: Sequence[int], *, descending: bool
) -> Sequence[int]:
    if any(word.beginning and fulltext.short_beginning(word.text) for word in sought(tree)):
        return ids  # two letters of a word that is being typed: they begin a word in most titles
    titles = select(_FTS.c.rowid).where(_FTS.c.articles_fts.op("MATCH")(f"headline : ({match})"))
    listed = select(func.json_group_array(titles.subquery("listed").c[0]))
    titled = frozenset(json.loads(connection.execute(listed).scalar_one()))
    first = [one for one in ids if (one in titled) is descending]
    return first + [one for one in ids if (one in titled) is not descending]


def _in_text(term: Term | Not) -> TypeGuard[Words]:
    return isinstance(term, Words) and term.field in (WordField.ANY, WordField.TITLE)


def _phrase(word: Words) -> str | None:
    return fulltext.phrase(word.text, beginning=word.beginning)
