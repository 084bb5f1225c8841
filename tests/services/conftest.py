"""A real library in a temporary folder, and articles written for these tests."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from reader.highlights.names import NameTask
from reader.library.database import Library, open_library
from reader.services.import_articles import import_articles
from reader.services.sources import ImportSource
from reader.text.marks import Finder, Mark, MarkKind

FERRY = """Ferry line to close after ninety years

By Ada Brunner

Posted March 3, 2025

The council of Westhaven voted on Monday to close the ferry to Gull Island, ending a service that has run for ninety
years. The boats lose up to $4 million a year, and repairs to the older of them would cost another $12 million.

“Nobody wanted this, but the sums are what they are,” said Mara Lindqvist, who leads the harbour committee. She added
that a bus over the new bridge would carry 25% more passengers at a third of the price.

Islanders have collected 3,400 signatures against the decision. Their school, their doctor and their only shop all depend
on goods that come by boat, and the bridge is closed to lorries until the autumn of 2027.

A last sailing is planned for June 30. The crews, most of whom have spent their working lives on the water, will be
offered posts with the pilots.
"""

LATER = FERRY.replace("$12 million", "$14 million").replace(
    "She added\nthat", "She also said\nthat"
)

FLAT = " ".join(
    "".join(c if c.isalnum() else " " for c in FERRY.partition("2025")[2].lower()).split()
)

OTHER = """Orchard growers count a record harvest

By Tomas Vell

Growers in the Marlow valley picked 48,000 tonnes of apples this season, the most since records began in 1951. A dry
spring and a mild September helped, though half a dozen farms lost their early fruit to hail in May.

Prices have fallen by a fifth since last year, and the cold stores are full. The cooperative hopes to sell a tenth of the
crop to juice makers abroad, where frost destroyed most of the blossom.
"""


class KnownNames:
    """A name finder that knows a few names: the tests are about services, not about models."""

    def __init__(self, **names: MarkKind) -> None:
        self.names = names or {
            "Westhaven": MarkKind.PLACE,
            "Gull Island": MarkKind.PLACE,
            "Mara Lindqvist": MarkKind.PERSON,
            "Marlow": MarkKind.PLACE,
        }
        self.asked: list[NameTask] = []

    def find(self, task: NameTask, **_: object) -> list[Mark]:
        self.asked.append(task)
        found = []
        for name, kind in self.names.items():
            at = task.text.find(name)
            while at >= 0:
                end = at + len(name)
                found.append(Mark(at, end, name, kind, entity=name, by=Finder.MODEL))
                at = task.text.find(name, end)
        return sorted(found, key=lambda m: m.start)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    opened = open_library(tmp_path / "library.db")
    yield opened
    opened.close()


@pytest.fixture
def finder() -> KnownNames:
    return KnownNames()


def add(library: Library, *texts: str) -> Sequence[int]:
    """Import texts and return their ids."""
    report = import_articles(library, [ImportSource.from_text(t) for t in texts])
    ids = [r.id for r in report.results]
    assert all(r.status == "added" for r in report.results), report.results
    return [i for i in ids if i is not None]
