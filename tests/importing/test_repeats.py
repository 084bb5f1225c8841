"""Lines that a page repeats, or that its source repeats over its articles."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.importing.clean import read_document
from reader.importing.repeats import line_key
from reader.text.document import Document

BODY = [
    "The council met on Monday to weigh the future of the quay, and it sat until late at night.",
    "Nobody in the hall had expected the vote to be so close, but it was lost by a single hand.",
    "The harbour master had brought the ledgers of ninety years and read from them for an hour.",
    "Outside, the last boat of the season waited with its lamps lit for those who lived across.",
    "A fisherman who had come to speak went home instead, since his nets would not wait, he said.",
    "By Thursday the figures had been counted again, and this time there was one vote too many.",
]
SLOGAN = "The Courier has been the bay’s own paper since 1911"


def read(lines: list[str], repeated: set[str] | frozenset[str] = frozenset()) -> Document:
    return read_document("\n\n".join(lines).encode(), repeated=repeated)


def text(document: Document) -> list[str]:
    return [document.text[block.start : block.end] for block in document.blocks]


def test_what_the_source_repeats_goes() -> None:
    lines = ["Six Days at the Quay", *BODY[:3], SLOGAN, *BODY[3:]]
    assert SLOGAN in read(lines).text
    found = read(lines, {line_key(SLOGAN.upper())})
    assert text(found) == BODY
    assert (SLOGAN, "repeated line") in [(out.text, out.reason) for out in found.removed]


def test_a_further_version_of_one_article_stays() -> None:
    lines = ["Six Days at the Quay", *BODY]
    assert read(lines, {line_key(line) for line in BODY[:4]}).text == read(lines).text


def test_what_is_put_back_stays() -> None:
    lines = ["Six Days at the Quay", *BODY[:3], SLOGAN, *BODY[3:]]
    data = "\n\n".join(lines).encode()
    assert SLOGAN in read_document(data, repeated={line_key(SLOGAN)}, keep=[SLOGAN]).text


def test_running_heads_and_folios_go() -> None:
    lines = ["Six Days at the Quay"]
    for number, paragraph in enumerate(BODY, 11):
        lines += [paragraph, f"The Valley Courier | Page {number}"]
    assert text(read(lines)) == BODY


def test_labels_repeated_amid_prose_go_but_verse_stays() -> None:
    lines = ["Six Days at the Quay"]
    for paragraph in BODY:
        lines += [paragraph, "Storms over the harbour town"]
    assert text(read(lines)) == BODY
    verse = ["Hollow is the bell that rings", "Cold the quay and grey", "And nobody sings"] * 3
    assert read(["A Song", *verse]).text.count("Cold the quay and grey") == 3


def test_long_lines_have_no_key() -> None:
    assert line_key("word " * 100) == ""
    assert line_key("The  Post!") == line_key("the post")


@given(st.lists(st.sampled_from([*BODY, SLOGAN, "Page 3", "A", "1"]), min_size=1, max_size=12))
def test_no_word_is_lost(lines: list[str]) -> None:
    found = read(lines, {line_key(SLOGAN)})
    kept = " ".join([found.text, *(out.text for out in found.removed)])
    assert sorted(kept.split()) == sorted(" ".join(lines).split())
