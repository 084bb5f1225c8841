from __future__ import annotations

import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from reader.library.check import check
from reader.library.database import Library, open_library
from reader.library.errors import ArticleNotFound
from tests.library.builders import add_article

# A process that writes half of an operation, says so, and waits to be killed.
HALF_DONE = """
import sys
from pathlib import Path
from reader.library.database import open_library
from tests.library.builders import ADDED, make_document, make_imported

library = open_library(Path(sys.argv[1]))
with library.write() as unit:
    # A cache so small that pages of the transaction are in the log before it ends.
    unit.connection.exec_driver_sql("PRAGMA cache_size = 10")
    for index in range(30):
        text = f"Half done {index}. " + "word " * 5000
        unit.articles.add(make_imported(text), make_document(text), [], [index], cleaner=1, added=ADDED)
    unit.articles.set_trashed([1], True)
    unit.articles.purge_trash()
    print("written", flush=True)
    sys.stdin.read()
"""

# A process that adds ten articles, one operation each.
ADDS_TEN = """
import sys
from pathlib import Path
from reader.library.database import open_library
from tests.library.builders import add_article

library = open_library(Path(sys.argv[1]))
for index in range(10):
    add_article(library, f"By {sys.argv[2]}, number {index}.")
library.close()
"""

ROOT = Path(__file__).parents[2]


def test_a_kill_in_mid_write_leaves_no_trace(library: Library) -> None:
    kept = add_article(library, "kept")
    with subprocess.Popen(
        [sys.executable, "-c", HALF_DONE, str(library.path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        cwd=ROOT,
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"written\n"
        assert library.path.with_name("library.db-wal").stat().st_size > 500_000
        with library.read() as unit:
            assert unit.articles.all_ids() == [kept]
        process.send_signal(signal.SIGKILL)
        process.wait()
    with library.write() as unit:
        assert unit.articles.all_ids() == [kept]
        assert unit.search.ids("half") == []
    assert add_article(library, "after") > kept
    assert check(library) == []
    again = open_library(library.path)
    assert check(again) == []
    again.close()


def test_two_processes_make_and_fill_one_library(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    running = [
        subprocess.Popen([sys.executable, "-c", ADDS_TEN, str(path), name], cwd=ROOT)
        for name in ("one", "two")
    ]
    assert [process.wait() for process in running] == [0, 0]
    library = open_library(path)
    with library.read() as unit:
        assert len(unit.articles.all_ids()) == 20
        assert len(unit.search.ids('"by one"')) == 10
    assert check(library) == []
    assert not list(tmp_path.glob("*.schema-*"))
    library.close()


def test_threads_read_and_write_one_library(library: Library) -> None:
    problems: list[BaseException] = []

    def guarded(work: object, *arguments: object) -> None:
        try:
            work(*arguments)  # type: ignore[operator]
        except BaseException as error:  # noqa: BLE001 - told by the test below
            problems.append(error)

    def write(name: str) -> None:
        for index in range(12):
            number = add_article(library, f"By {name}, number {index}.", fingerprint=[index])
            with library.write() as unit:
                unit.articles.set_starred([number], True)

    def read() -> None:
        for _ in range(40):
            with library.read() as unit:
                ids = unit.search.ids("number")
                assert len(unit.articles.rows(ids)) == len(ids)
                assert unit.articles.counts().all == len(ids)  # one view until the unit ends

    threads = [threading.Thread(target=guarded, args=(write, name)) for name in ("a", "b", "c")]
    threads += [threading.Thread(target=guarded, args=(read,)) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert problems == []
    with library.read() as unit:
        assert unit.articles.counts().starred == 36
    assert check(library) == []


def test_a_reader_sees_the_library_as_it_was_when_it_began(library: Library) -> None:
    with library.read() as before:
        assert before.articles.all_ids() == []
        number = add_article(library, "new")
        assert before.articles.all_ids() == []
    with library.read() as after:
        assert after.articles.all_ids() == [number]


def test_an_exception_rolls_the_whole_unit_back(library: Library) -> None:
    number = add_article(library, "kept")
    with pytest.raises(ArticleNotFound), library.write() as unit:
        unit.articles.set_starred([number], True)
        unit.articles.add_tag([number], "half")
        unit.articles.get(99)
    with library.read() as unit:
        row = unit.articles.get_row(number)
        assert (row.starred, row.tags) == (False, ())


def test_a_unit_inside_another_is_kept_with_it_or_not_at_all(library: Library) -> None:
    with pytest.raises(ArticleNotFound), library.write() as unit:
        add_article(library, "inside")
        unit.articles.get(99)
    assert library.is_empty()
    with library.write():
        add_article(library, "kept")
    assert not library.is_empty()


def test_a_unit_inside_another_can_be_given_up_alone(library: Library) -> None:
    number = add_article(library, "kept")
    with library.write() as outer:
        outer.articles.set_starred([number], True)
        with pytest.raises(ArticleNotFound), library.write() as inner:
            inner.articles.add_tag([number], "half")
            inner.articles.get(99)
    with library.read() as unit:
        row = unit.articles.get_row(number)
        assert (row.starred, row.tags) == (True, ())


def test_a_unit_that_reads_inside_one_that_writes_sees_what_that_wrote(library: Library) -> None:
    number = add_article(library, "kept")
    with library.write() as unit:
        unit.articles.set_starred([number], True)
        with library.read() as inner:
            assert inner.articles.get_row(number).starred
        unit.articles.add_tag([number], "still written")
    with library.read() as unit:
        assert unit.articles.get_row(number).tags == ("still written",)


def test_what_waits_for_the_keeping_is_told_only_of_what_is_kept(library: Library) -> None:
    told: list[str] = []
    library.when_kept(lambda: told.append("at once"))
    with library.write():
        library.when_kept(lambda: told.append("kept"))
        with pytest.raises(ArticleNotFound), library.write() as inner:
            library.when_kept(lambda: told.append("the part that was given up"))
            inner.articles.get(99)
        assert told == ["at once"]
    assert told == ["at once", "kept"]
    with pytest.raises(ArticleNotFound), library.write() as unit:
        library.when_kept(lambda: told.append("given up"))
        unit.articles.get(99)
    add_article(library, "the next")
    assert told == ["at once", "kept"]


def test_a_unit_that_reads_cannot_write(library: Library) -> None:
    number = add_article(library, "kept")
    with pytest.raises(Exception, match="cannot be written"), library.read() as unit:
        unit.articles.set_starred([number], True)
    with library.write() as unit:  # the connection goes back usable
        unit.articles.set_starred([number], True)
