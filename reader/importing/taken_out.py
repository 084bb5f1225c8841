"""What the reader took out: whole blocks, or passages within a block, known by their words.

The bytes of an article never change, so the words that were taken out once are there again at
each cleaning: in a block, in a longer one, or among what cleaning takes out by itself.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from reader.importing.page import squeeze
from reader.text.document import Block, Document, Removed
from reader.text.sentences import sentences
from reader.text.spans import Span
from reader.text.tokens import iter_words

READER = "reader"
"""The reason of what the reader took out."""

_CLOSING = ".,;:!?…)]}%»”’'\""


def texts_of(document: Document, span: Span) -> tuple[str, ...]:
    """The texts by which `take_out` finds a passage again: one for each block that it touches.

    A passage is taken in whole words. Where its words stand more than once, it is widened to its
    sentences, else to its block, so that no others can be meant. Empty if it has no word.
    """
    touched = (b for b in document.blocks if b.start < span.end and span.start < b.end)
    texts = (_text_in(document, block, span) for block in touched if len(span))
    return tuple(dict.fromkeys(text for text in texts if text))


def take_out(document: Document, texts: Collection[str]) -> Document:
    """The document without the blocks that are one of `texts`, and without the passages.

    A text that is no block is cut out of the block that holds it, if it stands there only, and
    nothing that is out already holds it. Where all of the text would go, it all stays.
    """
    out = {squeeze(removed.text) for removed in document.removed}
    waiting = {text: squeeze(text) for text in sorted(texts, key=lambda t: (-len(t), t))}
    kept = document
    # A passage may stand in what is left around another one: so go on until nothing is found.
    going = True
    while going:
        going = False
        for text, words in tuple(waiting.items()):
            after = _without_blocks(kept, words) or _without_passage(kept, text, words, out)
            if after is not None:
                kept, going = after, True
                del waiting[text]
    return kept if kept.blocks or not document.blocks else document


def _text_in(document: Document, block: Block, span: Span) -> str:
    text = document.text
    whole = text[block.start : block.end]
    words = [(w.start, w.end) for w in iter_words(text, block.start, block.end)]
    inside = [(start, end) for start, end in words if start < span.end and span.start < end]
    if not inside:
        # Of a rule or of dots the whole is meant.
        covered = not words and span.start <= block.start < block.end <= span.end
        return whole if covered else ""
    if inside == words:
        return whole
    first, last = words.index(inside[0]), words.index(inside[-1])
    while first and _is_one(text, words[first - 1], words[first]):
        first -= 1
    while last + 1 < len(words) and _is_one(text, words[last], words[last + 1]):
        last += 1
    if last - first + 1 == len(words):
        return whole
    passage = _with_marks(text, Span(words[first][0], words[last][1]), block, span)
    for wider in (passage, _sentences_around(document, block, passage)):
        if _stands_once(document, squeeze(wider.of(text))):
            return wider.of(text)
    return whole


def _is_one(text: str, left: tuple[int, int], right: tuple[int, int]) -> bool:
    """Whether two words are written as one, `3.5` or `mid-May`: half of it cannot be taken out."""
    between = text[left[1] : right[0]]
    return len(between) == 1 and not between.isspace()


def _with_marks(text: str, words: Span, block: Block, span: Span) -> Span:
    """The words with the quotes and stops that are selected around them."""
    start = min(words.start, max(span.start, block.start))
    end = max(words.end, min(span.end, block.end))
    found = text[start:end]
    return Span(start + len(found) - len(found.lstrip()), end - len(found) + len(found.rstrip()))


def _sentences_around(document: Document, block: Block, passage: Span) -> Span:
    inside = document.text[block.start : block.end]
    touched = [
        one
        for one in (found.shifted(block.start) for found in sentences(inside))
        if one.overlaps(passage)
    ]
    return Span(
        min([passage.start, *(one.start for one in touched)]),
        max([passage.end, *(one.end for one in touched)]),
    )


def _stands_once(document: Document, words: str) -> bool:
    """Whether words stand once only in the text and in what was taken out of it."""
    places = [squeeze(document.text), *(squeeze(removed.text) for removed in document.removed)]
    found = [place for place in places if words in place]
    return len(found) == 1 and found[0].find(words) == found[0].rfind(words)


def _without_blocks(document: Document, words: str) -> Document | None:
    """Without every block of these words; None if there is none."""
    found = [b for b in document.blocks if squeeze(document.text[b.start : b.end]) == words]
    for block in reversed(found):
        document = _without_block(document, block)
    return document if found else None


def _without_block(document: Document, block: Block) -> Document:
    at = document.blocks.index(block)
    following = document.blocks[at + 1 : at + 2]
    if following:
        gap = Span(block.start, following[0].start)
    else:
        gap = Span(document.blocks[at - 1].end if at else 0, len(document.text))
    removed = Removed(document.text[block.start : block.end], READER, block.start)
    blocks = document.blocks[:at] + document.blocks[at + 1 :]
    return _cut(replace(document, blocks=blocks), gap, "", removed)


def _without_passage(
    document: Document, text: str, words: str, out: Collection[str]
) -> Document | None:
    """Without the only passage of these words; None if there is none, or more than one."""
    if not words or any(words in one for one in out):
        return None
    at = document.text.find(text)
    if at < 0 or document.text.find(text, at + 1) >= 0:
        return None
    end = at + len(text)
    block = next((b for b in document.blocks if b.start <= at and end <= b.end), None)
    if block is None:
        return None
    before, after = document.text[block.start : at], document.text[end : block.end]
    start, stop = block.start + len(before.rstrip()), block.end - len(after.lstrip())
    if start == block.start and stop == block.end:
        return _without_block(document, block)
    apart = (start < at or end < stop) and start > block.start and stop < block.end
    joint = " " if apart and document.text[stop] not in _CLOSING else ""
    return _cut(document, Span(start, stop), joint, Removed(text, READER, at))


def _cut(document: Document, gap: Span, joint: str, removed: Removed) -> Document:
    """Without a stretch, which leaves `joint`; offsets of blocks and removed texts follow."""

    def moved(offset: int) -> int:
        if offset < gap.end:
            return min(offset, gap.start)
        return offset - len(gap) + len(joint)

    kept = document.text
    text = kept[: gap.start] + joint + kept[gap.end :]
    # Among what stood at the same place it comes last: those stood before the words.
    first = [one for one in document.removed if one.at <= removed.at]
    last = document.removed[len(first) :]
    return replace(
        document,
        text=text,
        blocks=tuple(
            replace(block, start=moved(block.start), end=moved(block.end))
            for block in document.blocks
        ),
        removed=tuple(replace(one, at=moved(one.at)) for one in (*first, removed, *last)),
    )
