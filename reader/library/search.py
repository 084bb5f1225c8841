"""Searches: the tree of query.py → SQL."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Integer,
    Text,
    and_,
    column,
    func,
    or_,
    select,
    table,
    true,
    union_all,
)
from sqlalchemy.sql.selectable import CompoundSelect, Select

from reader.library import fulltext
from reader.library.beginnings import writing
from reader.library.figure_terms import Condition, FigureTerm, ways
from reader.library.folding import key, storable
from reader.library.name_search import called, written_with
from reader.library.notes import tag_key
from reader.library.query import (
    Figure,
    Flag,
    Is,
    Mentioned,
    Not,
    Published,
    Query,
    Term,
    WordField,
    Words,
    parse,
)
from reader.library.records import Snippet, Sort
from reader.library.relevance import any_sought, ranked, sought
from reader.library.snippets import snippets
from reader.library.sql import has_words, numbers
from reader.library.tables import article_entities, article_tags, articles, marks, notes
from reader.library.tables import tags as tags_table
from reader.library.versions import LINKS

_KEYS = {
    Sort.ADDED: articles.c.added,
    Sort.PUBLISHED: articles.c.published_key,
    Sort.TITLE: articles.c.title_key,
    Sort.SOURCE: articles.c.source_key,
    Sort.WORDS: articles.c.words,
    Sort.AUTHORS: articles.c.authors_key,
    Sort.UNREAD: articles.c.unread,
    Sort.STARRED: articles.c.starred,
}

_COUNTED = frozenset({Sort.NOTES, Sort.VERSIONS})

Found = Select[Any] | CompoundSelect[Any]  # the numbers of articles

# FTS5 answers to a hidden column that bears the table's name.
_ARTICLES_FTS = table("articles_fts", column("rowid", Integer), column("articles_fts", Text))
_NOTES_FTS = table("notes_fts", column("rowid", Integer), column("notes_fts", Text))
_SAME = articles.alias("same")
_FEW = 20  # one of so many is looked up sooner than all are gone through


class Search:
    """Finds articles by the search language."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def ids(
        self,
        query: str,
        *,
        sort: Sort = Sort.ADDED,
        descending: bool = True,
        limit: int | None = None,
        trashed: bool = False,
    ) -> list[int]:
        """The articles that a search finds, in order; an empty search finds all.

        Equal ones stand by number, in the same direction. By relevance, the best come first when
        `descending` (see relevance.py); without words it is by date added. No text is an error.
        """
        if sort is Sort.RELEVANCE:
            found = self.ids(query, descending=descending, trashed=trashed)
            best = self.ranked(query, found, descending=descending)
            return list(best[: None if limit is None else max(limit, 0)])
        tree = parse(storable(query))
        wanted = matching(tree).where(articles.c.trashed == trashed)
        if sort in _COUNTED:
            counted = _counted(sort)
            wanted = wanted.outerjoin(counted, counted.c.id == articles.c.id)
            order: Any = func.coalesce(counted.c.number, 0)
        else:
            order = _KEYS.get(sort, articles.c.added)
        if descending:
            wanted = wanted.order_by(order.desc(), articles.c.id.desc())
        else:
            wanted = wanted.order_by(order, articles.c.id)
        # One array is read in a tenth of the time that a hundred thousand rows take. The limit
        # keeps SQLite from leaving the order out.
        listed = wanted.limit(-1 if limit is None else max(limit, 0)).subquery("listed")
        array = self._connection.execute(select(func.json_group_array(listed.c.id))).scalar_one()
        numbered: list[int] = json.loads(array)
        return numbered

    def ranked(self, query: str, ids: Sequence[int], *, descending: bool) -> Sequence[int]:
        """The articles that a search finds, by date added before, by relevance (relevance.py)."""
        return ranked(self._connection, parse(storable(query)), ids, descending=descending)

    def among(self, query: str, ids: Sequence[int], places: Mapping[int, int]) -> list[int]:
        """Those of `ids` that a search finds, in the order in which they stand there.

        `places` tells where each of them stands. Where the order of all articles is known, this
        takes a fraction of the time that `Search.ids` takes.
        """
        wanted = ids
        for clause in parse(storable(query)).clauses:
            found: set[int] = set()
            lacking: list[set[int]] = []  # by each term that is a negation
            for term in clause.terms:
                inner, negative = _without_not(term)
                numbered = self._found(inner)
                if negative:
                    lacking.append(set(ids) if numbered is None else numbered)
                elif numbered is None:
                    break  # a term that says nothing finds all
                else:
                    found = found | numbered if found else numbered
            else:
                if lacking:
                    none_of = set.intersection(*lacking)
                    wanted = [one for one in wanted if one in found or one not in none_of]
                elif len(found) * _FEW > len(wanted) or wanted is not ids:
                    wanted = list(filter(found.__contains__, wanted))
                else:
                    there = sorted(place for one in found if (place := places.get(one)) is not None)
                    wanted = [ids[place] for place in there]
        return wanted if isinstance(wanted, list) else list(wanted)

    def _found(self, term: Term) -> set[int] | None:
        """The articles of which a term holds, in the trash or not; None: of all."""
        wanted = _finding(term)
        if wanted is None:
            return None
        listed = wanted.subquery("listed")
        found = self._connection.execute(select(func.json_group_array(listed.c[0]))).scalar_one()
        return set(json.loads(found))

    def keys(self, ids: Sequence[int], sort: Sort) -> dict[int, str]:
        """By what these articles stand in their order where that is a date: `added` as it is
        stored, `published` as its first moment ("" where it is unknown)."""
        key = _KEYS[sort]
        wanted = select(articles.c.id, key).where(articles.c.id.in_(numbers(ids)))
        return {row[0]: row[1] for row in self._connection.execute(wanted)}

    def snippets(self, query: str, ids: Sequence[int]) -> dict[int, Snippet]:
        """Where a search found these articles; those whose text and notes it does not name by
        words are left out."""
        tree = parse(storable(query))
        match = any_sought(tree)
        if match is None:
            return {}
        begun = any(word.beginning and fulltext.short_beginning(word.text) for word in sought(tree))
        return snippets(self._connection, match, ids, begun=begun)


def matching(tree: Query) -> Select[Any]:
    """The numbers of the articles that a search finds, in the trash or not."""
    wanted = select(articles.c.id)
    for clause in tree.clauses:
        wanted = wanted.where(or_(*(_condition(term) for term in clause.terms)))
    return wanted


def _condition(term: Term | Not) -> Condition:
    inner, negative = _without_not(term)
    wanted = _finding(inner)
    condition: Condition = true() if wanted is None else articles.c.id.in_(wanted)
    return ~condition if negative else condition


def _without_not(term: Term | Not) -> tuple[Term, bool]:
    """What a term asks for at its core, and whether it is that this is not so."""
    negative = False
    while isinstance(term, Not):
        term, negative = term.term, not negative
    if term == Is(Flag.READ):
        return Is(Flag.UNREAD), not negative
    return term, negative


def _finding(term: Term) -> Found | None:
    """The numbers of the articles of which a term holds; None: it says nothing, so all."""
    match term:
        case Words():
            return _words(term)
        case Figure() | Mentioned():
            return _in_marks(term)
        case Published(start, end):
            moment = _SAME.c.published_key
            return _among(moment != "", _within(moment, start, end))
        case Is(flag):
            return _flag(flag)


def _counted(sort: Sort) -> Any:
    """How many notes, or versions, each article has that has any."""
    if sort is Sort.NOTES:
        bearers = select(notes.c.article_id.label("id")).subquery()
    else:
        bearers = select(LINKS.c.a.label("id")).union_all(select(LINKS.c.b)).subquery()
    return (
        select(bearers.c.id, func.count().label("number"))
        .group_by(bearers.c.id)
        .subquery("counted")
    )


def _words(words: Words) -> Found | None:
    folded = key(words.text)
    match words.field:
        case WordField.ANY | WordField.TITLE | WordField.NOTE:
            return _indexed(words)
        case WordField.AUTHOR:
            return _among(has_words(_SAME.c.authors_key, folded))
        case WordField.SOURCE:
            return _among(has_words(_SAME.c.source_key, folded))
        case WordField.TAG:
            return _tagged(words)
        case WordField.NAME:
            named = (called if words.whole else written_with)(folded, words.kinds)
            held = article_entities
            return select(held.c.article_id).where(held.c.entity_id.in_(named))


def _indexed(words: Words) -> Found | None:
    phrase = fulltext.phrase(words.text, beginning=words.beginning)
    if phrase is None:
        return None  # nothing that the index could tell apart
    noted = (
        select(notes.c.article_id)
        .join(_NOTES_FTS, _NOTES_FTS.c.rowid == notes.c.id)
        .where(_NOTES_FTS.c.notes_fts.op("MATCH")(phrase))
    )
    if words.field is WordField.NOTE:
        return noted
    if words.field is WordField.TITLE:
        return written(f"headline : {phrase}")
    begun = fulltext.short_beginning(words.text) if words.beginning else None
    return union_all(*((written(phrase),) if begun is None else writing(begun, phrase)), noted)


def written(match: str) -> Select[Any]:
    """The articles in whose title or text the full-text index finds this."""
    return select(_ARTICLES_FTS.c.rowid).where(_ARTICLES_FTS.c.articles_fts.op("MATCH")(match))


def _tagged(words: Words) -> Select[Any]:
    wanted = tag_key(words.text)
    label = tags_table.c.key
    same = func.substr(label, 1, len(wanted)) == wanted if words.beginning else label == wanted
    return select(article_tags.c.article_id).join(tags_table).where(same)


def _among(*conditions: Condition) -> Found:
    """Articles of which this holds, found by an index of theirs.

    As a plain condition it would be looked up in the row of every article, which are wide.
    """
    return select(_SAME.c.id).where(*conditions)


def _in_marks(term: FigureTerm) -> Found:
    """Articles with a figure that the term asks for."""
    return union_all(*(select(marks.c.article_id).where(way) for way in ways(term)))


def _within(moment: ColumnElement[str], start: str, end: str) -> Condition:
    conditions: list[Condition] = []
    if start:
        conditions.append(moment >= start)
    if end:
        conditions.append(moment < end)
    return and_(true(), *conditions)


def _flag(flag: Flag) -> Found:
    match flag:
        case Flag.UNREAD | Flag.READ:  # what is read is told by what is not: see `_without_not`
            return _among(_SAME.c.unread)
        case Flag.STARRED:
            return _among(_SAME.c.starred)
        case Flag.NOTES:
            return select(notes.c.article_id)
        case Flag.TAGS:
            return select(article_tags.c.article_id)
        case Flag.VERSIONS:
            return select(LINKS.c.a).union_all(select(LINKS.c.b))
