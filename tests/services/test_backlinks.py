"""Links between notes and articles: resolved by title or number, and seen from the other side."""

from __future__ import annotations

import pytest

from reader.library.database import Library
from reader.library.errors import ArticleNotFound, NoteNotFound
from reader.services import annotate, organise
from reader.services.backlinks import (
    LinkState,
    backlinks,
    note_links,
    resolve_links,
    suggest_titles,
)
from tests.services.conftest import FERRY, LATER, OTHER, add

FERRY_TITLE = "Ferry line to close after ninety years"
OTHER_TITLE = "Orchard growers count a record harvest"


def test_links_lead_to_articles_and_notes(library: Library) -> None:
    ferry, other = add(library, FERRY, OTHER)
    note = annotate.add_note_by_quote(library, ferry, "the harbour committee")
    text = (
        f"[[{OTHER_TITLE.upper()}|fruit]] [[#{ferry}]] [[^{note.id}]] [[No such thing]] [[#99]] "
        "[[^99]] [[…]]"
    )
    links = resolve_links(library, text)
    assert [(link.state, link.article, link.note) for link in links] == [
        (LinkState.FOUND, other, None),
        (LinkState.FOUND, ferry, None),
        (LinkState.FOUND, ferry, note.id),
        *[(LinkState.UNKNOWN, None, None)] * 4,
    ]
    assert links[0].shown == "fruit"
    assert resolve_links(library, "no links") == []


def test_an_ambiguous_title_stays_text_and_tells_its_choices(library: Library) -> None:
    ferry, later, other = add(library, FERRY, LATER, OTHER)
    (link,) = resolve_links(library, f"[[{FERRY_TITLE}]]")
    assert (link.state, link.article, link.choices) == (LinkState.AMBIGUOUS, None, (ferry, later))
    note = annotate.add_note_by_quote(library, other, "48,000 tonnes", text=f"[[{FERRY_TITLE}]]")
    assert backlinks(library, ferry) == []
    organise.trash(library, [later])
    assert note_links(library, note.id)[0].article == ferry
    assert [row.note.id for row in backlinks(library, ferry)] == [note.id]


def test_what_links_to_an_article_is_seen_there(library: Library) -> None:
    ferry, other = add(library, FERRY, OTHER)
    target = annotate.add_note_by_quote(library, ferry, "3,400 signatures", text="how many?")
    by_title = annotate.add_note_by_quote(
        library, other, "48,000 tonnes", text=f"as in [[{FERRY_TITLE}]]"
    )
    by_note = annotate.add_note_by_quote(
        library, other, "half a dozen farms", text=f"see [[^{target.id}]]"
    )
    annotate.add_note_by_quote(library, other, "a mild September", text="`[[#1]]` \\[[#1]]")
    assert [row.note.id for row in backlinks(library, ferry)] == [by_title.id, by_note.id]
    assert backlinks(library, ferry)[0].title == OTHER_TITLE
    assert backlinks(library, other) == []
    annotate.edit_note(library, by_title.id, text="no more")
    assert [row.note.id for row in backlinks(library, ferry)] == [by_note.id]
    organise.trash(library, [other])
    assert backlinks(library, ferry) == []
    with pytest.raises(ArticleNotFound):
        backlinks(library, 99)
    with pytest.raises(NoteNotFound):
        note_links(library, 99)


def test_titles_are_suggested_with_what_to_write(library: Library) -> None:
    ferry, later, _ = add(library, FERRY, LATER, OTHER)
    assert [s.written for s in suggest_titles(library, "growers co")] == [f"[[{OTHER_TITLE}]]"]
    assert [s.written for s in suggest_titles(library, "ferry")] == [
        f"[[#{later}|{FERRY_TITLE}]]",
        f"[[#{ferry}|{FERRY_TITLE}]]",
    ]
    assert len(suggest_titles(library, "", limit=2)) == 2
    assert suggest_titles(library, "zebra") == []
