"""What pages say of themselves, in all the ways in which they say it."""

from __future__ import annotations

import json

import pytest

from reader.importing.clean import read_document
from reader.text.document import Document

BODY = "".join(
    f"<p>{text}</p>"
    for text in (
        "The harbour council of Aldermouth voted on Monday to weigh the future of the quay.",
        "Nobody in the hall had expected the vote to be so close, but it was, by 19 to 18.",
        "The mayor, who had counted on 24, said that she would try again before the winter.",
    )
)
ARTICLE = {"@type": "NewsArticle", "headline": "A vote"}


def read(data: object = None, head: str = "", body: str = "") -> Document:
    text = data if isinstance(data, str) else json.dumps(data)
    script = f"<script type='application/ld+json'>{text}</script>" if data is not None else ""
    page = f"<html><head>{script}{head}</head><body>{body}{BODY}</body></html>"
    return read_document(page.encode())


@pytest.mark.parametrize(
    ("author", "names"),
    [
        ("Ann Lee", ("Ann Lee",)),
        (["Ann Lee", "Bo Ray"], ("Ann Lee", "Bo Ray")),
        ({"name": "Ann Lee, Staff Writer"}, ("Ann Lee",)),
        ({"name": "Ann Lee | Political Editor"}, ("Ann Lee",)),
        ({"name": ["Ann Lee", "Bo Ray"]}, ("Ann Lee", "Bo Ray")),
        ({"givenName": "Ann", "familyName": "Lee"}, ("Ann Lee",)),
        ({"name": "Ann Lee, Bo Ray and Cy Dow"}, ("Ann Lee", "Bo Ray", "Cy Dow")),
        ([{"name": "ANN LEE"}, {"name": "Ann Lee"}], ("Ann Lee",)),
        ([{"name": "By Ann Lee"}, {"@type": "Organization", "name": "Reuters"}], ("Ann Lee",)),
        ({"name": "Von Anna Berg"}, ("Anna Berg",)),
        ([{"name": "王小明"}], ("王小明",)),
        ("https://post.example/ann", ()),
        ({"name": "https://post.example/ann"}, ()),
        ({"name": "Post staff"}, ()),
        ("admin", ()),
        ({"name": None}, ()),
        ([[["Ann Lee"]]], ("Ann Lee",)),
        (5, ()),
    ],
)
def test_authors_in_json_ld(author: object, names: tuple[str, ...]) -> None:
    assert read({**ARTICLE, "author": author}).authors == names


def test_things_that_refer_to_each_other() -> None:
    found = read(
        {
            "@graph": [
                {**ARTICLE, "author": [{"@id": "#ann"}], "publisher": {"@id": "#post"}},
                {"@type": "Person", "@id": "#ann", "name": "Ann Lee"},
                {"@type": "Organization", "@id": "#post", "name": "The Post"},
            ]
        }
    )
    assert (found.authors, found.source) == (("Ann Lee",), "The Post")
    assert read({**ARTICLE, "author": {"@id": "#nobody"}}).authors == ()


@pytest.mark.parametrize(
    ("date", "stamp"),
    [
        ("2021-05-03T06:15:00.123+0200", "2021-05-03T06:15:00+02:00"),
        ("2021-05-03 06:15:00 UTC", "2021-05-03T06:15:00+00:00"),
        ("2021-05-03T06:15:00-5:00", "2021-05-03T06:15:00-05:00"),
        ("Mon, 03 May 2021 06:15:00 GMT", "2021-05-03T06:15:00+00:00"),
        (["2021-05-03"], "2021-05-03"),
        ({"@value": "2021-05-03"}, "2021-05-03"),
        ("1620022500", "2021-05-03T06:15:00+00:00"),
        ("2021-13-40", None),
        ("0001-01-01T00:00:00", None),
        ("soon", None),
    ],
)
def test_dates_in_json_ld(date: object, stamp: str | None) -> None:
    assert read({**ARTICLE, "datePublished": date}).published == stamp


@pytest.mark.parametrize(
    "text",
    [
        "/*<![CDATA[*/{}/*]]>*/",
        "<!-- {} -->",
        "{};",
        "[[{}]]",
    ],
)
def test_wrapped_json_ld(text: str) -> None:
    data = json.dumps({**ARTICLE, "author": "Ann Lee"})
    assert read(text.replace("{}", data)).authors == ("Ann Lee",)


def test_json_ld_with_a_comma_too_many() -> None:
    assert read('{"@type": "NewsArticle", "headline": "A vote", "author": "Ann Lee",}').title == (
        "A vote"
    )


def test_microdata() -> None:
    found = read(
        body="<div itemscope itemtype='https://schema.org/Article'><h1 itemprop=headline>A vote</h1>"
        "<span itemprop=author itemscope><span itemprop=name>Ann Lee</span>"
        "<span itemprop=jobTitle>Editor</span></span>"
        "<meta itemprop=datePublished content='2021-05-03'></div>"
    )
    assert (found.title, found.authors, found.published) == ("A vote", ("Ann Lee",), "2021-05-03")


@pytest.mark.parametrize(
    ("content", "names"),
    [
        ("By Ann Lee", ("Ann Lee",)),
        ("Ann Lee (The Post)", ("Ann Lee",)),
        ("ann@post.example (Ann Lee)", ("Ann Lee",)),
        ("ann@post.example", ()),
        ("https://social.example/ann", ()),
    ],
)
def test_authors_in_meta(content: str, names: tuple[str, ...]) -> None:
    assert read(head=f"<meta name=author content='{content}'>").authors == names


def test_the_site_is_no_author() -> None:
    found = read({**ARTICLE, "author": {"name": "The Post"}, "publisher": {"name": "The Post"}})
    assert (found.authors, found.source) == ((), "The Post")


@pytest.mark.parametrize(
    "title", ["A vote on the quay - The Post", "A vote on the quay | News | The Post"]
)
def test_titles_without_their_site(title: str) -> None:
    found = read(head=f"<title>{title}</title><meta property=og:site_name content='The Post'>")
    assert found.title == "A vote on the quay"
