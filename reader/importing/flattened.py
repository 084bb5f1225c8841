"""Text that has lost its case and punctuation: recognised, and freed of what runs into it.

Nothing but wording tells boilerplate there, and nothing but a list of given names (and what stands
before it) tells an author, so only the two ends are searched, by phrases that open or close a page.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import islice

from reader.importing.bylines import proper
from reader.importing.flat_wording import HEADS, MIDDLES, SENTENCE_WORDS, TAILS
from reader.importing.page import Page, squeeze
from reader.importing.wordsets import word_set
from reader.paths import resources

_SAMPLE = 200_000
_FEWEST_WORDS = 30
_TITLE_WORDS = 10
_MOST_CUTS = 200
_STOP = re.compile(r"[.!?;:,]['\"”’)]*(?=\s|$)")
_BY = re.compile(r"by (?=\S)", re.IGNORECASE)
_PARTICLES = word_set("van von de der den del della di da dos al el bin la le mc o st ten ter")
# What never begins a person's name behind `by`.
_NO_NAME = word_set(
    "the a an this that these those it its his her their our my your all any some no each every"
    " contrast now then far midnight noon day night law itself himself herself themselves using"
    " making taking being having way means default comparison definition and or in on at for of"
)
_HELPED = re.compile(
    r"\s(?P<names>(?:\w+ ){2,9})(?:contributed (?:reporting|to this (?:report|article|story))"
    r"(?: from (?:\w+ ){0,2}\w+)?"
    r"|reported from (?:\w+ ){0,2}\w+(?: and (?:\w+ ){2,3}from (?:\w+ ){0,2}\w+)*)$",
    re.IGNORECASE,
)


def is_flattened(text: str) -> bool:
    """Whether a text has nearly no capitals and nearly no punctuation, as an article never has."""
    sample = text[:_SAMPLE]
    count = len(sample.split())
    if count < _FEWEST_WORDS:
        return False
    upper = sum(map(str.isupper, sample))
    lower = sum(map(str.islower, sample))
    # Writing without case (Chinese, Arabic, Hindi) is not flattened, it is as it should be.
    if lower < 0.5 * sum(map(str.isalpha, sample)):
        return False
    return upper <= 0.005 * lower and len(_STOP.findall(sample)) <= 0.01 * count


def clean_flattened(page: Page) -> None:
    """Take boilerplate and byline off both ends of a flattened text."""
    if not page.pieces:
        return
    index = next((i for i, reason in enumerate(page.reasons) if reason is None), None)
    if index is not None and (after := page.following(index)) is not None:
        first = page.pieces[index].text
        # A line of its own over a much longer one is the title.
        if len(first) <= 200 and len(page.pieces[after].text) > 5 * len(first):
            page.title = page.title or first
            page.mark(index, "title")
            index = page.following(index)
    while index is not None and (following := _take_head(page, index)) is not None:
        index = following
    last = max((i for i, reason in enumerate(page.reasons) if reason is None), default=None)
    while last is not None and _take_tail(page, last):
        pass
    _take_middles(page)


def first_words(text: str) -> str:
    """A title made of a text's first words, for an article that has none."""
    tokens = text.split(None, _TITLE_WORDS)
    short = " ".join(tokens[:_TITLE_WORDS])
    title = short if len(tokens) <= _TITLE_WORDS else short.rstrip(",;:.–—-") + "…"
    title = title if len(title) <= 120 else title[:119] + "…"
    return title[:1].upper() + title[1:]


def _take_head(page: Page, index: int) -> int | None:
    """Cut one thing off the head; the index of what is left, None if nothing was cut."""
    text = page.pieces[index].text
    for reason, rule in HEADS:
        found = rule.match(text)
        if found and found.end() < len(text):
            return index + 1 if page.split(index, found.end(), head=reason) else None
    led = index > 0 and page.reasons[index - 1] == "advertisement"
    names = _names(text, led=led)
    if names is None:
        return None
    authors, end = names
    if not page.split(index, end, head="byline"):
        return None
    page.authors = page.authors or authors
    return index + 1


def _take_tail(page: Page, last: int) -> bool:
    text = page.pieces[last].text
    for reason, rule in TAILS:
        found = rule.search(text, max(0, len(text) - 600))
        if found and found.start() > 0:
            return page.split(last, found.start(), tail=reason)
    helped = _HELPED.search(text, max(0, len(text) - 200))
    if helped:
        words = helped.group("names").split()
        at = next((i for i, word in enumerate(words) if word.lower() in given_names()), None)
        if at is not None and len(words) - at <= 5:
            cut = helped.start("names") + len(" ".join(words[:at]))
            return page.split(last, cut, tail="credit line")
    return False


def _take_middles(page: Page) -> None:
    """Cut out what was put between two paragraphs; the text goes on behind it as a new one."""
    for index in range(len(page.pieces) - 1, -1, -1):
        if page.reasons[index] is not None:
            continue
        # From the back, so that the places in front stay where they are.
        for start, end, reason in reversed(_middles(page.pieces[index].text)):
            text = page.pieces[index].text
            if squeeze(text[start:end]) in page.put_back or (start == 0 and end == len(text)):
                continue
            if end < len(text) and not page.split(index, end):
                continue
            if start == 0:
                page.mark(index, reason)
            else:
                page.split(index, start, tail=reason)


def _middles(text: str) -> list[tuple[int, int, str]]:
    """Where a text is interrupted, and by what, in order."""
    found: list[tuple[int, int, str]] = []
    for reason, rule in MIDDLES:
        for match in islice(rule.finditer(text), _MOST_CUTS):
            before = text[max(0, match.start() - 30) : match.start()].split()
            told = reason in ("promotion", "social") and before
            if not (told and before[-1].lower() in SENTENCE_WORDS):
                found.append((match.start(), match.end(), reason))
    found.sort()
    return [
        cut
        for cut, last in zip(found, [0, *(end for _, end, _ in found)], strict=False)
        if cut[0] >= last
    ]


def _names(text: str, *, led: bool) -> tuple[tuple[str, ...], int] | None:
    """The authors behind a leading `by`, and where they end; `led`: an advertisement led to it."""
    lead = _BY.match(text)
    if lead is None:
        return None
    at = lead.end()
    authors: list[str] = []
    tokens = [(m.start(), m.end(), m.group().lower()) for m in re.finditer(r"\S+", text[:400])]
    index = next(i for i, token in enumerate(tokens) if token[0] == at)
    end = at
    while index + 1 < len(tokens):
        first = tokens[index][2]
        known = first in given_names()
        # Behind `supported by`, or `and`, a name need not be a common one.
        joined = not authors or tokens[index - 1][2] == "and"
        if first in _NO_NAME or not (known or (led and joined)):
            break
        stop = index + 1
        while stop < len(tokens) - 1 and (
            len(tokens[stop][2]) == 1 or tokens[stop][2] in _PARTICLES
        ):
            stop += 1
        if tokens[stop][2] in _NO_NAME:
            break
        end = tokens[stop][1]
        authors.append(proper(text[tokens[index][0] : end].lower()))
        index = stop + 1
        if index < len(tokens) and tokens[index][2] == "and":
            index += 1
        elif not any(token[2] == "and" for token in tokens[index : index + 3]):
            break
    return (tuple(authors), end) if authors else None


@lru_cache(maxsize=1)
def given_names() -> frozenset[str]:
    """The shipped list of common given names, in lower case."""
    lines = resources("words", "first_names.txt").read_text(encoding="utf-8").split("\n")
    named = (line.partition(":")[2] or line for line in lines if not line.startswith("#"))
    return frozenset(name for line in named for name in line.split())
