"""Exchanged names: other words, the same places in the sentence."""

from __future__ import annotations

import random

from hypothesis import given
from hypothesis import strategies as st

from training.names.corpus import Example, Masked, Name
from training.names.pools import Pools
from training.names.swap import Exchange, Swapper, replaced
from training.names.templates import made_up

POOLS = Pools(
    persons=("Mira Solheim-Okafor",),
    first_names=("Tove",),
    surnames=("Quill",),
    organizations=("Harrow Trust",),
    companies=("Lumen Freight AB",),
    places=("Port Aldren",),
)
EVERYTHING = (True, True, True, True)


def test_a_surname_stays_its_bearers() -> None:
    text = "Ada Lund met Orrin Ltd. Lund left."
    names = (Name(0, 8, "person"), Name(13, 23, "organization"), Name(24, 28, "person"))
    example = Example("news", text, names, (Masked(29, 33),))
    swapped = Swapper(POOLS, random.Random(3)).swap(example, Exchange(*EVERYTHING))
    first, company, second = (swapped.text[n.start : n.end] for n in swapped.names)
    assert first.split()[-1] == second
    assert first != "Ada Lund"
    assert company in ("Harrow Trust", "Lumen Freight AB")
    assert swapped.text == f"{first} met {company} {second} left."
    assert [swapped.text[m.start : m.end] for m in swapped.masked] == ["left"]


def test_lower_case_names_stay_in_lower_case() -> None:
    example = Example("wiki", "ada lund sang", (Name(0, 8, "person"),))
    assert Swapper(POOLS, random.Random(1)).swap(example, Exchange(*EVERYTHING)).text.islower()


def test_illnesses_are_no_names_afterwards_either() -> None:
    example = Example("news", "Fear of bird flu grew in Orrin.", (Name(25, 30, "place"),))
    swapped = Swapper(POOLS, random.Random(2)).swap(
        example, Exchange(persons=False, organizations=False, places=False, illnesses=True)
    )
    assert "bird flu" not in swapped.text
    assert [swapped.text[n.start : n.end] for n in swapped.names] == ["Orrin"]


@given(st.lists(st.tuples(st.sampled_from("ab "), st.text("xy", max_size=4)), max_size=10))
def test_edits_move_every_name_along(parts: list[tuple[str, str]]) -> None:
    text = ""
    edits = []
    names = []
    for between, new in parts:
        text += between
        start = len(text)
        text += "NAME"
        edits.append((start, start + 4, new))
        names.append(Name(start, start + 4, "person"))
    moved = replaced(Example("s", text, tuple(names)), edits)
    assert moved.text == "".join(between + new for between, new in parts)
    assert [moved.text[n.start : n.end] for n in moved.names] == [new for _, new in parts]


def test_made_up_sentences_mark_every_name() -> None:
    examples = made_up(POOLS, ["Aldrish"], random.Random(5), rounds=1)
    assert {name.kind for e in examples for name in e.names} == {
        "person", "organization", "place", "group", "event", "law", "product",
    }  # fmt: skip
    for example in examples:
        assert "{" not in example.text
        assert all(example.text[n.start : n.end].strip() for n in example.names)
