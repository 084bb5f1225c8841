"""Hits in context, in every script, and the orders that they are listed in."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.library.database import Library
from reader.library.records import Snippet, Sort
from tests.library.builders import add_article, make_note

FILLER = "Nothing else happened on the quay that whole long day, nor the day after it. " * 6


def snippet(library: Library, query: str, article: int) -> Snippet | None:
    with library.read() as unit:
        return unit.search.snippets(query, [article]).get(article)


def words(found: Snippet | None) -> list[str]:
    assert found is not None
    return [found.text[start:end] for start, end in found.hits]


@pytest.mark.parametrize(
    ("told", "query", "hits"),
    [
        ("The Harbour Board rejected\n\nthe tolls.", "harbour tolls", ["Harbour", "tolls"]),
        ("Sie fahren über die Brücke.", "uber brucke", ["über", "Brücke"]),
        ("居民反对港口费用上涨,议会推迟表决。", "港口", ["港口"]),
        ("Городской совет Новый Порт отложил решение.", "новый совет", ["совет", "Новый"]),
        ("رفض مجلس الميناء الرسوم الجديدة.", "الميناء", ["الميناء"]),
        ("A “toll” on ferries 🚋 again", '"toll on ferries"', ["toll” on ferries"]),
    ],
)
def test_hits_stand_in_the_text_as_it_is_written(
    library: Library, told: str, query: str, hits: list[str]
) -> None:
    found = snippet(library, query, add_article(library, f"{FILLER}\n\n{told}\n\n{FILLER}"))
    assert words(found) == hits
    assert found is not None
    assert "\n" not in found.text
    assert found.text.startswith("…")
    assert found.text.endswith("…")


def test_a_note_that_was_found_is_shown(library: Library) -> None:
    text = "The board met on Monday."
    article = add_article(library, text)
    with library.write() as unit:
        unit.notes.add(make_note(article, text, "board", comment="Ask the pilot about it."))
    found = snippet(library, "pilot", article)
    assert words(found) == ["pilot"]
    assert found is not None
    assert found.in_note


def test_what_is_not_searched_by_words_has_no_snippet(library: Library) -> None:
    article = add_article(library, "The board met on Monday.")
    assert snippet(library, "is:unread", article) is None
    assert snippet(library, "", article) is None


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(before=st.text(max_size=80), after=st.text(max_size=80))
def test_a_hit_is_never_beside_the_word(library: Library, before: str, after: str) -> None:
    text = f"{before} Quayside {after}".encode("utf-8", "ignore").decode()
    found = snippet(library, "quayside", add_article(library, text))
    assert "Quayside" in words(found)


def test_columns_sort_by_what_they_count(library: Library) -> None:
    plain = add_article(library, FILLER, authors=("Zita",))
    noted = add_article(library, FILLER + "a", authors=("Abel",))
    starred = add_article(library, FILLER + "b", authors=("Mia",))
    with library.write() as unit:
        unit.notes.add(make_note(noted, FILLER + "a", "quay"))
        unit.articles.set_starred([starred], True)
        unit.articles.set_unread([plain, noted], False)

    def first(sort: Sort, *, descending: bool = True) -> int:
        with library.read() as unit:
            return unit.search.ids("", sort=sort, descending=descending)[0]

    assert first(Sort.NOTES) == noted
    assert first(Sort.STARRED) == starred
    assert first(Sort.UNREAD) == starred
    assert first(Sort.AUTHORS, descending=False) == noted
    assert first(Sort.VERSIONS) == starred
