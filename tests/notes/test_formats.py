"""Forms of export: nothing lost, nothing misread, nothing that runs."""

from __future__ import annotations

import csv
import dataclasses
import io
import json
import re
from html.parser import HTMLParser
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from reader.notes.formats import EXPORTS, NotesUnreadable, jsonld, markdown, native, read_notes
from reader.notes.model import (
    Anchor,
    AnchorState,
    ArticleReference,
    Color,
    ExportedArticle,
    Note,
)
from tests.notes.annotation_model import broken

COMMENT = "Ask about the 1887 charter & <b>seals</b> 😀"
WHEN = "2026-03-14T14:02:00+00:00"


def note(quote: str = "the close of the session", text: str = COMMENT, **more: Any) -> Note:
    anchor = Anchor(20, 20 + len(quote), quote, "signed at ", ", they said")
    return dataclasses.replace(
        Note(3, 7, anchor, text, Color.BLUE, ("to check", "harbour"), WHEN, WHEN), **more
    )


def article(*notes: Note, **more: Any) -> ExportedArticle:
    about = ArticleReference(
        7, "Board meets", ("Ada Holm", "Jo Vik"), "Eastquay Ledger", "2026-03-14", None, "ab" * 32
    )
    return ExportedArticle(dataclasses.replace(about, **more), notes)


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


class _Page(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.shown: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        assert not any(name.startswith("on") for name, _ in attrs)

    def handle_data(self, data: str) -> None:
        if self.tags and self.tags[-1] != "style":
            self.shown.append(data)


HOSTILE = '<script>alert(1)</script> "quoted" \' & &amp; </section> <img src=x onerror=y>'


def test_html_shows_everything_and_runs_nothing() -> None:
    page = _Page()
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


def test_html_lets_a_note_run_as_its_passage_does() -> None:
    out = EXPORTS["html"]([article(note("1887 قال", "so"), note("… said", "قال"))])
    assert re.findall(r'<section class="[^"]*" dir="(\w+)"', out) == ["rtl", "ltr"]


SAFE = {
    *("p", "strong", "em", "s", "a", "code", "pre", "h3", "h4", "h5", "h6", "ul", "ol", "li"),
    *("blockquote", "br", "hr", "table", "thead", "tbody", "tr", "th", "td"),
}


@given(st.text(alphabet="<>&[]()!*_`~#-+=|: \nahref\\x", max_size=60))
def test_html_of_any_comment_is_harmless(text: str) -> None:
    plain, page = _Page(), _Page()
    plain.feed(EXPORTS["html"]([article(note("q", "t"))]))
    page.feed(EXPORTS["html"]([article(note("q", "t" + text))]))
    assert set(page.tags) - set(plain.tags) <= SAFE


@given(st.text(max_size=60))
def test_html_never_lets_text_become_markup(text: str) -> None:
    plain, page = _Page(), _Page()
    plain.feed(EXPORTS["html"]([article(note("q", "t", tags=("g",)), title="t", url="u")]))
    page.feed(EXPORTS["html"]([article(note("q" + text, "t", tags=(text,)), title=text, url="u")]))
    assert page.tags == plain.tags


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


def _rendered(text: str) -> str:
    page = MarkdownIt().enable(["table", "strikethrough"]).render(text)
    return re.sub(r"<br />\n", "\n", page)


MARKS = st.text(st.sampled_from("#*_`[]<>!|~=-+1.) \\&;:^$%a\n😀é"), max_size=40)


@given(MARKS)
def test_markdown_reads_nothing_into_the_text(text: str) -> None:
    body = markdown.write([article(note("x\n" + text, "t"))]).split("---\n", 2)[2]
    page = _rendered(body)
    assert set(re.findall(r"</?(\w+)", page)) == {"h1", "p", "blockquote", "em"}
    shown = _Page()
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
