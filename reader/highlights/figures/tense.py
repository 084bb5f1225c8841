"""Whether the words around a date speak of what was or of what is to come."""

from __future__ import annotations

from reader.highlights.figures.clock import Tense
from reader.highlights.figures.tokens import WORD, Tokens
from reader.highlights.figures.words import word_set

_FUTURE = word_set(
    "will ll shall plans planned planning scheduled expected expects expect due "
    "slated upcoming going intends intend hopes deadline tentatively could "
    "would may might should next coming forthcoming ahead would expires expire starting "
    "beginning looming begins begin starts opens please"
)
_BY = frozenset(("by", "before", "until", "till"))
_PAST = word_set(
    "was were had did said told took began came went made met held saw won lost became since "
    "been has have gave got ran wrote spoke fell rose left ago wasn weren"
)
_PERFECT = frozenset(("would", "could", "might", "may", "should"))
_NOT_PAST = word_set("indeed need speed feed seed exceed proceed succeed embed")
_LOOK_BEHIND, _LOOK_AHEAD = 14, 12


def tense_at(tokens: Tokens, first: int, after: int, *, ahead: int = _LOOK_AHEAD) -> Tense:
    """The tense that reaches a date on the tokens `first` to `after`: the nearest verb decides.

    Words before the date are asked first, then up to `ahead` words behind it.
    """
    lead = first - 1 - (tokens.low[first - 1] == "the")
    if tokens.low[lead] in _BY:
        return Tense.PAST if _done_before(tokens, lead) else Tense.FUTURE
    for i in range(first - 1, max(-1, first - 1 - _LOOK_BEHIND), -1):
        word = tokens.low[i]
        if word in (".", "!", "?", "\n", ";", "“", '"'):
            if not (word == "." and i and len(tokens.low[i - 1]) <= 2):
                break
            continue
        if tokens.kind[i] != WORD:
            continue
        if word == "have" and tokens.low[i - 1] in ("will", "ll", "shall", "to"):
            return Tense.FUTURE
        noun = word in ("plans", "hopes") and tokens.low[i + 1] not in ("to", "that")
        passive = word.endswith("ed") and tokens.low[i - 1] == "be"  # will be honored
        told = Tense.OPEN if noun or passive else _told(word)
        if told is not Tense.OPEN:
            return told
    for i in range(after, min(after + ahead, tokens.count)):
        word = tokens.low[i]
        if word in (".", "!", "?", "\n", ";", ":"):
            break
        told = _told(word) if tokens.kind[i] == WORD else Tense.OPEN
        if told is Tense.FUTURE and tokens.low[i + 1] == "have" and word in _PERFECT:
            return Tense.PAST  # it would have been
        if told is not Tense.OPEN:
            return told
    return Tense.OPEN


def _done_before(tokens: Tokens, lead: int) -> bool:
    """Whether somebody did something `before` then: `she wrote before Monday`."""
    if tokens.low[lead] != "before" or lead < 2 or _told(tokens.low[lead - 1]) is not Tense.PAST:
        return False
    if lead > 2 and tokens.low[lead - 3] in ("the", "a", "an", "its", "his", "her", "their"):
        return True
    return tokens.low[lead - 2] in _WHO or (tokens.capital(lead - 2) and not tokens.opens(lead - 2))


_WHO = frozenset(("he", "she", "they", "it", "we", "i", "who"))
_GOODS = word_set(
    "wheat corn soybeans soybean soyoil soymeal oats rice canola cotton sugar coffee cocoa cattle "
    "hogs crude brent wti gasoline gasoil gas gold silver copper platinum palladium lumber milk"
)
_CONTRACTS = word_set("futures contract contracts delivery settlement expiry options")
_PRICED = word_set(
    "fell rose gained lost was closed settled traded slipped climbed ended added dropped jumped "
    "eased shed advanced declined slid opened up down futures contract for"
)


def contract_month(tokens: Tokens, i: int, j: int) -> bool:
    """Whether a bare month is one of delivery: `July wheat fell`, `gas for June delivery`."""
    low = tokens.low
    if low[j] in _CONTRACTS:
        return True
    return low[j] in _GOODS and low[j + 1] in _PRICED and low[i - 1] not in ("in", "last", "of")


def _told(word: str) -> Tense:
    if word in _FUTURE:
        return Tense.FUTURE
    if word in _PAST or (word.endswith("ed") and len(word) > 4 and word not in _NOT_PAST):
        return Tense.PAST
    return Tense.OPEN
