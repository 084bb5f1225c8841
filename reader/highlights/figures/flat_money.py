"""Money in a flattened text, which has lost its signs: `150 billion in goods`, `fined 5 000`."""

from __future__ import annotations

from dataclasses import replace

from reader.highlights.figures import units
from reader.highlights.figures.currencies import RISKY_NAMES, Currency, currency_names
from reader.highlights.figures.found import Found
from reader.highlights.figures.tokens import NONE, NUMERAL, WORD, Tokens
from reader.highlights.figures.words import word_set
from reader.text.marks import MarkKind

# What is counted in money when a number in the millions stands beside it.
_MONEY_NOUNS = word_set(
    "deficit deficits surplus tariff tariffs debt debts budget budgets fund funding funded "
    "investment investments invest invested revenue revenues profit profits loss losses cost costs "
    "costing worth loan loans tax taxes spending spend spent aid bailout fine fined fines damages "
    "settlement valuation valued stimulus subsidy subsidies grant grants earnings income assets "
    "liabilities buyback dividend takeover buyout acquisition fundraising raised raise borrowing "
    "borrowed bonds bond wealth fortune payout compensation contract pay paid cash financing "
    "capitalisation capitalization turnover mortgage savings lawsuit penalty deal package fee fees"
)
_TRADED = word_set("goods imports exports trade sales purchases products services")
_COUNTED = word_set("loans funds bonds deals grants fines contracts mortgages people men women")
_AFTER_COST = word_set(
    "a an per each for in on at to and or by from but while last this next after before with over "
    "since until when as than plus more of against compared down up it was is were"
)
_PRICE_LED = word_set(
    "cost costs costing paid pays pay fined fine worth owes owed spent spend priced charges "
    "charged charge earns earned earn donated fetched"
)
_BETWEEN = word_set("about around up at only just some nearly almost over under roughly than")
_PRICE_UNITS = word_set("barrel ounce tonne ton bushel share gallon litre liter")
_PRICED_BY = word_set("month year week hour night day person head")
_NATIONS = {
    "american": "USD", "americans": "USD", "washington": "USD", "pentagon": "USD",
    "british": "GBP", "britain": "GBP", "uk": "GBP", "england": "GBP", "london": "GBP",
    "eurozone": "EUR", "german": "EUR", "germany": "EUR", "french": "EUR", "france": "EUR",
    "italian": "EUR", "italy": "EUR", "spanish": "EUR", "spain": "EUR", "indian": "INR",
    "india": "INR", "mumbai": "INR", "delhi": "INR",
}  # fmt: skip
_BEFORE, _AFTER, _NEAR, _BESIDE = 60, 30, 8, 12
_LARGE, _HUGE = 10**6, 10**9


def context_money(tokens: Tokens, found: Found) -> Found:
    """A bare number as money, where the words of a flattened text say that it was.

    A text that has lost its signs has lost `$` too. A number in the millions is money where what
    is counted is something that is paid or traded; a smaller one behind a word of paying, or with
    a price's unit behind it. Its currency is the one named near by; else it stays open.
    """
    largest = found.value if found.high is None else found.high
    if not tokens.flattened or found.unit is not None or found.kind is not MarkKind.NUMBER:
        return found
    if largest is not None and not isinstance(largest, int | float):
        return found
    if found.value is None and found.low is None and tokens.kind[found.first] != NUMERAL:
        return found
    if not (_large(tokens, found, largest) or _priced(tokens, found) or _paid(tokens, found)):
        return found
    return replace(found, kind=MarkKind.MONEY, unit=_currency(tokens, found))


def _of_shares(tokens: Tokens, i: int) -> bool:
    """Whether shares are counted: `avg shrs 41 0 mln vs 34 2 mln`."""
    for word in reversed(tokens.low[max(0, i - _NEAR) : i]):
        if word in _MONEY_NOUNS or word in _TRADED or word == "net":
            return False
        if word in ("shrs", "shares"):
            return True
    return False


def _large(tokens: Tokens, found: Found, largest: int | float | None) -> bool:
    low, j = tokens.low, found.next
    if _of_shares(tokens, found.first):
        return False
    if largest is None or largest < _LARGE or _things(tokens, j):
        return False
    if low[j] == "worth" and low[j + 1] == "of":
        return True
    near = low[max(0, found.first - _NEAR) : j + _NEAR]
    traded = largest >= _HUGE or low[j] in ("in", "of")
    traded = traded or currency_told(tokens, found) is not None
    return any(word in _MONEY_NOUNS or (traded and word in _TRADED) for word in near)


def _things(tokens: Tokens, j: int) -> bool:
    """Whether what is counted stands behind it: `3 million people`, `2 million new jobs`."""
    low = tokens.low
    for k in (j, j + 1):
        word = low[k]
        if tokens.kind[k] != WORD or word in _AFTER_COST or word in _MONEY_NOUNS - _COUNTED:
            return False
        plural = len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is"))
        if word in _COUNTED or (plural and word not in _TRADED and word not in units.TIME_UNITS):
            return True
    return False


def _priced(tokens: Tokens, found: Found) -> bool:
    """`83 88 a barrel`, `2 340 an ounce`, `84 per share`: a price."""
    low, j = tokens.low, found.next
    if low[j] not in ("a", "an", "per") or not found.first:
        return False
    cents = len(low[j - 1]) == 2 and tokens.kind[j - 2] == NUMERAL and j - 2 >= found.first
    return low[j + 1] in _PRICE_UNITS or (cents and low[j + 1] in _PRICED_BY)


def _paid(tokens: Tokens, found: Found) -> bool:
    """`fined 5 000`, `costs about 899`; nothing is counted by it."""
    i, j, low = found.first, found.next, tokens.low
    if tokens.kind[i] != NUMERAL or not (tokens.kind[j] == NONE or low[j] in _AFTER_COST):
        return False
    for k in range(i - 1, max(-1, i - 4), -1):
        if low[k] in _PRICE_LED:
            return True
        if low[k] not in _BETWEEN and not (low[k] == "to" and low[k - 1] == "up"):
            return False
    return False


def currency_told(tokens: Tokens, found: Found) -> str | None:
    """The currency that the words before a number name last."""
    names, low = currency_names(), tokens.low
    for word in reversed(low[max(0, found.first - _BEFORE) : found.first]):
        named = names.get(word)
        if named is not None and _tender(named, word):
            return named.code
    return None


def _tender(named: Currency, word: str) -> bool:
    """Whether what costs something is told in this currency: not in bitcoin, nor in `won`."""
    return named.code not in (None, "BTC", "ETH") and word not in RISKY_NAMES


def _currency(tokens: Tokens, found: Found) -> str | None:
    told = currency_told(tokens, found)
    if told is not None:
        return told
    names, low, j = currency_names(), tokens.low, found.next
    for word in low[j : j + _AFTER]:
        named = names.get(word)
        if named is not None and _tender(named, word):
            return named.code
    start = max(0, found.first - _BESIDE)
    beside = [_nation(tokens, k) for k in range(start, min(tokens.count, j + _BESIDE))]
    codes = {code for code in beside if code is not None}
    return codes.pop() if len(codes) == 1 else None


def _nation(tokens: Tokens, k: int) -> str | None:
    low = tokens.low
    if low[k] == "s" and low[k - 1] == "u":
        return "USD"
    if low[k] == "us" and low[k - 1] == "the":
        return "USD"
    return _NATIONS.get(low[k])
