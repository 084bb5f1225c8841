"""Exports of other programs: read to the quote, and refused in a sentence where damaged."""

from __future__ import annotations

import io
import json
import zipfile
from typing import Any
from urllib.parse import quote as percent

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.notes.formats import jsonld, native
from reader.notes.incoming import Gathered, NotesUnreadable, read_notes_file, read_notes_text
from reader.notes.incoming.gathered import moment, plain
from reader.notes.model import Color, ExportedArticle
from tests.notes.test_formats import NOTES, article

URL = "https://ledger.example/ferry"
TITLE = "Ferry line to close"


def facts(gathered: Gathered) -> list[tuple[str, str, str, str, tuple[str, ...], Color]]:
    """Title, address, quote, comment, tags and colour of each note."""
    return [
        (
            one.article.title,
            one.article.url or "",
            note.anchor.quote,
            note.text,
            note.tags,
            note.color,
        )
        for one in gathered.articles
        for note in one.notes
    ]


# Hypothesis


def annotation(exact: Any, text: str = "", **more: Any) -> dict[str, Any]:
    selectors: list[dict[str, Any]] = [{"type": "RangeSelector", "startContainer": "/div[1]"}]
    if exact is not None:
        selectors.append({"type": "TextPositionSelector", "start": 7, "end": 70})
        selectors.append(
            {"type": "TextQuoteSelector", "exact": exact, "prefix": "on to ", "suffix": " and"}
        )
    return {
        "id": "a1",
        "created": "2024-02-03T04:05:06.789123+00:00",
        "updated": "2024-02-04T04:05:06.789123+00:00",
        "user": "acct:ida@notes.example",
        "uri": URL,
        "text": text,
        "tags": ["ask", "boats"],
        "document": {"title": [TITLE]},
        "target": [{"source": URL, "selector": selectors}],
        **more,
    }


HYPOTHESIS = [
    annotation("close the ferry", "**why**?"),
    annotation("25% more", tags=[]),
    {**annotation(None), "target": [{"source": URL}]},
    annotation("a reply", references=["a1"]),
]


@pytest.mark.parametrize(
    "top",
    [
        HYPOTHESIS,
        {"total": 4, "rows": HYPOTHESIS},
        {"export_date": "2024-03-01", "client_version": "1.1", "annotations": HYPOTHESIS},
    ],
)
def test_hypothesis(top: Any) -> None:
    gathered = read_notes_file(json.dumps(top).encode())
    assert gathered.origin == "Hypothesis"
    assert facts(gathered) == [
        (TITLE, URL, "close the ferry", "**why**?", ("ask", "boats"), Color.YELLOW),
        (TITLE, URL, "25% more", "", (), Color.YELLOW),
    ]
    first = gathered.articles[0].notes[0]
    assert (first.anchor.prefix, first.anchor.suffix) == ("on to ", " and")
    assert (first.created, first.modified) == (
        "2024-02-03T04:05:06.789Z",
        "2024-02-04T04:05:06.789Z",
    )
    assert gathered.left_out == (
        "1 note has no passage, so it was left out.",
        "1 reply to other notes was left out.",
    )


def test_hypothesis_as_a_table() -> None:
    table = (
        "Creation Date,URL,Group,Annotation/Reply Type,Quote,User,Body,Tags,Page\n"
        f'2024-02-03 04:05,{URL},Public,Annotation,"close the ""old"" ferry",ida,why?,"ask,boats",\n'
        f"2024-02-03 04:06,{URL},Public,Reply,,ida,because,,\n"
        f"2024-02-03 04:07,{URL},Public,Annotation,,ida,all of it,,\n"
    )
    gathered = read_notes_text(table)
    assert gathered.origin == "Hypothesis"
    assert facts(gathered) == [
        ("", URL, 'close the "old" ferry', "why?", ("ask", "boats"), Color.YELLOW)
    ]
    assert gathered.articles[0].notes[0].created == "2024-02-03T04:05:00.000Z"
    assert len(gathered.left_out) == 2


# Readwise

READWISE_CSV = (
    "Highlight,Book Title,Book Author,Amazon Book ID,Note,Color,Tags,Location Type,Location,"
    "Highlighted at,Document tags\n"
    f'"The boats, **they** say, lose money",{TITLE},Ada Brunner,,check,pink,"ask, boats",offset,12,'
    "2021-08-04 12:34:56+00:00,news\n"
    "A second one,Another story,,,,,,,,,\n"
)
BOOK = {
    "user_book_id": 1,
    "title": TITLE,
    "author": "Ada Brunner",
    "readable_title": TITLE,
    "source": "reader",
    "source_url": URL,
    "highlights": [
        {
            "id": 5,
            "text": "The boats [lose](https://x.example) money",
            "note": "check",
            "color": "blue",
            "highlighted_at": "2021-08-04T12:34:56Z",
            "updated_at": "2021-08-05T12:34:56.000+02:00",
            "tags": [{"id": 1, "name": "ask"}],
        },
        {"id": 6, "text": "gone", "is_deleted": True, "tags": []},
    ],
}
READWISE_MARKDOWN = f"""# {TITLE}

![rw-book-cover](https://a.example/x.png)

## Metadata
- Author: [[Ada Brunner]]
- Full Title: {TITLE} after ninety years
- Category: #articles
- URL: {URL}

## Highlights
- The boats **lose** up to [$4 million](https://x.example) a year ([View Highlight](https://read.example/1))
    - Note: check
      this twice
    - Tags: [[ask]] [[boats]]
- First part:
  > “Nobody wanted this”
  >
  > she said. ([View Highlight](https://read.example/2))
## New highlights added May 2, 2024 at 9:00 AM
- A last sailing ([Location 12](https://read.example/3))
"""


def test_readwise_as_a_table() -> None:
    gathered = read_notes_text(READWISE_CSV)
    assert gathered.origin == "Readwise"
    assert facts(gathered) == [
        (TITLE, "", "The boats, they say, lose money", "check", ("ask", "boats"), Color.MAGENTA),
        ("Another story", "", "A second one", "", (), Color.YELLOW),
    ]
    assert gathered.articles[0].article.authors == ("Ada Brunner",)
    assert gathered.articles[0].notes[0].created == "2021-08-04T12:34:56.000Z"


@pytest.mark.parametrize("top", [{"count": 1, "results": [BOOK]}, [BOOK], BOOK])
def test_readwise_as_json(top: Any) -> None:
    gathered = read_notes_text(json.dumps(top))
    assert gathered.origin == "Readwise"
    assert facts(gathered) == [
        (TITLE, URL, "The boats lose money", "check", ("ask",), Color.BLUE),
    ]
    assert gathered.articles[0].notes[0].modified == "2021-08-05T10:34:56.000Z"


def test_readwise_as_markdown() -> None:
    gathered = read_notes_text(READWISE_MARKDOWN)
    assert gathered.origin == "Readwise"
    title = f"{TITLE} after ninety years"
    assert facts(gathered) == [
        (title, URL, "The boats lose up to $4 million a year", "check\nthis twice", ("ask", "boats"), Color.YELLOW),
        (title, URL, "First part:\n“Nobody wanted this”\n\nshe said.", "", (), Color.YELLOW),
        (title, URL, "A last sailing", "", (), Color.YELLOW),
    ]  # fmt: skip


# Omnivore


def omnivore(**members: str | bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return out.getvalue()


METADATA = [{"slug": "ferry", "title": TITLE, "url": URL, "author": "Ada Brunner", "labels": []}]
HIGHLIGHTS = """> The boats lose up to $4 million a year
> and more.

#ask #boats

check this

and that

> A last sailing """


def test_omnivore() -> None:
    gathered = read_notes_file(
        omnivore(
            **{
                "metadata_0_to_20.json": json.dumps(METADATA),
                "content/ferry.html": "<p>not read</p>",
                "highlights/ferry.md": HIGHLIGHTS,
                "highlights/unlisted.md": "> Elsewhere",
            }
        )
    )
    assert gathered.origin == "Omnivore"
    assert facts(gathered) == [
        (
            TITLE, URL, "The boats lose up to $4 million a year\n\nand more.",
            "check this\n\nand that", ("ask", "boats"), Color.YELLOW,
        ),
        (TITLE, URL, "A last sailing", "", (), Color.YELLOW),
        ("", "", "Elsewhere", "", (), Color.YELLOW),
    ]  # fmt: skip


def test_omnivore_as_markdown() -> None:
    text = (
        f"# {TITLE}\n#Omnivore\n\n[Read on Omnivore](https://omnivore.app/me/ferry-1)\n"
        f"[Read Original]({URL})\n\n## Highlights\n\n"
        "> The boats lose money [⤴️](https://omnivore.app/me/ferry-1#h1)  #ask\n\ncheck\n"
    )
    gathered = read_notes_text(text)
    assert facts(gathered) == [
        (TITLE, URL, "The boats lose money", "check", ("ask",), Color.YELLOW)
    ]


# Zotero


def highlight(words: str, color: str) -> str:
    said = percent(json.dumps({"attachmentURI": "http://zotero.example/1", "color": color}))
    return f'<span class="highlight" data-annotation="{said}">“{words}”</span>'


CITED = '<span class="citation" data-citation="x">(<span class="citation-item">Brunner, 2025</span>)</span>'
ZOTERO_HTML = f"""<div data-schema-version="9"><h1>Annotations<br>(3/14/2025, 2:02:00 PM)</h1>
<p>{highlight("The boats lose <i>up</i> to $4 million", "#5fb236")} {CITED} check <b>this</b></p>
<p>{highlight("A last sailing", "#ff6666")}</p></div>"""
ZOTERO_REPORT = f"""<html><head><title>Zotero Report</title></head><body><ul class="report">
<li class="item newspaperArticle"><h2>{TITLE}</h2><table><tr><th>URL</th><td><a href="{URL}">{URL}</a>
</td></tr></table><h3 class="notes">Notes:</h3><ul class="notes"><li>{ZOTERO_HTML}</li></ul></li>
</ul></body></html>"""
SELECT = "([Brunner, 2025, p. 1](zotero://select/library/items/AAAA))"
OPEN = "([pdf](zotero://open-pdf/library/items/BBBB?page=1&annotation=CCCC))"
ZOTERO_MARKDOWN = f"""# Annotations
(3/14/2025, 2:02:00 PM)

“The boats lose up to \\$4 million” {SELECT} {OPEN} check *this*

“A last sailing” {SELECT} {OPEN}

<mark style="background: #5fb236">Nobody wanted this</mark> [(p. 2)](zotero://open-pdf/library/items/BBBB?page=2)
"""
ZOTERO_ITEM = {
    "itemType": "newspaperArticle",
    "title": TITLE,
    "url": URL,
    "attachments": [
        {
            "annotations": [
                {
                    "annotationType": "highlight",
                    "annotationText": "A last sailing",
                    "annotationComment": "check",
                    "annotationColor": "#a28ae5",
                    "dateAdded": "2025-03-14T14:02:00Z",
                    "tags": [{"tag": "ask"}],
                },
                {"annotationType": "image", "annotationText": "", "tags": []},
            ]
        }
    ],
}


def test_zotero_note() -> None:
    gathered = read_notes_text(ZOTERO_HTML)
    assert gathered.origin == "Zotero"
    assert facts(gathered) == [
        ("", "", "The boats lose up to $4 million", "check this", (), Color.GREEN),
        ("", "", "A last sailing", "", (), Color.RED),
    ]


def test_zotero_report() -> None:
    assert {fact[:2] for fact in facts(read_notes_text(ZOTERO_REPORT))} == {(TITLE, URL)}


def test_zotero_markdown() -> None:
    assert facts(read_notes_text(ZOTERO_MARKDOWN)) == [
        ("", "", "The boats lose up to $4 million", "check *this*", (), Color.YELLOW),
        ("", "", "A last sailing", "", (), Color.YELLOW),
        ("", "", "Nobody wanted this", "", (), Color.GREEN),
    ]


def test_zotero_json() -> None:
    expected = (TITLE, URL, "A last sailing", "check", ("ask",), Color.PURPLE)
    gathered = read_notes_text(json.dumps({"items": [ZOTERO_ITEM]}))
    assert facts(gathered) == [expected]
    assert gathered.left_out
    one = {"itemType": "annotation", **ZOTERO_ITEM["attachments"][0]["annotations"][0]}  # type: ignore[index]
    assert facts(read_notes_text(json.dumps([{"key": "A", "data": one}]))) == [
        ("", "", *expected[2:])
    ]


# All of them


@given(st.lists(NOTES, max_size=3))
def test_our_own_forms_are_read_as_they_are(notes: list[Any]) -> None:
    exported = [article(*notes)]
    ours = read_notes_file(native.write(exported).encode("utf-8", "surrogatepass"))
    assert list(ours.articles) == exported
    web = read_notes_file(jsonld.write(exported).encode("utf-8", "surrogatepass"))
    assert list(web.articles) == jsonld.read(jsonld.write(exported))


DAMAGED = {
    "nothing": b"",
    "blanks": b" \n ",
    "not text": b"\x00\xff\xfe\x80 not text",
    "plain text": b"Just a few words, no notes.",
    "a table without quotes": b"name,age\nida,30\n",
    "half of Hypothesis": json.dumps(HYPOTHESIS).encode()[:-40],
    "a target that is none": json.dumps(
        [annotation("x"), {**annotation("y"), "target": 5}]
    ).encode(),
    "a quote that is none": json.dumps([annotation("x"), annotation(7)]).encode(),
    "a time that is none": json.dumps([annotation("x", created=7)]).encode(),
    "tags that are none": json.dumps([annotation("x", tags=[1])]).encode(),
    "half of a table": READWISE_CSV.encode() + b'"never closed,',
    "a row too short": READWISE_CSV.encode() + b"a,b\n",
    "a highlight without text": json.dumps([{**BOOK, "highlights": [{"note": "x"}]}]).encode(),
    "a tag without a name": json.dumps(
        [{**BOOK, "highlights": [{"text": "x", "tags": [{}]}]}]
    ).encode(),
    "no highlights below": READWISE_MARKDOWN.partition("## Highlights")[0].encode()
    + b"## Highlights\n",
    "half of an archive": omnivore(**{"metadata_0_to_20.json": json.dumps(METADATA)})[:-30],
    "another archive": omnivore(**{"a.txt": "x"}),
    "a list that is none": omnivore(**{"metadata_0_to_20.json": "{}", "highlights/a.md": "> x"}),
    "a list cut off": omnivore(**{"metadata_0_to_20.json": '[{"slug"'}),
    "highlights that are no text": omnivore(
        **{"metadata_0_to_20.json": "[]", "highlights/a.md": b"\xff\xfa"}
    ),
    "a note without highlights": b"<html><head><title>Zotero Report</title></head><body></body>",
    "a tag of Zotero's without a name": json.dumps(
        {"items": [{"attachments": [{"annotations": [{"annotationText": "x", "tags": [{}]}]}]}]}
    ).encode(),
    "a number for a quote": json.dumps(
        {"items": [{"attachments": [{"annotations": [{"annotationText": 3}]}]}]}
    ).encode(),
}


@pytest.mark.parametrize("data", DAMAGED.values(), ids=DAMAGED)
def test_what_is_damaged_is_told_in_a_sentence(data: bytes) -> None:
    with pytest.raises(NotesUnreadable) as raised:
        read_notes_file(data)
    assert str(raised.value).endswith(".")
    assert str(raised.value)[0].isupper() or str(raised.value)[0] == "“"


def test_an_archive_that_unpacks_without_measure_is_refused() -> None:
    bomb = omnivore(**{"metadata_0_to_20.json": "[]", "highlights/a.md": "> " + "x" * 2**26})
    with pytest.raises(NotesUnreadable, match="too large"):
        read_notes_file(bomb)


@given(
    st.binary(max_size=80)
    | st.text(alphabet='“”"[](){}<>:,#>-*\n azotero//', max_size=80).map(str.encode)
)
def test_any_file_is_read_or_refused(data: bytes) -> None:
    try:
        gathered = read_notes_file(data)
    except NotesUnreadable as problem:
        assert str(problem)
    else:
        assert all(isinstance(one, ExportedArticle) for one in gathered.articles)


@pytest.mark.parametrize(
    "text", [HIGHLIGHTS, READWISE_MARKDOWN, ZOTERO_MARKDOWN, ZOTERO_HTML, READWISE_CSV]
)
def test_a_file_cut_anywhere_is_read_or_refused(text: str) -> None:
    for end in range(0, len(text), 7):
        try:
            read_notes_text(text[:end])
        except NotesUnreadable as problem:
            assert str(problem).endswith(".")


def test_times_and_words() -> None:
    assert moment("August 4, 2021 3:30 PM") == "2021-08-04T15:30:00.000Z"
    assert moment("0001-01-01T00:00:00+10:00") == ""
    assert moment("yesterday") == ""
    assert plain("a **b** [c](https://x.example) `d` &amp; 2 * 3") == "a b c d & 2 * 3"
    assert plain("plain. ") == "plain."
