"""Names that other articles have, in a text that has lost its capitals.

What a model cannot tell without case and punctuation, the library may know: `ilse marrow` is
somebody, for another article writes her with capitals.
"""

from __future__ import annotations

from collections.abc import Sequence

from reader.highlights.entity_people import is_full, name_key
from reader.highlights.name_words import load_words
from reader.library.database import Unit
from reader.library.records import Article
from reader.text.marks import Finder, Mark, MarkKind
from reader.text.tokens import Word, words

_LONGEST = 5  # words of a name that is looked for
_MOST = 20_000  # words of a text that are looked at
_KINDS = (MarkKind.PERSON, MarkKind.ORGANIZATION, MarkKind.LAW, MarkKind.EVENT)


def with_known(unit: Unit, article: Article, marks: Sequence[Mark]) -> list[Mark]:
    """The names of a flattened article, and those of several words that the library knows.

    A known name takes the place of parts of it that the model found; it never cuts another's.
    Other articles come back as they are.
    """
    text = article.document.text
    if not article.document.flattened:
        return list(marks)
    found = words(text)[:_MOST]
    spelled = {
        " ".join(word.normal for word in found[at : at + size])
        for size in range(2, _LONGEST + 1)
        for at in range(len(found) - size + 1)
    }
    known = {
        key: (entity, kind)
        for key, (entity, kind) in unit.names.with_keys(spelled, _KINDS, but=article.id).items()
        if _tells(key, kind)
    }
    out, added = list(marks), list(_places(text, found, known))
    for mark in added:
        over = [m for m in out if m.start < mark.end and mark.start < m.end]
        inside = all(mark.start <= m.start and m.end <= mark.end for m in over)
        whole = any((m.start, m.end) == (mark.start, mark.end) for m in over)
        if inside and not whole and all(m.by is Finder.MODEL for m in over):
            out = [m for m in out if m not in over] + [mark]
    return sorted(out, key=lambda mark: mark.start)


def _tells(key: str, kind: MarkKind) -> bool:
    """Whether words in small letters can only be the name: not `the race`, not `new deal`."""
    lists = load_words()
    parts = key.split()
    if kind is MarkKind.PERSON and not is_full(name_key(key)):
        return False
    return any(not lists.is_common(part) and part not in lists.not_names for part in parts)


def _places(
    text: str, found: Sequence[Word], known: dict[str, tuple[str, MarkKind]]
) -> Sequence[Mark]:
    marks: list[Mark] = []
    at = 0
    while at < len(found):
        for size in range(min(_LONGEST, len(found) - at), 1, -1):
            run = found[at : at + size]
            told = known.get(" ".join(word.normal for word in run))
            if told is not None:
                start, end = run[0].start, run[-1].end
                entity, kind = told
                marks.append(
                    Mark(start, end, text[start:end], kind, entity=entity, by=Finder.LIBRARY)
                )
                at += size - 1
                break
        at += 1
    return marks
