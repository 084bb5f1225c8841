"""Currency words, codes and signs before and after an amount."""

from __future__ import annotations

from fractions import Fraction

from reader.highlights.figures import currencies
from reader.highlights.figures.currencies import Currency
from reader.highlights.figures.numeral import Numeral
from reader.highlights.figures.numerals import read_numeral
from reader.highlights.figures.tokens import APOSTROPHES, DASHES, NUMERAL, WORD, Tokens
from reader.highlights.figures.words import word_set

_PAYING = word_set(
    "cost costs paid pay pays worth spent spend price priced fine fined salary wage wages fee fees "
    "owed owe save saved earn earned earns charge charged debt loan rent bill tax taxes "
    "donated raised bought sold grant cash money fare fares ticket tickets duty levy"
)


_QUOTED = word_set("share shares quoted firmer easier dividend stock penny pence")
_LONE = 3
_COINS = {
    "buck": Currency("USD"), "dollar": Currency("USD"), "euro": Currency("EUR"),
    "quid": Currency("GBP"), "penny": Currency(None, Fraction(1, 100)),
    "cent": Currency(None, Fraction(1, 100)), "dime": Currency("USD", Fraction(1, 10)),
    "nickel": Currency("USD", Fraction(1, 20)),
}  # fmt: skip
_COIN_LED = word_set(
    "for cost costs costing paid pay pays worth than about spend spent owe owes owed save saved "
    "charge charged charges earn earned under over nearly almost"
)
_SHORTENED = word_set("mio mrd mln mil mld mld bn mn mlrd tys")


def currency_before(tokens: Tokens, i: int) -> tuple[int, Currency] | None:
    """A currency sign or code at token `i`: the token after it and what it means."""
    low = tokens.low
    j = i
    if low[j] in DASHES and low[j + 1] in currencies.SIGNS and tokens.glued(j + 1):
        return None
    if tokens.kind[i] == WORD:
        if low[i] == "u" and tokens.phrase(i, ("u", ".", "s", ".", "$")):
            return i + 5, Currency("USD")
        if i and low[i - 1] in APOSTROPHES and (tokens.glued(i) or len(low[i]) == 1):
            return None
        if low[i + 1] == "$" and low[i] in currencies.DOLLAR_PREFIXES:
            if _prefixes(tokens, i):
                return i + 2, Currency(currencies.DOLLAR_PREFIXES[low[i]])
            return None
        if tokens.glued(i + 1) and low[i + 1] in currencies.SIGNS:
            code = currencies.LETTERED_SIGNS.get(low[i] + low[i + 1])
            return (i + 2, Currency(code)) if code else None
        lettered = currencies.LETTERED.get(tokens.raw(i))
        if lettered is not None and tokens.kind[i + 1] == NUMERAL:
            large = _large(tokens, i + 1)
            sure = lettered.sure or (large and (len(lettered.sign) > 1 or tokens.glued(i + 1)))
            return (i + 1, Currency(lettered.code)) if sure else None
        if tokens.raw(i) == "S" and low[i + 1] == "/" and tokens.glued(i + 1):
            number = read_numeral(tokens, i + 2)
            return (i + 2, Currency("PEN")) if number and not tokens.glued(i + 2) else None
        dot = low[i + 1] == "." and low[i] == "rs"
        if tokens.kind[i + 1 + dot] == NUMERAL or low[i + 1 + dot] in currencies.SIGNS:
            known = currencies.code_of(
                tokens.raw(i), large=_large(tokens, i + 1 + dot), flattened=tokens.flattened
            )
            if known is not None:
                j = i + 1 + dot
                return j + (low[j] in currencies.SIGNS), known
        return None
    if low[i] in currencies.SIGNS:
        whose = currencies.DOLLAR_PREFIXES.get(low[i + 1]) if low[i] == "$" else None
        if whose and tokens.glued(i + 1) and tokens.glued(i + 2) and tokens.raw(i + 1).isupper():
            return i + 2, Currency(whose)  # $US5, as Australia writes it
        return i + 1, Currency(currencies.SIGNS[low[i]])
    return None


def _prefixes(tokens: Tokens, i: int) -> bool:
    """Whether a word tells whose the dollar sign behind it is: `US$5`, `US $5`, `c $ 5`.

    It does not in `a $5 bill`, `gave us $5`, `Plan C $5`.
    """
    if tokens.glued(i + 1):
        return True
    word = tokens.low[i]
    parted = not tokens.glued(i + 2)  # text that has been cut into words
    if len(word) == 1:
        return parted and not tokens.capital(i) and word not in ("a", "s", "m", "b")
    return parted or tokens.flattened or tokens.raw(i).isupper() or word in ("cdn", "mex", "bds")


def _large(tokens: Tokens, j: int) -> bool:
    number = read_numeral(tokens, j)
    if tokens.glued(j) and "." in tokens.low[j]:
        return True  # CAD3.03
    return number is not None and (number.scaled or number.grouped or bool(number.letter))


def currency_after(tokens: Tokens, number: Numeral, k: int) -> tuple[int, Currency] | None:
    """A currency word, code or sign after an amount: the token after it and what it means."""
    low = tokens.low
    if low[k] in currencies.SIGNS and tokens.kind[k + 1] != NUMERAL:
        return k + 1, Currency(currencies.SIGNS[low[k]])
    if low[k] == currencies.CENT_SIGN:
        return k + 1, Currency("USD", currencies.currency_names()["cents"].part)
    if low[k] == "." and tokens.glued(k) and low[k - 1] in _SHORTENED:
        return currency_after(tokens, number, k + 1)  # 5 Mio. Euro
    if low[k] in (",", ".") and low[k + 1] in DASHES and tokens.glued(k) and tokens.glued(k + 1):
        return currency_after(tokens, number, k + 2)  # 50,- Kč
    if tokens.kind[k] != WORD:
        return None
    if tokens.words.foreign and number.scaled and low[k] in ("de", "di", "d", "da"):
        j = k + 1 + (low[k + 1] in APOSTROPHES)
        linked = tokens.words.money.get(low[j])
        return (j + 1, linked) if linked else None  # 3 millions d'euros
    head, at = "", k
    if low[k + 1] == "." == low[k + 3] and (low[k], low[k + 2]) in _INITIALS:
        head, at = _INITIALS[low[k], low[k + 2]], k + 4
    elif low[k] == "u" and low[k + 1] == "s":
        head, at = "us", k + 2
    names = currencies.currency_names()
    words = [head] if head else []
    best: tuple[int, Currency] | None = None
    for j in range(at, at + 6):
        if tokens.kind[j] != WORD:
            if words and (tokens.hyphen(j) or low[j] == "&"):
                words += ["and"] if low[j] == "&" else []
                continue  # Guinea-Bissau pesos
            break
        words.append(low[j])
        currency = names.get(" ".join(words)) or tokens.words.money.get(" ".join(words))
        if currency is not None:
            best = (j + 1, currency)
    if best is not None:
        name = low[best[0] - 1]
        alone = best[0] == k + 1
        if not alone or name not in currencies.RISKY_NAMES or _clearly(tokens, number, k):
            return best
        return None
    if low[k + 1] == "$" and tokens.glued(k + 1) and tokens.kind[k + 2] != NUMERAL:
        whose = currencies.DOLLAR_PREFIXES.get(low[k]) if tokens.raw(k).isupper() else None
        if whose is not None:
            return k + 2, Currency(whose)  # 5 RD$
    if low[k] in ("p", "c") and number.digits and not tokens.capital(k):
        return _small_coin(tokens, number, k)
    if low[k] == "grand" and not tokens.capital(k) and not number.scaled:
        ends = tokens.kind[k + 1] not in (WORD, NUMERAL) or low[k + 1] in _AFTER_COIN
        return (k + 1, Currency(None, 1000)) if ends else None
    code = currencies.code_of(
        tokens.raw(k), large=number.scaled or number.grouped, flattened=tokens.flattened
    )
    if code is not None and (low[k] not in ("rs", "rm") or number.digits):
        return k + 1, code
    sign = currencies.letter_sign_after(tokens.raw(k)) if number.digits else None
    sign = sign or (currencies.code_after(tokens.raw(k)) if number.digits else None)
    return (k + 1, sign) if sign is not None else None


_INITIALS = {("u", "s"): "us", ("n", "z"): "new zealand", ("h", "k"): "hong kong"}
_AFTER_COIN = word_set(
    "a an per for each to more less in on at and or from of by over under if when but as the"
)


def _small_coin(tokens: Tokens, number: Numeral, k: int) -> tuple[int, Currency] | None:
    """`50p`, `99c`: where money is spoken of, or nothing else is."""
    small = number.value is not None and 0 < number.value < 100
    quoted = not _QUOTED.isdisjoint(tokens.low[max(0, k - 10) : k + 4])
    if tokens.low[k] == "p" and tokens.glued(k) and quoted and not number.scaled:
        return k + 1, currencies.currency_names()["pence"]  # shares rose 6p to 306p
    if tokens.low[k] == "p" and tokens.glued(k) and _with_point(number):
        return k + 1, currencies.currency_names()["pence"]  # 23.5p; a page is a whole number
    alone = tokens.count <= _LONE and not tokens.flattened
    if not small or not (alone or (tokens.glued(k) and _paid(tokens, k))):
        return None
    name = {"p": "pence", "c": "cents"}[tokens.low[k]]
    return k + 1, currencies.currency_names()[name]


def read_coin(tokens: Tokens, i: int) -> tuple[int, Currency] | None:
    """`cost a buck`, `for a dollar`: the token after one piece of money, and what it is."""
    low, j = tokens.low, i + 1
    if low[j] not in _COINS or low[i] not in ("a", "an") or tokens.capital(j):
        return None
    if tokens.hyphen(j + 1) or (tokens.kind[j + 1] == WORD and low[j + 1] not in _AFTER_COIN):
        return None
    led = low[i - 1] in _COIN_LED and i > 0
    return (j + 1, _COINS[low[j]]) if led or tokens.count <= _LONE else None


def _clearly(tokens: Tokens, number: Numeral, k: int) -> bool:
    """Whether a name that is also a plain word (won, pounds) is money here."""
    word = tokens.low[k]
    if word in ("pound", "pounds"):
        return number.scale >= 10**6 or _paid(tokens, k)
    if word in ("buck", "franc", "mark", "rand", "sterling", "lei"):
        return True
    if word == "marks" and _with_point(number) and number.value is not None:
        return (number.value * 10).denominator > 1  # 1.85 marks; of school marks, 7.5
    return number.scale >= 1000 or number.grouped


def _with_point(number: Numeral) -> bool:
    return isinstance(number.value, Fraction) and number.digits and not number.scaled


def _paid(tokens: Tokens, k: int) -> bool:
    return any(word in _PAYING for word in tokens.low[max(0, k - 8) : k]) or any(
        sign in tokens.low[max(0, k - 40) : k + 10] for sign in ("£", "sterling", "pence")
    )
