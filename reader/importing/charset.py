"""In which encoding are bytes that say nothing of it? Told by what their letters would be."""

from __future__ import annotations

import re
import unicodedata
from itertools import pairwise

from charset_normalizer import from_bytes

from reader.importing.wordsets import word_set

_SAMPLE = 64 * 1024
_WIDE = ("utf-32-le", "utf-32-be", "utf-16-le", "utf-16-be")
# What runs of text have everywhere, whatever their script.
_COMMON = frozenset(" \n\r\t.,:;!?-'\"()’“”–、。，．「」：？！،؟")
_ISO_2022 = re.compile(rb"\x1b\$[@B]|\x1b\(J|\x1b\$\([D]")
_HZ = re.compile(rb"~\{[\x21-\x7d]{2}")
_CJK = word_set(
    "shift_jis cp932 shift_jis_2004 shift_jisx0213 euc_jp euc_jis_2004 euc_jisx0213 gb18030 gbk"
    " gb2312 big5 big5hkscs euc_kr cp949 johab"
)
_LATIN = (
    "cp1252", "cp1250", "iso8859-2", "cp1254", "cp1257", "iso8859-15", "cp850", "cp852",
    "mac-roman",
)  # fmt: skip
# The letters beyond ASCII of languages in Latin script; each is written with its own alone.
_ALPHABETS = tuple(
    frozenset(letters + letters.upper())
    for letters in (
        "äöüß", "àâæçéèêëîïôœùûüÿ", "áéíñóúü", "ãáàâçéêíóôõúü", "àèéìíòóùî", "ąćęłńóśźż",
        "áčďéěíňóřšťúůýž", "áäčďéíĺľňóôŕšťúýž", "áéíóöőúüű", "ăâîșțşţ", "çğıöşüâîiİI", "åäöé",
        "åæøéèêóôâ", "áðéíóúýþæö", "čćđšž", "ąčęėįšųūž", "āčēģīķļņšūž", "äöõüšž", "éëïóöüèêáà",
        "çë", "àèéíïòóúüç", "áéíóúŵŷâêîôûï",
    )
)  # fmt: skip
_SIGNS = frozenset("“”‘’„‚«»‹›–—…•·°§£€¥©®™¿¡½¼¾×±²³ªº†‡\u00a0\u00ad´`¨¹µ¶")


def wide_encoding(data: bytes) -> str | None:
    """UTF-16 or UTF-32 that begins without its mark; None where the zero bytes mean no text."""
    best, found = 0.85, None
    for encoding in _WIDE:
        unit = 4 if encoding.startswith("utf-32") else 2
        sample = data[: _SAMPLE // 4 * 4]
        try:
            text = sample[: len(sample) // unit * unit].decode(encoding)
        except UnicodeDecodeError as problem:
            if problem.start < len(sample) - 4:
                continue
            text = sample[: problem.start].decode(encoding)
        score = _likeness(text)
        if score > best:
            best, found = score, encoding
    return found


def guess_encoding(data: bytes) -> str:
    """The encoding of text that is not UTF-8, from its beginning."""
    sample = data[:_SAMPLE]
    if _ISO_2022.search(sample):
        return "iso2022_jp_2"
    high = sum(byte > 0x7F for byte in sample)
    guess = from_bytes(sample).best()
    named = guess.encoding if guess is not None else "cp1252"
    letters = sum(1 for byte in sample if byte > 0x7F or chr(byte).isalpha())
    if high * 4 > letters:
        text = sample.decode(named, "replace")
        other = sum(0x370 <= ord(c) < 0x2000 for c in text)  # Greek, Cyrillic, Hebrew, Thai …
        return named if named in _CJK or other * 3 > high else _damaged(sample) or named
    return _latin(sample, named)


def _damaged(sample: bytes) -> str | None:
    """The encoding of Chinese, Japanese or Korean in which a few bytes are wrong."""
    best, found = 0.02, None
    for encoding in ("cp932", "euc_jp", "gb18030", "big5", "cp949"):
        text = sample.decode(encoding, "replace")
        wrong = text.count("\ufffd") / max(1, len(text))
        usual = sum(0x3000 <= ord(c) < 0xD7B0 for c in text) / max(1, len(text))
        if wrong < best and usual > 0.6 and _likeness(text) > 0.5:
            best, found = wrong, encoding
    return found


def is_hz(data: bytes) -> bool:
    """Whether ASCII bytes are Chinese in the HZ code of old mail."""
    return _HZ.search(data[:_SAMPLE]) is not None and b"~}" in data[:_SAMPLE]


def _latin(sample: bytes, named: str) -> str:
    """The encoding with which all letters belong to one language."""
    best, found = 0.0, named
    for encoding in dict.fromkeys((*_LATIN, named)):
        try:
            text = sample.decode(encoding)
        except (UnicodeDecodeError, LookupError):
            # A few bytes that mean nothing in it tell little.
            text = sample.decode("cp1252", "replace") if encoding == "cp1252" else ""
        special = [c for c in text if c > "\x7f"]
        if not special:
            continue
        signs = sum(c in _SIGNS for c in special)
        letters = max(sum(c in alphabet for c in special) for alphabet in _ALPHABETS)
        odd = _odd(text)
        share = (letters + 0.9 * signs - odd) / len(special)
        if share > best + 1e-9:
            best, found = share, encoding
    return found


# A sign inside a word is hardly ever the right reading, nor a capital after a small letter.
_ODD = re.compile(
    r"(?<=[^\W\d_])[^\w\s\x00-\x7f’‘´·\xad\u2010–—…”“„]+(?=[^\W\d_])|(?<=[a-z])[²³¹ªº]"
)


def _odd(text: str) -> int:
    turns = sum(a.islower() and b.isupper() for a, b in pairwise(text) if b > "\x7f")
    return turns + len(_ODD.findall(text))


def _likeness(text: str) -> float:
    """How much this looks like text, about 0 to 2."""
    if len(text) < 2:
        return 0.0
    common = letters = wrong = 0
    for c in text:
        if c in _COMMON:
            common += 1
        elif c.isalnum():
            letters += 1
        elif c not in "\x0b\x0c\ufeff":
            kind = unicodedata.category(c)
            letters += kind[0] == "M"
            wrong += kind in ("Cn", "Co", "Cc", "Cs")
    size = len(text)
    scripts = len({ord(c) >> 8 for c in text if c.isalpha() and not 0x3400 <= ord(c) < 0xD7B0})
    return (
        (common + letters) / size + min(0.5, 3 * common / size) - 20 * wrong / size - scripts / 50
    )
