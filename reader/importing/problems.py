"""Why something could not be read as an article. `str(problem)` is a sentence for people."""

from __future__ import annotations

from reader.sentences import Sentence

_KINDS: dict[str, str] = {
    kind: kind
    for kind in (
        Sentence("archive"),
        Sentence("compressed file"),
        Sentence("e-book"),
        Sentence("feed"),
        Sentence("file"),
        Sentence("JSON file"),
        Sentence("line of JSON"),
        Sentence("list of addresses"),
        Sentence("list of articles"),
        Sentence("mail"),
        Sentence("mailbox"),
        Sentence("record"),
        Sentence("saved page"),
        Sentence("table"),
        Sentence("Word document"),
    )
}
"""What may be damaged, so that it can be said in another language too."""


class ImportProblem(Exception):
    """Something that was to be imported is no article; the sentence says why."""


class EmptyInput(ImportProblem):
    """There is nothing in it, or nothing but white space."""

    def __init__(self) -> None:
        super().__init__(Sentence("There is no text in it."))


class BinaryInput(ImportProblem):
    """It is not text: an image, a program, an archive, or bytes in no known encoding."""

    def __init__(self, what: str | None = None) -> None:
        if what:
            said = Sentence(
                "It is {what}, not text, nor any other kind of file that holds articles.", what=what
            )
        else:
            said = Sentence("It is not text, nor any other kind of file that holds articles.")
        super().__init__(said)


class TooLarge(ImportProblem):
    """It has more bytes than an article may have."""

    def __init__(self, size: int, limit: int) -> None:
        super().__init__(
            Sentence(
                "It has {size} MB; articles of up to {limit} MB can be imported.",
                size=f"{size / 2**20:.0f}",
                limit=f"{limit / 2**20:.0f}",
            )
        )


class TextTooLong(ImportProblem):
    """Its text is longer than that of any article, or book."""

    def __init__(self, length: int, limit: int) -> None:
        super().__init__(
            Sentence(
                "Its text has {length} million characters, more than any one article; cut it into "
                "parts of at most {limit} million.",
                length=f"{length / 1e6:.0f}",
                limit=f"{limit / 1e6:.0f}",
            )
        )


class TooManyLines(ImportProblem):
    """Its text has more lines and paragraphs than that of any article, or book."""

    def __init__(self, limit: int) -> None:
        super().__init__(
            Sentence(
                "Its text has more than {limit} lines or paragraphs, more than any one article; "
                "cut it into parts.",
                limit=f"{limit:,}",
            )
        )


class NoArticle(ImportProblem):
    """A page was read, but no text of an article was found on it."""

    def __init__(self) -> None:
        super().__init__(Sentence("No text of an article was found on the page."))


class SeveralArticles(ImportProblem):
    """A file that holds many articles stands where one is wanted."""

    def __init__(self) -> None:
        super().__init__(Sentence("It holds several articles; import it to have each of them."))


class DamagedFile(ImportProblem):
    """A file that begins like one of its kind but cannot be read; `what` names the kind."""

    def __init__(self, what: str, why: str = "") -> None:
        kind = _KINDS.get(what, what)
        if why:
            said = Sentence("This {kind} is damaged or not whole: {why}.", kind=kind, why=why)
        else:
            said = Sentence("This {kind} is damaged or not whole.", kind=kind)
        super().__init__(said)


class TooMany(ImportProblem):
    """More articles come out of one file than may."""

    def __init__(self, limit: int) -> None:
        super().__init__(
            Sentence(
                "It holds more than {limit} files or articles; only so many are taken "
                "from one file, so split it.",
                limit=f"{limit:,}",
            )
        )


class TooMuch(ImportProblem):
    """More bytes come out of one file than may: it may have been made to fill the disk."""

    def __init__(self, limit: int) -> None:
        super().__init__(
            Sentence(
                "Unpacked it is larger than {limit} MB, which is not done; split it.",
                limit=f"{limit / 2**20:,.0f}",
            )
        )


class TooDeep(ImportProblem):
    """Files stand in files in files."""

    def __init__(self, limit: int) -> None:
        super().__init__(
            Sentence(
                "Archives stand more than {limit} deep in each other; unpack them first.",
                limit=limit,
            )
        )


class NoTextColumn(ImportProblem):
    """No column of a dataset looks like the text of an article."""

    def __init__(self, columns: list[str]) -> None:
        named = ", ".join(columns[:12]) + (" …" if len(columns) > 12 else "")
        super().__init__(
            Sentence(
                "None of its columns ({named}) looks like the text of an article; say "
                "which one is: in the window by Import dataset, in a terminal by "
                "--columns text=NAME.",
                named=named[:300],
            )
        )


class NoSuchColumn(ImportProblem):
    """A column that was named is not in the dataset."""

    def __init__(self, wanted: str, columns: list[str]) -> None:
        named = ", ".join(columns[:12]) + (" …" if len(columns) > 12 else "")
        super().__init__(
            Sentence(
                "It has no column {wanted}; its columns are {named}.",
                wanted=wanted[:80],
                named=named[:300],
            )
        )


class LockedFile(ImportProblem):
    """A file that can only be read with a password."""

    def __init__(self) -> None:
        super().__init__(
            Sentence("It is locked with a password; unlock or unpack it, then import that.")
        )


class Swollen(ImportProblem):
    """A packed file that grows far more than texts do: made to fill memory, or no texts."""

    def __init__(self) -> None:
        super().__init__(
            Sentence(
                "It grows far more on unpacking than texts do, so it was left packed; unpack it"
                " yourself if you know what it is."
            )
        )


class NoAddress(ImportProblem):
    """An entry of a list of addresses has none that can be fetched."""

    def __init__(self) -> None:
        super().__init__(
            Sentence("It has neither a text nor an http or https address to fetch it from.")
        )


class Unforeseen(ImportProblem):
    """Reading it went wrong in a way that nobody thought of: a fault of the program's."""

    def __init__(self, error: Exception) -> None:
        super().__init__(
            Sentence(
                "Reading it failed in an unforeseen way ({kind}); it was left out, "
                "and the rest goes on. Please report it.",
                kind=type(error).__name__,
            )
        )
