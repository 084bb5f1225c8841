from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.services.read_figure import NoSuchValue, read_figure, told_alone
from reader.text.marks import FigureValue, Mark, MarkKind

MONEY, PERCENT, DATE = MarkKind.MONEY, MarkKind.PERCENT, MarkKind.DATE


@pytest.mark.parametrize(
    ("words", "kind", "expected"),
    [
        (
            "at least $150 billion",
            None,
            FigureValue(MONEY, 150 * 10**9, None, None, "USD", "at least"),
        ),
        ("$150bn", None, FigureValue(MONEY, 150 * 10**9, unit="USD")),
        ("100m..2bn", MONEY, FigureValue(MONEY, None, 10**8, 2 * 10**9)),
        ("40%", None, FigureValue(PERCENT, 40, unit="%")),
        ("40", PERCENT, FigureValue(PERCENT, 40, unit="%")),
        ("2018-03", None, FigureValue(DATE, "2018-03")),
        ("2018", DATE, FigureValue(DATE, "2018")),
        ("2018-01/2018-06", DATE, FigureValue(DATE, "2018-01/2018-06")),
        ("5 March 2018", DATE, FigureValue(DATE, "2018-03-05")),
        ("14:30", None, FigureValue(MarkKind.TIME, "14:30")),
        ("3 days", MarkKind.DURATION, FigureValue(MarkKind.DURATION, "P3D")),
        ("P2W", None, FigureValue(MarkKind.DURATION, "P2W")),
        ("30 km", None, FigureValue(MarkKind.QUANTITY, 30, unit="kilometer")),
        ("1,200.5", MarkKind.NUMBER, FigureValue(MarkKind.NUMBER, 1200.5)),
        ("-3", MarkKind.NUMBER, FigureValue(MarkKind.NUMBER, -3)),
    ],
)
def test_what_people_type(words: str, kind: MarkKind | None, expected: FigureValue) -> None:
    assert read_figure(words, kind=kind) == expected


def test_unit_and_bound_given_apart_come_before_those_in_the_words() -> None:
    said = read_figure("about 12 million", kind=MONEY, unit="€", bound=None)
    assert said == FigureValue(MONEY, 12_000_000, unit="EUR")
    assert read_figure("30", kind=MarkKind.QUANTITY, unit="km").unit == "kilometer"
    assert read_figure("3", kind=PERCENT, unit="pp").unit == "pp"
    assert read_figure("3", kind=MarkKind.NUMBER, unit="ordinal").unit == "ordinal"


@pytest.mark.parametrize(
    ("words", "given"),
    [
        ("soon", {}),
        ("", {}),
        ("soon", {"kind": DATE}),
        ("2018-13", {"kind": DATE}),
        ("3 days", {"kind": MONEY}),
        ("30", {"kind": MarkKind.QUANTITY}),
        ("30", {"kind": MarkKind.QUANTITY, "unit": "gulls of the air"}),
        ("30", {"kind": MONEY, "unit": "quays"}),
        ("30", {"kind": MarkKind.NUMBER, "unit": "km"}),
        ("30", {"kind": MarkKind.NUMBER, "bound": "exactly"}),
    ],
)
def test_what_cannot_be_is_refused_with_a_sentence(words: str, given: dict[str, str]) -> None:
    with pytest.raises(NoSuchValue, match=r"\.$"):
        read_figure(words, **given)  # type: ignore[arg-type]


@given(st.text(max_size=30), st.sampled_from([None, *MarkKind]))
def test_any_text_is_read_or_refused(words: str, kind: MarkKind | None) -> None:
    try:
        said = read_figure(words, kind=kind)
    except NoSuchValue:
        return
    assert kind is None or said.kind is kind
    assert said.value is not None or said.low is not None or said.high is not None


def test_whether_a_figure_stands_for_itself() -> None:
    assert told_alone(Mark(0, 11, "$12 million", MONEY, 12_000_000, unit="USD"))
    assert not told_alone(Mark(0, 10, "12 million", MONEY, 12_000_000, unit="USD"))
    assert not told_alone(Mark(0, 13, "last Thursday", DATE, "2018-05-17"))
