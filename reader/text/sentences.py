"""Sentences of a text, by rule: where a full stop ends one and where it belongs to a word."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from reader.text.document import Block
from reader.text.spans import Span

_CLOSERS = "\"'”’»›)\\]}*_"
_OPENERS = "\"'“‘«‹([{*_¿¡—–-"
# A candidate end: full stops and the like, closing marks after them, then space or the end.
_END = re.compile(rf"(?:[.!?…]+[{_CLOSERS}]*(?:\[\d+\])*(?=\s|$))|[。！？]+[」』”’）]*")
_STARTER = re.compile(rf"\s+(?P<open>[{re.escape(_OPENERS)}]*)\s?(?P<word>[^\s]+)")
_TOKEN = re.compile(r"[^\s(\[“‘\"«—–/]+$")
_BREAK = re.compile(r"\n\s*\n")

# After these a capital never begins a sentence: a name or a number follows.
_TITLES = frozenset(
    [
        "mr",
        "mrs",
        "ms",
        "mx",
        "dr",
        "prof",
        "messrs",
        "mme",
        "mlle",
        "gen",
        "sen",
        "rep",
        "gov",
        "lt",
        "col",
        "capt",
        "cmdr",
        "sgt",
        "maj",
        "adm",
        "hon",
        "rev",
        "fr",
        "st",
        "ste",
        "pres",
        "amb",
        "supt",
        "det",
        "insp",
        "pvt",
        "cpl",
        "brig",
        "atty",
        "mt",
        "ft",
        "vs",
        "v",
        "cf",
        "eg",
        "viz",
        "ca",
        "approx",
        "fig",
        "figs",
        "pp",
        "vol",
        "ch",
        "sec",
        "art",
        "para",
        "ed",
        "eds",
        "trans",
        "dept",
        "univ",
        "assn",
        "bros",
    ]
)
# These may end a sentence; a number after them, or a word that seldom begins one, says otherwise.
_MAY_END = frozenset(
    [
        "jan",
        "feb",
        "mar",
        "apr",
        "jun",
        "jul",
        "aug",
        "sep",
        "sept",
        "oct",
        "nov",
        "dec",
        "mon",
        "tue",
        "tues",
        "wed",
        "thu",
        "thur",
        "thurs",
        "fri",
        "sat",
        "sun",
        "no",
        "nos",
        "inc",
        "corp",
        "ltd",
        "co",
        "cos",
        "llc",
        "plc",
        "jr",
        "sr",
        "esq",
        "etc",
        "al",
        "est",
        "ave",
        "blvd",
        "rd",
        "bldg",
        "min",
        "max",
        "ext",
        "op",
        "ala",
        "ariz",
        "ark",
        "calif",
        "colo",
        "conn",
        "del",
        "fla",
        "ga",
        "ill",
        "ind",
        "kan",
        "ky",
        "la",
        "md",
        "mass",
        "mich",
        "minn",
        "miss",
        "mo",
        "mont",
        "neb",
        "nev",
        "okla",
        "ore",
        "pa",
        "tenn",
        "tex",
        "va",
        "vt",
        "wash",
        "wis",
        "wyo",
        "mph",
        "hr",
        "hrs",
        "sq",
        "ph.d",
        "phd",
        "m.d",
        "b.a",
        "m.a",
    ]
)
_NUMBER_FOLLOWS = frozenset({"no", "nos", "p", "pp", "art", "sec", "fig", "vol", "ch"})
# Words that, capitalised after an abbreviation, begin a new sentence rather than go on with a name.
_BEGINNERS = frozenset(
    [
        "the",
        "a",
        "an",
        "this",
        "that",
        "these",
        "those",
        "it",
        "its",
        "he",
        "she",
        "they",
        "we",
        "i",
        "you",
        "his",
        "her",
        "their",
        "our",
        "my",
        "but",
        "and",
        "or",
        "so",
        "yet",
        "in",
        "on",
        "at",
        "by",
        "for",
        "from",
        "to",
        "with",
        "as",
        "if",
        "when",
        "while",
        "after",
        "before",
        "since",
        "although",
        "though",
        "because",
        "however",
        "meanwhile",
        "still",
        "then",
        "there",
        "here",
        "what",
        "who",
        "why",
        "how",
        "where",
        "which",
        "not",
        "no",
        "some",
        "many",
        "most",
        "few",
        "all",
        "both",
        "each",
        "one",
        "another",
        "even",
        "only",
        "last",
        "next",
        "now",
        "once",
        "until",
        "also",
        "instead",
        "under",
        "over",
        "during",
        "despite",
        "without",
        "within",
        "among",
        "such",
        "asked",
        "according",
    ]
)
_SAID = re.compile(
    r"(?:[\w.’'-]+\s+){0,4}?(?:said|says|asked|asks|replied|added|adds|told|wrote|writes|shouted|"
    r"cried|answered|recalled|exclaimed|joked|whispered|wondered|argued|insisted)\b"
)
_INITIALISM = re.compile(r"(?:[^\W\d_]\.)+[^\W\d_]$")


def _goes_on(text: str, stop: re.Match[str], begin: int) -> bool:
    """Whether the sentence goes on behind a candidate end."""
    mark = stop.group()
    if mark[0] in "。！？":
        return False
    ahead = _STARTER.match(text, stop.end())
    if ahead is None:
        return False
    following = ahead["word"]
    first = following[0]
    if first.islower():
        return True
    if not (first.isalnum() or ahead["open"]):
        # A dash, an asterisk: no sentence begins with it, unless the stop was a strong one.
        return mark[0] == "." and len(mark) == 1
    if mark[0] in "!?" and len(mark) > 1 and mark[-1] in "\"'”’»":
        return _SAID.match(text, ahead.start("word")) is not None
    if mark[0] != "." or mark.startswith(".."):
        return False
    return _abbreviated(text, stop, begin, following, bool(ahead["open"]))


def _abbreviated(text: str, stop: re.Match[str], begin: int, following: str, opened: bool) -> bool:
    found = _TOKEN.search(text, begin, stop.start())
    if found is None:
        return False
    token = found.group().strip("'’\"”")
    key = token.casefold().replace(".", "") if token.count(".") < 2 else token.casefold()
    follower = re.match(r"[\w]+", following)
    next_word = follower.group().casefold() if follower else ""
    if len(stop.group()) > 1:  # `etc.)`, `U.S.”`: a closed quote or bracket ends what it closes
        return key in _TITLES and not opened
    begins = next_word in _BEGINNERS
    if token.isdigit() and found.start() == begin:  # `1. The first step`
        return True
    if key in _TITLES:
        return True
    if following[0].isdigit() and (key in _MAY_END or key in _NUMBER_FOLLOWS):
        return True
    if _INITIALISM.match(token):  # U.S., a.m., Ph.D.
        return not (begins or opened)
    if len(token) == 1 and token.isalpha():  # an initial, but `than I. Then`
        if key == "i":
            before = text[begin : found.start()].split()
            return bool(before) and before[-1][:1].isupper() and not begins
        return token.isupper() and not begins
    if key in _MAY_END and (token[0].isupper() or key in {"no", "nos", "etc", "al"}):
        return not (begins or opened or following[0].isdigit())
    return False


def _cut(text: str, start: int, end: int) -> Iterator[Span]:
    begin = start
    while begin < end and text[begin].isspace():
        begin += 1
    piece = text[:end]
    for stop in _END.finditer(piece, begin, end):
        if stop.start() < begin or _goes_on(piece, stop, begin):
            continue
        yield Span(begin, stop.end())
        begin = stop.end()
        while begin < end and text[begin].isspace():
            begin += 1
    while end > begin and text[end - 1].isspace():
        end -= 1
    if begin < end:
        yield Span(begin, end)


def sentences(text: str, blocks: Sequence[Block] = ()) -> list[Span]:
    """The sentences of a text in order, without the space around them.

    No sentence reaches over the edge of a block, or, where no blocks are given, over a blank
    line. What stands outside of all blocks is cut as well: every character but white space lies
    in exactly one sentence.
    """
    edges = {0, len(text)}
    for block in blocks:
        edges.update((min(block.start, len(text)), min(block.end, len(text))))
    if not blocks:
        edges.update(found.end() for found in _BREAK.finditer(text))
    marks = sorted(edges)
    found: list[Span] = []
    for start, end in pairwise(marks):
        found.extend(_cut(text, start, end))
    return found
