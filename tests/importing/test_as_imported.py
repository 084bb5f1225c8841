"""What the reader sees as imported: never bytes, never nothing where there is a text."""

from __future__ import annotations

import json

from reader.importing.as_imported import as_imported
from tests.importing.samples import MILL, MILL_HTML, parts


def test_a_text_stands_as_it_was_written() -> None:
    page = f"<html><body>{MILL_HTML}</body></html>"
    assert as_imported(page.encode(), "html") == page
    assert as_imported("Mühle".encode("cp1252"), "text") == "Mühle"


def test_a_record_is_shown_as_its_text_with_its_fields() -> None:
    row = {"title": "Mill burns down", "author": "Ada Brunner", "html": MILL_HTML}
    (part,) = parts(json.dumps([row]))
    assert as_imported(part.data, part.format) == f"Mill burns down\n\nAda Brunner\n\n{MILL}"


def test_what_cannot_be_read_any_more_is_empty() -> None:
    assert as_imported(b"{", "record") == ""
    assert as_imported(b"\x89PNG\r\n", "no such format") == ""
