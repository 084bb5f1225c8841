"""Form texts, filled in anew each day, are no versions; revised and worn copies are."""

from __future__ import annotations

import re
from itertools import combinations
from random import Random

import pytest

from reader.versions.model import VersionKind
from reader.versions.similarity import judge
from tests.versions.samples import FERRY, flattened

_FORECAST = (
    "{town} will be {sky} on {day}, with a high of {n} degrees and a low of {n}. Winds will blow"
    " from the {side} at {n} kilometres an hour, with gusts of up to {n} near the coast. The"
    " chance of rain is {n} percent. High water is at {n}:{n}, and the sun sets at {n}:{n}. Sailors"
    " are asked to listen to the bulletin of the coast guard before they leave the harbour."
)
_CLOSING = (
    "Stocks in {town} closed mixed on {day}. The index of the thirty largest companies stood at"
    " {n}.{n} points, a change of {n}.{n} percent. Shares of {firm} cost ${n}.{n}, those of {firm}"
    " ${n}.{n}. The yield of the bond was {n}.{n} percent; a barrel of crude oil cost ${n}.{n} and"
    " an ounce of gold ${n}. Some {n} million shares changed hands."
)
_RELEASE = (
    "The team is happy to announce version 2.{n}.{n} of Quarry, the package manager that keeps"
    " builds small. If you have an earlier version, update it by the usual command and wait for it"
    " to finish. In all, {n} changes went into this release, {n} of them repairs. The full list"
    " stands in the change log for build {n}. We thank {firm} and {firm}, who made it possible."
)
_WORDS = {
    "town": ("Ansel", "Norvik", "Marlow", "Tarn", "Ostra"),
    "sky": ("sunny", "overcast", "clear"),
    "day": ("Monday", "Tuesday", "Friday", "Sunday"),
    "side": ("west", "north", "southeast"),
    "firm": ("Harrow", "Orbel", "Tessaly", "Kaldo", "Vantry", "Corvid"),
}


def filled(form: str, seed: int) -> str:
    random = Random(seed)
    return re.sub(
        r"\{(\w+)\}",
        lambda m: str(random.randint(10, 999)) if m[1] == "n" else random.choice(_WORDS[m[1]]),
        form,
    )


@pytest.mark.parametrize("form", [_FORECAST, _CLOSING, _RELEASE])
@pytest.mark.parametrize("change", [str, flattened])
def test_a_form_filled_in_anew_is_no_version(form: str, change: type[str]) -> None:
    texts = [filled(form, seed) for seed in range(6)]
    for one, other in combinations(texts, 2):
        assert judge(one, change(other)).similarity > 0.5
        assert judge(one, change(other)).kind is None


@pytest.mark.parametrize("form", [_FORECAST, _CLOSING, _RELEASE])
def test_a_worn_copy_of_a_form_is_a_version(form: str) -> None:
    text = filled(form, 7)
    random = Random(3)
    words = [w if random.random() < 0.9 else f"x{random.randrange(99)}y" for w in text.split()]
    assert judge(text, flattened(text)).kind is VersionKind.SAME
    assert judge(text, " ".join(words)).kind is VersionKind.VERSION


def test_only_names_may_tell_that_a_form_was_filled_in_anew() -> None:
    form = (
        "A service for {a} of {b} will be held at the church of {c}. {a} is survived by a brother,"
        " {d}, and by a niece, {e}, who asks that no flowers be sent but a gift to the {f} hospice."
    )
    names = ("Ada", "Bram", "Cleo", "Dirk", "Elin", "Finn", "Gerd", "Hugo", "Ines", "Jost", "Kaja")
    one = form.format(**dict(zip("abcdef", names[:6], strict=True)))
    other = form.format(**dict(zip("abcdef", [*names[6:], "Lena"], strict=True)))
    assert judge(one, other).kind is None
    assert judge(one, flattened(other)).kind is None
    assert judge(one, one.replace("Ada", "Lena")).kind is VersionKind.VERSION


def test_a_long_report_whose_figures_were_all_updated_is_a_version() -> None:
    story = re.sub(r"[\d,]*\d", "many", FERRY) + "\n\n" + FERRY.replace("ferr", "boat")
    counts = " So far {} houses are hit, {} boats and {} cars lost, {} people hurt."
    one, other = story + counts.format(3, 5, 7, 9), story + counts.format(31, 52, 73, 94)
    assert judge(one, other).kind is VersionKind.VERSION


_DIVIDEND = "{name} SETS QUARTERLY\n\nQtly div {n} cts vs {n} cts prior\nPay {month} {n}\nRecord {month} {n}"
_BOND = (
    "{name} ISSUES CONVERTIBLE BOND\n\n{name} is issuing a {n} mln dlr bond due {month} {n} that pays"
    " {n} pct and is priced at {n}, lead manager {name} said. The issue is callable after {n} days."
    " Fees are one pct for selling and {n} pct for management. Listing is in {town}."
)
_BUYBACK = (
    "{name} TO REPURCHASE SHARES\n\n{name} said that its board has authorized the repurchase of up to"
    " {n} mln of its {n} mln common shares in the open market from time to time."
)
_NAMES = [
    "Orlbeck",
    "Vantage",
    "Tolliver",
    "Marsh",
    "Cask",
    "Pellin",
    "Dorrance",
    "Ives",
    "Quill",
    "Hartnoll",
    "Sember",
    "Ruskey",
]
_MONTHS = ["January", "February", "April", "June", "August", "October", "December"]


def notice(form: str, seed: int) -> str:
    chance = Random(seed)
    first, second = chance.sample(_NAMES, 2)
    slots = {
        "name": lambda: f"{first} {second}",
        "n": lambda: str(chance.randint(2, 99)),
        "month": lambda: chance.choice(_MONTHS),
        "town": lambda: chance.choice(_WORDS["town"]),
    }
    return re.sub(r"\{(\w+)\}", lambda m: slots[m[1]](), form)


@pytest.mark.parametrize("form", [_DIVIDEND, _BOND])
@pytest.mark.parametrize("change", [str, flattened])
def test_a_short_notice_on_another_matter_is_no_version(form: str, change: type[str]) -> None:
    texts = [notice(form, seed) for seed in range(8)]
    linked = [
        (one, other) for one, other in combinations(texts, 2) if judge(one, change(other)).kind
    ]
    assert linked == []


@pytest.mark.parametrize("form", [_BOND, _BUYBACK])
def test_a_short_notice_in_other_words_is_a_version(form: str) -> None:
    for seed in range(8):
        text = notice(form, seed)
        edited = text.replace("in the open market", "on the market").replace("priced at", "sold at")
        assert judge(text, edited).kind is VersionKind.VERSION
        assert judge(text, flattened(edited)).kind is VersionKind.VERSION
