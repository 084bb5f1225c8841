"""Importing: what is told of each source, and that nothing half done is kept."""

from __future__ import annotations

import http.server
import socket
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from reader.library.database import Library
from reader.progress import Cancelled
from reader.services import browse, maintain, organise
from reader.services import import_articles as services
from reader.services.import_articles import import_articles
from reader.services.sources import ImportSource
from reader.text.document import Document
from tests.services.conftest import FERRY, FLAT, LATER, OTHER, add


def test_an_article_is_stored_with_what_it_says_of_itself(library: Library) -> None:
    (article,) = add(library, FERRY)
    stored = browse.read_article(library, article)
    assert stored.row.title == "Ferry line to close after ninety years"
    assert stored.row.authors == ("Ada Brunner",)
    assert stored.row.published == "2025-03-03"
    assert [m.value for m in stored.marks if m.kind == "money"] == [4e6, 12e6]
    assert browse.imported_text(library, article) == FERRY


def test_the_same_bytes_again_are_already_present(library: Library, tmp_path: Path) -> None:
    file = tmp_path / "ferry.txt"
    file.write_text(FERRY, encoding="utf-8")
    first = import_articles(library, [ImportSource.from_path(file)]).results[0]
    again = import_articles(library, [ImportSource.from_path(file)]).results[0]
    assert (first.status, again.status) == ("added", "already-present")
    assert first.id == again.id
    assert len(browse.find_articles(library)) == 1


def test_importing_again_takes_an_article_out_of_the_trash(library: Library) -> None:
    (article,) = add(library, FERRY)
    organise.trash(library, [article])
    assert browse.find_articles(library) == []
    report = import_articles(library, [ImportSource.from_text(FERRY)], tags=["ferries"])
    assert report.results[0].status == "already-present"
    assert browse.find_articles(library, "tag:ferries") == [article]


def test_versions_are_linked_on_import_and_strangers_are_not(library: Library) -> None:
    ferry, later, flat, other = add(library, FERRY, LATER, FLAT, OTHER)
    assert browse.article_rows(library, [ferry])[0].versions == (later, flat)
    assert browse.article_rows(library, [other])[0].versions == ()


def test_a_bare_amount_takes_its_currency_from_the_other_version(library: Library) -> None:
    _, flat = add(library, FERRY, FLAT)
    marks = browse.read_article(library, flat).marks
    lent = [m for m in marks if m.by == "version" and m.kind == "money"]
    assert {(m.text, m.value, m.unit) for m in lent} >= {("12 million", 12e6, "USD")}


@pytest.mark.parametrize(
    ("data", "words"),
    [(b"", "no text"), (b"\x89PNG\r\n\x1a\n" + bytes(2000), "text"), (b" \n\t \n", "no text")],
)
def test_what_is_no_article_is_told_in_a_sentence_and_the_rest_goes_on(
    library: Library, tmp_path: Path, data: bytes, words: str
) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "a.txt").write_bytes(data)
    (folder / "b.txt").write_text(FERRY, encoding="utf-8")
    report = import_articles(library, [ImportSource.from_path(folder)])
    assert [r.status for r in report.results] == ["failed", "added"]
    error = report.results[0].error
    assert error is not None
    assert words in error.lower()
    assert error.endswith(".")
    assert report.summary == "1 imported, 1 failed"
    assert maintain.check(library) == []


def test_missing_files_and_empty_folders_are_told(library: Library, tmp_path: Path) -> None:
    folder = tmp_path / "empty"
    folder.mkdir()
    sources = [ImportSource.from_path(tmp_path / "none.txt"), ImportSource.from_path(folder)]
    report = import_articles(library, sources)
    assert [r.status for r in report.results] == ["failed", "failed"]
    assert "no such file" in (report.results[0].error or "")
    assert "no files" in (report.results[1].error or "")


def test_folders_in_folders_are_left_out_if_asked(library: Library, tmp_path: Path) -> None:
    folder = tmp_path / "in"
    (folder / "deep").mkdir(parents=True)
    (folder / "deep" / "other.txt").write_text(OTHER, encoding="utf-8")
    (folder / "ferry.txt").write_text(FERRY, encoding="utf-8")
    (folder / ".hidden.txt").write_text(LATER, encoding="utf-8")
    shallow = import_articles(library, [ImportSource.from_path(folder)], recurse=False)
    assert [r.title for r in shallow.results] == ["Ferry line to close after ninety years"]
    deep = import_articles(library, [ImportSource.from_path(folder)])
    assert [r.status for r in deep.results] == ["already-present", "added"]


def test_a_cancelled_import_keeps_what_was_done(library: Library) -> None:
    class StopAtTwo:
        def report(self, done: int, total: int | None, message: str = "") -> None:
            if done == 2:
                raise Cancelled

        def checkpoint(self) -> None:
            pass

    texts = [ImportSource.from_text(t) for t in (FERRY, OTHER, LATER)]
    report = import_articles(library, texts, progress=StopAtTwo())
    assert report.cancelled
    assert report.summary == "2 imported; stopped"
    assert len(browse.find_articles(library)) == 2


class _Page(http.server.BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        if self.path == "/loop":
            self.send_response(302)
            self.send_header("Location", "/loop")
            self.end_headers()
        elif self.path == "/file":
            self.send_response(302)
            self.send_header("Location", "file:///etc/hostname")
            self.end_headers()
        elif self.path == "/gone":
            self.send_error(404)
        else:
            body = "".join(f"<p>{p}</p>" for p in FERRY.split("\n\n")[3:])
            page = f"<html><head><title>Ferry</title></head><body><article>{body}</article></body>"
            self.send_response(200)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.end_headers()
            self.wfile.write(page.encode())

    def log_message(self, *args: object) -> None:
        pass


@pytest.fixture
def site() -> Iterator[str]:
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), _Page)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()
    thread.join()


def test_a_page_is_fetched_from_its_address(library: Library, site: str) -> None:
    report = import_articles(library, [ImportSource.from_url(f"{site}/ferry")])
    assert [r.status for r in report.results] == ["added"]
    text = browse.read_article(library, report.results[0].id or 0).document.text
    assert "ninety" in text
    assert "<p>" not in text


@pytest.mark.parametrize(
    ("path", "words"), [("/loop", "without end"), ("/file", "away from the web"), ("/gone", "404")]
)
def test_an_address_that_gives_no_page_is_told(
    library: Library, site: str, path: str, words: str
) -> None:
    report = import_articles(library, [ImportSource.from_url(site + path)])
    assert report.results[0].status == "failed"
    assert words in (report.results[0].error or "")


def test_an_address_where_nothing_answers_is_told(library: Library) -> None:
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        address = f"http://127.0.0.1:{unused.getsockname()[1]}/"
        report = import_articles(library, [ImportSource.from_url(address)])
    assert "refused" in (report.results[0].error or "")


def test_a_fault_in_reading_one_file_leaves_the_others_alone(
    library: Library, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    honest = services.read_article

    def faulty(data: bytes, **more: Any) -> Document:
        if b"Orchard" in data:
            raise ZeroDivisionError
        return honest(data, **more)

    monkeypatch.setattr(services, "read_article", faulty)
    report = import_articles(library, [ImportSource.from_text(t) for t in (FERRY, OTHER, LATER)])
    assert [r.status for r in report.results] == ["added", "failed", "added"]
    assert "ZeroDivisionError" in (report.results[1].error or "")
    assert "could not be read" in caplog.text
