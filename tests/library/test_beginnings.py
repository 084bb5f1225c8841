"""Searches by the first letters of a word, with and without the index made for them."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from reader.importing.clean import as_is
from reader.library.check import check
from reader.library.database import Library, open_library
from reader.services.index_beginnings import index_beginnings, needs_index
from tests.library import old_libraries
from tests.library.builders import add_article, make_note

TEXTS = (
    "The tide took the old pier.",
    "Thunder over Thule; the Ōtaki ferry waits.",
    "Nothing to tell of Brücke, or of 2024.",
    "Он ждёт. 港口费用",
)
SEARCHES = (
    "th*",
    "the*",
    "ti*",
    "ōt*",
    "ot*",
    "OTA*",
    "br*",
    "brü*",
    "20*",
    "202*",
    "он*",
    "жд*",
)


@pytest.fixture
def articles(library: Library) -> list[int]:
    return [add_article(library, text) for text in TEXTS]


def forget(library: Library) -> None:
    """Make of a library one that has just come from the schema before the index."""
    with closing(sqlite3.connect(library.path)) as raw:
        raw.execute("INSERT INTO articles_fts_begun (articles_fts_begun) VALUES ('delete-all')")
        raw.execute("INSERT INTO unindexed_texts SELECT article_id FROM article_texts")
        raw.commit()


def found(library: Library, query: str) -> list[int]:
    with library.read() as unit:
        return unit.search.ids(query)


def full_text(library: Library, query: str) -> list[int]:
    """What the index of whole words finds."""
    with closing(sqlite3.connect(library.path)) as raw:
        rows = raw.execute(
            "SELECT rowid FROM articles_fts WHERE articles_fts MATCH ? ORDER BY rowid DESC",
            (f'"{query[:-1]}" *',),
        )
        return [row[0] for row in rows]


@pytest.mark.parametrize("query", SEARCHES)
def test_first_letters_find_what_whole_words_do(
    library: Library, articles: list[int], query: str
) -> None:
    wanted = full_text(library, query)
    assert found(library, query) == wanted
    assert found(library, query)
    forget(library)
    assert found(library, query) == wanted
    index_beginnings(library)
    assert found(library, query) == wanted


def test_what_is_changed_and_taken_away_before_it_is_indexed_leaves_nothing_behind(
    library: Library, articles: list[int]
) -> None:
    forget(library)
    assert needs_index(library)
    with library.write() as unit:
        unit.articles.set_document(articles[0], as_is("Zebras are new here."), 1, [])
        unit.articles.set_trashed([articles[1]], True)
        unit.articles.purge_trash()
    later = add_article(library, "The thaw.")
    assert found(library, "th*") == [later]
    assert found(library, "zeb*") == [articles[0]]
    index_beginnings(library)
    assert not needs_index(library)
    assert check(library) == []
    assert found(library, "th*") == [later]
    assert found(library, "zeb*") == [articles[0]]
    with library.write() as unit:
        unit.articles.set_trashed([later, articles[0]], True)
        unit.articles.purge_trash()
    assert found(library, "th*") == found(library, "zeb*") == []
    assert check(library) == []


def test_notes_and_several_words_are_found_as_well(library: Library, articles: list[int]) -> None:
    with library.write() as unit:
        unit.notes.add(make_note(articles[2], TEXTS[2], "tell", "Thoroughly"))
    assert found(library, "th*") == [articles[2], articles[1], articles[0]]
    assert found(library, "th* pi*") == [articles[0]]
    assert found(library, "th* -pi*") == [articles[2], articles[1]]
    assert found(library, "title:th*") == []
    assert found(library, "港口*") == [articles[3]]


def test_a_large_older_library_is_indexed_later(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    old_libraries.load("0008", path)
    with closing(sqlite3.connect(path)) as raw:
        raw.executemany(
            "INSERT INTO article_texts (article_id, headline, text) VALUES (?, '', 'Thyme.')",
            [(number,) for number in range(100, 1200)],
        )
        raw.commit()
    library = open_library(path)
    with library.read() as unit:
        assert len(unit.beginnings.waiting()) == 1103
    index_beginnings(library)
    assert not needs_index(library)
    assert check(library) is not None
    library.close()
    small = tmp_path / "small.db"
    old_libraries.load("0008", small)
    with open_library(small) as library:
        assert not needs_index(library)


def test_the_first_letters_are_shown_where_they_stand(
    library: Library, articles: list[int]
) -> None:
    with library.read() as unit:
        made = unit.search.snippets("th*", articles)
    hits = {n: [s.text[start:end] for start, end in s.hits] for n, s in made.items()}
    assert hits == {articles[0]: ["The", "the"], articles[1]: ["Thunder", "Thule", "the"]}
