"""The words of English numerals: units, tens, scales, ordinals, parts, vulgar fractions."""

from __future__ import annotations

from fractions import Fraction

from reader.highlights.figures.words import word_list

UNITS = {
    word: value
    for value, word in enumerate(
        word_list(
            "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
            "fifteen sixteen seventeen eighteen nineteen"
        )
    )
}
UNITS |= {"naught": 0, "nought": 0}
TENS = {
    word: 10 * value
    for value, word in enumerate(
        word_list("twenty thirty forty fifty sixty seventy eighty ninety"), start=2
    )
}
SCALES = {
    "thousand": 10**3,
    "lakh": 10**5,
    "million": 10**6,
    "crore": 10**7,
    "crores": 10**7,
    "billion": 10**9,
    "trillion": 10**12,
    "lac": 10**5,
    "lacs": 10**5,
    "lakhs": 10**5,
    "krore": 10**7,
    "krores": 10**7,
    "quadrillion": 10**15,
}
# Written after digits only, glued or spaced; the letters alone (k, m, b, t) only glued.
SHORT_SCALES = {
    "lakhs": 10**5, "lkh": 10**5, "crores": 10**7, "millions": 10**6,
    "billions": 10**9, "trillions": 10**12,
    "thousands": 10**3, "mn": 10**6, "mln": 10**6, "mil": 10**6, "mio": 10**6, "bn": 10**9,
    "bln": 10**9, "tn": 10**12, "trn": 10**12, "tln": 10**12, "cr": 10**7,
}  # fmt: skip
LETTER_SCALES = {"k": 10**3, "m": 10**6, "mm": 10**6, "b": 10**9, "t": 10**12}
_ORDINAL_WORDS = [
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
    "thirteenth",
    "fourteenth",
    "fifteenth",
    "sixteenth",
    "seventeenth",
    "eighteenth",
    "nineteenth",
]
ORDINALS = {word: value for value, word in enumerate(_ORDINAL_WORDS, start=1)}
ORDINALS |= {tens[:-1] + "ieth": value for tens, value in TENS.items()}
ORDINALS |= {"hundredth": 100, "thousandth": 1000, "millionth": 10**6, "billionth": 10**9}
ORDINALS["trillionth"] = 10**12
# Fraction words: "second" is none, and "quarter" is not an ordinal.
_PARTS = {word: value for word, value in ORDINALS.items() if value > 2}
PARTS = _PARTS | {word + "s": value for word, value in _PARTS.items()}
PARTS |= {"half": 2, "halves": 2, "quarter": 4, "quarters": 4}
VULGAR = {
    "½": Fraction(1, 2), "⅓": Fraction(1, 3), "⅔": Fraction(2, 3), "¼": Fraction(1, 4),
    "¾": Fraction(3, 4), "⅕": Fraction(1, 5), "⅖": Fraction(2, 5), "⅗": Fraction(3, 5),
    "⅘": Fraction(4, 5), "⅙": Fraction(1, 6), "⅚": Fraction(5, 6), "⅛": Fraction(1, 8),
    "⅜": Fraction(3, 8), "⅝": Fraction(5, 8), "⅞": Fraction(7, 8),
}  # fmt: skip
NUMBER_WORDS = frozenset(UNITS) | frozenset(TENS) | frozenset(SCALES) | {"hundred"}
