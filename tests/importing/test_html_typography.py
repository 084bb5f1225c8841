"""What gives a page's text its shape: numbers of items, depths, notes, raised figures, tables."""

from __future__ import annotations

import pytest

from reader.importing.clean import read_document
from reader.text.document import BlockKind, Document

BODY = (
    "<p>The harbour office of Aldermouth keeps a ledger in which every ship is entered, and it has"
    " done so for as long as anybody remembers.</p>"
    "<p>Nobody had counted its entries before, but now two clerks have, and they differ by nine.</p>"
)


def read(inside: str) -> Document:
    page = f"<html><body><article><h1>The ledger</h1>{BODY}{inside}</article></body></html>"
    return read_document(page.encode())


def shapes(document: Document) -> list[tuple[str, int | None, str]]:
    """The blocks behind the two paragraphs."""
    return [(b.kind.value, b.level, document.text[b.start : b.end]) for b in document.blocks[2:]]


def test_items_keep_their_numbers_and_depths() -> None:
    found = read(
        "<ul><li>Ships<ul><li>coasters<ol type=a><li>of oak</li><li>of pine</li></ol></li></ul></li>"
        "<li>Cargo</li></ul><ol start=8><li>Eight</li><li value=20>Twenty</li><li>The next</li></ol>"
        "<ol reversed><li>Second</li><li>First</li></ol><ol type=I><li>One</li><li>Two</li></ol>"
    )
    assert shapes(found) == [
        ("list-item", None, "Ships"),
        ("list-item", 2, "coasters"),
        ("list-item", 3, "a. of oak"),
        ("list-item", 3, "b. of pine"),
        ("list-item", None, "Cargo"),
        ("list-item", None, "8. Eight"),
        ("list-item", None, "20. Twenty"),
        ("list-item", None, "21. The next"),
        ("list-item", None, "2. Second"),
        ("list-item", None, "1. First"),
        ("list-item", None, "I. One"),
        ("list-item", None, "II. Two"),
    ]


def test_a_second_paragraph_of_an_item_is_no_item() -> None:
    found = read("<ol><li><p>Ships are entered first.</p><p>Boats are not.</p></li></ol>")
    assert shapes(found) == [
        ("list-item", None, "1. Ships are entered first."),
        ("paragraph", None, "Boats are not."),
    ]


def test_a_quotation_in_a_quotation_is_deeper_and_says_whose_it_is() -> None:
    found = read(
        "<blockquote><p>A ledger is a letter.</p><blockquote>Keep the ink dry.</blockquote>"
        "<footer>— Thomas Arrow</footer></blockquote>"
    )
    assert shapes(found) == [
        ("quote", None, "A ledger is a letter."),
        ("quote", 2, "Keep the ink dry."),
        ("quote", None, "— Thomas Arrow"),
    ]


@pytest.mark.parametrize(
    ("reference", "note"),
    [
        ('<sup><a href="#n1" id="r1">1</a></sup>', '<li id="n1">By two. <a href="#r1">↩</a></li>'),
        ('<a href="#n1"><sup>[1]</sup></a>', '<li id="n1"><p>By two. <a href="#r1">↩︎</a></p></li>'),
        (
            '<sup id="cite_ref-1" class="reference"><a href="#cite_note-1">[1]</a></sup>',
            '<li id="cite_note-1"><span><b><a href="#cite_ref-1">^</a> <a href="#x"><sup>a</sup></a>'
            "</b></span> <span>By two.</span></li>",
        ),
        ('<a class="noteref" href="#n1">1</a>', '<p><a id="n1" href="#r1">1</a>. By two.</p>'),
    ],
)
def test_a_reference_and_its_note_are_told(reference: str, note: str) -> None:
    found = read(f"<p>They counted twice.{reference} It took a year.</p><ol>{note}</ol>")
    assert shapes(found) == [
        ("paragraph", None, "They counted twice.[^1] It took a year."),
        ("paragraph", None, "[^1]: By two."),
    ]


def test_links_within_a_page_that_are_no_notes_stay_as_they_are() -> None:
    found = read(
        '<p>As <a href="#above">told above</a> and in <a href="#two">2</a>, all is well.</p>'
        '<p id="two">The second part of the story, which is longer.</p><p id="above">An end.</p>'
    )
    assert found.text.count("[^") == 0
    assert "told above and in 2, all is well." in found.text


@pytest.mark.parametrize(
    ("page", "shown"),
    [
        ("an area of 30 km<sup>2</sup>.", "an area of 30 km²."),
        ("some 10<sup>-6</sup> of it.", "some 10⁻⁶ of it."),
        ("they said.<sup>12</sup> Then", "they said.¹² Then"),
        ("the 1<sup>st</sup> of May", "the 1st of May"),
        ("only $19<sup>99</sup> a day", "only $1999 a day"),
    ],
)
def test_raised_figures_are_no_part_of_what_stands_before_them(page: str, shown: str) -> None:
    found = read(f"<p>So it was, as the clerk wrote, {page} And that was all.</p>")
    assert shown in found.text


def test_a_table_keeps_its_caption_and_cells_over_several_columns() -> None:
    found = read(
        "<table><caption>Entries by year</caption><tr><th>Year<th>Ships<th>Debts</tr>"
        "<tr><td>1871<td>1,204<td>88</tr><tr><td colspan=2>1873 and 1874<td>12</tr></table>"
    )
    assert shapes(found) == [
        ("caption", None, "Entries by year"),
        ("table", None, "Year | Ships | Debts\n1871 | 1,204 | 88\n1873 and 1874 |  | 12"),
    ]


def test_items_of_markdown_stand_in_each_other() -> None:
    text = (
        "# The ledger\n\nThe harbour office keeps a ledger of ships, and has done so for long.\n\n"
        "- Ships\n  - coasters\n    - of oak\n    - of pine\n  - deep-water ships\n- Cargo\n\n"
        "And there are debts:\n\n* settled\n\t* within the year\n* forgiven\n"
    )
    found = read_document(text.encode(), name="ledger.md", format="markdown")
    items = [
        (b.level, found.text[b.start : b.end])
        for b in found.blocks
        if b.kind is BlockKind.LIST_ITEM
    ]
    assert items == [
        (None, "Ships"),
        (2, "coasters"),
        (3, "of oak"),
        (3, "of pine"),
        (2, "deep-water ships"),
        (None, "Cargo"),
        (None, "settled"),
        (2, "within the year"),
        (None, "forgiven"),
    ]
