"""Datasets: JSON, JSON lines and tables, their columns guessed or told."""

from __future__ import annotations

import csv
import io
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.importing.clean import read_document
from reader.importing.limits import MAX_TEXT
from reader.importing.parts import Part
from reader.importing.problems import DamagedFile, ImportProblem, NoTextColumn
from reader.importing.unpack import unpack
from tests.importing.samples import (
    MILL,
    MILL_HTML,
    ORCHARD,
    ORCHARD_HTML,
    addresses,
    body,
    documents,
    found,
    parts,
    unread,
)

ROWS: list[dict[str, Any]] = [
    {
        "id": 1,
        "headline": "Mill burns down",
        "byline": "By Ada Brunner and Tom Vell",
        "date": "2024-05-06",
        "publication": "The Valley Post",
        "link": "https://valley.example/mill",
        "content": MILL,
    },
    {
        "id": 2,
        "headline": "Record harvest",
        "byline": "",
        "date": "2024-10-01",
        "publication": "The Valley Post",
        "link": "https://valley.example/harvest",
        "content": ORCHARD,
    },
]


def table(rows: list[dict[str, Any]], delimiter: str = ",") -> str:
    out = io.StringIO()
    writer = csv.DictWriter(out, list(rows[0]), delimiter=delimiter)
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue()


WRITTEN = {
    "lines": "\n".join(json.dumps(row) for row in ROWS),
    "windows lines": "\r\n".join(json.dumps(row) for row in ROWS) + "\r\n",
    "list": json.dumps(ROWS),
    "indented": json.dumps(ROWS, indent=2),
    "object": json.dumps({"status": "ok", "totalResults": 2, "articles": ROWS}),
    "deep object": json.dumps({"took": 3, "hits": {"hits": [{"_source": row} for row in ROWS]}}),
    "by number": json.dumps({"a1": ROWS[0], "a2": ROWS[1]}),
    "columns": json.dumps({key: [row[key] for row in ROWS] for key in ROWS[0]}),
    "columns by number": json.dumps(
        {key: {str(n): row[key] for n, row in enumerate(ROWS)} for key in ROWS[0]}
    ),
    "commas": table(ROWS),
    "semicolons": table(ROWS, ";"),
    "tabs": table(ROWS, "\t"),
    "bars": table(ROWS, "|"),
}


@pytest.mark.parametrize("form", WRITTEN)
def test_every_row_becomes_an_article_with_its_fields(form: str) -> None:
    mill, orchard = documents(WRITTEN[form])
    assert (mill.title, orchard.title) == ("Mill burns down", "Record harvest")
    assert mill.authors == ("Ada Brunner", "Tom Vell")
    assert (mill.published, mill.source) == ("2024-05-06", "The Valley Post")
    assert mill.url == "https://valley.example/mill"
    assert mill.text == MILL
    assert orchard.text == ORCHARD
    assert orchard.authors == ()


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1252"])
def test_tables_in_any_encoding(encoding: str) -> None:
    rows = [{**row, "headline": "Café “Mühle” brûlé"} for row in ROWS]
    for written in (table(rows), "\n".join(json.dumps(r, ensure_ascii=False) for r in rows)):
        titles = [d.title for d in documents(written.encode(encoding))]
        assert titles == ["Café “Mühle” brûlé"] * 2


def test_one_article_as_json_ld_or_as_an_api_gives_it() -> None:
    linked = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": "Mill burns down",
        "articleBody": MILL,
        "author": [{"@type": "Person", "name": "Ada Brunner"}],
        "publisher": {"@type": "Organization", "name": "The Valley Post"},
        "datePublished": "2024-05-06T08:30:00+02:00",
    }
    rendered = {
        "id": 7,
        "date": "2024-05-06T08:30:00",
        "link": "https://valley.example/mill",
        "title": {"rendered": "Mill burns down"},
        "content": {"rendered": MILL_HTML, "protected": False},
    }
    first, second = documents(json.dumps(linked))[0], documents(json.dumps([rendered]))[0]
    assert first.title == second.title == "Mill burns down"
    assert first.text == second.text == MILL
    assert first.authors == ("Ada Brunner",)
    assert first.published == "2024-05-06T08:30:00+02:00"
    assert first.source == "The Valley Post"


def test_a_json_feed() -> None:
    feed = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": "The Valley Post",
        "items": [
            {
                "id": "1",
                "url": "https://valley.example/mill",
                "title": "Mill burns down",
                "content_html": MILL_HTML,
                "date_published": "2024-05-06T08:30:00Z",
                "authors": [{"name": "Ada Brunner"}],
                "tags": ["fire", "mills"],
            }
        ],
    }
    (part,) = parts(json.dumps(feed))
    assert part.tags == ("fire", "mills")
    (document,) = documents(json.dumps(feed))
    assert document.text == MILL
    assert document.authors == ("Ada Brunner",)


def test_columns_can_be_told() -> None:
    odd = [{"kopf": "Mill burns down", "inhalt": MILL, "text": "No."}]
    for written in (json.dumps(odd), table(odd)):
        (document,) = documents(written, "a.csv", columns={"title": "KOPF", "text": "inhalt"})
        assert (document.title, document.text) == ("Mill burns down", MILL)
    (document,) = documents(
        json.dumps({"doc": {"t": "Mill burns down", "b": {"long": MILL}}}),
        columns={"title": "doc.t", "text": "doc.b.long"},
    )
    assert (document.title, document.text) == ("Mill burns down", MILL)


def test_a_column_that_is_not_there_is_told() -> None:
    ((name, sentence),) = unread(found(table(ROWS[:1]), columns={"text": "inhalt"}))
    assert name == "row 2"
    assert "no column inhalt" in sentence
    assert "headline" in sentence


def test_a_long_column_of_unknown_name_is_the_text() -> None:
    (document,) = documents(json.dumps([{"title": "Mill burns down", "prosa": MILL}]))
    assert document.text == MILL


def test_a_description_is_the_text_only_where_there_is_no_other() -> None:
    brief = "The old mill at Brandt Ferry burned down on Sunday night, and nobody was hurt by it."
    (document,) = documents(json.dumps([{"title": "Mill burns down", "description": brief}]))
    assert document.text == brief
    (document,) = documents(json.dumps([{"description": brief, "text": MILL}]))
    assert document.text == MILL
    assert unread(found(json.dumps([{"description": brief, "text": ""}, {"text": MILL}])))


def test_a_table_without_a_text_names_its_columns() -> None:
    ((_, sentence),) = unread(found("name,age,city\nAda,40,Brandt\n", "people.csv"))
    assert "name, age, city" in sentence
    assert sentence.endswith(".")


def test_a_large_table_without_a_text_is_told_once() -> None:
    with pytest.raises(NoTextColumn, match="name, age, city"):
        found("name,age,city\n" + "Ada,40,Brandt\n" * 50, "people.csv")
    lines = [json.dumps(ROWS[0]), *['{"a": 1}'] * 50]
    assert len(unread(found("\n".join(lines)))) == 50  # this one has a text


def test_a_table_without_names_on_top() -> None:
    rows = [["2024-05-06", "Mill burns down", MILL], ["2024-10-01", "Harvest", ORCHARD]]
    out = io.StringIO()
    csv.writer(out).writerows(rows)
    assert [body(d)[:20] for d in documents(out.getvalue(), "dump.csv")] == [
        MILL[:20],
        ORCHARD[:20],
    ]


def test_a_body_is_read_as_what_it_is() -> None:
    rows = [
        {"title": "Mill burns down", "body": MILL_HTML},
        {"title": "Mill burns down", "markdown": f"# Mill burns down\n\n{MILL}"},
        {"title": "Mill burns down", "text": MILL.split("\n\n")},
    ]
    assert [d.text for d in documents(json.dumps(rows))] == [MILL] * 3


@pytest.mark.parametrize(
    ("given_date", "wanted"),
    [
        (1714984200, "2024-05-06T08:30:00+00:00"),
        (1714984200000, "2024-05-06T08:30:00+00:00"),
        ("1714984200", "2024-05-06T08:30:00+00:00"),
        (20240506, "2024-05-06"),
        ("20240506", "2024-05-06"),
        ("Mon, 06 May 2024 08:30:00 +0200", "2024-05-06T08:30:00+02:00"),
        ("May 6, 2024", "2024-05-06"),
        ({"$date": "2024-05-06T08:30:00Z"}, "2024-05-06T08:30:00+00:00"),
        ("never", None),
        (None, None),
        (True, None),
        (-5, None),
    ],
)
def test_dates_as_datasets_write_them(given_date: object, wanted: str | None) -> None:
    (document,) = documents(json.dumps([{"title": "Mill", "text": MILL, "date": given_date}]))
    assert document.published == wanted


def test_lists_that_tables_hold_as_text() -> None:
    rows = [
        {"title": "Mill", "text": MILL, "authors": "['Ada Brunner', 'Tom Vell']", "tags": "a|b"}
    ]
    (part,) = parts(table(rows))
    assert part.tags == ("a", "b")
    assert documents(table(rows))[0].authors == ("Ada Brunner", "Tom Vell")


def test_the_same_row_has_the_same_bytes_whatever_stands_around_it() -> None:
    alone = parts(json.dumps([ROWS[1]]))[0]
    among = parts(WRITTEN["lines"])[1]
    shuffled = parts(json.dumps([dict(reversed(list(ROWS[1].items())))]))[0]
    assert alone.data == among.data == shuffled.data


def test_a_row_that_cannot_be_read_is_told_and_the_rest_goes_on() -> None:
    lines = [json.dumps(ROWS[0]), '{"headline": "cut of', "7", "", json.dumps(ROWS[1])]
    items = found("\n".join(lines), "dump.jsonl")
    assert [type(i) is Part for i in items] == [True, False, False, True]
    assert [name for name, _ in unread(items)] == ["line 2", "line 3"]
    assert "damaged" in unread(items)[0][1]
    empty = found(table([{**ROWS[0], "content": " "}, ROWS[1]]))
    assert unread(empty) == [("row 2", "There is no text in it.")]


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (json.dumps(ROWS)[:-40], "after 1 articles"),
        ('[{"title": "x", "text": ' + "[" * 10_000, "too deep"),
        ('{"text": ' + '{"a": ' * 10_000 + "1" + "}" * 10_000 + "}", "too deep"),
        ('[{"title": 1, "text": ' + "9" * 10_000 + "}]", "too long"),
        ('{"title": "Mill burns", "text": "The mi', "damaged"),
    ],
)
def test_damaged_json_is_told_after_what_came_before_it(data: str, words: str) -> None:
    with pytest.raises(DamagedFile, match=words) as told:
        found(data, "a.json")
    assert str(told.value).endswith(".")


def test_a_cell_larger_than_any_text_is_told() -> None:
    data = f'title,text\nMill,"{MILL}"\nBig,"' + "a " * (MAX_TEXT // 2 + 10)
    items = unpack(data.encode(), name="dump.csv")
    assert isinstance(next(items), Part)
    with pytest.raises(DamagedFile, match="row 3"):
        next(items)


@pytest.mark.parametrize(
    "text",
    [
        "[The editors write:] The mill burned down in May.",
        '["We lost it all", she said.',
        "{The mill} burned down, and nobody was hurt.",
        "Text, title and date\nmake an article, they say.\nMore, and more.",
        "title: Mill burns\n\nThe mill burned down in May, and nobody was hurt.",
        "One, two; three | four\nfive, six; seven | eight\n",
    ],
)
def test_prose_is_no_dataset(text: str) -> None:
    (part,) = parts(text)
    assert part.format in ("text", "markdown")


def test_an_object_without_a_text_is_told() -> None:
    with pytest.raises(NoTextColumn, match="name, size"):
        found('{"name": "box", "size": 3}')
    with pytest.raises(ImportProblem):
        found("{}")


def test_a_table_of_addresses_alone_is_only_fetched_where_a_service_wrote_it() -> None:
    items = found("title,url\nMill,https://valley.example/mill\n", "list.csv")
    assert addresses(items) == []
    assert len(unread(items)) == 1


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=40),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(
                ["title", "text", "html", "author", "date", "url", "source", "tags", "x"]
            ),
            inner,
            max_size=5,
        )
    ),
    max_leaves=12,
)


@given(st.lists(st.dictionaries(st.text(max_size=8), json_values), min_size=1), st.booleans())
def test_whatever_a_dataset_holds_is_an_article_or_a_sentence(rows: list[Any], lines: bool) -> None:
    written = "\n".join(map(json.dumps, rows)) if lines else json.dumps(rows)
    try:
        for item in found(written, "a.jsonl" if lines else "a.json"):
            assert isinstance(item, Part) or str(getattr(item, "problem", "")).endswith(".")
    except ImportProblem as problem:
        assert str(problem).endswith(".")


@given(json_values)
def test_any_object_is_an_article_or_a_sentence(value: Any) -> None:
    row = {"title": value, "text": "The mill burned down in May.", "date": value, "author": value}
    (part,) = parts(json.dumps([row | {"url": value, "source": value, "tags": value}]))
    assert isinstance(part, Part)


@given(st.text(alphabet='a,;"\n\r\t|', max_size=60))
def test_any_table_is_articles_or_a_sentence(text: str) -> None:
    try:
        found(f"title,text\n{text}", "a.csv")
    except ImportProblem as problem:
        assert str(problem).endswith(".")


def test_html_of_a_whole_page_in_a_row() -> None:
    page = f"<html><head><title>x</title></head><body><nav>Home</nav>{ORCHARD_HTML}</body></html>"
    (document,) = documents(json.dumps([{"title": "Record harvest", "html": page}]))
    assert (document.title, document.text) == ("Record harvest", ORCHARD)


@pytest.mark.parametrize("data", [b'{"title": "Mill', b"[]", b"7", b'{"title": "Mill"}'])
def test_a_damaged_record_is_told(data: bytes) -> None:
    with pytest.raises(ImportProblem, match=r"\.$"):
        read_document(data, format="record")
