"""Fetch one page from an address that the reader named; bounded in time, size and redirects."""

from __future__ import annotations

import http.client
import socket
import ssl
import time
import urllib.error
import urllib.request
from dataclasses import dataclass
from urllib.parse import urlsplit

from reader import __version__

TIMEOUT = 20.0
"""Seconds without an answer after which an address is given up."""
TOTAL = 60.0
"""Seconds after which a page that still trickles in is given up."""
REDIRECTS = 5
_CHUNK = 2**16


class FetchProblem(Exception):
    """An address gave no page; the message is one sentence for the reader."""


@dataclass(frozen=True, slots=True)
class Fetched:
    """Bytes with the name that they came under and their media type, if one was told."""

    data: bytes
    name: str
    media_type: str | None


class _OnlyWeb(urllib.request.HTTPRedirectHandler):
    max_redirections = REDIRECTS

    def redirect_request(  # type: ignore[no-untyped-def]
        self, req, fp, code, msg, headers, newurl
    ) -> urllib.request.Request | None:
        _require_web(newurl)  # the base class would follow to ftp
        return super().redirect_request(req, fp, code, msg, headers, newurl)


def fetch(url: str, *, limit: int) -> Fetched:
    """The page at `url`, of at most `limit` bytes. Sends no cookies and keeps none.

    Raises:
        FetchProblem: why there is no page, in a sentence.
    """
    _require_web(url)
    request = urllib.request.Request(  # noqa: S310 - the scheme was checked above
        url, headers={"User-Agent": f"Variorum/{__version__}", "Accept": "text/html,text/*;q=0.9"}
    )
    opener = urllib.request.build_opener(_OnlyWeb)
    try:
        with opener.open(request, timeout=TIMEOUT) as answer:
            data = _bounded(answer, limit)
            return Fetched(data, answer.geturl(), answer.headers.get_content_type())
    except urllib.error.HTTPError as error:
        error.close()
        raise FetchProblem(_refusal(error)) from error
    except (TimeoutError, urllib.error.URLError, OSError, http.client.HTTPException) as error:
        raise FetchProblem(_sentence(error)) from error


def _bounded(answer: http.client.HTTPResponse, limit: int) -> bytes:
    deadline = time.monotonic() + TOTAL
    parts: list[bytes] = []
    size = 0
    while part := answer.read1(_CHUNK):
        size += len(part)
        if size > limit:
            raise FetchProblem(f"The page is larger than {limit // 2**20} MB.")
        if time.monotonic() > deadline:
            raise FetchProblem("The page took over a minute to arrive; try again later.")
        parts.append(part)
    return b"".join(parts)


def _require_web(url: str) -> None:
    try:
        parts = urlsplit(url)
        usable = parts.scheme.lower() in ("http", "https") and bool(parts.hostname)
    except ValueError:
        usable = False
    if not usable:
        raise FetchProblem("Only whole http and https addresses can be fetched.")


def _refusal(error: urllib.error.HTTPError) -> str:
    if 300 <= error.code < 400:
        return "The address leads on without end, or away from the web, so it was not followed."
    return f"The server answered {error.code} ({error.reason}) for this address."


def _sentence(error: Exception) -> str:
    reason = error.reason if isinstance(error, urllib.error.URLError) else error
    if isinstance(reason, TimeoutError):
        return f"The address did not answer within {TIMEOUT:.0f} seconds; try again later."
    if isinstance(reason, socket.gaierror):
        return "The address was not found; check its spelling and the connection."
    if isinstance(reason, ssl.SSLError):
        return "The address has no valid certificate, so nothing was fetched from it."
    if isinstance(reason, ConnectionRefusedError):
        return "The address refused the connection; nothing answers there at present."
    return f"The address could not be fetched: {reason}."
