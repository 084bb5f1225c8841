"""The reader's say, by commands: edit, take-out, put-back."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Run, answer

pytestmark = pytest.mark.usefixtures("filled")


def test_details_are_edited_shown_and_reset(call: Run) -> None:
    found = answer(call("edit", "1", "--json"))
    assert found["edited"] == []
    assert found["found"] == {key: found[key] for key in found["found"]}
    told = answer(
        call(
            *("edit", "1", "--title", "The last ferry", "--author", "Bo Falk", "--author", "Cy M."),
            *("--published", "3 May 2019", "--source", "Island Post", "--subtitle", "", "--json"),
        )
    )
    assert (told["id"], told["title"], told["authors"]) == (
        1,
        "The last ferry",
        ["Bo Falk", "Cy M."],
    )
    assert (told["published"], told["source"]) == ("2019-05-03", "Island Post")
    assert told["edited"] == ["title", "authors", "published", "source"]
    assert told["found"] == found["found"]
    assert answer(call("reclean", "1", "--json"))["recleaned"]
    shown = answer(call("show", "1", "--json"))
    assert (shown["title"], shown["authors"]) == ("The last ferry", ["Bo Falk", "Cy M."])
    assert [row["id"] for row in answer(call("list", "author:falk before:2020", "--json"))] == [1]
    status, out, _ = call("edit", "1")
    assert status == 0
    assert "The last ferry" in out and found["title"] in out
    told = answer(call("edit", "1", "--reset", "--source", "Post", "--json"))
    assert told["edited"] == ["source"]
    assert answer(call("edit", "1", "--reset", "--json")) == found


def test_a_date_that_is_none_is_an_unusable_argument(
    call: Run, capfd: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as stopped:
        call("edit", "1", "--published", "soonish")
    assert stopped.value.code == 2
    assert "“soonish” is no date" in capfd.readouterr().err
    assert call("edit", "99", "--title", "x")[0] == 1


def test_a_passage_is_taken_out_and_put_back(call: Run, tmp_path: Path) -> None:
    before = answer(call("show", "1", "--json"))
    told = answer(
        call("take-out", "1", "--quote", "A last sailing is planned for June 30.", "--json")
    )
    assert told == {"id": 1, "taken_out": ["A last sailing is planned for June 30."]}
    after = answer(call("show", "1", "--json"))
    assert "last sailing" not in after["text"]
    assert ("reader", told["taken_out"][0]) in {(r["reason"], r["text"]) for r in after["removed"]}
    assert call("put-back", "1", "--text", "No such thing")[0] == 1
    assert call("put-back", "1", "--text", "A last sailing is planned\n for June 30.")[0] == 0
    assert answer(call("show", "1", "--json")) == before
    status, _, err = call("take-out", "1", "--quote", "quite other words")
    assert (status, err.strip()) == (1, "variorum: The article has no such words to take out.")
