"""The articles read one after the other: back and forward."""

from __future__ import annotations


class History:
    """A line of articles and the place on it."""

    def __init__(self) -> None:
        self._line: list[int] = []
        self._at = -1

    def visit(self, article: int) -> None:
        """An article is read; what lay ahead is forgotten, unless it is the same."""
        if self._at >= 0 and self._line[self._at] == article:
            return
        self._line = [*self._line[: self._at + 1], article][-200:]
        self._at = len(self._line) - 1

    def back(self) -> int | None:
        """The article before this one; it becomes the present one."""
        return self._go(-1)

    def forward(self) -> int | None:
        """The article after this one; it becomes the present one."""
        return self._go(1)

    def _go(self, by: int) -> int | None:
        if not 0 <= self._at + by < len(self._line):
            return None
        self._at += by
        return self._line[self._at]
