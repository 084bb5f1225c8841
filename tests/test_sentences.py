"""Sentences that can be said in another language."""

from __future__ import annotations

import pickle

from reader.sentences import Sentence, sentence_of


def test_it_reads_as_english() -> None:
    assert Sentence("There is no text in it.") == "There is no text in it."
    assert Sentence("It has {size} MB.", size=3) == "It has 3 MB."
    assert Sentence("%n file(s) in {folder}", 1, folder="a") == "1 file in a"
    assert Sentence("%n file(s) in {folder}", 2_000, folder="a") == "2,000 files in a"


def test_braces_of_the_fields_are_left_alone() -> None:
    assert Sentence("No such file: {name}", name="{a}") == "No such file: {a}"


def test_it_passes_between_processes_whole() -> None:
    sent = Sentence("%n file(s) in {folder}", 2, folder=Sentence("archive"))
    came = pickle.loads(pickle.dumps(sent))
    assert came == sent
    assert (came.template, came.number) == ("%n file(s) in {folder}", 2)
    assert isinstance(came.fields["folder"], Sentence)


def test_an_error_hands_out_the_sentence_that_it_was_made_with() -> None:
    said = Sentence("Nothing in {name}.", name="x")
    assert sentence_of(ValueError(said)) is said
    assert sentence_of(ValueError("plain")) == "plain"
    assert sentence_of(OSError(2, "No such file")) == "[Errno 2] No such file"
