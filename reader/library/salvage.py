"""A new library out of what can be read of a damaged one; notes above all."""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import create_engine
from sqlalchemy.pool import StaticPool

from reader.importing.detect import detect_format
from reader.importing.formats.record import BODIES, KIND
from reader.importing.problems import ImportProblem
from reader.library import migrate
from reader.library.carve import Carved, carve, merge
from reader.library.carve_rows import Value
from reader.library.carve_shapes import Shape, shape_of
from reader.library.errors import DamagedLibrary, LibraryError
from reader.library.failures import told
from reader.library.folding import indexed
from reader.sentences import Sentence

# In the order in which rows need each other. What is left out is made again: the text index, what
# versions are found by; or is of no use elsewhere: what can be undone.
_TABLES = (
    "raw_files", "articles", "article_texts", "blocks", "removed", "entities", "aliases",
    "alias_words", "tags", "article_tags", "tag_colors", "marks", "article_entities", "notes",
    "note_tags", "version_pairs", "version_verdicts", "name_corrections", "figure_corrections",
    "paragraph_verdicts", "detail_corrections", "found_names", "name_versions", "saved_searches",
    "waiting_notes", "figure_versions",
)  # fmt: skip
_KEPT = frozenset({"notes", "articles", "raw_files"})
_Table = dict[str, Value]


@dataclass(frozen=True, slots=True)
class Salvaged:
    """What was saved, and what of it needs to be made again.

    `remake` are articles whose text or blocks are to be cleaned again from their bytes; `bytesless`
    those whose imported bytes are lost, so that their text stands in for these; `homeless` how many
    notes have lost their article and stand on a page of their own. `lost` says in sentences what
    could not be saved. Of `textual` articles only the text was there, of `raw` ones only the bytes:
    two of them may be one.
    """

    articles: int
    notes: int
    remake: tuple[int, ...]
    bytesless: tuple[int, ...]
    homeless: int
    lost: tuple[Sentence, ...]
    textual: tuple[int, ...] = ()
    raw: tuple[int, ...] = ()


def salvage(source: Path, target: Path) -> Salvaged:
    """Write what can be read of the file `source`, which is only read, as a new library.

    Raises:
        DamagedLibrary: there is nothing of a library in it.
        LibraryError: `target` exists, or cannot be written.
    """
    if target.exists():
        raise LibraryError(
            Sentence("{target} exists already; name another file for what is saved.", target=target)
        )
    try:
        carved = carve(source, _known_shapes(migrate.HEAD), [*_TABLES, "alembic_version"])
        rows = {name: list(merge(carved.rows.get(name, []))) for name in _TABLES}
        if not rows["notes"] and not rows["raw_files"] and not rows["article_texts"]:
            raise DamagedLibrary(
                Sentence(
                    "There is nothing of a library left in {source}; restore a copy of it.",
                    source=source,
                )
            )
        saved = _Saved(rows, carved)
        saved.put_together()
        partial = target.with_name(target.name + ".part")
        partial.unlink(missing_ok=True)
        try:
            saved.write(partial, _schema_of(carved))
            partial.replace(target)
        finally:
            with suppress(OSError):
                partial.unlink(missing_ok=True)
    except (sqlite3.Error, OSError) as error:
        raise told(error, target) from error
    return saved.report()


def _schema_of(carved: Carved) -> str:
    for row in carved.rows.get("alembic_version", []):
        if (schema := row.get("version_num")) in migrate.REVISIONS:
            return str(schema)
    return migrate.HEAD


def _empty(path: Path | str, schema: str) -> None:
    engine = create_engine(f"sqlite+pysqlite:///{path}", poolclass=StaticPool)
    try:
        with engine.begin() as connection:
            migrate.upgrade(connection, schema)
    finally:
        engine.dispose()


def _known_shapes(schema: str) -> dict[str, Shape]:
    """The tables of a schema, for a file that does not tell its own."""
    engine = create_engine("sqlite+pysqlite://", poolclass=StaticPool)
    try:
        with engine.begin() as connection:
            migrate.upgrade(connection, schema)
            made = connection.exec_driver_sql(
                "SELECT name, sql FROM sqlite_master WHERE type = 'table' AND sql LIKE 'CREATE T%'"
            ).all()
    finally:
        engine.dispose()
    return {name: shape_of(name, sql) for name, sql in made}


class _Saved:
    """The rows on their way from the one library to the other."""

    def __init__(self, rows: dict[str, list[_Table]], carved: Carved) -> None:
        self._rows = rows
        self._broken = carved.broken
        self._pages = (carved.pages, carved.unread)
        self._remake: set[int] = set()
        self._bytesless: list[int] = []
        self._placeholders: list[int] = []
        self._textual: list[int] = []
        self._raw: list[int] = []
        self._homeless = 0
        self._lost: list[Sentence] = []
        self._dropped = 0

    def put_together(self) -> None:
        """See that every article has its bytes and its text, every note its article."""
        raws = self._by_id("raw_files", self._is_whole)
        articles = self._by_id("articles")
        texts = {self._number(r, "article_id"): r for r in self._rows["article_texts"]}
        notes = self._by_id("notes")
        by_article: dict[int, list[_Table]] = defaultdict(list)
        for note in notes.values():
            by_article[self._number(note, "article_id")].append(note)
        claimed = {row["raw_id"] for row in articles.values()}
        unclaimed = [row for number, row in raws.items() if number not in claimed]
        for number, article in list(articles.items()):
            raw, text = raws.get(self._number(article, "raw_id")), texts.get(number)
            if raw is None and text is None and number not in by_article:
                del articles[number]
                self._lost.append(
                    Sentence("Of “{title}” only its title could be read.", title=_title(article))
                )
                continue
            if text is None:
                if raw is None:
                    texts[number] = self._text_of(number, by_article[number])
                    self._lost.append(
                        Sentence(
                            "Of “{title}” only the passages of its notes are left.",
                            title=_title(article),
                        )
                    )
                else:
                    self._remake.add(number)
            if raw is None:
                article["raw_id"] = self._stand_in(raws, texts[number])
                article["format"] = "text"
                self._bytesless.append(number)
        for number in sorted((texts.keys() | by_article.keys()) - articles.keys()):
            if number not in texts:
                self._placeholders.append(number)
                self._homeless += len(by_article[number])
            else:
                self._textual.append(number)
            text = texts.setdefault(number, self._text_of(number, by_article[number]))
            raw_id = self._stand_in(raws, text)
            articles[number] = _article(number, raw_id, str(text["text"]))
        # Bytes that belong to no article are of one that was deleted, unless its row is lost.
        for raw in unclaimed if "articles" in self._broken else []:
            number = max([0, *articles, *texts]) + 1
            articles[number] = _article(number, self._number(raw, "id"), "")
            articles[number]["format"] = _format_of(raw["data"])
            self._remake.add(number)
            self._raw.append(number)
        self._rows["raw_files"] = list(raws.values())
        self._rows["articles"] = list(articles.values())
        self._rows["article_texts"] = [r for n, r in texts.items() if n in articles]
        self._rows["notes"] = list(notes.values())

    def write(self, path: Path, schema: str) -> None:
        """Make the new library at `path`, of the schema that the rows are of, then of today's."""
        _empty(path, schema)
        with closing(sqlite3.connect(path, isolation_level=None)) as raw:
            raw.execute("PRAGMA foreign_keys = OFF")
            raw.execute("BEGIN")
            for name in _TABLES:
                self._fill(raw, name)
            self._drop_what_belongs_nowhere(raw)
            self._require_blocks(raw)
            raw.execute("COMMIT")
        if schema != migrate.HEAD:
            engine = create_engine(f"sqlite+pysqlite:///{path}", poolclass=StaticPool)
            try:
                with engine.begin() as connection:
                    migrate.upgrade(connection)
            finally:
                engine.dispose()

    def report(self) -> Salvaged:
        """What came of it."""
        pages, unread = self._pages
        lost = list(self._lost)
        if unread and self._broken & set(_TABLES):
            lost.append(
                Sentence(
                    "{unread} of the file's {pages} pages are empty or missing.",
                    unread=unread,
                    pages=pages,
                )
            )
        if self._broken & set(_TABLES):
            names = ", ".join(sorted(self._broken & set(_TABLES)))
            lost.append(
                Sentence("Some rows of these tables could not be read: {names}.", names=names)
            )
        if self._dropped:
            lost.append(
                Sentence("%n row(s) left out, as what they belong to is lost.", self._dropped)
            )
        return Salvaged(
            articles=len(self._rows["articles"]) - len(self._placeholders),
            notes=len(self._rows["notes"]),
            remake=tuple(sorted(self._remake)),
            bytesless=tuple(self._bytesless),
            homeless=self._homeless,
            lost=tuple(lost),
            textual=tuple(self._textual),
            raw=tuple(self._raw),
        )

    def _by_id(
        self, name: str, whole: Callable[[_Table], bool] = lambda _: True
    ) -> dict[int, _Table]:
        found: dict[int, _Table] = {}
        for row in self._rows[name]:
            if whole(row):
                found.setdefault(self._number(row, "id"), row)
        return found

    @staticmethod
    def _number(row: Mapping[str, Value], column: str) -> int:
        value = row.get(column)
        return value if isinstance(value, int) else 0

    @staticmethod
    def _is_whole(row: _Table) -> bool:
        data = row["data"]
        return isinstance(data, bytes) and hashlib.sha256(data).hexdigest() == row["sha256"]

    @staticmethod
    def _text_of(number: int, notes: Iterable[_Table]) -> _Table:
        """A text of the passages that notes quote, for an article of which nothing else is left."""
        parts = [
            "".join(_words(note, part) for part in ("prefix", "quote", "suffix")).strip()
            for note in sorted(notes, key=lambda one: _Saved._number(one, "start"))
        ]
        return {
            "article_id": number,
            "text": "\n\n".join(parts),
            "headline": "",
            "search_text": None,
        }

    @staticmethod
    def _stand_in(raws: dict[int, _Table], text: _Table) -> int:
        """A text in place of imported bytes that are lost; what the disk emptied of it shows."""
        words = str(text["text"]).replace("\0", "\ufffd")
        text["text"], data = words, words.encode()
        sha256 = hashlib.sha256(data).hexdigest()
        number = max(raws, default=0) + 1
        if any(row["sha256"] == sha256 for row in raws.values()):
            data += f"\n\n[{number}]".encode()
            sha256 = hashlib.sha256(data).hexdigest()
        raws[number] = {"id": number, "sha256": sha256, "data": data}
        return number

    def _fill(self, raw: sqlite3.Connection, name: str) -> None:
        columns = {row[1] for row in raw.execute(f'PRAGMA table_info("{name}")')}
        for row in self._rows[name]:
            held = {key: value for key, value in row.items() if key in columns}
            if name == "article_texts":
                apart = indexed(str(held["text"]))
                held["search_text"] = None if apart == held["text"] else apart
            if not held:
                continue
            names = ", ".join(f'"{key}"' for key in held)
            marks = ", ".join("?" * len(held))
            try:
                raw.execute(
                    f'INSERT OR IGNORE INTO "{name}" ({names}) VALUES ({marks})',  # noqa: S608
                    tuple(held.values()),
                )
            except (sqlite3.IntegrityError, sqlite3.InterfaceError, OverflowError):
                self._dropped += 1

    def _drop_what_belongs_nowhere(self, raw: sqlite3.Connection) -> None:
        for _ in range(5):  # what belongs to what was dropped goes in the next round
            broken = raw.execute("PRAGMA foreign_key_check").fetchall()
            if not broken:
                return
            for table, rowid, _, _ in broken:
                if rowid is not None:
                    raw.execute(f'DELETE FROM "{table}" WHERE rowid = ?', (rowid,))  # noqa: S608
                    self._dropped += 1
            for table, parent in {(row[0], row[2]) for row in broken if row[1] is None}:
                for _, _, to, own, far, *_ in raw.execute(
                    f'PRAGMA foreign_key_list("{table}")'
                ).fetchall():
                    if to == parent:
                        done = raw.execute(
                            f'DELETE FROM "{table}" WHERE "{own}" IS NOT NULL AND "{own}" NOT IN '  # noqa: S608
                            f'(SELECT "{far}" FROM "{parent}")'
                        )
                        self._dropped += done.rowcount

    def _require_blocks(self, raw: sqlite3.Connection) -> None:
        """Articles whose blocks do not hold all of their text are cleaned again; where marks or
        names may be missing, they are looked for again."""
        bare = raw.execute(
            "SELECT t.article_id FROM article_texts t WHERE length(t.text) <> ifnull((SELECT "
            'max(b."end") FROM blocks b WHERE b.article_id = t.article_id), -1) OR ifnull((SELECT '
            "count(*) - 1 - max(b.position) FROM blocks b WHERE b.article_id = t.article_id), 1) "
            "<> 0"
        )
        self._remake.update(number for (number,) in bare.fetchall())
        if self._broken & {"marks", "entities", "aliases", "article_entities", "found_names"}:
            raw.execute("UPDATE articles SET names = 'pending'")
            self._remake.update(n for (n,) in raw.execute("SELECT id FROM articles").fetchall())


def _words(row: _Table, column: str) -> str:
    value = row.get(column)
    return value if isinstance(value, str) else ""


def _title(article: _Table) -> str:
    """A title as it can be shown, whatever the disk made of it."""
    return " ".join(_words(article, "shown_title").replace("\0", " ").split()) or "?"


def _format_of(data: Value) -> str:
    """What the bytes of an article are; those of a record look like those of a dataset."""
    if not isinstance(data, bytes):
        return "text"
    try:
        fields = json.loads(data) if data.startswith(b"{") else None
    except (ValueError, RecursionError):
        fields = None
    if isinstance(fields, dict) and any(body in fields for body in BODIES):
        return KIND
    try:
        return detect_format(data)
    except ImportProblem:
        return "text"


def _article(number: int, raw_id: int, text: str) -> _Table:
    """The row of an article of which nothing but text or bytes is left."""
    shown = " ".join(text.split())[:80] or "A salvaged article"
    return {
        "id": number, "raw_id": raw_id, "origin": "salvaged", "format": "text", "cleaner": 0,
        "title": None, "shown_title": shown, "subtitle": None, "authors": "[]", "source": None,
        "published": None, "language": None, "url": None, "flattened": 0,
        "words": len(text.split()), "added": "1970-01-01T00:00:00.000Z", "unread": 1, "starred": 0,
        "trashed": 0, "names": "pending", "position": 0.0, "title_key": "", "authors_key": "",
        "source_key": "", "published_key": "",
    }  # fmt: skip
