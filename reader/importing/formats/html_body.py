"""Which of a page's blocks are its article: told by where its prose is, not by who published it."""

from __future__ import annotations

import re
from collections.abc import Iterable

from reader.importing.bylines import parse_byline, parse_names
from reader.importing.dates import parse_date_line
from reader.importing.formats.html_container import container_of, parts_of
from reader.importing.formats.html_reasons import class_words
from reader.importing.formats.html_walk import Chunk, Frame, Walked
from reader.importing.pieces import Metadata, Piece
from reader.importing.wordsets import fold, word_set
from reader.text.document import BlockKind

_LINKS = 0.85
_DECK = word_set("standfirst subtitle deck dek subheadline")
_LISTS = (
    "navigation",
    "related",
    "promotion",
    "social",
    "comment count",
    "cookie note",
    "markup",
    "advertisement",
)


def choose_body(walked: Walked, metadata: Metadata) -> tuple[list[Piece], str | None]:
    """The pieces of a page, and its deck if it shows one.

    Pieces that are no part of its article have a reason.
    """
    frame = container_of(walked.root)
    article = [False] * len(walked.chunks)
    for first, last in parts_of(walked, frame):
        article[first:last] = [True] * (last - first)
    begun = False
    wanted = fold(metadata.title)
    deck = fold(metadata.subtitle)
    shown_deck = None
    pieces: list[Piece] = []
    owners: list[int] = []
    titled = False
    for index, chunk in enumerate(walked.chunks):
        inside = article[index]
        reason = chunk.reason
        if reason is None and not inside:
            reason = _outside(chunk)
        elif reason is None and _is_links(chunk):
            reason = "related"
        if not titled and _is_title(chunk, wanted, inside):
            reason, titled = "title", True
        elif reason in (None, "related", "navigation", "caption") and not _behind(index, frame):
            if (
                deck
                and len(chunk.text) <= 2 * len(metadata.subtitle or "")
                and fold(chunk.text) == deck
                and not _is_lead(walked.chunks, index, frame)
            ):
                reason, shown_deck = "subtitle", metadata.subtitle
            elif chunk.reason is None or "header" in chunk.hints:
                reason = _head_reason(chunk, inside, begun=begun) or reason
        begun = begun or (reason is None and chunk.weight > 0)
        pieces.append(
            Piece(
                text=chunk.text,
                source=chunk.text,
                kind=chunk.kind,
                level=chunk.level,
                reason=reason,
                emphasised=chunk.emphasised,
                linked=chunk.linked,
                number=chunk.lead,
                lead=reason is None
                and index < frame.first + 60
                and _is_lead(walked.chunks, index, frame),
            )
        )
        owner = chunk.frame.reasoned if chunk.reason == reason else None
        owners.append(id(owner) if owner else 0 if inside else -1)
    return list(_merged(pieces, owners)), shown_deck


def _behind(index: int, frame: Frame) -> bool:
    """Whether a block stands behind the article."""
    return index >= frame.last


def _is_lead(chunks: list[Chunk], index: int, frame: Frame) -> bool:
    """Whether a block is the first paragraph of the body: it stands on the page as the next does.

    Many pages give their lead as their description; a deck has an element of its own kind.
    """
    chunk = chunks[index]
    if not frame.first <= index < frame.last or chunk.kind is not BlockKind.PARAGRAPH:
        return False
    if _DECK & set(class_words(chunk.frame.element)):
        return False
    for after in chunks[index + 1 : min(frame.last, index + 30)]:
        if after.weight and after.reason is None:
            return after.frame is chunk.frame or _path(after, frame) == _path(chunk, frame)
        if parse_byline(after.text) or parse_date_line(after.text):
            return False
    return False


def _path(chunk: Chunk, top: Frame) -> list[object]:
    """The elements around a block, up to the article's."""
    path: list[object] = []
    frame: Frame | None = chunk.frame
    while frame is not None and frame is not top:
        path.append(frame.element.tag)
        frame = frame.parent
    return path


def _outside(chunk: Chunk) -> str:
    return "navigation" if chunk.linked > 0.5 or len(chunk.text) < 40 else "related"


def _is_links(chunk: Chunk) -> bool:
    """Whether a block inside the article only leads elsewhere."""
    if chunk.kind is BlockKind.HEADING or chunk.linked < _LINKS:
        return False
    return len(chunk.text) < 200


def _is_title(chunk: Chunk, wanted: tuple[str, ...], inside: bool) -> bool:
    text = chunk.text
    if len(text) > 300:
        return False
    if chunk.level == 1 and chunk.reason is None and "h1" in chunk.hints:
        return bool(fold(text))
    if not wanted or not (chunk.kind is BlockKind.HEADING or inside):
        return False
    size = sum(map(len, wanted))  # most lines are told by their length alone
    return 0.5 * size <= len(text) <= 2 * size + 40 and fold(text) == wanted


def _head_reason(chunk: Chunk, inside: bool, *, begun: bool) -> str | None:
    """Byline and date line, where the page's own names for its parts or the wording tell them."""
    if len(chunk.text) > 200 or chunk.kind is BlockKind.HEADING:
        return None
    byline = parse_byline(chunk.text)
    if byline is not None and byline.authors and not inside:
        return "byline"
    if chunk.hints & {"byline", "author"} and (byline is not None or parse_names(chunk.text)):
        return "byline"
    if parse_date_line(chunk.text) and (
        not inside
        or chunk.hints & {"date", "timestamp", "time", "published", "pubdate", "datepublished"}
    ):
        return "date line"
    if not begun and chunk.hints & _DECK and len(chunk.text) > 20:
        return "subtitle"
    return None


def _merged(pieces: Iterable[Piece], owners: list[int]) -> Iterable[Piece]:
    """Neighbours out of one menu, list or box as one piece, a line each."""
    run: list[Piece] = []
    owner = 0
    for piece, own in zip(pieces, owners, strict=True):
        if run and (own != owner or piece.reason != run[0].reason):
            yield _one(run)
            run = []
        if own and piece.reason in _LISTS:
            run.append(piece)
            owner = own
        else:
            yield piece
    if run:
        yield _one(run)


def _one(run: list[Piece]) -> Piece:
    text = "\n".join(piece.text for piece in run)
    return Piece(re.sub(r"\n+", " ", text), text, reason=run[0].reason)
