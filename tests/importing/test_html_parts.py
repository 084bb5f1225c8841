"""Which parts of a page are the article, where its names for them do not tell."""

from __future__ import annotations

import json

import pytest

from reader.importing.clean import read_document
from reader.text.document import Document

ONE = (
    "The ferry to Langwarden came in on Tuesday for the first time in nine years, and there were"
    " more people on the quay than the town has inhabitants."
)
TWO = (
    "“I no longer believed in it,” said the harbour master, who had swept the landing every"
    " morning of all those years, whatever the weather was."
)
THREE = (
    "The boat will sail twice a day at first. In summer there will be four crossings, if the"
    " county finds the money, which nobody would promise."
)
FOUR = "For the school on the island it means that its eleven children need not move to the coast."


def read(page: str) -> Document:
    return read_document(f"<html><body>{page}</body></html>".encode())


def blocks(document: Document) -> list[str]:
    return [document.text[block.start : block.end] for block in document.blocks]


def paragraphs(*texts: str) -> str:
    return "".join(f"<p>{text}</p>" for text in texts)


def test_a_lead_that_is_also_the_description_stays() -> None:
    head = f"<meta name=description content='{ONE}'>"
    found = read(f"{head}<div><h1>The ferry is back</h1>{paragraphs(ONE, TWO, THREE)}</div>")
    assert blocks(found) == [ONE, TWO, THREE]
    assert found.subtitle is None


def test_a_deck_of_its_own_is_the_subtitle() -> None:
    deck = "After nine years the island has a boat again, and a school."
    head = f"<meta name=description content='{deck}'>"
    found = read(
        f"{head}<div><h1>The ferry is back</h1><h2 class=deck>{deck}</h2>"
        f"{paragraphs(ONE, TWO, THREE)}</div>"
    )
    assert blocks(found) == [ONE, TWO, THREE]
    assert found.subtitle == deck


def test_an_article_in_several_parts_is_joined() -> None:
    part = "<div class='text-block {0}'>{1}</div><div class=x><a href=/s>A picture</a></div>"
    page = part.format("first", paragraphs(ONE)) + part.format(
        "", paragraphs(TWO, THREE, FOUR, TWO, THREE, FOUR)
    )
    assert blocks(read(f"<div>{page}</div>"))[:3] == [ONE, TWO, THREE]


def test_rows_of_teasers_are_other_articles() -> None:
    cards = "".join(
        f"<div class=card><h3><a href=/{n}>Why the old lighthouse no. {n} went dark</a></h3>"
        f"<p>Keeper {n} of the light has not been seen since the winter, and nobody asks who"
        " will come to wind up the clock in the tower when the …</p></div>"
        for n in range(7)
    )
    found = read(f"<main><div>{paragraphs(ONE, TWO, THREE, FOUR)}</div><div>{cards}</div></main>")
    assert blocks(found) == [ONE, TWO, THREE, FOUR]
    assert any(out.reason == "related" and "lighthouse no. 3" in out.text for out in found.removed)


def test_an_article_that_is_a_list_of_links_stays() -> None:
    items = "".join(
        f"<div class=item><h3><a href=/{n}>Island number {n} of the bay</a></h3><p>It has {n} houses,"
        " a well, and a landing that dries out at low water; the boat calls on Mondays.</p></div>"
        for n in range(6)
    )
    found = read(f"<div><h1>Six islands</h1><p>{FOUR}</p>{items}</div>")
    assert "It has 5 houses" in found.text


def test_what_is_hidden_in_a_line_is_told_apart() -> None:
    found = read(
        f"<div><p>Nobody <a href=/x>came<span class=sr-only> (opens in a new tab)</span></a> on"
        f" foot.</p>{paragraphs(ONE, TWO, THREE)}</div>"
    )
    assert blocks(found)[0] == "Nobody came on foot."
    assert ("(opens in a new tab)", "markup") in [(o.text, o.reason) for o in found.removed]


def test_a_class_on_a_paragraph_of_the_body() -> None:
    page = "".join(f"<p class=paywall>{text}</p>" for text in (TWO, THREE, FOUR))
    assert blocks(read(f"<div><p>{ONE}</p>{page}</div>")) == [ONE, TWO, THREE, FOUR]


def test_classes_written_in_one_word() -> None:
    found = read(
        f"<div>{paragraphs(ONE, TWO)}<div class=relatedposts><p>{THREE}</p></div>"
        f"<div class='content has-sidebar'><p>{FOUR}</p></div></div>"
    )
    assert blocks(found) == [ONE, TWO, FOUR]


def test_subtitles_of_sections_stay() -> None:
    found = read(
        f"<div><h1>The ferry</h1>{paragraphs(ONE, TWO)}<p class=subtitle>Who pays for the four"
        f" crossings?</p>{paragraphs(THREE, FOUR)}</div>"
    )
    assert "Who pays for the four crossings?" in found.text


STORED = """<html><head><title>The tide table</title><script type="application/ld+json">
{"@type": "NewsArticle", "headline": "The tide table", "articleBody": %s}</script></head>
<body><nav><a href="/">Home</a></nav><h1>The tide table</h1>
<p>The office opened on Tuesday to a queue of forty…</p>%s<div id="app"></div></body></html>"""
PARAGRAPHS = [
    "The office opened on Tuesday to a queue of forty fishermen, some of whom had waited since"
    " dawn for the new licences.",
    "“We knew that it would come,” said one of them, who has fished here for thirty years, but"
    " nobody had told her of the second form & its fee.",
]


@pytest.mark.parametrize(
    "body",
    [
        "\n\n".join(PARAGRAPHS),
        "".join(f"<p>{p.replace('&', '&amp;')}</p>" for p in PARAGRAPHS),
        "\r\n".join(PARAGRAPHS).replace("&", "&amp;amp;"),
    ],
)
def test_a_body_that_only_a_script_would_show_is_read(body: str) -> None:
    document = read_document(STORED.replace("%s", json.dumps(body), 1).replace("%s", "").encode())
    assert document.text == "\n\n".join(PARAGRAPHS)
    assert document.title == "The tide table"
    teaser = [r.text for r in document.removed if r.reason == "repeated line"]
    assert teaser == ["The office opened on Tuesday to a queue of forty…"]


def test_what_a_page_shows_comes_before_what_it_stores() -> None:
    shown = "".join(f"<p>{p.replace('&', '&amp;')}</p>" for p in PARAGRAPHS)
    page = STORED.replace("%s", json.dumps(" ".join(PARAGRAPHS)), 1).replace("%s", shown)
    document = read_document(page.encode())
    assert document.text.count("nobody had told her") == 1
