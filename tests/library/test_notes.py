from __future__ import annotations

from dataclasses import replace

import pytest

from reader.library.check import check
from reader.library.database import Library
from reader.library.errors import ArticleNotFound, NoteNotFound
from reader.notes.model import Anchor, AnchorState, Color
from tests.library.builders import add_article, make_note

TEXT = "The lighthouse keeper counts gulls. The keeper's log names each of them."


def test_a_note_comes_back_as_it_went_in(library: Library) -> None:
    article = add_article(library, TEXT)
    note = make_note(
        article, TEXT, "counts gulls", "Why? \0 <b>😀</b>", color=Color.MAGENTA, tags=("b", "a")
    )
    note = replace(note, state=AnchorState.MOVED, created="2026-01-01T00:00:00Z")
    with library.write() as unit:
        stored = unit.notes.add(note)
    assert stored == replace(note, id=stored.id)
    with library.read() as unit:
        assert unit.notes.get(stored.id) == stored


def test_tags_are_trimmed_and_told_apart_by_more_than_case(library: Library) -> None:
    article = add_article(library, TEXT)
    with library.write() as unit:
        note = unit.notes.add(
            make_note(article, TEXT, "gulls", tags=(" To  check", "to CHECK", ""))
        )
        assert note.tags == ("To check",)
        assert unit.notes.list(tag="TO check") == [note]
        assert unit.notes.list(tag="check") == []


def test_notes_stand_in_text_order(library: Library) -> None:
    one = add_article(library, TEXT)
    two = add_article(library, TEXT + " Twice.")
    with library.write() as unit:
        made = [
            unit.notes.add(make_note(article, TEXT, quote))
            for article, quote in [
                (two, "gulls"),
                (one, "log"),
                (one, "counts"),
                (one, "counts gulls"),
            ]
        ]
        a, b, c, d = made
        assert unit.notes.list() == [c, d, b, a]
        assert unit.notes.list(one) == [c, d, b]
        unit.articles.set_trashed([one], True)
        assert unit.notes.list() == [a]
        assert unit.notes.list(one) == [c, d, b]


def test_notes_are_found_by_words_of_note_passage_and_tags(library: Library) -> None:
    article = add_article(library, TEXT)
    with library.write() as unit:
        first = unit.notes.add(
            make_note(article, TEXT, "lighthouse", "Élan vital", tags=("birds",))
        )
        second = unit.notes.add(make_note(article, TEXT, "log", "海鸥数量", color=Color.RED))
        for query in ("elan", "LIGHT", "bird", '"elan vital"', "vital lighthouse"):
            assert unit.notes.list(query=query) == [first], query
        assert unit.notes.list(query="海鸥") == [second]
        assert unit.notes.list(query="vital log") == []
        assert unit.notes.list(query='"vital elan') == []
        assert unit.notes.list(query=' ( " * ') == [first, second]
        assert unit.notes.list(color=Color.RED) == [second]
        assert unit.notes.list(query="elan", color=Color.RED) == []


def test_an_edited_note_is_found_by_its_new_words_only(library: Library) -> None:
    article = add_article(library, TEXT)
    with library.write() as unit:
        note = unit.notes.add(make_note(article, TEXT, "log", "before", tags=("x",)))
        edited = replace(
            note,
            text="after",
            tags=("y", "z"),
            color=Color.BLUE,
            modified="2026-09-09T00:00:00Z",
            anchor=Anchor(0, 3, "The", "", " light"),
            state=AnchorState.ORPHANED,
        )
        unit.notes.update(edited)
        assert unit.notes.get(note.id) == edited
        assert unit.notes.list(query="before") == []
        assert unit.notes.list(query="after") == [edited]
        assert unit.notes.list(tag="x") == []
    assert check(library) == []


def test_a_removed_note_can_be_restored_under_its_number(library: Library) -> None:
    article = add_article(library, TEXT)
    with library.write() as unit:
        note = unit.notes.add(make_note(article, TEXT, "log", "kept", tags=("x",)))
        unit.notes.remove(note.id)
        assert unit.notes.list(query="kept") == []
        with pytest.raises(NoteNotFound, match=f"no note {note.id}"):
            unit.notes.get(note.id)
        later = unit.notes.add(make_note(article, TEXT, "gulls"))
        assert later.id != note.id
        assert unit.notes.restore(note) == note
        assert unit.notes.list(query="kept") == [note]
    assert check(library) == []


def test_what_is_not_there_is_named(library: Library) -> None:
    with library.write() as unit:
        with pytest.raises(ArticleNotFound):
            unit.notes.add(make_note(5, TEXT, "log"))
        with pytest.raises(NoteNotFound):
            unit.notes.remove(5)
        with pytest.raises(NoteNotFound):
            unit.notes.update(make_note(5, TEXT, "log"))
