"""What holds for every input: offsets, separators, and that no word is lost."""

from __future__ import annotations

import re
from collections import Counter

from hypothesis import given, settings
from hypothesis import strategies as st

from reader.importing.clean import as_is, read_document
from reader.importing.problems import ImportProblem
from reader.text.document import BLOCK_SEPARATOR, Document

SENTENCES = st.lists(
    st.sampled_from(
        [
            "The ferry left at six.",
            "Nobody on the quay had seen it, and 40 percent said so",
            "and then it rained for three days.",
            "“What now?” asked Ann Lee.",
            "It cost £46 million, or \\$5 with [a link](https://quay.example/x_y).",
            "By then the council had gone home.",
            "He worked for the AHA.",
        ]
    ),
    min_size=1,
    max_size=4,
).map(" ".join)
LINES = st.one_of(
    SENTENCES,
    st.sampled_from(
        [
            "Advertisement",
            "By",
            "By Ann Lee and",
            "Bo Ray,",
            "May 3, 2021",
            "# A Vote",
            "*A deck.*",
            "Sign up for our newsletter",
            "Image",
            "The quay at dawn.Credit...Ann Lee",
            "Share",
            "- an item",
            "> a quotation",
            "---",
            "```",
            "| a | b |",
            "Appeared in the May 3, 2021, print edition as 'A Vote",
            "Ann Lee is a staff writer.",
            "MERIDIAN",
            "Related",
            "Subject: a letter",
            "advertisement supported by by keith marlow the vote",
            "&amp; more &nbsp; of it",
            "![a picture](p.png)",
            "1. first",
            "[ref]: https://quay.example",
        ]
    ),
)
PAGES = st.lists(
    st.tuples(LINES, st.sampled_from(["\n", "\n\n", "\n\n\n", "  \n", "\r\n\r\n"]))
).map(lambda rows: "".join(line + end for line, end in rows))


def words(text: str) -> Counter[str]:
    return Counter(re.findall(r"\w+", text.lower()))


def check(document: Document) -> None:
    parts = [document.text[block.start : block.end] for block in document.blocks]
    assert document.text == BLOCK_SEPARATOR.join(parts)
    assert all(part.strip() for part in parts)
    assert document.title
    assert all(0 <= out.at <= len(document.text) for out in document.removed)
    assert [out.at for out in document.removed] == sorted(out.at for out in document.removed)


@given(PAGES, st.sampled_from(["text", "markdown", None]))
def test_no_word_is_lost(page: str, form: str | None) -> None:
    try:
        document = read_document(page.encode(), format=form)
    except ImportProblem:
        assert not re.search(r"[^\W_]", page)
        return
    check(document)
    kept = words(" ".join([document.text, *(out.text for out in document.removed)]))
    assert not words(page) - kept


@given(PAGES)
def test_what_was_taken_out_can_be_put_back(page: str) -> None:
    try:
        first = read_document(page.encode())
    except ImportProblem:
        return
    texts = [out.text for out in first.removed if out.reason != "markup"]
    again = read_document(page.encode(), keep=texts)
    check(again)
    left = {" ".join(out.text.split()) for out in again.removed if out.reason != "markup"}
    assert not left & {" ".join(text.split()) for text in texts}


@given(st.one_of(st.binary(max_size=400), st.text(max_size=400).map(str.encode)))
@settings(max_examples=200)
def test_any_bytes_are_read_or_refused_in_a_sentence(data: bytes) -> None:
    for form in (None, "text", "markdown", "html"):
        try:
            check(read_document(data, format=form))
        except ImportProblem as problem:
            assert str(problem).endswith(".")


MARKUP = (
    "<p> </p> <div> </div> <div class=related> <h1> </h1> <ul> <li> </ul> <br> <a href=x> </a> <b>"
    " </b> <table> <tr> <td> </table> <nav> </nav> <figure> </figure> <blockquote> </blockquote>"
    " <pre> </pre> <script> </script> <!-- --> <form> </form> <p"
)
TAGS = st.sampled_from(re.findall(r"<[^<]*[^< ]", MARKUP))


@given(st.lists(st.one_of(TAGS, SENTENCES), max_size=30).map(" ".join))
def test_any_soup_of_tags_is_read_or_refused(soup: str) -> None:
    try:
        check(read_document(f"<html><body>{soup}".encode()))
    except ImportProblem as problem:
        assert str(problem).endswith(".")


@given(st.text(alphabet="ab \n\r\t\x0c.é\U0001f600", max_size=80))
def test_as_is_changes_no_offset(text: str) -> None:
    document = as_is(text)
    assert document.text == text
    at = 0
    for block in document.blocks:
        assert not text[at : block.start].strip()
        assert text[block.start : block.end].strip() == text[block.start : block.end]
        at = block.end
    assert not text[at:].strip()
