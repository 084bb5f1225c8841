"""Where articles come from: files, folders, addresses, text from a clipboard or a pipe."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from reader.importing.dataset_preview import ColumnPreview as ColumnPreview
from reader.importing.dataset_preview import preview_columns
from reader.importing.formats.archive import is_companion, is_companion_folder
from reader.importing.limits import MAX_BYTES, MAX_FILE
from reader.progress import NO_PROGRESS, Progress
from reader.sentences import Sentence
from reader.services.fetch import Fetched, fetch


class SourceProblem(Exception):
    """A source could not be read; the message is one sentence for the reader."""


@dataclass(frozen=True, slots=True)
class ImportSource:
    """One thing to import: a path, an address, or bytes that are at hand.

    `label` is what the reader is told it was; `format` forces a format, a key of the table of
    formats ("text", "html" …). `typed`: the reader named the address, not a file that lists it.
    """

    label: str
    path: Path | None = None
    url: str | None = None
    data: bytes | None = None
    format: str | None = None
    typed: bool = True

    @classmethod
    def from_path(cls, path: Path) -> Self:
        """A file or a folder."""
        return cls(label=str(path), path=path)

    @classmethod
    def from_url(cls, url: str) -> Self:
        """An http or https address."""
        return cls(label=url, url=url)

    @classmethod
    def from_text(cls, text: str, label: str = "pasted text") -> Self:
        """Text at hand."""
        return cls(label=label, data=text.encode("utf-8", "surrogatepass"))

    @classmethod
    def from_html(cls, html: str, label: str = "pasted page") -> Self:
        """HTML at hand."""
        return cls(label=label, data=html.encode("utf-8", "surrogatepass"), format="html")

    @classmethod
    def from_argument(cls, argument: str) -> Self:
        """What somebody typed: an address if it begins like one, else a path."""
        if argument.lower().startswith(("http://", "https://")):
            return cls.from_url(argument)
        return cls.from_path(Path(argument).expanduser())


def expand(sources: Sequence[ImportSource], *, recurse: bool) -> Iterator[ImportSource]:
    """The sources with every folder replaced by its files, in the order of their names.

    Hidden files and folders, links that lead out into folders, and what stands beside saved pages
    (pictures, style sheets, scripts) are passed over. A folder without other files stays as it is,
    so that `load` can say so.
    """
    for source in sources:
        if source.path is None or not source.path.is_dir():
            yield source
            continue
        files = list(_files(source.path, recurse=recurse))
        if not files:
            yield source
        for file in files:
            yield ImportSource.from_path(file)


def load(source: ImportSource, progress: Progress = NO_PROGRESS) -> Fetched:
    """The bytes of a source with what is known of them; `progress` is only asked whether to stop.

    Raises:
        SourceProblem: why it cannot be read, in a sentence.
        FetchProblem: why nothing came from its address, in a sentence.
        Cancelled: the reader has asked to stop.
    """
    if source.data is not None:
        return Fetched(source.data, source.label, None)
    if source.url is not None:
        return fetch(source.url, limit=MAX_BYTES, typed=source.typed, progress=progress)
    if source.path is None:
        raise SourceProblem(Sentence("There is nothing to import here."))
    return _read(source.path)


def preview_dataset(path: Path) -> tuple[ColumnPreview, ...]:
    """The columns of a dataset, for the reader to say which is which field.

    Raises:
        SourceProblem, ImportProblem: why it cannot be read, in a sentence.
    """
    return preview_columns(_read(path).data, path.name)


def _files(folder: Path, *, recurse: bool) -> Iterator[Path]:
    for parent, folders, names in os.walk(folder):
        folders[:] = sorted(
            folder
            for folder in folders
            if recurse and not folder.startswith(".") and not is_companion_folder(folder, names)
        )
        for name in sorted(names):
            path = Path(parent, name)
            if not name.startswith(".") and not is_companion(name) and path.is_file():
                yield path


def _read(path: Path) -> Fetched:
    try:
        if path.is_dir():
            raise SourceProblem(Sentence("This folder holds no files to import."))
        if not path.exists():
            raise SourceProblem(Sentence("There is no such file; check the name and the folder."))
        if not path.is_file():
            raise SourceProblem(
                Sentence("This is not a regular file, so there is no article to read in it.")
            )
        if path.stat().st_size > MAX_FILE:
            raise SourceProblem(
                Sentence(
                    "This file is larger than {limit} MB; cut it into smaller ones first.",
                    limit=MAX_FILE // 2**20,
                )
            )
        return Fetched(path.read_bytes(), path.name, None)
    except OSError as error:
        raise SourceProblem(_sentence(error)) from error


def _sentence(error: OSError) -> str:
    if error.errno in (errno.EACCES, errno.EPERM):
        return Sentence(
            "You have no permission to read this file; change its permissions, then try again."
        )
    if error.errno == errno.ENAMETOOLONG:
        return Sentence("This is not a file: the name is longer than any can be.")
    return Sentence("This file could not be read: {error}.", error=error.strerror or error)
