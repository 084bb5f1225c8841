"""Where a library lies: another machine, a synced folder, conflict copies."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from reader.library import database, places
from reader.library.check import check
from reader.library.database import Library, open_library
from tests.library.builders import add_article

LINUX = """22 1 254:0 / / rw,relatime shared:1 - ext4 /dev/vda rw
40 22 0:35 / /home/ida/My\\040Share rw - cifs //box/share rw
41 22 0:36 / /mnt/nfs rw - nfs4 box:/x rw
42 41 8:1 / /mnt/nfs/local rw - xfs /dev/sdb rw
43 22 0:40 / /run/user/1000/gvfs rw - fuse.gvfsd-fuse gvfsd-fuse rw
broken line"""
MAC = """/dev/disk3s1 on / (apfs, local, journaled)
//ida@box/share on /Volumes/My Share (smbfs, nodev, nosuid, mounted by ida)"""


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/home/ida/library.db", "ext4"),
        ("/home/ida/My Share/deep/library.db", "cifs"),
        ("/mnt/nfs/library.db", "nfs4"),
        ("/mnt/nfs/local/library.db", "xfs"),
        ("/mnt/nfsother/library.db", "ext4"),
    ],
)
def test_the_innermost_file_system_counts(path: str, kind: str) -> None:
    assert places._kind_at(Path(path), places.mounts_of_linux(LINUX)) == kind


def test_a_mac_tells_its_own() -> None:
    mounts = places.mounts_of_bsd(MAC)
    assert mounts == [("/", "apfs"), ("/Volumes/My Share", "smbfs")]
    assert places._kind_at(Path("/Volumes/My Share/library.db"), mounts) in places._REMOTE


def test_here_is_here(tmp_path: Path) -> None:
    assert not places.is_remote(tmp_path / "library.db")


def test_on_another_machine_no_log_is_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "library.db"
    open_library(path).close()  # with a log, as on a disk of this machine
    monkeypatch.setattr(database, "is_remote", lambda _: True)
    with open_library(path) as library:
        number = add_article(library, "Words that are kept on another machine.")
        with library.read() as unit:
            mode = unit.connection.exec_driver_sql("PRAGMA journal_mode").scalar()
        assert mode == "delete"
        assert not (tmp_path / "library.db-wal").exists()
        assert check(library) == []
    monkeypatch.undo()
    with open_library(path) as library, library.read() as unit:
        assert unit.articles.all_ids() == [number]


@pytest.mark.parametrize(
    ("folder", "program"),
    [
        ("Dropbox", "Dropbox"),
        ("Dropbox (Personal)", "Dropbox"),
        ("OneDrive - The Post", "OneDrive"),
        ("com~apple~CloudDocs", "iCloud Drive"),
        ("Nextcloud", "Nextcloud"),
        ("Sync", None),
        ("Drop", None),
    ],
)
def test_synced_folders_are_known(tmp_path: Path, folder: str, program: str | None) -> None:
    path = tmp_path / folder / "deep" / "library.db"
    path.parent.mkdir(parents=True)
    assert places.synced_by(path) == program


def test_a_folder_of_syncthing_is_known_by_its_mark(tmp_path: Path) -> None:
    (tmp_path / ".stfolder").mkdir()
    assert places.synced_by(tmp_path / "deep" / "library.db") == "Syncthing"


@pytest.mark.parametrize(
    ("name", "conflict"),
    [
        ("library (Ida's conflicted copy 2026-03-14).db", True),
        ("library (conflicted copy 2026-03-14 140200).db", True),
        ("library (SFConflict ida@box.example 2026-03-14-14-02-00).db", True),
        ("library.sync-conflict-20260314-140200-ABCDEFG.db", True),
        ("library_conflict-20260314-140200.db", True),
        ("library-DESKTOP-1AB2C3.db", True),
        ("library (1).db", True),
        ("library 2.db", True),
        ("library-backup.db", False),
        ("library-20260314T140200Z.db", False),
        ("library.auto.20260314-140200.db", False),
        ("library.schema-0004.20260314-140200.db", False),
        ("library-salvaged.db", False),
        ("library2.db", False),
        ("other (conflicted copy 2026-03-14).db", False),
    ],
)
def test_conflict_copies_are_told_from_others(library: Library, name: str, conflict: bool) -> None:
    library.close()
    other = library.path.with_name(name)
    shutil.copyfile(library.path, other)
    assert places.conflict_copies(library.path) == ([other] if conflict else [])
    other.write_text("no library")
    assert places.conflict_copies(library.path) == []
