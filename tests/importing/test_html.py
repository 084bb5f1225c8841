"""Pages of HTML."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import fields, is_dataclass

from reader.importing.clean import read_document
from reader.text.document import BlockKind, Document

LEAD = (
    "The harbour council of Aldermouth voted on Monday to weigh the future of the quay, and it sat"
    " until late at night."
)
MIDDLE = "Nobody in the hall had expected the vote to be so close, but it was, by 19 to 18."
END = "The mayor, who had counted on 24, said that she would try again before the end of the year."
BODY = "".join(f"<p>{text}</p>" for text in (LEAD, MIDDLE, END))
LINKS = (
    "<ul>"
    + "".join(f"<li><a href='/{n}'>Another story, no. {n}</a></li>" for n in range(9))
    + "</ul>"
)


def read(page: str) -> Document:
    return read_document(page.encode())


def blocks(document: Document) -> list[str]:
    return [document.text[block.start : block.end] for block in document.blocks]


def test_the_article_is_found_among_boilerplate() -> None:
    found = read(
        f"<html lang=en-GB><head><title>A vote | The Post</title><script>var p = 'no text';</script>"
        f"<style>p {{}}</style></head><body><nav><a href=/>Home</a></nav><div class=teasers>{LINKS}"
        f"</div><div class=content><h1>A vote</h1><p class=byline>By Ann Lee</p>{BODY}</div>"
        f"<aside>{LINKS}</aside><div class='comments'><p>{MIDDLE}</p></div><footer>© The Post</footer>"
    )
    assert blocks(found) == [LEAD, MIDDLE, END]
    assert found.title == "A vote"
    assert found.authors == ("Ann Lee",)
    assert found.language == "en-GB"
    out = {removed.text: removed.reason for removed in found.removed}
    assert out["A vote"] == "title"
    assert out["By Ann Lee"] == "byline"
    assert out[MIDDLE] == "comment count"
    assert out["© The Post"] == "navigation"
    assert not any("no text" in text for text in out)


def test_metadata_in_json_ld() -> None:
    data = {
        "@graph": [
            {"@type": "WebSite", "name": "Post"},
            {
                "@type": ["NewsArticle"],
                "headline": "A vote &amp; a quay",
                "datePublished": "2021-05-03T06:15:00.000Z",
                "author": [{"name": "Ann Lee"}, {"name": "By Bo Ray"}],
                "publisher": {"name": "The Post"},
                "inLanguage": "en-US",
            },
        ]
    }
    found = read(
        f"<html><head><script type='application/ld+json'>{json.dumps(data)}</script>"
        f"<link rel=canonical href='https://post.example/vote'></head><body>{BODY}</body></html>"
    )
    assert found.title == "A vote & a quay"
    assert found.published == "2021-05-03T06:15:00+00:00"
    assert found.authors == ("Ann Lee", "Bo Ray")
    assert found.source == "The Post"
    assert found.url == "https://post.example/vote"


def test_half_a_character_that_json_ld_spells_out_is_replaced() -> None:
    words = "The harbour office of Lowick opened its doors to the public on Monday. " * 5
    stored = f"<p>Half \\ud800 a <a href='https://x.example/\\udfff'>link</a>. {words}</p>"
    data = (
        '{"@type": "NewsArticle", "headline": "A vote \\ud83d and a quay \\ude00", "author":'
        ' [{"name": "Ann \\udc00 Lee"}], "publisher": {"name": "The \\ud800 Post"}, '
        f'"articleBody": "{stored}"}}'
    )
    for body in (BODY, "<p>Wait.</p>"):
        found = read(
            f"<html><script type='application/ld+json'>{data}</script><body>{body}</body></html>"
        )
        assert found.title == "A vote ? and a quay ?"
        assert not any(0xD800 <= ord(c) <= 0xDFFF for c in "".join(strings(found)))
        assert ("Half ? a link." in found.text) == (body != BODY)


def strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for one in value:
            yield from strings(one)
    elif is_dataclass(value):
        for field in fields(value):
            yield from strings(getattr(value, field.name))


def test_metadata_in_meta_and_time() -> None:
    found = read(
        "<html><head><meta property='og:title' content='A vote'><meta property='og:site_name'"
        " content='The Post'><meta name=author content='Ann Lee and Bo Ray'></head><body><article>"
        f"<time datetime='2021-05-03T06:15+0100'>today</time>{BODY}</article></body></html>"
    )
    assert (found.title, found.source) == ("A vote", "The Post")
    assert found.authors == ("Ann Lee", "Bo Ray")
    assert found.published == "2021-05-03T06:15:00+01:00"


def test_broken_json_ld_is_passed_over() -> None:
    for broken in ("{", "[" * 50_000, "null", '{"@type": 5}'):
        page = (
            f"<html><script type='application/ld+json'>{broken}</script><body>{BODY}</body></html>"
        )
        assert blocks(read(page)) == [LEAD, MIDDLE, END]


def test_kinds_of_blocks() -> None:
    found = read(
        f"<article><p>{LEAD}</p><h2>Part</h2><blockquote><p>{MIDDLE}</p></blockquote><ul><li>One"
        " item, quite short.</li></ul><pre>x = 1\n  y</pre><table><tr><th>a</th><th>b</th></tr><tr>"
        f"<td>1</td><td>2</td></tr></table><p>{END}</p></article>"
    )
    assert [block.kind for block in found.blocks] == [
        BlockKind.PARAGRAPH,
        BlockKind.HEADING,
        BlockKind.QUOTE,
        BlockKind.LIST_ITEM,
        BlockKind.CODE,
        BlockKind.TABLE,
        BlockKind.PARAGRAPH,
    ]
    assert blocks(found)[4:6] == ["x = 1\n  y", "a | b\n1 | 2"]


def test_captions_are_taken_out() -> None:
    found = read(
        f"<article>{BODY}<figure><img><figcaption>The quay.</figcaption></figure></article>"
    )
    assert [(out.text, out.reason) for out in found.removed] == [("The quay.", "caption")]


def test_a_class_name_does_not_take_out_the_article() -> None:
    found = read(f"<body><div class='sidebar widget related'>{BODY}</div></body>")
    assert blocks(found) == [LEAD, MIDDLE, END]


def test_old_pages_break_paragraphs_with_br() -> None:
    found = read(f"<body><td>{LEAD}<br><br>{MIDDLE}<br><br>{END}</td></body>")
    assert blocks(found) == [LEAD, MIDDLE, END]


def test_deep_nesting_is_bounded() -> None:
    for tag in ("div", "b", "section"):
        page = f"<html><body>{f'<{tag}>' * 10_000}{BODY}{f'</{tag}>' * 10_000}</body></html>"
        assert LEAD in read(page).text


def test_space_in_markup_is_not_space_in_text() -> None:
    found = read(f"<article><p>\n  One <b>bold</b>\n  word,<br> and&nbsp;more.</p>{BODY}</article>")
    assert blocks(found)[0] == "One bold word, and\u00a0more."
