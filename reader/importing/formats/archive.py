"""ZIP archives and gzip files → the files in them, unpacked one by one and within bounds.

Nothing is ever written to a disk: the names in an archive are only shown.
"""

from __future__ import annotations

import re
import zipfile
import zlib
from collections.abc import Collection, Iterator
from io import BytesIO
from lzma import LZMAError

from reader.importing.formats.exports import is_omnivore, open_omnivore
from reader.importing.limits import MAX_FILE
from reader.importing.parts import Member, Opened, Packed, Unread
from reader.importing.problems import (
    BinaryInput,
    DamagedFile,
    EmptyInput,
    ImportProblem,
    LockedFile,
    Swollen,
    TooLarge,
    TooMany,
    TooMuch,
)

MAX_FILES = 20_000
"""Files in one archive."""
_RATIO = 200  # texts shrink to a fifth, tables of repeated words to a fiftieth
_SMALL = 4 * 2**20  # below it nothing is worth a bomb
_CHUNK = 2**20
_PIECE = 2**16
_ENTRY = b"PK\x01\x02"
_ENCRYPTED = 0x1
_UTF8 = 0x800
_CONTROLS = re.compile(r"[\x00-\x1f\x7f]")
# What stands beside saved pages and is no article; whoever wants it can name it by itself.
_COMPANIONS = re.compile(
    r"\.(?:png|jpe?g|gif|svg|webp|avif|bmp|ico|tiff?|css|js|mjs|map|woff2?|ttf|otf|eot|mp3|mp4|m4a"
    r"|webm|ogg|wav|mov|avi|exe|dll|so|class|pyc|db|ds_store)$",
    re.IGNORECASE,
)
_PAGE_FOLDER = re.compile(r"(.+)(?:[_.-]files|-Dateien|_fichiers|_archivos|_bestanden)$")
_OFFICE = ("[Content_Types].xml", "mimetype", "META-INF/MANIFEST.MF")


def is_companion(name: str) -> bool:
    """Whether a file belongs to articles without being one: a picture, a style sheet, a script."""
    return bool(_COMPANIONS.search(name))


def is_companion_folder(path: str, names: Collection[str]) -> bool:
    """Whether a folder is what browsers save beside a page: `Story_files` beside `Story.html`.

    `names` are those beside it, with the same folders in front. The pages in it are frames of that
    page, mostly advertisements.
    """
    found = _PAGE_FOLDER.match(path)
    return found is not None and any(
        f"{found.group(1)}{ending}" in names for ending in (".html", ".htm", ".xhtml")
    )


def is_zip(data: bytes) -> bool:
    """Whether this is an archive; an empty one has but its end."""
    return data.startswith((b"PK\x03\x04", b"PK\x05\x06"))


def is_gzip(data: bytes) -> bool:
    """Whether this is a gzip file."""
    return data.startswith(b"\x1f\x8b\x08")


def open_zip(packed: Packed) -> Iterator[Opened]:
    """The files of an archive in its order; what cannot be unpacked is told, the rest goes on."""
    # The directory is counted before it is read: each of its entries costs memory.
    if packed.data.count(_ENTRY) > MAX_FILES:
        raise TooMany(MAX_FILES)
    try:
        archive = zipfile.ZipFile(BytesIO(packed.data))
    except (zipfile.BadZipFile, NotImplementedError, ValueError, EOFError, OSError):
        raise DamagedFile("archive") from None
    with archive:
        files = [(name, info) for info in archive.infolist() if (name := _name(info))]
        names = dict(files)
        if any(name in _OFFICE for name in names):
            raise BinaryInput("an office document or a program")
        if not files:
            raise EmptyInput
        if all(info.flag_bits & _ENCRYPTED for info in names.values()):
            raise LockedFile
        if is_omnivore(list(names)):
            yield from open_omnivore(list(names), lambda name: _read(archive, names[name], packed))
            return
        frames = {folder for name in names for folder in _folders(name)}
        frames = {folder for folder in frames if is_companion_folder(folder, names)}
        for name, info in files:
            if frames and not frames.isdisjoint(_folders(name)):
                continue
            packed.checkpoint()
            try:
                data = _read(archive, info, packed)
            except TooMuch:
                raise
            except ImportProblem as problem:
                yield Unread(name, problem)
            else:
                yield Member(data, name)


def open_gzip(packed: Packed) -> Iterator[Opened]:
    """The one file in a gzip file."""
    limit = min(MAX_FILE, packed.budget.size)
    out = bytearray()
    unpacker = zlib.decompressobj(wbits=31)
    # Piece by piece, because what follows a member is copied for each of perhaps millions.
    pieces = (packed.data[at : at + _PIECE] for at in range(0, len(packed.data), _PIECE))
    rest = b""
    begun = False
    try:
        while rest or (rest := next(pieces, b"")):
            packed.checkpoint()
            if not begun:  # one may follow on the other, with zeros between them
                rest = rest.lstrip(b"\x00")
                begun = bool(rest)
                continue
            out += unpacker.decompress(rest, _CHUNK)
            _require_bounds(len(out), len(packed.data), limit)
            rest = unpacker.unconsumed_tail
            if unpacker.eof:
                rest = unpacker.unused_data
                unpacker, begun = zlib.decompressobj(wbits=31), False
        if begun:
            raise DamagedFile("compressed file")
    except zlib.error:
        raise DamagedFile("compressed file") from None
    yield Member(bytes(out), re.sub(r"\.gz$", "", packed.name, flags=re.IGNORECASE))


def _name(info: zipfile.ZipInfo) -> str | None:
    """The name to show for a member: clean, without a way out; None for what is no article."""
    name = info.filename
    if not info.flag_bits & _UTF8:
        try:  # most programs write UTF-8 without saying so
            name = name.encode("cp437").decode("utf-8")
        except UnicodeError:
            name = info.filename
    parts = [
        part
        for part in re.split(r"[/\\]+", _CONTROLS.sub("", name))
        if part not in ("", ".", "..") and not re.fullmatch(r"[A-Za-z]:", part)
    ]
    if info.filename.endswith("/") or not parts:
        return None
    if any(part.startswith(".") or part == "__MACOSX" for part in parts):
        return None
    shown = "/".join(parts)
    return None if is_companion(shown) else shown[-500:]


def _folders(name: str) -> list[str]:
    """The folders in which a member stands, each with those in front of it."""
    steps = name.split("/")[:-1][:32]
    return ["/".join(steps[: n + 1]) for n in range(len(steps))]


def _read(archive: zipfile.ZipFile, info: zipfile.ZipInfo, packed: Packed) -> bytes:
    if info.flag_bits & _ENCRYPTED:
        raise LockedFile
    limit = min(MAX_FILE, packed.budget.size)
    if info.file_size > MAX_FILE:
        raise TooLarge(info.file_size, MAX_FILE)
    out = bytearray()
    whole = False
    try:
        with archive.open(info) as file:
            while chunk := file.read(_CHUNK):
                packed.checkpoint()
                out += chunk
                _require_bounds(len(out), info.compress_size, limit)
        whole = True
    except (
        zipfile.BadZipFile,
        zlib.error,
        LZMAError,
        EOFError,
        OSError,
        RuntimeError,
        NotImplementedError,
        ValueError,
        MemoryError,  # what a member says that unpacking it takes
    ) as error:
        unknown = isinstance(error, NotImplementedError)
        raise DamagedFile("file", "packed in an unknown way" if unknown else "") from None
    finally:
        if not whole:  # thousands of bombs would take their time too
            packed.budget.spend(len(out))
    return bytes(out)


def _require_bounds(size: int, packed: int, limit: int) -> None:
    if size > _SMALL and size > _RATIO * max(packed, 1):
        raise Swollen
    if size > limit:
        raise TooLarge(size, limit)
