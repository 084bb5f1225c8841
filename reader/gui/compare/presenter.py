"""What the compare room and the versions panel say in words."""

from __future__ import annotations

from collections.abc import Sequence

from reader.gui.compare.loading import Loaded
from reader.gui.compare.model import Difference
from reader.gui.language import joined, later, number, percent, quoted, tr, trn
from reader.gui.reading.mark_words import day_text
from reader.gui.script import isolated
from reader.gui.shorten import shortened
from reader.library.records import Article, ArticleRow
from reader.versions.model import Comparison, Decider, MarkChange, RowOp, VersionKind, VersionPair

_LONGEST_QUOTE = 60
_SAMPLE = 4_000  # characters that tell whether a script sets spaces
KINDS = {
    VersionKind.SAME: later("the same words"),
    VersionKind.VERSION: later("version", "how two texts are alike"),
    VersionKind.EXCERPT: later("excerpt", "how two texts are alike"),
}


def kind_text(kind: VersionKind) -> str:
    """How two texts are alike, in words."""
    return tr(KINDS[kind], "" if kind is VersionKind.SAME else "how two texts are alike")


def words_differ(found: Comparison) -> int:
    """How many words were changed, added or removed."""
    return sum(found.words.get(op, 0) for op in (RowOp.CHANGED, RowOp.ADDED, RowOp.REMOVED))


def summary(found: Comparison) -> str:
    """`1 figure, 2 names, 134 words differ`; kinds without a difference are left out."""
    figures, names, words = len(found.figures), len(found.names), words_differ(found)
    told = [
        *([trn("%n figure(s)", figures)] if figures else []),
        *([trn("%n name(s)", names)] if names else []),
        *([trn("%n word(s)", words)] if words else []),
    ]
    if told:
        return trn("{what} differs/differ", figures + names + words).format(what=joined(told))
    if found.words.get(RowOp.LIGHT, 0):
        return tr("Only case and punctuation differ")
    return tr("The order differs") if moved(found) else tr("No difference")


def moved(found: Comparison) -> int:
    """How many sentences stand elsewhere."""
    return sum(1 for row in found.rows if row.op is RowOp.MOVED and row.a is not None)


def moved_text(found: Comparison) -> str:
    """`1 sentence moved`, or nothing."""
    count = moved(found)
    return trn("%n sentence(s) moved", count) if count else ""


def alike(similarity: float) -> str:
    """`94% alike`; 100% only where every word is the same."""
    share = round(similarity, 2) if similarity >= 1 else min(0.99, similarity)
    return tr("{percent} alike").format(percent=percent(share))


def pair_text(pair: VersionPair) -> str:
    """`94% alike · version`, with `linked by you` where the reader said so."""
    parts = [alike(pair.similarity), kind_text(pair.kind)]
    if pair.by is Decider.READER:
        parts.append(tr("linked by you"))
    return " · ".join(parts)


def differs_line(found: Comparison, own: ArticleRow, other: ArticleRow) -> str:
    """What differs, figures first: `3 figures, 2 names, 120 words differ`.

    `the same words without capitals` where the other is flattened and nothing else differs.
    """
    same = not (words_differ(found) or found.figures or found.names or moved(found))
    if same and other.flattened and not own.flattened:
        return tr("The same words without capitals and punctuation")
    if same and own.flattened and not other.flattened:
        return tr("The same words with capitals and punctuation")
    return summary(found)


def parts_line(found: Comparison) -> str:
    """How the words differ: `12 words added, 3 removed, 1 sentence moved`."""
    told: list[str] = []
    for op in (RowOp.ADDED, RowOp.REMOVED, RowOp.CHANGED):
        count = found.words.get(op, 0)
        if count:  # `12 words added, 3 removed`
            told.append(_much(op, count, first=not told))
    if moved(found):
        told.append(moved_text(found))
    return joined(told)


def _much(op: RowOp, count: int, *, first: bool) -> str:
    match op:
        case RowOp.ADDED:
            return trn("%n word(s) added", count) if first else trn("%n added", count)
        case RowOp.REMOVED:
            return trn("%n word(s) removed", count) if first else trn("%n removed", count)
        case _:
            return trn("%n word(s) changed", count) if first else trn("%n changed", count)


def figure_lines(found: Comparison, most: int, *, excerpt: bool = False) -> list[str]:
    """The first changed figures, those that stand in both first: `$3 million against $4 million`.

    Of an `excerpt` only these: what it leaves out goes without saying.
    """
    changes = sorted(found.figures, key=lambda one: one.a is None or one.b is None)
    if excerpt:
        changes = [one for one in changes if one.a is not None and one.b is not None]
    lines = [change_text(change) for change in changes[:most]]
    if len(changes) > most:
        lines.append(trn("and %n more figure(s)", len(changes) - most))
    return lines


def change_text(change: MarkChange, alone: tuple[str, str] | None = None) -> str:
    """A figure or name beside its counterpart: `$3 million against $4 million`.

    `alone` is what is said of one that A has alone, and of one that B has alone: where nothing
    else is told, that it is not in the other, or only there.
    """
    a, b = (isolated(" ".join(mark.text.split())) if mark else "" for mark in (change.a, change.b))
    if a and b:
        return tr("{a} against {b}").format(a=a, b=b)
    only_a, only_b = alone or (tr("not in the other"), tr("only in the other"))
    return f"{a}: {only_a}" if a else f"{b}: {only_b}"


def sides_alone() -> tuple[str, str]:
    """What is said of a figure that the left, or the right side has alone."""
    return tr("only at the left"), tr("only at the right")


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
    told = [trn("{part} of %n word(s)", max(words_a, words_b)).format(part=number(here))]
    if changed:
        told.append(_much(RowOp.CHANGED, changed, first=False))
    if least := min(added, removed):
        op = RowOp.ADDED if added < removed else RowOp.REMOVED
        told.append(_much(op, least, first=False))
    return joined(told)


def head_line(article: Article) -> str:
    """`Eastquay Ledger · 14 March 2025 · 1,204 words · flattened`, without what is not known."""
    row = article.row
    parts = [
        row.source or (row.authors[0] if row.authors else ""),
        day_text(row.published) if row.published else "",
        _length(article),
        tr("flattened") if row.flattened else "",
    ]
    return " · ".join(isolated(part) for part in parts if part)


def _length(article: Article) -> str:
    """`1,204 words`, or in a script without spaces `1,204 characters`."""
    text = article.document.text
    sample = text[:_SAMPLE]
    if sum("\u3040" <= char <= "\u9fff" for char in sample) * 3 > len(sample):
        return trn("%n character(s)", sum(not char.isspace() for char in text))
    return trn("%n word(s)", article.row.words)


def counter(current: int | None, total: int) -> str:
    """`2 of 6`; `6 in all` before the first step; `None` where nothing differs."""
    if not total:
        return tr("None", "no difference")
    if current is None:
        return trn("%n in all", total)
    return tr("{number} of {all}").format(number=number(current + 1), all=number(total))


def describe(loaded: Loaded, differences: Sequence[Difference], current: int | None) -> str:
    """The current difference as a sentence for the status bar and for screen readers."""
    if current is None or not differences:
        return summary(loaded.comparison)
    difference = differences[current]
    first, last = difference.pieces[0], difference.pieces[-1]
    text_a, text_b = loaded.a.document.text, loaded.b.document.text
    a = _quote(text_a[first.a.start : (last.a or first.a).end]) if first.a else ""
    b = _quote(text_b[first.b.start : (last.b or first.b).end]) if first.b else ""
    where = tr("Difference {counter}").format(counter=counter(current, len(differences)))
    match difference.op:
        case RowOp.ADDED:
            return f"{where} · " + tr("only at the right: {passage}").format(passage=b)
        case RowOp.REMOVED:
            return f"{where} · " + tr("only at the left: {passage}").format(passage=a)
        case RowOp.MOVED:
            return f"{where} · " + tr("moved: {passage}").format(passage=a or b)
        case RowOp.LIGHT:
            return f"{where} · " + tr("case and punctuation")
        case _:
            return f"{where} · " + tr("{a} became {b}").format(a=a, b=b)


def _quote(text: str) -> str:
    return quoted(isolated(shortened(text, _LONGEST_QUOTE)))
