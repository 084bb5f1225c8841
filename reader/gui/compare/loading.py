"""Two articles with all that the compare room needs of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from reader.library.database import Library
from reader.library.records import Article, ArticleRow
from reader.services.annotate import PlacedNote, article_notes
from reader.services.browse import article_rows, read_article
from reader.services.compare import side_of
from reader.text.marks import Mark
from reader.text.spans import Span
from reader.versions.align import align
from reader.versions.dress import OffsetMap, dress
from reader.versions.model import Comparison

_OTHERS = 50  # further versions that are offered for a side


@dataclass(frozen=True, slots=True)
class Loaded:
    """Two articles with what the room needs of them.

    `others` are further versions of either. `maps`: for a side that is shown with the other's
    capitals, where its stored text stands in the text shown; all other offsets are of the latter.
    """

    a: Article
    b: Article
    comparison: Comparison
    notes_a: tuple[PlacedNote, ...] = ()
    notes_b: tuple[PlacedNote, ...] = ()
    others: tuple[ArticleRow, ...] = ()
    maps: tuple[OffsetMap | None, OffsetMap | None] = (None, None)

    def article(self, side: int) -> Article:
        """The article of a side: 0 is A, at the left, 1 is B."""
        return self.b if side else self.a

    def notes(self, side: int) -> tuple[PlacedNote, ...]:
        """The notes that stand on a side, its own and those of its versions."""
        return self.notes_b if side else self.notes_a

    def stored(self, side: int, span: Span) -> Span:
        """A stretch of the text shown, as a stretch of the article's stored text."""
        places = self.maps[side]
        return places.span_stored(span) if places is not None else span

    def shown(self, side: int, span: Span) -> Span:
        """A stretch of the article's stored text, as a stretch of the text shown."""
        places = self.maps[side]
        return places.span_shown(span) if places is not None else span


def load_comparison(library: Library, a: int, b: int) -> Loaded:
    """Read and compare two articles; takes long, so only in a job.

    Raises:
        LibraryError: one of them is gone, or the library cannot be read.
    """
    first, second = read_article(library, a), read_article(library, b)
    others = dict.fromkeys((*first.row.versions, *second.row.versions))
    return Loaded(
        first,
        second,
        align(side_of(first), side_of(second)),
        article_notes(library, a).notes,
        article_notes(library, b).notes,
        tuple(article_rows(library, [one for one in others if one not in (a, b)][:_OTHERS])),
    )


def flattened_side(loaded: Loaded) -> int | None:
    """The side that can be read with the other's capitals; None: there is none."""
    flat = (loaded.a.row.flattened, loaded.b.row.flattened)
    return flat.index(True) if flat in ((True, False), (False, True)) else None


def with_capitals(loaded: Loaded) -> Loaded:
    """The same two articles, the flattened one with the other's capitals and punctuation.

    As it is where neither or both are flattened, or where it is shown so already.
    """
    side = flattened_side(loaded)
    if side is None or loaded.maps[side] is not None:
        return loaded
    flat, twin = loaded.article(side), loaded.article(1 - side)
    made = dress(side_of(flat), side_of(twin))
    document = replace(flat.document, text=made.text, blocks=made.blocks, flattened=False)
    marks = [
        replace(mark, start=span.start, end=span.end, text=span.of(made.text))
        for mark in flat.marks
        if len(span := made.map.span_shown(_span(mark)))
    ]
    shown = replace(flat, document=document, marks=tuple(marks))
    notes = _moved(loaded.notes(side), made.map)
    a, b = (twin, shown) if side else (shown, twin)
    found = align(side_of(a), side_of(b))
    if side:
        return replace(loaded, b=shown, comparison=found, notes_b=notes, maps=(None, made.map))
    return replace(loaded, a=shown, comparison=found, notes_a=notes, maps=(made.map, None))


def _moved(notes: Sequence[PlacedNote], places: OffsetMap) -> tuple[PlacedNote, ...]:
    spans = (places.span_shown(Span(note.start, note.end)) for note in notes)
    return tuple(
        replace(note, start=span.start, end=span.end)
        for note, span in zip(notes, spans, strict=True)
    )


def _span(mark: Mark) -> Span:
    return Span(mark.start, mark.end)
