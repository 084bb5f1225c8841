"""Gold that exists in lower case only, as it would be written: a second copy of it, cased."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from typing import Final

from .corpus import Example, Masked, Name
from .lexicon import WORD

SUFFIX: Final = "-cased"

_PARTICLES: Final = re.compile(
    r"of|the|and|de|la|von|van|in|for|at|le|du|al|bin|der|den|a|an|to|on|with|by|from|or"
)
_ACRONYM: Final = re.compile(r"[b-df-hj-np-tv-xz]{2,5}")  # no vowels: spelt out
_SENTENCE_END: Final = re.compile(r"[.!?:“\"][”\"'’)\s]*$")
_LEAST: Final = 3  # occurrences within sentences that settle how a word is written


def usual_forms(texts: Iterable[str]) -> dict[str, str]:
    """Return how words are mostly written within the sentences of cased texts."""
    forms: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for text in texts:
        for match in WORD.finditer(text):
            before = text[max(0, match.start() - 4) : match.start()]
            if before and not _SENTENCE_END.search(before):
                forms[match[0].lower()][match[0]] += 1
    return {
        word: counts.most_common(1)[0][0]
        for word, counts in forms.items()
        if counts.total() >= _LEAST and len(counts.most_common(1)[0][0]) == len(word)
    }


def recase(example: Example, forms: Mapping[str, str]) -> Example:
    """Return a lower-case example as it would be written; offsets stay."""
    stretches: tuple[Name | Masked, ...] = (*example.names, *example.masked)

    def written(match: re.Match[str]) -> str:
        word = match[0]
        within = [s for s in stretches if s.start <= match.start() < s.end]
        usual = forms.get(word, word)
        if not within:
            return _capital(usual) if match.start() == 0 else usual
        if usual != word:
            return usual
        if _ACRONYM.fullmatch(word) and word not in forms:
            return word.upper()
        inner = all(match.start() != stretch.start for stretch in within)
        after_apostrophe = example.text[match.start() - 1 : match.start()] in ("'", "’")
        if inner and (after_apostrophe or _PARTICLES.fullmatch(word)):
            return word
        return _capital(word)

    text = WORD.sub(written, example.text)
    return Example(example.source + SUFFIX, text, example.names, example.masked)


def _capital(word: str) -> str:
    first = word[0].upper()
    return first + word[1:] if len(first) == 1 else word
