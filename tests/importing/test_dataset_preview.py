from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.importing.dataset_preview import NoDataset, preview_columns
from reader.importing.problems import ImportProblem
from tests.importing.test_unpack_datasets import WRITTEN


@pytest.mark.parametrize("form", WRITTEN)
def test_columns_are_shown_as_they_would_be_read(form: str) -> None:
    found = {
        column.name.rpartition(".")[2]: column.field
        for column in preview_columns(WRITTEN[form].encode())
    }
    assert found == {
        "id": None,
        "headline": "title",
        "byline": "authors",
        "date": "published",
        "publication": "source",
        "link": "url",
        "content": "text",
    }


def test_samples_are_the_first_values_cut_short() -> None:
    columns = {c.name: c.samples for c in preview_columns(WRITTEN["commas"].encode(), "x.csv")}
    assert columns["headline"] == ("Mill burns down", "Record harvest")
    assert columns["content"][0].endswith("…")
    assert len(columns["content"][0]) <= 160
    assert columns["byline"] == ("By Ada Brunner and Tom Vell",)  # the second is empty


def test_columns_of_unknown_names_are_left_to_the_reader() -> None:
    data = "kopf;geschichte\nEin Titel;Ein Fluss und seine Fähre.\nNoch einer;Am Ufer."
    assert [(c.name, c.field) for c in preview_columns(data.encode(), "x.csv")] == [
        ("kopf", None),
        ("geschichte", None),
    ]


def test_an_inner_object_shows_its_own_columns() -> None:
    rows = [{"title": "Outer", "article": {"title": "Inner", "body": "A ferry came."}}]
    found = {c.name: c.field for c in preview_columns(json.dumps(rows).encode())}
    assert found == {"title": None, "article.title": "title", "article.body": "text"}


@pytest.mark.parametrize("data", [b"", b"A ferry came. It went.", b"%PDF-1.4\n", b"<p>Hello</p>"])
def test_what_has_no_columns_is_told(data: bytes) -> None:
    with pytest.raises(ImportProblem):
        preview_columns(data)


def test_no_object_in_it_is_no_dataset() -> None:
    with pytest.raises(NoDataset):
        preview_columns(b'["a", "b"]', "x.json")


@given(
    st.binary(max_size=300) | st.text(max_size=300).map(str.encode),
    st.sampled_from(("", "x.csv", "x.json", "x.jsonl")),
)
def test_any_bytes_give_columns_or_a_sentence(data: bytes, name: str) -> None:
    try:
        columns = preview_columns(data, name)
    except ImportProblem as problem:
        assert str(problem).endswith((".", "…"))
    else:
        assert len({c.name for c in columns}) == len(columns)
