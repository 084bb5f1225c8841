"""Where words may be divided at the end of a line, after Frank Liang's patterns."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from reader.paths import resources

LANGUAGES = ("de", "en", "fr")
"""The languages whose words can be divided."""

_SHORTEST = 6  # letters of a word that is divided at all
_NAMES_STAND_WHOLE = {"en", "fr"}  # in German every noun has a capital
_WORD = re.compile(rf"[^\W\d_]{{{_SHORTEST},60}}")
_PARTS = re.compile(r"\d|\D")


class Hyphenator:
    """Divides the words of one language.

    `left` and `right` letters stay together at the ends of a word; `exceptions` are words as they
    are divided, whatever the patterns say: `ta-ble`.
    """

    def __init__(
        self, patterns: Iterable[str], left: int, right: int, exceptions: Iterable[str] = ()
    ) -> None:
        self._patterns = {}
        for pattern in patterns:
            letters, levels = _read(pattern)
            self._patterns[letters] = levels
        self._longest = max(map(len, self._patterns), default=0)
        self._left, self._right = left, right
        self._known: dict[str, tuple[int, ...]] = {}
        for word in exceptions:
            places: list[int] = []
            parts = word.split("-")
            for part in parts[:-1]:
                places.append((places[-1] if places else 0) + len(part))
            self._known["".join(parts)] = tuple(places)

    def places(self, word: str) -> tuple[int, ...]:
        """The offsets in a word before which it may be divided."""
        folded = word.lower()
        if len(folded) != len(word):  # a letter that has no small form of its own
            return ()
        found = self._known.get(folded)
        if found is None:
            found = self._known[folded] = self._divide(folded)
        return found

    def _divide(self, word: str) -> tuple[int, ...]:
        framed = f".{word}."
        levels = [0] * (len(framed) + 1)
        for start in range(len(framed)):
            for end in range(start + 1, min(len(framed), start + self._longest) + 1):
                pattern = self._patterns.get(framed[start:end])
                if pattern is not None:
                    for place, level in enumerate(pattern, start):
                        if level > levels[place]:
                            levels[place] = level
        last = len(word) - self._right
        return tuple(at for at in range(self._left, last + 1) if levels[at + 1] % 2)


def _read(pattern: str) -> tuple[str, tuple[int, ...]]:
    """A pattern's letters, and the level before each of them and behind the last."""
    letters, levels = "", [0]
    for part in _PARTS.findall(pattern):
        if part.isdigit():
            levels[-1] = int(part)
        else:
            letters += part
            levels.append(0)
    return letters, tuple(levels)


@lru_cache(maxsize=len(LANGUAGES))
def hyphenator(language: str) -> Hyphenator:
    """What divides the words of one of `LANGUAGES`; read from its file the first time."""
    lines = resources("hyphenation", f"{language}.txt").read_text(encoding="utf-8").splitlines()
    left, right = map(int, lines[0].split())
    exceptions = [line[1:] for line in lines[1:] if line.startswith("=")]
    patterns = [line for line in lines[1:] if not line.startswith("=")]
    return Hyphenator(patterns, left, right, exceptions)


def language_of(tag: str | None) -> str | None:
    """The one of `LANGUAGES` that a BCP 47 tag means, or None."""
    base = (tag or "").split("-")[0].lower()
    return base if base in LANGUAGES else None


def divisions(text: str, language: str) -> list[int]:
    """The offsets in a text before which a word may be divided, in order.

    Names stay whole in languages in which a capital tells a name, and so does what is all capitals.
    """
    divider = hyphenator(language)
    found: list[int] = []
    for word in _WORD.finditer(text):
        letters, start = word.group(), word.start()
        if letters[0].isupper() and (language in _NAMES_STAND_WHOLE or letters.isupper()):
            begins = not text[:start].rstrip(" “\"'‘«(") or _ends_sentence(text, start)
            if letters.isupper() or not begins:
                continue
        found += [start + place for place in divider.places(letters)]
    return found


def _ends_sentence(text: str, start: int) -> bool:
    """Whether what stands before a word ends a sentence: its capital tells nothing then."""
    before = text[max(0, start - 8) : start].rstrip(" “\"'‘«(\u00a0\n")
    return before.endswith((".", "!", "?", ":", "…"))
