"""Files that hold many articles, and lists of addresses: one result for each, nothing twice."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.library.database import Library
from reader.progress import Cancelled
from reader.services import browse, fetch, maintain, organise, reclean
from reader.services.changes import Changes
from reader.services.import_articles import import_articles
from reader.services.import_report import ImportReport, Tally
from reader.services.sources import ImportSource
from tests.services.conftest import FERRY, LATER, OTHER
from tests.services.site import Handler, Site, redirect, served

FERRY_BODY = FERRY.partition("2025\n\n")[2]
OTHER_BODY = OTHER.partition("Vell\n\n")[2]


def page(text: str, title: str, extra: str = "") -> bytes:
    body = "".join(f"<p>{p}</p>" for p in text.split("\n\n"))
    head = f"<title>{title}</title>{extra}"
    return f"<html><head>{head}</head><body><article><h1>{title}</h1>{body}</article></body></html>".encode()


def packed(files: dict[str, bytes | str]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return buffer.getvalue()


def numbered(count: int) -> str:
    """A dataset of so many different articles."""
    rows = [
        {"title": f"Report {n}", "text": f"{OTHER_BODY}\n\nThis was report {n} of the cooperative."}
        for n in range(count)
    ]
    return "\n".join(map(json.dumps, rows))


def run(library: Library, *sources: ImportSource | Path, **more: object) -> ImportReport:
    given = [s if isinstance(s, ImportSource) else ImportSource.from_path(s) for s in sources]
    return import_articles(library, given, **more)  # type: ignore[arg-type]


class Told:
    """A progress that remembers, and stops after so many reports or questions."""

    def __init__(self, stop_at: int | None = None) -> None:
        self.reports: list[tuple[int, int | None, str]] = []
        self.stop_at = stop_at

    def report(self, done: int, total: int | None, message: str = "") -> None:
        self.reports.append((done, total, message))
        if done == self.stop_at:
            raise Cancelled

    def checkpoint(self) -> None:
        pass


def test_an_archive_gives_a_result_for_each_article(library: Library, tmp_path: Path) -> None:
    rows = json.dumps([{"title": "Orchard growers", "text": OTHER_BODY, "tags": ["fruit"]}, {}])
    file = tmp_path / "all.zip"
    file.write_bytes(packed({"ferry.txt": FERRY, "rows.json": rows, "empty.txt": "", "x.png": b""}))
    report = run(library, file, tags=["march"])
    assert [(r.source, r.status) for r in report.results] == [
        (f"{file} › ferry.txt", "added"),
        (f"{file} › rows.json › article 1", "added"),
        (f"{file} › rows.json › article 2", "failed"),
        (f"{file} › empty.txt", "failed"),
    ]
    assert all(r.error and r.error.endswith(".") for r in report.results if r.status == "failed")
    ferry, orchard = (r.id or 0 for r in report.results[:2])
    assert browse.article_rows(library, [ferry])[0].tags == ("march",)
    assert set(browse.article_rows(library, [orchard])[0].tags) == {"fruit", "march"}
    assert browse.read_article(library, orchard).format == "record"
    assert maintain.check(library) == []

    again = run(library, file)
    assert [r.status for r in again.results[:2]] == ["already-present"] * 2
    assert [r.id for r in again.results[:2]] == [ferry, orchard]


def test_what_came_out_of_a_file_is_cleaned_again_from_its_own_bytes(
    library: Library, tmp_path: Path
) -> None:
    file = tmp_path / "rows.csv"
    file.write_text(f'headline,text,author\nOrchard growers,"{OTHER_BODY}",Tomas Vell\n')
    (result,) = run(library, file).results
    before = browse.read_article(library, result.id or 0)
    reclean.reclean(library)
    after = browse.read_article(library, result.id or 0)
    assert before.document == after.document
    assert after.row.title == "Orchard growers"
    assert after.row.authors == ("Tomas Vell",)


def test_columns_that_the_reader_names(library: Library, tmp_path: Path) -> None:
    file = tmp_path / "rows.csv"
    file.write_text(f'kopf,inhalt\nOrchard growers,"{OTHER_BODY}"\n')
    (result,) = run(library, file, columns={"title": "kopf", "text": "inhalt"}).results
    assert result.title == "Orchard growers"


def test_progress_counts_articles_not_files(library: Library, tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "a.txt").write_text(FERRY)
    (folder / "b.jsonl").write_text(numbered(5))
    progress = Told()
    run(library, folder, progress=progress)
    assert progress.reports[0][:2] == (0, 2)
    assert [r[:2] for r in progress.reports[-5:]] == [(2, 6), (3, 6), (4, 6), (5, 6), (6, 6)]
    assert all(total is None or done <= total for done, total, _ in progress.reports)
    assert "b.jsonl › line 5" in progress.reports[-2][2]


def test_a_stop_inside_a_file_keeps_what_was_done_and_goes_on_from_there(
    library: Library, tmp_path: Path
) -> None:
    file = tmp_path / "b.jsonl"
    file.write_text(numbered(6))
    stopped = run(library, file, progress=Told(stop_at=3))
    assert stopped.cancelled
    assert stopped.summary == "3 imported; stopped"
    resumed = run(library, file)
    assert resumed.summary == "3 imported, 3 already here"
    assert len(browse.find_articles(library)) == 6


def test_a_file_that_breaks_off_keeps_what_came_before(library: Library, tmp_path: Path) -> None:
    rows = [json.loads(line) for line in numbered(3).split("\n")]
    file = tmp_path / "rows.json"
    file.write_text(json.dumps(rows)[:-200])
    report = run(library, file)
    assert [r.status for r in report.results] == ["added", "added", "failed"]
    assert "damaged" in (report.results[-1].error or "")
    assert report.results[-1].source == str(file)


def test_pictures_beside_pages_are_no_failures(library: Library, tmp_path: Path) -> None:
    folder = tmp_path / "in"
    (folder / "page_files").mkdir(parents=True)
    (folder / "page.html").write_bytes(page(FERRY_BODY, "Ferry"))
    (folder / "page_files" / "logo.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    (folder / "page_files" / "style.css").write_text("p { color: red }")
    assert run(library, folder).summary == "1 imported"
    alone = run(library, folder / "page_files" / "logo.png")  # named: then it is told
    assert "PNG" in (alone.results[0].error or "")


def test_the_frames_of_a_saved_page_are_no_articles(library: Library, tmp_path: Path) -> None:
    folder = tmp_path / "in"
    (folder / "Ferry_files").mkdir(parents=True)
    (folder / "Ferry.html").write_bytes(page(FERRY_BODY, "Ferry"))
    (folder / "Ferry_files" / "frame.html").write_bytes(page(OTHER_BODY, "Buy boots"))
    assert [r.title for r in run(library, folder).results] == ["Ferry"]


def test_tags_of_a_source_are_labels_not_sentences(library: Library, tmp_path: Path) -> None:
    tags = ["fruit", " #Harvest  home ", "", "x" * 61, *(f"t{n}" for n in range(30))]
    file = tmp_path / "rows.json"
    file.write_text(json.dumps([{"title": "Orchard", "text": OTHER_BODY, "tags": tags}]))
    (result,) = run(library, file).results
    stored = browse.article_rows(library, [result.id or 0])[0].tags
    assert {"fruit", "Harvest home"} <= set(stored)
    assert len(stored) <= 20
    assert max(map(len, stored)) <= 60


@pytest.fixture
def site() -> Iterator[Site]:
    with served() as running:
        yield running


@pytest.fixture
def public(monkeypatch: pytest.MonkeyPatch) -> None:
    """Take this machine for a part of the web."""
    monkeypatch.setattr(fetch, "is_private", lambda host: False)


def pocket(tmp_path: Path, *urls: str) -> Path:
    file = tmp_path / "part_000000.csv"
    lines = [f"A title,{url},1714984200,ferries|sea,unread" for url in urls]
    file.write_text("\n".join(["title,url,time_added,tags,status", *lines]))
    return file


@pytest.mark.usefixtures("public")
def test_listed_addresses_are_fetched_tagged_and_told_one_by_one(
    library: Library, tmp_path: Path, site: Site
) -> None:
    site.pages = {
        "/ferry": page(FERRY_BODY, "Ferry line to close"),
        "/other": page(OTHER_BODY, "Orchard"),
    }
    file = pocket(tmp_path, site.url("/ferry"), site.url("/gone"), site.url("/other"))
    report = run(library, file)
    assert [r.status for r in report.results] == ["added", "failed", "added"]
    assert report.results[1].source == site.url("/gone")
    assert "404" in (report.results[1].error or "")
    rows = browse.article_rows(library, [r.id for r in report.results if r.id])
    assert [r.title for r in rows] == ["Ferry line to close", "Orchard"]
    assert all(set(r.tags) == {"ferries", "sea"} for r in rows)
    ferry = browse.read_article(library, rows[0].id)
    assert ferry.document.url == site.url("/ferry")

    site.asked.clear()
    again = run(library, file)
    assert [r.status for r in again.results] == ["already-present", "failed", "already-present"]
    assert site.asked == ["/gone"]  # what is here is not fetched again


@pytest.mark.usefixtures("public")
def test_a_feed_at_an_address_gives_its_entries_and_the_pages_of_its_teasers(
    library: Library, site: Site
) -> None:
    entries = (
        f"<item><title>Orchard</title><link>{site.url('/orchard')}</link>"
        f"<description><![CDATA[{page(OTHER_BODY, 'Orchard').decode()}]]></description></item>"
        f"<item><title>Ferry</title><link>{site.url('/ferry')}</link>"
        "<description>It closes. Read more</description></item>"
        f"<item><title>Feed</title><link>{site.url('/feed2')}</link></item>"
    )
    feed = f"<rss version='2.0'><channel><title>Post</title>{entries}</channel></rss>".encode()
    site.pages = {"/feed": feed, "/feed2": feed, "/ferry": page(FERRY_BODY, "Ferry")}
    report = run(library, ImportSource.from_url(site.url("/feed")))
    assert [r.status for r in report.results[:2]] == ["added", "added"]
    assert site.asked == ["/feed", "/ferry", "/feed2"]  # a list in a list is not followed
    assert all("list" in (r.error or "") for r in report.results if r.status == "failed")


def test_a_listed_address_of_a_private_network_is_not_asked(
    library: Library, tmp_path: Path, site: Site
) -> None:
    site.pages = {"/ferry": page(FERRY_BODY, "Ferry")}
    (result,) = run(library, pocket(tmp_path, site.url("/ferry"))).results
    assert "private network" in (result.error or "")
    assert site.asked == []
    (typed,) = run(library, ImportSource.from_url(site.url("/ferry"))).results
    assert typed.status == "added"


def test_a_page_of_the_web_leads_into_no_private_network(
    library: Library, site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    site.pages = {
        "/out": redirect(site.url("/secret")),
        "/secret": page(OTHER_BODY, "Orchard"),
    }
    seen = iter([False, True])  # the first connection leads to the web, the second does not
    monkeypatch.setattr(fetch, "is_private", lambda host: next(seen))
    (result,) = run(library, ImportSource.from_url(site.url("/out"))).results
    assert "private network" in (result.error or "")
    assert site.asked == ["/out"]


@pytest.mark.parametrize(
    ("host", "private"),
    [
        *((h, True) for h in ("127.0.0.1", "10.1.2.3", "192.168.1.1", "169.254.169.254", "::1")),
        *(
            (h, True)
            for h in ("fe80::1%eth0", "fd00::1", "::ffff:10.0.0.1", "0.0.0.0", "100.64.0.1")
        ),
        *((h, False) for h in ("93.184.216.34", "2606:4700::1111", "::ffff:93.184.216.34")),
    ],
)
def test_which_addresses_are_private(host: str, private: bool) -> None:
    assert fetch.is_private(host) is private


@pytest.mark.usefixtures("public")
def test_a_server_that_does_not_answer_is_given_up(
    library: Library, tmp_path: Path, site: Site
) -> None:
    def hang_up(handler: Handler) -> None:
        handler.connection.close()

    site.pages = {f"/{n}": hang_up for n in range(6)}
    report = run(library, pocket(tmp_path, *(site.url(f"/{n}") for n in range(6))))
    assert len(site.asked) == 3
    assert "not asked again" in (report.results[-1].error or "")
    assert len(report.results) == 6


def test_the_same_address_gives_a_new_version_when_its_text_has_changed(
    library: Library, site: Site
) -> None:
    source = ImportSource.from_url(site.url("/ferry"))
    site.pages["/ferry"] = page(FERRY_BODY, "Ferry line to close")
    (first,) = run(library, source).results

    site.pages["/ferry"] = page(FERRY_BODY, "Ferry line to close", "<meta name=visit content=2>")
    (same,) = run(library, source).results
    assert (same.status, same.id) == ("already-present", first.id)

    changed = LATER.partition("2025\n\n")[2]
    site.pages["/ferry"] = page(changed, "Ferry line to close")
    (second,) = run(library, source).results
    assert (second.status, second.versions) == ("added", (first.id,))
    assert browse.find_articles(library) == [second.id, first.id]
    assert "$12 million" in browse.read_article(library, first.id or 0).document.text
    assert "$14 million" in browse.read_article(library, second.id or 0).document.text

    organise.trash(library, [second.id or 0])
    (third,) = run(library, source).results
    assert (third.status, third.id) == ("already-present", second.id)
    assert browse.find_articles(library) == [second.id, first.id]


def test_an_address_in_any_script_is_fetched(library: Library, site: Site) -> None:
    site.pages["/%C3%BCber%20uns?q=%C3%A4"] = page(FERRY_BODY, "Ferry")
    (result,) = run(library, ImportSource.from_url(site.url("/über uns?q=ä#oben"))).results
    assert result.status == "added"
    for odd in ("http://[::1", "http://a:b/", "http://" + "x" * 70 + ".example/", "http://"):
        (result,) = run(library, ImportSource.from_url(odd)).results
        assert "whole http" in (result.error or "")


def test_a_fetch_stops_when_asked(library: Library, site: Site) -> None:
    def trickle(handler: Handler) -> None:
        handler.send_response(200)
        handler.end_headers()
        handler.wfile.write(b"<html>")
        handler.wfile.flush()
        progress.waiting = True
        site.released.wait(30)

    class StopWhileWaiting(Told):
        waiting = False

        def checkpoint(self) -> None:
            if self.waiting:
                raise Cancelled

    progress = StopWhileWaiting()
    site.pages["/slow"] = trickle
    report = run(library, ImportSource.from_url(site.url("/slow")), progress=progress)
    assert report.cancelled
    assert report.results == ()


def test_a_page_that_never_ends_is_given_up(
    library: Library, site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    def trickle(handler: Handler) -> None:
        handler.send_response(200)
        handler.end_headers()
        while not site.released.wait(0.05):
            handler.wfile.write(b"x")

    monkeypatch.setattr(fetch, "TOTAL", 0.5)
    site.pages["/slow"] = trickle
    (result,) = run(library, ImportSource.from_url(site.url("/slow"))).results
    assert "over a minute" in (result.error or "")


def test_a_page_that_breaks_off_or_is_too_large_is_told(library: Library, site: Site) -> None:
    def short(handler: Handler) -> None:
        handler.send_response(200)
        handler.send_header("Content-Length", "5000")
        handler.end_headers()
        handler.wfile.write(page(FERRY_BODY, "Ferry")[:1000])

    def endless(handler: Handler) -> None:
        handler.send_response(200)
        handler.end_headers()
        try:
            while not site.released.is_set():
                handler.wfile.write(bytes(2**20))
        except OSError:
            return  # the reader had enough

    site.pages = {"/short": short, "/endless": endless}
    urls = [ImportSource.from_url(site.url(path)) for path in site.pages]
    first, second = run(library, *urls).results
    assert "broke off" in (first.error or "")
    assert "larger than" in (second.error or "")


def test_columns_that_the_reader_chose_are_read_and_others_are_not(
    library: Library, tmp_path: Path
) -> None:
    file = tmp_path / "rows.csv"
    file.write_text(f'head,title,story\nA ferry,Not this,"{FERRY_BODY}"\n', encoding="utf-8")
    chosen = {"title": "", "subtitle": "head", "text": "story"}
    (done,) = run(library, file, columns=chosen).results
    assert done.id is not None
    document = browse.read_article(library, done.id).document
    assert document.subtitle == "A ferry"
    assert document.title != "Not this"


def test_news_of_a_long_import_comes_while_it_runs(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reader.services.import_report._BETWEEN_NEWS", -1.0)
    told: list[Changes] = []
    report = run(library, ImportSource.from_text(numbered(3)), tally=Tally(told.append))
    assert [len(changes.added) for changes in told] == [1, 1, 1]
    assert frozenset().union(*(changes.added for changes in told)) == report.changes.added
