"""The sample articles that ship with the program are read as they should be."""

from __future__ import annotations

import re
from collections import Counter

import pytest

from reader.importing.clean import read_document
from reader.paths import resources
from reader.text.document import BlockKind, Document

TRAM = ("Tamsin Orrell", "Joaquim Bast", "Ingrid Vale")
WANTED = {
    "01-harbour-tram.txt": (TRAM, "2023-03-14T06:40:00+00:00", None, 14),
    "02-harbour-tram-revised.txt": (TRAM, "2023-03-16T09:05:00+00:00", "The Estuary Chronicle", 14),
    "03-harbour-tram-flattened.txt": (TRAM[:2], None, None, 1),
    "04-harbour-tram-excerpt.txt": ((), "2023-03-14", "The Aldermouth Ledger", 5),
    "05-salt-island.md": (("Noor van Haaften", "Luis Ormaechea"), "2024-08-09", None, 18),
    "06-night-train.html": (
        ("Milena Tarczay",),
        "2024-11-03T07:30:00+01:00",
        "The Kamen Valley Post",
        15,
    ),
    "07-seed-library.txt": ((), "2025-02-27T11:05:00+01:00", "Meridian", 11),
    "08-orchard-frost.txt": (("Hollis Quarmby", "Beatriz Sampaio-Reyes"), "2024-04-22", None, 11),
    "09-observatory-letter.txt": (("Ottoline Marsh-Greer",), "2024-06-08", None, 11),
    "10-bell-foundry.txt": (
        ("Constance Devillers-Roy", "Emeka Obi", "Theo Lindqvist"),
        "2021-12-03T17:48:00-05:00",
        "The Meuse Register",
        13,
    ),
}
NEVER = re.compile(
    r"newsletter|advertisement|subscribe|credit\.\.\.|log in|telegram|contributed|all rights reserved",
    re.IGNORECASE,
)


def read(name: str) -> tuple[str, Document]:
    data = resources("samples", name).read_bytes()
    return data.decode(), read_document(data, name=name)


def words(text: str) -> Counter[str]:
    return Counter(re.findall(r"\w+", text.lower()))


@pytest.mark.parametrize("name", WANTED)
def test_a_sample_is_cleaned(name: str) -> None:
    source, found = read(name)
    assert (found.authors, found.published, found.source, len(found.blocks)) == WANTED[name]
    assert found.title
    assert found.language in ("en", "en-GB")
    assert found.flattened == ("flattened" in name)
    assert not NEVER.search(found.text)
    for block in found.blocks:
        text = found.text[block.start : block.end]
        if block.kind is BlockKind.PARAGRAPH and not found.flattened:
            assert re.search(r"[.!?:][”\"]?$", text), text
    if not name.endswith(".html"):
        kept = words(" ".join([found.text, *(out.text for out in found.removed)]))
        assert not words(source) - kept


def test_all_samples_are_known() -> None:
    files = {path.name for path in resources("samples").iterdir()}
    assert files - {"README.md"} == set(WANTED)
    readme = resources("samples", "README.md").read_text(encoding="utf-8")
    assert all(f"`{name}`" in readme for name in WANTED)


def test_the_excerpt_stands_in_the_article() -> None:
    _, whole = read("01-harbour-tram.txt")
    _, part = read("04-harbour-tram-excerpt.txt")
    for block in part.blocks:
        assert part.text[block.start : block.end] in whole.text
