"""Fetch one page from an address; bounded in time, size and redirects, and shy of private ones."""

from __future__ import annotations

import functools
import http.client
import ipaddress
import socket
import ssl
import threading
import time
import urllib.error
import urllib.request
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote, urlsplit, urlunsplit

from reader import __version__
from reader.progress import NO_PROGRESS, Progress
from reader.sentences import Sentence

TIMEOUT = 20.0
"""Seconds without an answer after which an address is given up."""
TOTAL = 60.0
"""Seconds after which a page that still trickles in is given up."""
REDIRECTS = 5
_CHUNK = 2**16
_POLL = 0.05
_PRIVATE = Sentence(
    "The address leads into a private network, so nothing was asked there; only an address that you"
    " type yourself may."
)
_ACCEPT = "text/html,application/xhtml+xml,application/xml;q=0.9,text/*;q=0.8,*/*;q=0.5"


class FetchProblem(Exception):
    """An address gave no page; the message is one sentence for the reader.

    `silent`: its server did not answer at all, so that another page of it is not worth the wait.
    """

    def __init__(self, message: str, *, silent: bool = False) -> None:
        super().__init__(message)
        self.silent = silent


@dataclass(frozen=True, slots=True)
class Fetched:
    """Bytes with the name that they came under and their media type, if one was told."""

    data: bytes
    name: str
    media_type: str | None


def fetch(url: str, *, limit: int, typed: bool = True, progress: Progress = NO_PROGRESS) -> Fetched:
    """The page at `url`, of at most `limit` bytes. Sends no cookies and keeps none.

    `typed` says that the reader named this very address: only then may it be one of this machine
    or a private network. No page of the web leads there. `progress` is only asked whether to stop.

    Raises:
        FetchProblem: why there is no page, in a sentence.
        Cancelled: the reader has asked to stop.
    """
    _require_web(url)
    line = _Line(typed)
    work = _Work(_written(url), limit, line)
    deadline = time.monotonic() + TOTAL
    # In a thread of its own, because nothing else stops a server that sends a byte a second.
    thread = threading.Thread(target=work.run, name="fetch", daemon=True)
    thread.start()
    late = True
    try:
        while time.monotonic() < deadline and (late := thread.is_alive()):
            thread.join(_POLL)
            progress.checkpoint()
    finally:
        if late:  # what it returns now is cut short
            line.cut()
    if late:
        raise FetchProblem(
            Sentence("The page took over a minute to arrive; try again later."), silent=True
        )
    if work.problem is not None:
        raise work.problem
    assert work.fetched is not None
    return work.fetched


class _Line:
    """The connections of one fetch: whom they may reach, and how they are ended from outside."""

    def __init__(self, typed: bool) -> None:
        # Whether a private address may be asked; of a typed one the first connection tells.
        self._private = None if typed else False
        self._socket: socket.socket | None = None
        self._cut = False

    def opens(self, host: str, port: int) -> None:
        """Raise `FetchProblem` before a connection is tried where none may be asked."""
        if self._private is False:
            found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
            if any(is_private(str(place[4][0])) for place in found):
                raise FetchProblem(_PRIVATE)

    def opened(self, connected: socket.socket) -> None:
        """Raise `FetchProblem` if the other end is none that may be asked."""
        self._socket = connected
        if self._cut:
            raise ConnectionAbortedError
        private = is_private(connected.getpeername()[0])
        if self._private is None:
            self._private = private
        if private and not self._private:
            raise FetchProblem(_PRIVATE)  # the name has another address than a moment ago

    def cut(self) -> None:
        """End the connection, if there is one, and let no other begin."""
        self._cut = True
        if self._socket is not None:
            try:
                self._socket.shutdown(socket.SHUT_RDWR)
            except OSError:
                return  # it had ended by itself


class _Work:
    """One fetch as a thread runs it; what came of it stands in `fetched` or `problem`."""

    def __init__(self, url: str, limit: int, line: _Line) -> None:
        self._url = url
        self._limit = limit
        self._line = line
        self.fetched: Fetched | None = None
        self.problem: Exception | None = None

    def run(self) -> None:
        try:
            self.fetched = _fetch(self._url, self._limit, self._line)
        except Exception as problem:  # noqa: BLE001 - raised again in the thread that asked
            self.problem = problem


def is_private(host: str) -> bool:
    """Whether an IP address is one of this machine or of a private network."""
    try:
        address = ipaddress.ip_address(host.split("%")[0])
    except ValueError:
        return False
    mapped = getattr(address, "ipv4_mapped", None)
    return not (mapped or address).is_global


def _fetch(url: str, limit: int, line: _Line) -> Fetched:
    request = urllib.request.Request(  # noqa: S310 - the scheme was checked by the caller
        url, headers={"User-Agent": f"Variorum/{__version__}", "Accept": _ACCEPT}
    )
    opener = urllib.request.build_opener(_OnlyWeb, _Plain(line), _Secure(line))
    try:
        with opener.open(request, timeout=TIMEOUT) as answer:
            data = _bounded(answer, limit)
            return Fetched(data, answer.geturl(), answer.headers.get_content_type())
    except urllib.error.HTTPError as error:
        error.close()
        raise FetchProblem(_refusal(error)) from error
    except (TimeoutError, urllib.error.URLError, OSError, http.client.HTTPException) as error:
        raise FetchProblem(_sentence(error), silent=True) from error
    except ValueError as error:  # an address that only looks like one, as with a port of letters
        raise FetchProblem(
            Sentence("Only whole http and https addresses can be fetched.")
        ) from error


class _OnlyWeb(urllib.request.HTTPRedirectHandler):
    max_redirections = REDIRECTS

    def redirect_request(  # type: ignore[no-untyped-def]
        self, req, fp, code, msg, headers, newurl
    ) -> urllib.request.Request | None:
        _require_web(newurl)  # the base class would follow to ftp
        return super().redirect_request(req, fp, code, msg, headers, newurl)


class _PlainConnection(http.client.HTTPConnection):
    def __init__(self, *args: Any, line: _Line, **keywords: Any) -> None:
        super().__init__(*args, **keywords)
        self._line = line

    def connect(self) -> None:
        self._line.opens(self.host, self.port)
        super().connect()
        _admit(self, self._line)


class _SecureConnection(http.client.HTTPSConnection):
    def __init__(self, *args: Any, line: _Line, **keywords: Any) -> None:
        super().__init__(*args, **keywords)
        self._line = line

    def connect(self) -> None:
        self._line.opens(self.host, self.port)
        super().connect()
        _admit(self, self._line)


def _admit(connection: http.client.HTTPConnection, line: _Line) -> None:
    try:
        line.opened(connection.sock)
    except BaseException:
        connection.close()
        raise


class _Plain(urllib.request.HTTPHandler):
    def __init__(self, line: _Line) -> None:
        super().__init__()
        self._line = line

    def http_open(self, req: urllib.request.Request) -> http.client.HTTPResponse:
        if req.has_proxy():  # the proxy of this network decides whom it asks
            return super().http_open(req)
        return self.do_open(functools.partial(_PlainConnection, line=self._line), req)


class _Secure(urllib.request.HTTPSHandler):
    def __init__(self, line: _Line) -> None:
        super().__init__()
        self._line = line

    def https_open(self, req: urllib.request.Request) -> http.client.HTTPResponse:
        if req.has_proxy():
            return super().https_open(req)
        return self.do_open(functools.partial(_SecureConnection, line=self._line), req)


def _bounded(answer: http.client.HTTPResponse, limit: int) -> bytes:
    parts: list[bytes] = []
    size = 0
    while part := answer.read1(_CHUNK):
        size += len(part)
        if size > limit:
            raise FetchProblem(
                Sentence("The page is larger than {limit} MB.", limit=limit // 2**20)
            )
        parts.append(part)
    if answer.length:
        raise FetchProblem(Sentence("The page broke off before its end; try again later."))
    return b"".join(parts)


def _written(url: str) -> str:
    """An address as it is sent: people copy them with letters of every script, and blanks."""
    parts = urlsplit(url.strip())
    try:
        host = (parts.hostname or "").encode("idna").decode("ascii")
        port = f":{parts.port}" if parts.port is not None else ""
    except (UnicodeError, ValueError):
        raise FetchProblem(
            Sentence("Only whole http and https addresses can be fetched.")
        ) from None
    server = f"[{host}]{port}" if ":" in host else f"{host}{port}"
    path = quote(parts.path, safe="/%:=&~+!$,;'@()*")
    return urlunsplit(
        (parts.scheme, server, path, quote(parts.query, safe="/%:=&~+!$,;'@()*?"), "")
    )


def _require_web(url: str) -> None:
    try:
        parts = urlsplit(url)
        usable = parts.scheme.lower() in ("http", "https") and bool(parts.hostname)
    except ValueError:
        usable = False
    if not usable:
        raise FetchProblem(Sentence("Only whole http and https addresses can be fetched."))


def _refusal(error: urllib.error.HTTPError) -> str:
    if 300 <= error.code < 400:
        return Sentence(
            "The address leads on without end, or away from the web, so it was not followed."
        )
    return Sentence(
        "The server answered {code} ({reason}) for this address.",
        code=error.code,
        reason=error.reason,
    )


def _sentence(error: Exception) -> str:
    reason = error.reason if isinstance(error, urllib.error.URLError) else error
    if isinstance(reason, TimeoutError):
        return Sentence(
            "The address did not answer within {seconds} seconds; try again later.",
            seconds=round(TIMEOUT),
        )
    if isinstance(reason, socket.gaierror):
        return Sentence("The address was not found; check its spelling and the connection.")
    if isinstance(reason, ssl.SSLError):
        return Sentence("The address has no valid certificate, so nothing was fetched from it.")
    if isinstance(reason, ConnectionRefusedError):
        return Sentence("The address refused the connection; nothing answers there at present.")
    return Sentence("The address could not be fetched: {reason}.", reason=reason)
