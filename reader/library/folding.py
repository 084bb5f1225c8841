"""The forms of texts by which the library sorts, finds and indexes them."""

from __future__ import annotations

import json
import re
import unicodedata

from reader.text.tokens import iter_words

# Below these no script is written without spaces; most texts are done after one quick search.
_MAYBE_UNSPACED = re.compile("[\u0e00-\u1fff\u2e80-\U0010ffff]")
# Greek, Cyrillic, ß, joined letters, full-width forms, each with the accents that follow.
_KEPT_FORMS = re.compile(
    "[\u00df\u0386-\u03d1\u0400-\u0482\u048a-\u052f\u1e9e\u1f00-\u1fff"
    "\ufb00-\ufb06\uff10-\uff19\uff21-\uff3a\uff41-\uff5a][\u0300-\u036f]*"
)
_DIGITS = re.compile(r"(\d{1,18})")
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


def natural(text: str) -> tuple[tuple[int, str], ...]:
    """A key's place in an order as people count: `ward 2` before `ward 10`."""
    parts = _DIGITS.split(text)  # words and digits by turns
    return tuple((int(part), "") if at % 2 else (0, part) for at, part in enumerate(parts))


def indexed(text: str) -> str:
    """The text as the full-text index reads it, and as queries are put to it.

    Characters of unspaced scripts are set apart, so that each is a word: the index's tokenizer
    would take a whole Chinese clause for one. The accents and letter forms that the tokenizer
    keeps (it folds Latin ones only) are folded. Most texts come back unchanged.
    """
    folded = _KEPT_FORMS.sub(_folded, text)
    if _MAYBE_UNSPACED.search(folded) is None:
        return folded
    pieces: list[str] = []
    last = 0
    for word in iter_words(folded):
        if word.start == last and last:
            pieces.append(" ")
        pieces.append(folded[last : word.end])
        last = word.end
    pieces.append(folded[last:])
    return "".join(pieces)


def _folded(run: re.Match[str]) -> str:
    letters = unicodedata.normalize("NFKD", run[0].casefold())
    return "".join(c for c in letters if not unicodedata.combining(c))


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


def words_of(stored: str) -> tuple[str, ...]:
    """Texts that were stored as a JSON array; what a damaged library left of it, as one text."""
    try:
        found = json.loads(stored)
    except ValueError:
        found = stored
    return tuple(map(str, found)) if isinstance(found, list) else (str(found),)
