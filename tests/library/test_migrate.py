from __future__ import annotations

import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from reader import paths
from reader.library import migrate
from reader.library.check import check
from reader.library.database import Library, open_library
from reader.library.errors import DiskFull, NewerLibrary
from reader.library.records import NamesState
from reader.library.tables import metadata
from reader.text.marks import MarkKind
from tests.library import old_libraries

NEXT = """
from alembic import op

revision = "9999"
down_revision = "{head}"
branch_labels = None
depends_on = None


def upgrade():
    op.get_bind().exec_driver_sql("CREATE TABLE added_later (id INTEGER PRIMARY KEY)")
    {then}
"""


def use_next_schema(monkeypatch: pytest.MonkeyPatch, folder: Path, then: str = "pass") -> None:
    """Let the program have one migration more than it has."""
    shutil.copytree(paths.migrations(), folder, ignore=shutil.ignore_patterns("__pycache__"))
    written = NEXT.format(head=migrate.HEAD, then=then)
    (folder / "versions" / "9999_next.py").write_text(written, encoding="utf-8")
    monkeypatch.setattr(paths, "migrations", lambda: folder)
    monkeypatch.setattr(migrate, "REVISIONS", (*migrate.REVISIONS, "9999"))
    monkeypatch.setattr(migrate, "HEAD", "9999")


def schema_at(path: Path) -> str | None:
    with closing(sqlite3.connect(path)) as raw:
        return migrate.schema_of(raw)


def test_the_known_schemas_are_those_of_the_migrations() -> None:
    config = Config()
    config.set_main_option("script_location", str(paths.migrations()))
    config.set_main_option("path_separator", "os")
    script = ScriptDirectory.from_config(config)
    assert tuple(one.revision for one in script.walk_revisions())[::-1] == migrate.REVISIONS


def test_the_migrated_schema_is_that_of_the_tables(library: Library) -> None:
    with library.read() as unit:
        context = MigrationContext.configure(
            unit.connection,
            opts={"include_name": migrate.owned_by_metadata, "compare_server_default": True},
        )
        assert compare_metadata(context, metadata) == []


def test_the_statements_of_the_tables_are_those_that_ran(library: Library) -> None:
    # Alembic does not compare checks, rowids, partial indexes and autoincrement; SQLite's own
    # record does.
    from sqlalchemy.dialects import sqlite
    from sqlalchemy.schema import CreateIndex, CreateTable

    def bare(statement: str) -> str:
        return "".join(statement.split())

    with closing(sqlite3.connect(library.path)) as raw:
        made = dict(raw.execute("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL"))
    dialect = sqlite.dialect()
    for table in metadata.sorted_tables:
        assert bare(made[table.name]) == bare(str(CreateTable(table).compile(dialect=dialect)))
        for index in table.indexes:
            assert index.name is not None
            stated = str(CreateIndex(index).compile(dialect=dialect))
            assert bare(made[index.name]) == bare(stated)


@pytest.mark.parametrize("schema", migrate.REVISIONS)
def test_every_schema_there_was_opens_with_all_that_was_in_it(tmp_path: Path, schema: str) -> None:
    path = tmp_path / "library.db"
    old_libraries.load(schema, path)
    library = open_library(path)
    assert schema_at(path) == migrate.HEAD
    assert check(library) == []
    with library.write() as unit:
        assert unit.search.ids("") == [2, 1]
        assert unit.search.ids("resume") == [2, 1]
        assert unit.search.ids("港口 note:ask") == [1]
        article = unit.articles.get(1)
        assert article.document.text == old_libraries.TEXT
        assert [m.value for m in article.marks if m.kind is MarkKind.DATE] == ["2019"]
        assert article.row.versions == (2,)
        assert [note.tags for note in unit.notes.list()] == [("to check",)]
        assert unit.versions.decision(2, 3) is False
        assert unit.corrections.names()[0].same_as == "Ida Falk"
        assert unit.search.ids("person:fal") == unit.search.ids('name:"Ida Falk"') == [2, 1]
        unit.articles.set_marks(2, (), NamesState.DONE)
        assert unit.search.ids("person:falk") == [1]
        assert unit.corrections.restored(1) == {"An aside"}
        assert unit.articles.counts().trash == 1
        assert unit.articles.raw(1).data.endswith(old_libraries.TEXT.encode())
    library.close()


def test_an_older_library_is_copied_and_migrated(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "my library.db"
    old_libraries.load("0001", path)
    use_next_schema(monkeypatch, tmp_path / "migrations")
    open_library(path).close()
    assert schema_at(path) == "9999"
    (copy,) = tmp_path.glob("my library.schema-0001.*.db")
    assert schema_at(copy) == "0001"
    monkeypatch.undo()
    library = open_library(copy)
    with library.read() as unit:
        assert unit.articles.all_ids() == [1, 2]
    library.close()


def test_a_failed_migration_leaves_the_library_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "library.db"
    old_libraries.load("0001", path)
    use_next_schema(monkeypatch, tmp_path / "migrations", "raise RuntimeError('half done')")
    with pytest.raises(RuntimeError, match="half done"):
        open_library(path)
    assert schema_at(path) == "0001"
    with closing(sqlite3.connect(path)) as raw:
        assert (
            raw.execute("SELECT 1 FROM sqlite_master WHERE name = 'added_later'").fetchone() is None
        )
    monkeypatch.undo()
    library = open_library(path)
    assert check(library) == []
    library.close()


def test_nothing_is_migrated_where_it_cannot_be_copied_first(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "library.db"
    old_libraries.load("0001", path)
    use_next_schema(monkeypatch, tmp_path / "migrations")

    def no_room(source: Path, target: Path) -> None:
        raise DiskFull("full")

    monkeypatch.setattr(migrate, "back_up", no_room)
    with pytest.raises(DiskFull):
        open_library(path)
    assert schema_at(path) == "0001"


def test_a_newer_library_is_refused_and_untouched(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    old_libraries.load("0001", path)
    with closing(sqlite3.connect(path)) as raw:
        raw.execute("UPDATE alembic_version SET version_num = '0002x'")
        raw.commit()
    before = path.read_bytes()
    with pytest.raises(NewerLibrary, match=r"newer version.*update Variorum"):
        open_library(path)
    assert path.read_bytes() == before


def test_a_library_of_today_opens_without_alembic(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    open_library(path).close()
    script = (
        "import sys, pathlib\n"
        "from reader.library.database import open_library\n"
        "open_library(pathlib.Path(sys.argv[1])).close()\n"
        "sys.exit('alembic' in sys.modules)\n"
    )
    assert subprocess.run([sys.executable, "-c", script, str(path)], check=False).returncode == 0
