"""A watched folder: each file once, when it is written, and again when it has changed."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.services import watch_folder
from reader.services.watch_folder import FolderWatch, Look, dump_known, list_folder, load_known


class Clock:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now

    def wait(self, seconds: float) -> None:
        self.now += seconds


def names(watch: FolderWatch) -> list[str]:
    poll = watch.poll()
    assert poll.problem is None
    return [path.relative_to(watch.folder).as_posix() for path in poll.ready]


def write(path: Path, text: str, changed: int) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    os.utime(path, ns=(changed, changed))


def test_a_file_is_handed_out_once_it_is_at_rest(tmp_path: Path) -> None:
    clock = Clock()
    watch = FolderWatch(tmp_path, clock=clock, rest=2)
    assert watch.poll() == watch_folder.Poll()
    write(tmp_path / "mill.txt", "The mill", 1)
    assert (watch.poll().ready, watch.poll().waiting) == ((), 1)
    clock.wait(1)
    write(tmp_path / "mill.txt", "The mill burned", 2)  # still being written
    assert names(watch) == []
    clock.wait(1.5)
    assert names(watch) == []
    clock.wait(0.5)
    assert names(watch) == ["mill.txt"]
    clock.wait(10)
    assert names(watch) == []
    assert watch.poll().waiting == 0


def test_a_changed_file_and_one_that_comes_back_are_handed_out_again(tmp_path: Path) -> None:
    clock = Clock()
    watch = FolderWatch(tmp_path, clock=clock)

    def settled() -> list[str]:
        first = names(watch)
        clock.wait(3)
        return first + names(watch)

    write(tmp_path / "in" / "mill.txt", "The mill", 1)
    assert settled() == ["in/mill.txt"]
    write(tmp_path / "in" / "mill.txt", "The mull", 2)  # as long as before, but later
    assert settled() == ["in/mill.txt"]
    (tmp_path / "in" / "mill.txt").unlink()
    assert settled() == []
    write(tmp_path / "in" / "mill.txt", "The mull", 2)
    assert settled() == ["in/mill.txt"]


def test_what_was_known_at_the_last_start_is_not_handed_out(tmp_path: Path) -> None:
    clock = Clock()
    write(tmp_path / "a.txt", "a", 1)
    write(tmp_path / "b.txt", "b", 1)
    first = FolderWatch(tmp_path, clock=clock)
    first.poll()
    clock.wait(3)
    assert names(first) == ["a.txt", "b.txt"]
    write(tmp_path / "b.txt", "bb", 2)
    again = FolderWatch(tmp_path, load_known(dump_known(first.known)), clock=clock)
    again.poll()
    clock.wait(3)
    assert names(again) == ["b.txt"]


def test_what_is_no_article_or_not_yet_is_left_alone(tmp_path: Path) -> None:
    for name in (
        *("page.html.crdownload", "page.part", "~$mill.docx", ".hidden.txt", "mill.txt~"),
        *("logo.png", "style.css", ".git/config", "x.tmp"),
    ):
        write(tmp_path / name, "x", 1)
    write(tmp_path / "empty.txt", "", 1)
    (tmp_path / "out.txt").symlink_to("/etc/hostname")
    assert set(list_folder(tmp_path)) == {"empty.txt"}
    clock = Clock()
    watch = FolderWatch(tmp_path, clock=clock)
    watch.poll()
    clock.wait(3)
    assert names(watch) == []


def test_a_folder_that_is_gone_is_told_and_looked_for_again(tmp_path: Path) -> None:
    clock = Clock()
    folder = tmp_path / "in"
    watch = FolderWatch(folder, clock=clock)
    assert "not there" in (watch.poll().problem or "")
    write(folder / "a.txt", "a", 1)
    watch.poll()
    clock.wait(3)
    assert names(watch) == ["a.txt"]


def test_a_folder_of_too_many_files_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(watch_folder, "MOST_FILES", 3)
    for n in range(5):
        write(tmp_path / f"{n}.txt", "x", 1)
    assert "more than 3 files" in (FolderWatch(tmp_path).poll().problem or "")


@given(st.text(max_size=40))
def test_anything_can_be_loaded(text: str) -> None:
    assert isinstance(load_known(text), dict)


looks = st.builds(Look, st.integers(1, 3), st.integers(0, 3))
listings = st.lists(
    st.dictionaries(st.sampled_from("abc"), looks, max_size=3), min_size=1, max_size=12
)


@given(listings)
def test_every_state_that_lasts_is_handed_out_exactly_once(history: list[dict[str, Look]]) -> None:
    clock = Clock()
    watch = FolderWatch(Path("x"), clock=clock, rest=1)
    known: dict[str, Look] = {}
    for listing in history:
        before = dict(watch.known)
        for name in watch.settle(listing):
            assert listing[name] != before.get(name)
            known[name] = listing[name]
        clock.wait(1)
        for name in watch.settle(listing):
            assert listing[name] != before.get(name)
        assert watch.settle(listing) == []
        assert dict(watch.known) == listing
