"""Anchors: found again in a text that has changed."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from reader.notes.anchor import make_anchor, resolve, suggest
from reader.notes.model import Anchor, AnchorState
from tests.notes.ledger import DREDGING, LEDGER, REPEATED, anchored, found


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
