"""What the compare room and the versions panel say in words."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from reader.gui.compare.loading import Loaded
from reader.gui.compare.model import Difference
from reader.gui.reading.mark_words import day_text, plural
from reader.gui.script import isolated
from reader.gui.shorten import shortened
from reader.library.records import Article, ArticleRow
from reader.versions.model import Comparison, Decider, MarkChange, RowOp, VersionKind, VersionPair

_LONGEST_QUOTE = 60
_SAMPLE = 4_000  # characters that tell whether a script sets spaces
KINDS = {
    VersionKind.SAME: "the same words",
    VersionKind.VERSION: "version",
    VersionKind.EXCERPT: "excerpt",
}


def plain_tip(text: str) -> str:
    """A tip that says just this: words of an article are never taken for markup."""
    lines = text.split("\n")
    return "".join(f"<p style='margin:0'>{escape(line)}</p>" for line in lines) if text else ""


def words_differ(found: Comparison) -> int:
    """How many words were changed, added or removed."""
    return sum(found.words.get(op, 0) for op in (RowOp.CHANGED, RowOp.ADDED, RowOp.REMOVED))


def summary(found: Comparison) -> str:
    """`1 figure, 2 names, 134 words differ`; kinds without a difference are left out."""
    counts = (
        (len(found.figures), "figure"),
        (len(found.names), "name"),
        (words_differ(found), "word"),
    )
    told = [plural(count, word) for count, word in counts if count]
    if told:
        one = len(told) == 1 and told[0].startswith("1 ")
        return f"{', '.join(told)} {'differs' if one else 'differ'}"
    if found.words.get(RowOp.LIGHT, 0):
        return "Only case and punctuation differ"
    return "The order differs" if moved(found) else "No difference"


def moved(found: Comparison) -> int:
    """How many sentences stand elsewhere."""
    return sum(1 for row in found.rows if row.op is RowOp.MOVED and row.a is not None)


def moved_text(found: Comparison) -> str:
    """`1 sentence moved`, or nothing."""
    count = moved(found)
    return f"{plural(count, 'sentence')} moved" if count else ""


def alike(similarity: float) -> str:
    """`94% alike`; 100% only where every word is the same."""
    share = round(similarity * 100)
    if share == 100 and similarity < 1:
        share = 99
    return f"{share}% alike"


def pair_text(pair: VersionPair) -> str:
    """`94% alike · version`, with `linked by you` where the reader said so."""
    parts = [alike(pair.similarity), KINDS[pair.kind]]
    if pair.by is Decider.READER:
        parts.append("linked by you")
    return " · ".join(parts)


def differs_line(found: Comparison, own: ArticleRow, other: ArticleRow) -> str:
    """What differs, figures first: `3 figures, 2 names, 120 words differ`.

    `the same words without capitals` where the other is flattened and nothing else differs.
    """
    same = not (words_differ(found) or found.figures or found.names or moved(found))
    if same and other.flattened and not own.flattened:
        return "The same words without capitals and punctuation"
    if same and own.flattened and not other.flattened:
        return "The same words with capitals and punctuation"
    return summary(found)


def parts_line(found: Comparison) -> str:
    """How the words differ: `12 words added, 3 removed, 1 sentence moved`."""
    told: list[str] = []
    for op in (RowOp.ADDED, RowOp.REMOVED, RowOp.CHANGED):
        count = found.words.get(op, 0)
        if count:  # `12 words added, 3 removed`
            told.append(f"{count:,} {op.value}" if told else f"{plural(count, 'word')} {op.value}")
    if moved(found):
        told.append(moved_text(found))
    return ", ".join(told)


def figure_lines(found: Comparison, most: int, *, excerpt: bool = False) -> list[str]:
    """The first changed figures, those that stand in both first: `$3 million against $4 million`.

    Of an `excerpt` only these: what it leaves out goes without saying.
    """
    changes = sorted(found.figures, key=lambda one: one.a is None or one.b is None)
    if excerpt:
        changes = [one for one in changes if one.a is not None and one.b is not None]
    lines = [change_text(change) for change in changes[:most]]
    if len(changes) > most:
        lines.append(f"and {plural(len(changes) - most, 'more figure')}")
    return lines


def change_text(
    change: MarkChange, alone: tuple[str, str] = ("not in the other", "only in the other")
) -> str:
    """A figure or name beside its counterpart: `$3 million against $4 million`.

    `alone` is what is said of one that A has alone, and of one that B has alone.
    """
    a, b = (isolated(" ".join(mark.text.split())) if mark else "" for mark in (change.a, change.b))
    if a and b:
        return f"{a} against {b}"
    return f"{a}: {alone[0]}" if a else f"{b}: {alone[1]}"


SIDES_ALONE = ("only at the left", "only at the right")


def excerpt_line(found: Comparison, words_a: int, words_b: int) -> str:
    """What differs between a text and its excerpt: `325 of 816 words, 3 changed`.

    `words_a` and `words_b` are the words of both as articles count them, so that what is told
    here agrees with what stands elsewhere.
    """
    counts = found.words
    kept = sum(counts.get(op, 0) for op in (RowOp.EQUAL, RowOp.LIGHT, RowOp.MOVED))
    changed = counts.get(RowOp.CHANGED, 0)
    added, removed = counts.get(RowOp.ADDED, 0), counts.get(RowOp.REMOVED, 0)
    shorter = kept + changed + min(added, removed)
    here = round(min(words_a, words_b) * kept / shorter) if shorter else 0
    told = [f"{here:,} of {plural(max(words_a, words_b), 'word')}"]
    if changed:
        told.append(f"{changed:,} changed")
    if min(added, removed):
        told.append(f"{min(added, removed):,} {'added' if added < removed else 'removed'}")
    return ", ".join(told)


def head_line(article: Article) -> str:
    """`Eastquay Ledger · 14 March 2025 · 1,204 words · flattened`, without what is not known."""
    row = article.row
    parts = [
        row.source or (row.authors[0] if row.authors else ""),
        day_text(row.published) if row.published else "",
        _length(article),
        "flattened" if row.flattened else "",
    ]
    return " · ".join(isolated(part) for part in parts if part)


def _length(article: Article) -> str:
    """`1,204 words`, or in a script without spaces `1,204 characters`."""
    text = article.document.text
    sample = text[:_SAMPLE]
    if sum("\u3040" <= char <= "\u9fff" for char in sample) * 3 > len(sample):
        return plural(sum(not char.isspace() for char in text), "character")
    return plural(article.row.words, "word")


def counter(current: int | None, total: int) -> str:
    """`2 of 6`; `6 in all` before the first step; `None` where nothing differs."""
    if not total:
        return "None"
    return f"{total:,} in all" if current is None else f"{current + 1:,} of {total:,}"


def describe(loaded: Loaded, differences: Sequence[Difference], current: int | None) -> str:
    """The current difference as a sentence for the status bar and for screen readers."""
    if current is None or not differences:
        return summary(loaded.comparison)
    difference = differences[current]
    first, last = difference.pieces[0], difference.pieces[-1]
    text_a, text_b = loaded.a.document.text, loaded.b.document.text
    a = _quote(text_a[first.a.start : (last.a or first.a).end]) if first.a else ""
    b = _quote(text_b[first.b.start : (last.b or first.b).end]) if first.b else ""
    where = f"Difference {counter(current, len(differences))}"
    match difference.op:
        case RowOp.ADDED:
            return f"{where} · only at the right: {b}"
        case RowOp.REMOVED:
            return f"{where} · only at the left: {a}"
        case RowOp.MOVED:
            return f"{where} · moved: {a or b}"
        case RowOp.LIGHT:
            return f"{where} · case and punctuation"
        case _:
            return f"{where} · {a} became {b}"


def _quote(text: str) -> str:
    return f"“{isolated(shortened(text, _LONGEST_QUOTE))}”"
