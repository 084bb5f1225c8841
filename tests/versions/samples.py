"""Fictional texts for the tests of versions."""

from __future__ import annotations

import re

FERRY = """The harbour council of Port Ansel voted on Tuesday to buy two electric ferries, nine years \
after the idea was first put to it, and to borrow up to $48 million for them.

Ingrid Solheim, who chairs the council, said the vote had been “closer than anyone wanted,” but \
that the old boats could not be repaired again. “We have run out of rust to paint,” she said.

Opponents from the fishing quarter argue that the money would be better spent on the breakwater, \
which lost 30 metres in last winter's storms. Mr. Ravn, their spokesman, called the plan a toy for \
tourists.

The first ferry is to sail in May 2031. It will carry 220 passengers and cross the sound in 14 \
minutes, a third less than today's timetable allows.

A study for the county expects 9,400 crossings a day by the end of the decade, 18% more than now."""

REVISED = """The harbour council of Port Ansel voted late on Tuesday to buy two electric ferries, \
nine years after the idea was first put to it, and to borrow up to $52 million for them.

A study for the county expects 9,400 crossings a day by the end of the decade, 18% more than now.

Ingrid Solheim, who heads the council, said the vote had been “closer than anyone wanted,” but \
that the old boats could not be repaired again. “We have run out of rust to paint,” she said.

The shipyard at Norvik has not yet agreed to a date for delivery.

Opponents from the fishing quarter argue that the money would be better spent on the breakwater, \
which lost 30 metres in last winter's storms. Mr. Ravn, their spokesman, called the plan a toy for \
tourists.

The first ferry is to sail in May 2031. It will carry 220 passengers and cross the sound in 14 \
minutes, a third less than today's timetable allows."""

OTHER = """Beekeepers on the southern slopes report their best harvest since records began, and they \
credit a cold spring that held the blossom back until the rain had passed.

“Last year we fed them sugar in June,” said Tomas Weil, who keeps sixty hives above the village of \
Lower Carn. “This year I ran out of jars.” The cooperative has raised its price by 4 percent."""


def flattened(text: str) -> str:
    """A text without case and punctuation, on one line."""
    return " ".join(re.sub(r"[^a-z0-9]+", " ", text.lower()).split())
