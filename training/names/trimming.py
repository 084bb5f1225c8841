"""Where a name begins and ends: without `the`, titles, possessives and punctuation."""

from __future__ import annotations

import re
from typing import Final

from .corpus import Name

_ARTICLE: Final = re.compile(r"the ", re.IGNORECASE)
_RANK: Final = (
    r"(?:vice|prime|foreign|defen[cs]e|interior|finance|deputy|former|acting|senior|chief|supreme"
    r"|secretary|attorney|home|press|first|crown|lord)"
)
_TITLE_WORD: Final = (
    r"(?:president|minister|premier|mrs?\.?|ms\.?|miss|dr\.?|gen\.?|general|senator|sen\.?"
    r"|rep\.?|representative|congress(?:wo)?man|secretary|secretary-general|chancellor|ambassador"
    r"|justice|judge|colonel|col\.?|lieutenant|lt\.?|captain|capt\.?|major|maj\.?|sgt\.?"
    r"|sergeant|admiral|adm\.?|governor|gov\.?|mayor|ayatollah|reverend|rev\.?|professor|prof\.?"
    r"|sir|king|queen|prince|princess|pope|cardinal|archbishop|bishop|commander"
    r"|chair(?:wo)?man|spokes(?:wo)?man|leader|sheik[h]?|chief executive|coach)"
)
_TITLE: Final = re.compile(rf"(?:{_RANK} )*{_TITLE_WORD} ", re.IGNORECASE)
_POSSESSIVE: Final = re.compile(r"\s?(?:['’]s|(?<=s)['’])$", re.IGNORECASE)
_BEFORE: Final = " \"'“”‘’,.(;:-–—[*#@"
_AFTER: Final = ' "“”‘,;:([-–—*'


def trim(text: str, name: Name) -> Name | None:
    """Return the name without what surrounds it, or None where nothing is left."""
    start, end = name.start, name.end
    while start < end and text[start] in _BEFORE:
        start += 1
    while True:
        rest = text[start:end]
        own_article = name.kind == "work" and not (rest[:4] == "the " and rest[4:5].isupper())
        match = None if own_article else _ARTICLE.match(rest)
        if match is None and name.kind == "person":
            match = _TITLE.match(rest)
        if match is None or match.end() >= len(rest):
            break
        start += match.end()
    possessive = _POSSESSIVE.search(text[start:end])
    if possessive and possessive.start() > 0:
        end = start + possessive.start()
    while start < end and text[start] in _BEFORE:
        start += 1
    while end > start and text[end - 1] in _AFTER:
        end -= 1
    return Name(start, end, name.kind) if end > start else None


def trim_all(text: str, names: tuple[Name, ...] | list[Name]) -> list[Name]:
    """Trim every name and leave out those that vanish."""
    return [kept for name in names if (kept := trim(text, name)) is not None]
