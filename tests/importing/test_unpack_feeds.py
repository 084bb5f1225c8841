"""Feeds and the exports of read-later services."""

from __future__ import annotations

import json
import zipfile
from html import escape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.importing.parts import Address, Part
from reader.importing.problems import DamagedFile, ImportProblem
from reader.importing.unpack import unpack
from tests.importing.samples import (
    MILL,
    MILL_HTML,
    ORCHARD,
    ORCHARD_HTML,
    addresses,
    documents,
    found,
    parts,
    unread,
    zipped,
)

RSS = f"""<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
     xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom">
  <channel>
    <title>The Valley Post</title>
    <link>https://valley.example/</link>
    <atom:link href="https://valley.example/feed" rel="self" type="application/rss+xml"/>
    <language>en-GB</language>
    <item>
      <title>Mill &amp;amp; wheel burn</title>
      <link>https://valley.example/mill</link>
      <dc:creator><![CDATA[Ada Brunner]]></dc:creator>
      <pubDate>Mon, 06 May 2024 08:30:00 +0200</pubDate>
      <description>The old mill burned down.</description>
      <content:encoded><![CDATA[{MILL_HTML}]]></content:encoded>
    </item>
    <item>
      <title>Record harvest</title>
      <link>/harvest</link>
      <author>post@valley.example (Tom Vell)</author>
      <pubDate>Tue, 01 Oct 2024 06:00:00 GMT</pubDate>
      <description>{escape(ORCHARD_HTML)}</description>
    </item>
    <item>
      <title>Bridge to close</title>
      <link>https://valley.example/bridge</link>
      <description>The bridge closes in May. Read more.</description>
    </item>
  </channel>
</rss>"""

ATOM = f"""<?xml version="1.0"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
  <title>The Valley Post</title>
  <link href="https://valley.example/"/>
  <entry>
    <title type="html">Mill burns down</title>
    <link rel="replies" href="https://valley.example/mill/comments"/>
    <link rel="alternate" href="https://valley.example/mill"/>
    <author><name>Ada Brunner</name></author>
    <published>2024-05-06T08:30:00+02:00</published>
    <updated>2024-05-07T08:30:00+02:00</updated>
    <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">{MILL_HTML}</div></content>
  </entry>
  <entry>
    <title>Record harvest</title>
    <link href="harvest"/>
    <updated>2024-10-01T06:00:00Z</updated>
    <content type="html">{escape(ORCHARD_HTML)}</content>
  </entry>
</feed>"""

RDF = f"""<?xml version="1.0"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
  xmlns:dc="http://purl.org/dc/elements/1.1/">
  <channel rdf:about="https://valley.example/"><title>The Valley Post</title></channel>
  <item rdf:about="https://valley.example/mill">
    <title>Mill burns down</title><link>https://valley.example/mill</link>
    <dc:date>2024-05-06</dc:date><description>{escape(MILL_HTML)}</description>
  </item>
</rdf:RDF>"""


def test_rss_with_whole_articles_and_teasers() -> None:
    items = found(RSS, "feed.xml")
    assert addresses(items) == [Address("https://valley.example/bridge", "Bridge to close")]
    mill, orchard = (
        documents_of(item)  # the teaser has no text of its own
        for item in items
        if isinstance(item, Part)
    )
    assert (mill.title, mill.source) == ("Mill & wheel burn", "The Valley Post")
    assert mill.authors == ("Ada Brunner",)
    assert mill.published == "2024-05-06T08:30:00+02:00"
    assert mill.url == "https://valley.example/mill"
    assert mill.language == "en-GB"
    assert mill.text == MILL
    assert orchard.text == ORCHARD
    assert orchard.authors == ("Tom Vell",)
    assert orchard.url == "https://valley.example/harvest"


def documents_of(part: Part):  # type: ignore[no-untyped-def]
    from reader.importing.clean import read_document

    return read_document(part.data, name=part.name, format=part.format)


def test_atom() -> None:
    mill, orchard = documents(ATOM)
    assert mill.text == MILL
    assert mill.published == "2024-05-06T08:30:00+02:00"
    assert mill.authors == ("Ada Brunner",)
    assert mill.url == "https://valley.example/mill"
    assert orchard.text == ORCHARD
    assert orchard.url == "https://valley.example/harvest"


def test_rss_of_the_first_kind() -> None:
    (mill,) = documents(RDF)
    assert (mill.title, mill.text, mill.published) == ("Mill burns down", MILL, "2024-05-06")


def test_a_feed_that_is_not_well_formed_is_mended() -> None:
    broken = RSS.replace("&amp;amp;", "&").replace("</channel>", "").replace("<language>", "<lan>")
    assert len(found(broken)) == 3
    mislabelled = RSS.replace("UTF-8", "no-such-code")
    assert len(found(mislabelled)) == 3


def test_a_feed_cut_short_gives_what_it_holds() -> None:
    items = found(RSS[: RSS.index("<pubDate>Tue")])
    assert isinstance(items[0], Part)


@pytest.mark.parametrize(
    "data", ["<rss version='2.0'>", "<?xml version='1.0'?><feed", "<rss><channel></channel></rss>"]
)
def test_a_feed_with_nothing_in_it_is_told(data: str) -> None:
    with pytest.raises(ImportProblem, match=r"\.$"):
        found(data)


def test_entities_neither_grow_nor_read_files() -> None:
    levels = "".join(f"<!ENTITY e{n} '{f'&e{n - 1};' * 10}'>" for n in range(1, 12))
    feed = (
        f"<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY e0 'mill mill mill'>{levels}"
        "<!ENTITY file SYSTEM 'file:///etc/hostname'>]>"
        f"<rss><channel><item><title>&file;</title><description>&e11; {MILL}</description></item>"
        "</channel></rss>"
    )
    try:
        items = list(unpack(feed.encode(), format="feed"))
    except ImportProblem:
        return
    assert sum(len(i.data) for i in items if isinstance(i, Part)) < 10_000


def test_addresses_that_are_not_of_the_web_are_left_out() -> None:
    feed = RSS.replace("https://valley.example/bridge", "file:///etc/passwd").replace(
        "<link>/harvest", "<link>javascript:alert(1)"
    )
    items = found(feed)
    assert addresses(items) == []
    assert documents_of(items[1]).url is None  # type: ignore[arg-type]


POCKET_HTML = """<!DOCTYPE html>
<html><!--So long and thanks for all the fish--><head><title>Pocket Export</title></head><body>
<h1>Unread</h1><ul>
<li><a href="https://valley.example/mill" time_added="1714984200" tags="mills,fire">Mill burns down</a></li>
<li><a href="https://valley.example/harvest" time_added="1714984300" tags="">https://valley.example/harvest</a></li>
</ul><h1>Read Archive</h1><ul>
<li><a href="ftp://valley.example/old" time_added="1714984300" tags="">Old</a></li>
</ul></body></html>"""
INSTAPAPER_HTML = """<!DOCTYPE html><html><head><title>Instapaper: Export</title></head><body>
<h1>Unread</h1><ol><li><a href="https://valley.example/mill">Mill burns down</a></ol></body></html>"""
BOOKMARKS = """<!DOCTYPE NETSCAPE-Bookmark-file-1>
<TITLE>Bookmarks</TITLE><H1>Bookmarks</H1><DL><p>
<DT><A HREF="https://valley.example/mill" ADD_DATE="1714984200" TAGS="mills,fire">Mill burns down</A>
</DL><p>"""
POCKET_CSV = (
    "title,url,time_added,tags,status\r\n"
    "Mill burns down,https://valley.example/mill,1714984200,mills|fire,unread\r\n"
    '"Harvest, a record",https://valley.example/harvest,1714984300,,archive\r\n'
    "No address,,1714984300,,archive\r\n"
)
INSTAPAPER_CSV = (
    "URL,Title,Selection,Folder,Timestamp,Tags\n"
    'https://valley.example/mill,Mill burns down,,Fires,1714984200,"[""mills""]"\n'
    "https://valley.example/harvest,Record harvest,,Unread,1714984300,[]\n"
)
READWISE_CSV = (
    "Title,URL,ID,Document tags,Saved date,Reading progress,Location,Seen\n"
    'Mill burns down,https://valley.example/mill,01h,"mills, fire",2024-05-06,0.5,archive,True\n'
)
BOTH = ("mills", "fire")


def test_pocket() -> None:
    items = found(POCKET_HTML, "ril_export.html")
    mill, harvest = addresses(items)
    assert mill == Address("https://valley.example/mill", "Mill burns down", BOTH)
    assert harvest.tags == ()
    assert [name for name, _ in unread(items)] == ["Old"]

    items = found(POCKET_CSV)
    assert addresses(items) == [
        mill,
        Address("https://valley.example/harvest", "Harvest, a record"),
    ]
    assert "address" in unread(items)[0][1]


def test_instapaper() -> None:
    mill, harvest = addresses(found(INSTAPAPER_CSV))
    assert mill == Address("https://valley.example/mill", "Mill burns down", ("mills", "Fires"))
    assert harvest.tags == ()
    (page,) = addresses(found(INSTAPAPER_HTML))
    assert page == Address("https://valley.example/mill", "Mill burns down")


def test_readwise_reader_and_bookmarks() -> None:
    wanted = [Address("https://valley.example/mill", "Mill burns down", BOTH)]
    assert addresses(found(READWISE_CSV)) == wanted
    assert addresses(found(BOOKMARKS)) == wanted


@pytest.mark.parametrize(
    "data",
    [
        "<html><title>Pocket Export</title><body><h1>Unread</h1><ul></ul>",
        "<!DOCTYPE NETSCAPE-Bookmark-file-1><TITLE>Bookm",
    ],
)
def test_an_export_without_addresses_is_told(data: str) -> None:
    with pytest.raises(DamagedFile, match="there is none in it"):
        found(data)


def test_wallabag() -> None:
    entry = {
        "is_archived": 0,
        "is_starred": 0,
        "tags": list(BOTH),
        "is_public": False,
        "id": 1,
        "title": "Mill burns down",
        "url": "https://valley.example/mill",
        "given_url": "https://valley.example/mill?from=mail",
        "content": MILL_HTML,
        "created_at": "2024-06-06T10:00:00+00:00",
        "published_at": "2024-05-06T08:30:00+00:00",
        "published_by": ["Ada Brunner"],
        "mimetype": "text/html; charset=utf-8",
        "language": "en",
        "reading_time": 1,
        "domain_name": "www.valley.example",
        "preview_picture": "https://valley.example/mill.jpg",
    }
    (part,) = parts(json.dumps([entry]), "Unread articles.json")
    assert part.tags == BOTH
    (document,) = documents(json.dumps([entry]))
    assert document.text == MILL
    assert document.authors == ("Ada Brunner",)
    assert document.published == "2024-05-06T08:30:00+00:00"
    assert (document.url, document.source) == ("https://valley.example/mill", "valley.example")
    table = (
        "Title;URL;Content;Tags;MIME Type;Language;Creation date\n"
        f'"Mill burns down";https://valley.example/mill;"{MILL_HTML}";"mills, fire";text/html;en;'
        "06/06/2024\n"
    )
    (row,) = parts(table)
    assert row.tags == BOTH
    assert documents_of(row).text == MILL


OMNIVORE_ROWS = [
    {
        "id": "a",
        "slug": "mill-burns-down-18f",
        "title": "Mill burns down",
        "description": "The old mill burned down.",
        "author": "Ada Brunner",
        "url": "https://valley.example/mill",
        "state": "Active",
        "labels": list(BOTH),
        "savedAt": "2024-06-06T10:00:00.000Z",
        "publishedAt": "2024-05-06T08:30:00.000Z",
    },
    {
        "id": "b",
        "slug": "gone",
        "title": "Gone",
        "url": "https://valley.example/gone",
        "labels": [],
    },
    {"id": "c", "slug": "nothing"},
]


def test_omnivore() -> None:
    data = zipped(
        {
            "metadata_0_to_20.json": json.dumps(OMNIVORE_ROWS),
            "metadata_20_to_40.json": "[{",
            "content/mill-burns-down-18f.html": f"<html><body>{MILL_HTML}</body></html>",
            "highlights/mill-burns-down-18f.md": "> a passage",
        }
    )
    items = found(data, "omnivore.zip")
    (part,) = (i for i in items if isinstance(i, Part))
    document = documents_of(part)
    assert (document.title, document.text) == ("Mill burns down", MILL)
    assert document.published == "2024-05-06T08:30:00+00:00"
    assert document.url == "https://valley.example/mill"
    assert part.tags == BOTH
    assert addresses(items) == [Address("https://valley.example/gone", "Gone")]
    assert [name for name, _ in unread(items)] == ["article", "metadata_20_to_40.json"]


def test_a_damaged_export_in_an_archive_is_told() -> None:
    data = zipped({"metadata_0_to_20.json": "[{"}, zipfile.ZIP_STORED)
    ((name, sentence),) = unread(found(data))
    assert name == "metadata_0_to_20.json"
    assert sentence.endswith(".")


@pytest.mark.parametrize("filler", ["<!---->", "<?a?>", "<!-- -->\n", " "])
def test_what_stands_before_a_feed_is_read_once(filler: str) -> None:
    (part,) = parts(filler * 5_000 + MILL)
    assert part.format in ("text", "html")
    assert len(found(filler * 500 + RSS.partition("?>")[2])) == 3


@given(st.text(alphabet="<>/ab=&;\"'! itemlnkdscrp", max_size=120))
def test_any_feed_is_articles_or_a_sentence(soup: str) -> None:
    try:
        found(f"<rss><channel>{soup}<item><title>{soup}</title>{soup}</item></channel></rss>")
    except ImportProblem as problem:
        assert str(problem).endswith(".")
