"""Archives: what comes out, and that nothing crafted or damaged does harm."""

from __future__ import annotations

import gzip
import io
import json
import struct
import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.importing.clean import read_document
from reader.importing.formats.archive import MAX_FILES
from reader.importing.limits import MAX_DEPTH, Budget
from reader.importing.parts import Packed, Part
from reader.importing.problems import (
    BinaryInput,
    DamagedFile,
    EmptyInput,
    ImportProblem,
    LockedFile,
    SeveralArticles,
    Swollen,
    TooMany,
    TooMuch,
)
from reader.importing.unpack import unpack
from reader.progress import Cancelled
from tests.importing.samples import MILL, MILL_HTML, ORCHARD, found, parts, unread, zipped


def test_an_archive_of_anything_gives_every_article() -> None:
    rows = json.dumps([{"title": "Mill", "text": MILL}, {"title": "Harvest", "text": ORCHARD}])
    inner = zipped({"deep/mill.html": f"<html><body><h1>Mill</h1>{MILL_HTML}</body></html>"})
    data = zipped(
        {
            "texts/mill.txt": f"Mill burns down\n\n{MILL}",
            "texts/harvest.md": f"# Harvest\n\n{ORCHARD}",
            "rows.json": rows,
            "inner.zip": inner,
            "rows.json.gz": gzip.compress(rows.encode()),
        }
    )
    taken = parts(data, "all.zip")
    assert [(part.name, part.format) for part in taken] == [
        ("texts/mill.txt", "text"),
        ("texts/harvest.md", "markdown"),
        ("rows.json › article 1", "record"),
        ("rows.json › article 2", "record"),
        ("inner.zip › deep/mill.html", "html"),
        ("rows.json.gz › rows.json › article 1", "record"),
        ("rows.json.gz › rows.json › article 2", "record"),
    ]
    texts = [read_document(p.data, name=p.name, format=p.format).text for p in taken]
    assert texts == [MILL, ORCHARD, MILL, ORCHARD, MILL, MILL, ORCHARD]


def test_what_stands_beside_articles_is_passed_over_and_what_is_none_is_told() -> None:
    data = zipped(
        {
            "page.html": f"<html><body>{MILL_HTML}</body></html>",
            "page_files/logo.png": b"\x89PNG\r\n\x1a\n" + bytes(100),
            "page_files/style.css": "body { color: red }",
            "__MACOSX/._page.html": b"\x00\x05\x16\x07",
            ".hidden": "x",
            "folder/": "",
            "empty.txt": "",
            "program.bin": b"\x7fELF" + bytes(100),
        }
    )
    items = found(data)
    assert [i.name for i in items if isinstance(i, Part)] == ["page.html"]
    told = dict(unread(items))
    assert set(told) == {"empty.txt", "program.bin"}
    assert "no text" in told["empty.txt"]
    assert "a program" in told["program.bin"]


def test_an_archive_is_no_article_by_itself() -> None:
    with pytest.raises(SeveralArticles, match="import it"):
        read_document(zipped({"a.txt": MILL}))


def test_the_frames_of_a_saved_page_are_no_articles() -> None:
    page = f"<html><body>{MILL_HTML}</body></html>"
    data = zipped(
        {
            "a/Mill.html": page,
            "a/Mill_files/frame.html": "<html><body><p>Buy boots now.</p></body></html>",
            "b_files/harvest.txt": ORCHARD,  # no page of that name: a folder like any other
        }
    )
    assert [part.name for part in parts(data)] == ["a/Mill.html", "b_files/harvest.txt"]


def test_members_of_one_name_are_all_taken() -> None:
    data = zipped({"a/mill.txt": MILL, "a//mill.txt": ORCHARD})
    assert [part.data for part in parts(data)] == [MILL.encode(), ORCHARD.encode()]


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("../../etc/passwd.txt", "etc/passwd.txt"),
        ("/abs/mill.txt", "abs/mill.txt"),
        ("C:\\temp\\..\\mill.txt", "temp/mill.txt"),
        ("a\nb\x1b[31m.txt", "ab[31m.txt"),
        ("Mühle.txt", "Mühle.txt"),
        ("日本.txt", "日本.txt"),
    ],
)
def test_names_lead_nowhere(name: str, shown: str) -> None:
    (part,) = parts(zipped({name: MILL}))
    assert part.name == shown


def test_a_name_in_utf_8_that_is_not_said_to_be() -> None:
    data = bytearray(zipped({"Mühle.txt": MILL}))
    for mark, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        place = data.index(mark) + at
        data[place : place + 2] = b"\x00\x00"
    assert parts(bytes(data))[0].name == "Mühle.txt"


def locked(*, all_of_it: bool) -> bytes:
    data = bytearray(zipped({"a.txt": MILL, "b.txt": ORCHARD}))
    for mark, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        place = -1
        while (place := data.find(mark, place + 1)) >= 0:
            data[place + at] |= 1
            if not all_of_it:
                break
    return bytes(data)


def test_archives_with_a_password_are_told() -> None:
    with pytest.raises(LockedFile, match="password"):
        found(locked(all_of_it=True))
    items = found(locked(all_of_it=False))
    assert [name for name, _ in unread(items)] == ["a.txt"]
    assert [i.name for i in items if isinstance(i, Part)] == ["b.txt"]


def test_a_damaged_member_is_told_and_the_rest_goes_on() -> None:
    data = bytearray(zipped({"a.txt": MILL, "b.txt": ORCHARD}))
    data[60:80] = bytes(20)
    items = found(bytes(data))
    assert [name for name, _ in unread(items)] == ["a.txt"]
    assert "damaged" in unread(items)[0][1]
    assert [i.name for i in items if isinstance(i, Part)] == ["b.txt"]


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9, 0.99])
def test_archives_cut_short_are_told(share: float) -> None:
    for data in (zipped({"a.txt": MILL, "b.txt": ORCHARD}), gzip.compress(MILL.encode())):
        with pytest.raises(DamagedFile, match="damaged or not whole"):
            found(data[: int(len(data) * share)])


def test_an_empty_archive_and_one_of_an_office_program_are_told() -> None:
    with pytest.raises(EmptyInput):
        found(zipped({}))
    with pytest.raises(EmptyInput):
        found(zipped({"logo.png": b"\x89PNG"}))
    with pytest.raises(BinaryInput, match="office"):
        found(zipped({"[Content_Types].xml": "<Types/>", "xl/workbook.xml": "<workbook/>"}))


def test_a_bomb_is_left_packed() -> None:
    zeros = bytes(64 * 2**20)
    items = found(zipped({"bomb.txt": zeros, "mill.txt": MILL}))
    ((name, sentence),) = unread(items)
    assert name == "bomb.txt"
    assert sentence == str(Swollen())
    assert [i.name for i in items if isinstance(i, Part)] == ["mill.txt"]
    with pytest.raises(Swollen):
        found(gzip.compress(zeros))


def test_a_size_that_is_not_true_does_not_help_a_bomb() -> None:
    data = bytearray(zipped({"bomb.txt": bytes(64 * 2**20)}))
    place = data.index(b"PK\x01\x02")
    data[place + 24 : place + 28] = struct.pack("<I", 100)
    assert len(unread(found(bytes(data)))) == 1


def test_archives_deep_in_each_other_are_told() -> None:
    data = zipped({"mill.txt": MILL})
    for _ in range(MAX_DEPTH):
        data = zipped({"in.zip": data})
    assert len(parts(data)) == 1
    ((name, sentence),) = unread(found(zipped({"in.zip": data})))
    assert name == " › ".join(["in.zip"] * (MAX_DEPTH + 1))
    assert "deep in each other" in sentence


def test_more_files_than_an_archive_may_hold_are_told_before_any_is_read() -> None:
    entry = zipped({"a.txt": "x"})
    directory = entry[entry.index(b"PK\x01\x02") : entry.index(b"PK\x05\x06")]
    with pytest.raises(TooMany, match="20,000"):
        found(b"PK\x03\x04" + directory * (MAX_FILES + 1))


def test_more_than_may_come_out_of_one_file_is_told() -> None:
    budget = Budget(members=2)
    budget.take(1)
    budget.take(1)
    with pytest.raises(TooMany):
        budget.take(1)
    with pytest.raises(TooMuch):
        Budget(size=10).take(11)


def test_many_bombs_are_as_much_as_a_large_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reader.importing.unpack.Budget", lambda: Budget(size=20 * 2**20))
    items = unpack(zipped({f"{n}.txt": bytes(16 * 2**20) for n in range(9)}))
    taken = []
    with pytest.raises(TooMuch):
        taken.extend(items)
    assert len(taken) < 5


def test_nothing_goes_on_once_too_much_came_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reader.importing.unpack.Budget", lambda: Budget(members=3))
    data = zipped({f"{n}.txt": f"{MILL} {n}" for n in range(9)})
    items = unpack(data)
    assert [next(items).name for _ in range(1)] == ["0.txt"]  # type: ignore[union-attr]
    with pytest.raises(TooMany):
        list(items)


def test_unpacking_stops_when_asked() -> None:
    class Stopped:
        def report(self, done: int, total: int | None, message: str = "") -> None:
            pass

        def checkpoint(self) -> None:
            raise Cancelled

    for data in (
        zipped({"a.txt": MILL}),
        gzip.compress(MILL.encode()),
        "\n".join([json.dumps({"title": "Mill", "text": MILL})] * 600).encode(),
        ("title,text\n" + 'Mill,"The mill burned down."\n' * 600).encode(),
    ):
        with pytest.raises(Cancelled):
            list(unpack(data, progress=Stopped()))


def test_nothing_is_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    found(zipped({"../out.txt": MILL, "in.txt": ORCHARD}))
    assert list(tmp_path.rglob("*")) == []
    assert not (tmp_path.parent / "out.txt").exists()


@given(st.binary(max_size=400), st.integers(0, 300))
def test_any_archive_is_articles_or_a_sentence(noise: bytes, at: int) -> None:
    whole = zipped({"a.txt": "The mill burned down in May.", "b.txt": "Nobody was hurt."})
    data = b"PK\x03\x04" + whole[4:at] + noise + whole[at + len(noise) :]
    try:
        for item in unpack(data):
            assert isinstance(item, Part) or str(getattr(item, "problem", "")).endswith(".")
    except ImportProblem as problem:
        assert str(problem).endswith(".")


def test_gzip_files_in_a_row_are_one() -> None:
    data = gzip.compress(MILL[:50].encode()) + gzip.compress(MILL[50:].encode())
    (part,) = parts(data, "mill.txt.gz")
    assert (part.name, part.data) == ("mill.txt", MILL.encode())


def test_other_ways_of_packing() -> None:
    for way in (zipfile.ZIP_STORED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA):
        assert len(parts(zipped({"mill.txt": MILL}, way))) == 1
    buffer = io.BytesIO(zipped({"mill.txt": MILL}))
    data = bytearray(buffer.getvalue())
    for mark, at in ((b"PK\x03\x04", 8), (b"PK\x01\x02", 10)):
        place = data.index(mark) + at
        data[place : place + 2] = struct.pack("<H", 9)
    assert "unknown way" in unread(found(bytes(data)))[0][1]


def test_a_packed_file_has_defaults() -> None:
    packed = Packed(b"x")
    packed.checkpoint()
    assert packed.columns == {}
