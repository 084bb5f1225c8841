"""Items of lists on a page: how deep they stand, and the number or letter that the page shows."""

from __future__ import annotations

from dataclasses import dataclass

from lxml.html import HtmlElement

_ROMAN = ((100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"),
          (1, "i"))  # fmt: skip
_FAR = 9_999  # beyond it a number is none of a list


@dataclass(slots=True)
class Item:
    """An item while its words are read. `lead` is what stands before them, with a space."""

    depth: int
    lead: str = ""
    begun: bool = False  # whether its first words were read: what follows has no bullet


class Numbering:
    """Counts the items of the numbered lists of a page."""

    def __init__(self) -> None:
        self._next: dict[HtmlElement, int] = {}

    def lead(self, item: HtmlElement) -> str:
        """The number of an item of a list, as the page shows it; empty: it has a bullet."""
        parent = item.getparent()
        if parent is None or parent.tag != "ol":
            return ""
        step = -1 if parent.get("reversed") is not None else 1
        at = self._next.get(parent)
        if at is None:
            items = sum(1 for child in parent if child.tag == "li") if step < 0 else 1
            at = _whole(parent.get("start"), items)
        at = _whole(item.get("value"), at)
        self._next[parent] = at + step
        return f"{_shown(at, item.get('type') or parent.get('type') or '1')}. "


def _whole(words: str | None, usual: int) -> int:
    try:
        number = int(words or "")
    except ValueError:
        return usual
    return number if -_FAR <= number <= _FAR else usual


def _shown(number: int, kind: str) -> str:
    if kind in ("a", "A") and 0 < number <= 26:
        return chr(ord(kind) + number - 1)
    if kind in ("i", "I") and 0 < number < 200:
        words, left = "", number
        for value, letters in _ROMAN:
            words += letters * (left // value)
            left %= value
        return words if kind == "i" else words.upper()
    return str(number)
