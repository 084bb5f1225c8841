"""Notes: made, changed, removed, restored, and seen in every version that has the passage."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.library.database import Library
from reader.library.errors import ArticleNotFound, NoteNotFound
from reader.notes.formats import EXPORTS
from reader.notes.model import Anchor, AnchorState, Color
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


def test_two_windows_do_not_overwrite_each_other(library: Library) -> None:
    (article,) = add(library, FERRY)
    base = annotate.add_note_by_quote(library, article, PASSAGE, text="one two", tags=["a"])
    theirs = annotate.edit_note(library, base.id, text="one two three", tags=["a", "b"], base=base)
    mine = annotate.edit_note(library, base.id, text="ONE two", tags=["c"], base=base)
    assert (mine.text, mine.tags) == ("ONE two three", ("b", "c"))
    with pytest.raises(
        annotate.NoteChangedElsewhere, match=r"comment.*Nothing was overwritten"
    ) as e:
        annotate.edit_note(library, base.id, text="one two four", base=base)
    assert e.value.stored == mine
    annotate.edit_note(library, base.id, color=Color.RED, base=theirs)
    with pytest.raises(annotate.NoteChangedElsewhere, match="colour"):
        annotate.edit_note(library, base.id, color=Color.BLUE, base=base)
    with pytest.raises(annotate.NoteChangedElsewhere):
        annotate.remove_note(library, base.id, base=base)
    annotate.attach_note(library, base.id, 0, 11)
    with pytest.raises(annotate.NoteChangedElsewhere, match="passage"):
        annotate.attach_note(library, base.id, 4, 20, base=base)
    (now,) = annotate.list_notes(library)
    assert (now.text, now.color, now.anchor.end) == ("ONE two three", Color.RED, 11)
    annotate.remove_note(library, base.id, base=now)
    with pytest.raises(NoteNotFound):
        annotate.edit_note(library, base.id, text="x", base=now)


def test_a_moved_note_is_confirmed_and_an_orphan_attached_again(library: Library) -> None:
    (article,) = add(library, FERRY)
    note = annotate.add_note_by_quote(library, article, PASSAGE)
    text = browse.read_article(library, article).document.text
    start = text.index("Their school")
    moved = annotate.restore_note(
        library,
        replace(
            note,
            anchor=replace(note.anchor, start=start, end=start + 12),
            state=AnchorState.MOVED,
        ),
    )
    sure = annotate.confirm_note(library, note.id)
    assert (sure.state, sure.anchor.quote) == (AnchorState.ANCHORED, "Their school")
    assert annotate.confirm_note(library, note.id) == sure
    lost = replace(
        moved,
        anchor=Anchor(
            0, 68, "The islanders gathered 3,500 signatures against that decision", "", ""
        ),
        state=AnchorState.ORPHANED,
    )
    annotate.restore_note(library, lost)
    best, *others = annotate.suggest_places(library, note.id)
    assert best.text.startswith("Islanders have collected 3,400 signatures")
    assert best.text == text[best.start : best.end]
    assert all(best.score >= other.score for other in others)
    again = annotate.attach_note(library, note.id, best.start, best.end, base=lost)
    assert again.state is AnchorState.ANCHORED


def test_a_note_of_a_version_says_how_sure_its_place_is(library: Library) -> None:
    ferry, later = add(library, FERRY, LATER)
    annotate.add_note_by_quote(library, ferry, PASSAGE)
    annotate.add_note_by_quote(
        library, ferry, "repairs to the older of them would cost another $12 million"
    )
    exact, light = sorted(annotate.article_notes(library, later).notes, key=lambda p: -p.sure)
    assert exact.sure == 1.0
    assert 0.8 < light.sure < 1.0
