"""Highlights of other programs find their article and passage; what does not is told, not dropped."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.library.database import Library, open_library
from reader.library.records import Detail
from reader.notes.formats import NotesUnreadable
from reader.notes.model import AnchorState, Color
from reader.services import annotate, browse
from reader.services.edit_metadata import edit_details
from reader.services.export_notes import export_notes
from reader.services.import_articles import import_articles
from reader.services.import_notes import import_notes
from reader.services.sources import ImportSource
from tests.services.conftest import FERRY, LATER, OTHER, add

TITLE = "Ferry line to close after ninety years"
URL = "https://ledger.example/news/ferry"
PAGE = f"""<html><head><title>{TITLE}</title><link rel="canonical" href="{URL}"></head><body><article>
<h1>{TITLE}</h1>{"".join(f"<p>{p}</p>" for p in FERRY.split(chr(10) * 2)[3:])}</article></body></html>"""


def readwise(*highlights: str, title: str = TITLE, url: str = "", **more: Any) -> str:
    rows = [{"text": text, "tags": [], "note": "", **more} for text in highlights]
    return json.dumps([{"title": title, "source_url": url, "highlights": rows}])


def told(library: Library) -> list[tuple[int, str, AnchorState]]:
    return [(n.article, n.anchor.quote, n.state) for n in annotate.list_notes(library)]


def test_highlights_find_their_words_by_title(library: Library) -> None:
    ferry, _ = add(library, FERRY, OTHER)
    report = import_notes(
        library,
        readwise(
            "The boats lose up to $4 million a year",
            '"Nobody wanted this, but the sums are what they are," said…',
            "Islanders have gathered some 3,500 signatures against the decision",
            "Words of another world altogether, not of this one",
            title=TITLE.upper(),
            color="green",
            highlighted_at="2024-05-06T07:08:09Z",
        ),
    )
    assert report.origin == "Readwise"
    assert told(library) == [
        (ferry, "Words of another world altogether, not of this one", AnchorState.ORPHANED),
        (ferry, "The boats lose up to $4 million a year", AnchorState.ANCHORED),
        (ferry, "“Nobody wanted this, but the sums are what they are,” said", AnchorState.ANCHORED),
        (ferry, "Islanders have gathered some 3,500 signatures against the decision", AnchorState.MOVED),
    ]  # fmt: skip
    assert (len(report.placed), len(report.moved), len(report.orphans)) == (2, 1, 1)
    assert report.summary == (
        "Of the notes from Readwise, 2 found their place; 1 stand on changed words, to be "
        "confirmed; 1 found none and are kept as lost."
    )
    moved = report.moved[0]
    text = browse.read_article(library, ferry).document.text
    passage = text[moved.anchor.start : moved.anchor.end]
    assert passage == "Islanders have collected 3,400 signatures against the decision"
    assert (moved.color, moved.created) == (Color.GREEN, "2024-05-06T07:08:09.000Z")
    again = import_notes(library, readwise("The boats lose up to $4 million a year"))
    assert (len(again.added), again.present) == (0, 1)


def test_an_article_is_known_by_its_address_however_it_is_written(library: Library) -> None:
    report = import_articles(library, [ImportSource.from_html(PAGE)])
    (article,) = [one.id for one in report.results]
    assert article is not None
    assert browse.read_article(library, article).document.url == URL
    for number, url in enumerate(
        (URL, "http://www.ledger.example/news/ferry/", f"{URL}?utm_source=x", f"{URL}#part")
    ):
        report_ = import_notes(
            library, readwise("A last sailing is planned", title="?", url=url, note=str(number))
        )
        assert len(report_.added) == 1, url
    assert {n.article for n in annotate.list_notes(library)} == {article}


def test_a_quote_alone_finds_its_article(library: Library) -> None:
    ferry, other = add(library, FERRY, OTHER)
    table = (
        "Highlight,Title,Note\n"
        "the cold stores are full. The cooperative hopes,,apples\n"
        "“a bus over the new bridge would carry 25% more passengers,,\n"
        "too short,,\n"
        "a quote of some length from an article that nobody has,,\n"
    )
    report = import_notes(library, table)
    assert told(library) == [
        (ferry, "a bus over the new bridge would carry 25% more passengers", AnchorState.ANCHORED),
        (other, "the cold stores are full. The cooperative hopes", AnchorState.ANCHORED),
    ]
    assert [sentence.partition(" is not")[0] for sentence in report.homeless] == [
        "What “too short” is quoted from",
        "What “a quote of some length from an article that nobody has” is quoted from",
    ]


def test_of_two_versions_the_one_with_the_words_is_meant(library: Library) -> None:
    ferry, later = add(library, FERRY, LATER)
    assert (
        import_notes(library, readwise("would cost another $14 million")).added[0].article == later
    )
    assert (
        import_notes(library, readwise("would cost another $12 million")).added[0].article == ferry
    )


def test_hypothesis_notes_keep_what_was_said(library: Library) -> None:
    (ferry,) = add(library, FERRY)
    rows = [
        {
            "uri": "https://elsewhere.example/x",
            "created": f"2024-02-03T04:05:0{number}.000000+00:00",
            "updated": "2024-02-04T04:05:06.000000+00:00",
            "text": f"*said* {number}",
            "tags": ["ask"],
            "document": {"title": [TITLE]},
            "target": [
                {
                    "selector": [
                        {"type": "TextPositionSelector", "start": 9000, "end": 9004},
                        {
                            "type": "TextQuoteSelector",
                            "exact": "the",
                            "prefix": prefix,
                            "suffix": suffix,
                        },
                    ]
                }
            ],
        }
        for number, (prefix, suffix) in enumerate(
            [("ts to ", " older of"), ("age. ", " islanders of old")]
        )
    ]
    for times in range(2):
        report = import_notes(library, json.dumps({"total": 2, "rows": rows}).encode())
        assert len(report.added) == (0 if times else 2)
    first, *_ = sorted(annotate.list_notes(library), key=lambda n: n.text)
    text = browse.read_article(library, ferry).document.text
    assert text[first.anchor.start :].startswith("the older of")
    assert (first.text, first.tags, first.modified) == (
        "*said* 0",
        ("ask",),
        "2024-02-04T04:05:06.000Z",
    )


def test_our_notes_survive_an_edited_title_and_another_copy(
    library: Library, tmp_path: Any
) -> None:
    (ferry,) = add(library, FERRY)
    same = [
        annotate.add_note(library, ferry, start, start + 3, text="both")
        for start in (0, browse.read_article(library, ferry).document.text.index("the ferry"))
    ]
    for note in same:  # as a script would make them: at the same moment
        annotate.restore_note(library, replace(note, created="2026-01-01T00:00:00.000Z"))
    edit_details(library, ferry, {Detail.TITLE: "Another title"})
    exports = {form: export_notes(library, None, form) for form in ("json", "jsonld")}
    for form, exported in exports.items():
        with open_library(tmp_path / f"{form}.db") as second:
            add(second, FERRY)
            assert len(import_notes(second, exported).added) == 2
            assert import_notes(second, exports["json"]).present == 2
            assert import_notes(second, exports["jsonld"]).present == 2


def test_what_cannot_be_read_changes_nothing(library: Library) -> None:
    add(library, FERRY)
    broken = json.loads(readwise("The boats lose up to $4 million a year"))
    broken[0]["highlights"].append({"text": 7})
    for bad in (json.dumps(broken), b"PK\x03\x04broken", "", "no notes"):
        with pytest.raises(NotesUnreadable):
            import_notes(library, bad)
    assert annotate.list_notes(library) == []


@settings(max_examples=8, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_every_form_that_reads_back_gives_the_same_notes(library: Library, data: Any) -> None:
    if not browse.find_articles(library):
        add(library, FERRY, OTHER)
    for note in annotate.list_notes(library):
        annotate.remove_note(library, note.id)
    articles = browse.find_articles(library)
    for _ in range(data.draw(st.integers(1, 4))):
        article = data.draw(st.sampled_from(articles))
        text = browse.read_article(library, article).document.text
        start = data.draw(st.integers(0, len(text) - 2))
        end = data.draw(st.integers(start + 1, min(len(text), start + 400)))
        said = data.draw(st.text(st.characters(exclude_categories=["Cs"]), max_size=30))
        color = data.draw(st.sampled_from(Color))
        annotate.add_note(library, article, start, end, text=said, color=color, tags=["a b", "ü"])

    def shown() -> list[Any]:
        return [replace(note, id=0) for note in annotate.list_notes(library)]

    before = shown()
    for form in ("json", "jsonld"):
        exported = export_notes(library, None, form)
        assert import_notes(library, exported).added == ()
        for note in annotate.list_notes(library):
            annotate.remove_note(library, note.id)
        import_notes(library, exported)
        assert shown() == before
