"""Mail (.eml, a newsletter) → pieces: its HTML, or its text; what is attached is told, not read."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from email.errors import MessageError
from email.message import EmailMessage
from email.parser import BytesParser
from email.policy import EmailPolicy
from email.utils import parseaddr, parsedate_to_datetime

from reader.importing.decode import decode, is_text_encoding
from reader.importing.formats.html import read_html
from reader.importing.formats.lines import tidy
from reader.importing.formats.text import read_text
from reader.importing.limits import require_lines
from reader.importing.parts import Member, Opened, Packed, Unread
from reader.importing.pieces import Metadata, Piece, Reading
from reader.importing.problems import DamagedFile, EmptyInput, ImportProblem, TooMany

_FIELDS = re.compile(
    r"(?:(?:[A-Za-z][A-Za-z0-9-]{1,60}:[^\n]*|[ \t]+\S[^\n]*)\n){2,}", re.MULTILINE
)
_FIELD = re.compile(r"^([A-Za-z][A-Za-z0-9-]{1,60}):", re.MULTILINE)
_OWN = frozenset(
    [
        "received", "return-path", "message-id", "mime-version", "content-type", "delivered-to",
        "dkim-signature", "list-unsubscribe", "x-mailer", "content-transfer-encoding", "reply-to",
        "list-id", "x-received",
    ]
)  # fmt: skip
_USUAL = frozenset(["from", "to", "subject", "date", "cc"])
WRONG = (
    MessageError, ValueError, TypeError, IndexError, AttributeError, LookupError, RecursionError,
    AssertionError, OverflowError,
)  # fmt: skip
"""What Python's reader of mail raises over mails that are damaged."""
_MOST_PARTS = 500
_MOST_LINES = 2_000_000  # with all that is attached
_LONGEST_HEAD = 2**18
_LONGEST_FIELD = 4_000
_MOST_BRACKETS = 50
_HEAD_END = re.compile(rb"\r?\n\r?\n")
_MOST_EDGES = 5_000  # lines that may begin a part
_DEEPEST = 20
_PREFIX = re.compile(r"(?:(?:re|fwd?|aw|wg|tr|rv)\s*:\s*)+", re.IGNORECASE)
_FORWARDED = re.compile(
    r"^-{2,}\s*(?:forwarded|original|weitergeleitete)[^\n]{0,60}-{2,}$", re.IGNORECASE
)
_SIGNATURE = re.compile(r"^-- ?$", re.MULTILINE)
_MBOX = re.compile(rb"^From [^\r\n]{3,200}\r?\n(?=[A-Za-z][A-Za-z0-9-]*:)", re.MULTILINE)
_DESK = re.compile(
    r"\b(?:news(?:letter)?|daily|weekly|post|times|journal|review|herald|gazette|press|magazine"
    r"|digest|bulletin|team|desk|editors?|the|from|via|at)\b|[|@]",
    re.IGNORECASE,
)
_AT = re.compile(r"(?P<who>.+?)\s+(?:from|at|@|via|\|)\s+(?P<where>.+)$")


class _Bounded(EmailPolicy):
    """Python's reading of a field takes time by the square of its length, or worse where brackets
    stand in each other."""

    def header_source_parse(self, sourcelines: list[str]) -> tuple[str, str]:
        name, value = super().header_source_parse(sourcelines)
        return name, value[:_LONGEST_FIELD] if value.count("(") < _MOST_BRACKETS else ""


def is_mail(text: str) -> bool:
    """Whether a text begins with the fields of a mail as programs store it."""
    head = text.lstrip("\n").removeprefix(">")
    if head.startswith("From ") and "\n" in head:
        head = head.split("\n", 1)[1]
    found = _FIELDS.match(head)
    if found is None:
        return False
    names = {name.lower() for name in _FIELD.findall(found.group())}
    ended = head[found.end() : found.end() + 1] in ("\n", "")
    return ended and "from" in names and bool(names & _OWN) and len(names & _USUAL) >= 2


def is_mbox(data: bytes) -> bool:
    """Whether these are several mails in one file."""
    return data.startswith(b"From ") and _MBOX.match(data) is not None


def open_mbox(packed: Packed) -> Iterator[Opened]:
    """The mails of an mbox file; lines that were quoted for it are set right."""
    starts = [found for found in _MBOX.finditer(packed.data) if _begins(packed.data, found.start())]
    if not starts:
        raise DamagedFile("mailbox")
    ends = [*(found.start() for found in starts[1:]), len(packed.data)]
    for number, (start, end) in enumerate(zip(starts, ends, strict=True), 1):
        packed.checkpoint()
        data = re.sub(rb"(?m)^>(>*From )", rb"\1", packed.data[start.end() : end])
        try:
            head = _HEAD_END.search(data, 1)
            fields = parse_message(data[: head.end() if head else 2**16])
            subject = _field(fields, "Subject")
        except ImportProblem as problem:
            yield Unread(f"mail {number}", problem)
            continue
        yield Member(data, f"mail {number}" + (f" ({subject[:80]})" if subject else ""), "mail")


def _begins(data: bytes, at: int) -> bool:
    return at == 0 or data[max(0, at - 4) : at].endswith((b"\n\n", b"\r\n\r\n"))


def read_mail(data: bytes) -> Reading:
    """The pieces of a mail, its subject as title, its sender as source, its date.

    Raises:
        DamagedFile, EmptyInput: why there are none.
    """
    message = parse_message(data)
    try:
        html, text, attached = _parts(message)
        told = _told(message)
    except WRONG:
        raise DamagedFile("mail") from None
    reading: Reading | None = None
    if html.strip():
        reading = read_html(html)
        if text.strip() and _words(reading) < 20:
            reading = None  # pictures of words, mostly
    if reading is None and text.strip():
        reading = read_text(_unquoted(text))
    if reading is None:
        raise EmptyInput
    pieces = [*_signed(reading.pieces)]
    pieces += [Piece(name, name, reason="attachment") for name in attached]
    return Reading(tuple(pieces), _metadata(told, reading.metadata))


def parse_message(data: bytes) -> EmailMessage:
    """A mail or saved page as its parts.

    Raises:
        DamagedFile: it is none.
    """
    head = _HEAD_END.search(data, 1)
    if (head.start() if head else len(data)) > _LONGEST_HEAD:
        raise DamagedFile("mail", "it does not come to its text")
    require_lines(data.count(b"\n"), _MOST_LINES)
    if data.count(b"\n--") > _MOST_EDGES:
        raise TooMany(_MOST_PARTS)
    try:
        message = BytesParser(policy=_Bounded()).parsebytes(
            data.lstrip(b"\r\n").replace(b"\x00", b"")
        )
    except WRONG:
        raise DamagedFile("mail") from None
    assert isinstance(message, EmailMessage)
    return message


def content_of(part: EmailMessage) -> str:
    """The text of a part in whatever encoding it says, or seems to have."""
    try:
        data = part.get_payload(decode=True)
    except (ValueError, TypeError, AttributeError, LookupError):
        return ""
    if not isinstance(data, bytes):
        return ""
    charset = part.get_content_charset()
    if (
        charset
        and charset.lower() not in ("us-ascii", "unknown-8bit")
        and is_text_encoding(charset)
    ):
        try:
            return data.decode(charset).replace("\r\n", "\n")
        except (LookupError, ValueError):
            pass  # the text itself is asked below
    try:
        return decode(data, declared=part.get_content_type() == "text/html")
    except ImportProblem:
        return ""


def leaves(message: EmailMessage) -> Iterator[EmailMessage]:
    """The parts of a mail that hold no parts; mails that are attached stay closed."""
    stack: list[tuple[EmailMessage, int]] = [(message, 0)]
    seen = 0
    while stack and seen < _MOST_PARTS:
        part, depth = stack.pop()
        seen += 1
        inner = part.get_payload()
        if part.is_multipart() and isinstance(inner, list) and depth < _DEEPEST:
            if part.get_content_type() == "message/rfc822":
                yield part
                continue
            stack += [(p, depth + 1) for p in reversed(inner) if isinstance(p, EmailMessage)]
        elif not part.is_multipart():
            yield part


def _parts(message: EmailMessage) -> tuple[str, str, list[str]]:
    html: list[str] = []
    text: list[str] = []
    attached: list[str] = []
    for part in leaves(message):
        kind = part.get_content_type()
        name = _file_name(part)
        if part.get_content_disposition() == "attachment" or kind == "message/rfc822":
            attached.append(name or "a mail")
        elif kind in ("text/html", "application/xhtml+xml"):
            html.append(content_of(part))
        elif kind == "text/plain":
            text.append(content_of(part))
        elif name and part.get("Content-ID") is None:
            attached.append(name)
    return "\n".join(html), "\n".join(text), attached


def _file_name(part: EmailMessage) -> str:
    try:
        return tidy(part.get_filename() or "")[:200]
    except (ValueError, TypeError, AttributeError, LookupError):
        return ""


def _words(reading: Reading) -> int:
    return sum(len(piece.text.split()) for piece in reading.pieces if piece.reason is None)


def _unquoted(text: str) -> str:
    """A mail's text without the signs of quoting where all of it is quoted (forwarded)."""
    lines = text.split("\n")
    filled = [line for line in lines if line.strip()]
    if filled and sum(line.startswith(">") for line in filled) > 0.8 * len(filled):
        return "\n".join(re.sub(r"^(?:> ?)+", "", line) for line in lines)
    return text


def _signed(pieces: tuple[Piece, ...]) -> Iterator[Piece]:
    """The pieces, with the signature of a mail (what follows `-- `) marked as such."""
    signed = False
    for piece in pieces:
        signed = signed or bool(_SIGNATURE.match(piece.source) and len(piece.source) <= 3)
        forwarded = bool(_FORWARDED.match(piece.text))
        if piece.reason is None and (signed or forwarded):
            yield replace(piece, reason="contact" if signed else "navigation")
        else:
            yield piece


def _told(message: EmailMessage) -> Metadata:
    """What the fields of a mail say."""
    name, address = parseaddr(_field(message, "From"))
    author, source = _sender(tidy(name.strip("\"' ")), address)
    return Metadata(
        title=tidy(_PREFIX.sub("", _field(message, "Subject"), count=1)) or None,
        authors=(author,) if author else (),
        source=_list_name(message) or source,
        published=_date(_field(message, "Date")),
    )


def _metadata(told: Metadata, own: Metadata) -> Metadata:
    return replace(
        own,
        title=told.title or own.title,
        published=told.published or own.published,
        source=told.source or own.source,
        authors=own.authors or told.authors,
    )


def _field(message: EmailMessage, name: str) -> str:
    try:
        return " ".join(str(message.get(name, "")).split())
    except (ValueError, TypeError, AttributeError, LookupError, OverflowError):
        return ""


def _list_name(message: EmailMessage) -> str | None:
    told = _field(message, "List-Id")
    name = tidy(re.sub(r"<.*", "", told).strip("\"' "))
    return name if name and not name.isdecimal() and "." not in name else None


def _sender(name: str, address: str) -> tuple[str | None, str | None]:
    """Who wrote a mail and for whom, as far as the sender's name says: `Ann Lee from The Post`."""
    if not name or "@" in name:
        host = address.rpartition("@")[2]
        return None, host or None
    if found := _AT.match(name):
        return found.group("who"), found.group("where")
    words = name.split()
    if 2 <= len(words) <= 4 and not _DESK.search(name) and all(w[:1].isupper() for w in words):
        return name, name
    return None, name


def _date(text: str) -> str | None:
    try:
        return parsedate_to_datetime(text).isoformat()
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
