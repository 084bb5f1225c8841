"""Anchors: made without tearing characters, and found again in a text that has changed."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from reader.notes.anchor import (
    CONTEXT,
    Resolution,
    find_quote,
    make_anchor,
    resolve,
    suggest,
)
from reader.notes.model import Anchor, AnchorState
from reader.text.graphemes import is_boundary

LEDGER = (
    "The harbour board met on Tuesday and heard three petitions.\n\n"
    "Its treasurer told members that the dredging would cost 4 million crowns, twice the sum "
    "that had been set aside in spring. Nobody asked him why.\n\n"
    "A second petition, from the fishing crews, was put off until the lighthouse is repaired. "
    "The chairman thanked everybody and closed the session before noon."
)
DREDGING = "the dredging would cost 4 million crowns, twice the sum that had been set aside"


def anchored(text: str, quote: str, nth: int = 0) -> Anchor:
    at = -1
    for _ in range(nth + 1):
        at = text.index(quote, at + 1)
    return make_anchor(text, at, at + len(quote))


def found(anchor: Anchor, text: str) -> tuple[AnchorState, str]:
    resolution = resolve(anchor, text)
    return resolution.state, text[resolution.start : resolution.end]


def test_an_anchor_holds_position_quote_and_context() -> None:
    anchor = anchored(LEDGER, "three petitions")
    assert LEDGER[anchor.start : anchor.end] == anchor.quote == "three petitions"
    assert LEDGER.index(anchor.prefix) + len(anchor.prefix) == anchor.start
    assert len(anchor.prefix) == CONTEXT
    assert LEDGER.startswith(anchor.suffix, anchor.end)


@pytest.mark.parametrize(("start", "end"), [(3, 3), (5, 4), (-1, 3), (0, 10_000)])
def test_what_is_no_passage_is_refused(start: int, end: int) -> None:
    with pytest.raises(ValueError, match="no passage"):
        make_anchor(LEDGER, start, end)


LATIN = ("a", " ", "\r\n", "e\u0301")
EMOJI = ("👩\u200d🚀", "👍🏽", "🇳🇱", "🇧🇷", "🏴\U000e0067\U000e0062\U000e007f")
SCRIPTS = ("न\u093f", "\u1100\u1161\u11a8", "ش\u0651", "水", "\u05d0\u05b8")
CLUSTERS = st.sampled_from([*LATIN, *EMOJI, *SCRIPTS])


@given(st.lists(CLUSTERS, min_size=3, max_size=60), st.data())
def test_context_never_splits_a_cluster(clusters: list[str], data: st.DataObject) -> None:
    text = "".join(clusters)
    cuts = [0]
    for cluster in clusters:
        cuts.append(cuts[-1] + len(cluster))
    first = data.draw(st.integers(0, len(clusters) - 1))
    last = data.draw(st.integers(first + 1, len(clusters)))
    anchor = make_anchor(text, cuts[first], cuts[last])
    assert anchor.start - len(anchor.prefix) in cuts
    assert anchor.end + len(anchor.suffix) in cuts
    assert text[anchor.start - len(anchor.prefix) : anchor.start] == anchor.prefix
    assert text[anchor.end : anchor.end + len(anchor.suffix)] == anchor.suffix
    assert len(anchor.prefix) <= CONTEXT
    assert len(anchor.suffix) <= CONTEXT


@given(st.text(max_size=30), st.integers(0, 30))
def test_a_boundary_stands_before_everything_that_is_no_extension(text: str, at: int) -> None:
    if 0 < at < len(text) and text[at].isascii() and text[at] != "\n" and text[at - 1] != "\u200d":
        assert is_boundary(text, at)


@given(st.text(min_size=1, max_size=80), st.data())
def test_an_unchanged_text_gives_the_same_place(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    resolution = resolve(make_anchor(text, start, end), text)
    assert (resolution.state, resolution.start, resolution.end) == (
        AnchorState.ANCHORED,
        start,
        end,
    )


@given(st.text(max_size=60), st.text(max_size=60), st.text(max_size=60), st.text(max_size=60))
def test_resolving_anywhere_stays_within_the_text(
    quote: str, prefix: str, suffix: str, text: str
) -> None:
    resolution = resolve(Anchor(40, 40 + len(quote), quote, prefix, suffix), text)
    assert 0 <= resolution.start <= resolution.end <= len(text)
    assert (resolution.start == resolution.end) == (resolution.state is AnchorState.ORPHANED)
    assert 0 <= resolution.score <= 1


SENTENCE = st.lists(
    st.text("abcdefghijklmnopqrstuvwxyzéßшж水😀", min_size=2, max_size=9), min_size=8, max_size=16
).map(" ".join)


@given(st.lists(SENTENCE, min_size=4, max_size=8, unique=True), st.text(max_size=200), st.data())
def test_text_put_in_elsewhere_never_loses_the_anchor(
    sentences: list[str], added: str, data: st.DataObject
) -> None:
    text = ". ".join(sentences)
    quote = sentences[data.draw(st.integers(0, len(sentences) - 1))]
    assume(text.count(quote) == 1)
    assume(quote not in added)
    anchor = anchored(text, quote)
    at = data.draw(st.one_of(st.integers(0, anchor.start), st.integers(anchor.end, len(text))))
    changed = text[:at] + added + text[at:]
    assume(changed.count(quote) == 1)
    assert found(anchor, changed) == (AnchorState.ANCHORED, quote)


@given(st.lists(SENTENCE, min_size=4, max_size=8, unique=True), st.data())
def test_text_taken_out_elsewhere_never_loses_the_anchor(
    sentences: list[str], data: st.DataObject
) -> None:
    text = ". ".join(sentences)
    quote = sentences[data.draw(st.integers(0, len(sentences) - 1))]
    assume(text.count(quote) == 1)
    anchor = anchored(text, quote)
    if data.draw(st.booleans()):
        first = data.draw(st.integers(0, anchor.start))
        changed = text[:first] + text[data.draw(st.integers(first, anchor.start)) :]
    else:
        first = data.draw(st.integers(anchor.end, len(text)))
        changed = text[:first] + text[data.draw(st.integers(first, len(text))) :]
    assume(changed.count(quote) == 1)
    assert found(anchor, changed) == (AnchorState.ANCHORED, quote)


@given(st.lists(SENTENCE, min_size=5, max_size=8, unique=True), st.data())
def test_a_passage_taken_out_is_orphaned(sentences: list[str], data: st.DataObject) -> None:
    gone = data.draw(st.integers(0, len(sentences) - 1))
    rest = ". ".join(sentences[:gone] + sentences[gone + 1 :])
    words = set(sentences[gone].split())
    assume(not any(words & set(other.split()) for other in sentences if other != sentences[gone]))
    anchor = anchored(". ".join(sentences), sentences[gone])
    resolution = resolve(anchor, rest)
    if resolution.state is not AnchorState.ORPHANED:  # random letters may be alike: not by words
        assert resolution.state is AnchorState.MOVED
        assert resolution.score >= 0.6


def test_an_orphan_keeps_where_it_was() -> None:
    anchor = anchored(LEDGER, "A second petition, from the fishing crews, was put off")
    short = LEDGER[: LEDGER.index("A second")] + "The end."
    resolution = resolve(anchor, short)
    assert resolution.state is AnchorState.ORPHANED
    assert resolution.start == resolution.end == anchor.start
    assert resolve(anchor, "").start == 0


@pytest.mark.parametrize(
    "revised",
    [
        "the dredging would cost 6 million crowns, twice the sum that had been set aside",
        "the dredging will cost 4 million crowns, twice the sum set aside",
        "the dredging would cost 4 million crowns, more than twice the sum that had been set aside",
        "dredging would cost 4 million crowns, twice the sum that had been set aside",
    ],
)
def test_a_reworded_passage_is_found_and_said_to_have_moved(revised: str) -> None:
    anchor = anchored(LEDGER, DREDGING)
    changed = "New top line.\n\n" + LEDGER.replace(DREDGING, revised)
    state, passage = found(anchor, changed)
    assert state is AnchorState.MOVED
    assert passage == revised


def test_a_flattened_copy_has_the_passage() -> None:
    flat = LEDGER.lower().replace(",", "").replace(".", "").replace("\n\n", " ")
    state, passage = found(anchored(LEDGER, DREDGING), flat)
    assert state is AnchorState.MOVED
    assert passage == DREDGING.replace(",", "")


def test_typography_and_line_ends_do_not_lose_it() -> None:
    text = "He said: “We won’t pay — not now.”\n\nThen the board’s meeting ended."
    anchor = anchored(text, "“We won’t pay — not now.”")
    plain = "He said: \"We won't pay - not now.\"\r\n\r\nThen the board's meeting ended."
    assert found(anchor, plain) == (AnchorState.MOVED, '"We won\'t pay - not now."')


@pytest.mark.parametrize(
    "text",
    [
        "قال الوزير إن المشروع سيبدأ. ورفض المجلس الاقتراح بعد نقاش طويل. ثم انتهت الجلسة.",
        "議会は火曜日に港の計画を承認した。会計係は費用が二倍になると述べた。会議は正午前に終わった。",
        "Cafe\u0301 men 👩\u200d🚀🇳🇱 agreed. The naïve plan 😀 failed at once. Nobody was cross.",
    ],
)
def test_other_scripts_and_emoji(text: str) -> None:
    first, quote = text.replace("。", ". ").split(". ")[:2]
    anchor = anchored(text, quote)
    moved = "😀 " * 7 + text
    assert found(anchor, moved) == (AnchorState.ANCHORED, quote)
    assert found(anchor, text.replace(quote, ""))[0] is AnchorState.ORPHANED
    assert anchor.prefix.strip(". 。") == first


REPEATED = (
    "Monday: the ferry was late. Crews blamed the fog.\n\n"
    "Tuesday: the ferry was late. Crews blamed the tide.\n\n"
    "Friday: the ferry was late. Crews blamed each other."
)


@pytest.mark.parametrize("nth", [0, 1, 2])
def test_among_equal_passages_the_context_decides(nth: int) -> None:
    anchor = anchored(REPEATED, "the ferry was late", nth)
    for change in ("A line on top, of some length, to shift everything.\n\n", ""):
        resolution = resolve(anchor, change + REPEATED)
        assert resolution.state is AnchorState.ANCHORED
        assert resolution.start == anchor.start + len(change)


def test_a_short_word_taken_out_is_not_put_on_another() -> None:
    anchor = anchored(REPEATED, "fog")
    assert found(anchor, REPEATED.replace("the fog", "no one"))[0] is AnchorState.ORPHANED
    elsewhere = REPEATED.replace("blamed the fog", "kept silent") + " Later there was fog at sea."
    assert found(anchor, elsewhere)[0] is not AnchorState.ANCHORED


def test_what_nothing_tells_apart_is_left_to_the_reader() -> None:
    text = "la " * 400
    anchor = make_anchor(text, 600, 602)
    resolution = resolve(anchor, "la " * 20 + "x" + text[61:])
    assert text[resolution.start : resolution.end] in ("la", "")
    assert resolution.state in (AnchorState.ANCHORED, AnchorState.MOVED)


def test_a_long_quote_is_found_by_its_ends() -> None:
    lines = [f"Entry {n}: keeper {n * 7 % 31} noted {n * n % 97} ships." for n in range(400)]
    text = "\n".join(lines)
    anchor = make_anchor(text, text.index("Entry 50:"), text.index("Entry 300:"))
    lines[120] = "Entry 120 was never written."
    changed = "A preface.\n" + "\n".join(lines)
    resolution = resolve(anchor, changed)
    assert resolution.state is AnchorState.MOVED
    passage = changed[resolution.start : resolution.end]
    assert passage.startswith("Entry 50:")
    assert passage.rstrip().endswith(lines[299])


def test_find_quote() -> None:
    tuesday = find_quote(REPEATED, "the ferry was late", prefix="Tuesday: ")
    assert tuesday is not None
    assert tuesday.start == REPEATED.index("Tuesday: ") + len("Tuesday: ")
    first = find_quote(REPEATED, "the ferry was late")
    assert first is not None
    assert first.start == REPEATED.index("the ferry")
    friday = find_quote(REPEATED, "the ferry was late", suffix=". Crews blamed each other")
    assert friday is not None
    assert friday.start > tuesday.end
    assert find_quote(REPEATED, "the ferry was early") is None
    assert find_quote(REPEATED, "  ") is None
    assert find_quote("", "x") is None


@pytest.mark.parametrize(
    "typed",
    [
        '"We won\'t pay"',
        "  “We won’t\n pay”",
        "“we WON’T pay”",
        "“We won’t pay” — the Cafe\u0301",
    ],
)
def test_find_quote_forgives_how_it_is_typed(typed: str) -> None:
    text = "He said “We won’t pay” — the Café was silent."
    anchor = find_quote(text, typed)
    assert anchor is not None
    assert anchor.start == text.index("“")
    assert anchor.quote in text
    assert anchor.quote.startswith("“We won’t pay”")


@given(st.text(max_size=60), st.text(max_size=20), st.text(max_size=10), st.text(max_size=10))
def test_find_quote_finds_what_stands_there(
    text: str, quote: str, prefix: str, suffix: str
) -> None:
    anchor = find_quote(text + quote + text, quote, prefix, suffix)
    if quote.strip():
        assert anchor is not None
        assert anchor.quote == quote
    else:
        assert anchor is None


def test_a_common_word_far_into_a_long_text_is_found_by_its_context() -> None:
    filler = "the boat and the crew and the quay and the tide. " * 3_000
    middle = "Only here the auditor smiled. "
    text = filler + middle + filler
    at = text.index("the auditor")
    anchor = make_anchor(text, at, at + 3)
    changed = "A new line stands on top. " + text
    resolution = resolve(anchor, changed)
    assert resolution.state is AnchorState.ANCHORED
    assert changed[resolution.start :].startswith("the auditor smiled")


def test_words_cut_out_are_not_put_on_the_same_words_elsewhere() -> None:
    text = "The old boat shed burned. Nobody saw the old boat leave. The old boat was sold."
    anchor = anchored(text, "the old boat")
    assert found(anchor, text.replace("the old boat ", ""))[0] is AnchorState.ORPHANED


def test_a_sentence_cut_out_here_and_put_in_there_is_followed() -> None:
    moved = "Its treasurer told members that the dredging would cost 4 million crowns. "
    text = LEDGER.replace(LEDGER[LEDGER.index("Its treasurer") : LEDGER.index("Nobody")], moved)
    anchor = anchored(text, moved.strip())
    changed = text.replace(moved, "") + "\n\n" + moved
    assert found(anchor, changed) == (AnchorState.ANCHORED, moved.strip())


# What other programs' quotes are like: no position, no context or only a part of it, context
# without the blank that stands between, case and blanks of their own.

KEEPER = (
    "Nine winters later, when she lit the harbour lamp, the keeper Oda Brynn would recall that "
    "pale morning when her aunt rowed her out to see whales"
)
TOLLS = (
    "There was a toll on salt, there was a toll on rope, there was a toll for the bridge, and they "
    "owed everything to us, they owed nothing to us, and none of them was ever going to pay"
)


def bare(text: str, quote: str, prefix: str = "", suffix: str = "", at: int = 0) -> Resolution:
    return resolve(Anchor(at, at + len(quote), quote, prefix, suffix), text)


def test_a_quote_without_context_is_found_as_it_is_or_nearly() -> None:
    exact = bare(KEEPER, "see whales")
    assert (exact.state, exact.score) == (AnchorState.ANCHORED, 1.0)
    near = bare(KEEPER, "some winters later")
    assert near.state is AnchorState.MOVED
    assert KEEPER[near.start : near.end] == "Nine winters later"
    assert bare(TOLLS, KEEPER).state is AnchorState.ORPHANED
    assert bare("", "salt").state is AnchorState.ORPHANED
    assert bare("salt", "").state is AnchorState.ORPHANED


@pytest.mark.parametrize(
    "scores",
    [
        [
            bare(KEEPER, quote).score
            for quote in (
                "Nine winters later",
                "Nine winters latr",
                "Some winters later",
                "Some winters after",
            )
        ],
        [
            bare(KEEPER, ", when she lit the harbour lamp", prefix=prefix).score
            for prefix in ("Nine winters later", "Nine winers later", "Some winters after")
        ],
        [
            bare(KEEPER, "Nine winters later", suffix=suffix).score
            for suffix in (
                ", when she lit the harbour lamp",
                ", when he lit the harbour lamp",
                ", when he put out the lights",
            )
        ],
    ],
)
def test_the_less_alike_the_lower_the_score(scores: list[float]) -> None:
    assert scores == sorted(scores, reverse=True)
    assert len(set(scores)) == len(scores)


@pytest.mark.parametrize("at", [0, 90, 500])
@pytest.mark.parametrize(
    ("quote", "prefix", "suffix", "expected"),
    [
        ("to us", "they owed everything", "", "to us, they owed nothing"),
        ("to us", "they owed nothing", "", "to us, and none"),
        ("to us", "they owed every-thing", "", "to us, they owed nothing"),
        ("to us", "they owed no thing", "", "to us, and none"),
        ("they owed", "", "everything", "they owed everything"),
        ("they owed", "", "nothing", "they owed nothing"),
        ("they owed", "", "ever ything", "they owed everything"),
        ("a toll", "", "for the bridge", "a toll for the bridge"),
        ("to us", "they owed nowt", "", "to us, and none"),
        ("they owed", "", "nuffing", "they owed nothing"),
    ],
)
def test_a_part_of_the_context_tells_equal_quotes_apart(
    quote: str, prefix: str, suffix: str, expected: str, at: int
) -> None:
    place = bare(TOLLS, quote, prefix, suffix, at)
    assert TOLLS[place.start : place.end] == quote
    assert place.start == TOLLS.index(expected)


def test_of_equal_quotes_the_nearest_is_meant() -> None:
    first, second = TOLLS.index("they owed everything"), TOLLS.index("they owed nothing")
    for quote in ("they owed", "they owd"):
        assert bare(TOLLS, quote, at=first).start == first
        assert bare(TOLLS, quote, at=second).start == second
        assert bare(TOLLS, quote).start == first


def test_context_beyond_the_text_says_nothing_against_it() -> None:
    later = bare(KEEPER, "winters later", prefix="It was not long but nine")
    assert KEEPER[later.start : later.end] == "winters later"
    assert bare("Some harbour text", "text", suffix="gone now").start == 13
    near = bare(KEEPER, "winters on", prefix="It used to be nine")
    assert KEEPER[near.start : near.end] in ("", "winters later")
    short = bare("Nine winters on, she lit the lamp", "winters on", prefix="It used to be nine")
    assert (short.start, short.end) == (5, 15)
    assert bare("text of a harbour", "text", prefix="gone now").end == 4


def test_a_quote_over_several_paragraphs_forgives_blanks() -> None:
    page = "Fees\n\nThe fees rise in May.\n\nThe pilots object.\n\nOther fees fall."
    for quote in ("in May.\n\n\n   The pilots object", "Fees\r\n\r\nThe fees rise in May."):
        place = bare(page, quote)
        assert page[place.start : place.end].split() == quote.split()


def test_a_passage_that_grew_between_its_neighbours_is_found_whole() -> None:
    anchor = anchored(LEDGER, DREDGING)
    grown = DREDGING.replace("4 million crowns,", "4 million crowns, " + "or so they said, " * 20)
    assert found(anchor, LEDGER.replace(DREDGING, grown)) == (AnchorState.MOVED, grown)


@pytest.mark.parametrize("form", ["NFC", "NFD", "NFKC"])
def test_another_encoding_of_accents_is_the_same_passage(form: str) -> None:
    text = "Das Amt für Häfen prüft: „Größe & Wert“ – 500\u00a0Kräne in Åsö, ﬁnal. Danach Ruhe."
    for quote in ("„Größe & Wert“ – 500\u00a0Kräne", "Åsö, ﬁnal", "Häfen prüft"):
        changed = unicodedata.normalize(form, "Vorab. " + text)
        result = resolve(anchored(text, quote), changed)
        passage = changed[result.start : result.end]
        assert unicodedata.normalize("NFKC", passage) == unicodedata.normalize("NFKC", quote)


def test_suggestions_for_an_orphan_are_apart_and_the_best_is_first() -> None:
    lost = Anchor(0, 50, "the ferry was never late on a Friday, crews were blamed", "x", "y")
    places = suggest(lost, REPEATED, 3)
    assert places
    assert [p.score for p in places] == sorted((p.score for p in places), reverse=True)
    assert all(a.end <= b.start or b.end <= a.start for a in places for b in places if a is not b)
    exact, *_ = suggest(Anchor(0, 3, "fog", "nothing", "alike"), REPEATED, 3)
    assert REPEATED[exact.start : exact.end] == "fog"
    assert suggest(Anchor(0, 1, " ", "", ""), REPEATED, 3) == []
    assert suggest(lost, "", 3) == []


@given(st.text(max_size=60), st.text(max_size=20), st.text(max_size=20), st.text(max_size=80))
def test_suggestions_lie_within_the_text(quote: str, prefix: str, suffix: str, text: str) -> None:
    for place in suggest(Anchor(5, 5 + len(quote), quote, prefix, suffix), text, 4):
        assert 0 <= place.start < place.end <= len(text)
        assert 0 <= place.score <= 1


def test_what_took_the_place_of_a_passage_is_not_it_and_what_is_alike_elsewhere_neither() -> None:
    anchor = anchored(LEDGER, DREDGING)
    alike = " Later the piling would cost 4 million crowns, half the sum that had been set aside."
    other = "nothing of the kind was to be feared by anybody before the end of the year"
    assert found(anchor, LEDGER.replace(DREDGING, other) + alike)[0] is AnchorState.ORPHANED
    assert found(anchor, LEDGER.replace(DREDGING, other) + f" {DREDGING}.") == (
        AnchorState.ANCHORED,
        DREDGING,
    )


def test_a_short_sentence_cut_out_here_and_put_in_there_is_to_be_confirmed() -> None:
    short = "Nobody asked him why at all."
    text = LEDGER.replace("Nobody asked him why.", short)
    anchor = anchored(text, short)
    assert found(anchor, text.replace(f" {short}", "") + f"\n\n{short}") == (
        AnchorState.MOVED,
        short,
    )


@pytest.mark.parametrize("edge", ["first", "last"])
def test_the_first_and_the_last_sentence_are_found_reworded(edge: str) -> None:
    sentence = "The harbour board met on Tuesday and heard three petitions from the crews."
    reworded = "The whole board met one Tuesday and soon heard nine petitions from old crews."
    text = f"{sentence}\n\n{LEDGER}" if edge == "first" else f"{LEDGER}\n\n{sentence}"
    assert found(anchored(text, sentence), text.replace(sentence, reworded)) == (
        AnchorState.MOVED,
        reworded,
    )


@pytest.mark.parametrize(
    "retyped",
    [
        lambda text: text.upper(),
        lambda text: text.replace(" ", "\u00a0"),
        lambda text: text.replace("’", "'").replace("“", '"').replace("”", '"'),
    ],
)
def test_another_typing_keeps_the_passage_to_the_letter(retyped: Callable[[str], str]) -> None:
    text = "The board’s chairman said “no” to it. Nobody’s surprised: the “sums” don’t add up."
    anchor = anchored(text, "man said “no” to it. Nobody’s surp")  # in the middle of words
    changed = "😀 " + retyped(text)
    assert found(anchor, changed) == (AnchorState.MOVED, retyped(anchor.quote))


@pytest.mark.parametrize(
    ("was", "now", "kept"),
    [
        ("the sum of 325 crowns", "a sum of 325,000 crowns", "325,000"),
        ("by half past 10 the boats", "by 10:30 the boats", "10:30"),
        ("a depth of 4 metres there", "a depth of 4.5 fathoms there", "4.5"),
    ],
)
def test_a_reworded_passage_never_cuts_a_figure(was: str, now: str, kept: str) -> None:
    text = f"The board met early. Later on they had named {was} in spring. Nobody objected to it."
    for quote in (was, was.rsplit(" ", 1)[0], f"they had named {was}", was.split(" ", 1)[1]):
        state, passage = found(anchored(text, quote), text.replace(was, now))
        digits = kept[:2]
        assert state is AnchorState.ORPHANED or (digits in passage) == (kept in passage)
