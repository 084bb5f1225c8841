"""Notes as Markdown: nothing is read into the words."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from reader.notes.formats import markdown
from tests.notes.exported import WHEN, Page, article, note


def _rendered(text: str) -> str:
    page = MarkdownIt().enable(["table", "strikethrough"]).render(text)
    return re.sub(r"<br />\n", "\n", page)


MARKS = st.text(st.sampled_from("#*_`[]<>!|~=-+1.) \\&;:^$%a\n😀é"), max_size=40)


@given(MARKS)
def test_markdown_reads_nothing_into_the_text(text: str) -> None:
    body = markdown.write([article(note("x\n" + text, "t"))]).split("---\n", 2)[2]
    page = _rendered(body)
    assert set(re.findall(r"</?(\w+)", page)) == {"h1", "p", "blockquote", "em"}
    shown = Page()
    shown.feed(page)
    words = " ".join("".join(shown.shown).split())
    assert " ".join(("x\n" + text).split()) in words


@pytest.mark.parametrize(
    "line",
    ["# no heading", "- no item", "1901. no list", "[[no link]]", "#no-tag", "==no==", "%%no%%"],
)
def test_markdown_says_nothing_to_obsidian(line: str) -> None:
    body = markdown.write([article(note(line, "t", tags=(line,)), title=line)]).split("---\n", 2)[2]
    assert not re.search(r"(?<!\\)(#n|\[\[|==|%%|^- |^# no)", body, re.MULTILINE)
    assert "1901 accord" in markdown.write([article(note("the 1901 accord"))])


def test_markdown_lays_out_a_note() -> None:
    many = note("First part.\n\nSecond part.", "One\ntwo\n\nthree", modified=WHEN)
    assert markdown.write([article(many, url="https://ledger.example/a_b")]) == (
        '---\ntitle: "Board meets"\nauthors:\n  - "Ada Holm"\n  - "Jo Vik"\n'
        'source: "Eastquay Ledger"\npublished: "2026-03-14"\n'
        f'url: "https://ledger.example/a_b"\nsha256: "{"ab" * 32}"\n'
        'tags:\n  - "to-check"\n  - "harbour"\n---\n\n'
        "# Board meets\n\n"
        "By Ada Holm and Jo Vik · Eastquay Ledger · 14 March 2026 · <https://ledger.example/a_b>\n\n"
        "> First part.\n>\n> Second part.\n\n"
        "One\ntwo\n\nthree\n\n"
        "Tags: to check, harbour\n\n"
        "*blue · 14 March 2026* · "
        "[in its place](<https://ledger.example/a_b#:~:text=First%20part.%20Second%20part.>)\n"
    )


@pytest.mark.parametrize(
    ("comment", "written"),
    [
        ("**bold** and `<code>` and\n\n- a list", "**bold** and `<code>` and\n\n- a list"),
        ("a <b>tag</b> <!-- and --> <https://a.example> 1 < 2", r"a \<b>tag\</b> \<!-- and --> <https://a.example> 1 < 2"),
        ("# Mine\n##### Deep", "### Mine\n###### Deep"),
        ("above\n---\nbelow\n===", "above\n\\---\nbelow\n\\==="),
        ("```\n# code <b>\nnever closed", "```\n# code <b>\nnever closed\n```"),
        ("%%hidden%% and $$x$$ and `%%`", r"\%\%hidden\%\% and \$\$x\$\$ and `%%`"),
        ("[[Board meets]] [[#7]] [[#7|it]] [[Other *one*]] [[#9|that]]", r"[[Board meets]] [[Board meets]] [[Board meets|it]] \[\[Other \*one\*\]\] that"),
        ("see [[^3]] and [[^99|gone]]", "see [[#^note-3|\\^3]] and gone"),
        ("one\r\ntwo\u2028three", "one\ntwo\nthree"),
    ],
)  # fmt: skip
def test_a_comment_stays_markdown_within_its_place(comment: str, written: str) -> None:
    body = markdown.write([article(note("q", comment, tags=()))])
    assert f"> q\n\n{written}\n\n*blue · 14 March 2026*" in body
    assert body.endswith(" ^note-3\n" if "^note-3|" in body else "2026*\n")


@given(MARKS)
def test_a_comment_never_reaches_beyond_its_place(text: str) -> None:
    page = _rendered(markdown.write([article(note("q", "x" + text), note("next", ""))]))
    assert page.count("<blockquote>\n<p>next</p>\n</blockquote>") == 1
    assert page.count("<h1>") == 1
    assert "<em>blue" in page[page.index("<p>next</p>") :]


def test_links_lead_to_articles_that_the_library_knows() -> None:
    linking = article(note("q", "[[Other]] [[#9]] [[#9|x]]"))
    body = markdown.write([linking], {"Other": "Other: the/one", 9: "Nine"})
    assert "[[Other the one|Other]] [[Nine]] [[Nine|x]]" in body


@given(st.text(max_size=80))
def test_a_title_makes_the_name_of_a_file(title: str) -> None:
    name = markdown.file_name(title)
    assert name
    assert name.strip() == name
    assert not set('\\/:*?"<>|\0\n') & set(name)
    assert len(name.encode("utf-8", "replace")) <= 130
    assert name not in (".", "..", "CON")
