"""Files that are one article come out as they went in."""

from __future__ import annotations

import pytest

from reader.importing.limits import MAX_BYTES
from reader.importing.problems import EmptyInput, TooLarge
from reader.importing.unpack import Part, unpack

PROSE = "The mill burned down in May. Nobody was hurt, said Ada Brunner, who owns it."


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (PROSE, "text"),
        (f"# Mill burns\n\n{PROSE}", "markdown"),
        (f"<html><body><p>{PROSE}</p></body></html>", "html"),
    ],
)
def test_an_article_yields_itself(text: str, kind: str) -> None:
    data = text.encode()
    (part,) = unpack(data, name="mill.txt")
    assert part == Part(data, "mill.txt", kind)
    assert part.data is data


def test_a_format_can_be_forced() -> None:
    (part,) = unpack(b"# Mill burns", format="text")
    assert isinstance(part, Part)
    assert part.format == "text"


@pytest.mark.parametrize("data", [b"", b" \n\t "])
def test_nothing_is_told(data: bytes) -> None:
    with pytest.raises(EmptyInput, match="no text"):
        list(unpack(data))


def test_one_article_of_more_bytes_than_any_has_is_told() -> None:
    with pytest.raises(TooLarge, match="64 MB"):
        list(unpack(b"a" * (MAX_BYTES + 1)))
