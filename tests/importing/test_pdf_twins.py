"""Apostrophes that a PDF names after their twins are read as what they are."""

from __future__ import annotations

import pytest

from reader.importing.formats.pdf_model import Sheet, Word
from reader.importing.formats.pdf_twins import with_apostrophes


def read(text: str) -> str:
    words = tuple(Word(word, 0, 0, 1, 1, 10) for word in text.split())
    (sheet,) = with_apostrophes([Sheet(words, ("sheʼs",), 100, 100)])
    return " ".join(word.text for word in sheet.words)


@pytest.mark.parametrize(
    ("told", "meant"),
    [
        ("Donʼt say ʻnoʼ to the boatsʼ crews", "Don’t say ‘no’ to the boats’ crews"),
        ("Sheʼll go; itʼs late", "She’ll go; it’s late"),
        ("Lʼhiver quʼil aime dʼabord", "L’hiver qu’il aime d’abord"),
    ],
)
def test_elisions_tell_an_apostrophe(told: str, meant: str) -> None:
    assert read(told) == meant


@pytest.mark.parametrize(
    "text",
    [
        "Hawaiʻi, Oʻahu and Lānaʻi",
        "Itʼs one, and it’s the other",  # the file knows both
        "cʼhwezh ha cʼhoar",
        "мʼята, пʼять",
        "Nothing of the kind; it's typed",
    ],
)
def test_letters_that_are_meant_stay(text: str) -> None:
    assert read(text) == text


def test_what_is_set_at_an_angle_too() -> None:
    (sheet,) = with_apostrophes([Sheet((Word("Itʼs", 0, 0, 1, 1, 10),), ("sheʼs",), 1, 1)])
    assert sheet.turned == ("she’s",)
