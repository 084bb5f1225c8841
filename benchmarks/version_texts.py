"""Texts for the benchmark of versions: invented articles, what is done to copies, form texts."""

from __future__ import annotations

import random
import re

_LETTERS = "abdefgiklmnoprstu"
_TOWNS = (
    *("Ansel", "Norvik", "Lower Carn", "Westhaven", "Marlow", "Tarn", "Quill Bay", "Ostra"),
    *("Dunmere", "Halden", "Port Ruse", "Sable", "Kestrel", "Ormond", "Vale", "Brannock"),
)
_FIRMS = (
    *("Harrow Steel", "Lindqvist Foods", "Orbel", "Tessaly", "Northern Gas", "Kaldo", "Pemberline"),
    *("Vantry", "Ostrich Air", "Melba Mills", "Corvid Systems", "Ruse Bank", "Halcyon Rail"),
)
_PEOPLE = (
    *("Ada Brunner", "Tomas Vell", "Ingrid Solheim", "Mara Lind", "Otto Ravn", "Ines Calder"),
    *("Piet Amsel", "Juna Marsh", "Leo Tarrant", "Nora Quist", "Sem Dolan", "Ruth Abara"),
)
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = ("January", "March", "April", "June", "August", "October", "December")
AGENCY = (
    "The agency was founded eleven years ago by four islands that share one sound, and it is paid "
    "for by a levy on every crossing, which the county collects and passes on. It has offices in "
    "three towns, a laboratory, and a small fleet of its own, and answers to a board of nine."
)


class Stock:
    """Invented words, common ones common (Zipf), to write articles with."""

    def __init__(self, chance: random.Random, size: int = 20_000) -> None:
        self.words = [
            "".join(chance.choices(_LETTERS, k=chance.randint(2, 9))) for _ in range(size)
        ]
        self._chance = chance
        self._weights: list[float] = []
        total = 0.0
        for rank in range(size):
            total += 1 / (rank + 1)
            self._weights.append(total)

    def article(self, words: int) -> str:
        """An article of so many words, in sentences and paragraphs."""
        chosen = self._chance.choices(self.words, cum_weights=self._weights, k=words)
        sentences = []
        while chosen:
            size = self._chance.randint(6, 30)
            sentences.append(" ".join(chosen[:size]).capitalize() + ".")
            del chosen[:size]
        return "\n\n".join(" ".join(sentences[i : i + 4]) for i in range(0, len(sentences), 4))


def flattened(text: str) -> str:
    """The text without case, punctuation and lines."""
    return " ".join(re.sub(r"[^\w\s]|_", " ", text.lower()).split())


def cut(text: str, share: float, chance: random.Random) -> str:
    """A passage of the text, so long a share of its words, from anywhere in it."""
    words = list(re.finditer(r"\S+", text))
    size = max(1, round(len(words) * share))
    at = chance.randrange(len(words) - size + 1)
    return text[words[at].start() : words[at + size - 1].end()]


def replaced(text: str, share: float, chance: random.Random, stock: list[str]) -> str:
    """The text with so many of its words replaced by others."""
    return re.sub(
        r"\w+", lambda m: chance.choice(stock) if chance.random() < share else m.group(), text
    )


def turned(text: str) -> str:
    """The text with its third quarter of paragraphs put first."""
    blocks = text.split("\n\n")
    size = len(blocks) // 4
    return "\n\n".join([*blocks[2 * size : 3 * size], *blocks[: 2 * size], *blocks[3 * size :]])


_WEATHER = """{town} will be {sky} on {day}, with a high of {2-34} degrees and a low of {1-14}. \
Winds will blow from the {wind} at {3-60} kilometres an hour, with gusts of up to {20-95} near the \
coast. The chance of rain is {0-100} percent, and {0-40} millimetres may fall by the evening.

The night will be {sky}. The sun rises at {4-8}:{10-59} and sets at {16-21}:{10-59}. High water at \
{town} is at {0-23}:{10-59}. The air pressure is {980-1040} hectopascals, and the water of the \
sound has {4-21} degrees. Sailors are asked to listen to the bulletin of the coast guard before \
they leave the harbour. The next forecast will be published at {1-12} o'clock."""

_CLOSING = """Stocks on the exchange of {town} closed {way} on {day}. The index of the thirty \
largest companies {move} {0-9}.{0-9} percent to {1800-2900}.{10-99} points, and the wider index \
{move} {0-9}.{0-9} percent to {700-990}.{10-99}. Shares of {firm} {move} {0-9}.{0-9} percent to \
${8-400}.{10-99}, while those of {firm} {move} {0-9}.{0-9} percent. {firm} {move} {0-9}.{0-9} \
percent and {firm} {move} {0-9}.{0-9} percent.

The yield of the ten-year bond stood at {1-5}.{0-9} percent. A barrel of crude oil for delivery in \
{month} cost ${38-120}.{10-99}, and an ounce of gold ${1100-2400}. The krone traded at {60-99} \
cents. Some {200-900} million shares changed hands; {300-900} companies gained and {300-900} \
lost."""

_RELEASE = """The Quarry team is happy to announce version {number} of Quarry, the package manager \
that keeps builds small and repeatable. If you have an earlier version installed, you get {number} \
by running quarry self update and waiting for it to finish; otherwise take the installer from our \
page.

What is new in {number}

The command {command} no longer fails when its {part} is {state}. The command {command} tells when \
its {part} is {state}. In all, {20-300} changes went into this release, {3-90} of them repairs. \
The full list stands in the change log, and the documentation of {number} in the book.

Many people came together to make Quarry {number}. We could not have done it without {person}, \
{person}, {person} and all the others. Thank you!"""

_EARNINGS = """{company} on {day} reported profit of ${11-990} million in its {quarter} quarter. \
The company, based in {town}, said it had profit of {11-300} cents per share. Earnings, adjusted \
for costs that come once, were {11-300} cents per share. The results {met} what analysts had \
expected. The average estimate of {3-19} analysts was for earnings of {11-300} cents per share. \
The company posted revenue of ${100-9900} million in the period. {company} expects full-year \
revenue in the range of ${1-9}.{10-99} billion to ${10-19}.{10-99} billion. The company's shares \
have {way} {2-60} percent since the beginning of the year."""

_FILLINGS: dict[str, tuple[str, ...]] = {
    "town": _TOWNS,
    "firm": _FIRMS,
    "person": _PEOPLE,
    "day": _DAYS,
    "month": _MONTHS,
    "sky": ("sunny", "partly cloudy", "overcast", "clear", "mostly cloudy"),
    "wind": ("west", "north", "southeast", "east", "southwest"),
    "way": ("higher", "lower"),
    "move": ("rose", "fell"),
    "met": ("beat", "missed", "met"),
    "quarter": ("first", "second", "third", "fourth"),
    "command": ("sync", "list", "fetch", "merge", "watch", "purge", "sign"),
    "part": ("folder", "key", "cache", "lock", "index"),
    "state": ("missing", "read-only", "very large", "a link", "empty"),
}
_ALIKE = frozenset({"number", "company"})  # the same wherever the text has them


def filled(form: str, chance: random.Random) -> str:
    """A form with a choice of words and numbers in its gaps."""
    known = {
        "number": f"{chance.randint(1, 4)}.{chance.randint(0, 90)}.{chance.randint(0, 9)}",
        "company": chance.choice(_FIRMS),
    }

    def fill(gap: re.Match[str]) -> str:
        name = gap[1]
        if name in _ALIKE:
            return known[name]
        if name in _FILLINGS:
            return chance.choice(_FILLINGS[name])
        low, high = name.split("-")
        return str(chance.randint(int(low), int(high)))

    return re.sub(r"\{([\w-]+)\}", fill, form)


def with_agency(stock: Stock) -> str:
    """An article that ends with a paragraph that many others have too."""
    return f"{stock.article(120)}\n\n{AGENCY}"


FORMS: dict[str, str] = {
    "weather": _WEATHER,
    "market closings": _CLOSING,
    "release notes": _RELEASE,
    "earnings": _EARNINGS,
}
