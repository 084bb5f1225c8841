"""Notes: made, changed, removed, restored, and seen in every version that has the passage."""

from __future__ import annotations

import pytest

from reader.library.database import Library
from reader.library.errors import ArticleNotFound, NoteNotFound
from reader.notes.formats import EXPORTS
from reader.notes.model import AnchorState, Color
from reader.services import annotate, browse
from reader.services.export_notes import export_notes
from reader.services.import_notes import import_notes
from reader.services.reclean import put_back, reclean
from tests.services.conftest import FERRY, FLAT, LATER, OTHER, add

PASSAGE = "Islanders have collected 3,400 signatures against the decision."


def test_a_note_is_kept_edited_removed_and_restored(library: Library) -> None:
    (article,) = add(library, FERRY)
    note = annotate.add_note_by_quote(
        library, article, PASSAGE, text="ask them", color=Color.GREEN, tags=["to check", " "]
    )
    assert note.anchor.quote == PASSAGE
    assert note.tags == ("to check",)
    changed = annotate.edit_note(library, note.id, text="asked")
    assert annotate.list_notes(library) == [changed]
    assert changed.color is Color.GREEN
    removed = annotate.remove_note(library, note.id)
    assert annotate.list_notes(library) == []
    assert annotate.restore_note(library, removed) == changed
    assert annotate.list_notes(library, article=article) == [changed]


def test_a_note_shows_in_each_version_that_has_its_passage(library: Library) -> None:
    ferry, later, flat, other = add(library, FERRY, LATER, FLAT, OTHER)
    note = annotate.add_note_by_quote(library, ferry, PASSAGE)
    for version in (later, flat):
        (placed,) = annotate.article_notes(library, version).notes
        text = browse.read_article(library, version).document.text
        assert placed.note == note
        assert placed.from_article == ferry
        shown = text[placed.start : placed.end].lower()
        assert shown.startswith("islanders have collected 3")
        assert shown.rstrip(".").endswith("against the decision")
    assert annotate.article_notes(library, other).notes == ()
    assert set(annotate.carried_notes(library, [note])[note.id]) == {later, flat}


@pytest.mark.parametrize("quote", ["words that are not there", "", "  "])
def test_what_does_not_stand_there_cannot_be_marked(library: Library, quote: str) -> None:
    (article,) = add(library, FERRY)
    with pytest.raises(annotate.NoSuchPassage):
        annotate.add_note_by_quote(library, article, quote)
    with pytest.raises(annotate.NoSuchPassage):
        annotate.add_note(library, article, 5, 5)
    with pytest.raises(ArticleNotFound):
        annotate.add_note(library, 99, 0, 5)
    with pytest.raises(NoteNotFound):
        annotate.edit_note(library, 99, text="x")
    assert annotate.list_notes(library) == []


@pytest.mark.parametrize("form", sorted(EXPORTS))
def test_every_form_of_export_has_the_note_and_its_passage(library: Library, form: str) -> None:
    (article,) = add(library, FERRY)
    annotate.add_note_by_quote(
        library, article, "the harbour committee", text="who else sits there"
    )
    text = export_notes(library, None, form)
    assert "who else sits there" in text
    assert "harbour committee" in text


@pytest.mark.parametrize("form", ["json", "jsonld"])
def test_exported_notes_come_back_once(library: Library, form: str, tmp_path) -> None:
    from reader.library.database import open_library

    ferry, other = add(library, FERRY, OTHER)
    annotate.add_note_by_quote(
        library, ferry, PASSAGE, text="<b>&\n[[x]] 😀", color=Color.PURPLE, tags=["a", "b c"]
    )
    annotate.add_note_by_quote(library, other, "cold stores are full")
    exported = export_notes(library, None, form)
    second = open_library(tmp_path / "second.db")
    try:
        add(second, OTHER, FERRY)
        report = import_notes(second, exported)
        assert (len(report.added), report.present, report.homeless) == (2, 0, ())
        again = import_notes(second, exported)
        assert (len(again.added), again.present) == (0, 2)

        def told(lib: Library) -> set[tuple[object, ...]]:
            return {(n.anchor.quote, n.text, n.color, n.tags) for n in annotate.list_notes(lib)}

        assert told(second) == told(library)
    finally:
        second.close()


def test_notes_of_an_article_that_is_not_here_are_told(library: Library, tmp_path) -> None:
    from reader.library.database import open_library

    (ferry,) = add(library, FERRY)
    annotate.add_note_by_quote(library, ferry, PASSAGE)
    exported = export_notes(library, [ferry], "json")
    second = open_library(tmp_path / "second.db")
    try:
        report = import_notes(second, exported)
        assert report.added == ()
        assert "Ferry line to close" in report.homeless[0]
    finally:
        second.close()


def test_notes_move_with_their_passage_when_something_is_put_back(library: Library) -> None:
    (article,) = add(library, "Advertisement\n\n" + FERRY + "\nSubscribe to our newsletter\n")
    note = annotate.add_note_by_quote(library, article, PASSAGE)
    removed = browse.read_article(library, article).document.removed
    before = [r.text for r in removed if r.reason == "advertisement"]
    assert before == ["Advertisement"]
    changes = put_back(library, article, "Advertisement").changes
    assert article in changes.notes
    stored = browse.read_article(library, article)
    assert stored.document.text.startswith("Advertisement")
    (moved,) = annotate.list_notes(library)
    assert moved.id == note.id
    assert moved.state is AnchorState.ANCHORED
    assert stored.document.text[moved.anchor.start : moved.anchor.end] == PASSAGE
    reclean(library)
    assert browse.read_article(library, article).document.text == stored.document.text


def test_an_edited_note_is_brought_back_to_what_it_was(library: Library) -> None:
    (article,) = add(library, FERRY)
    before = annotate.add_note_by_quote(library, article, PASSAGE, text="as it was")
    annotate.edit_note(library, before.id, text="changed", tags=["new"])
    assert annotate.restore_note(library, before) == before
    assert annotate.list_notes(library) == [before]
