from __future__ import annotations

from collections import Counter
from itertools import pairwise

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from reader.text.marks import Mark, MarkKind
from reader.text.tokens import words
from reader.versions.align import Side, align
from reader.versions.model import Comparison, RowOp
from tests.versions.samples import FERRY, OTHER, REVISED, flattened

_MIRROR = {RowOp.ADDED: RowOp.REMOVED, RowOp.REMOVED: RowOp.ADDED}


def check(a: Side, b: Side) -> Comparison:
    """Align, and hold the result to everything that holds for any two texts."""
    found = align(a, b)
    for text, spans in (
        (a.text, [row.a for row in found.rows if row.a]),
        (b.text, [row.b for row in found.rows if row.b]),
    ):
        assert spans == sorted(spans)
        covered = Counter(at for span in spans for at in range(span.start, span.end))
        for at, char in enumerate(text):
            assert covered[at] == 1 if char.isalnum() else covered[at] <= 1
    for row in found.rows:
        for whole, parts in (
            (row.a, [run.a for run in row.words if run.a]),
            (row.b, [run.b for run in row.words if run.b]),
        ):
            if whole is None:
                assert not parts
                continue
            assert all(whole.contains(part) for part in parts)
            assert all(not x.overlaps(y) for x, y in pairwise(parts))
        if row.op is RowOp.MOVED:
            assert row.partner is not None
            other = found.rows[row.partner]
            assert other.op is RowOp.MOVED
            assert found.rows[other.partner or 0] == row
            assert (row.a is None) != (row.b is None) != (other.b is None)
    fates = found.words
    assert sum(fates.values()) - fates[RowOp.ADDED] == len(words(a.text))
    mirror = align(b, a)
    assert Counter((_MIRROR.get(r.op, r.op), r.b, r.a) for r in mirror.rows) == Counter(
        (r.op, r.a, r.b) for r in found.rows
    )
    assert mirror.words[RowOp.REMOVED] == fates[RowOp.ADDED]
    assert mirror.words[RowOp.ADDED] == fates[RowOp.REMOVED]
    assert mirror.similarity == pytest.approx(found.similarity)
    return found


def by_op(found: Comparison, op: RowOp, a: str, b: str) -> list[tuple[str | None, str | None]]:
    return [
        (row.a.of(a) if row.a else None, row.b.of(b) if row.b else None)
        for row in found.rows
        if row.op is op
    ]


def test_a_text_beside_itself_is_equal_throughout() -> None:
    found = check(Side(FERRY), Side(FERRY))
    assert {row.op for row in found.rows} == {RowOp.EQUAL}
    assert len(found.rows) == 8
    assert found.similarity == 1
    assert found.figures == found.names == ()


def test_a_flattened_copy_differs_lightly_and_keeps_the_sentences() -> None:
    flat = flattened(FERRY)
    found = check(Side(FERRY), Side(flat, flattened=True))
    assert len(found.rows) == 8
    assert {row.op for row in found.rows} == {RowOp.LIGHT}
    assert found.rows[5].b is not None
    assert found.rows[5].b.of(flat) == "the first ferry is to sail in may 2031"
    assert found.words[RowOp.CHANGED] == found.words[RowOp.REMOVED] == 0


@pytest.mark.parametrize("flat", [False, True])
def test_a_revision_shows_what_was_done_to_it(flat: bool) -> None:
    text = flattened(REVISED) if flat else REVISED
    change = flattened if flat else str
    found = check(Side(FERRY), Side(text, flattened=flat))
    assert by_op(found, RowOp.ADDED, FERRY, text) == [
        (None, change("The shipyard at Norvik has not yet agreed to a date for delivery."))
    ]
    study = FERRY.split("\n\n")[-1]
    assert by_op(found, RowOp.MOVED, FERRY, text) == [(None, change(study)), (study, None)]
    assert by_op(found, RowOp.REMOVED, FERRY, text) == []
    runs = [
        (run.op, run.a and run.a.of(FERRY), run.b and run.b.of(text))
        for row in found.rows
        if row.op is RowOp.CHANGED
        for run in row.words
        if run.op not in {RowOp.EQUAL, RowOp.LIGHT}
    ]
    assert runs == [
        (RowOp.ADDED, None, "late"),
        (RowOp.CHANGED, "48", "52"),
        (RowOp.CHANGED, "chairs", "heads"),
    ]
    assert found.words[RowOp.MOVED] == len(words(study))


def test_a_removed_sentence_leaves_a_gap_and_words_on_the_edge_find_their_sentence() -> None:
    a = "The mast broke at noon. Nobody on deck was hurt. Ravn steered the boat home alone."
    b = "the mast broke at noon mr ravn steered the boat home alone"
    found = check(Side(a), Side(b, flattened=True))
    assert by_op(found, RowOp.REMOVED, a, b) == [("Nobody on deck was hurt.", None)]
    assert found.rows[-1].b is not None
    assert found.rows[-1].b.of(b) == "mr ravn steered the boat home alone"


def test_sentences_joined_or_split_share_a_row() -> None:
    a = "The mast broke at noon. Nobody on deck was hurt by it. Ravn sailed home alone that night."
    b = "The mast broke at noon, but nobody on deck was hurt by it. Ravn sailed home alone that night."
    found = check(Side(a), Side(b))
    assert [row.op for row in found.rows] == [RowOp.CHANGED, RowOp.EQUAL]


def test_an_inserted_sentence_that_begins_like_its_neighbour_is_the_one_added() -> None:
    a = "The boat was late. The dog ran to the pier."
    b = "The boat was late. The bird flew to the mast. The dog ran to the pier."
    found = check(Side(a), Side(b))
    assert by_op(found, RowOp.ADDED, a, b) == [(None, "The bird flew to the mast.")]


def test_spelling_is_a_light_difference() -> None:
    a, b = "A high-tech U.S. café opened – “at last”", 'a hightech US cafe opened - "at last"'
    found = check(Side(a), Side(b))
    assert [row.op for row in found.rows] == [RowOp.LIGHT]
    lost = check(Side("The communiqué is out."), Side("the communiqu is out", flattened=True))
    assert [row.op for row in lost.rows] == [RowOp.LIGHT]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Fares rose 9% in May.", "fares rose 9 percent in may"),
        ("Holm & Ravn paid $5 million.", "holm and ravn paid 5 million dollars"),
        ("It was 30°.", "it was 30 degrees"),
        ("They lost 3%.", "they lost 3 per cent"),
    ],
)
def test_a_sign_written_out_is_a_light_difference(a: str, b: str) -> None:
    found = check(Side(a), Side(b, flattened=True))
    assert [row.op for row in found.rows] == [RowOp.LIGHT]
    assert found.words[RowOp.ADDED] == 0


def test_a_word_that_is_no_sign_of_the_other_side_is_added() -> None:
    found = check(Side("Fares rose 9 in May."), Side("fares rose 9 percent in may", flattened=True))
    assert found.words[RowOp.ADDED] == 1


def test_strangers_share_no_row() -> None:
    found = check(Side(FERRY), Side(OTHER))
    assert {row.op for row in found.rows} == {RowOp.ADDED, RowOp.REMOVED}


def test_one_side_may_be_empty() -> None:
    assert check(Side(""), Side("")).rows == ()
    assert [row.op for row in check(Side("One word."), Side("")).rows] == [RowOp.REMOVED]
    assert [row.op for row in check(Side("…"), Side("one word", flattened=True)).rows] == [
        RowOp.ADDED
    ]


_sentence = st.lists(
    st.sampled_from(
        [
            "the",
            "boat",
            "harbour",
            "wind",
            "council",
            "ferry",
            "48",
            "million",
            "said",
            "old",
            "Ravn",
            "of",
            "and",
            "to",
            "bread",
            "night",
        ]
    ),
    min_size=1,
    max_size=12,
).map(lambda parts: " ".join(parts).capitalize() + ".")
_text = st.lists(_sentence, max_size=8).map(" ".join)
_noise = st.text(alphabet=st.sampled_from("aéB1 .!?\n“”-—_²漢字ก😀"), max_size=60)


@settings(max_examples=150, deadline=None)
@given(st.one_of(_text, _noise), st.one_of(_text, _noise), st.booleans(), st.booleans())
@example("A b. C d e f g h i.", "", True, True)
def test_rows_cover_any_two_texts(a: str, b: str, flat_a: bool, flat_b: bool) -> None:
    check(Side(a, flattened=flat_a), Side(b, flattened=flat_b))


@settings(max_examples=60, deadline=None)
@given(st.one_of(_text, _noise), st.booleans())
def test_any_text_equals_itself(text: str, flat: bool) -> None:
    found = check(Side(text, flattened=flat), Side(text, flattened=flat))
    assert {row.op for row in found.rows} <= {RowOp.EQUAL}


@settings(max_examples=60, deadline=None)
@given(st.data(), st.booleans())
def test_a_planted_move_is_found(data: st.DataObject, flat: bool) -> None:
    order = data.draw(st.permutations(range(12)), label="words")
    stock = [f"{chr(97 + n)}{word}" for n in range(12) for word in ("boat", "wind", "pier")]
    lines = [
        " ".join([*stock[3 * n : 3 * n + 3], *(f"w{n}x{k}" for k in range(7))]).capitalize() + "."
        for n in order
    ]
    at = data.draw(st.integers(0, 11), label="from")
    to = data.draw(st.integers(0, 10), label="to")
    rest = [*lines[:at], *lines[at + 1 :]]
    moved = [*rest[:to], lines[at], *rest[to:]]
    a, b = " ".join(lines), " ".join(moved)
    if flat:
        b = flattened(b)
    found = check(Side(a), Side(b, flattened=flat))
    moves = [row for row in found.rows if row.op is RowOp.MOVED]
    if abs(at - to) <= 1:  # with its neighbour: either of the two may be called the moved one
        assert len(moves) == (0 if at == to else 2)
    else:
        assert [row.a.of(a) for row in moves if row.a] == [lines[at]]


def money(text: str, quote: str, value: float | None, unit: str | None = "USD") -> Mark:
    start = text.index(quote)
    kind = MarkKind.MONEY if unit else MarkKind.NUMBER
    return Mark(start, start + len(quote), quote, kind, value=value, unit=unit)


def name(text: str, quote: str, entity: str, kind: MarkKind = MarkKind.PERSON) -> Mark:
    start = text.index(quote)
    return Mark(start, start + len(quote), quote, kind, entity=entity)


def test_figures_that_differ_are_listed_and_a_bare_number_agrees_with_money() -> None:
    a = "It costs $48 million. The levy brings $3 million. In all $9 million are left."
    b = "it costs 52 million the levy brings 3 million they had 7 million before"
    found = align(
        Side(a, marks=(money(a, "$48 million", 48e6), money(a, "$3 million", 3e6),
                       money(a, "$9 million", 9e6))),
        Side(b, flattened=True, marks=(money(b, "52 million", 52e6, None),
             money(b, "3 million", 3e6, None), money(b, "7 million", 7e6, None))),
    )  # fmt: skip
    listed = [(c.a and c.a.text, c.b and c.b.text) for c in found.figures]
    assert ("$48 million", "52 million") in listed
    assert all("3 million" not in str(pair) for pair in listed)
    assert found.names == ()


def test_the_same_figure_in_another_place_does_not_differ() -> None:
    a = "The council owes $48 million to banks, said the clerk in a long letter. Nobody knew."
    b = "Nobody knew. In a speech of her own the mayor put the hole at $48 million."
    found = align(Side(a, marks=(money(a, "$48 million", 48e6),)),
                  Side(b, marks=(money(b, "$48 million", 48e6),)))  # fmt: skip
    assert found.figures == ()


def test_another_currency_is_another_value() -> None:
    a, b = "It costs $48 million.", "It costs £48 million."
    found = align(Side(a, marks=(money(a, "$48 million", 48e6),)),
                  Side(b, marks=(money(b, "£48 million", 48e6, "GBP"),)))  # fmt: skip
    assert [(c.a and c.a.unit, c.b and c.b.unit) for c in found.figures] == [("USD", "GBP")]


def test_names_that_differ_are_listed_once_and_longer_forms_agree() -> None:
    a = "Ingrid Solheim left. Solheim was tired. Ravn stayed."
    b = "Solheim left. Solheim was tired. Holm stayed."
    found = align(
        Side(a, marks=(name(a, "Ingrid Solheim", "Ingrid Solheim"), name(a, "Ravn", "Ravn"))),
        Side(b, marks=(name(b, "Solheim", "Solheim"), name(b, "Holm", "Holm"))),
    )
    assert [(c.a and c.a.text, c.b and c.b.text) for c in found.names] == [("Ravn", "Holm")]


def test_a_name_that_nobody_marked_in_the_copy_is_not_missing_there() -> None:
    a, b = "Ingrid Solheim left at once.", "ingrid solheim left at once"
    marks = (name(a, "Ingrid Solheim", "Ingrid Solheim"),)
    assert align(Side(a, marks=marks), Side(b, flattened=True)).names == ()
    assert align(Side(b, flattened=True), Side(a, marks=marks)).names == ()


def test_a_decimal_point_lost_in_a_flattened_copy_is_no_other_value() -> None:
    a, b = "The line is 7.4 kilometres long.", "the line is 7 4 kilometres long"

    def length(text: str, quote: str, value: float) -> Mark:
        start = text.index(quote)
        return Mark(start, start + len(quote), quote, MarkKind.QUANTITY, value, unit="kilometer")

    marks_a, marks_b = (length(a, "7.4 kilometres", 7.4),), (length(b, "4 kilometres", 4),)
    left, right = Side(a, marks=marks_a), Side(b, flattened=True, marks=marks_b)
    assert align(left, right).figures == ()
    assert align(right, left).figures == ()
    more = "The line is 17.4 kilometres long."
    (change,) = align(left, Side(more, marks=(length(more, "17.4 kilometres", 17.4),))).figures
    assert change.a is not None
    assert change.b is not None
