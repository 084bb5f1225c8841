"""The language and region that a page's markup tells."""

from __future__ import annotations

import pytest

from reader.importing.clean import read_document
from reader.importing.language import language_tag, regional

_TEXT = "The harbour board met on Monday to settle the dues for the coming year. " * 4


@pytest.mark.parametrize(
    ("markup", "tag"),
    [
        ("en", "en"),
        ("en-GB", "en-GB"),
        ("en_us", "en-US"),
        ("zh-Hans-CN", "zh-CN"),
        ("de-DE-1996", "de-DE"),
        ("es-419", "es"),
        (" pt-br ", "pt-BR"),
        ("english", None),
        ("", None),
        (None, None),
    ],
)
def test_tags(markup: str | None, tag: str | None) -> None:
    assert language_tag(markup) == tag


def test_a_region_is_taken_from_the_next_place_of_the_same_language() -> None:
    assert regional("en", "de_DE", "en_GB") == "en-GB"
    assert regional(None, "en", "fr_FR") == "en"
    assert regional("en-AU", "en_GB") == "en-AU"
    assert regional(None, "") is None


@pytest.mark.parametrize(
    ("head", "language"),
    [
        ('<html lang="en-gb"><head>', "en-GB"),
        ('<html lang="en"><head><meta property="og:locale" content="en_GB">', "en-GB"),
        ('<html><head><meta http-equiv="content-language" content="en-ie">', "en-IE"),
        ("<html><head>", "en"),
    ],
)
def test_a_page_tells_its_region(head: str, language: str) -> None:
    page = f"{head}<title>Dues</title></head><body><article><p>{_TEXT}</p></article></body></html>"
    assert read_document(page.encode(), name="dues.html").language == language
