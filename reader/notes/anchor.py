"""Anchors of notes: made from a passage, and found again in a text that has changed.

A passage is looked for in the order of certainty: its exact words at their place, its exact words
elsewhere as the context tells, the best similar place if it is good and clearly the best. What is
none of these is orphaned: shown as such, never moved to a guess.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from rapidfuzz.distance import Indel

from reader.notes.folding import fold, loose_occurrences
from reader.notes.fuzzy import Similar, find_similar, similar_places
from reader.notes.model import Anchor, AnchorState
from reader.notes.rewording import Rewording
from reader.text.graphemes import boundary_after, boundary_before
from reader.text.tokens import iter_words

CONTEXT = 32
"""How many code points of prefix and of suffix an anchor keeps, at most."""

_MAX_OCCURRENCES = 5_000  # of one quote that are looked at: a word as common needs its context
_TELLING_LENGTH = 24  # a unique quote of this length needs no context
_CONTEXT_AGREES = 0.5
_SEAM = 16  # code points of prefix and of suffix that show that a passage was cut out
_MOVES_AS_A_WHOLE = 40  # a quote of this length that was cut out here was put in elsewhere
_SENTENCE = 4  # words that are seldom put together twice
_SHORT_NEEDS = 0.35  # how well the context of a shorter quote must agree,
_MANY_NEED = 0.6  # and where its words stand in several places
_LITTLE = 16  # code points of context that are too few to speak against a place
_BEYOND = 4  # code points before or behind a place that are worth comparing
_SURE = 0.65  # the score from which an exact place needs no look at similar ones
_WORTH_A_LOOK = 0.1  # the likeness from which a place is suggested for an orphan
_CLEARLY = 0.1  # by how much one context must agree better than the next


@dataclass(frozen=True, slots=True)
class Resolution:
    """Where an anchor's passage stands in a text, and how sure that is.

    `start` and `end` are code points; for an orphan both are where it used to start, clipped to
    the text. `score` is 1 for the exact words in their context, less for what is less sure.
    """

    state: AnchorState
    start: int
    end: int
    score: float


@dataclass(frozen=True, slots=True)
class _Place:
    start: int
    end: int
    context: float  # how well prefix and suffix agree, 0 to 1


def make_anchor(text: str, start: int, end: int) -> Anchor:
    """The anchor of `text[start:end]`.

    Prefix and suffix are at most `CONTEXT` code points long and never cut a grapheme cluster.

    Raises:
        ValueError: the passage is empty or does not lie within the text.
    """
    if not 0 <= start < end <= len(text):
        raise ValueError(f"no passage of a text of {len(text)}: {start}..{end}")
    first = boundary_after(text, max(0, start - CONTEXT), start)
    last = boundary_before(text, min(len(text), end + CONTEXT), end)
    return Anchor(start, end, text[start:end], text[first:start], text[end:last])


def find_quote(text: str, quote: str, prefix: str = "", suffix: str = "") -> Anchor | None:
    """The anchor of the place where `quote` stands, best between `prefix` and `suffix`.

    Without an exact place, case, typography and blanks may differ. Among places that are equally
    good it is the first. None if the quote is blank or stands nowhere.
    """
    if not quote.strip():
        return None
    places = _judged(text, _exact(text, quote), prefix, suffix)
    if not places and (bare := quote.strip()) != quote:
        places = _judged(text, _exact(text, bare), prefix, suffix)
    if not places:
        places = _judged(text, loose_occurrences(text, quote), prefix, suffix)
    if not places:
        return None
    best = max(places, key=lambda place: (place.context, -place.start))
    return make_anchor(text, best.start, best.end)


def resolve(anchor: Anchor, text: str, *, rewording: Rewording | None = None) -> Resolution:
    """Where the passage of `anchor` stands in `text`, which may have changed since.

    ANCHORED: the exact words, at their place or moved as a whole. MOVED: at another wording, or
    at one of several places that nothing tells apart; to be confirmed by the reader. ORPHANED:
    nowhere that is good enough. Takes time linear in the text. With `rewording`, of the text in
    which the anchor stands to `text`, no passage is taken that was another one there.
    """
    found = _resolve(anchor, text)
    if rewording is None or found.state is AnchorState.ORPHANED:
        return found
    long = len(anchor.quote) >= _TELLING_LENGTH
    if long and text.startswith(anchor.quote, found.start) and rewording.stood_once(anchor.quote):
        return found
    if rewording.is_another(found.start, found.end, anchor.start, anchor.end):
        return _orphaned(anchor, text, found.score)
    return found


def _resolve(anchor: Anchor, text: str) -> Resolution:
    if not anchor.quote:
        return _orphaned(anchor, text, 0.0)
    end = anchor.start + len(anchor.quote)
    stands = text.startswith(anchor.quote, anchor.start)
    if stands and _surrounded(text, anchor):
        return Resolution(AnchorState.ANCHORED, anchor.start, end, 1.0)
    if anchor.prefix or anchor.suffix:
        whole = anchor.prefix + anchor.quote + anchor.suffix
        at = text.find(whole)
        if at >= 0 and text.find(whole, at + 1) < 0:
            start = at + len(anchor.prefix)
            return Resolution(AnchorState.ANCHORED, start, start + len(anchor.quote), 1.0)
    places = _judged(text, _exact(text, anchor.quote), anchor.prefix, anchor.suffix)
    exact = _choose(anchor, places)
    cut_out = _was_cut_out(anchor, text)
    if cut_out and len(anchor.quote) < _MOVES_AS_A_WHOLE:
        exact = _moved_as_a_whole(anchor, places)
    sure = exact is not None and exact.state is AnchorState.ANCHORED
    if exact is not None and sure and (cut_out or exact.score >= _SURE):
        return exact
    if exact is not None and not (anchor.prefix or anchor.suffix):
        return exact  # no context speaks for a place with other words
    if not places and not cut_out:
        spans = _exact(fold(text), fold(anchor.quote))
        other = _choose(anchor, _judged(text, spans, anchor.prefix, anchor.suffix))
        if other is not None and other.state is AnchorState.ANCHORED and other.score >= _SURE:
            return replace(other, state=AnchorState.MOVED)  # but for case and typography
    similar, best = find_similar(anchor, text, cut_out=cut_out)
    if similar is not None and exact is not None and sure:
        # The same words in alien surroundings, where the old surroundings still stand around a
        # rewording of them, are another passage that happens to be alike.
        apart = similar.end <= exact.start or exact.end <= similar.start
        similar = similar if similar.framed and apart else None
    if similar is not None:
        return Resolution(AnchorState.MOVED, similar.start, similar.end, similar.score)
    if exact is None and not places and not cut_out:
        exact = _typed_otherwise(anchor, text)
    return exact or _orphaned(anchor, text, best)


def _typed_otherwise(anchor: Anchor, text: str) -> Resolution | None:
    """The same words but for case, accents' encoding, typography and blanks."""
    places = _judged(text, loose_occurrences(text, anchor.quote), anchor.prefix, anchor.suffix)
    found = _choose(anchor, places)
    return None if found is None else replace(found, state=AnchorState.MOVED)


def suggest(anchor: Anchor, text: str, limit: int) -> list[Similar]:
    """Places where the passage of an orphan may stand, the likeliest first, none overlapping.

    They are for the reader to choose from: none is good enough to be taken by itself, and the
    last ones may be poor.
    """
    if not anchor.quote.strip():
        return []
    spans = _exact(text, anchor.quote) or loose_occurrences(text, anchor.quote)
    exact = sorted(
        _judged(text, spans[:_MAX_OCCURRENCES], anchor.prefix, anchor.suffix),
        key=lambda place: (-place.context, abs(place.start - anchor.start)),
    )
    found = [Similar(one.start, one.end, 0.5 + 0.5 * one.context) for one in exact]
    found += [one for one in similar_places(anchor, text, limit) if one.score >= _WORTH_A_LOOK]
    chosen: list[Similar] = []
    for one in found:
        if all(one.end <= other.start or other.end <= one.start for other in chosen):
            chosen.append(one)
    return sorted(chosen, key=lambda one: -one.score)[:limit]


def _moved_as_a_whole(anchor: Anchor, places: list[_Place]) -> Resolution | None:
    """The one place where words that were cut out stand now, for the reader to confirm.

    A few words may always have stood there too.
    """
    words = sum(1 for _ in iter_words(anchor.quote))
    if len(places) != 1 or words < _SENTENCE or len(anchor.quote) < _TELLING_LENGTH:
        return None
    (place,) = places
    return Resolution(AnchorState.MOVED, place.start, place.end, 0.5 + 0.5 * place.context)


def _was_cut_out(anchor: Anchor, text: str) -> bool:
    """Whether what stood before the passage and what stood after it now stand together.

    Then the same words elsewhere are others, unless they are so many that they have moved there.
    """
    before, after = anchor.prefix[-_SEAM:].rstrip(), anchor.suffix[:_SEAM].lstrip()
    if min(len(before), len(after)) < _SEAM // 2:
        return False
    return re.search(re.escape(before) + r"\s*" + re.escape(after), text) is not None


def _orphaned(anchor: Anchor, text: str, score: float) -> Resolution:
    at = min(max(anchor.start, 0), len(text))
    return Resolution(AnchorState.ORPHANED, at, at, score)


def _surrounded(text: str, anchor: Anchor) -> bool:
    end = anchor.start + len(anchor.quote)
    return (
        bool(anchor.prefix or anchor.suffix)
        and text.startswith(anchor.suffix, end)
        and text.endswith(anchor.prefix, 0, anchor.start)
    )


def _exact(text: str, quote: str) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    at = text.find(quote)
    while at >= 0 and len(found) < _MAX_OCCURRENCES:
        found.append((at, at + len(quote)))
        at = text.find(quote, at + 1)
    return found


def _judged(text: str, spans: Iterable[tuple[int, int]], prefix: str, suffix: str) -> list[_Place]:
    return [
        _Place(start, end, _agreement(text, start, end, prefix, suffix)) for start, end in spans
    ]


def _agreement(text: str, start: int, end: int, prefix: str, suffix: str) -> float:
    """How well what stands around a place agrees with prefix and suffix, 0 to 1; 1 with neither.

    Half of it is the run that touches the place, half the likeness of the whole: a word changed
    next to the passage must not hide that the rest still agrees.
    """
    if suffix and not text[end : end + 80].strip() and not text[end:].strip():
        suffix = ""  # the text ends here: what is not there contradicts nothing
    if prefix and not text[max(0, start - 80) : start].strip() and not text[:start].strip():
        prefix = ""
    if _BEYOND <= start < len(prefix):
        prefix = prefix[-start:]
    if _BEYOND <= len(text) - end < len(suffix):
        suffix = suffix[: len(text) - end]
    total = len(prefix) + len(suffix)
    if not total:
        return 1.0
    wanted_before, wanted_after = fold(prefix), fold(suffix)
    before = fold(text[max(0, start - len(prefix) - 1) : start])
    after = fold(text[end : end + len(suffix) + 1])
    # Other programs leave out the blank between a quote and its context.
    if before.endswith(" ") and not wanted_before.endswith(" "):
        before = before[:-1]
    if after.startswith(" ") and not wanted_after.startswith(" "):
        after = after[1:]
    before, after = before[-len(prefix) :] if prefix else "", after[: len(suffix)]
    run = _common(reversed(before), reversed(wanted_before)) + _common(after, wanted_after)
    like = len(prefix) * Indel.normalized_similarity(before, wanted_before)
    like += len(suffix) * Indel.normalized_similarity(after, wanted_after)
    # Any two stretches of a language share half of their letters: only what is above that tells.
    return 0.5 * run / total + 0.5 * max(0.0, 2 * like / total - 1)


def _common(one: Iterable[str], other: Iterable[str]) -> int:
    run = 0
    for left, right in zip(one, other, strict=False):
        if left != right:
            break
        run += 1
    return run


def _choose(anchor: Anchor, places: list[_Place]) -> Resolution | None:
    """The place that is meant among those with the exact words; None if none can be trusted."""
    if not places:
        return None
    ranked = sorted(places, key=lambda place: (-place.context, abs(place.start - anchor.start)))
    best = ranked[0]
    size = best.end - best.start
    around = len(anchor.prefix) + len(anchor.suffix)
    # Chance brings a short word back in alien surroundings; the longer the quote, the less so.
    evidence = size + around * best.context + (8 if best.start == anchor.start else 0)
    trusted = best.context >= _CONTEXT_AGREES or evidence >= min(_TELLING_LENGTH, size + around)
    alone = len(places) == 1 and size >= _TELLING_LENGTH // 2
    if not trusted and not alone and not 0 < around <= _LITTLE:
        return None
    # A phrase that moved with its sentences keeps its context; one without is another.
    needed = _MANY_NEED if len(places) > 1 and size < _TELLING_LENGTH else _SHORT_NEEDS
    told = bool(anchor.prefix and anchor.suffix)
    if told and size < _MOVES_AS_A_WHOLE and best.context < needed:
        return None
    rivals = [place for place in ranked[1:] if place.context > best.context - _CLEARLY]
    if not rivals:
        return Resolution(AnchorState.ANCHORED, best.start, best.end, 0.5 + 0.5 * best.context)
    if best.context < _CONTEXT_AGREES / 2:
        if around > _LITTLE:
            return None  # the words stand in several places, and none is where they stood
        return Resolution(AnchorState.MOVED, best.start, best.end, 0.5 * best.context)
    # Nothing tells them apart but where they are: the nearest, if it is by far the nearest.
    near, far = sorted(abs(place.start - anchor.start) for place in (best, *rivals))[:2]
    nearest = min((best, *rivals), key=lambda place: abs(place.start - anchor.start))
    state = AnchorState.ANCHORED if near * 3 <= far else AnchorState.MOVED
    return Resolution(state, nearest.start, nearest.end, 0.5 * nearest.context)
