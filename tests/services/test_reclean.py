from __future__ import annotations

import pytest

from reader.library.database import Library
from reader.library.errors import ArticleNotFound
from reader.notes.model import AnchorState
from reader.progress import Cancelled
from reader.services import annotate, browse
from reader.services.reclean import (
    NothingChosen,
    NothingLeft,
    decide,
    put_back,
    reclean,
    take_out,
)
from reader.text.document import Document
from tests.services.conftest import FERRY, LATER, OTHER, add

SAILING = "A last sailing is planned for June 30."


def document(library: Library, article: int) -> Document:
    return browse.read_article(library, article).document


def place(library: Library, article: int, words: str) -> tuple[int, int]:
    at = document(library, article).text.index(words)
    return at, at + len(words)


def paragraph(library: Library, article: int, number: int) -> str:
    shown = document(library, article)
    return shown.text[shown.blocks[number].start : shown.blocks[number].end]


def by_reader(shown: Document) -> list[str]:
    return [out.text for out in shown.removed if out.reason == "reader"]


def test_a_paragraph_is_taken_out_for_good_and_put_back(library: Library) -> None:
    (ferry,) = add(library, FERRY)
    before = document(library, ferry)
    text = paragraph(library, ferry, 1)
    decided = take_out(library, ferry, *place(library, ferry, text))
    assert decided.changes.articles == decided.changes.notes == {ferry}
    after = document(library, ferry)
    assert text not in after.text
    assert by_reader(after) == [text]
    assert browse.find_articles(library, '"nobody wanted this"') == []
    reclean(library)
    assert document(library, ferry) == after
    put_back(library, ferry, text)
    assert document(library, ferry) == before
    reclean(library)
    assert document(library, ferry) == before


def test_a_passage_is_taken_out_and_that_is_undone_and_done_again(library: Library) -> None:
    (ferry,) = add(library, FERRY)
    before = document(library, ferry)
    decided = take_out(library, ferry, *place(library, ferry, SAILING))
    after = document(library, ferry)
    assert by_reader(after) == [SAILING]
    assert after.text.split("\n\n")[-1].startswith("The crews, most of whom")
    assert len(after.blocks) == len(before.blocks)
    decide(library, ferry, decided.before)
    assert document(library, ferry) == before
    decide(library, ferry, decided.after)
    assert document(library, ferry) == after


def test_what_was_put_back_and_is_taken_out_is_put_back_again_by_undoing(library: Library) -> None:
    (article,) = add(library, FERRY + "\nAdvertisement\n")
    put_back(library, article, "Advertisement")
    before = document(library, article)
    assert before.text.endswith("Advertisement")
    decided = take_out(library, article, len(before.text) - 3, len(before.text))
    after = document(library, article)
    assert ("Advertisement", "advertisement") in {(o.text, o.reason) for o in after.removed}
    decide(library, article, decided.before)
    assert document(library, article) == before
    decide(library, article, decided.after)
    put_back(library, article, "Advertisement")
    assert document(library, article) == before


def test_notes_on_what_is_taken_out_are_orphans_until_it_is_put_back(library: Library) -> None:
    (ferry,) = add(library, FERRY)
    text = paragraph(library, ferry, 1)
    on_it = annotate.add_note_by_quote(library, ferry, "the sums are what they are", text="Which?")
    below = annotate.add_note_by_quote(library, ferry, "3,400 signatures")
    take_out(library, ferry, *place(library, ferry, text))
    notes = {note.id: note for note in annotate.list_notes(library)}
    assert notes[on_it.id].state is AnchorState.ORPHANED
    assert notes[on_it.id].anchor.quote == "the sums are what they are"
    moved = notes[below.id]
    assert moved.state is AnchorState.ANCHORED
    after = document(library, ferry).text
    assert after[moved.anchor.start : moved.anchor.end] == "3,400 signatures"
    put_back(library, ferry, text)
    notes = {note.id: note for note in annotate.list_notes(library)}
    assert {note.state for note in notes.values()} == {AnchorState.ANCHORED}
    back = notes[on_it.id]
    whole = document(library, ferry).text
    assert whole[back.anchor.start : back.anchor.end] == "the sums are what they are"
    assert back.text == "Which?"


def test_an_article_keeps_some_text(library: Library) -> None:
    (article,) = add(library, OTHER)
    shown = document(library, article)
    with pytest.raises(NothingLeft, match="trash"):
        take_out(library, article, 0, len(shown.text))
    take_out(library, article, shown.blocks[0].start, shown.blocks[0].end)
    left = document(library, article)
    with pytest.raises(NothingLeft):
        take_out(library, article, 0, len(left.text))
    with pytest.raises(NothingChosen):
        take_out(library, article, 3, 3)
    with pytest.raises(ArticleNotFound):
        take_out(library, article + 1, 0, 3)
    assert document(library, article) == left


def test_versions_stay_linked_when_something_is_taken_out(library: Library) -> None:
    ferry, later = add(library, FERRY, LATER)
    assert browse.article_rows(library, [ferry])[0].versions == (later,)
    take_out(library, ferry, *place(library, ferry, SAILING))
    assert browse.article_rows(library, [ferry])[0].versions == (later,)


class StopAfter:
    def __init__(self, most: int) -> None:
        self.most = most

    def report(self, done: int, total: int | None, message: str = "") -> None:
        if done >= self.most:
            raise Cancelled

    def checkpoint(self) -> None:
        pass


def test_a_stop_keeps_and_tells_what_was_done(library: Library) -> None:
    ids = add(library, FERRY, OTHER)
    assert reclean(library, ids, StopAfter(1)).articles == {ids[0]}
    with pytest.raises(Cancelled):
        reclean(library, ids, StopAfter(0))
