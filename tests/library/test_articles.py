from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace

import pytest

from reader.library.check import check
from reader.library.database import Library
from reader.library.errors import AlreadyPresent, ArticleNotFound
from reader.library.records import Count, Imported, NamesState
from reader.text.document import Block, BlockKind, Document, Removed
from reader.text.marks import Finder, Mark, MarkKind
from tests.library.builders import (
    ADDED,
    add_article,
    make_document,
    make_imported,
    make_note,
    mark_on,
    name_on,
)

TEXT = "Harbour fees at Lindmoor rise to 40 crowns in May. 🚢 Mayor Ida Falk objects."


def whole_document() -> Document:
    return Document(
        text=TEXT,
        blocks=(Block(BlockKind.HEADING, 0, 12, 2), Block(BlockKind.LIST_ITEM, 13, len(TEXT))),
        title="Fees rise",
        subtitle="In spring",
        authors=("Ida Falk", "Åke Őri"),
        source="The Lindmoor Post",
        published="2019-05-02T08:00:00+02:00",
        language="en",
        url="https://example.org/fees",
        flattened=True,
        removed=(Removed("Subscribe!", "promotion", 0), Removed("Home | News", "navigation", 13)),
    )


def test_an_article_comes_back_as_it_went_in(library: Library) -> None:
    marks = [
        mark_on(TEXT, "40 crowns", MarkKind.MONEY, value=40, unit="SEK", bound="about"),
        mark_on(TEXT, "May", MarkKind.DATE, value="2019"),
        mark_on(TEXT, "Fees".lower(), MarkKind.PERCENT, low=1.5, high=10**20, unit="%"),
        name_on(TEXT, "Ida Falk", MarkKind.PERSON),
        Mark(0, 7, TEXT[:7], MarkKind.PLACE, by=Finder.READER),
    ]
    imported = make_imported("raw\r\nbytes \0", "a.txt")
    document = whole_document()
    with library.write() as unit:
        number = unit.articles.add(
            imported,
            document,
            marks,
            [3, -(2**63), 2**63 - 1, 3],
            cleaner=4,
            added=ADDED,
            tags=["x"],
        )
    with library.read() as unit:
        article = unit.articles.get(number)
        assert unit.articles.raw(number) == imported
    assert article.document == document
    assert list(article.marks) == sorted(marks, key=lambda m: (m.start, m.end))
    assert [type(m.value) for m in article.marks if m.kind is MarkKind.DATE] == [str]
    assert article.names is NamesState.PENDING
    assert (article.sha256, article.origin, article.format) == (imported.sha256, "a.txt", "text")
    assert (article.cleaner, article.position) == (4, 0.0)
    row = article.row
    assert (row.title, row.authors, row.unread, row.tags) == (
        "Fees rise",
        ("Ida Falk", "Åke Őri"),
        True,
        ("x",),
    )
    assert row.words == document.words


def test_an_untitled_article_is_shown_by_its_beginning(library: Library) -> None:
    number = add_article(library, "word " * 60)
    empty = add_article(library, " ", source="nothing")
    with library.read() as unit:
        assert unit.articles.get_row(number).title == "word " * 15 + "word…"
        assert unit.articles.get_row(empty).title == "article.txt"
        assert unit.articles.get(number).document.title is None


def test_the_same_bytes_come_in_once(library: Library) -> None:
    imported = make_imported("once")
    document = make_document("once")
    with library.write() as unit:
        number = unit.articles.add(imported, document, [], [], cleaner=1, added=ADDED)
        assert unit.articles.find_hash(imported.sha256) == (number, False)
        unit.articles.set_trashed([number], True)
        assert unit.articles.find_hash(imported.sha256) == (number, True)
        with pytest.raises(AlreadyPresent) as caught:
            unit.articles.add(imported, document, [], [], cleaner=1, added=ADDED)
        assert caught.value.article == number
        assert unit.articles.find_hash("0" * 64) is None


def test_a_wrong_hash_is_refused(library: Library) -> None:
    wrong = Imported(b"bytes", "0" * 64, "a", "text")
    with pytest.raises(ValueError, match="hash"), library.write() as unit:
        unit.articles.add(wrong, make_document("bytes"), [], [], cleaner=1, added=ADDED)


def test_imported_bytes_cannot_be_changed(library: Library) -> None:
    add_article(library, "kept")
    with (
        closing(sqlite3.connect(library.path)) as raw,
        pytest.raises(sqlite3.IntegrityError, match="never change"),
    ):
        raw.execute("UPDATE raw_files SET data = x'00'")


def test_a_missing_article_is_named(library: Library) -> None:
    with library.write() as unit:
        for ask in (
            lambda: unit.articles.get(9),
            lambda: unit.articles.raw(9),
            lambda: unit.articles.get_row(9),
            lambda: unit.articles.set_marks(9, [], NamesState.DONE),
            lambda: unit.articles.set_document(9, make_document("x"), 2, []),
            lambda: unit.articles.set_position(9, 0.5),
        ):
            with pytest.raises(ArticleNotFound, match="no article 9"):
                ask()
        assert not unit.articles.exists(9)
        assert unit.articles.rows([9]) == []


def test_rows_keep_the_order_asked_for(library: Library) -> None:
    ids = [add_article(library, f"text {i}") for i in range(4)]
    with library.read() as unit:
        asked = [ids[2], ids[0], 99, ids[3]]
        assert [row.id for row in unit.articles.rows(asked)] == [ids[2], ids[0], ids[3]]


def test_marks_are_replaced_and_names_keep_in_step(library: Library) -> None:
    text = "Ida Falk met Otto Berg. Falk left."
    first = add_article(library, text)
    second = add_article(library, text + " Again.")
    falk = name_on(text, "Ida Falk", MarkKind.PERSON)
    again = Mark(24, 28, "Falk", MarkKind.PERSON, entity="Ida Falk", by=Finder.MODEL)
    berg = name_on(text, "Otto Berg", MarkKind.PERSON)
    with library.write() as unit:
        assert unit.articles.pending_names() == [first, second]
        unit.articles.set_marks(first, [falk, again, berg], NamesState.DONE)
        unit.articles.set_marks(second, [falk], NamesState.FAILED)
        assert unit.articles.pending_names() == []
    with library.read() as unit:
        names = unit.articles.names()
        assert [(n.entity, n.mentions, n.articles) for n in names] == [
            ("Ida Falk", 3, (first, second)),
            ("Otto Berg", 1, (first,)),
        ]
        assert [n.entity for n in unit.articles.names("berg")] == ["Otto Berg"]
        assert unit.articles.names("erg") == []
        assert unit.articles.names(kinds={MarkKind.PLACE}) == []
        assert len(unit.articles.names(limit=1)) == 1
    with library.write() as unit:
        unit.articles.set_marks(first, [], NamesState.DONE)
    with library.read() as unit:
        assert [(n.entity, n.articles) for n in unit.articles.names()] == [("Ida Falk", (second,))]
    assert check(library) == []


def test_one_name_of_two_kinds_is_two_names(library: Library) -> None:
    text = "Marlow spoke in Marlow."
    marks = [
        name_on(text, "Marlow", MarkKind.PERSON),
        Mark(16, 22, "Marlow", MarkKind.PLACE, entity="Marlow", by=Finder.MODEL),
    ]
    number = add_article(library, text, marks=marks)
    with library.read() as unit:
        assert {n.kind for n in unit.articles.names("marlow")} == {MarkKind.PERSON, MarkKind.PLACE}
        assert {m.kind for m in unit.articles.get(number).marks} == {
            MarkKind.PERSON,
            MarkKind.PLACE,
        }


def test_very_many_names_in_one_article(library: Library) -> None:
    text = " ".join(f"Name{i}" for i in range(1500))
    marks = [name_on(text, f"Name{i}", MarkKind.PERSON) for i in range(1500)]
    number = add_article(library, text, marks=marks)
    with library.read() as unit:
        assert len(unit.articles.names()) == 1500
        assert {m.entity for m in unit.articles.get(number).marks} == {m.text for m in marks}


def test_trash_hides_and_restores_names_and_counts(library: Library) -> None:
    text = "Ida Falk pays 40 crowns."
    marks = [
        name_on(text, "Ida Falk", MarkKind.PERSON),
        mark_on(text, "40 crowns", MarkKind.MONEY, value=40),
    ]
    number = add_article(library, text, marks=marks, tags=["fees"], source="Post")
    with library.write() as unit:
        unit.articles.set_trashed([number], True)
        unit.articles.set_trashed([number], True)
    with library.read() as unit:
        assert unit.articles.names() == []
        assert unit.articles.figures() == []
        assert unit.articles.source_counts() == []
        assert unit.articles.tag_counts() == [Count("fees", 0)]
        assert unit.articles.all_ids() == []
        assert unit.articles.all_ids(trashed=True) == [number]
        assert unit.articles.counts().trash == 1
        assert unit.articles.counts().all == 0
    with library.write() as unit:
        unit.articles.set_trashed([number], False)
    with library.read() as unit:
        assert [(n.entity, n.mentions) for n in unit.articles.names()] == [("Ida Falk", 1)]
    assert check(library) == []


def test_emptying_the_trash_leaves_nothing_behind(library: Library) -> None:
    text = "Ida Falk pays 40 crowns."
    marks = [name_on(text, "Ida Falk", MarkKind.PERSON)]
    gone = add_article(library, text, marks=marks, fingerprint=[1, 2], tags=["old", "both"])
    kept = add_article(library, text + " Twice.", fingerprint=[1], tags=["both"])
    with library.write() as unit:
        unit.notes.add(make_note(gone, text, "pays", tags=("t",)))
        note = unit.notes.add(make_note(kept, text, "pays"))
        unit.versions.decide(gone, kept, True)
        unit.corrections.restore_removed(gone, "ad")
        unit.articles.set_trashed([gone], True)
        assert unit.articles.purge_trash() == [gone]
        assert unit.articles.purge_trash() == []
    with library.read() as unit:
        assert [n.id for n in unit.notes.list()] == [note.id]
        assert unit.articles.tag_counts() == [Count("both", 1)]
        assert unit.versions.candidates([1, 2], exclude=0) == [(kept, 1)]
    with closing(sqlite3.connect(library.path)) as raw:
        for table in ("raw_files", "articles", "article_texts", "notes"):
            assert raw.execute(f"SELECT count(*) FROM {table}").fetchone() == (1,), table
        for table in ("entities", "marks", "note_tags", "version_verdicts", "paragraph_verdicts"):
            assert raw.execute(f"SELECT count(*) FROM {table}").fetchone() == (0,), table
    assert check(library) == []
    newer = add_article(library, "new")
    assert newer > kept


def test_a_recleaned_document_replaces_the_old_one(library: Library) -> None:
    number = add_article(library, "Old wording about herrings.", title="Old", fingerprint=[1])
    document = make_document("New wording about sprats.", title="New", published="2020")
    with library.write() as unit:
        unit.articles.set_document(number, document, 7, [2])
    with library.read() as unit:
        article = unit.articles.get(number)
        assert article.document == document
        assert (article.cleaner, article.row.title, article.row.published) == (7, "New", "2020")
        assert unit.search.ids("herrings") == []
        assert unit.search.ids("title:old") == []
        assert unit.search.ids("sprats title:new") == [number]
        assert unit.versions.candidates([1, 2], exclude=0) == [(number, 1)]
    assert check(library) == []


def test_details_change_without_the_text(library: Library) -> None:
    number = add_article(
        library, "Wording about herrings.", title="Old", authors=("Ida Falk",), fingerprint=[1]
    )
    with library.write() as unit:
        before = unit.articles.get(number)
        document = replace(
            before.document,
            title="New",
            subtitle="A deck",
            authors=("Bo Berg",),
            published="2020-05",
        )
        unit.articles.set_details(number, document)
        with pytest.raises(ArticleNotFound):
            unit.articles.set_details(number + 1, document)
    with library.read() as unit:
        article = unit.articles.get(number)
        assert article.document == document
        assert article.cleaner == before.cleaner
        assert unit.search.ids("herrings author:berg title:new deck before:2021") == [number]
        assert unit.search.ids("title:old") == unit.search.ids("author:falk") == []
        assert unit.versions.candidates([1], exclude=0) == [(number, 1)]
    assert check(library) == []


def test_states_and_position(library: Library) -> None:
    one, two = (add_article(library, f"text {i}") for i in range(2))
    with library.write() as unit:
        unit.articles.set_unread([one], False)
        unit.articles.set_starred([two, one], True)
        unit.articles.set_position(one, 1.7)
    with library.read() as unit:
        assert unit.articles.get(one).position == 1.0
        rows = unit.articles.rows([one, two])
        assert [(r.unread, r.starred) for r in rows] == [(False, True), (True, True)]
        counts = unit.articles.counts()
        assert (counts.all, counts.unread, counts.starred) == (2, 1, 2)


def test_tags_differ_by_more_than_case(library: Library) -> None:
    one, two = (add_article(library, f"text {i}") for i in range(2))
    with library.write() as unit:
        unit.articles.add_tag([one], "  To   check ")
        unit.articles.add_tag([one, two, 99], "TO CHECK")
        unit.articles.add_tag([one], "   ")
        unit.articles.add_tag([99], "nobody's")
        assert unit.articles.tags_of(one) == ("To check",)
        assert unit.articles.tag_counts() == [Count("To check", 2)]
        unit.articles.remove_tag([one, two], "to CHECK")
        assert unit.articles.tag_counts() == []


def test_sources_are_counted_whatever_their_case(library: Library) -> None:
    for index, source in enumerate(["Lindmoor Post", "LINDMOOR POST", "Gazette", None]):
        add_article(library, f"text {index}", source=source)
    with library.read() as unit:
        assert unit.articles.source_counts() == [Count("Lindmoor Post", 2), Count("Gazette", 1)]
        assert unit.articles.source_counts(1) == [Count("Lindmoor Post", 2)]


def test_figures_of_one_value_are_one_entry(library: Library) -> None:
    text = "40 crowns, or forty crowns; 10 to 25 percent; in 2018."
    marks = [
        mark_on(text, "40 crowns", MarkKind.MONEY, value=40, unit="SEK"),
        mark_on(text, "forty crowns", MarkKind.MONEY, value=40, unit="SEK"),
        mark_on(text, "10 to 25 percent", MarkKind.PERCENT, low=10, high=25, unit="%"),
        mark_on(text, "2018", MarkKind.DATE, value="2018"),
    ]
    one = add_article(library, text, marks=marks)
    two = add_article(library, "40 crowns", marks=marks[:1])
    with library.read() as unit:
        first, *others = unit.articles.figures()
        assert (first.value, first.mentions, first.articles) == (40, 3, (one, two))
        assert set(first.texts) == {"40 crowns", "forty crowns"}
        assert {entry.kind for entry in others} == {MarkKind.PERCENT, MarkKind.DATE}
        assert [e.kind for e in unit.articles.figures("25")] == [MarkKind.PERCENT]
        assert [e.value for e in unit.articles.figures("FORTY")] == [40]
        assert [e.value for e in unit.articles.figures("2018")] == ["2018"]
        assert len(unit.articles.figures(limit=2)) == 2


def test_articles_are_found_by_title_and_address(library: Library) -> None:
    one = add_article(library, "a", title="Fees Rise", url="https://example.org/a")
    add_article(library, "b", title="Other")
    with library.read() as unit:
        assert unit.articles.with_field("title", "fees rise!") == [one]
        assert unit.articles.with_field("url", "https://example.org/a") == [one]
        assert unit.articles.with_field("url", "https://example.org/b") == []


def test_half_a_surrogate_is_kept_as_a_question_mark(library: Library) -> None:
    number = add_article(library, "fine", title="broken \udc00 title", tags=["\ud800x"])
    with library.read() as unit:
        row = unit.articles.get_row(number)
        assert (row.title, row.tags) == ("broken ? title", ("?x",))


def test_shared_traits_are_names_and_figures_that_others_have(library: Library) -> None:
    text = "Ravn paid 37 crowns."
    marks = [
        name_on(text, "Ravn", MarkKind.PERSON, "Otto Ravn"),
        mark_on(text, "37 crowns", MarkKind.MONEY, value=37, unit="NOK"),
        mark_on(text, "37", MarkKind.NUMBER, value=37),
    ]
    a, b, c = (add_article(library, text, source=str(n), marks=marks[:2]) for n in range(3))
    with library.write() as unit:
        unit.articles.set_marks(a, marks, NamesState.DONE)
        unit.articles.set_marks(b, marks, NamesState.DONE)
        unit.articles.set_trashed([c], True)
    with library.read() as unit:
        found = unit.articles.shared_traits(a)
        assert [(t.text, t.articles) for t in found] == [
            ("Otto Ravn", (a, b)),
            ("37 crowns", (a, b)),
        ]
        assert found[1].mark.value == 37
        assert unit.articles.shared_traits(a, 1) == []
        assert unit.articles.shared_traits(99) == []


def test_articles_named_by_anything_older_are_told(library: Library) -> None:
    first, second, third = (add_article(library, text) for text in ("One.", "Two.", "Three."))
    with library.write() as unit:
        for article in (first, second):
            unit.articles.set_marks(article, (), NamesState.DONE)
        unit.names.set_version(first, "old")
        assert unit.names.outdated("new") == [first, second]
        unit.names.set_version(first, "new")
        assert unit.names.outdated("new") == [second]
        unit.articles.set_trashed([second], True)
        assert unit.names.outdated("new") == []
        assert unit.articles.pending_names() == [third]
