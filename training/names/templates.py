"""Made-up sentences of business and newer news, for kinds and words that gold is thin in."""

from __future__ import annotations

import calendar
import random
import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Final

from .corpus import Example, Name
from .labels import KINDS
from .pools import Pools

SOURCE: Final = "templates"

_SLOT: Final = re.compile(r"\{(\w+)\}")
_KIND_OF: Final = {"org": "organization"}
_DAYS: Final = tuple(calendar.day_name)
_MONTHS: Final = tuple(calendar.month_name)[1:]
_SURNAME_ONLY: Final = 0.3


@dataclass(frozen=True, slots=True)
class Filler:
    """Fills the slots of a template with names drawn at random."""

    pools: Pools
    groups: Sequence[str]
    rng: random.Random

    def fill(self, template: str) -> Example:
        """Return the sentence with its names marked."""
        text = ""
        names: list[Name] = []
        position = 0
        for slot in _SLOT.finditer(template):
            text += template[position : slot.start()]
            kind = _KIND_OF.get(slot[1], slot[1])
            new = self._draw(slot[1], text)
            if kind in KINDS:
                names.append(Name(len(text), len(text) + len(new), kind))
            text += new
            position = slot.end()
        return Example(SOURCE, text + template[position:], tuple(names))

    def _draw(self, slot: str, before: str) -> str:
        rng = self.rng
        match slot:
            case "person":
                person = rng.choice(self.pools.persons)
                surname = before.endswith(("Mr. ", "Ms. ")) or rng.random() < _SURNAME_ONLY
                return person.split()[-1] if surname else person
            case "org":
                both = (self.pools.companies, self.pools.organizations)
                return rng.choice(rng.choice(both))
            case "place":
                return rng.choice(self.pools.places)
            case "group":
                return rng.choice(self.groups)
            case "law":
                return rng.choice(_lines("laws"))
            case "event":
                return rng.choice(_lines("events"))
            case "product":
                return rng.choice(_lines("products"))
            case "day":
                return rng.choice(_DAYS)
            case "month":
                return rng.choice(_MONTHS)
            case "year":
                return str(rng.randint(1965, 2026))
            case "digit":
                return str(rng.randint(0, 9))
            case _:
                whole = rng.randint(2, 99)
                return f"{whole}.{rng.randint(1, 9)}" if rng.random() < 0.5 else f"{whole}"


def made_up(
    pools: Pools, groups: Sequence[str], rng: random.Random, *, rounds: int = 14
) -> list[Example]:
    """Return examples of every template, `rounds` of each; business news twice as many."""
    filler = Filler(pools, groups, rng)
    templates = [*_lines("sentences_rare") * rounds, *_lines("sentences_news") * (2 * rounds)]
    return [filler.fill(template) for template in templates]


@cache
def _lines(name: str) -> tuple[str, ...]:
    folder = resources.files(__package__).joinpath("lists")
    return tuple(folder.joinpath(f"{name}.txt").read_text(encoding="utf-8").splitlines())
