"""Currency signs, codes and names, from Unicode CLDR (by way of Babel), read once when needed."""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction
from functools import cache

from babel import Locale
from babel.core import get_global
from babel.numbers import get_currency_name

from reader.highlights.figures.words import word_set

# What stands in front of a dollar sign says whose dollar it is. CLDR's English signs have only
# some of them (A$, CA$, HK$, MX$, NT$, NZ$, EC$); newspapers use these too.
DOLLAR_PREFIXES = {
    "us": "USD", "c": "CAD", "ca": "CAD", "can": "CAD", "cdn": "CAD", "a": "AUD", "au": "AUD",
    "aus": "AUD", "nz": "NZD", "hk": "HKD", "s": "SGD", "sg": "SGD", "nt": "TWD", "r": "BRL",
    "mx": "MXN", "mex": "MXN", "j": "JMD", "ja": "JMD", "tt": "TTD", "z": "ZWL", "fj": "FJD",
    "rd": "DOP", "jm": "JMD", "bm": "BMD", "bs": "BSD", "gy": "GYD", "mop": "MOP", "sr": "SRD",
    "n": "NAD", "bz": "BZD", "b": "BND", "ec": "XCD", "bds": "BBD", "m": "MXN", "l": "LRD",
}  # fmt: skip
SIGNS = {
    "$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY", "￥": "JPY", "₹": "INR", "₩": "KRW",
    "₪": "ILS", "₫": "VND", "₱": "PHP", "₽": "RUB", "₺": "TRY", "₦": "NGN", "₴": "UAH",
    "₸": "KZT", "₡": "CRC", "₲": "PYG", "₵": "GHS", "฿": "THB", "৳": "BDT", "₭": "LAK",
    "₮": "MNT", "₼": "AZN", "₾": "GEL", "֏": "AMD", "؋": "AFN", "₨": None, "＄": "USD",
    "﹩": "USD", "￡": "GBP", "₿": "BTC", "₤": "GBP", "៛": "KHR", "﷼": None, "₣": None,
}  # fmt: skip
LETTERED_SIGNS = {
    "cn¥": "CNY", "jp¥": "JPY", "rmb¥": "CNY", "e£": "EGP", "ir£": "IEP", "gb£": "GBP", "a£": "AUD",
    "s£": "SYP", "sd£": "SDG", "lb£": "LBP",
}  # fmt: skip
CENT_SIGN = "¢"
# Written in front of an amount, as they are here; short ones only before a large amount.
_LETTERED = {
    "R": "ZAR", "P": "PHP", "N": "NGN", "KSh": "KES", "Ksh": "KES", "KShs": "KES", "Kshs": "KES",
    "USh": "UGX", "Ush": "UGX", "TSh": "TZS", "Tsh": "TZS", "Shs": None, "Sh": None,
    "Sfr": "CHF", "SFr": "CHF", "Fr": "CHF",
    "DKr": "DKK", "DKK": "DKK", "SKr": "SEK", "NKr": "NOK", "Kč": "CZK", "zł": "PLN",
    "Tk": "BDT", "QR": "QAR", "Dh": None, "Dhs": None, "SR": "SAR", "Php": "PHP", "元": "CNY",
    "kr": None, "Kr": None, "Lei": "RON",
}  # fmt: skip
# Words for money that CLDR does not list: subunits, plurals in other spellings, nicknames. The
# generic names are here where newspapers mean one currency by them, None where they leave it open.
_SAID = {
    "dollar": "USD", "dollars": "USD", "buck": "USD", "bucks": "USD", "greenbacks": "USD",
    "quid": "GBP", "sterling": "GBP", "pounds sterling": "GBP", "pound sterling": "GBP",
    "renminbi": "CNY", "rmb": "CNY", "franc": None, "francs": None, "peso": None, "pesos": None,
    "rupee": None, "rupees": None, "dinar": None, "dinars": None, "dirham": None, "dirhams": None,
    "riyal": None, "riyals": None, "rial": None, "rials": None, "shilling": None,
    "shillings": None, "kroner": None, "krone": None, "krona": "SEK", "kronor": "SEK",
    "ruble": "RUB", "rubles": "RUB", "rouble": "RUB", "roubles": "RUB", "lira": "TRY",
    "liras": "TRY", "zloty": "PLN", "zlotys": "PLN", "forint": "HUF", "forints": "HUF",
    "shekel": "ILS", "shekels": "ILS", "koruna": "CZK", "korunas": "CZK", "rand": "ZAR",
    "rands": "ZAR", "ringgit": "MYR", "ringgits": "MYR", "rupiah": "IDR", "rupiahs": "IDR",
    "hryvnia": "UAH", "hryvnias": "UAH", "naira": "NGN", "baht": "THB", "reais": "BRL",
    "brazilian reais": "BRL", "deutsche marks": "DEM", "deutsche mark": "DEM",
    "deutschmarks": "DEM", "indian rupee": "INR", "us dollar": "USD", "american dollars": "USD",
    "american dollar": "USD", "united states dollars": "USD", "united states dollar": "USD",
    "hong kong dollar": "HKD", "aussie dollars": "AUD", "new taiwan dollars": "TWD",
    "taiwan dollars": "TWD", "chinese renminbi": "CNY", "korean won": "KRW", "won": "KRW",
    "real": "BRL", "dong": "VND", "pound": "GBP", "pounds": "GBP", "turkish liras": "TRY",
    "israeli shekels": "ILS", "israeli shekel": "ILS", "egyptian pound": "EGP",
    "emirati dirhams": "AED", "dirhams of the uae": "AED", "taka": "BDT", "takas": "BDT",
    "czech crowns": "CZK", "danish crowns": "DKK", "swedish crowns": "SEK",
    "norwegian crowns": "NOK", "swedish krona": "SEK", "singaporean dollars": "SGD",
    "united states cents": "USD", "kuai": "CNY", "geneh": "EGP", "gineh": "EGP",
    "kuna": "HRK", "kunas": "HRK", "leu": None, "lei": "RON", "crown": None, "crowns": None,
    "bitcoin": "BTC", "bitcoins": "BTC", "ether": "ETH",
    "peseta": "ESP", "pesetas": "ESP",
    "drachma": "GRD", "drachmas": "GRD", "guilder": None, "guilders": None, "lire": "ITL",
    "escudo": None, "escudos": None, "quetzales": "GTQ", "colones": None, "lempiras": "HNL",
    "guaranies": "PYG", "bolivares": None, "bolivars": None, "markkaa": "FIM",
    "deutschemarks": "DEM", "schilling": "ATS", "schillings": "ATS", "markka": "FIM",
    "cruzeiro": None, "cruzeiros": None, "cruzado": None, "cruzados": None, "australs": "ARA",
    "australes": "ARA", "inti": "PEI", "intis": "PEI", "kroon": "EEK", "kroons": "EEK",
    "litas": "LTL", "litai": "LTL", "tolar": "SIT", "tolars": "SIT", "zaires": "ZRZ",
    "irish punt": "IEP", "irish punts": "IEP", "stg": "GBP", "pounds stg": "GBP", "dlr": "USD",
    "dlrs": "USD", "marks": "DEM",
}  # fmt: skip
_MINOR = {
    "cent": "USD", "cents": "USD", "cts": "USD", "us cents": "USD", "penny": "GBP", "pence": "GBP",
    "euro cents": "EUR", "eurocents": "EUR", "paise": "INR", "kopecks": "RUB", "kopeks": "RUB",
    "jiao": None, "sen": "MYR", "sens": "MYR", "centavos": None, "centavo": None, "centimes": None,
}  # fmt: skip
# Written in capitals before or after an amount though they are no ISO codes.
CODES_SAID = {
    "BTC": "BTC",
    "ETH": "ETH",
    "RMB": "CNY",
    "NTD": "TWD",
    "CNH": "CNY",
    "STG": "GBP",
    "RM": "MYR",
    "UKP": "GBP",
    "NIS": "ILS",
    "DM": "DEM",
    "ECU": "XEU",
    "FFR": "FRF",
    "SFR": "CHF",
}
_LETTER_SIGNS = {"rs": None, "rp": "IDR", "rm": "MYR", "kr": None, "zł": "PLN", "kč": "CZK",
                 "zl": "PLN", "dhs": None,
                 "ft": "HUF", "lei": "RON", "sfr": "CHF", "元": "CNY", "円": "JPY", "원": "KRW",
                 "руб": "RUB", "грн": "UAH", "лв": "BGN", "тг": "KZT", "din": "RSD",
                 "tl": "TRY", "км": "BAM", "บาท": "THB", "đ": "VND", "р": "RUB"}  # fmt: skip
# Codes that are English words or names in a headline in capitals: only beside a large amount.
_ALSO_WORDS = word_set(
    "ALL TOP TRY CUP MOP COP ANG PEN BAM GEL MUR SOS AMD LAK MAD BOB RON DEM BIT MAN TON "
    "MIL RUB STD LED GIP MIX BSD CVE SVC STN TMT WST SLE ERN PAB"
)
_FLAT_CODES = word_set(
    "usd eur gbp rmb cny jpy chf aud inr hkd nzd krw sek nok dkk pln czk huf sgd zar brl mxn thb "
    "idr myr vnd uah aed kwd"
)
# Names that are also plain English words need the country or a large amount beside them.
RISKY_NAMES = word_set(
    "won real reals pound pounds dong buck lei leu sterling rand rands franc mark marks sol soles "
    "som soms sum sums kip kips lek pula tala kina birr crown crowns lev lats dram drams"
)
_YEARS = re.compile(r" \([^()]*[0-9]{4}[^()]*\)")
_PLURALS = (" emirates dirham", " convertible mark")
_NOT_MONEY = word_set("units unit gold silver palladium platinum rights account")


@dataclass(frozen=True, slots=True)
class Currency:
    """What a currency word means: ISO code (None: left open) and what part of it a unit is."""

    code: str | None
    part: Fraction | int = 1


@dataclass(frozen=True, slots=True)
class Lettered:
    """Letters in front of an amount and the code that they stand for."""

    sign: str
    code: str | None

    @property
    def sure(self) -> bool:
        """Whether they are money before any amount: three letters, or such as no English word."""
        return len(self.sign) > 2 or not self.sign.isascii() or self.sign in ("kr", "Kr")


LETTERED = {sign: Lettered(sign, code) for sign, code in _LETTERED.items()}


@cache
def currency_names() -> dict[str, Currency]:
    """Lower-case names of up to four words → currency; today's before former ones."""
    names: dict[str, Currency] = {}
    english = Locale("en")
    current = _current_codes()
    for code in sorted(english.currencies, key=lambda c: (c not in current, c)):
        if code == "XXX":
            continue
        listed = [get_currency_name(code, count=count, locale="en") for count in (1, 2)]
        if code in current:
            listed.append(english.currencies[code])  # with the country's name in full
        for written in listed:
            name = _YEARS.sub("", written.lower()).replace("’", "'").replace("-", " ")
            last = name.split()[-1]
            if "(" in name or last in _NOT_MONEY or name.startswith("testing"):
                continue
            names.setdefault(name.replace(" & ", " and "), Currency(code))
            country, _, rest = name.partition(" ")
            if country.endswith("an") and " " not in rest and code in current:
                names.setdefault(f"{country[:-1]} {rest}", Currency(code))  # malaysia ringgit
            if code in current and last not in _SAID and last not in RISKY_NAMES and len(last) > 2:
                names.setdefault(last, Currency(code))
    names |= {f"{name}s": whose for name, whose in names.items() if name.endswith(_PLURALS)}
    for name in [name for name in names if name.endswith((" dollar", " dollars"))]:
        whose, _, dollar = name.rpartition(" ")
        names[f"{whose} {'dlr' if dollar == 'dollar' else 'dlrs'}"] = names[name]
    names |= {name: Currency(code) for name, code in _SAID.items()}
    names |= {name: Currency(code, Fraction(1, 100)) for name, code in _MINOR.items()}
    names |= {name: Currency("USD", Fraction(1, 10)) for name in ("dime", "dimes")}
    names |= {name: Currency("BTC", Fraction(1, 10**8)) for name in ("satoshi", "satoshis")}
    return names


@cache
def _current_codes() -> frozenset[str]:
    """Codes that are legal tender somewhere, by CLDR's territory data."""
    ends: dict[str, bool] = {}
    for entries in get_global("territory_currencies").values():
        for code, _start, end, tender in entries:
            ends[code] = ends.get(code, False) or bool(tender and end is None)
    return frozenset(code for code, now in ends.items() if now)


@cache
def currency_codes() -> frozenset[str]:
    """ISO 4217 codes that CLDR knows as tender, past or present."""
    codes: set[str] = set()
    for entries in get_global("territory_currencies").values():
        codes.update(code for code, _start, _end, tender in entries if tender)
    return frozenset(codes) - {"XXX"}


def code_of(written: str, *, large: bool, flattened: bool) -> Currency | None:
    """The currency of a code as it is written beside an amount (`USD`, `RMB`, `Rs`)."""
    if written[:1] in ("M", "k") and len(written) == 4 and written[1:] in currency_codes():
        return Currency(written[1:], 10**6 if written[0] == "M" else 1000)
    if written.isupper() and 2 <= len(written) <= 3:
        if written in CODES_SAID:
            return Currency(CODES_SAID[written])
        if written in currency_codes() and (large or written not in _ALSO_WORDS):
            return Currency(written)
    low = written.lower()
    if low in _LETTER_SIGNS and written[0].isupper() and low in ("rs", "rp", "rm"):
        return Currency(_LETTER_SIGNS[low])
    if low in _FLAT_CODES and (flattened or written.islower()):
        return Currency(CODES_SAID.get(low.upper(), low.upper()))
    return None


# Codes that are names in front of a number, and money behind one.
_AFTER_ONLY = word_set("RON GEL MUR RUB BAM")
POINT_GROUPED = word_set("IDR VND HUF KRW JPY CLP COP ISK PYG")
"""Money that has no smaller part in use: three digits behind a point are thousands."""


def code_after(written: str) -> Currency | None:
    """The currency of a code that is one only behind an amount: `29 RON`."""
    return Currency(written) if written in _AFTER_ONLY else None


def letter_sign_after(written: str) -> Currency | None:
    """A currency's letters written after the amount: `250 kr`, `40 zł`, `90 Kč`."""
    low = written.lower()
    if low == "ft" and written == "Ft":
        return Currency("HUF")
    if low in ("rs", "rp", "rm", "ft", "lei", "din") or low not in _LETTER_SIGNS:
        return None
    if low in ("tl", "км") and not written.isupper():
        return None
    return Currency(_LETTER_SIGNS[low])
