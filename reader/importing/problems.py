"""Why something could not be read as an article. `str(problem)` is a sentence for people."""

from __future__ import annotations


class ImportProblem(Exception):
    """Something that was to be imported is no article; the sentence says why."""


class EmptyInput(ImportProblem):
    """There is nothing in it, or nothing but white space."""

    def __init__(self) -> None:
        super().__init__("There is no text in it.")


class BinaryInput(ImportProblem):
    """It is not text: an image, a program, an archive, or bytes in no known encoding."""

    def __init__(self, what: str | None = None) -> None:
        named = f"It is {what}, not text." if what else "It is not text."
        super().__init__(f"{named} Plain text, Markdown and HTML can be imported.")


class TooLarge(ImportProblem):
    """It has more bytes than an article may have."""

    def __init__(self, size: int, limit: int) -> None:
        super().__init__(
            f"It has {size / 2**20:.0f} MB; articles of up to {limit / 2**20:.0f} MB"
            " can be imported."
        )


class TextTooLong(ImportProblem):
    """Its text is longer than that of any article, or book."""

    def __init__(self, length: int, limit: int) -> None:
        super().__init__(
            f"Its text has {length / 1e6:.0f} million characters, more than any one article; cut"
            f" it into parts of at most {limit / 1e6:.0f} million."
        )


class NoArticle(ImportProblem):
    """A page was read, but no text of an article was found on it."""

    def __init__(self) -> None:
        super().__init__("No text of an article was found on the page.")
