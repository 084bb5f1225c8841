from __future__ import annotations

import re

import pytest

from reader import paths
from reader.gui.actions import TABLE
from reader.gui.guide.pages import GuidePage, hits, news_since, page_html, read_pages, version_key

PAGES = read_pages(paths.guide())
NEWS = """# Changelog

## Unreleased

### Added
- A third thing.

## [0.2.0] - 2026-02-01
- A second thing.

## 0.1.0
- A first thing.
"""


def test_the_guide_has_pages_with_titles_and_its_pictures_are_there_and_small() -> None:
    assert len(PAGES) >= 6
    assert len({page.title for page in PAGES}) == len(PAGES)
    shown = {name for page in PAGES for name in re.findall(r"\]\((pictures/[^)]+)\)", page.source)}
    files = {f"pictures/{f.name}" for f in (paths.guide() / "pictures").iterdir()}
    assert shown == {name for name in files if not name.endswith("-dark.png")}
    twins = {name.replace(".png", "-dark.png") for name in shown}
    assert files == shown | twins, "each has one for a guide that is read in the dark"
    assert sum((paths.guide() / name).stat().st_size for name in files) <= 2_500_000
    for page in PAGES:
        assert re.findall(r"!\[\]\(", page.source) == [], "each picture is told in words"


def test_the_guide_names_only_keys_that_are_usual() -> None:
    usual = {key for spec in TABLE for key in spec.keys}
    for page in PAGES:
        for word in re.findall(r"`((?:Ctrl|Alt|Shift)\+[^`]+|F\d+)`", page.source):
            assert word in usual, (page.name, word)


def test_the_guide_names_only_menus_that_are_there() -> None:
    texts = {spec.text for spec in TABLE}
    for page in PAGES:
        for menu, text in re.findall(r"\*(\w+) → ([^*]+)\*", page.source):
            assert text in texts, (page.name, menu, text)
            assert any(spec.text == text and spec.menu == menu for spec in TABLE), text


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_between_pages_lead_somewhere(page: GuidePage) -> None:
    names = {other.name for other in PAGES}
    for target in re.findall(r"(?<!!)\[[^\]]*\]\(([^)]+)\)", page.source):
        assert target in names


def test_keys_are_shown_as_they_are_now_and_markup_is_not_obeyed() -> None:
    html = page_html("Press `Ctrl+K`. <script>x</script>\n\n| a |\n|---|\n| b |", {"Ctrl+K": "F5"})
    assert "<code>F5</code>" in html
    assert "<script>" not in html
    assert "<table" in html


def test_pages_are_found_by_all_words() -> None:
    page = GuidePage("x.md", "# Tides\n\nThe **tide** tables. [Tide](y.md)")
    assert hits(page, "tide tables") == 4
    assert hits(page, "tide moon") == 0
    assert hits(page, "") == 0


def test_news_since_the_version_that_ran_before() -> None:
    def told(before: str | None, now: str) -> list[str]:
        return [release.version for release in news_since(NEWS, before, now)]

    assert told(None, "0.2.0") == ["Unreleased", "0.2.0"]
    assert told("0.1.0", "0.2.0") == ["Unreleased", "0.2.0"]
    assert told("0.2.0", "0.2.0") == ["Unreleased"]
    assert told("0.0.9", "0.2.0") == ["Unreleased", "0.2.0", "0.1.0"]
    assert told("0.0.9", "0.1.0") == ["Unreleased", "0.1.0"]
    assert news_since("", None, "0.1.0") == []
    assert news_since(paths.changelog().read_text(encoding="utf-8"), None, "0.1.0")


@pytest.mark.parametrize(
    ("version", "key"),
    [("v0.12.1", (0, 12, 1)), ("1.0", (1, 0)), ("0.2.0-beta.1", (0, 2, 0)), ("Unreleased", ())],
)
def test_versions_are_compared_by_their_numbers(version: str, key: tuple[int, ...]) -> None:
    assert version_key(version) == key
