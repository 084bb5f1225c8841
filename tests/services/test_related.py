"""Related articles share rare names and figures, and are no versions of each other."""

from __future__ import annotations

import pytest

from reader.library.database import Library
from reader.library.errors import ArticleNotFound
from reader.services import find_versions, organise
from reader.services.name_articles import name_articles
from reader.services.related import related_articles
from tests.services.conftest import FERRY, LATER, OTHER, KnownNames, add

BUDGET = """Island budget passes at the second attempt

By Ada Brunner

Posted May 9, 2025

The assembly of Gull Island passed its budget last night by one vote. It sets $12 million aside for a slipway of its own,
should the boats of Westhaven stop, and asks Mara Lindqvist to explain in person what her committee has in mind.
"""


def test_related_articles_are_told_with_reasons(library: Library) -> None:
    ferry, later, other, budget = add(library, FERRY, LATER, OTHER, BUDGET)
    name_articles(library, [ferry, later, other, budget], KnownNames())
    (one,) = related_articles(library, budget)
    assert one.article == ferry  # its later version has another figure
    assert {t.text for t in one.reasons} >= {"Mara Lindqvist", "Gull Island", "$12 million"}
    assert [r.article for r in related_articles(library, ferry)] == [budget]
    assert related_articles(library, other) == []
    find_versions.unlink(library, ferry, later)
    assert {r.article for r in related_articles(library, budget)} == {ferry, later}


def test_the_trash_is_not_related(library: Library) -> None:
    ferry, budget = add(library, FERRY, BUDGET)
    name_articles(library, [ferry, budget], KnownNames())
    organise.trash(library, [ferry])
    assert related_articles(library, budget) == []
    with pytest.raises(ArticleNotFound):
        related_articles(library, 99)
