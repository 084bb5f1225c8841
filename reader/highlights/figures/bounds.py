"""Bounds around a figure: `up to`, `at least`, `about`, `or more`."""

from __future__ import annotations

from reader.highlights.figures.found import Found
from reader.highlights.figures.tokens import NUMERAL, WORD, Tokens
from reader.highlights.figures.words import word_set
from reader.text.marks import MarkKind

AT_MOST, AT_LEAST, ABOUT = "at most", "at least", "about"

_BEFORE = {
    "up to": AT_MOST, "as much as": AT_MOST, "as many as": AT_MOST, "at most": AT_MOST,
    "at the most": AT_MOST, "no more than": AT_MOST, "not more than": AT_MOST,
    "less than": AT_MOST, "fewer than": AT_MOST, "lower than": AT_MOST, "as high as": AT_MOST,
    "a maximum of": AT_MOST, "maximum of": AT_MOST, "just under": AT_MOST, "well under": AT_MOST,
    "just below": AT_MOST, "under": AT_MOST, "below": AT_MOST, "not exceeding": AT_MOST,
    "at least": AT_LEAST, "more than": AT_LEAST, "greater than": AT_LEAST,
    "higher than": AT_LEAST, "no less than": AT_LEAST, "no fewer than": AT_LEAST,
    "not less than": AT_LEAST, "as little as": AT_LEAST, "as few as": AT_LEAST,
    "as low as": AT_LEAST, "in excess of": AT_LEAST, "upward of": AT_LEAST,
    "upwards of": AT_LEAST, "a minimum of": AT_LEAST, "minimum of": AT_LEAST,
    "just over": AT_LEAST, "well over": AT_LEAST, "a little over": AT_LEAST,
    "just above": AT_LEAST, "well above": AT_LEAST, "exceeding": AT_LEAST, "over": AT_LEAST,
    "above": AT_LEAST, "a little more than": AT_LEAST, "just more than": AT_LEAST,
    "slightly more than": AT_LEAST, "well more than": AT_LEAST, "much more than": AT_LEAST,
    "slightly less than": AT_MOST, "a little less than": AT_MOST, "far more than": AT_LEAST,
    "about": ABOUT, "roughly": ABOUT, "around": ABOUT, "approximately": ABOUT, "nearly": ABOUT,
    "almost": ABOUT, "some": ABOUT, "close to": ABOUT, "an estimated": ABOUT,
    "estimated": ABOUT, "more or less": ABOUT, "circa": ABOUT, "approx": ABOUT,
    "in the region of": ABOUT, "somewhere around": ABOUT, "something like": ABOUT,
    "in the neighborhood of": ABOUT, "in the vicinity of": ABOUT, "very nearly": ABOUT,
    "just about": ABOUT, "virtually": ABOUT, "not quite": ABOUT, "~": ABOUT, "≈": ABOUT,
    "≤": AT_MOST, "≥": AT_LEAST, "<": AT_MOST, ">": AT_LEAST, "or about": ABOUT,
}  # fmt: skip
_AFTER = {
    "or more": AT_LEAST, "or higher": AT_LEAST, "or above": AT_LEAST, "or over": AT_LEAST,
    "or greater": AT_LEAST, "or less": AT_MOST, "or fewer": AT_MOST, "or lower": AT_MOST,
    "or under": AT_MOST, "or below": AT_MOST, "or so": ABOUT, "at least": AT_LEAST,
    "at most": AT_MOST, "at the most": AT_MOST, "and up": AT_LEAST, "and above": AT_LEAST,
    "or thereabouts": ABOUT,
}  # fmt: skip
_HYPHENED = {"plus": AT_LEAST, "odd": ABOUT, "some": ABOUT, "ish": ABOUT}
_LAST_WORDS = frozenset(phrase.split()[-1] for phrase in _BEFORE)
_LONGEST = 4
# These words are prepositions of place and subject far more often than bounds. They bind a figure
# only after a word that a bound may follow: `for over two weeks`, not `the fight over $2 billion`.
_LOOSE = frozenset(("over", "under", "above", "below"))
_BINDERS = word_set(
    "for of to by at with than is was are were be been being and or has have had costs cost spent "
    "paid pay owes owe worth raised raise earned earns made makes totals totaled took takes "
    "lasted lasts sold sells won lost loses hit hits reached well just still now already a the "
    "get gets got from in , ( fell rose falls rises remained remains stayed stays climbed "
    "jumped dropped slipped dipped grew aged employs employed killed killing injured "
    "attracted drew sits stood stands totaling averaging averaged generating"
)
_ENDING = word_set("and or in on at for to stay are is was were will can must may have had by as")
_LASTING = word_set("in for at with took take takes lasted lasts just still")
_TALK = word_set(
    "talk talks talked talking worry worries worried concern concerns concerned complain "
    "complained complains know knew think thought speak spoke say said says learn learned heard "
    "hear asked ask questions question doubts doubt news book story film movie article reports "
    "report all facts dispute debate argument angry upset happy care cared wrote"
)


def bound_before(tokens: Tokens, found: Found, floor: int) -> tuple[int, str] | None:
    """The bound that ends right before a figure: its first token and meaning.

    `floor` is the first token that is still free. A figure that is an ordinal or a plain date
    takes only bounds that make sense with it.
    """
    i = found.first
    last = tokens.low[i - 1] if i > floor else ""
    if last in ("a", "an") and i - 1 > floor:
        i -= 1
        last = tokens.low[i - 1]
    if last not in _LAST_WORDS or not _may_be_bound(found):
        return None
    for length in range(min(_LONGEST, i - floor), 0, -1):
        if any(tokens.kind[k] not in (WORD, "s") for k in range(i - length, i)):
            continue
        phrase = " ".join(tokens.low[i - length : i])
        meaning = _BEFORE.get(phrase)
        if meaning is None:
            continue
        if i != found.first and length == 1 and not _is_share(found):
            return None
        if found.kind is MarkKind.DATE and (length > 1 or i != found.first):
            return None
        if phrase == "up to" and tokens.glued(i - length):
            return None  # the run-up to
        if length == 1 and not _binds(tokens, i - 1, phrase, found):
            return None
        return i - length, meaning
    return None


def bound_after(tokens: Tokens, j: int) -> tuple[int, str] | None:
    """The bound that starts right after a figure: the token after it and its meaning."""
    low = tokens.low
    if low[j] == "+" and tokens.glued(j) and tokens.kind[j + 1] != "n":
        return j + 1, AT_LEAST
    if low[j] == "-" and low[j + 1] in _HYPHENED and tokens.hyphen(j):
        return j + 2, _HYPHENED[low[j + 1]]
    if low[j] not in ("or", "at", "and"):
        return None
    for length in (3, 2):
        meaning = _AFTER.get(" ".join(low[j : j + length]))
        if meaning is None:
            continue
        following = low[j + length]
        # `two people or more people`, `at least` may belong to what follows.
        if low[j] == "at" and tokens.kind[j + length] == "n":
            return None
        if low[j + 1] in ("more", "less", "fewer", "under", "over", "above", "below") and (
            following in ("than", "likely", "important", "the", "a", "an")
        ):
            return None
        return j + length, meaning
    return None


def _is_share(found: Found) -> bool:
    """Whether it is said with an article: `nearly a third`, where `about a 40` is none."""
    return isinstance(found.value, float) and 0 < found.value < 1


def _may_be_bound(found: Found) -> bool:
    return found.unit != "ordinal"


def _binds(tokens: Tokens, i: int, word: str, found: Found) -> bool:
    before = tokens.low[i - 1] if i else ""
    if found.kind is MarkKind.DATE:
        return (
            word in ("around", "about", "circa")
            and isinstance(found.value, str)
            and (len(found.value) == 4)
        )
    if word in ("~", "<", ">", "≤", "≥", "≈"):
        return True
    if word in _LOOSE:
        if found.kind is MarkKind.DURATION and word != "over":
            return word == "under" and before in _LASTING
        if tokens.opens(i) or before in _BINDERS:
            return True
        # children under 12; the index above 22,200
        ends = tokens.kind[found.next] != WORD or tokens.low[found.next] in _ENDING
        return word != "over" and ends and tokens.kind[found.first] == NUMERAL
    if word == "about":
        return before not in _TALK
    if word == "some":
        return before not in ("and", "of") or found.kind is not MarkKind.DURATION
    return True
