"""Other people in the same sentence: names are exchanged, so that context has to be learned."""

from __future__ import annotations

import random
import re
import string
from bisect import bisect_right
from dataclasses import dataclass, field
from typing import Final

from .corpus import Example, Masked, Name
from .pools import Pools

_ILLNESS: Final = re.compile(
    r"\b(?:bird flu|avian (?:flu|influenza)|swine flu|H[57]N\d|SARS|HIV|malaria|cholera|influenza"
    r"|tuberculosis|polio|measles|ebola|the flu)\b",
    re.IGNORECASE,
)
_NEW_ILLNESSES: Final = (
    "COVID-19", "Covid-19", "COVID", "Covid", "coronavirus", "the coronavirus", "Omicron",
    "long Covid", "mpox", "monkeypox", "Zika", "Ebola", "MERS", "RSV", "SARS-CoV-2", "dengue",
)  # fmt: skip


@dataclass(slots=True)
class Exchange:
    """What to exchange in one window, and by what: the same name always by the same."""

    persons: bool
    organizations: bool
    places: bool
    illnesses: bool
    chosen: dict[str, str] = field(default_factory=dict)

    @classmethod
    def draw(cls, rng: random.Random) -> Exchange:
        """Draw which kinds are exchanged in a window."""
        return cls(rng.random() < 0.7, rng.random() < 0.7, rng.random() < 0.4, rng.random() < 0.9)

    def concerns(self, kind: str) -> bool:
        """Tell whether names of a kind are exchanged."""
        chosen = {"person": self.persons, "organization": self.organizations, "place": self.places}
        return chosen.get(kind, False)


class Swapper:
    """Exchanges names of examples for those of the pools."""

    def __init__(self, pools: Pools, rng: random.Random) -> None:
        self._pools = pools
        self._rng = rng

    def swap(self, example: Example, exchange: Exchange) -> Example:
        """Return the example with other names, offsets carried along."""
        edits: list[tuple[int, int, str]] = []
        for name in example.names:
            phrase = example.text[name.start : name.end]
            if exchange.concerns(name.kind):
                new = self._other(name.kind, phrase, exchange)
                edits.append((name.start, name.end, new.lower() if phrase.islower() else new))
        if exchange.illnesses:
            edits += self._illnesses(example)
        return replaced(example, sorted(edits))

    def _other(self, kind: str, phrase: str, exchange: Exchange) -> str:
        if kind == "person":
            key = f"person {phrase.split()[-1].lower()}"  # a surname stays its bearer's
            whole = exchange.chosen.setdefault(key, self._person())
            return whole if " " in phrase else whole.split()[-1]
        key = f"{kind} {phrase.lower()}"
        new = (
            self._organization() if kind == "organization" else self._rng.choice(self._pools.places)
        )
        return exchange.chosen.setdefault(key, new)

    def _person(self) -> str:
        if self._rng.random() < 0.55:
            return self._rng.choice(self._pools.persons)
        parts = [self._rng.choice(self._pools.first_names), self._rng.choice(self._pools.surnames)]
        if self._rng.random() < 0.1:
            parts.insert(1, f"{self._rng.choice(self._pools.first_names)[0]}.")
        return " ".join(parts)

    def _acronym(self) -> str:
        """Invent one: they are too many to be learned by heart."""
        return "".join(self._rng.choices(string.ascii_uppercase, k=self._rng.randint(2, 5)))

    def _organization(self) -> str:
        pool = self._pools.companies if self._rng.random() < 0.45 else self._pools.organizations
        return self._rng.choice(pool)

    def _illnesses(self, example: Example) -> list[tuple[int, int, str]]:
        taken: tuple[Name | Masked, ...] = (*example.names, *example.masked)
        edits = []
        for match in _ILLNESS.finditer(example.text):
            here = Name(match.start(), match.end(), "")
            if not any(here.overlaps(other) for other in taken):
                new = self._rng.choice(_NEW_ILLNESSES)
                edits.append((here.start, here.end, new.lower() if match[0].islower() else new))
        return edits


def replaced(example: Example, edits: list[tuple[int, int, str]]) -> Example:
    """Apply sorted edits that do not overlap; names and masked stretches move along.

    An edit of a whole name makes the name span the new words. Edits within a masked stretch, or
    that would cut a name, are the caller's to avoid.
    """
    pieces: list[str] = []
    ends: list[int] = []  # where each edit ended in the old text
    shifts: list[int] = [0]  # how far everything behind it moved
    position = 0
    for start, end, new in edits:
        pieces += [example.text[position:start], new]
        position = end
        ends.append(end)
        shifts.append(shifts[-1] + len(new) - (end - start))
    pieces.append(example.text[position:])

    def moved(offset: int) -> int:
        return offset + shifts[bisect_right(ends, offset)]

    return Example(
        example.source,
        "".join(pieces),
        tuple(Name(moved(n.start), moved(n.end), n.kind) for n in example.names),
        tuple(Masked(moved(m.start), moved(m.end)) for m in example.masked),
    )
