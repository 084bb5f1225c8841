"""Tags of articles and notes: renamed, merged, coloured, deleted, and all of it undone."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest
from sqlalchemy import event
from sqlalchemy.engine import Engine

from reader.library.check import check
from reader.library.database import Library
from reader.library.records import TagEntry
from reader.notes.model import Color
from reader.services import annotate, browse, journal, tags
from reader.services.undo_refused import ChangedMeanwhile
from reader.services.undo_steps import Flag
from tests.services.conftest import FERRY, OTHER, add

SESSION = "this run"


def shown(library: Library) -> list[tuple[str, Color | None, int, int]]:
    return [(t.label, t.color, t.articles, t.notes) for t in tags.list_tags(library)]


@pytest.fixture
def tagged(library: Library) -> tuple[int, int, int]:
    ferry, other = add(library, FERRY, OTHER)
    tags.tag_articles(library, [ferry, other], "boats")
    tags.tag_articles(library, [other], "Harbour")
    note = annotate.add_note_by_quote(
        library, ferry, "the harbour committee", tags=["harbour", "boats", "ask"]
    )
    return ferry, other, note.id


def test_tags_of_articles_and_notes_are_one_list(
    library: Library, tagged: tuple[int, int, int]
) -> None:
    tags.color_tag(library, "HARBOUR", Color.BLUE)
    assert tags.list_tags(library) == [
        TagEntry("ask", None, 0, 1),
        TagEntry("boats", None, 2, 1),
        TagEntry("Harbour", Color.BLUE, 1, 1),
    ]


def test_a_tag_is_renamed_everywhere_and_back(
    library: Library, tagged: tuple[int, int, int]
) -> None:
    ferry, other, _ = tagged
    tags.color_tag(library, "boats", Color.RED)
    before = shown(library)
    done = tags.rename_tag(library, "Boats", "  ships ")
    assert [t[:3] for t in shown(library)] == [
        ("ask", None, 0),
        ("Harbour", None, 1),
        ("ships", Color.RED, 2),
    ]
    assert annotate.list_notes(library)[0].tags == ("harbour", "ships", "ask")
    assert annotate.list_notes(library, query="ships", tag="SHIPS")
    assert browse.find_articles(library, "tag:ships") == [other, ferry]
    assert done.changes.tags
    assert done.changes.articles == {ferry, other}
    entry = journal.push(library, SESSION, "Rename tag", done.steps)
    assert entry is not None
    journal.undo(library, entry.id)
    assert shown(library) == before
    assert annotate.list_notes(library)[0].tags == ("harbour", "boats", "ask")
    assert annotate.list_notes(library, query="boats")
    journal.redo(library, entry.id)
    assert browse.find_articles(library, "tag:boats") == []
    assert check(library) == []


def test_tags_are_merged_into_one(library: Library, tagged: tuple[int, int, int]) -> None:
    tags.color_tag(library, "ask", Color.GREEN)
    before = shown(library)
    done = tags.merge_tags(library, ["boats", "ask"], "harbour")
    assert shown(library) == [("harbour", Color.GREEN, 2, 1)]
    assert annotate.list_notes(library)[0].tags == ("harbour",)
    entry = journal.push(library, SESSION, "Merge tags", done.steps)
    assert entry is not None
    journal.undo(library, entry.id)
    assert shown(library) == before


def test_a_spelling_is_changed(library: Library, tagged: tuple[int, int, int]) -> None:
    tags.rename_tag(library, "harbour", "HARBOUR")
    assert [t[0] for t in shown(library)] == ["ask", "boats", "HARBOUR"]
    assert annotate.list_notes(library)[0].tags[0] == "HARBOUR"


def test_a_deleted_tag_is_gone_and_comes_back(
    library: Library, tagged: tuple[int, int, int]
) -> None:
    tags.color_tag(library, "boats", Color.RED)
    before = shown(library)
    done = tags.delete_tag(library, "boats")
    assert [t[0] for t in shown(library)] == ["ask", "Harbour"]
    entry = journal.push(library, SESSION, "Delete tag", done.steps)
    assert entry is not None
    journal.undo(library, entry.id)
    assert shown(library) == before


def test_what_cannot_be_named_is_refused(library: Library, tagged: tuple[int, int, int]) -> None:
    with pytest.raises(tags.NoSuchTag, match="bears the tag"):
        tags.rename_tag(library, "unheard of", "x")
    with pytest.raises(tags.EmptyTag):
        tags.rename_tag(library, "boats", " # ")
    with pytest.raises(tags.EmptyTag):
        tags.color_tag(library, "", Color.RED)
    assert not tags.rename_tag(library, "boats", "boats").steps


def test_flags_and_tags_of_articles_are_undone(
    library: Library, tagged: tuple[int, int, int]
) -> None:
    ferry, other, _ = tagged
    starred = tags.flag_articles(library, [ferry, other], Flag.STARRED, True)
    again = tags.flag_articles(library, [ferry], Flag.STARRED, True)
    assert not again.steps
    trashed = tags.flag_articles(library, [other], Flag.TRASHED, True)
    untagged = tags.untag_articles(library, [ferry], "Boats")
    made = [
        journal.push(library, SESSION, "step", done.steps) for done in (starred, trashed, untagged)
    ]
    for entry in reversed(made):
        assert entry is not None
        journal.undo(library, entry.id)
    rows = browse.article_rows(library, [ferry, other])
    assert [(r.starred, r.trashed, r.tags) for r in rows] == [
        (False, False, ("boats",)),
        (False, False, ("boats", "Harbour")),
    ]
    assert made[0] is not None
    tags.flag_articles(library, [ferry], Flag.STARRED, True)
    with pytest.raises(ChangedMeanwhile):
        journal.redo(library, made[0].id)
    assert not browse.article_rows(library, [other])[0].starred


def statements(library: Library, do: Callable[[], object]) -> int:
    """How many statements go to the database while something is done."""
    counted = 0

    def count(*_: object) -> None:
        nonlocal counted
        counted += 1

    event.listen(Engine, "before_cursor_execute", count)
    try:
        do()
    finally:
        event.remove(Engine, "before_cursor_execute", count)
    return counted


def test_many_articles_are_tagged_and_marked_by_as_few_statements_as_one(library: Library) -> None:
    texts = [FERRY.replace("ferry", f"ferry {number}") for number in range(12)]
    ids = add(library, *texts)

    def tag(articles: Sequence[int], label: str) -> None:
        _, entry = journal.act(
            library, SESSION, "Tag", lambda: tags.tag_articles(library, articles, label)
        )
        assert entry is not None
        journal.undo(library, entry.id)

    def trash(articles: Sequence[int]) -> None:
        tags.flag_articles(library, articles, Flag.TRASHED, True)
        tags.flag_articles(library, articles, Flag.TRASHED, False)

    one = statements(library, lambda: tag(ids[:1], "one"))
    assert statements(library, lambda: tag(ids, "all")) <= one
    one = statements(library, lambda: trash(ids[:1]))
    assert statements(library, lambda: trash(ids)) <= one
