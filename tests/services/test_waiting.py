"""Notes whose article is not here are kept, find it when it comes, and are never lost between."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from reader.library.database import Library, open_library
from reader.library.records import NoteQuery
from reader.notes.address import address_key
from reader.notes.model import AnchorState, Color
from reader.services import annotate, journal
from reader.services.export_notes import export_notes
from reader.services.find_notes import find_notes, note_rows
from reader.services.import_articles import import_articles
from reader.services.import_notes import import_notes
from reader.services.sources import ImportSource
from reader.services.undo_kept import WaitingStep
from reader.services.undo_steps import dump, load
from reader.services.waiting import (
    count_waiting,
    remove_waiting,
    settle_in,
    settle_waiting,
    waiting_notes,
)
from tests.services.conftest import FERRY, OTHER, add
from tests.services.test_import_notes import PAGE, TITLE, URL, readwise

QUOTE = "The boats lose up to $4 million a year"
STRANGE = "Words of another world altogether, not of this one"


def import_page(library: Library) -> int:
    report = import_articles(library, [ImportSource.from_html(PAGE)])
    (article,) = [one.id for one in report.results]
    assert article is not None
    return article


def told(library: Library) -> list[tuple[int, str, AnchorState]]:
    return [(n.article, n.anchor.quote, n.state) for n in annotate.list_notes(library)]


@pytest.mark.parametrize(
    ("title", "url"), [("?", f"http://www.{URL[8:]}/?utm_source=x#top"), (TITLE.upper(), "")]
)
def test_notes_wait_and_find_their_article(library: Library, title: str, url: str) -> None:
    read = readwise(QUOTE, STRANGE, title=title, url=url, note="Ask", color="green", tags=["sea"])
    report = import_notes(library, read)
    assert len(report.waiting) == 2
    assert not report.added
    assert report.changes.waiting
    assert "kept until" in report.homeless[0]
    assert count_waiting(library) == 2
    article = import_page(library)
    settled = settle_waiting(library, [article])
    assert count_waiting(library) == 0
    assert set(told(library)) == {
        (article, STRANGE, AnchorState.ORPHANED),
        (article, QUOTE, AnchorState.ANCHORED),
    }
    note = next(n for n in settled.notes if n.anchor.quote == QUOTE)
    assert (note.text, note.color, note.tags) == ("Ask", Color.GREEN, ("sea",))
    assert settle_waiting(library, [article]).notes == ()


def test_a_title_alone_is_not_enough(library: Library) -> None:
    import_notes(library, readwise(STRANGE, title=TITLE))
    article = import_page(library)
    assert not settle_waiting(library, [article]).notes
    assert count_waiting(library) == 1


def test_a_quote_alone_finds_an_article_that_came_later(library: Library) -> None:
    table = "Highlight,Title,Note\nthe cold stores are full. The cooperative hopes,,apples\n"
    import_notes(library, table)
    assert count_waiting(library) == 1
    _, other = add(library, FERRY, OTHER)
    assert [n.article for n in settle_waiting(library).notes] == [other]


def test_the_same_file_twice_waits_once(library: Library) -> None:
    read = readwise(QUOTE, STRANGE, url=URL)
    import_notes(library, read)
    again = import_notes(library, read)
    assert (len(again.waiting), again.waited, again.present) == (0, 2, 0)
    assert count_waiting(library) == 2


def test_what_the_article_has_already_does_not_come_twice(library: Library) -> None:
    read = readwise(QUOTE, url=URL, highlighted_at="2024-05-06T07:08:09Z")
    import_notes(library, read)
    article = import_page(library)
    import_notes(library, read)
    settled = settle_waiting(library, [article])
    assert (len(settled.notes), settled.present) == (0, 1)
    assert len(told(library)) == 1
    assert count_waiting(library) == 0


def test_finding_deleting_and_coming_are_undone_after_a_restart(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    with open_library(path) as library:
        report = import_notes(library, readwise(QUOTE, STRANGE, url=URL))
        came = tuple(WaitingStep(None, waiting) for waiting in report.waiting)
        assert load(dump(came)) == came
        journal.push(library, "one", "Import notes", came)
        gone = remove_waiting(library, [report.waiting[1].id, 99])
        journal.push(library, "one", "Delete note", gone.steps)
        article = import_page(library)
        journal.push(library, "one", "Find", settle_waiting(library, [article]).done.steps)
        assert told(library) == [(article, QUOTE, AnchorState.ANCHORED)]
    with open_library(path) as library:
        first, second, third = journal.take_over(library, "two")
        assert journal.undo(library, third.id).waiting
        assert told(library) == []
        (held,) = waiting_notes(library)
        assert held.held
        assert not settle_waiting(library, [article]).notes  # it stays, as the reader said
        journal.redo(library, third.id)
        assert told(library) == [(article, QUOTE, AnchorState.ANCHORED)]
        journal.undo(library, third.id)
        journal.undo(library, second.id)
        assert count_waiting(library) == 2
        journal.undo(library, first.id)
        assert count_waiting(library) == 0


def test_the_reader_may_say_which_article_it_is(library: Library) -> None:
    import_notes(library, readwise(QUOTE, title="Something else"))
    (ferry,) = add(library, FERRY)
    settled = settle_in(library, [one.id for one in waiting_notes(library)], ferry)
    assert [(n.article, n.state) for n in settled.notes] == [(ferry, AnchorState.ANCHORED)]


def test_they_are_searched_and_shown_as_rows(library: Library) -> None:
    import_notes(library, readwise(QUOTE, title="Ferries", note="Résumé", tags=["Sea"]))
    import_notes(library, readwise(STRANGE, title="Worlds", url=URL, color="green"))

    def found(**asked: object) -> list[str]:
        ids = find_notes(library, NoteQuery(waiting=True, **asked))  # type: ignore[arg-type]
        assert all(number < 0 for number in ids)
        return [row.note.anchor.quote for row in note_rows(library, ids)]

    assert found() == [QUOTE, STRANGE]
    assert found(words="resume") == [QUOTE]
    assert found(words='"another world"') == [STRANGE]
    assert found(words="ledger") == [STRANGE]
    assert found(tags=("sea",)) == [QUOTE]
    assert found(colors=frozenset({Color.GREEN})) == [STRANGE]
    assert found(words="nothing") == []
    (row,) = note_rows(library, find_notes(library, NoteQuery(waiting=True, words="worlds")))
    assert (row.title, row.url) == ("Worlds", URL)


@pytest.mark.parametrize("form", ["json", "jsonld"])
def test_the_whole_library_takes_them_along(library: Library, tmp_path: Path, form: str) -> None:
    (other,) = add(library, OTHER)
    annotate.add_note(library, other, 0, 9)
    import_notes(library, readwise(QUOTE, title="Ferries", url=URL, note="N", tags=["sea"]))
    text = export_notes(library, None, form)
    assert QUOTE in text
    assert QUOTE not in export_notes(library, [other], form)
    only = export_notes(library, None, form, query=NoteQuery(waiting=True))
    assert json.loads(only)
    with open_library(tmp_path / "second.db") as second:
        report = import_notes(second, only)
        assert len(report.waiting) == 1
        (before,), (after,) = waiting_notes(library), waiting_notes(second)
        assert (before.about.title, before.about.url) == (after.about.title, after.about.url)
        assert before.note.anchor.quote == after.note.anchor.quote
        assert (before.note.text, before.note.tags) == (after.note.text, after.note.tags)


@pytest.mark.parametrize("form", ["markdown", "html", "csv"])
def test_every_form_of_export_has_them(library: Library, form: str) -> None:
    import_notes(library, readwise(QUOTE, title="Ferries & more", url=URL))
    import_notes(library, readwise(STRANGE, title="Worlds"))
    text = export_notes(library, None, form)
    assert "The boats lose" in text
    assert STRANGE in text
    assert 'id="article-0"' not in text


@pytest.mark.parametrize(
    "url",
    [
        "https://ledger.example/news/ferry",
        "http://www.ledger.example/news/ferry/",
        "HTTPS://LEDGER.example:443/news/ferry?utm_medium=mail&fbclid=1#part",
    ],
)
def test_one_page_has_one_address(url: str) -> None:
    assert address_key(url) == "ledger.example/news/ferry"


def test_what_is_no_address_has_none() -> None:
    assert [
        address_key(url) for url in (None, "", "mailto:a@b.example", "C:\\a.txt", "http://[")
    ] == [""] * 5
    assert address_key("https://a.example/?id=2&utm_source=b") == "a.example?id=2"
