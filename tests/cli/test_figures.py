from __future__ import annotations

import pytest

from tests.cli.conftest import Run, answer


def test_figures_by_words_by_value_and_by_terms(call: Run, filled: list[int]) -> None:
    everything = answer(call("figures", "--json"))
    assert {e["kind"] for e in everything} >= {"money", "percent", "number", "date"}
    (twelve,) = answer(call("figures", "12m", "--json"))
    assert (twelve["kind"], twelve["value"], twelve["unit"]) == ("money", 12_000_000, "USD")
    assert filled[0] in twelve["articles"]
    large = answer(call("figures", "money:>5m", "--json"))
    assert {e["value"] for e in large} == {12_000_000, 14_000_000}
    assert all(e["kind"] == "date" for e in answer(call("figures", "date:2027", "--json")))


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("money:>13m", [1]),
        ("money:10m..20m", [2, 1, 0]),
        ("percent:>10", [2, 1, 0]),
        ("quantity:>40000", [3]),
        ("number:3400", [2, 1, 0]),
        ("date:2027", [2, 1, 0]),
        ("date:<1960", [3]),
        ("percent:>90", []),
    ],
)
def test_terms_find_articles(call: Run, filled: list[int], query: str, found: list[int]) -> None:
    rows = answer(call("list", query, "--json"))
    assert [row["id"] for row in rows] == [filled[place] for place in found]


def test_places_are_told_with_their_sentences(call: Run, filled: list[int]) -> None:
    places = answer(call("figures", "money:14m", "--places", "--json"))
    assert [place["id"] for place in places] == [filled[1]]
    assert places[0]["mark"]["text"] in places[0]["sentence"]
    status, out, _ = call("figures", "money:14m", "--places")
    assert status == 0 and "$14 million" in out and "Ferry line to close" in out
    assert call("figures", "money:999bn", "--places")[1] == "no figures match\n"


def test_the_same_figure_in_other_articles(call: Run, filled: list[int]) -> None:
    places = answer(call("figure", "same", str(filled[0]), "--quote", "25% more", "--json"))
    assert {place["id"] for place in places} == set(filled[1:3])
    status, _, err = call("figure", "same", str(filled[0]), "--quote", "the pilots")
    assert status == 1 and "no figure" in err


def test_a_figure_is_put_right_listed_and_taken_back(call: Run, filled: list[int]) -> None:
    ferry = str(filled[0])
    quote = ("--quote", "$12 million")
    said = answer(call("figure", "correct", ferry, *quote, "--value", "at most €11m", "--json"))
    assert said["figure"] == {
        "kind": "money",
        "value": 11_000_000,
        "low": None,
        "high": None,
        "unit": "EUR",
        "bound": "at most",
    }
    mark = next(m for m in answer(call("show", ferry, "--json"))["marks"] if m["unit"] == "EUR")
    assert (mark["text"], mark["by"]) == ("$12 million", "reader")
    assert answer(call("reclean", ferry, "--json"))
    assert filled[0] in [row["id"] for row in answer(call("list", "money:€11m", "--json"))]
    (listed,) = answer(call("figure", "list", "--json"))
    assert listed == said
    assert "is money at most 11000000 EUR" in call("figure", "list", ferry)[1]
    assert call("figure", "remove", str(said["id"]))[0] == 0
    assert call("figure", "list")[1] == "you have corrected no figures\n"
    assert call("figure", "remove", str(said["id"]))[0] == 1
    assert answer(call("list", "money:€11m", "--json")) == []


def test_what_is_no_figure_and_what_cannot_be(call: Run, filled: list[int]) -> None:
    ferry = str(filled[0])
    call("figure", "correct", ferry, "--quote", "3,400 signatures", "--not-a-figure")
    found = answer(call("list", "number:3400", "--json"))
    assert filled[0] not in [row["id"] for row in found]
    status, _, err = call("figure", "correct", ferry, "--quote", "pilots", "--value", "soon")
    assert status == 2 and "does not read as a figure" in err
    assert call("figure", "correct", ferry, "--quote", "nowhere", "--not-a-figure")[0] == 1
    assert call("figure", "list", "999")[0] == 1
