"""Which format some bytes have: told by their content; the name only decides what is open.

What each format is told by stands in its row of `table.py`; HTML, Markdown and plain text, which
are told from each other, in `markup.py`.
"""

from __future__ import annotations

from reader.importing.decode import decode
from reader.importing.markup import format_of
from reader.importing.table import BINARY, STRUCTURED, Sample

_SAMPLE = 64 * 1024


def detect_format(data: bytes, name: str = "", media_type: str | None = None) -> str:
    """The kind of some bytes, a key of the table of formats.

    `name`, a file name or address, and `media_type` are hints only.

    Raises:
        BinaryInput: the bytes are no text, nor anything else that can be imported.
    """
    hint = (media_type or "").split(";")[0].strip().lower()
    sample = Sample(data, "", name, hint)
    for row in BINARY:
        if row.told is not None and row.told(sample):
            return row.kind
    text = decode(data[:_SAMPLE], declared=True)
    sample = Sample(data, text, name, hint)
    for row in STRUCTURED:
        if row.told is not None and row.told(sample):
            return row.kind
    kind = format_of(text, name)
    if kind == "text" and hint == "text/markdown":
        return "markdown"
    if kind == "text" and hint in ("text/html", "application/xhtml+xml") and "<" in text:
        return "html"
    return kind
