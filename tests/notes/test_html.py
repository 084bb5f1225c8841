"""Notes as HTML: everything is shown and nothing runs."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from reader.notes.formats import EXPORTS
from tests.notes.exported import Page, article, note

HOSTILE = '<script>alert(1)</script> "quoted" \' & &amp; </section> <img src=x onerror=y>'


def test_html_shows_everything_and_runs_nothing() -> None:
    page = Page()
    out = EXPORTS["html"](
        [article(note(HOSTILE, HOSTILE, tags=(HOSTILE,)), title=HOSTILE, url="javascript:alert(1)")]
    )
    page.feed(out)
    assert not {"script", "img", "link", "iframe"} & set(page.tags)
    assert "a" not in page.tags
    assert page.shown.count(HOSTILE) == 4  # title, heading, quote, tag
    assert "".join(page.shown).count(HOSTILE.replace("&amp;", "&")) == 1  # the comment's Markdown
    assert out.startswith("<!DOCTYPE html>")


def test_html_sets_comments_as_markdown() -> None:
    said = "**so** [[#8|there]] [[Board meets]] [[Nowhere]]\n\n![x](https://a.example/x.png) <i>"
    out = EXPORTS["html"](
        [article(note("q", said + " [go](https://a.example) [no](javascript:x)")), article(id=8)]
    )
    assert "<strong>so</strong>" in out
    assert '<a href="#article-8">there</a>' in out
    assert '<a href="https://a.example" rel="noreferrer">go</a>' in out
    assert "javascript" not in out.replace("[no](javascript:x)", "")
    assert "<img" not in out
    assert "Nowhere" in out
    assert "&lt;i&gt;" in out
    assert (
        '<a href="https://a.example/x.png" rel="noreferrer">x</a>' in out
    )  # no picture is fetched


def test_html_links_the_addresses_in_a_comment() -> None:
    said = "See https://a.example/x_y?a=1&b=2. [as https://b.example says](https://c.example) "
    out = EXPORTS["html"]([article(note("q", said + "`https://d.example` (http://e.example/ü)"))])
    links = re.findall(r'<a href="([^"]*)" rel="noreferrer">([^<]*)</a>', out)
    assert links == [
        ("https://a.example/x_y?a=1&amp;b=2", "https://a.example/x_y?a=1&amp;b=2"),
        ("https://c.example", "as https://b.example says"),
        ("http://e.example/ü", "http://e.example/ü"),
    ]


def test_html_lets_a_note_run_as_its_passage_does() -> None:
    out = EXPORTS["html"]([article(note("1887 قال", "so"), note("… said", "قال"))])
    assert re.findall(r'<section class="[^"]*" dir="(\w+)"', out) == ["rtl", "ltr"]


SAFE = {
    *("p", "strong", "em", "s", "a", "code", "pre", "h3", "h4", "h5", "h6", "ul", "ol", "li"),
    *("blockquote", "br", "hr", "table", "thead", "tbody", "tr", "th", "td"),
}


@given(st.text(alphabet="<>&[]()!*_`~#-+=|: \nahref\\x", max_size=60))
def test_html_of_any_comment_is_harmless(text: str) -> None:
    plain, page = Page(), Page()
    plain.feed(EXPORTS["html"]([article(note("q", "t"))]))
    page.feed(EXPORTS["html"]([article(note("q", "t" + text))]))
    assert set(page.tags) - set(plain.tags) <= SAFE


@given(st.text(max_size=60))
def test_html_never_lets_text_become_markup(text: str) -> None:
    plain, page = Page(), Page()
    plain.feed(EXPORTS["html"]([article(note("q", "t", tags=("g",)), title="t", url="u")]))
    page.feed(EXPORTS["html"]([article(note("q" + text, "t", tags=(text,)), title=text, url="u")]))
    assert page.tags == plain.tags
