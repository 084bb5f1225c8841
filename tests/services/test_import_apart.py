"""Long imports run in a process of their own: with the same outcome, and no harm from its end."""

from __future__ import annotations

import logging
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from reader.library.database import Library, open_library
from reader.library.errors import MovedLibrary
from reader.progress import Cancelled
from reader.services import browse, import_apart
from reader.services.changes import Changes
from reader.services.import_apart import ImportFailed
from reader.services.import_articles import import_articles
from reader.services.import_report import ADDED, FAILED, PRESENT
from reader.services.sources import ImportSource
from tests.importing.test_pdf import two_columns
from tests.services import import_servers

TEXTS = [
    f"Ferry number {number} is to close\n\nThe harbour pays ${number} million a year for it. "
    "Nobody on the island was asked about it.\n"
    for number in range(12, 26)
]


@pytest.fixture
def mixed(tmp_path: Path) -> list[ImportSource]:
    """Texts, one of them twice, a PDF, a file that is none, and one that is not there."""
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "paper.pdf").write_bytes(two_columns())
    (tmp_path / "in" / "none.txt").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)))
    texts = [ImportSource.from_text(text, f"text {n}") for n, text in enumerate(TEXTS)]
    return [
        *texts,
        texts[1],
        ImportSource.from_path(tmp_path / "in"),
        ImportSource.from_path(tmp_path / "gone.txt"),
    ]


class Watching:
    """A progress that remembers, and stops once it was told of so many sources."""

    def __init__(self, stop_at: int | None = None) -> None:
        self.reports: list[tuple[int, int | None]] = []
        self.messages: list[str] = []
        self.stop_at = stop_at

    def report(self, done: int, total: int | None, message: str = "") -> None:
        self.reports.append((done, total))
        self.messages.append(message)
        self.checkpoint()

    def checkpoint(self) -> None:
        if self.stop_at is not None and self.reports and self.reports[-1][0] >= self.stop_at:
            raise Cancelled


def texts_in(library: Library) -> list[str]:
    found = browse.find_articles(library)
    return sorted(browse.read_article(library, article).document.text for article in found)


def test_a_process_of_its_own_imports_the_same(
    library: Library, mixed: list[ImportSource], tmp_path: Path
) -> None:
    progress = Watching()
    apart = import_apart.import_apart(library, mixed, progress=progress)
    with open_library(tmp_path / "other.db") as other:
        here = import_articles(other, mixed)
        assert texts_in(library) == texts_in(other)
        for article in browse.find_articles(other):
            there = browse.read_article(library, article)
            mine = browse.read_article(other, article)
            assert (there.document, there.marks) == (mine.document, mine.marks)
            assert there.row == replace(mine.row, added=there.row.added)
    assert apart == here
    assert [r.status for r in apart.results].count(ADDED) == len(TEXTS) + 1
    assert [r.status for r in apart.results].count(PRESENT) == 1
    assert [r.status for r in apart.results].count(FAILED) == 2
    assert progress.reports[-1] == (len(TEXTS) + 4,) * 2
    assert [done for done, _ in progress.reports] == sorted(done for done, _ in progress.reports)
    assert progress.messages[0] == "Importing text 0"
    assert getattr(progress.messages[0], "template", None) == "Importing {label}"


def test_news_come_meanwhile(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reader.services.import_report._BETWEEN_NEWS", -1.0)
    told: list[Changes] = []
    sources = [ImportSource.from_text(text) for text in TEXTS]
    import_apart.import_apart(library, sources, hear=told.append)
    assert [len(changes.added) for changes in told] == [1] * len(TEXTS)


def test_a_few_small_sources_need_no_process(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(import_apart.multiprocessing, "get_context", None)
    path = tmp_path / "a.txt"
    path.write_text(TEXTS[0])
    report = import_apart.import_apart(
        library, [ImportSource.from_path(path), ImportSource.from_path(tmp_path / "gone.txt")]
    )
    assert [r.status for r in report.results] == [ADDED, FAILED]


@pytest.mark.parametrize("kind", ["many", "large", "folder", "address"])
def test_what_may_take_long_has_a_process(
    kind: str, library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    large = tmp_path / "large.txt"
    large.write_text("The ferry is to close. " * 10_000)
    sources = {
        "many": [ImportSource.from_text(text) for text in TEXTS],
        "large": [ImportSource.from_path(large)],
        "folder": [ImportSource.from_path(tmp_path)],
        "address": [ImportSource.from_url("https://example.org/")],
    }[kind]

    def refused(_: str) -> None:
        raise NotImplementedError

    monkeypatch.setattr(import_apart.multiprocessing, "get_context", refused)
    with pytest.raises(NotImplementedError):
        import_apart.import_apart(library, sources)


@pytest.mark.skipif(sys.platform == "win32", reason="signals are those of POSIX")
def test_where_it_dies_what_came_before_is_told(library: Library) -> None:
    heard: list[Changes] = []
    report = import_apart.import_apart(
        library,
        [ImportSource.from_text(text, f"text {n}") for n, text in enumerate(TEXTS)],
        hear=heard.append,
        work=import_servers.dies,
    )
    assert [(r.source, r.status) for r in report.results] == [("text 0", ADDED), ("text 1", FAILED)]
    assert "ended the import" in str(report.results[1].error)
    assert report.changes.added == {1}


def test_one_that_hangs_is_ended_when_the_reader_stops_it(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(import_apart, "_PATIENCE", 0.05)
    report = import_apart.import_apart(
        library,
        [ImportSource.from_text(text, f"text {n}") for n, text in enumerate(TEXTS)],
        progress=Watching(stop_at=1),
        work=import_servers.hangs,
    )
    assert report.cancelled
    assert [r.status for r in report.results] == [ADDED]


def test_a_stop_keeps_what_came_in(library: Library) -> None:
    sources = [ImportSource.from_text(f"{text} {n}") for n in range(40) for text in TEXTS]
    report = import_apart.import_apart(library, sources, progress=Watching(stop_at=3))
    assert report.cancelled
    assert 3 <= len(report.results) < len(sources)
    stored = browse.find_articles(library)
    assert {r.id for r in report.results} <= set(stored)


def test_what_the_library_says_is_said_here(library: Library, tmp_path: Path) -> None:
    library.path.rename(tmp_path / "elsewhere.db")
    with pytest.raises(MovedLibrary) as told:
        import_apart.import_apart(library, [ImportSource.from_text(text) for text in TEXTS])
    assert str(library.path) in str(told.value)
    assert not library.path.exists()


def test_a_fault_of_the_program_is_raised_and_its_log_is_ours(
    library: Library, caplog: pytest.LogCaptureFixture
) -> None:
    with (
        caplog.at_level(logging.WARNING, "variorum"),
        pytest.raises(ImportFailed, match=r"clean\.py:12"),
    ):
        import_apart.import_apart(
            library,
            [ImportSource.from_text(text) for text in TEXTS],
            work=import_servers.stumbles,
        )
    assert "something was odd" in caplog.messages
