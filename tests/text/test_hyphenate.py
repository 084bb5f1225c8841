from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.text.hyphenate import LANGUAGES, divisions, hyphenator, language_of


def divided(word: str, language: str) -> str:
    places = [0, *hyphenator(language).places(word), len(word)]
    return "-".join(word[a:b] for a, b in pairwise(places))


@pytest.mark.parametrize(
    ("language", "word"),
    [
        ("en", "hy-phen-ation"),
        ("en", "as-so-ciate"),
        ("en", "in-com-pre-hen-si-ble"),
        ("en", "project"),
        ("de", "Sil-ben-tren-nung"),
        ("de", "Do-nau-dampf-schiff-fahrt"),
        ("fr", "dé-ve-lop-pe-ment"),
    ],
)
def test_words_are_divided_as_the_dictionaries_do(language: str, word: str) -> None:
    assert divided(word.replace("-", ""), language) == word


@given(st.text(max_size=60), st.sampled_from(LANGUAGES))
def test_divisions_lie_inside_words_in_order(text: str, language: str) -> None:
    found = divisions(text, language)
    assert found == sorted(set(found))
    assert all(text[at - 1].isalpha() and text[at].isalpha() for at in found)


def test_names_and_capitals_stay_whole_where_a_capital_tells_a_name() -> None:
    text = "In Wolverhampton the COMMISSIONERS met. Nevertheless nobody listened."
    words = {text[:at].split()[-1] + text[at:].split()[0] for at in divisions(text, "en")}
    assert words == {"Nevertheless", "nobody", "listened."}
    assert divisions("Die Rechtschreibung", "de")


def test_only_a_language_that_is_known_divides() -> None:
    assert language_of("en-GB") == "en"
    assert language_of("DE") == "de"
    assert language_of("ja") is None
    assert language_of(None) is None
