"""Boilerplate in other languages than English: whole lines, told by shipped phrases."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from reader.importing.page import ends_sentence
from reader.importing.wordsets import fold
from reader.paths import resources

_LONGEST = 220
_LONGEST_LABEL = 60  # code points of a line that is a phrase and no more
_COLON = re.compile(r"[:：=]")
_SAID = re.compile(r"[“”\"„«»「」『』]")
_WHOLE = frozenset({"promotion", "social", "contact", "cookie note", "source", "print note"})
"""Reasons whose lines may be whole sentences."""

Words = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Phrase:
    """A phrase with gaps: its runs of words, and whether it is open before, behind, has a colon."""

    runs: tuple[Words, ...]
    reason: str
    before: bool
    behind: bool
    colon: bool

    @property
    def is_word(self) -> bool:
        """Whether it is one word and a gap."""
        return len(self.runs) == 1 and len(self.runs[0]) == 1

    def fits(self, words: Words) -> bool:
        """Whether a line's words are the runs in their order, with anything in the gaps."""
        runs, start, end = list(self.runs), 0, len(words)
        if not self.before:
            if words[: len(runs[0])] != runs[0]:
                return False
            start = len(runs.pop(0))
        if runs and not self.behind:
            last = runs.pop()
            if end - len(last) < start or words[end - len(last) :] != last:
                return False
            end -= len(last)
        elif not runs and not self.behind:
            return start == end
        for run in runs:
            at = next(
                (i for i in range(start, end - len(run) + 1) if words[i : i + len(run)] == run), -1
            )
            if at < 0:
                return False
            start = at + len(run)
        return True


@dataclass(frozen=True, slots=True)
class _Phrases:
    """All phrases: whole ones by their words, those with gaps by the first word of theirs."""

    whole: dict[Words, str]
    open: dict[str, list[_Phrase]]


def phrase_reason(text: str, *, heading: bool = False) -> str | None:
    """The reason for which a line is boilerplate in one of the shipped languages; else None.

    A heading has to be such a phrase as a whole, and so has a line in which somebody speaks.
    """
    if len(text) > _LONGEST:
        return None
    words = fold(text)
    if not words:
        return None
    phrases = _phrases()
    if len(text) <= _LONGEST_LABEL and (found := phrases.whole.get(words)):
        return found
    if heading:
        return None
    said, ended = bool(_SAID.search(text)), ends_sentence(text) and not text.endswith(("?", "？"))
    for word in dict.fromkeys(words):
        for phrase in phrases.open.get(word, ()):
            if phrase.colon:
                if not _COLON.search(text[:40]) or (ended and phrase.reason == "source"):
                    continue
            elif said or (ended and phrase.reason not in _WHOLE):
                continue
            if phrase.reason == "comment count" and phrase.is_word and not _numbered(text):
                continue
            if phrase.fits(words):
                return phrase.reason
    return None


def _numbered(text: str) -> bool:
    return any(c.isdigit() for c in text)


@lru_cache(maxsize=1)
def _phrases() -> _Phrases:
    whole: dict[Words, str] = {}
    gapped: dict[str, list[_Phrase]] = {}
    folder = resources("words", "boilerplate")
    for path in sorted(folder.iterdir(), key=lambda path: path.name):
        for line in path.read_text(encoding="utf-8").split("\n"):
            reason, found, phrases = line.partition(": ")
            if not found or line.startswith("#"):
                continue
            for phrase in phrases.split(" | "):
                _add(phrase.strip(), reason, whole, gapped)
    return _Phrases(whole, gapped)


def _add(
    phrase: str, reason: str, whole: dict[Words, str], gapped: dict[str, list[_Phrase]]
) -> None:
    runs = tuple(run for part in phrase.split("*") if (run := fold(part)))
    if not runs:  # © alone has no word: the English rules know it
        return
    if "*" not in phrase:
        whole.setdefault(runs[0], reason)
        return
    gapped.setdefault(runs[0][0], []).append(
        _Phrase(
            runs,
            reason,
            before=phrase.startswith("*"),
            behind=phrase.endswith("*"),
            colon=bool(_COLON.search(phrase)),
        )
    )
