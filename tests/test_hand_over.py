"""What one start of the program says to a window that is open already."""

from __future__ import annotations

import os
import socket
import struct
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.hand_over import (
    MOST_BYTES,
    MOST_FILES,
    TAKEN,
    NotUnderstood,
    hand_over,
    is_own_socket,
    listening_place,
    packed,
    unpacked,
)

pytestmark = pytest.mark.skipif(os.name != "posix", reason="Windows has no such sockets")
NAMES = st.binary(min_size=1, max_size=40).filter(lambda name: not set(name) & {0, ord("/")})


@pytest.fixture
def run_folder(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    # Not in pytest's folder: its path is too long for a socket.
    with tempfile.TemporaryDirectory(prefix="run-") as folder:
        monkeypatch.setenv("XDG_RUNTIME_DIR", folder)
        yield Path(folder)


@given(names=st.lists(NAMES, min_size=1, max_size=5), token=st.text(max_size=30))
def test_what_is_packed_is_unpacked(names: list[bytes], token: str) -> None:
    files = [os.fsdecode(b"/a/" + name) for name in names]
    message = packed(files, token)
    assert message is not None
    said = unpacked(message)
    assert said is not None
    assert said[0] == [str(Path(file)) for file in files]
    assert said[1] in ("", token)
    assert unpacked(message[:-1]) is None


@given(st.binary(max_size=200))
def test_nothing_else_is_taken_for_a_message(data: bytes) -> None:
    try:
        said = unpacked(data)
    except NotUnderstood:
        return
    assert said is None or all(file.startswith("/") for file in said[0])


def test_a_message_is_bounded() -> None:
    assert packed(["/a"] * (MOST_FILES + 1)) is None
    assert packed(["/" + "a" * 4_000] * 1_000) is None
    for said in (
        struct.pack(">I", MOST_BYTES + 1),
        b"GET / HTTP/1.1\r\n\r\n",
        struct.pack(">I", 30) + b"variorum 2" + b"\0" * 20,
        struct.pack(">I", 18) + b"variorum 1\0\0a/../b",  # no whole path
        struct.pack(">I", 10) + b"variorum 1",
        struct.pack(">I", 12) + b"variorum 1\0\0\0",  # more than it says
        struct.pack(">I", len(b"variorum 1\0" + b"\0/" * 10_001))
        + b"variorum 1\0"
        + b"\0/" * 10_001,
    ):
        with pytest.raises(NotUnderstood):
            unpacked(said)


def test_a_token_that_no_desktop_gives_is_left_out() -> None:
    for token in ("a\nb", "a b", "é", "x" * 201, "\x1b[31m"):
        assert unpacked(packed(["/a"], token) or b"") == (["/a"], "")
    assert unpacked(packed(["/a"], "gnome-shell/7-1") or b"") == (["/a"], "gnome-shell/7-1")


def test_relative_paths_are_made_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    said = unpacked(packed(["a page.html", "~/b"]) or b"")
    assert said == ([str(tmp_path / "a page.html"), str(Path("~/b").expanduser())], "")


def test_each_library_has_its_place_whatever_it_is_called(run_folder: Path, tmp_path: Path) -> None:
    library = tmp_path / "library.db"
    library.touch()
    (tmp_path / "link.db").symlink_to(library)
    place = listening_place(library)
    assert place is not None
    assert place.parent.stat().st_mode & 0o777 == 0o700
    assert place == listening_place(tmp_path / "link.db")
    assert place == listening_place(tmp_path / "x" / ".." / "library.db")
    assert place != listening_place(tmp_path / "other.db")


def test_there_is_no_place_where_others_could_listen(
    run_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    own = listening_place(tmp_path / "library.db")
    assert own is not None
    own.parent.chmod(0o770)
    monkeypatch.setenv("XDG_CACHE_HOME", str(run_folder / "cache"))
    other = listening_place(tmp_path / "library.db")
    assert other is not None
    assert run_folder / "cache" in other.parents
    (run_folder / "cache" / "variorum" / "variorum-windows").chmod(0o777)
    assert listening_place(tmp_path / "library.db") is None
    monkeypatch.setenv("XDG_CACHE_HOME", str(run_folder / ("long" * 30)))
    assert listening_place(tmp_path / "library.db") is None


def test_where_nobody_answers_nothing_is_handed_over(run_folder: Path, tmp_path: Path) -> None:
    library = tmp_path / "library.db"
    place = listening_place(library)
    assert place is not None
    assert not hand_over(library, ["/a"])
    place.write_text("no socket", encoding="ascii")
    assert not hand_over(library, ["/a"])
    place.unlink()
    with socket.socket(socket.AF_UNIX) as line:
        line.bind(str(place))
        assert is_own_socket(place)
        assert not hand_over(library, ["/a"])  # nobody listens any more
        line.listen(1)
        assert not hand_over(library, ["/a"], patience=0.05)  # somebody who hangs


@pytest.mark.parametrize(("answer", "taken"), [(TAKEN, True), (b"", False), (b"no!\n\n\n", False)])
def test_only_the_answer_that_is_meant_counts(
    run_folder: Path, tmp_path: Path, answer: bytes, taken: bool
) -> None:
    place = listening_place(tmp_path / "library.db")
    with socket.socket(socket.AF_UNIX) as line:
        line.bind(str(place))
        line.listen(1)

        def serve() -> None:
            caller, _ = line.accept()
            with caller:
                said = b""
                while unpacked(said) is None:
                    said += caller.recv(100)
                caller.sendall(answer)

        thread = threading.Thread(target=serve)
        thread.start()
        assert hand_over(tmp_path / "library.db", ["/a", "/b"], patience=30) is taken
        thread.join()
