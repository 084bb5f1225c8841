"""HTML → pieces."""

from __future__ import annotations

from reader.importing.pieces import Reading


def read_html(text: str) -> Reading:
    """The pieces of a page."""
    raise NotImplementedError(text[:0])
