"""Annotate: highlight passages, comment on them, and see them in every version of the text."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache

from reader.library.database import Library, Unit
from reader.library.errors import LibraryError, NoteNotFound
from reader.library.folding import storable
from reader.notes.anchor import find_quote, make_anchor, suggest
from reader.notes.fuzzy import word_likeness
from reader.notes.merge import merge_tags, merge_texts
from reader.notes.model import Anchor, AnchorState, Color, Note
from reader.sentences import Sentence
from reader.services.changes import Changes
from reader.services.clock import now
from reader.services.organise import clean_tag
from reader.services.undo_steps import placed
from reader.text.spans import Span
from reader.versions.carry import Carrier

_ALIKE = 0.5  # how alike the passages of a highlight and its copy are at least


class NoSuchPassage(LibraryError):
    """A passage to be marked does not stand in the article."""


class NoteChangedElsewhere(LibraryError):
    """A note was changed by another window since it was read here; `stored` is what it is now."""

    def __init__(self, stored: Note, what: str) -> None:
        super().__init__(
            Sentence(
                "{what} of this note was changed in another window meanwhile. Nothing "
                "was overwritten: look at the note as it is now, and change it again.",
                what=what,
            )
        )
        self.stored = stored


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A place where an orphan's passage may stand; `score` is how alike it is, 0 to 1."""

    start: int
    end: int
    text: str
    score: float


@dataclass(frozen=True, slots=True)
class PlacedNote:
    """A note where it stands in the article that is shown.

    `sure` says how sure that is, 0 to 1: 1 where the words are the same. `from_article` is the
    article that it was made on; another than the one shown where the note came over from a
    version. `carried` says where its passage stands in the other versions of the article that it
    was made on, by their ids.
    """

    note: Note
    start: int
    end: int
    state: AnchorState
    from_article: int
    carried: Mapping[int, Span] = field(default_factory=dict)
    sure: float = 1.0


@dataclass(frozen=True, slots=True)
class ArticleNotes:
    """All notes that stand in an article, its own and its versions', in text order.

    `elsewhere` are those of its versions whose passage it does not have; they have no place in it.
    """

    article: int
    notes: tuple[PlacedNote, ...]
    elsewhere: tuple[PlacedNote, ...] = ()


def add_note(
    library: Library,
    article: int,
    start: int,
    end: int,
    *,
    text: str = "",
    color: Color = Color.YELLOW,
    tags: Sequence[str] = (),
) -> Note:
    """Mark the passage `start:end` of an article, with or without a comment.

    Raises:
        ArticleNotFound: there is none with this id.
        NoSuchPassage: the offsets are not a passage of its text.
    """
    with library.write() as unit:
        body = unit.articles.get(article).document.text
        if not 0 <= start < end <= len(body):
            raise NoSuchPassage(Sentence("Nothing is selected there, so there is nothing to mark."))
        return unit.notes.add(_new(article, make_anchor(body, start, end), text, color, tags))


def add_note_by_quote(
    library: Library,
    article: int,
    quote: str,
    *,
    prefix: str = "",
    suffix: str = "",
    text: str = "",
    color: Color = Color.YELLOW,
    tags: Sequence[str] = (),
) -> Note:
    """Mark the passage that reads `quote`, between `prefix` and `suffix` if these are given.

    Raises:
        ArticleNotFound: there is none with this id.
        NoSuchPassage: the words do not stand in the article.
    """
    with library.write() as unit:
        body = unit.articles.get(article).document.text
        anchor = find_quote(body, quote, prefix, suffix) if quote.strip() else None
        if anchor is None:
            raise NoSuchPassage(
                Sentence("These words do not stand in the article; quote them as they are shown.")
            )
        return unit.notes.add(_new(article, anchor, text, color, tags))


def edit_note(
    library: Library,
    note_id: int,
    *,
    text: str | None = None,
    color: Color | None = None,
    tags: Sequence[str] | None = None,
    base: Note | None = None,
) -> Note:
    """Change what is given of a note and return it as it is now.

    `base` is the note as the editor last saw it: what another window has changed since is then
    kept. Texts changed in different places and tags are merged; a text changed in the same place,
    and a colour, are refused.

    Raises:
        NoteNotFound: there is none with this id.
        NoteChangedElsewhere: another window changed the same of it since `base`.
    """
    with library.write() as unit:
        note = unit.notes.get(note_id)
        base = base or note
        changed = replace(
            note,
            text=note.text if text is None else _merged_text(base, text, note),
            color=note.color if color is None else _merged_color(base, color, note),
            tags=note.tags if tags is None else merge_tags(base.tags, _tags(tags), note.tags),
        )
        if changed == note:
            return note
        changed = replace(changed, modified=now())
        unit.notes.update(changed)
        return changed


def _merged_text(base: Note, text: str, stored: Note) -> str:
    merged = merge_texts(storable(base.text), storable(text), stored.text)
    if merged is None:
        raise NoteChangedElsewhere(stored, Sentence("The comment"))
    return merged


def _merged_color(base: Note, color: Color, stored: Note) -> Color:
    if stored.color not in (base.color, color):
        raise NoteChangedElsewhere(stored, Sentence("The colour"))
    return color


def attach_note(
    library: Library, note_id: int, start: int, end: int, *, base: Note | None = None
) -> Note:
    """Put a note on another passage of its article, as the reader says.

    `base` is the note as it was last seen; where it stands elsewhere since, it is left there.

    Raises:
        NoteNotFound: there is none with this id.
        NoSuchPassage: the offsets are not a passage of the article's text.
        NoteChangedElsewhere: another window put it on another passage since `base`.
    """
    with library.write() as unit:
        note = unit.notes.get(note_id)
        if base is not None and base.anchor.quote != note.anchor.quote:
            raise NoteChangedElsewhere(note, Sentence("The passage"))
        return _attach(unit, note, start, end)


def confirm_note(library: Library, note_id: int) -> Note:
    """Confirm that a note which was moved with its reworded passage stands where it should.

    It is anchored to the words that stand there now. A note that is not moved is left as it is.

    Raises:
        NoteNotFound: there is none with this id.
    """
    with library.write() as unit:
        note = unit.notes.get(note_id)
        if note.state is not AnchorState.MOVED:
            return note
        return _attach(unit, note, note.anchor.start, note.anchor.end)


def _attach(unit: Unit, note: Note, start: int, end: int) -> Note:
    body = unit.articles.get(note.article).document.text
    if not 0 <= start < end <= len(body):
        raise NoSuchPassage(Sentence("Nothing is selected there, so the note stays where it was."))
    anchor = make_anchor(body, start, end)
    changed = replace(note, anchor=anchor, state=AnchorState.ANCHORED, modified=now())
    unit.notes.update(changed)
    return changed


def suggest_places(library: Library, note_id: int, limit: int = 5) -> list[Suggestion]:
    """Where in its article a note may belong, the likeliest first; for what is orphaned or moved.

    Raises:
        NoteNotFound: there is none with this id.
    """
    with library.read() as unit:
        note = unit.notes.get(note_id)
        body = unit.articles.get(note.article).document.text
    return [
        Suggestion(place.start, place.end, body[place.start : place.end], place.score)
        for place in suggest(note.anchor, body, limit)
    ]


def remove_note(library: Library, note_id: int, *, base: Note | None = None) -> Note:
    """Remove a note and return it whole, so that `restore_note` can bring it back.

    `base` is the note as it was last seen: one that another window changed since is not removed.

    Raises:
        NoteNotFound: there is none with this id.
        NoteChangedElsewhere: another window changed its comment, colour or tags since `base`.
    """
    with library.write() as unit:
        note = unit.notes.get(note_id)
        if base is not None:
            for what in ("text", "color", "tags"):
                if getattr(base, what) != getattr(note, what):
                    named = {"text": "The comment", "color": "The colour", "tags": "The tags"}
                    raise NoteChangedElsewhere(note, named[what])
        unit.notes.remove(note_id)
    return note


def restore_note(library: Library, note: Note) -> Note:
    """Bring a removed note back, or an edited one to what it was, under the id it had."""
    with library.write() as unit:
        try:
            unit.notes.get(note.id)
        except NoteNotFound:
            body = unit.articles.get(note.article).document.text
            return unit.notes.restore(placed(note, body))
        unit.notes.update(note)
    return note


def list_notes(
    library: Library,
    *,
    article: int | None = None,
    query: str = "",
    color: Color | None = None,
    tag: str | None = None,
) -> list[Note]:
    """The notes of the library or of one article, by article, then in text order."""
    with library.read() as unit:
        if article is not None:
            unit.articles.get_row(article)
        return unit.notes.list(article, query=query, color=color, tag=tag)


def article_notes(library: Library, article: int) -> ArticleNotes:
    """The notes that stand in an article: its own, and its versions' where the passage is.

    Raises:
        ArticleNotFound: there is none with this id.
    """
    with library.read() as unit:
        versions = unit.articles.get_row(article).versions
        own = unit.notes.list(article)
        others = [n for member in versions for n in unit.notes.list(member)]
        texts = unit.articles.texts((article, *versions)) if own or others else {}
    spans = _carried(own, texts)
    shown = [
        PlacedNote(n, n.anchor.start, n.anchor.end, n.state, article, spans.get(n.id, {}))
        for n in own
    ]
    spans = _carried(others, texts)
    elsewhere = []
    for note in others:
        where = dict(spans.get(note.id, {}))
        here = where.get(article)
        if here is not None:
            state = AnchorState.ANCHORED
            sure = _likeness(_passage(note, texts), here.of(texts[article]))
            shown.append(PlacedNote(note, here.start, here.end, state, note.article, where, sure))
        elif note.state is not AnchorState.ORPHANED and not any(_says(n, note) for n in own):
            lost = AnchorState.ORPHANED
            elsewhere.append(PlacedNote(note, 0, 0, lost, note.article, where, 0.0))
    shown.sort(key=lambda p: (p.start, p.end, p.note.id))
    elsewhere.sort(key=lambda p: (p.from_article, p.note.anchor.start, p.note.id))
    return ArticleNotes(article, tuple(shown), tuple(elsewhere))


def _says(own: Note, other: Note) -> bool:
    """Whether a note was copied across already: it says the same, on words that may differ."""
    if (own.text, own.color, own.tags) != (other.text, other.color, other.tags):
        return False
    return bool(own.text) or word_likeness(own.anchor.quote, other.anchor.quote) >= _ALIKE


def carried_notes(library: Library, notes: Sequence[Note]) -> dict[int, dict[int, Span]]:
    """Where each note's passage stands in the versions of its article: note id → article → span."""
    out: dict[int, dict[int, Span]] = {}
    by_article: dict[int, list[Note]] = {}
    for note in notes:
        by_article.setdefault(note.article, []).append(note)
    with library.read() as unit:
        for article, group in by_article.items():
            members = unit.versions.members(article)
            texts = unit.articles.texts((article, *members)) if members else {}
            out |= _carried(group, texts)
    return out


def note_changes(note: Note) -> Changes:
    """What adding, editing or removing this note changed."""
    touched = frozenset({note.article})
    return Changes(articles=touched, notes=touched, tags=bool(note.tags))


def _new(article: int, anchor: Anchor, text: str, color: Color, tags: Sequence[str]) -> Note:
    moment = now()
    return Note(0, article, anchor, text, color, _tags(tags), moment, moment)


def _tags(tags: Sequence[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(label for tag in tags if (label := clean_tag(tag))))


@lru_cache(maxsize=12)
def _carrier(source: str, target: str) -> Carrier:
    # A panel is filled again at every change of a note, while the texts stay what they are.
    return Carrier(source, target)


_likeness = lru_cache(maxsize=4_096)(word_likeness)


def _passage(note: Note, texts: Mapping[int, str]) -> str:
    return texts[note.article][note.anchor.start : note.anchor.end]


def _carried(notes: Sequence[Note], texts: Mapping[int, str]) -> dict[int, dict[int, Span]]:
    """Places of notes in all `texts` but their own; one alignment serves all notes of a pair."""
    out: dict[int, dict[int, Span]] = {}
    for source in {n.article for n in notes if n.article in texts}:
        here = [n for n in notes if n.article == source and n.state is not AnchorState.ORPHANED]
        if not here:
            continue
        for target, text in texts.items():
            if target == source:
                continue
            carrier = _carrier(texts[source], text)
            for note in here:
                span = carrier.span(Span(note.anchor.start, note.anchor.end))
                if span is not None:
                    out.setdefault(note.id, {})[target] = span
    return out
