"""What was put into the middle of a flattened text, and what only sounds like it."""

from __future__ import annotations

import pytest

from reader.importing.clean import read_document

BEFORE = (
    "the ferry to langwarden came in on tuesday for the first time in nine years and there were more"
    " people on the quay than the town has inhabitants the harbour master had swept the landing every"
    " morning of all those years"
)
AFTER = (
    "for the school on the island it means that its eleven children need not move to the coast and the"
    " boat will sail twice a day at first and four times in summer if the county finds the money"
)


@pytest.mark.parametrize(
    ("phrase", "reason"),
    [
        ("story continues below advertisement", "advertisement"),
        ("advertisement continue reading the main story", "advertisement"),
        ("subscribe to our newsletter", "promotion"),
        ("sign up for our weekly newsletter here", "promotion"),
        ("follow us on facebook twitter and instagram", "social"),
        ("photo by kim sato afp via getty images", "caption"),
    ],
)
def test_a_phrase_between_two_paragraphs_goes(phrase: str, reason: str) -> None:
    source = f"{BEFORE} {phrase} {AFTER}"
    found = read_document(source.encode())
    assert found.flattened
    assert found.text == f"{BEFORE}\n\n{AFTER}"
    assert [(out.text, out.reason) for out in found.removed] == [(phrase, reason)]
    assert read_document(source.encode(), keep=[phrase]).text == source


@pytest.mark.parametrize(
    "phrase",
    [
        "she asked the people on the quay to subscribe to our newsletter",
        "you can follow us on twitter he said",
        "the advertisement ran for three weeks",
        "the story continues in the next volume",
        "a photo by her brother hangs in the hall",
    ],
)
def test_a_sentence_that_speaks_of_such_things_stays(phrase: str) -> None:
    assert read_document(f"{BEFORE} {phrase} {AFTER}".encode()).removed == ()


def test_many_phrases_are_cut_in_bounded_time() -> None:
    text = f"{BEFORE} advertisement skip advertisement " * 2_000
    found = read_document(text.encode())
    assert len(found.removed) >= 100
    kept = " ".join([found.text, *(out.text for out in found.removed)])
    assert sorted(kept.split()) == sorted(text.split())
