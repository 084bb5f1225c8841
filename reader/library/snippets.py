"""Where a search found an article: a few words around the hits, by FTS5's own choice."""

from __future__ import annotations

import json
import sqlite3
import unicodedata
from collections.abc import Mapping, Sequence
from contextlib import closing
from typing import Any

from sqlalchemy import Connection, text

from reader.library.records import Snippet

_SAME_INDEX = """
    CREATE VIRTUAL TABLE articles_fts USING fts5(
        headline, body, tokenize="unicode61 remove_diacritics 2"
    )
"""  # as the migrations make it
_WORDS = 20  # of a snippet: two lines of a card, a line in a wide list
_OPEN, _CLOSE = "\ue000", "\ue001"  # stand for nothing; a text that has them loses them here
_CUT = "\ue002"

# One query for all: to begin a search again for each article costs more than to pass over those
# that lie between. The plus keeps SQLite from doing just that.
_IN_TEXT = text(
    """
    SELECT f.rowid, snippet(articles_fts, 1, :open, :close, :cut, :words),
        (SELECT t.text FROM article_texts t
         WHERE t.article_id = f.rowid AND t.search_text IS NOT NULL)
    FROM articles_fts f
    WHERE articles_fts MATCH :match AND f.rowid BETWEEN :first AND :last
        AND +f.rowid IN (SELECT value FROM json_each(:ids))
    """
)
_BRIEFLY = text(
    """
    SELECT t.article_id, t.headline, substr(coalesce(t.search_text, t.text), 1, :most),
        iif(t.search_text IS NULL, NULL, t.text)
    FROM article_texts t WHERE t.article_id IN (SELECT value FROM json_each(:ids))
    """
)
_MOST = 20_000  # code points that are looked through for the first letters of a word
_IN_NOTES = text(
    """
    SELECT snippet(notes_fts, 0, :open, :close, :cut, :words), n.text
    FROM notes n JOIN notes_fts f ON f.rowid = n.id
    WHERE n.article_id = :id AND notes_fts MATCH :match
    ORDER BY n.start, n.id LIMIT 1
    """
)


def snippets(
    connection: Connection, match: str, ids: Sequence[int], *, begun: bool = False
) -> dict[int, Snippet]:
    """The snippets of these articles for a full-text query, those that have one.

    With `begun` the query has a word of which there are only the first letters: the index would
    put together all places of all words that begin so. These few texts are indexed apart then, as
    far as such a word is likely to stand in them.
    """
    if not ids:
        return {}
    given: dict[str, Any] = {
        "match": match, "open": _OPEN, "close": _CLOSE, "cut": _CUT, "words": _WORDS,
    }  # fmt: skip
    if begun:
        found = _apart(connection, given, ids)
    else:
        wanted = {"first": min(ids), "last": max(ids), "ids": json.dumps(list(ids))}
        texts = connection.execute(_IN_TEXT, {**given, **wanted})
        found = {row[0]: _read(row[1], row[2]) for row in texts}
    for article in ids:
        if article not in found or not found[article].hits:
            noted = connection.execute(_IN_NOTES, {**given, "id": article}).first()
            if noted is not None:
                said = _read(noted[0], None)
                found[article] = Snippet(said.text, said.hits, in_note=True)
    return {article: made for article, made in found.items() if made.text}


def _apart(
    connection: Connection, given: Mapping[str, Any], ids: Sequence[int]
) -> dict[int, Snippet]:
    wanted = {"ids": json.dumps(list(ids)), "most": _MOST}
    rows = connection.execute(_BRIEFLY, wanted).all()
    written = {row[0]: row[3] for row in rows}
    with closing(sqlite3.connect(":memory:")) as apart:
        apart.execute(_SAME_INDEX)
        apart.executemany(
            "INSERT INTO articles_fts (rowid, headline, body) VALUES (?, ?, ?)",
            [tuple(row[:3]) for row in rows],
        )
        made = apart.execute(
            "SELECT rowid, snippet(articles_fts, 1, :open, :close, :cut, :words) "
            "FROM articles_fts WHERE articles_fts MATCH :match",
            given,
        )
        return {article: _read(marked, written[article]) for article, marked in made}


def _read(marked: str, written: str | None) -> Snippet:
    """FTS5's answer as text and hits; `written` is the text where the index reads another form."""
    before, after = marked.startswith(_CUT), marked.endswith(_CUT)
    plain, hits = _taken_apart(marked.replace(_CUT, ""))
    if written is not None:
        plain, hits = _as_written(plain, hits, written)
    plain, hits = _one_line(plain, hits)
    if before:
        plain, hits = "…" + plain, [(start + 1, end + 1) for start, end in hits]
    return Snippet(plain + ("…" if after else ""), tuple(hits))


def _taken_apart(marked: str) -> tuple[str, list[tuple[int, int]]]:
    plain: list[str] = []
    hits: list[tuple[int, int]] = []
    length, start = 0, -1
    for letter in marked:
        if letter == _OPEN:
            start = length
        elif letter == _CLOSE:
            if start >= 0:
                hits.append((start, length))
            start = -1
        else:
            plain.append(letter)
            length += 1
    return "".join(plain), hits


def _squeezed(text: str) -> tuple[str, list[int]]:
    """A text without blanks and accents, folded, and where each of its letters stood."""
    letters: list[str] = []
    places: list[int] = []
    for place, letter in enumerate(text):
        if letter.isspace():
            continue
        if letter.isascii():
            letters.append(letter.lower())
            places.append(place)
            continue
        for part in unicodedata.normalize("NFKD", letter.casefold()):
            if not unicodedata.combining(part):
                letters.append(part)
                places.append(place)
    return "".join(letters), places


def _as_written(
    plain: str, hits: list[tuple[int, int]], written: str
) -> tuple[str, list[tuple[int, int]]]:
    """The same stretch of the text itself: the index sets letters apart and folds them."""
    wanted, from_plain = _squeezed(plain)
    whole, places = _squeezed(written)
    at = whole.find(wanted)
    if at < 0 or not wanted:
        return plain, hits
    first, last = places[at], places[at + len(wanted) - 1] + 1
    counted = {place: number for number, place in reversed(list(enumerate(from_plain)))}
    there: list[tuple[int, int]] = []
    for start, end in hits:
        inside = [counted[place] for place in range(start, end) if place in counted]
        if inside:
            begin, stop = places[at + inside[0]] - first, places[at + inside[-1]] + 1 - first
            there.append((begin, stop))
    return written[first:last], _joined(there)


def _joined(hits: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Hits that touch are one."""
    made: list[tuple[int, int]] = []
    for start, end in hits:
        if made and start <= made[-1][1]:
            made[-1] = (made[-1][0], max(end, made[-1][1]))
        else:
            made.append((start, end))
    return made


def _one_line(plain: str, hits: list[tuple[int, int]]) -> tuple[str, list[tuple[int, int]]]:
    """Any run of blanks is one blank, none stands at the ends."""
    letters: list[str] = []
    moved: list[int] = []  # where each letter of `plain` stands now
    for letter in plain:
        moved.append(len(letters))
        if not letter.isspace():
            letters.append(letter)
        elif letters and letters[-1] != " ":
            letters.append(" ")
    moved.append(len(letters))
    line = "".join(letters).rstrip()
    placed = [(moved[start], min(moved[end], len(line))) for start, end in hits]
    return line, [(start, end) for start, end in placed if start < end]
