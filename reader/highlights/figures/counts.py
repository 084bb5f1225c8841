"""Which bare numbers are figures: labels, names, codes and scores are none."""

from __future__ import annotations

import re

from reader.highlights.figures.found import Found
from reader.highlights.figures.lost_points import GAMES
from reader.highlights.figures.number_words import ORDINALS, PARTS, SCALES
from reader.highlights.figures.scaling import share_at
from reader.highlights.figures.tokens import APOSTROPHES, DASHES, NUMERAL, WORD, Tokens
from reader.highlights.figures.words import word_set
from reader.highlights.figures.years import LABELS, PLURAL_LABELS, STREETS

_DOTTED_LABELS = word_set("no nos p pp sec art ch vol fig figs vv par para")
_VERSION = re.compile(r"[0-9]{1,2}\.[0-9]{1,2}\Z")
_MONTH_LIKE = word_set("mr ms mrs dr st")
_GLUE = frozenset("_@#/\\&=^×")
_SCORED = word_set("went going goes won lost finished led trailed leads trails record")
_SMALL_WORDS = frozenset(("for", "on", "by", "to", "in", "and", "up", "way", "a", "of"))
_FLAT_STREETS = word_set("street avenue boulevard lane blvd")
_FLAT_NAMED = word_set(
    "amendment circuit avenue street reich fleet division infantry airborne regiment battalion "
    "brigade estate lady world congress"
)
_FIRST_IDIOMS = frozenset(
    ("lady", "ladies", "name", "names", "aid", "hand", "class", "degree", "baseman")
)
_THIRD_IDIOMS = word_set("party parties world person persons rail wheel degree estate")
_ONE_COUNTED = word_set("time day week month year chance try step thing attempt question game")
_ONE_BEFORE = frozenset(("only", "just", "least", "than", "about", "every", "exactly", "least"))


def is_figure(tokens: Tokens, found: Found) -> bool:
    """Whether a plain number or ordinal is a figure here."""
    i, j, low = found.first, found.next, tokens.low
    first = low[i]
    if found.unit == "ordinal":
        return _ordinal(tokens, i, j)
    if tokens.kind[i] == WORD:
        return _worded(tokens, i, j, found)
    if tokens.kind[i] != NUMERAL:
        if tokens.glued(j) and (tokens.kind[j] in (WORD, NUMERAL) or low[j] in _GLUE):
            return False
        return (tokens.kind[i + 1] == NUMERAL and not (i and low[i - 1] == ")")) or first == "minus"
    if _glued_outside(tokens, i, j):
        return False
    before = low[i - 1] if i else ""
    if low[j] in APOSTROPHES and low[j + 1] == "s" and tokens.glued(j + 1) and tokens.glued(j):
        return False  # hits of the 80's
    if found.low is not None and tokens.hyphen(i + 1) and _standing(tokens, found):
        return False
    if before in ("and", "or", ",", "to", "&") and _listed(tokens, i):
        return False
    if (
        before in PLURAL_LABELS
        or before in LABELS
        or (before == "." and i > 1 and low[i - 2] in _DOTTED_LABELS)
    ):
        return False
    if j == i + 1 and i and tokens.raw(i - 1)[1:2].isupper() and not tokens.raw(i - 1).isupper():
        return False  # iOS 17.2, macOS 14
    if j == i + 1 and _VERSION.match(first) and i and tokens.capital(i - 1):
        if tokens.raw(i - 1).isupper() and before in _CHANGING:
            return True  # PRICES RISE 0.3 IN MAY
        return before in _ENGLISH or (tokens.opens(i - 1) and before in _OPENING)
    if j > i + 1 and i and titled(tokens, i - 1) and before not in _ENGLISH and low[i + 1] in "-–":
        return False  # Boeing 737-800
    if j == i + 1 and first.isdecimal():
        if len(first) > 1 and first.startswith("0"):
            return False
        if i and tokens.capital(i - 1) and not tokens.opens(i - 1) and before not in _ENGLISH:
            return False
        if i and tokens.capital(i - 1) and tokens.opens(i - 1) and _titled(tokens, i):
            return False
        if tokens.flattened and _flat_code(tokens, i, before):
            return False
        if len(first) == 4 and tokens.flattened and 1900 <= int(first) <= 2099:
            return False
        if _reference(tokens, i):
            return False
        if _list_marker(tokens, i) or _address(tokens, j):
            return False
    return True


def _standing(tokens: Tokens, found: Found) -> bool:
    """Whether a range is a score or how many were won and lost: `went 1-2`, `at 4-7, with 0-3`."""
    i, j, low = found.first, found.next, tokens.low
    if i and low[i - 1] in _SCORED:
        return True
    things = tokens.kind[j] == WORD and low[j].endswith("s")
    return not things and not GAMES.isdisjoint(low[max(0, i - 16) : j + 16])


def _flat_code(tokens: Tokens, i: int, before: str) -> bool:
    """Whether bare digits of a flattened text are a part of a code, a score or an address."""
    low, j = tokens.low, i + 1
    if low[j : j + 2] == ["in", "1"] or (
        before == "in" and low[i] == "1" and low[i - 2].isdecimal()
    ):
        return True  # a 3 in 1 stand
    if len(before) == 1 and before not in ("a", "i", "s"):
        return True
    if (i and tokens.kind[i - 1] == NUMERAL) or tokens.kind[j] == NUMERAL:
        return True  # 555 0134, 9 11: what stood between them is lost
    if len(low[j]) == 1 and tokens.kind[j] == WORD and low[j] not in ("a", "i", "u", "s"):
        return True  # 401 k
    return any(low[k] in _FLAT_STREETS for k in (j + 1, j + 2)) and low[j] not in _SMALL_WORDS


_CHANGING = word_set("rise rises rose fall falls fell up down gain gains lose loses grow grows")
_ENGLISH = word_set(
    "a an the in of at by for from to with "
    "and or but with than about over under some nearly almost "
    "only just are is was were has have had scored won lost killed least"
)


def _reference(tokens: Tokens, i: int) -> bool:
    """A reference in brackets, `[12]` or `(30, 31)`; an age stands behind a name: `Poe (40)`."""
    low = tokens.low
    j = i
    while low[j - 1] == "," and tokens.kind[j - 2] == NUMERAL and i - j < 8:
        j -= 2
    opening = low[j - 1]
    j -= 2
    closes = low[i + 1] in ("]", ")", ",")
    if opening == "[" and j == -1 and closes:
        return len(low[i]) <= 3
    if j < 0 or opening not in ("[", "(") or not closes or len(low[i]) > 3:
        return False
    return opening == "[" or not tokens.capital(j)


def _listed(tokens: Tokens, i: int) -> bool:
    """Whether a number is one of a list of labels: `sections 15 and 16`."""
    low = tokens.low
    for k in range(i - 1, max(0, i - 12), -1):
        if low[k] in PLURAL_LABELS:
            return True
        if tokens.kind[k] != NUMERAL and low[k] not in (",", "and", "or", "to", "&", "-", "–"):
            return False
    return low[0] in PLURAL_LABELS and i < 12


def _address(tokens: Tokens, j: int) -> bool:
    """A house number: `10 Example Street`."""
    return tokens.capital(j) and any(
        tokens.low[k] in STREETS and tokens.capital(k) for k in (j + 1, j + 2)
    )


def titled(tokens: Tokens, i: int) -> bool:
    """Whether a capital inside a sentence says that token `i` belongs to a name."""
    return tokens.capital(i) and not tokens.opens(i) and not tokens.flattened


_TITLE_UNITS = word_set("seconds minutes hours days weeks months years miles")


def programme(tokens: Tokens, i: int, j: int) -> bool:
    """`told 60 Minutes that`: a name, where the words around are no headline in capitals."""
    if tokens.flattened or tokens.kind[i] != NUMERAL or j != i + 2 or not tokens.capital(i + 1):
        return False
    if tokens.raw(i + 1).isupper() or tokens.low[i + 1] not in _TITLE_UNITS:
        return False
    if tokens.low[j] in ("ago", "from", "later", "earlier", "before", "after"):
        return False
    near = [k for k in range(max(0, i - 5), i + 7) if len(tokens.low[k]) > 3 and k != i + 1]
    return any(tokens.raw(k).islower() and tokens.kind[k] == WORD for k in near)


def _titled(tokens: Tokens, i: int) -> bool:
    """A sentence that opens with a name and its number: `Apollo 11 landed`."""
    return (
        tokens.low[i - 1] not in _ENGLISH
        and tokens.low[i + 1] not in ("people", "percent")
        and (tokens.low[i - 1] not in _OPENING)
    )


_OPENING = word_set(
    "all another nearly almost about around roughly approximately these those their our his her "
    "its my your every each this that when if as since after before until while because out it we "
    "they he she there exactly besides despite another other others both between"
)


def _glued_outside(tokens: Tokens, i: int, j: int) -> bool:
    """Whether letters, hyphens or signs tie the number into a name or a code: G-20, SCP-173."""
    low = tokens.low
    if i and tokens.glued(i):
        before = low[i - 1]
        tied = tokens.kind[i - 1] in (WORD, NUMERAL) or before in _GLUE or before == ":"
        if tied and not tokens.spaceless(i - 1):
            return True
        tied = before in DASHES and before != "—" and tokens.glued(i - 1)
        tied = tied or before == "+"
        if tied and _vote(tokens, i - 2) and j == i + 1:
            return False
        if tied and (before != "–" or tokens.kind[i - 2] == NUMERAL):
            return True
        if (
            before in "'’."
            and tokens.kind[i - 2] in (WORD, NUMERAL)
            and i > 1
            and tokens.glued(i - 1)
        ):
            return True
    if tokens.glued(j):
        after = low[j]
        if (tokens.kind[j] in (WORD, NUMERAL) or after in _GLUE) and not tokens.spaceless(j):
            return True
        if after == "(" and tokens.glued(j + 1) and tokens.low[j + 1] in ("k", "b", "c"):
            return True
        if after == ":" and tokens.kind[j + 1] == NUMERAL and tokens.glued(j + 1):
            return True
        if after in DASHES and tokens.kind[j + 1] == NUMERAL and tokens.glued(j + 1):
            return not _vote(tokens, i)
        if tokens.hyphen(j) and low[j + 1] in ("something", "somethings"):
            return True
        if tokens.hyphen(j) and (low[j + 1] in _SMALL_WORDS or tokens.capital(j + 1)):
            return True
        if after == "." and tokens.glued(j + 1) and tokens.kind[j + 1] in (WORD, NUMERAL):
            return True
    return False


_VOTES = word_set(
    "vote votes voted voting decision decided ruling ruled majority margin split senate house "
    "committee panel board council court justices lawmakers passed approved rejected"
)


def _vote(tokens: Tokens, i: int) -> bool:
    """Whether tokens `i` to `i + 2` are a vote such as `51-49`: two numbers. A score is none."""
    low = tokens.low
    if i < 0 or tokens.kind[i] != NUMERAL or tokens.kind[i + 2] != NUMERAL:
        return False
    if not tokens.hyphen(i + 1) or low[i] == low[i + 2]:
        return False
    if _VOTES.isdisjoint(tokens.low[max(0, i - 8) : i + 8]):
        return False
    if (i and tokens.glued(i)) or (tokens.glued(i + 3) and low[i + 3] not in ".,;:!?)\"”’'"):
        return False
    return (
        low[i].isdecimal() and low[i + 2].isdecimal() and len(low[i]) <= 3 and len(low[i + 2]) <= 3
    )


def _list_marker(tokens: Tokens, i: int) -> bool:
    """`1.` and `2)` at the start of a line."""
    if tokens.low[i + 1] not in (".", ")") or len(tokens.low[i]) > 2 or not tokens.glued(i + 1):
        return False
    at = tokens.start[i]
    line = tokens.text.rfind("\n", max(0, at - 4), at)
    head = tokens.text[line + 1 : at] if line >= 0 else tokens.text[:at]
    return len(head) <= 3 and not head.strip() and bool(tokens.low[i + 2])


_AGAIN = word_set(
    "time term day night week month year season straight consecutive successive round title game "
    "spell stint run visit"
)


def _ordinal(tokens: Tokens, i: int, j: int) -> bool:
    low = tokens.low
    if low[j] == "=":
        return False  # code
    word, after, before = low[i], low[j], low[i - 1]
    if tokens.flattened and after in _FLAT_NAMED:
        return False
    if tokens.kind[i] == NUMERAL:
        if tokens.kind[j] == WORD and tokens.glued(j):
            return False
        # `5th Avenue`, `the 2nd Division` are names.
        return not tokens.capital(j)
    if tokens.capital(i) and not tokens.flattened and (not tokens.opens(i) or tokens.capital(j)):
        return False
    if word == "first":
        if after == "of" and low[j + 1] == "all":
            return False
        return before != "at" and after not in _FIRST_IDIOMS and not tokens.hyphen(j)
    if tokens.hyphen(j) and low[j + 1] in ("rate", "hand", "guess", "guessed", "guessing"):
        return False
    if word == "third" and low[j + tokens.hyphen(j)] in _THIRD_IDIOMS:
        return False
    if word == "second":
        if before not in (
            "the",
            "a",
            "his",
            "her",
            "its",
            "their",
            "s",
            "this",
            "or",
            "and",
            "our",
        ):
            return False
        if before == "a" and low[i - 2] in ("for", "wait", "just", "half", "not", "in"):
            return after in _AGAIN
        return tokens.kind[j] == WORD and after not in (
            "ago", "later", "before", "and", "or", "hand", "to", "i", "he", "they", "thought",
            "that", "when", "as", "for", "in", "at", "on", "it", "nature", "half",
        )  # fmt: skip
    return True


def _worded(tokens: Tokens, i: int, j: int, found: Found) -> bool:
    low = tokens.low
    word, before, after = low[i], low[i - 1], low[j]
    if i and tokens.glued(i) and low[i - 1] in _GLUE:
        return False
    if i and tokens.glued(i) and low[i - 1] in DASHES and tokens.glued(i - 1) and low[i - 1] != "—":
        return False
    if tokens.hyphen(j) and low[j + 1] == word:
        return False  # fifty-fifty
    if tokens.hyphen(j) and tokens.kind[j + 1] == WORD and j == i + 1:
        # `one-party`, `two-way`, `half-hearted` describe; `three-fifths` has been read by now.
        return word not in ("one", "half", "zero", "quarter", "third", "two", "three", "four")
    inside = titled(tokens, i) and low[i - 1] not in "“\"‘'"
    if inside and (j == i + 1 or tokens.capital(j) or tokens.capital(i - 1)):
        return False
    if word == "half" and j == i + 1:
        if before in ("than", "nearly", "almost", "about", "roughly", "least", "by", "over"):
            return True
        return after in ("of", "the", "its", "their", "his", "her", "those", "our", "that", "all")
    if share_at(tokens, i):
        return True
    if word in PARTS and j == i + 1 and word not in ORDINALS:
        return after == "of"
    if word == "quarter" and low[j - 1] in SCALES:
        return True
    if word in ("third", "quarter") and j > i + 2:
        return True  # a quarter of a million
    if word in ("third", "quarter"):
        return False
    if word == "one" and j == i + 1:
        if before in (
            "no",
            "this",
            "that",
            "any",
            "some",
            "which",
            "the",
            "another",
            "every",
            "each",
        ):
            return False
        if after == "of":
            return True
        if after in ("more", "last", "final") and low[j + 1] in _ONE_COUNTED:
            return True
        return before in _ONE_BEFORE and tokens.kind[j] == WORD and after not in ("who", "that")
    if word == "zero" and j == i + 1:
        return before not in ("absolute", "below", "above", "ground") and after not in (
            "in",
            "sum",
            "on",
        )
    if before in _MONTH_LIKE or (before == "war" and low[i - 2] == "world"):
        return False
    return found.value is not None or found.low is not None
