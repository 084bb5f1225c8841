"""How much prose each element of a page holds, and which of the reasons against it stand."""

from __future__ import annotations

from collections import defaultdict

from reader.importing.formats.html_walk import Chunk, Frame, Walked

_FEWEST = 3  # cards in a row
_MOST_CHUNKS = 8
_LONGEST_CARD = 420


def weigh(walked: Walked) -> None:
    """Add up the prose of every element, and decide which reasons hold.

    A page may call the element around its whole article a widget or a sidebar: a reason does not
    hold for what has more prose than all that has no reason.
    """
    chunks, frames = walked.chunks, walked.frames
    weights = [chunk.weight for chunk in chunks]
    for card in _teasers(chunks, frames, sum(weights)):
        card.reason = card.reason or "related"
        weights[card.first : card.last] = [0.0] * (card.last - card.first)
    for chunk, weight in zip(chunks, weights, strict=True):
        chunk.frame.prose += weight
    for frame in reversed(frames):  # inner elements come behind the outer ones
        if frame.parent is not None:
            frame.parent.prose += frame.prose
    for frame in frames:
        outer = frame.parent.reasoned if frame.parent else None
        frame.reasoned = outer or (frame if frame.reason else None)
    free = sum(w for chunk, w in zip(chunks, weights, strict=True) if chunk.reason is None)
    for frame in frames:
        outer = frame.parent.reasoned if frame.parent else None
        comments = frame.reason == "comment count"
        most = frame.prose > (max(free, 0.5 * frames[0].prose) if not comments else 20 * free + 400)
        frame.reasoned = outer or (frame if frame.reason and not most else None)
    for chunk, weight in zip(chunks, weights, strict=True):
        if chunk.frame.reasoned is None:
            chunk.frame.weight += weight
    for frame in reversed(frames):
        if frame.parent is not None:
            frame.parent.weight += frame.weight


def _teasers(chunks: list[Chunk], frames: list[Frame], total: float) -> list[Frame]:
    """Elements of one kind in a row, each a linked title over a line or two: other articles."""
    found: list[Frame] = []
    for frame in frames:
        if len(frame.children) < _FEWEST:
            continue
        alike: dict[tuple[object, str], list[Frame]] = defaultdict(list)
        for child in frame.children:
            if 0 < child.last - child.first <= _MOST_CHUNKS:
                alike[child.element.tag, child.element.get("class") or ""].append(child)
        for group in alike.values():
            cards = [child for child in group if _is_card(chunks[child.first : child.last])]
            if len(cards) < max(_FEWEST, 0.8 * len(group)):
                continue
            # An article may itself be a list of such: then they are most of the page, and whole.
            prose = sum(sum(c.weight for c in chunks[k.first : k.last]) for k in cards)
            cut = sum(_is_cut(chunks[card.last - 1].text) for card in cards)
            if prose < 0.6 * total or 2 * cut > len(cards):
                found += cards
    return found


def _is_cut(text: str) -> bool:
    """Whether a text breaks off, as an excerpt does."""
    return text.rstrip(" ])»>").endswith(("…", "..."))


def _is_card(chunks: list[Chunk]) -> bool:
    """Whether a few blocks are a linked title with a short text and nothing else."""
    title = next((c for c in chunks if c.linked >= 0.85 and len(c.text) >= 12), None)
    if title is None or sum(len(c.text) for c in chunks) > _LONGEST_CARD + len(title.text):
        return False
    return 1 <= sum(1 for c in chunks if c.linked < 0.5 and len(c.text) > 30) <= 2
