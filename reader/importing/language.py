"""Which language a text is in."""

from __future__ import annotations

import re
from functools import lru_cache

_SAMPLE = 8_000
_FEWEST_LETTERS = 24
_CODE = re.compile(r"([A-Za-z]{2})(?:[-_].*)?$")


def detect_language(text: str) -> str | None:
    """The ISO 639-1 code of a text's language, None where there is too little of it."""
    sample = text[:_SAMPLE]
    if sum(1 for c in sample if c.isalpha()) < _FEWEST_LETTERS:
        return None
    return _guess(sample)


def language_code(markup: str | None) -> str | None:
    """The ISO 639-1 code that a markup's language tag (`en-GB`) begins with, if it does."""
    found = _CODE.match(markup.strip()) if markup else None
    return found.group(1).lower() if found else None


@lru_cache(maxsize=32)
def _guess(sample: str) -> str | None:
    import py3langid

    code = str(py3langid.classify(sample)[0])
    return code if len(code) == 2 else None
