"""Texts with known names: read, flattened in two manners, and compared with what was found."""

from __future__ import annotations

import json
import re
import zlib
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

CORE = ("person", "organization", "place")
ALL = (*CORE, "group", "event", "law", "work", "product")
STYLES = ("cased", "flat", "flat, stops dropped")
_CURRENCIES = "$€£¥₹%¢"
_ARTICLE = re.compile(r"the\s+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Name:
    """A name in a text; `spans` and `kinds` hold all that is accepted, the usual one first."""

    spans: tuple[tuple[int, int], ...]
    kinds: tuple[str, ...]
    entities: tuple[str, ...] = ()
    optional: bool = False


@dataclass(frozen=True, slots=True)
class Text:
    """A text of one style with its names."""

    id: str
    text: str
    names: tuple[Name, ...]
    flattened: bool = False
    title: str | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """What a finder says: a span, its kind and perhaps its entity."""

    start: int
    end: int
    kind: str
    entity: str | None = None


Finder = Callable[[Text], list[Answer]]


def read_set(path: Path, *, half: int | None = None) -> list[Text]:
    """Sentences of a JSONL file, `{"id", "text", "spans": [{"start", "end", "kind"}]}` a line.

    `half` takes one half of the file, by a hash of the ids.
    """
    texts = []
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            if half is not None and zlib.crc32(row["id"].encode()) % 2 != half:
                continue
            names = tuple(Name(((s["start"], s["end"]),), (s["kind"],)) for s in row["spans"])
            texts.append(Text(row["id"], row["text"], names))
    return texts


def read_gold(folder: Path) -> list[Text]:
    """Whole articles, one JSON file each: paragraphs, and mentions with all accepted readings."""
    texts = []
    for path in sorted(folder.glob("0*.json")):
        gold = json.loads(path.read_text(encoding="utf-8"))
        starts, at = [], 0
        for paragraph in gold["paragraphs"]:
            starts.append(at)
            at += len(paragraph) + 2
        names = []
        for m in gold["mentions"]:
            if m["kind"] not in ALL:
                continue
            base = starts[m["p"]]
            spans = [(m["start"], m["end"]), *map(tuple, m.get("also_spans", []))]
            names.append(
                Name(
                    tuple((base + s, base + e) for s, e in spans),
                    (m["kind"], *m.get("also", [])),
                    (m["entity"], *m.get("also_entity", [])) if m.get("entity") else (),
                    bool(m["optional"]),
                )
            )
        text = "\n\n".join(gold["paragraphs"])
        texts.append(Text(path.name[:3], text, tuple(names), gold["flattened"], gold["title"]))
    return texts


def in_style(text: Text, style: str) -> Text:
    """The text as it is, or lower-cased without punctuation: apostrophes and full stops turned
    into spaces (`flat`) or dropped."""
    if style == "cased" or text.flattened:
        return text
    dropped = "'’‘`." if style.endswith("dropped") else ""
    letters: list[str] = []
    places = []
    source = text.text
    for i, c in enumerate(source):
        places.append(len(letters))
        if c.isalnum() or c in _CURRENCIES:
            letters.append(c.lower() if len(c.lower()) == 1 else c)
        elif c in ".,:" and _between_digits(source, i):
            letters.append(c)
        elif c not in dropped and letters and letters[-1] != " ":
            letters.append(" ")
    places.append(len(letters))
    flat = "".join(letters)
    names = []
    for name in text.names:
        spans = [_trimmed(flat, places[s], places[e]) for s, e in name.spans]
        kept = [span for span in spans if span[0] < span[1]]
        if kept:
            # `china's` became `chinas`: the whole word is the name.
            whole = [_whole_words(flat, span) for span in kept]
            names.append(replace(name, spans=tuple(dict.fromkeys([*whole, *kept]))))
    title = text.title
    return Text(text.id, flat, tuple(names), True, title.lower() if title else None)


def _between_digits(text: str, i: int) -> bool:
    return text[i - 1 : i].isdigit() and text[i + 1 : i + 2].isdigit()


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start] == " ":
        start += 1
    while end > start and text[end - 1] == " ":
        end -= 1
    return start, end


def _whole_words(text: str, span: tuple[int, int]) -> tuple[int, int]:
    start, end = span
    while end < len(text) and text[end - 1].isalnum() and text[end].isalnum():
        end += 1
    return start, end


@dataclass
class Score:
    """Counts of one finder on one set in one style."""

    right: Counter[str] = field(default_factory=Counter)
    misses: list[str] = field(default_factory=list)

    def f1(self, measure: str) -> float:
        """`overlap` or `exact`."""
        good, found, wanted = (self.right[measure], self.right["found"], self.right["wanted"])
        return 2 * good / max(1, found + wanted)


def score_sentences(texts: Iterable[Text], find: Finder) -> Score:
    """Persons, organizations and places: each mark meets one name of its kind at most.

    Leading articles are left out on both sides.
    """
    score = Score()
    for text in texts:
        wanted = [
            ([_bare(text.text, span) for span in n.spans], n.kinds[0])
            for n in text.names
            if n.kinds[0] in CORE
        ]
        found = [(_bare(text.text, (a.start, a.end)), a.kind) for a in find(text) if a.kind in CORE]
        score.right["wanted"] += len(wanted)
        score.right["found"] += len(found)
        for measure, fits in (("overlap", _overlap), ("exact", tuple.__eq__)):
            free = list(wanted)
            wrong = []
            for span, kind in found:
                met = next(
                    (w for w in free if w[1] == kind and any(fits(s, span) for s in w[0])), None
                )
                if met is None:
                    wrong.append(f"+{kind}:{text.text[slice(*span)]}")
                else:
                    free.remove(met)
                    score.right[measure] += 1
            if measure == "exact" and (free or wrong):
                missed = [f"-{kind}:{text.text[slice(*spans[0])]}" for spans, kind in free]
                score.misses.append(f"{' | '.join(missed + wrong)}   « {text.text}")
    return score


def _bare(text: str, span: tuple[int, int]) -> tuple[int, int]:
    """Without a leading article, about which one gold differs from the next."""
    article = _ARTICLE.match(text, *span)
    return (article.end(), span[1]) if article and article.end() < span[1] else span


def _overlap(a: tuple[int, int], b: tuple[int, int]) -> bool:
    return min(a[1], b[1]) > max(a[0], b[0])


@dataclass(frozen=True, slots=True)
class GoldScore:
    """One article: exact spans of all kinds, and how many entities of those found are right."""

    precision: float
    recall: float
    entities: tuple[int, int]
    misses: tuple[str, ...]

    @property
    def f1(self) -> float:
        """The harmonic mean."""
        return 2 * self.precision * self.recall / max(1e-9, self.precision + self.recall)


def score_article(text: Text, answers: Sequence[Answer]) -> GoldScore:
    """A name is found by a mark with one of its spans and kinds; optional ones count nowhere."""
    found: set[int] = set()
    right: set[int] = set()
    entities = good = 0
    misses = []
    for i, a in enumerate(answers):
        for j, name in enumerate(text.names):
            if (a.start, a.end) not in name.spans:
                continue
            if name.optional:
                right.add(i)
            if a.kind not in name.kinds:
                continue
            right.add(i)
            if j not in found and not name.optional and name.entities:
                entities += 1
                good += a.entity in name.entities
                if a.entity not in name.entities:
                    misses.append(f"={a.entity} ({name.entities[0]})")
            found.add(j)
    wanted = {j for j, name in enumerate(text.names) if not name.optional}
    spare = [name.spans[0] for name in text.names if name.optional]
    counted = [
        i
        for i, a in enumerate(answers)
        if i in right or not any(_overlap((a.start, a.end), span) for span in spare)
    ]
    around = _context(text.text)
    misses += [f"+{answers[i].kind} {around(answers[i])}" for i in counted if i not in right]
    for j in sorted(wanted - found):
        start, end = text.names[j].spans[0]
        misses.append(f"-{text.names[j].kinds[0]} {around(Answer(start, end, ''))}")
    return GoldScore(
        len(right & set(counted)) / max(1, len(counted)),
        len(found & wanted) / max(1, len(wanted)),
        (good, entities),
        tuple(misses),
    )


def _context(text: str) -> Callable[[Answer], str]:
    def around(a: Answer) -> str:
        before, after = text[max(0, a.start - 25) : a.start], text[a.end : a.end + 20]
        return f"{before}[{text[a.start : a.end]}]{after}".replace("\n", " ")

    return around


def words_of(texts: Iterable[Text]) -> Iterator[str]:
    """All words, as blanks part them."""
    for text in texts:
        yield from text.text.split()
