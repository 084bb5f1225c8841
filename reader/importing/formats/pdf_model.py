"""What a PDF file holds, and why it may not be read: pages of words with their boxes."""

from __future__ import annotations

from dataclasses import dataclass

from reader.importing.problems import ImportProblem
from reader.sentences import Sentence

MAX_PAGES = 3_000


class LockedPdf(ImportProblem):
    """It opens with a password only."""

    def __init__(self) -> None:
        super().__init__(
            "The PDF is locked with a password; open it in a PDF program, save it without one and"
            " import that copy."
        )


_NO_PAGE = Sentence("no page of it can be read")


class DamagedPdf(ImportProblem):
    """It cannot be read as a PDF, or not to its end."""

    def __init__(self, why: str = _NO_PAGE) -> None:
        super().__init__(Sentence("The PDF is damaged: {why}.", why=why))


class LongPdf(ImportProblem):
    """It has more pages, or more text, than any article or book."""

    def __init__(self, pages: int) -> None:
        super().__init__(
            Sentence(
                "The PDF has {pages} pages; PDFs of up to {most} pages can be imported.",
                pages=f"{pages:,}",
                most=f"{MAX_PAGES:,}",
            )
        )


class PicturesOnly(ImportProblem):
    """Its pages are pictures: there is no text in it."""

    def __init__(self, pages: int) -> None:
        if pages == 1:
            said = Sentence(
                "The PDF holds no text, its page is a picture: run it through a program that "
                "recognises text (OCR) and import the result."
            )
        else:
            said = Sentence(
                "The PDF holds no text, its {pages} pages are pictures: run it through a program "
                "that recognises text (OCR) and import the result.",
                pages=pages,
            )
        super().__init__(said)


@dataclass(frozen=True, slots=True)
class Word:
    """A word as it stands on a page, in points from the page's lower left corner.

    `left` … `top` are the bounds of its glyphs' line (ascent to descent), `size` is the size of
    its type. `broken`: it ends in a hyphen at the end of a line, which `text` leaves out.
    """

    text: str
    left: float
    bottom: float
    right: float
    top: float
    size: float
    bold: bool = False
    broken: bool = False


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page: its upright words in the order of the file, those set at an angle, its size."""

    words: tuple[Word, ...]
    turned: tuple[str, ...]
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Pdf:
    """What a PDF file holds. `title` is what its properties say, `unread` the numbers of the pages
    that are damaged."""

    sheets: tuple[Sheet, ...]
    title: str
    unread: tuple[int, ...] = ()
