"""Bylines: who wrote it, from lines such as `By Ann Lee in Oslo and Bo Ray, Staff Writers`."""

from __future__ import annotations

import re
from dataclasses import dataclass

from reader.importing.wordsets import word_set

_PARTICLES = word_set(
    "van von de der den del della di da dos das du la le el al bin bint ibn ben ter ten zu zur af"
    " av y e i san st"
)
_SUFFIXES = frozenset({"jr", "sr", "ii", "iii", "iv", "phd", "md", "esq"})
_TITLES = frozenset({"mr", "mrs", "ms", "dr", "prof", "professor", "sir", "dame"})
# A capitalised word of these kinds is no part of a person's name.
_NO_NAME = word_set(
    "the a an this that these those it he she they we you i in on at for from with by of and or but"
    " monday tuesday wednesday thursday friday saturday sunday january february march april june"
    " july august september october november december today yesterday tomorrow photo image video"
    " updated published posted news press times post daily journal herald tribune gazette agency"
    " agencies staff reporter reporters writer writers editor correspondent bureau desk team board"
    " world business politics sport sports opinion home north south east west new comments share"
    " read more subscribe advertisement special report analysis how why what when where who"
) - {"april", "june", "august", "may", "new", "north", "west", "i", "east", "south"}
_ROLE = re.compile(
    r"\b(?:staff|reporters?|writers?|correspondents?|editors?|columnists?|contributors?"
    r"|contributing"
    r"|special to|journalists?|critics?|bureau|producer|photographer|freelance|analyst|author|desk"
    r"|professor|fellow|intern|chief|for the|news service)\b",
    re.IGNORECASE,
)
_ORGANISATION = re.compile(
    r"^(?:the\s+\S|\S*$)|\b(?:news|times|post|press|journal|herald|tribune|gazette|agency|agencies"
    r"|media|magazine|radio|tv|network|review|chronicle|courier|register|ledger|guardian|telegraph"
    r"|observer|independent|standard|star|sun|mail|reuters|bloomberg|associated|university"
    r"|institute|\w+\.(?:com|org|net|co\.\w\w))\b",
    re.IGNORECASE,
)
_BY = re.compile(
    r"(?:(?:written|reported|posted|story|words|text|article)\s+)?by\b:?\s*|authors?:\s*",
    re.IGNORECASE,
)
# The same in other languages: only before what is names alone.
_BY_WORLD = re.compile(
    r"(?:(?:ein (?:kommentar|beitrag|gastbeitrag)|eine analyse|texto|texte|testo|tekst|text) )?"
    r"(?:von|par|por|di|door|av|af|przez)\s+|(?:автор[ыа]?|текст|авторы текста)\s*[:—–-]?\s*"
    r"|(?:autor(?:en|in|es|i|as|a)?|auteurs?|autore|auteur|redactie|redacción|tekst|texte?|texto"
    r"|testo)\s*:\s*",
    re.IGNORECASE,
)
# Names that no capitals tell: whole lines that begin with a word for it.
_BY_UNCASED = re.compile(
    r"(?:(?:本报|本報|特约|特約|實習|实习|文字)?"
    r"(?:记者|記者|作者|撰文|撰稿|文)\s*[:：/／|｜ ]\s*"
    r"(?P<han>[㐀-鿿·]{2,8}(?:[ 、，,/／][㐀-鿿·]{2,8}){0,5})"
    r"|(?:بقلم|كتب|كتبت|الكاتب|إعداد|تحرير)\s*[:：-]?\s*(?P<arab>[؀-ۿ]{2,}(?: [؀-ۿ]{2,}){1,3}))$"
)
_SPLIT = re.compile(
    r"\s*(?:[,;/|•·](?:\s*(?:and|und|et|y|&)(?=\s))?|\s(?:and|with|y|und|et|&)(?=\s|$)|\s[–—-](?=\s))\s*",
    re.IGNORECASE,
)
_PLACE = re.compile(
    r"\s+(?:in|at|from|reporting from|near)\s+(?=\S)|\s+(?:of|for)\s+(?=\S)", re.IGNORECASE
)
_TOKEN = re.compile(r"[^\W\d_](?:[^\W\d_]|[.'’-](?=[^\W\d_]))*\.?")
_CONTRACTED = re.compile(r"[’'](?:s|t|re|ll|ve|m)\b", re.IGNORECASE)  # no name has one
_LINE_TAIL = re.compile(r"(?:\s*[,;&|]|\s+(?:and|with))\s*$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Byline:
    """What a byline names: people, and an organisation where it names one alone.

    `open` says that the line ends in a comma or `and`: the next line belongs to it.
    """

    authors: tuple[str, ...]
    source: str | None = None
    open: bool = False


def parse_byline(text: str) -> Byline | None:
    """The byline that a line is, with its `By`; None if it is none. `By` alone is an open one."""
    if len(text) > 300:
        return None
    if not (lead := _BY.match(text)):
        return _world_byline(text)
    rest = text[lead.end() :]
    if not rest.strip(" :"):
        return Byline((), open=True)
    names = parse_names(rest)
    if names is not None:
        return names
    words = rest.split()
    # `By Reuters`, `By The Associated Press`, `By JOURNAL STAFF`
    if len(words) <= 6 and all(w[:1].isupper() or w.lower() in {"of", "and"} for w in words):
        bare = rest.strip(" .")
        if _ROLE.search(bare):
            return Byline(())
        if _ORGANISATION.search(bare) and not bare.lower().startswith(("this", "that")):
            return Byline((), source=bare)
    return None


def _world_byline(text: str) -> Byline | None:
    if lead := _BY_WORLD.match(text):
        return parse_names(text[lead.end() :])
    if len(text) <= 60 and (found := _BY_UNCASED.match(text)):
        han, arab = found.group("han"), found.group("arab")
        return Byline(tuple(re.split(r"[ 、，,/／]", han)) if han else (arab,))
    return None


def parse_names(text: str) -> Byline | None:
    """The names that a line consists of, with their places and roles; None if there is more."""
    if len(text) > 300 or text.rstrip().endswith(("!", "?", ":")) or _CONTRACTED.search(text):
        return None
    authors: list[str] = []
    is_open = bool(_LINE_TAIL.search(text))
    for index, part in enumerate(p for p in _SPLIT.split(_LINE_TAIL.sub("", text)) if p.strip()):
        name, rest = _cut_place(part.strip())
        if is_person(name) and _plausible_rest(rest):
            authors.append(proper(name))
        elif index == 0 or not _is_extra(part):
            return None
    return Byline(tuple(dict.fromkeys(authors)), open=is_open) if authors else None


def is_person(text: str) -> bool:
    """Whether `text` looks like a person's whole name: two to six capitalised words."""
    tokens = text.split()
    if not 2 <= len(tokens) <= 6:
        return False
    if tokens[0].rstrip(".").lower() in _TITLES:
        tokens = tokens[1:]
    capitals = 0
    for token in tokens:
        bare = token.rstrip(".").lower()
        if bare in _PARTICLES and (token.islower() or token[0].islower()):
            continue
        if bare in _SUFFIXES:
            continue
        if len(token) == 2 and token[1] == "." and token[0].isupper():
            capitals += 1
            continue
        if not _TOKEN.fullmatch(token) or not token[0].isupper() or bare in _NO_NAME:
            return False
        capitals += 1
    return capitals >= 2 and len(text) <= 60


def proper(name: str) -> str:
    """A name in normal case: `KEITH VAN DER MEER` → `Keith van der Meer`; others as they are."""
    name = " ".join(name.split()).strip(" .,") if not name.rstrip().endswith("Jr.") else name
    if name != name.upper() and name != name.lower():
        return name
    words: list[str] = []
    for word in name.lower().split():
        if word in _PARTICLES and words:
            words.append(word)
        else:
            words.append(re.sub(r"(?:^|(?<=[-'’.]))[^\W\d_]", lambda m: m.group().upper(), word))
    # O'Brien and D'Arcy, but not the s of a possessive.
    return " ".join(words)


def _cut_place(part: str) -> tuple[str, str]:
    found = _PLACE.search(part)
    return (part[: found.start()], part[found.end() :]) if found else (part, "")


def _plausible_rest(rest: str) -> bool:
    words = rest.split()
    return len(words) <= 6 and all(
        w[:1].isupper() or w.lower() in {"the", "of", "and"} for w in words
    )


def _is_extra(part: str) -> bool:
    """Whether a part of a byline that is no name is a role, an organisation or a place."""
    if len(part) > 80:
        return False
    if _ROLE.search(part) or _ORGANISATION.search(part):
        return part[:1].isupper() or bool(_ROLE.search(part))
    words = part.split()
    return len(words) <= 3 and all(w[:1].isupper() for w in words)
