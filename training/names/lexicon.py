"""What all the silver labels together say of words and phrases."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from .corpus import Name

WORD: Final = re.compile(r"\w+")

# Written like names and read as names by the teachers, but names of nothing that is marked.
NOT_NAMES: Final = re.compile(
    r"(?:covid(?:[ -]?19)?|(?:the )?(?:novel )?corona ?virus|sars(?:[ -]cov[ -]?2)?|mers|h\d+n\d+"
    r"|hiv(?:[ /-]aids)?|aids|ebola|zika|mpox|monkeypox|omicron|delta variant|dna|m?rna|pcr|gdp|cpi"
    r"|ceos?|cfos?|coo|ctos?|ipos?|etfs?|ai|agi|ev|evs|nfts?|gps|tv|tvs|dvds?|pcs?|suvs?|lgbtq?\+?"
    r"|phd|mba|vip|wmds?|ngos?|mps?|gmt|est|edt|pst|utc|bst|a\.m\.|p\.m\.|am|pm|url|http\w*|www"
    r"|ok|bitcoin|ethereum|crypto|internet|web|wifi|wi-fi|sms|faq|q&a|ied|ieds|icu|uav|q[1-4])",
    re.IGNORECASE,
)
_EVENT: Final = re.compile(
    r"\b(?:world war (?:one|two|ii?|1|2)|(?:summer |winter )?olympics?(?: games)?|paralympics"
    r"|(?:world|davis|stanley|european|asian|copa) cup|super bowl|world series|grand prix"
    r"|(?:civil|gulf|cold|korean|vietnam|iraq) war|battle of \w+|(?:\w+ )championships?"
    r"|(?:\w+ )revolution|holocaust|brexit|wimbledon|(?:us|french|australian) open"
    r"|hurricane \w+|world expo|eurovision|(?:\w+ )(?:war|games|festival|summit))\b",
    re.IGNORECASE,
)
_LAW: Final = re.compile(
    r"\b(?:act|law|treaty|constitution|amendment|accords?|conventions?|agreement|protocol|charter"
    r"|declaration|bill|code|resolution|title \w+|chapter \w+|article \w+|section \w+)\b",
    re.IGNORECASE,
)

_VOTES: Final = 10  # the least by which a phrase's kind is settled for all texts
_MAJORITY: Final = 0.8


@dataclass(frozen=True, slots=True)
class Lexicon:
    """What is known of words and phrases; in lower case but for `settled`."""

    groups: frozenset[str]  # single words that mostly name a group: nationalities, religions
    organizations: frozenset[str]  # phrases that the teachers agree are organizations
    events: frozenset[str]  # phrases that the teachers agree are events or laws
    common: frozenset[str]  # words that are hardly ever capitalised
    settled: dict[str, str]  # phrases whose kind hardly any silver label doubts

    def unlabelled_events(self, text: str) -> list[tuple[int, int]]:
        """Return stretches that may be events where a source does not label any."""
        found = [match.span() for match in _EVENT.finditer(text)]
        lowered = text.lower()
        if len(lowered) == len(text):
            for phrase in self.events:
                at = lowered.find(phrase)
                if at >= 0:
                    found.append((at, at + len(phrase)))
        return found

    def is_common(self, phrase: str) -> bool:
        """Tell whether a phrase in lower case has only words that are no names."""
        return all(word in self.common for word in WORD.findall(phrase))


def looks_like(kind: str, phrase: str) -> bool:
    """Tell whether a phrase has the word that events, or laws, mostly have."""
    form = {"event": _EVENT, "law": _LAW}.get(kind)
    return form is not None and form.search(phrase) is not None


def gather(
    texts: Sequence[str],
    found: Sequence[Sequence[Sequence[Name]]],
    agreed: Sequence[Sequence[Name]],
) -> Lexicon:
    """Gather a lexicon from cased texts, what each teacher found and what they agree on."""
    words: Counter[str] = Counter()
    sums: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for text, names in zip(texts, agreed, strict=True):
        words.update(WORD.findall(text))
        for name in names:
            sums[name.kind][text[name.start : name.end]] += 1
    lowered: Counter[str] = Counter()
    for word, count in words.items():
        lowered[word.lower()] += count
    groups = {
        word
        for word, count in sums["group"].items()
        if count >= 3 and count > 0.5 * words[word] and word.isalpha() and word[0].isupper()
    }
    events = {p for k in ("event", "law") for p, n in sums[k].items() if n >= 3 and " " in p}
    return Lexicon(
        frozenset(word.lower() for word in groups),
        frozenset(p.lower() for p, count in sums["organization"].items() if count >= 2),
        frozenset(phrase.lower() for phrase in events),
        frozenset(w for w, n in lowered.items() if n >= 4 and words[w] >= 0.75 * n),
        _settled(texts, found),
    )


def _settled(texts: Sequence[str], found: Sequence[Sequence[Sequence[Name]]]) -> dict[str, str]:
    votes: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for labels in found:
        for text, names in zip(texts, labels, strict=True):
            for name in names:
                votes[text[name.start : name.end]][name.kind] += 1
    return {
        phrase: kinds.most_common(1)[0][0]
        for phrase, kinds in votes.items()
        if kinds.total() >= _VOTES and kinds.most_common(1)[0][1] >= _MAJORITY * kinds.total()
    }
