from __future__ import annotations

from pathlib import Path

import pytest

from reader.library.backup import back_up
from reader.library.check import check
from reader.library.database import Library, open_library
from reader.library.errors import LibraryError, MissingFolder
from tests.library.builders import add_article


def test_a_copy_made_while_somebody_writes_is_whole(library: Library, tmp_path: Path) -> None:
    kept = add_article(library, "kept")
    target = tmp_path / "copy.db"
    with library.write() as unit:
        unit.articles.add_tag([kept], "not yet")
        back_up(library.path, target)
    assert sorted(p.name for p in tmp_path.glob("copy*")) == ["copy.db"]
    copy = open_library(target)
    with copy.read() as unit:
        assert unit.articles.get_row(kept).tags == ()
        assert unit.search.ids("kept") == [kept]
    assert check(copy) == []
    copy.close()


def test_a_copy_replaces_what_was_there(library: Library, tmp_path: Path) -> None:
    add_article(library, "kept")
    target = tmp_path / "copy.db"
    target.write_text("old")
    back_up(library.path, target)
    copy = open_library(target)
    with copy.read() as unit:
        assert unit.articles.counts().all == 1
    copy.close()


def test_what_cannot_be_is_told(library: Library, tmp_path: Path) -> None:
    with pytest.raises(MissingFolder, match="does not exist"):
        back_up(library.path, tmp_path / "nowhere" / "copy.db")
    with pytest.raises(LibraryError, match="onto itself"):
        back_up(library.path, library.path)
    with pytest.raises(LibraryError, match="is a folder"):
        back_up(library.path, tmp_path)
    with pytest.raises(LibraryError, match="no library at"):
        back_up(tmp_path / "none.db", tmp_path / "copy.db")
    diary = tmp_path / "diary.db"
    diary.write_text("Dear diary, " * 1000)
    (tmp_path / "copy.db").write_text("an older copy")
    with pytest.raises(LibraryError, match="damaged"):
        back_up(diary, tmp_path / "copy.db")
    assert (tmp_path / "copy.db").read_text() == "an older copy"
    assert not list(tmp_path.glob("*.part"))
