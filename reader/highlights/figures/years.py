"""Bare years and decades in digits: which four digits are a year."""

from __future__ import annotations

from reader.highlights.figures import currencies, units
from reader.highlights.figures.tokens import HYPHENS, WORD, Tokens
from reader.highlights.figures.when import When
from reader.highlights.figures.words import word_set

_PREPOSITIONS = word_set(
    "in since until till by from before after during of to through throughout circa around between "
    "into across and or for early late mid fiscal year years summer winter spring fall autumn back "
    "about s"
)
_DETERMINERS = word_set(
    "the a an his her its their our my your this that those these s next last entire whole"
)
# After these, four digits are a label: no year, and no count either.
LABELS = word_set(
    "section article chapter page pages paragraph clause rule resolution room flight route highway "
    "interstate number no line verse psalm channel figure table appendix volume vol issue item "
    "act bill title part phase version model type size step level zip suite apartment apt box "
    "building gate platform exit track lot form amendment directive regulation schedule "
    "proposition windows boeing airbus apollo iphone formula category grade question lesson "
    "exhibit docket unit episode season area bus train bp pp p ch sec art covid cov highway "
    "iso mig radio ios android nikkei ftse nasdaq cac dax fortune forbes bowl pier stage motel "
    "studio"
)
_COUNTED = word_set(
    "people men women children workers jobs employees soldiers troops students cases deaths homes "
    "houses members units votes seats passengers patients residents points shares copies "
    "words prisoners refugees migrants protesters visitors guests police officers cars vehicles "
    "items pieces species times others"
)
_SIGNS = word_set(
    "kg km cm mm mg ml mL GB MB TB MW GW kW kWh MWh GWh TWh Hz MHz GHz kHz hp lb lbs oz ft km² m² "
    "mAh kcal psi rpm nm dB kJ MJ kV cc sqm"
)
_OF_YEARS = word_set(
    "net profit profits loss results period sales earnings revenue election elections season level "
    "levels report budget figures forecast crop harvest month quarter rates prices edition half "
    "olympics year yr qtr campaign annual financial tax marketing total figure deficit surplus "
    "exports imports output"
)
_BEFORE_YEARS = word_set(
    "both base corresponding full exceeded versus vs against than same ending end due"
)
PLURAL_LABELS = word_set(
    "sections articles chapters paragraphs clauses verses psalms volumes appendices annexes "
    "schedules exhibits subsections pages lines channels routes amendments resolutions"
)
STREETS = word_set("street avenue road boulevard lane drive st ave rd blvd square")
FIRST_YEAR, LAST_YEAR = 1000, 2200


def read_year(tokens: Tokens, i: int) -> When | None:
    """A year or decade at token `i`: `1901`, `1990s`."""
    low, word = tokens.low, tokens.low[i]
    if len(word) != 4 or not word.isdecimal():
        return None
    year = int(word)
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return None
    j = i + 1
    if low[j] == "s" and tokens.raw(j) == "s" and year % 10 == 0:
        parted = low[i - 1] in ("the", "early", "late", "mid") or low[i - 2] == "mid"
        span = 99 if year % 100 == 0 and parted and year < 2000 else 9
        return When(j + 1, value=f"{year}/{year + span}")
    possessive = low[j] in ("'", "’") and low[j + 1] == "s" and tokens.glued(j)
    if possessive and year % 10 == 0 and low[i - 1] in ("the", "early", "late", "-", "mid"):
        return When(j + 2, value=f"{year}/{year + 9}")
    if not _is_year(tokens, i, year):
        return None
    if tokens.flattened and _next_year(tokens, i, year):
        return When(j + 1, value=f"{year}/{year + 1}")
    return When(j, year=year, plain=True)


def _next_year(tokens: Tokens, i: int, year: int) -> bool:
    """`1986 87`, which has lost its slash or dash."""
    digits = tokens.low[i + 1]
    if len(digits) != 2 or not digits.isdecimal() or tokens.glued(i + 2):
        return False
    return int(digits) == (year + 1) % 100 and not _unit(tokens, i + 2)


def _is_year(tokens: Tokens, i: int, year: int) -> bool:
    low = tokens.low
    after, before = low[i + 1], low[i - 1]
    if tokens.glued(i + 1) and (tokens.kind[i + 1] == WORD or after in "%/°€£_@"):
        return False
    if after in ("gmt", "utc", "hrs", "hours") or _priced(tokens, i + 1):
        return False
    if tokens.capital(i + 1) and not STREETS.isdisjoint(low[i + 2 : i + 4]):
        return False
    if tokens.raw(i + 1) in _SIGNS:
        return False  # 2000 kg
    if after in _COUNTED or _unit(tokens, i + 1) or before in LABELS:
        return False
    if i and tokens.glued(i) and before not in '(-–—"“‘/[':
        return False
    if i and tokens.glued(i) and before in HYPHENS and not _after_mid(tokens, i):
        return False
    likely = 1500 <= year <= 2099
    if before in _PREPOSITIONS and i:
        return before not in ("to", "and", "or", "of", "for", "from", "about", "around") or likely
    if not likely or year < 1700:
        return before in ("(", "year")
    if before in _DETERMINERS:
        return True
    if tokens.flattened:
        beside = after in _OF_YEARS or (before in _BEFORE_YEARS and i > 0)
        return 1900 <= year <= 2050 and (beside or _next_year(tokens, i, year))
    if after in ("year", "yr", "net") and 1900 <= year <= 2050:
        return True
    if tokens.kind[i - 1] != WORD:
        return before not in (":", "#", "=", "+", "*", "$")
    if tokens.opens(i):
        return True
    shouted = tokens.raw(i - 1).isupper() and tokens.raw(i + 1).isupper()
    if shouted and after in _OF_YEARS and 1900 <= year <= 2050:
        return True  # SEES RECORD 1987 EARNINGS
    return not tokens.capital(i - 1) and (1900 <= year <= 2050)


def _after_mid(tokens: Tokens, i: int) -> bool:
    return tokens.low[i - 2] in ("mid", "pre", "post", "early", "late", "end")


def _priced(tokens: Tokens, j: int) -> bool:
    """Whether a currency's code or letters follow: `2000 USD`, `2000 zl`; not `2000 AD`."""
    if tokens.kind[j] != WORD or tokens.end[j] - tokens.start[j] > 3:
        return False
    written = tokens.raw(j)
    known = currencies.code_of(written, large=False, flattened=False)
    return known is not None or currencies.letter_sign_after(written) is not None


def _unit(tokens: Tokens, j: int) -> bool:
    low = tokens.low[j]
    if low in ("second", "minute", "quarter", "cup", "bit", "bar", "stone", "tons"):
        return low == "tons"
    return (
        low in units.MEASURES
        or (low in units.PLURAL_TIME)
        or low in ("percent", "million", "billion", "thousand", "dollars", "euros", "pounds")
        or (low == "per" and tokens.low[j + 1] == "cent")
        or low in ("hundred", "trillion", "square", "cubic")
    )
