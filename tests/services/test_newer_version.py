from __future__ import annotations

import json
from typing import Any

import pytest

from reader.services.fetch import Fetched, FetchProblem
from reader.services.newer_version import FEED, PAGES, Newest, NoAnswer, newest_version


def feed(answer: object) -> Any:
    asked: list[tuple[str, dict[str, object]]] = []

    def ask(url: str, **how: object) -> Fetched:
        asked.append((url, how))
        data = answer if isinstance(answer, bytes) else json.dumps(answer).encode()
        return Fetched(data, "latest", "application/json")

    ask.asked = asked  # type: ignore[attr-defined]
    return ask


def test_the_latest_is_read_from_the_feed_and_nothing_else_is_asked() -> None:
    ask = feed({"tag_name": "v0.3.1", "html_url": f"{PAGES}/tag/v0.3.1"})
    assert newest_version(ask=ask) == Newest("0.3.1", f"{PAGES}/tag/v0.3.1")
    ((url, how),) = ask.asked
    assert url == FEED
    assert how["typed"] is False  # never into a private network


@pytest.mark.parametrize(
    "page", ["https://evil.example/x", "file:///etc/passwd", "javascript:alert(1)", "", None]
)
def test_only_the_projects_own_page_is_ever_offered(page: object) -> None:
    assert newest_version(ask=feed({"tag_name": "0.3.0", "html_url": page})).page == PAGES


@pytest.mark.parametrize(
    "answer",
    [
        b"",
        b"<html>",
        [],
        {},
        {"tag_name": None},
        {"tag_name": "latest"},
        {"tag_name": "1.0 <b>"},
        7,
    ],
)
def test_an_answer_without_a_version_is_told_in_a_sentence(answer: object) -> None:
    with pytest.raises(NoAnswer) as told:
        newest_version(ask=feed(answer))
    assert PAGES in str(told.value)


def test_offline_is_told_with_what_to_do() -> None:
    def ask(url: str, **_: object) -> Fetched:
        raise FetchProblem(f"The address was not found ({url[:8]}).")

    with pytest.raises(NoAnswer) as told:
        newest_version(ask=ask)
    assert "Try again when you are online" in str(told.value)
    assert "was not found" in str(told.value)


@pytest.mark.parametrize(
    ("newest", "mine", "newer"),
    [
        ("0.2.0", "0.1.0", True),
        ("0.1.0", "0.1.0", False),
        ("0.1", "0.1.0", False),
        ("0.10.0", "0.9.9", True),
        ("1.0.0", "1.0.1", False),
        ("0.1.0", "0.1.0.dev3", False),
    ],
)
def test_versions_compare_by_number(newest: str, mine: str, newer: bool) -> None:
    assert Newest(newest, PAGES).is_newer(mine) is newer
