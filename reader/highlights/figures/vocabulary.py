"""The words of dates, and where the ambiguous ones among them (may, march, sun) are dates."""

from __future__ import annotations

from reader.highlights.figures.number_words import ORDINALS
from reader.highlights.figures.tokens import NUMERAL, WORD, Tokens
from reader.highlights.figures.words import word_list, word_set

MONTHS = {
    name: number
    for number, name in enumerate(
        word_list(
            "january february march april may june july august september october november december"
        ),
        start=1,
    )
}
SHORT_MONTHS = {name[:3]: number for name, number in MONTHS.items() if name != "may"}
SHORT_MONTHS["sept"] = 9
_DAYS = word_list("monday tuesday wednesday thursday friday saturday sunday")
WEEKDAYS = {name: number for number, name in enumerate(_DAYS)}
_SHORT_DAYS = {
    "mon": 0, "tue": 1, "tues": 1, "wed": 2, "weds": 2, "thu": 3, "thur": 3, "thurs": 3, "fri": 4,
    "sat": 5, "sun": 6,
}  # fmt: skip
PLURAL_DAYS = {name + "s": number for number, name in enumerate(_DAYS)}
WEEKDAYS |= _SHORT_DAYS | PLURAL_DAYS
DECADES = {
    "twenties": 1920, "thirties": 1930, "forties": 1940, "fifties": 1950, "sixties": 1960,
    "seventies": 1970, "eighties": 1980, "nineties": 1990, "noughties": 2000,
}  # fmt: skip
PARTLY = word_set("early late mid end beginning start middle close")
_VERB_MONTHS = frozenset(("may", "march"))
_NAME_MONTHS = word_set("may march april june august jan mar jun dec")
_MONTH_BEFORE = word_set(
    "in since until till by before after during of from through early late mid last next this past "
    "each every to between throughout for coming previous following and or late-"
)
_FIXED_BEFORE = word_set(
    "in since until till by before during early late mid last next previous past throughout"
)
_DAY_LED = word_set("on by until since last next this every from through")
_MONTH_LED, _SPAN_LED = word_set("from through to of and for end"), word_set("from through to end")
_ENDED = PARTLY | word_set("month months quarter week weeks year")
_PLACES = frozenset(("del", "de", "la", "a", "vista"))
# After these, a weekday belongs to a name: Black Friday, Super Tuesday, Sunday Times.
_NAMED_BEFORE = word_set(
    "black good super cyber bloody remembrance ash palm easter holy shrove news giving fat"
)
_NAMED_AFTER = word_set("times telegraph mirror herald post magazine express review")


def month_here(tokens: Tokens, i: int, *, dated: bool) -> tuple[int, int] | None:
    """The month named by token `i` and the token after it, full stop included.

    `dated` says that a day or year stands beside it, which tells `May 5` from the verb.
    """
    low, word = tokens.low, tokens.low[i]
    if tokens.kind[i] != WORD or (tokens.glued(i) and low[i - 1] in "'’_@/.#" and i):
        return None
    if tokens.hyphen(i + 1) and tokens.kind[i + 2] == WORD and len(low[i + 2]) == 1:
        return None
    short = word in SHORT_MONTHS
    month = SHORT_MONTHS.get(word) or MONTHS.get(word)
    if month is None:
        return None
    dot = short and low[i + 1] == "." and tokens.glued(i + 1)
    cased = not tokens.flattened
    if (
        short
        and cased
        and not tokens.capital(i)
        and word not in ("sept", "nov", "oct", "feb", "aug")
    ) and not (dated and _digits_beside(tokens, i)):
        return None
    if dated:
        if word in _VERB_MONTHS and not tokens.capital(i) and not _digits_beside(tokens, i):
            return None
        return month, i + 1 + dot
    if not _bare_month(tokens, i, word, short=short, dot=dot):
        return None
    if dot and tokens.opens(i + 2) and tokens.kind[i + 2] == WORD and tokens.capital(i + 2):
        dot = True
    return month, i + 1 + dot


def _digits_beside(tokens: Tokens, i: int) -> bool:
    at = i + 1 + (tokens.low[i + 1] in (".", ",", "the"))
    if tokens.kind[at] == NUMERAL or tokens.low[at] in ORDINALS:
        return True
    if tokens.low[at] in ("twenty", "thirty") and tokens.low[at - 1] != ",":
        return True
    if tokens.low[i + 1] == "of" and tokens.kind[i + 2] == NUMERAL and len(tokens.low[i + 2]) == 4:
        return True
    before = tokens.low[i - 1]
    return (tokens.kind[i - 1] == NUMERAL or before in ("of", "st", "nd", "rd", "th")) and i > 0


def _bare_month(tokens: Tokens, i: int, word: str, *, short: bool, dot: bool) -> bool:
    low = tokens.low
    before, after = low[i - 1], low[i + 1]
    capital = tokens.capital(i)
    if after in ("last", "this", "next") and low[i + 2] == "year" and (capital or not short):
        return True
    if tokens.flattened or not capital:
        if word not in _NAME_MONTHS or word in ("april", "june", "august"):
            if word == "august" and after in ("body", "institution", "company", "group"):
                return False
            return not short or (before in _FIXED_BEFORE and after not in _PLACES)
        if word in _VERB_MONTHS and _in_span(tokens, i):
            return after not in ("be", "not", "have", "well", "also")
        led = before in (_MONTH_LED if word == "march" else _SPAN_LED)
        if word in _VERB_MONTHS and led and _month_near(tokens, i):
            return not _verb_follows(tokens, i)
        ended = before in ("of", "to") and low[i - 2] in _ENDED
        if word in _VERB_MONTHS and (ended or (before == "end" and low[i - 2] in _DAY_LED)):
            return True
        if word in _VERB_MONTHS:
            return before in _FIXED_BEFORE and not _verb_follows(tokens, i)
        return before in _FIXED_BEFORE
    if low[i - 1 - (before == ".")] in ("mr", "mrs", "ms", "dr", "prof", "sen", "rep", "gov"):
        return False
    if short:
        # Mar del Plata, Jan Smith
        named = after in _PLACES or tokens.capital(i + 1)
        return dot or (before in _MONTH_BEFORE and not named)
    if word in _NAME_MONTHS:
        if before in _MONTH_BEFORE:
            return before in _FIXED_BEFORE or not tokens.capital(i + 1)
        if tokens.glued(i) and before in "-–" and low[i - 2] in ("mid", "early", "late", "end"):
            return True
        if word in _VERB_MONTHS:
            named = tokens.kind[i - 1] == WORD and tokens.capital(i - 1)
            comma_date = after in ("'", "’") and low[i + 2] == "s"
            led = before in ("a", "the") and not _verb_follows(tokens, i) and after != "for"
            return not named and not tokens.opens(i) and (comma_date or led)
        if tokens.capital(i - 1) and not tokens.opens(i - 1):
            return False
        return not tokens.capital(i + 1)
    return True


def _month_near(tokens: Tokens, i: int) -> bool:
    """Whether a month is told shortly before: `rose in april from march`."""
    return any(word in MONTHS for word in tokens.low[max(0, i - 12) : i])


def _in_span(tokens: Tokens, i: int) -> bool:
    """Whether another month tells that this is one too: `from may to july`, `november to march`."""
    low = tokens.low
    ahead = low[i - 1] in ("from", "between") and low[i + 1] in ("to", "and", "through", "until")
    if ahead and low[i + 2] in MONTHS:
        return True
    return low[i - 1] in ("to", "through", "until", "and") and i > 1 and low[i - 2] in MONTHS


def _verb_follows(tokens: Tokens, i: int) -> bool:
    return tokens.low[i + 1] in (
        "be",
        "not",
        "have",
        "well",
        "also",
        "on",
        "to",
        "toward",
        "against",
    )


_CLEAR_DAYS = word_set("tues weds thurs")


def _digits_follow(tokens: Tokens, j: int) -> bool:
    """`Fri 5/27`, `Thurs 10am`, `Wed 14:30`: a day in digits or an hour behind a short weekday."""
    if tokens.kind[j] != NUMERAL or not tokens.low[j].isdecimal() or not tokens.glued(j + 1):
        return False
    return tokens.low[j + 1] in ("/", ":", "am", "pm", "a", "p")


def weekday_here(tokens: Tokens, i: int) -> tuple[int, int] | None:
    """The weekday named by token `i` and the token after it."""
    low, word = tokens.low, tokens.low[i]
    before, after = low[i - 1], low[i + 1]
    named = tokens.flattened or tokens.capital(i - 1) or tokens.capital(i + 1)
    named = named or not tokens.capital(i)
    if named and (before in _NAMED_BEFORE or after in _NAMED_AFTER):
        return None
    if after == "night" and tokens.capital(i + 1) and tokens.capital(i + 2):
        return None  # Saturday Night Live
    if word in _SHORT_DAYS:
        dot = after == "." and tokens.glued(i + 1)
        dated = tokens.low[i + 2 + dot] in ("st", "nd", "rd", "th")
        dated = dated or (before in _DAY_LED and word not in ("sat", "sun"))
        dated = dated or _digits_follow(tokens, i + 1 + dot)
        dated = dated or low[i + 1 + dot] == "," or tokens.low[i + 1 + dot] in MONTHS | SHORT_MONTHS
        if word in _CLEAR_DAYS and not dot:
            return WEEKDAYS[word], i + 1
        if not tokens.capital(i) or not (dot or dated) or tokens.flattened:
            return None
        if word in ("sat", "sun") and not (
            tokens.low[i + 2 + dot] in ("st", "nd", "rd", "th")
            or low[i + 1 + dot] in MONTHS | SHORT_MONTHS
            or low[i + 2 + dot] in MONTHS | SHORT_MONTHS
        ):
            return None
        return WEEKDAYS[word], i + 1 + dot
    return WEEKDAYS[word], i + 1
