"""What can go wrong with a library, each told in one sentence that says why and what to do."""

from __future__ import annotations

from reader.sentences import Sentence


class LibraryError(Exception):
    """The library cannot do what was asked; `str(error)` is a sentence for the reader."""


class NewerLibrary(LibraryError):
    """The library was written by a newer version of the program."""


class DamagedLibrary(LibraryError):
    """The file is damaged, or is no library at all."""


class LockedLibrary(LibraryError):
    """Another program holds the library for longer than we wait."""


class ReadOnlyLibrary(LibraryError):
    """The library, or the folder that it lies in, cannot be written to, or not even read."""


class MovedLibrary(LibraryError):
    """While the library was open its file was moved, deleted or replaced by another."""


class MissingFolder(LibraryError):
    """The folder that the library should lie in does not exist."""


class DiskFull(LibraryError):
    """There is no room left to write; nothing of the operation was kept."""


class AlreadyPresent(LibraryError):
    """The same bytes are in the library already, as `article`."""

    def __init__(self, article: int) -> None:
        super().__init__(
            Sentence(
                "This article is in the library already, as number {article}.", article=article
            )
        )
        self.article = article


class ArticleNotFound(LibraryError):
    """No article has this number."""

    def __init__(self, article: int) -> None:
        super().__init__(
            Sentence(
                "There is no article {article} in the library; the list shows those there are.",
                article=article,
            )
        )
        self.article = article


class TextLost(LibraryError):
    """The text of an article is missing from a damaged library."""

    def __init__(self, article: int) -> None:
        super().__init__(
            Sentence(
                "The text of article {article} is lost, as the library is damaged; check and "
                "repair the library to make it again of what was imported.",
                article=article,
            )
        )
        self.article = article


class NoteNotFound(LibraryError):
    """No note has this number."""

    def __init__(self, note: int) -> None:
        super().__init__(
            Sentence(
                "There is no note {note} in the library; the list of notes shows those there are.",
                note=note,
            )
        )
        self.note = note
