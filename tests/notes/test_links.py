"""Links in notes: found where they stand, never in code, never behind a backslash."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.notes.links import find_links, write_link


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("see [[Harbour fees]].", [("Harbour fees", None, None, "Harbour fees")]),
        ("[[ Harbour   fees | the fees ]]", [("Harbour fees", None, None, "the fees")]),
        ("[[#7]] and [[#7|that]]", [(None, 7, None, "#7"), (None, 7, None, "that")]),
        ("[[^12]]", [(None, None, 12, "^12")]),
        ("![[Harbour fees]]", [("Harbour fees", None, None, "Harbour fees")]),
        ("[[#Heading]]", [("#Heading", None, None, "#Heading")]),
        (r"\[[no]] but \\[[yes]]", [("yes", None, None, "yes")]),
        ("`[[no]]` ``[[no]] ` [[no]]`` [[yes]]", [("yes", None, None, "yes")]),
        ("` [[yes]]", [("yes", None, None, "yes")]),
        ("```\n[[no]]\n```\n[[yes]]", [("yes", None, None, "yes")]),
        ("~~~ x\n[[no]]\n", []),
        ("[[]] [[ ]] [[a\nb]] [[a] [a]]", []),
        ("[[[a]]]", [("a", None, None, "a")]),
        ("[[a|]]", [("a", None, None, "a")]),
    ],
)
def test_links_are_found(text: str, found: list[tuple[object, ...]]) -> None:
    links = find_links(text)
    assert [(link.title, link.article, link.note, link.shown) for link in links] == found
    for link in links:
        assert text[link.start : link.end].strip("!").startswith("[[")
        assert text[link.start : link.end].endswith("]]")


@given(st.text(alphabet="[]|#^!`~\\ a7\n", max_size=40))
def test_any_text_has_links_in_order_or_none(text: str) -> None:
    at = 0
    for link in find_links(text):
        assert at <= link.start < link.end <= len(text)
        assert [link.title, link.article, link.note].count(None) == 2
        at = link.end


@given(st.integers(1, 10**9), st.text(max_size=30), st.booleans())
def test_what_is_written_for_an_article_leads_to_it(article: int, title: str, unique: bool) -> None:
    (link,) = find_links(write_link(article, title, unique=unique))
    assert link.article == article or (unique and link.title == " ".join(title.split()))


def test_many_backticks_take_no_long_time() -> None:
    text = "".join("`" * (1 + n % 40) + " " for n in range(20_000)) + "[[a]]"
    assert len(find_links(text)) <= 1
