"""MHTML (a page saved by a browser with its pictures) → pieces: its main page alone is read."""

from __future__ import annotations

import re
from dataclasses import replace
from email.errors import CloseBoundaryNotFoundDefect
from email.message import EmailMessage

from reader.importing.formats.html import read_html
from reader.importing.formats.mail import WRONG, content_of, leaves, parse_message
from reader.importing.pieces import Reading
from reader.importing.problems import DamagedFile

_HEAD = re.compile(r"(?:[A-Za-z][A-Za-z0-9-]{1,60}:[^\n]*\n(?:[ \t]+[^\n]*\n)*){1,40}")
_RELATED = re.compile(r"^content-type:\s*multipart/related\b", re.IGNORECASE | re.MULTILINE)
_SAVED = re.compile(
    r"^(?:snapshot-content-location|from:\s*[\"']?<?saved by)|type=\"?text/html",
    re.IGNORECASE | re.MULTILINE,
)
_ADDRESS = re.compile(r"https?://\S+$", re.IGNORECASE)


def is_mhtml(text: str) -> bool:
    """Whether a text begins as browsers save pages with all that belongs to them."""
    head = _HEAD.match(text.lstrip())
    return bool(head and _RELATED.search(head.group()) and _SAVED.search(head.group()))


def read_mhtml(data: bytes) -> Reading:
    """The pieces of the main page, and the address that it was saved from.

    Raises:
        DamagedFile: there is no page in it.
    """
    message = parse_message(data)
    try:
        page = _main(message)
        text = content_of(page) if page is not None else ""
        told = (message.get("Snapshot-Content-Location"), page and page.get("Content-Location"))
    except WRONG:
        raise DamagedFile("saved page") from None
    if page is not None and _is_cut(message, page):
        raise DamagedFile("saved page", "it is cut off")
    if not text.strip():
        raise DamagedFile("saved page", "the page itself is missing")
    reading = read_html(text)
    address = next((str(a) for a in told if a and _ADDRESS.match(str(a))), None)
    own = reading.metadata
    return replace(reading, metadata=replace(own, url=own.url or address))


def _is_cut(message: EmailMessage, page: EmailMessage) -> bool:
    """Whether the file ends within its page; what is missing behind it are but pictures."""
    cut = any(isinstance(defect, CloseBoundaryNotFoundDefect) for defect in message.defects)
    return cut and [*leaves(message)][-1] is page


def _main(message: EmailMessage) -> EmailMessage | None:
    """The part that the whole names as its start; else the first page."""
    pages = [
        part
        for part in leaves(message)
        if part.get_content_type() in ("text/html", "application/xhtml+xml")
    ]
    start = message.get_param("start")
    for key, wanted in (
        ("Content-ID", start),
        ("Content-Location", message.get("Snapshot-Content-Location")),
    ):
        for part in pages:
            if wanted and str(part.get(key, "")).strip() == str(wanted).strip():
                return part
    return pages[0] if pages else None
