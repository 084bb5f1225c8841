"""A version lends title, authors and date to an article that lacks them, unless the reader objects."""

from __future__ import annotations

import pytest

from reader.library.database import Library
from reader.library.errors import ArticleNotFound
from reader.library.records import Detail
from reader.services import find_versions
from reader.services.browse import read_article
from reader.services.edit_metadata import edit_details
from reader.services.lend_details import (
    NOTHING_LENT,
    accept_lent,
    lent_details,
    refuse_lent,
    with_lent,
)
from reader.services.reclean import reclean
from tests.services.conftest import FERRY, FLAT, OTHER, add


def test_what_is_missing_is_lent_and_never_stored(library: Library) -> None:
    ferry, flat, other = add(library, FERRY, FLAT, OTHER)
    lent = lent_details(library, flat)
    assert lent.lender is not None
    assert lent.lender.id == ferry
    assert lent.values[Detail.AUTHORS] == ("Ada Brunner",)
    assert lent.values[Detail.PUBLISHED] == "2025-03-03"
    stored = read_article(library, flat)
    assert stored.document.authors == ()
    shown = with_lent(stored, lent)
    assert (shown.row.authors, shown.row.published) == (("Ada Brunner",), "2025-03-03")
    assert with_lent(stored, NOTHING_LENT) == stored
    assert lent_details(library, ferry) == lent_details(library, other) == NOTHING_LENT
    with pytest.raises(ArticleNotFound):
        lent_details(library, 99)


def test_the_readers_no_outlives_scans_and_cleanings_and_can_be_taken_back(
    library: Library,
) -> None:
    _, flat = add(library, FERRY, FLAT)
    details = tuple(lent_details(library, flat).values)
    refuse_lent(library, flat, details)
    assert lent_details(library, flat) == NOTHING_LENT
    find_versions.scan_library(library)
    reclean(library, [flat])
    assert lent_details(library, flat) == NOTHING_LENT
    assert read_article(library, flat).document.authors == ()
    accept_lent(library, flat, details)
    assert set(lent_details(library, flat).values) == set(details)


def test_what_the_reader_says_himself_stands_above_what_is_lent(library: Library) -> None:
    ferry, flat = add(library, FERRY, FLAT)
    edit_details(library, flat, {Detail.AUTHORS: ("Someone Else",)})
    assert Detail.AUTHORS not in lent_details(library, flat).values
    find_versions.unlink(library, ferry, flat)
    assert lent_details(library, flat) == NOTHING_LENT
