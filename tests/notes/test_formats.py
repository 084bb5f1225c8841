"""Forms of export: nothing lost, nothing misread, nothing that runs."""

from __future__ import annotations

import csv
import dataclasses
import io
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.notes.formats import EXPORTS, NotesUnreadable, jsonld, native, read_notes
from reader.notes.model import Anchor, AnchorState, Color, Note
from tests.notes.annotation_model import broken
from tests.notes.exported import COMMENT, article, note


@pytest.mark.parametrize("form", sorted(EXPORTS))
def test_every_form_keeps_the_words(form: str) -> None:
    out = EXPORTS[form]([article(note())])
    assert "1887 charter" in out
    assert "close of the session" in out
    assert "Board meets" in out
    assert "harbour" in out
    assert EXPORTS[form]([])


TEXTS = st.text(max_size=40)


MOMENTS = st.datetimes().map(lambda moment: moment.isoformat() + "+00:00")


NOTES = st.builds(
    Note,
    id=st.integers(0, 2**40),
    article=st.just(7),
    anchor=st.builds(
        lambda start, quote, prefix, suffix: Anchor(
            start, start + len(quote), quote, prefix, suffix
        ),
        st.integers(0, 2**31),
        st.text(min_size=1, max_size=40),
        TEXTS,
        TEXTS,
    ),
    text=TEXTS,
    color=st.sampled_from(Color),
    tags=st.lists(TEXTS, max_size=3, unique=True).map(tuple),
    created=MOMENTS,
    modified=MOMENTS,
    state=st.sampled_from(AnchorState),
)


@given(st.lists(NOTES, max_size=3), TEXTS, st.none() | st.text(min_size=1, max_size=9))
def test_json_gives_back_what_it_was_given(
    notes: list[Note], title: str, source: str | None
) -> None:
    articles = [article(*notes, title=title, source=source)]
    assert native.read(native.write(articles)) == articles
    assert read_notes(native.write(articles)) == articles


@given(st.lists(NOTES, max_size=3))
def test_jsonld_gives_back_all_but_ids_and_state(notes: list[Note]) -> None:
    back = read_notes(jsonld.write([article(*notes)]))
    assert back == [
        article(
            *(dataclasses.replace(n, id=0, article=0, state=AnchorState.ANCHORED) for n in notes),
            id=0,
        )
    ]


def test_jsonld_follows_the_annotation_model() -> None:
    linked = article(note(), url="https://ledger.example/board")
    content = json.loads(jsonld.write([linked, article(note(text="", id=4))]))
    assert content["@context"] == "http://www.w3.org/ns/anno.jsonld"
    assert content["type"] == "AnnotationCollection"
    assert content["total"] == 2
    first, second = content["first"]["items"]
    assert first["type"] == "Annotation"
    assert first["motivation"] == "commenting"
    assert second["motivation"] == "highlighting"
    assert [part["purpose"] for part in first["body"]] == ["commenting", "tagging", "tagging"]
    assert first["target"]["source"] == "https://ledger.example/board"
    assert second["target"]["source"] == "urn:sha256:" + "ab" * 32
    position, quote = first["target"]["selector"]
    assert position == {"type": "TextPositionSelector", "start": 20, "end": 44}
    assert quote["exact"] == "the close of the session"
    assert len({content["id"], content["first"]["id"], first["id"], second["id"]}) == 4


@given(
    st.lists(NOTES, max_size=3, unique_by=lambda n: n.id),
    st.none() | st.just("https://a.example/ü x?<>") | st.text(max_size=20),
)
def test_jsonld_meets_the_constraints_of_the_model(notes: list[Note], url: str | None) -> None:
    content = json.loads(jsonld.write([article(*notes, url=url), article(raw_hash="cd" * 32)]))
    assert broken(content) == []


@pytest.mark.parametrize("part", ["id", "type", "target", "created"])
def test_the_constraints_can_be_broken(part: str) -> None:
    content = json.loads(jsonld.write([article(note())]))
    content["first"]["items"][0][part] = "so not"
    assert broken(content)
    content["first"]["items"][0]["target"] = {"type": "SpecificResource", "source": "not an iri"}
    assert len(broken(content)) > 1


def test_two_articles_of_one_address_stay_two() -> None:
    address = "https://ledger.example/board"
    articles = [article(note(), url=address), article(note(), url=address, raw_hash="cd" * 32)]
    back = jsonld.read(jsonld.write(articles))
    assert [one.article.raw_hash for one in back] == ["ab" * 32, "cd" * 32]
    assert [len(one.notes) for one in back] == [1, 1]


def test_annotations_of_other_programs_are_read() -> None:
    foreign = {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "type": "Annotation",
        "id": "http://notes.example/1",
        "bodyValue": "A thought.",
        "target": {
            "source": {"id": "http://ledger.example/x"},
            "selector": {"type": "TextQuoteSelector", "exact": "some words"},
        },
    }
    for text in (json.dumps(foreign), json.dumps([foreign])):
        (only,) = read_notes(text)
        assert only.article.url == "http://ledger.example/x"
        assert only.article.raw_hash == ""
        assert only.notes[0].text == "A thought."
        assert only.notes[0].anchor == Anchor(0, 10, "some words", "", "")
        assert only.notes[0].color is Color.YELLOW


def _mutations(value: Any) -> list[Any]:
    """The value with one part at a time left out or replaced by something of another type."""
    if isinstance(value, dict):
        out: list[Any] = [5, None, "x", []]
        for key in value:
            out.append({name: part for name, part in value.items() if name != key})
            out.extend({**value, key: part} for part in _mutations(value[key]))
        return out
    if isinstance(value, list):
        out = [5, None, "x", {}]
        for at, item in enumerate(value):
            out.extend([*value[:at], part, *value[at + 1 :]] for part in _mutations(item))
        return out
    return [[], {}, -1, True, None, "\udcff", 1.5, "😀"]


@pytest.mark.parametrize("form", [native, jsonld])
def test_what_is_malformed_is_refused_in_a_sentence_or_read(form: Any) -> None:
    good = json.loads(form.write([article(note())]))
    refused = 0
    for bad in _mutations(good):
        try:
            form.read(json.dumps(bad))
        except NotesUnreadable as problem:
            refused += 1
            assert str(problem).endswith(".")
    assert refused > 40


@pytest.mark.parametrize(
    "text",
    [
        "",
        "   ",
        "not json",
        "[" * 200_000,
        '{"format": "variorum-notes"}',
        '{"format": "variorum-notes", "version": 2, "articles": []}',
        '{"format": "other", "version": 1, "articles": []}',
        '{"format": "variorum-notes", "version": NaN, "articles": []}',
        '{"format": "variorum-notes", "version": 1' + "0" * 9999 + "}",
        '{"type": "AnnotationCollection", "first": "http://notes.example/page"}',
        '{"type": "AnnotationCollection", "first": {"items": [], "next": "http://x.example"}}',
        "[1]",
        "7",
        "null",
    ],
)
def test_other_files_are_refused_in_a_sentence(text: str) -> None:
    for read in (native.read, jsonld.read, read_notes):
        with pytest.raises(NotesUnreadable) as raised:
            read(text)
        assert str(raised.value).endswith(".")
    if "version" in text and ": 2" in text:
        with pytest.raises(NotesUnreadable, match="newer"):
            read_notes(text)


@given(st.text(max_size=60))
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        read_notes(text)
    except NotesUnreadable as problem:
        assert str(problem)


def _cells(out: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(out, newline=""), strict=True))


@given(st.text(max_size=40), st.sampled_from(["", "=1+1", "+7", "-x", "@SUM(A1)", "\t=1", "'a"]))
def test_csv_cells_are_whole_and_no_formula(text: str, start: str) -> None:
    (row,) = _cells(EXPORTS["csv"]([article(note("q", start + text))]))
    assert not row["text"].startswith(("=", "+", "-", "@", "\t", "\r"))
    taken = row["text"].removeprefix("'") if row["text"].startswith("'") else row["text"]
    assert taken == start + text
    assert row["quote"] == "q"
    assert row["start"] == "20"


def test_csv_has_line_ends_and_quotes_of_the_standard() -> None:
    out = EXPORTS["csv"]([article(note('a "quoted", word', "two\r\nlines"), note())])
    assert out.count("\r\n") == 4
    assert '"a ""quoted"", word"' in out
    assert [row["text"] for row in _cells(out)] == ["two\r\nlines", COMMENT]
