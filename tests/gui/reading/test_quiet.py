from __future__ import annotations

from reader.gui.reading.quiet import COUNTING_WORDS, quiet_of
from reader.gui.settings import Settings
from reader.text.marks import Mark, MarkKind


def mark(words: str, kind: MarkKind, value: float | None = None) -> Mark:
    return Mark(0, len(words), words, kind, value=value)


def test_small_counting_words_are_quiet_unless_asked_for(settings: Settings) -> None:
    two, many = mark("two", MarkKind.NUMBER, 2), mark("9,400", MarkKind.NUMBER, 9400)
    assert quiet_of(settings).hides(two)
    assert not quiet_of(settings).hides(many)
    settings.set_text(COUNTING_WORDS, "shown")
    assert not quiet_of(settings).hides(two)


def test_the_readers_quiet_words_count_however_they_are_written(settings: Settings) -> None:
    settings.quiet_words = ["Port Authority", "today"]
    quiet = quiet_of(settings)
    assert quiet.hides(mark("PORT\nAuthority", MarkKind.ORGANIZATION))
    assert quiet.hides(mark("Today", MarkKind.DATE))
    assert not quiet.hides(mark("Port Authority of Eastquay", MarkKind.ORGANIZATION))


def test_a_kind_that_is_switched_off_is_quiet(settings: Settings) -> None:
    settings.hidden_kinds = ["place"]
    assert quiet_of(settings).hides(mark("Eastquay", MarkKind.PLACE))
    assert not quiet_of(settings).hides(mark("Eastquay", MarkKind.PERSON))
