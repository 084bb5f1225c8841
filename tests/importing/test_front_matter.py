"""Markdown that says of itself who wrote it and when, in YAML or TOML."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.importing.clean import read_document
from reader.importing.detect import detect_format
from reader.importing.formats.front_matter import split_front_matter

BODY = (
    "# The clock of Tarnby\n\nThe clock on the town hall of Tarnby has been right for a week, which"
    " nobody can remember of it.\n\n“We did nothing,” said the mayor, “and we will go on doing so.”\n"
)
TEXT = BODY.split("\n\n", 1)[1].strip()
YAML = """---
title: "The clock of Tarnby"
subtitle: 'It''s right'
author:
  - "[[Ann Rowley]]"
  - name: Bo Lind
date: 2021-05-04T08:00:00Z  # first printed
source: https://tarnby.example/clock
publisher: The Tarnby Mail
tags: [clocks, "town, hall"]
lang: en
summary: >
  A clock that was wrong
  is right: for now.
---
"""
TOML = """+++
title = "The clock of Tarnby"
authors = ["Ann Rowley", "Bo Lind"]
date = 2021-05-04T08:00:00Z
canonical_url = "https://tarnby.example/clock"
publication = "The Tarnby Mail"
language = "en"
subtitle = "It's right"
+++
"""


@pytest.mark.parametrize("front", [YAML, TOML])
def test_front_matter_is_metadata_and_no_text(front: str) -> None:
    data = (front + "\n" + BODY).encode()
    assert detect_format(data, "clock.txt") == "markdown"
    document = read_document(data)
    assert document.text == TEXT
    assert document.title == "The clock of Tarnby"
    assert document.subtitle == "It's right"
    assert document.authors == ("Ann Rowley", "Bo Lind")
    assert document.published == "2021-05-04T08:00:00+00:00"
    assert document.source == "The Tarnby Mail"
    assert document.url == "https://tarnby.example/clock"
    assert front.strip() in [removed.text for removed in document.removed]


@pytest.mark.parametrize(
    "damaged",
    [
        YAML.replace("---\n", "", 1),
        YAML.rstrip("-\n") + "\n",
        TOML.replace('"The clock', "The clock"),
        "---\nNothing here has a colon at all.\n---\n",
    ],
)
def test_damaged_front_matter_is_text_and_never_lost(damaged: str) -> None:
    document = read_document((damaged + "\n" + BODY).encode(), format="markdown")
    assert document.text.endswith(TEXT)
    assert document.title


def test_prose_between_rules_stays() -> None:
    text = f"---\n\nIt rained: all day, and the clock stopped.\n\n---\n\n{BODY}"
    assert "It rained: all day" in read_document(text.encode(), format="markdown").text


@given(st.text(alphabet="ab:-[]{}\"'#|>\\ \n0", max_size=200))
def test_any_front_matter_is_read_without_harm(inner: str) -> None:
    text = f"---\n{inner}\n---\n{BODY}"
    metadata, front, rest = split_front_matter(text)
    assert text.endswith(rest)
    assert front == "" or text.lstrip().startswith(front)
    assert metadata.title is None or metadata.title
