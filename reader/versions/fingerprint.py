"""A small set of numbers by which versions and excerpts of a text find each other in a library."""

from __future__ import annotations

from functools import lru_cache
from hashlib import blake2b

from reader.text.tokens import normals

SHINGLE = 5
"""Words to a shingle: too long for unrelated texts to share, short enough to survive edits."""
_LEAST = 200
_MOST = 4096
_WORTH = 0.05
"""The share of a text's sampled shingles that must be in the other to look closer at the two.

A third is left where a fifth of the words were replaced; a shared paragraph makes less than this.
"""
_MASK = (1 << 64) - 1
_FACTOR = 0x9E3779B97F4A7C15


@lru_cache(maxsize=65536)
def _word_hash(word: str) -> int:
    return int.from_bytes(blake2b(word.encode("utf-8", "surrogatepass"), digest_size=8).digest())


def _mixed(number: int) -> int:
    # The finaliser of SplitMix64 (Steele, Lea, Flood 2014): every bit depends on every other.
    number = (number ^ (number >> 30)) * 0xBF58476D1CE4E5B9 & _MASK
    number = (number ^ (number >> 27)) * 0x94D049BB133111EB & _MASK
    return number ^ (number >> 31)


def _step(shingles: int) -> int:
    """One shingle in how many is kept: a power of two, so that samples nest."""
    limit = min(_MOST, _LEAST + shingles // 32)
    step = 1
    while shingles > limit * step:
        step *= 2
    return step


def fingerprint(text: str) -> tuple[int, ...]:
    """Hashes of a sample of the text's word shingles: signed 63-bit, sorted, without repeats.

    The same on every machine and in every run; blind to case, accents and punctuation. A shingle
    is kept by its own hash (0 modulo a power of two that grows with the text's length), so what
    a long text keeps, an excerpt of it keeps too: the shares can be compared. At most a few
    thousand hashes; an empty text has none.
    """
    hashes = [_word_hash(word) for word in normals(text)]
    if not hashes:
        return ()
    count = max(1, len(hashes) - SHINGLE + 1)
    step = _step(count)
    found = set()
    total = 0
    for number in hashes[: SHINGLE - 1]:
        total = total * _FACTOR + number & _MASK
    leaving = pow(_FACTOR, SHINGLE - 1, 1 << 64)
    for at in range(count):
        # Rolling: the shingle's last word comes in, and after use its first goes out.
        if at + SHINGLE <= len(hashes):
            total = total * _FACTOR + hashes[at + SHINGLE - 1] & _MASK
        mixed = _mixed(total)
        total = total - hashes[at] * leaving & _MASK
        if mixed % step == 0:
            found.add(mixed & (_MASK >> 1))
    return tuple(sorted(found)[:_MOST])


def worth_judging(shared: int, words_a: int, words_b: int) -> bool:
    """Whether two texts of so many words, with so many hashes in common, may be versions.

    What is common is held against what the shorter text would have at the longer one's sampling.
    """
    shorter, longer = sorted((max(1, words_a), max(1, words_b)))
    return shared > 0 and shared >= _WORTH * shorter / _step(longer)
