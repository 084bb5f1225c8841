from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace

import pytest

from reader.library import check as checks
from reader.library.check import check, info, set_right
from reader.library.database import Library, Unit
from reader.library.errors import DamagedLibrary
from reader.library.migrate import HEAD
from reader.library.records import CheckFinding, NamesState
from reader.notes.model import AnchorState
from reader.sentences import Sentence
from reader.text.marks import MarkKind
from reader.versions.model import VersionKind, VersionPair
from tests.library.builders import add_article, make_note, name_on

TEXT = "Ida Falk counts gulls \0 at the lighthouse. 🚢 Falk leaves."


def spoil(library: Library, *statements: str) -> None:
    """Change the database behind the library's back."""
    with closing(sqlite3.connect(library.path)) as raw:
        for statement in statements:
            raw.execute(statement)
        raw.commit()


@pytest.fixture
def article(library: Library) -> int:
    number = add_article(library, TEXT, marks=[name_on(TEXT, "lighthouse", MarkKind.PLACE)])
    with library.write() as unit:
        unit.notes.add(make_note(number, TEXT, "Falk leaves", "why"))
    return number


def test_a_sound_library_has_no_findings(library: Library, article: int) -> None:
    assert check(library) == []


@pytest.mark.parametrize(
    ("statement", "area", "index_query"),
    [
        ("INSERT INTO articles_fts (articles_fts) VALUES ('delete-all')", "text index", "gulls"),
        ("INSERT INTO notes_fts (notes_fts) VALUES ('delete-all')", "text index", "note:why"),
        ("INSERT INTO articles_fts (rowid, body) VALUES (77, 'stray')", "text index", "gulls"),
        ("UPDATE entities SET articles = 5, mentions = 9", "names", "name:lighthouse"),
    ],
)
def test_what_can_be_made_again_is(
    library: Library, article: int, statement: str, area: str, index_query: str
) -> None:
    spoil(library, statement)
    (finding,) = check(library)
    assert (finding.area, finding.repaired) == (area, True)
    assert check(library) == []
    with library.read() as unit:
        assert unit.search.ids(index_query) == [article]
        assert unit.search.ids("stray") == []
        assert [name.mentions for name in unit.articles.names()] == [1]


@pytest.mark.parametrize(
    ("statements", "area", "message"),
    [
        (
            ["DROP TRIGGER raw_files_are_kept", "UPDATE raw_files SET data = x'00'"],
            "raw bytes",
            "imported bytes of article 1",
        ),
        (["UPDATE notes SET quote = 'Falk stays'"], "anchors", "Note 1 says"),
        (["UPDATE notes SET start = start + 1"], "anchors", "Note 1 says"),
        (['UPDATE blocks SET "end" = 1000'], "text", "beyond its text"),
        (["DELETE FROM article_texts"], "text", "has no text"),
        (["UPDATE article_tags SET tag_id = 9"], "database", "tags that is not there"),
        (["UPDATE marks SET kind = 'plzce'"], "marks", "says “plzce”"),
        (["UPDATE blocks SET kind = 'paragrapi'"], "text", "says “paragrapi”"),
        (["UPDATE entities SET kind = 'plzce'"], "names", "says “plzce”"),
    ],
)
def test_what_is_wrong_is_told(
    library: Library, article: int, statements: list[str], area: str, message: str
) -> None:
    with library.write() as unit:
        unit.articles.add_tag([article], "x")
    spoil(library, *statements)
    findings = [finding for finding in check(library) if not finding.repaired]
    assert any(f.area == area and message in f.message for f in findings), findings


def test_words_that_mean_nothing_give_way_to_the_usual_ones(library: Library, article: int) -> None:
    other = add_article(library, "other")
    with library.write() as unit:
        unit.versions.put(VersionPair(article, other, VersionKind.VERSION, 0.9, 0.9))
    spoil(
        library,
        "UPDATE entities SET kind = 'plzce'",
        "UPDATE version_pairs SET kind = 'mxcerpt'",
        "UPDATE notes SET color = 'yeloow'",
    )
    assert {finding.area for finding in check(library)} == {"names", "versions", "anchors"}
    with library.write() as unit:
        set_right(unit)
    assert [finding for finding in check(library) if not finding.repaired] == []
    with library.read() as unit:
        assert unit.articles.get(article).names is NamesState.PENDING  # looked for again
        assert unit.articles.names() == []
        assert unit.versions.pairs() == []


@pytest.mark.parametrize(
    ("statement", "read"),
    [
        ("UPDATE marks SET kind = 'plzce'", lambda unit: unit.articles.get(1)),
        ("UPDATE articles SET names = 'dohe'", lambda unit: unit.articles.get(1)),
        ("UPDATE entities SET kind = 'plzce'", lambda unit: unit.articles.names()),
    ],
)
def test_a_value_of_nobody_is_told_as_damage(
    library: Library, article: int, statement: str, read: Callable[[Unit], object]
) -> None:
    spoil(library, statement)
    with (
        pytest.raises(DamagedLibrary, match="never writes"),
        library.read() as unit,
    ):
        read(unit)


def test_a_table_that_lost_a_column_is_told_as_damage(library: Library, article: int) -> None:
    library.close()
    spoil(library, "ALTER TABLE removed RENAME COLUMN reason TO reasom")
    with pytest.raises(DamagedLibrary), library.read() as unit:
        unit.articles.get(article)


def test_authors_that_are_damaged_hide_no_article(library: Library, article: int) -> None:
    spoil(library, """UPDATE articles SET authors = '["Ida Falk"'""")
    with library.read() as unit:
        assert unit.articles.rows([article])[0].authors == ('["Ida Falk"',)
        assert unit.articles.get(article).document.authors == ('["Ida Falk"',)
    spoil(library, "UPDATE articles SET authors = '7'")
    with library.read() as unit:
        assert unit.articles.get(article).document.authors == ("7",)


def test_a_check_goes_on_whatever_it_meets(
    library: Library, article: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    def met(_: object) -> Iterator[CheckFinding]:
        raise TypeError("None and int")
        yield

    monkeypatch.setattr(checks, "_keys", met)
    (finding,) = check(library)
    assert finding.area == "database"
    assert "(TypeError)" in finding.message


def test_marks_off_their_words_are_told(library: Library) -> None:
    plain = TEXT.replace("\0", "-")
    add_article(library, plain, marks=[name_on(plain, "gulls", MarkKind.GROUP)])
    spoil(library, "UPDATE marks SET start = start + 1")
    (finding,) = check(library)
    assert finding.area == "marks"


def test_a_note_that_says_it_moved_is_no_finding(library: Library, article: int) -> None:
    with library.write() as unit:
        (note,) = unit.notes.list()
        anchor = replace(note.anchor, quote="Falk left")
        unit.notes.update(replace(note, anchor=anchor, state=AnchorState.MOVED))
    assert check(library) == []


def test_facts_of_a_library(library: Library, article: int) -> None:
    other = add_article(library, "other")
    gone = add_article(library, "gone")
    with library.write() as unit:
        unit.versions.put(VersionPair(article, other, VersionKind.VERSION, 0.9, 0.9))
        unit.articles.set_trashed([gone], True)
    facts = info(library)
    assert facts.path == str(library.path)
    assert facts.schema == HEAD
    assert facts.size == library.path.stat().st_size
    assert (facts.articles, facts.trashed, facts.notes, facts.marks, facts.names) == (2, 1, 1, 1, 1)
    assert facts.version_pairs == 1


def test_what_is_found_can_be_said_in_another_language(library: Library, article: int) -> None:
    spoil(
        library,
        "UPDATE notes SET quote = 'Falk stays', color = 'mauve'",
        'UPDATE blocks SET "end" = 1000',
        "INSERT INTO notes_fts (notes_fts) VALUES ('delete-all')",
        "UPDATE entities SET mentions = 7",
        "DELETE FROM fingerprints",
    )
    findings = check(library)
    assert len(findings) > 4
    assert all(isinstance(finding.message, Sentence) for finding in findings), findings
