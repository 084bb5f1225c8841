"""Where on a page its article stands: by where its prose is, and by what looks alike."""

from __future__ import annotations

from reader.importing.formats.html_walk import Chunk, Frame, Walked
from reader.text.document import BlockKind

_SHARE = 0.7  # of a page's prose: an element that holds as much holds the article
_DENSE = 0.6  # of a text: less prose in it, and it is a list of something
_LEVELS = 4


def container_of(root: Frame) -> Frame:
    """The smallest element that holds nearly all prose of the page."""
    frame = root
    total = root.weight
    if total <= 0:
        return root
    while True:
        best = max(frame.children, key=lambda child: child.weight, default=None)
        if best is None or best.weight < _SHARE * total or best.kind is BlockKind.LIST_ITEM:
            return frame
        if best.element.tag in ("p", "span", "blockquote"):
            return frame
        frame = best


def parts_of(walked: Walked, frame: Frame) -> list[tuple[int, int]]:
    """The stretches of blocks that are the article: the container, and its like beside it.

    Pages cut an article at a picture or an advertisement: the pieces have elements of one class.
    """
    ranges = [(frame.first, frame.last)]
    for _ in range(_LEVELS):
        outer = frame.parent
        if outer is None or frame.element.tag in ("article", "main", "body"):
            break
        name = _name(frame)
        ranges += [
            (sibling.first, sibling.last)
            for sibling in outer.children
            if sibling is not frame
            and sibling.weight > 0
            and sibling.reasoned is None
            and sibling.element.tag == frame.element.tag
            and (_name(sibling) == name or _is_lead(walked.chunks, sibling, frame))
            and sibling.weight >= _DENSE * _length(walked.chunks, sibling)
        ]
        frame = outer
    return sorted(ranges)


def _name(frame: Frame) -> str:
    """The first of an element's classes: what kind of part it is."""
    return next(iter((frame.element.get("class") or "").split()), "")


def _is_lead(chunks: list[Chunk], sibling: Frame, frame: Frame) -> bool:
    """Whether an element in front of the article is paragraphs without links, under a title."""
    if sibling.last > frame.first or sibling.first == 0:
        return False
    return all(c.linked == 0 for c in chunks[sibling.first : sibling.last]) and any(
        c.kind is BlockKind.HEADING and c.level == 1
        for c in chunks[max(0, sibling.first - 12) : sibling.first]
    )


def _length(chunks: list[Chunk], frame: Frame) -> int:
    return sum(len(c.text) for c in chunks[frame.first : frame.last])
