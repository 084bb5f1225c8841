"""Which language a text is in."""

from __future__ import annotations

import re
from functools import lru_cache

_SAMPLE = 8_000
_FEWEST_LETTERS = 24
_TAG = re.compile(r"([A-Za-z]{2})(?:[-_][A-Za-z]{4})?(?:[-_]([A-Za-z]{2}))?(?:[-_].*)?$")


def detect_language(text: str) -> str | None:
    """The ISO 639-1 code of a text's language, None where there is too little of it."""
    sample = text[:_SAMPLE]
    if sum(1 for c in sample if c.isalpha()) < _FEWEST_LETTERS:
        return None
    return _guess(sample)


def language_tag(markup: str | None) -> str | None:
    """The language of a markup's tag with its region, where it tells one: `en_gb` is `en-GB`."""
    found = _TAG.match(markup.strip()) if markup else None
    if found is None:
        return None
    language = found.group(1).lower()
    return f"{language}-{found.group(2).upper()}" if found.group(2) else language


def regional(*tags: str | None) -> str | None:
    """The first tag that is told, with the region of a later one of the same language."""
    told = [tag for tag in map(language_tag, tags) if tag]
    if not told or "-" in told[0]:
        return told[0] if told else None
    return next((tag for tag in told if tag.startswith(told[0] + "-")), told[0])


@lru_cache(maxsize=32)
def _guess(sample: str) -> str | None:
    import py3langid

    code = str(py3langid.classify(sample)[0])
    return code if len(code) == 2 else None
