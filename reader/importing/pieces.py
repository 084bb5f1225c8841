"""What a format's reader hands to cleaning: the pieces of a page in order, and its metadata."""

from __future__ import annotations

from dataclasses import dataclass, field, fields, replace

from reader.text.document import BlockKind


@dataclass(frozen=True, slots=True)
class Piece:
    """One line, paragraph or element of a source.

    `text` is what is read (markup resolved, white space normalised); `source` is how it stands in
    the source, without white space around it. `gap` counts the blank lines in front of it.
    `reason` is set where the format itself says that this is not body (see `Removed`).
    `emphasised`: the whole piece is in emphasis. `markup` holds source text that resolving the
    markup dropped (addresses of links). `linked` is the share of its characters inside links.
    `number` stands before the words of an item of a numbered list where they are read (`8. `).
    """

    text: str
    source: str
    kind: BlockKind = BlockKind.PARAGRAPH
    level: int | None = None
    gap: int = 1
    reason: str | None = None
    emphasised: bool = False
    markup: tuple[str, ...] = ()
    linked: float = 0.0
    lead: bool = False
    number: str = ""


@dataclass(frozen=True, slots=True)
class Metadata:
    """What a page says of itself in its markup; `published` in ISO 8601."""

    title: str | None = None
    subtitle: str | None = None
    authors: tuple[str, ...] = ()
    source: str | None = None
    published: str | None = None
    language: str | None = None
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """A source as its format's reader sees it."""

    pieces: tuple[Piece, ...]
    metadata: Metadata = field(default_factory=Metadata)


def writable(reading: Reading) -> Reading:
    """The same with a question mark for each half of a surrogate pair, which is no character.

    JSON in a page may spell one out; no file and no database could hold it.
    """
    pieces = tuple(
        piece
        if _is_written(piece)
        else replace(
            piece,
            text=written(piece.text),
            source=written(piece.source),
            markup=tuple(map(written, piece.markup)),
        )
        for piece in reading.pieces
    )
    known = {field.name: getattr(reading.metadata, field.name) for field in fields(Metadata)}
    known = {
        key: written(value) if isinstance(value, str) else value for key, value in known.items()
    }
    known["authors"] = tuple(map(written, reading.metadata.authors))
    return Reading(pieces, Metadata(**known))


def written(text: str) -> str:
    """`text` with a question mark for each half of a surrogate pair; as long as before."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-8", "replace").decode()
    return text


def _is_written(piece: Piece) -> bool:
    return all(written(text) is text for text in (piece.text, piece.source, *piece.markup))
