"""Documents that are ZIP archives inside (DOCX, EPUB): their members, read within bounds."""

from __future__ import annotations

import posixpath
import re
import zipfile
import zlib
from io import BytesIO
from lzma import LZMAError
from urllib.parse import unquote

from lxml import etree

from reader.importing.problems import DamagedFile, LockedFile, TooLarge, TooMany

MAX_MEMBER = 64 * 2**20
"""Bytes of one member, unpacked."""
MAX_FILES = 20_000
MAX_ALL = 256 * 2**20
"""Bytes of all members that are read, unpacked."""
_CHUNK = 2**20
_LONGEST_NAME = 120
_ENCRYPTED = 0x1
_ENCODING = re.compile(rb"""\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.-]+)""")
_NUMBERED = re.compile(rb"&#([xX][0-9a-fA-F]{1,8}|[0-9]{1,8});?")
_WIDE = (b"\xff\xfe", b"\xfe\xff", b"\x00", b"<\x00")
_WRONG = (
    zipfile.BadZipFile, zlib.error, LZMAError, EOFError, OSError, RuntimeError, ValueError,
    MemoryError,
)  # fmt: skip


def has_member(data: bytes, name: str) -> bool:
    """Whether a ZIP archive lists a member of this name; a cut one, whether it begins with it."""
    wanted = name.encode()
    if not data.startswith(b"PK\x03\x04") or wanted not in data:
        return False
    if data.count(b"PK\x01\x02") > MAX_FILES:
        return False
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            return name in archive.NameToInfo
    except (zipfile.BadZipFile, NotImplementedError, ValueError, EOFError, OSError):
        return bool(re.search(rb"PK\x03\x04.{26}" + re.escape(wanted), data[: 2**20], re.DOTALL))


class Zipped:
    """The members of a document by their names. `what` names the kind of document in problems.

    Raises:
        DamagedFile, TooMany: it cannot be opened.
    """

    def __init__(self, data: bytes, what: str) -> None:
        self._what = what
        self._left = MAX_ALL
        if data.count(b"PK\x01\x02") > MAX_FILES:
            raise TooMany(MAX_FILES)
        try:
            self._archive = zipfile.ZipFile(BytesIO(data))
        except (zipfile.BadZipFile, NotImplementedError, ValueError, EOFError, OSError):
            raise DamagedFile(what) from None
        self._members = {info.filename: info for info in self._archive.infolist()}

    def __contains__(self, name: str) -> bool:
        return name in self._members

    @property
    def names(self) -> list[str]:
        """The names of all members."""
        return list(self._members)

    def read(self, name: str) -> bytes:
        """The bytes of a member.

        Raises:
            DamagedFile, LockedFile, TooLarge: it is not there, or cannot be read.
        """
        info = self._members.get(name)
        if info is None:
            raise DamagedFile(self._what, f"{_shown(name)} is missing")
        if info.flag_bits & _ENCRYPTED:
            raise LockedFile
        limit = min(MAX_MEMBER, self._left)
        out = bytearray()
        try:
            with self._archive.open(info) as file:
                while chunk := file.read(_CHUNK):
                    out += chunk
                    if len(out) > limit:
                        raise TooLarge(max(info.file_size, len(out)), limit)
        except NotImplementedError:
            raise DamagedFile(self._what, f"{_shown(name)} is packed in an unknown way") from None
        except _WRONG:
            raise DamagedFile(self._what, f"{_shown(name)} cannot be unpacked") from None
        self._left -= len(out)
        return bytes(out)

    def xml(self, name: str) -> etree._Element:
        """A member as XML: no entity is resolved, nothing is loaded.

        Raises:
            DamagedFile: it is not there, or is no XML.
        """
        return parse_xml(self.read(name), self._what)


def _shown(name: str) -> str:
    line = " ".join(name.split())
    return line if len(line) <= _LONGEST_NAME else line[:_LONGEST_NAME] + "…"


def parse_xml(data: bytes, what: str) -> etree._Element:
    """XML without entities, document types and loads; what is not well formed is mended.

    Raises:
        DamagedFile: nothing can be read of it.
    """
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        recover=True,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        root = etree.fromstring(without_surrogates(data), parser=parser)
    except (etree.XMLSyntaxError, ValueError):
        root = None
    if root is None:
        raise DamagedFile(what)
    return root


def _whole_character(found: re.Match[bytes]) -> bytes:
    said = found.group(1)
    number = int(said[1:], 16) if said[:1] in b"xX" else int(said)
    return b"?" if 0xD800 <= number <= 0xDFFF else found.group()


def without_surrogates(data: bytes) -> bytes:
    """XML that is, or says to be, UTF-8 without the bytes that are none, halves of surrogate pairs
    among them: libxml2 lets them pass, and nothing can read them then."""
    data = _NUMBERED.sub(_whole_character, data)
    told = _ENCODING.match(data)
    if told is not None and told.group(1).lower() not in (b"utf-8", b"utf8"):
        return data
    if data.startswith(_WIDE):
        return data
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("utf-8", "replace").encode("utf-8")
    return data


def local(element: etree._Element) -> str:
    """The name of an element without its namespace; "" for what is none."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def beside(base: str, href: str) -> str:
    """The name of the member that an address in the member `base` names."""
    path = unquote(href.split("#")[0])
    if path.startswith("/"):
        return path.lstrip("/")
    return posixpath.normpath(posixpath.join(posixpath.dirname(base), path)).lstrip("/")
