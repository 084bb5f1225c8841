"""Whole articles: what is title, deck, byline, date, body, and what is taken out."""

from __future__ import annotations

import textwrap

import pytest

from reader.importing.clean import as_is, read_document
from reader.text.document import BlockKind, Document

LEAD = (
    "The harbour council of Aldermouth voted on Monday to weigh the future of the quay, and it sat"
    " until late at night."
)
MIDDLE = "Nobody in the hall had expected the vote to be so close, but it was, by 19 to 18."
END = "The mayor, who had counted on 24, said that she would try again before the end of the year."
BODY = "\n\n".join((LEAD, MIDDLE, END))


def read(text: str, **more: object) -> Document:
    return read_document(text.encode(), **more)  # type: ignore[arg-type]


def blocks(document: Document) -> list[str]:
    return [document.text[block.start : block.end] for block in document.blocks]


def removed(document: Document) -> list[tuple[str, str]]:
    return [(out.text, out.reason) for out in document.removed]


def test_title_and_date_line() -> None:
    found = read(f"A Vote Splits the Town. Why?\n\nPosted July 9, 2018 6:15 p.m. EDT\n\n{BODY}\n")
    assert found.title == "A Vote Splits the Town. Why?"
    assert found.published == "2018-07-09T18:15:00-04:00"
    assert found.language == "en"
    assert blocks(found) == [LEAD, MIDDLE, END]
    assert removed(found) == [
        ("A Vote Splits the Town. Why?", "title"),
        ("Posted July 9, 2018 6:15 p.m. EDT", "date line"),
    ]


def test_a_byline_over_several_lines() -> None:
    head = (
        "# A Vote\n\n*It was close\\.*\n\nBy\n\nAnn Lee in Oslo and  \nBo Ray,  \nCy B. Dow  \n\n"
    )
    found = read(head + BODY)
    assert found.title == "A Vote"
    assert found.subtitle == "It was close."
    assert found.authors == ("Ann Lee", "Bo Ray", "Cy B. Dow")
    assert blocks(found) == [LEAD, MIDDLE, END]
    assert ("*It was close\\.*", "subtitle") in removed(found)
    assert ("By", "byline") in removed(found)


def test_names_without_by_are_a_byline_where_the_date_follows() -> None:
    found = read(f"A Vote Splits the Town\n\nAnn Lee and\nBo Ray\n\nMay 3, 2021\n\n{BODY}")
    assert found.authors == ("Ann Lee", "Bo Ray")
    assert found.published == "2021-05-03"


def test_a_deck_that_the_body_repeats_is_no_lead() -> None:
    deck = "The harbour council of Aldermouth voted to weigh the future of the quay until late."
    found = read(f"Vote splits the town\n\n{deck}\n\n\n{BODY}")
    assert found.subtitle == deck
    assert blocks(found)[0] == LEAD


def test_a_lead_is_not_mistaken_for_a_deck() -> None:
    found = read(f"Vote splits the town\n\n{BODY}")
    assert found.subtitle is None
    assert blocks(found) == [LEAD, MIDDLE, END]


def test_a_rubric_over_the_title() -> None:
    found = read(f"BUSINESS\n\nHarbour vote splits the old town\n\n{BODY}")
    assert found.title == "Harbour vote splits the old town"
    assert ("BUSINESS", "navigation") in removed(found)


def test_mail_headers() -> None:
    found = read(f"Subject: No. 214\nDate: 8 June 2024\n\nTHE VOTE THAT FAILED\n\n{BODY}")
    assert found.title == "THE VOTE THAT FAILED"
    assert found.published == "2024-06-08"


def test_sentences_split_by_page_breaks_are_joined() -> None:
    first, second = LEAD[:60].rstrip(), LEAD[60:].lstrip()
    found = read(f"Vote splits the town\n\n{MIDDLE}\n\n{first}\n\n{second}\n\n{END}")
    assert blocks(found) == [MIDDLE, f"{first} {second}", END]


def test_a_page_break_with_an_advertisement_inside_is_joined_too() -> None:
    first, second = LEAD[:60].rstrip(), LEAD[60:].lstrip()
    found = read(f"Vote splits the town\n\n{first}\n\nAdvertisement\n\n{second}\n\n{END}")
    assert blocks(found) == [f"{first} {second}", END]
    (advertisement,) = [out for out in found.removed if out.reason == "advertisement"]
    assert found.text[advertisement.at :].startswith(second)


def test_a_title_of_address_at_a_page_break() -> None:
    found = read(
        f"Vote splits the town\n\n{MIDDLE} So it was told by Mr.\n\nLee, who lost.\n\n{END}"
    )
    assert blocks(found)[0].endswith("told by Mr. Lee, who lost.")


def test_a_newsletter_box_inside_the_body() -> None:
    box = "Newsletter Sign-up\n\nThe Quay Today\n\nAll that floats, curated weekdays.\n\nSUBSCRIBE"
    found = read(f"Vote splits the town\n\n{LEAD}\n\n{box}\n\n{END}")
    assert blocks(found) == [LEAD, END]
    assert [reason for _, reason in removed(found)][1:4] == ["promotion"] * 3


def test_whole_paragraphs_are_not_joined() -> None:
    found = read(f"Vote splits the town\n\n{LEAD}\n\n“so what,” she said.\n\n{END}")
    assert len(found.blocks) == 3


def test_an_agency_behind_the_last_sentence_is_the_source() -> None:
    found = read(f"Vote splits the town\n\n{BODY} MERIDIAN\n\nThe Post is now on Telegram!\n")
    assert blocks(found)[-1] == END
    assert found.source == "Meridian"
    assert ("MERIDIAN", "sign-off") in removed(found)


def test_an_acronym_that_ends_a_sentence_is_no_sign_off() -> None:
    last = "In the end, the matter was decided by the board of the harbour authority, the AHA."
    assert blocks(read(f"Vote splits the town\n\n{LEAD}\n\n{last}"))[-1] == last


def test_a_print_note_gives_the_date_and_loses_what_is_glued_to_it() -> None:
    note = (
        "A version of this article appeared in print on May 3, 2021, Section A, Page 3 of the early"
        " edition with the headline: Town Split."
    )
    found = read(f"Vote splits the town\n\n{BODY}\n\n{note} Order Reprints | Subscribe\n")
    assert found.published == "2021-05-03"
    assert (note, "print note") in removed(found)
    assert ("Order Reprints | Subscribe", "navigation") in removed(found)


def test_an_author_is_learnt_from_a_follow_line() -> None:
    found = read(f"Vote splits the town\n\n{BODY}\n\nFollow Ann Lee on Twitter: @annlee_example.")
    assert found.authors == ("Ann Lee",)


def test_markdown_is_resolved() -> None:
    text = (
        "# Vote\n\nThe *ferry* cost \\$200 to [run](#), or [more](https://a.example/b), said"
        " `Ann`, who_knows_it &amp; owns it well.\n\n> A quotation of one line, in full.\n\n* one"
        f"\n* two\n\n## Part\n\n```\nx = 1\n```\n\n{LEAD}"
    )
    found = read(text)
    assert blocks(found)[0] == (
        "The ferry cost $200 to run, or more, said Ann, who_knows_it & owns it well."
    )
    assert [block.kind for block in found.blocks] == [
        BlockKind.PARAGRAPH,
        BlockKind.QUOTE,
        BlockKind.LIST_ITEM,
        BlockKind.LIST_ITEM,
        BlockKind.HEADING,
        BlockKind.CODE,
        BlockKind.PARAGRAPH,
    ]
    assert found.blocks[4].level == 2
    assert ("](https://a.example/b)", "markup") in removed(found)


def test_markdown_is_resolved_in_the_cells_of_a_table() -> None:
    table = (
        "| The `file` | *what* it \\| shows |\n|:---|---:|\n"
        "| [one](https://a.example/b) | **two** &amp; three |"
    )
    found = read(f"# Vote\n\n{LEAD}\n\n{table}\n\n{LEAD}")
    rows = next(text for text in blocks(found) if text.startswith("|")).split("\n")
    assert rows == ["| The file | what it \\| shows |", "| :--- | ---: |", "| one | two & three |"]
    assert ("](https://a.example/b)", "markup") in removed(found)


def test_a_number_at_the_start_of_a_line_is_kept() -> None:
    found = read(f"# Vote\n\n1934. That was the year in which the ferry first sailed.\n\n{LEAD}")
    assert blocks(found)[0].startswith("1934. That was")


def test_lines_broken_at_a_width_make_paragraphs() -> None:
    text = "\n\n".join(textwrap.fill(paragraph, 46) for paragraph in (LEAD, END))
    assert blocks(read(f"Vote splits the town\n\n{text}\n")) == [LEAD, END]


def test_a_paragraph_a_line_without_blank_lines() -> None:
    assert blocks(read(f"Vote splits the town\n{LEAD}\n{MIDDLE}\n{END}\n")) == [LEAD, MIDDLE, END]


def test_a_heading_over_the_text_is_its_title_however_long() -> None:
    for title in ("A ferry, a tram, and a bridge; " * 9 + "and so to bed", "Tram" * 75):
        found = read(f"# {title}\n\nBy Ann Lee\n\n{BODY}")
        assert found.title == title
        assert found.authors == ("Ann Lee",)
        assert blocks(found) == [LEAD, MIDDLE, END]


def test_an_article_without_a_title_is_called_by_its_first_words() -> None:
    found = read(f"{LEAD}\n\n{MIDDLE}")
    assert found.title == "The harbour council of Aldermouth voted on Monday to weigh…"
    assert blocks(found) == [LEAD, MIDDLE]


def test_what_the_reader_put_back_stays() -> None:
    text = (
        f"Vote splits the town\n\n{LEAD}\n\nAdvertisement\n\nRead more: The  ferry\n\n{END} AGENCY"
    )
    keep = ["Read more: The ferry", "AGENCY"]
    found = read(text, keep=keep)
    assert blocks(found) == [LEAD, "Read more: The ferry", f"{END} AGENCY"]
    assert ("Advertisement", "advertisement") in removed(found)


def test_nothing_but_boilerplate_is_an_article_after_all() -> None:
    assert read("Advertisement\n\nSign up for our newsletter.").text.startswith("Advertisement")


FLAT = (
    "the council voted on monday to weigh the future of the quay and it sat until late at night"
    " nobody in the hall had expected the vote to be so close but it was by 19 to 18 with one"
    " member asleep the mayor who had counted on 24 said that she would try again"
)


@pytest.mark.parametrize(
    ("head", "authors"),
    [
        ("advertisement supported by by keith marlow ", ("Keith Marlow",)),
        ("by keith p marlow and ana van der meer ", ("Keith P Marlow", "Ana van der Meer")),
        ("advertisement ", ()),
        ("by contrast ", ()),
        ("", ()),
    ],
)
def test_flattened_text(head: str, authors: tuple[str, ...]) -> None:
    found = read(f"{head}{FLAT} advertisement")
    assert found.flattened
    assert found.authors == authors
    assert found.text == ("by contrast " if "contrast" in head else "") + FLAT
    assert found.title is not None
    assert removed(found)[-1] == ("advertisement", "advertisement")


def test_a_line_of_its_own_over_flattened_text_is_the_title() -> None:
    found = read(f"a vote splits the town\n\nadvertisement supported by by keith marlow {FLAT}")
    assert (found.title, found.authors) == ("a vote splits the town", ("Keith Marlow",))
    assert found.text == FLAT


def test_running_text_above_a_short_line_has_no_title() -> None:
    text = f"We have met for the third time this year to plan what follows:\n\nA list\n\n{BODY}"
    found = read(text)
    assert blocks(found)[1] == "A list"
    assert found.removed == ()


def test_text_with_case_or_punctuation_is_not_flattened() -> None:
    assert not read(BODY).flattened
    assert not read(BODY.lower()).flattened
    assert not read("港务委员会星期一投票决定码头的未来会议一直开到深夜" * 10).flattened


def test_as_is_keeps_every_offset() -> None:
    text = f"  Title\n\n{LEAD}\n \n\n{END}\n"
    found = as_is(text)
    assert found.text == text
    assert blocks(found) == ["Title", LEAD, END]
    assert found.removed == ()
    assert blocks(as_is("one\ntwo\n")) == ["one", "two"]
