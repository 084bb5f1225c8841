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
        named = f"It is {what}, not text" if what else "It is not text"
        super().__init__(f"{named}, nor any other kind of file that holds articles.")


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


class SeveralArticles(ImportProblem):
    """A file that holds many articles stands where one is wanted."""

    def __init__(self) -> None:
        super().__init__("It holds several articles; import it to have each of them.")


class DamagedFile(ImportProblem):
    """A file that begins like one of its kind but cannot be read; `what` names the kind."""

    def __init__(self, what: str, why: str = "") -> None:
        because = f": {why}" if why else ""
        super().__init__(f"This {what} is damaged or not whole{because}.")


class TooMany(ImportProblem):
    """More articles come out of one file than may."""

    def __init__(self, limit: int) -> None:
        super().__init__(
            f"It holds more than {limit:,} files or articles; only so many are taken from one"
            " file, so split it."
        )


class TooMuch(ImportProblem):
    """More bytes come out of one file than may: it may have been made to fill the disk."""

    def __init__(self, limit: int) -> None:
        super().__init__(
            f"Unpacked it is larger than {limit / 2**20:,.0f} MB, which is not done; split it."
        )


class TooDeep(ImportProblem):
    """Files stand in files in files."""

    def __init__(self, limit: int) -> None:
        super().__init__(f"Archives stand more than {limit} deep in each other; unpack them first.")


class NoTextColumn(ImportProblem):
    """No column of a dataset looks like the text of an article."""

    def __init__(self, columns: list[str]) -> None:
        named = ", ".join(columns[:12]) + (" …" if len(columns) > 12 else "")
        super().__init__(
            f"None of its columns ({named[:300]}) looks like the text of an article; say which"
            " one is: in the window by Import dataset, in a terminal by --columns text=NAME."
        )


class NoSuchColumn(ImportProblem):
    """A column that was named is not in the dataset."""

    def __init__(self, wanted: str, columns: list[str]) -> None:
        named = ", ".join(columns[:12]) + (" …" if len(columns) > 12 else "")
        super().__init__(f"It has no column {wanted[:80]}; its columns are {named[:300]}.")


class LockedFile(ImportProblem):
    """A file that can only be read with a password."""

    def __init__(self) -> None:
        super().__init__("It is locked with a password; unlock or unpack it, then import that.")


class Swollen(ImportProblem):
    """A packed file that grows far more than texts do: made to fill memory, or no texts."""

    def __init__(self) -> None:
        super().__init__(
            "It grows far more on unpacking than texts do, so it was left packed; unpack it"
            " yourself if you know what it is."
        )


class NoAddress(ImportProblem):
    """An entry of a list of addresses has none that can be fetched."""

    def __init__(self) -> None:
        super().__init__("It has neither a text nor an http or https address to fetch it from.")


class Unforeseen(ImportProblem):
    """Reading it went wrong in a way that nobody thought of: a fault of the program's."""

    def __init__(self, error: Exception) -> None:
        super().__init__(
            f"Reading it failed in an unforeseen way ({type(error).__name__}); it was left "
            "out, and the rest goes on. Please report it."
        )
