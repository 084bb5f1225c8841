"""Which marks are found but not painted: small counting words, and words of the reader's choice."""

from __future__ import annotations

from dataclasses import dataclass

from reader.gui.reading.mark_words import is_quiet
from reader.gui.settings import Settings
from reader.text.marks import Mark

COUNTING_WORDS = "reading/counting-words"
"""The room's setting under which small counting words are shown ("shown") or quiet ("")."""


@dataclass(frozen=True, slots=True)
class Quiet:
    """What is quiet now: hidden kinds, counting words unless `counting`, and `words`."""

    hidden: frozenset[str]
    counting: bool
    words: frozenset[str]

    def hides(self, mark: Mark) -> bool:
        """Whether a mark is not to be painted."""
        if mark.kind.value in self.hidden or (not self.counting and is_quiet(mark)):
            return True
        return bool(self.words) and " ".join(mark.text.split()).casefold() in self.words


def quiet_of(settings: Settings) -> Quiet:
    """What the reader wants to be quiet now."""
    counting = settings.text(COUNTING_WORDS) == "shown"
    return Quiet(settings.hidden_kinds, counting, settings.quiet_words)
