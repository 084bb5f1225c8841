"""The forms of texts by which the library sorts, finds and indexes them."""

from __future__ import annotations

import re

from reader.text.tokens import iter_words

# Below these no script is written without spaces; most texts are done after one quick search.
_MAYBE_UNSPACED = re.compile("[\u0e00-\u1fff\u2e80-\U0010ffff]")
_SHOWN_TITLE = 80


def storable(text: str) -> str:
    """The text without what SQLite cannot hold; as many code points as before.

    A lone surrogate (half of a pair, as Qt may hand over while one types) has no UTF-8; it
    becomes a question mark.
    """
    return text.encode("utf-8", "replace").decode("utf-8")


def key(text: str) -> str:
    """The words of a text without case, accents and punctuation, joined by single spaces."""
    return " ".join(word.normal for word in iter_words(text))


def spaced(text: str) -> str:
    """The text with characters of unspaced scripts set apart, so that each is a word.

    The index's tokenizer would take a whole Chinese clause as one word.
    """
    if _MAYBE_UNSPACED.search(text) is None:
        return text
    pieces: list[str] = []
    last = 0
    for word in iter_words(text):
        if word.start == last and last:
            pieces.append(" ")
        pieces.append(text[last : word.end])
        last = word.end
    pieces.append(text[last:])
    return "".join(pieces)


def shown_title(title: str | None, text: str, origin: str) -> str:
    """What a list shows for an article: its title, else how its text begins, else its origin."""
    if title and title.strip():
        return title.strip()
    words = text[: 4 * _SHOWN_TITLE].split()  # enough, and quick for a text of megabytes
    beginning = " ".join(words)
    if len(beginning) > _SHOWN_TITLE:
        beginning = beginning[:_SHOWN_TITLE].rsplit(" ", 1)[0] + "…"
    return beginning or origin


def date_key(published: str | None) -> str:
    """The first moment that a date of any precision means, on the clock of its place.

    Not moved to one time zone: the reader thinks of the date that is printed. Unknown: empty.
    """
    if not published:
        return ""
    day, _, time = published.partition("T")
    parts = day.split("-")
    parts += ["01"] * (3 - len(parts))
    return "-".join(parts) + ("T" + time if time else "")
