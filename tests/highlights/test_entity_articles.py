"""Who is who in whole articles, as they are and flattened."""

from __future__ import annotations

import re

import pytest

from reader.highlights.entities import join_entities
from reader.text.marks import Finder, Mark, MarkKind
from tests.highlights.entity_articles import DEVELOPMENT, HELD_OUT

_NAME = re.compile(r"\[([^|\]]+)\|(\w+)(?:\|([^\]]+))?\]")


def read(article: str) -> tuple[str, list[Mark], list[str]]:
    source = re.sub(r"(?<!\n)\n(?!\n)", " ", article)
    text, at = "", 0
    marks: list[Mark] = []
    wanted: list[str] = []
    for met in _NAME.finditer(source):
        text += source[at : met.start()]
        start = len(text)
        text += met[1]
        marks.append(Mark(start, len(text), met[1], MarkKind(met[2]), by=Finder.MODEL))
        wanted.append(met[3] or met[1])
        at = met.end()
    return text + source[at:], marks, wanted


def flattened(text: str, marks: list[Mark]) -> tuple[str, list[Mark]]:
    bare = re.sub(r"[^\w\s]", " ", text.lower())
    out = []
    for mark in marks:
        words = bare[mark.start : mark.end].rstrip()
        out.append(Mark(mark.start, mark.start + len(words), words, mark.kind, by=mark.by))
    return bare, out


def letters(name: str | None) -> str:
    return re.sub(r"\W+", "", (name or "").casefold())


def share_right(articles: tuple[str, ...], *, flat: bool) -> float:
    right = total = 0
    for article in articles:
        text, marks, wanted = read(article)
        if flat:
            text, marks = flattened(text, marks)
        found = [mark.entity for mark in join_entities(text, marks)]
        # A text without case cannot say where capitals and hyphens belong.
        pairs = zip(found, wanted, strict=True)
        right += sum(letters(a) == letters(b) if flat else a == b for a, b in pairs)
        total += len(wanted)
    return right / total


@pytest.mark.parametrize(
    ("articles", "flat", "least"),
    [
        (DEVELOPMENT, False, 0.98),
        (DEVELOPMENT, True, 0.95),
        (HELD_OUT, False, 0.9),
        (HELD_OUT, True, 0.87),
    ],
    ids=["development", "development-flat", "held-out", "held-out-flat"],
)
def test_whole_articles(articles: tuple[str, ...], flat: bool, least: float) -> None:
    assert share_right(articles, flat=flat) >= least
