"""The health of a library: what is wrong is told; what can be made again is made again."""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager

from sqlalchemy import Connection, delete, func, insert, select, update
from sqlalchemy.sql.selectable import FromClause

from reader.library.check_indexes import entity_index, name_counts, text_index
from reader.library.database import Library, Unit
from reader.library.errors import DamagedLibrary, LibraryError
from reader.library.migrate import HEAD
from reader.library.records import CheckFinding, LibraryInfo, NamesState
from reader.library.tables import (
    aliases,
    article_entities,
    article_texts,
    articles,
    blocks,
    entities,
    fingerprints,
    marks,
    notes,
    raw_files,
    version_pairs,
)
from reader.library.versions import LINKS
from reader.notes.model import AnchorState, Color
from reader.progress import NO_PROGRESS, Cancelled, Progress
from reader.sentences import Sentence, sentence_of
from reader.text.document import BlockKind
from reader.text.marks import Finder, MarkKind
from reader.versions.fingerprint import fingerprint
from reader.versions.model import VersionKind

_BATCH_WORDS = 200_000
_MOST = 20  # findings of one kind that are told one by one

_Check = Callable[[Connection], Iterator[CheckFinding]]
_Looks = list[tuple[Callable[[], AbstractContextManager[Unit]], _Check, str]]


def check(library: Library, progress: Progress = NO_PROGRESS) -> list[CheckFinding]:
    """Look through the whole library; return what is wrong, nothing where all is well.

    Text index, index of names and their counts are made again where they are wrong (`repaired`);
    a read-only library is looked at only. What the reader wrote is never changed.

    Raises:
        Cancelled: the reader has asked to stop.
    """
    looks: _Looks = [
        (library.read, _database, "the database"),
        (library.read, _keys, "what belongs together"),
        (library.read, _raw_bytes, "the imported files"),
        (library.read, _words, "the words that are but a few"),
        (library.read, _contents, "texts, marks and notes"),
    ]
    if not library.read_only:
        looks += [
            (library.write, text_index, "the text index"),
            (library.write, entity_index, "the index of names"),
            (library.write, name_counts, "the counts of names"),
        ]
    findings: list[CheckFinding] = []
    for done, (opened, look, what) in enumerate(looks):
        progress.report(done, len(looks), f"Checking {what}")
        findings += _looked(opened, look, progress)
    progress.report(len(looks), len(looks))
    return findings


def check_fingerprints(library: Library, progress: Progress = NO_PROGRESS) -> list[CheckFinding]:
    """Whether every article can be found as a version of others; what it is found by is made again
    where it is wrong.

    Raises:
        Cancelled: the reader has asked to stop.
    """
    if library.read_only:
        return []
    return _looked(library.write, _fingerprints, progress)


def set_right(unit: Unit) -> None:
    """Put the usual word where `check` found one that means nothing: yellow, lost, to be named."""
    for table, column, allowed, usual in (
        (notes, "color", Color, Color.YELLOW),
        (notes, "state", AnchorState, AnchorState.ORPHANED),
        (articles, "names", NamesState, NamesState.PENDING),
    ):
        words = [str(one.value) for one in allowed]
        unit.connection.execute(
            update(table).where(table.c[column].not_in(words)).values({column: str(usual.value)})
        )
    # Of a name whose kind is lost nothing is kept: it is looked for again.
    kinds = [kind.value for kind in MarkKind]
    lost = select(entities.c.id).where(entities.c.kind.not_in(kinds)).scalar_subquery()
    connection = unit.connection
    there = select(marks.c.article_id).where(marks.c.entity_id.in_(lost))
    pending = {"names": NamesState.PENDING.value}
    connection.execute(update(articles).where(articles.c.id.in_(there)).values(pending))
    connection.execute(delete(marks).where(marks.c.entity_id.in_(lost)))
    for held in (article_entities, aliases):
        connection.execute(delete(held).where(held.c.entity_id.in_(lost)))
    connection.execute(delete(entities).where(entities.c.kind.not_in(kinds)))
    pairs = [kind.value for kind in VersionKind]
    connection.execute(delete(version_pairs).where(version_pairs.c.kind.not_in(pairs)))
    for table, column, some in (
        (marks, "kind", MarkKind),
        (marks, "by", Finder),
        (blocks, "kind", BlockKind),
    ):
        words = [str(one.value) for one in some]
        unit.connection.execute(delete(table).where(table.c[column].not_in(words)))


def info(library: Library) -> LibraryInfo:
    """Facts of a library; counts leave the trash out."""
    with library.read() as unit:
        connection = unit.connection

        def count(query: FromClause) -> int:
            return connection.execute(select(func.count()).select_from(query)).scalar_one()

        here = select(articles.c.id).where(~articles.c.trashed)
        return LibraryInfo(
            path=str(library.path),
            schema=HEAD,
            sqlite=sqlite3.sqlite_version,
            size=library.path.stat().st_size,
            articles=count(here.subquery()),
            trashed=count(select(articles.c.id).where(articles.c.trashed).subquery()),
            notes=count(select(notes.c.id).where(notes.c.article_id.in_(here)).subquery()),
            marks=count(
                select(marks.c.position).where(marks.c.article_id.in_(here)).subquery(),
            ),
            names=count(select(entities.c.id).where(entities.c.articles > 0).subquery()),
            version_pairs=count(LINKS),
        )


def _looked(
    opened: Callable[[], AbstractContextManager[Unit]], look: _Check, progress: Progress
) -> list[CheckFinding]:
    findings: list[CheckFinding] = []
    try:
        with opened() as unit:
            for finding in look(unit.connection):
                findings.append(finding)
                progress.checkpoint()
            return findings
    except DamagedLibrary as error:
        return [*findings, CheckFinding("database", sentence_of(error))]
    except (LibraryError, Cancelled):
        raise
    except Exception as error:  # noqa: BLE001 - in a damaged file anything may be met
        message = Sentence(
            "The library is damaged, and could not be looked through to its end ({error}); restore "
            "a backup of it, or save what is whole into a new one.",
            error=type(error).__name__,
        )
        return [*findings, CheckFinding("database", message)]


def _database(connection: Connection) -> Iterator[CheckFinding]:
    for (line,) in connection.exec_driver_sql(f"PRAGMA integrity_check({_MOST})"):
        if line != "ok":
            message = Sentence("The file is damaged: {line}; restore a backup.", line=line)
            yield CheckFinding("database", message)


def _keys(connection: Connection) -> Iterator[CheckFinding]:
    broken = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
    for row in broken[:_MOST]:
        message = Sentence(
            "A row of {table} belongs to a row of {other} that is not there.",
            table=row[0],
            other=row[2],
        )
        yield CheckFinding("database", message)


def _raw_bytes(connection: Connection) -> Iterator[CheckFinding]:
    query = select(articles.c.id, raw_files.c.sha256, raw_files.c.data).join(
        raw_files, raw_files.c.id == articles.c.raw_id
    )
    for row in connection.execution_options(yield_per=50).execute(query):
        if hashlib.sha256(row.data).hexdigest() != row.sha256:
            message = Sentence(
                "The imported bytes of article {article} are no longer those that came in.",
                article=row.id,
            )
            yield CheckFinding("raw bytes", message, article=row.id)


def _words(connection: Connection) -> Iterator[CheckFinding]:
    """A flipped bit in a text is seen by nobody but whoever reads it: here, where few words can
    stand."""
    for table, column, allowed in (
        (marks, "kind", MarkKind),
        (marks, "by", Finder),
        (blocks, "kind", BlockKind),
        (notes, "color", Color),
        (notes, "state", AnchorState),
        (articles, "names", NamesState),
        (entities, "kind", MarkKind),
        (version_pairs, "kind", VersionKind),
    ):
        held = table.c[column]
        for word in connection.execute(select(held).distinct()).scalars().all():
            if word in {str(one.value) for one in allowed}:
                continue
            if table in (entities, version_pairs):
                message = Sentence(
                    "A name or a pair of versions says “{word}” where that means nothing.",
                    word=word,
                )
                yield CheckFinding("names" if table is entities else "versions", message)
                continue
            owner = table.c.article_id if "article_id" in table.c else table.c.id
            number = table.c.id if table is notes else owner
            for article, note in connection.execute(select(owner, number).where(held == word)):
                what = "text" if table is blocks else "anchors" if table is notes else "marks"
                if table is notes:
                    message = Sentence(
                        "Note {note} says “{word}” where that means nothing.", note=note, word=word
                    )
                else:
                    message = Sentence(
                        "A part of article {article} says “{word}” where that means nothing.",
                        article=article,
                        word=word,
                    )
                yield CheckFinding(
                    what,
                    message,
                    article=article,
                    note=note if table is notes else None,
                )


def _contents(connection: Connection) -> Iterator[CheckFinding]:
    bare = select(articles.c.id).where(articles.c.id.not_in(select(article_texts.c.article_id)))
    for article in connection.execute(bare).scalars():
        message = Sentence("Article {article} has no text; reclean it.", article=article)
        yield CheckFinding("text", message, article=article)
    for first, last in _batches(connection):
        held = article_texts.c.article_id
        texts: dict[int, str] = {
            row[0]: row[1]
            for row in connection.execute(
                select(held, article_texts.c.text).where(held.between(first, last))
            )
        }
        yield from _blocks(connection, first, last, texts)
        yield from _marks(connection, first, last, texts)
        yield from _anchors(connection, first, last, texts)


def _batches(connection: Connection) -> Iterator[tuple[int, int]]:
    """Ranges of numbers of articles, each with not too much text."""
    first, words = None, 0
    query = select(articles.c.id, articles.c.words).order_by(articles.c.id)
    number = 0
    for number, count in connection.execute(query).all():
        first = number if first is None else first
        words += count
        if words > _BATCH_WORDS:
            yield first, number
            first, words = None, 0
    if first is not None:
        yield first, number


def _blocks(
    connection: Connection, first: int, last: int, texts: Mapping[int, str]
) -> Iterator[CheckFinding]:
    ends = (
        select(blocks.c.article_id, func.max(blocks.c["end"]))
        .where(blocks.c.article_id.between(first, last))
        .group_by(blocks.c.article_id)
    )
    for article, end in connection.execute(ends):
        if article in texts and end > len(texts[article]):
            message = Sentence(
                "Blocks of article {article} reach beyond its text; reclean it.", article=article
            )
            yield CheckFinding("text", message, article=article)


def _marks(
    connection: Connection, first: int, last: int, texts: Mapping[int, str]
) -> Iterator[CheckFinding]:
    query = select(marks.c.article_id, marks.c.start, marks.c["end"], marks.c.text).where(
        marks.c.article_id.between(first, last)
    )
    wrong = {
        article
        for article, start, end, text in connection.execute(query)
        if article in texts and texts[article][start:end] != text
    }
    for article in sorted(wrong):
        message = Sentence(
            "Marks of article {article} do not stand on their words; reclean it.", article=article
        )
        yield CheckFinding("marks", message, article=article)


def _anchors(
    connection: Connection, first: int, last: int, texts: Mapping[int, str]
) -> Iterator[CheckFinding]:
    # A note that is moved or orphaned says so itself: only its place in the text is checked. One
    # that says that it stands on its passage must.
    placed = (
        select(
            notes.c.id,
            notes.c.article_id,
            notes.c.start,
            notes.c["end"],
            notes.c.quote,
            notes.c.state,
        )
        .where(notes.c.article_id.between(first, last))
        .order_by(notes.c.id)
    )
    for note, article, start, end, quote, state in connection.execute(placed):
        if article not in texts:
            continue
        text = texts[article]
        if state == AnchorState.ANCHORED.value and text[start:end] != quote:
            message = Sentence(
                "Note {note} says that it stands on its passage in article {article}, "
                "but other words are there; reclean the article to find it again.",
                note=note,
                article=article,
            )
            yield CheckFinding("anchors", message, article=article, note=note)
        elif state == AnchorState.MOVED.value and not 0 <= start <= end <= len(text):
            message = Sentence(
                "Note {note} stands outside the text of article {article}; "
                "reclean the article to find it again.",
                note=note,
                article=article,
            )
            yield CheckFinding("anchors", message, article=article, note=note)


def _fingerprints(connection: Connection) -> Iterator[CheckFinding]:
    table, wrong = fingerprints, 0
    for first, last in _batches(connection):
        here = table.c.article_id.between(first, last)
        stored: dict[int, set[int]] = {}
        for article, number in connection.execute(
            select(table.c.article_id, table.c.hash).where(here)
        ):
            stored.setdefault(article, set()).add(number)
        held = article_texts.c.article_id
        texts = select(held, article_texts.c.text).where(held.between(first, last))
        for article, text in connection.execute(texts).all():
            hashes = set(fingerprint(text))
            if stored.get(article, set()) == hashes:
                continue
            wrong += 1
            connection.execute(delete(table).where(table.c.article_id == article))
            if hashes:
                rows = [{"hash": one, "article_id": article} for one in sorted(hashes)]
                connection.execute(insert(table), rows)
    if wrong:
        message = Sentence(
            "What versions are found by did not fit %n article(s); it was made again.", wrong
        )
        yield CheckFinding("versions", message, repaired=True)
