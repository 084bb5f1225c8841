"""What stays out of the bundle."""

from __future__ import annotations

from tests.packaging.conftest import ROOT


def test_resources_and_migrations_are_shipped_without_their_sources() -> None:
    from building import prune

    shipped = prune.shipped_files(ROOT)
    folders = {folder for _, folder in shipped}
    assert "reader/_migrations/versions" in folders
    assert "reader/_resources/models/names" in folders
    assert not [path for path, _ in shipped if path.endswith((".ts", ".pyc"))]
    assert any(path.endswith("variorum_de.qm") for path, _ in shipped)
    assert shipped == sorted(shipped, key=lambda entry: "migrations" in entry[1])


def test_plugins_that_no_window_uses_stay_out() -> None:
    from building import prune

    names = [
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/plugins/platforms/libqvnc.so",
        "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
        "PySide6/Qt/plugins/tls/libqopensslbackend.so",
        "PySide6\\plugins\\platforms\\qwindows.dll",
        "PySide6/QtCore.abi3.so",
        "libcups.so.2",
    ]
    kept = [name for name in names if prune._is_wanted_binary(prune._posix(name))]
    assert kept == [names[0], names[4], names[5]]


def test_of_qts_own_words_only_our_languages_are_shipped() -> None:
    from building import prune

    folder = "PySide6/Qt/translations"
    entries = [
        (f"{folder}/{name}", name, "DATA")
        for name in ("qtbase_de.qm", "qtbase_fr.qm", "qt_de.qm", "qtbase_zh_CN.qm")
    ]
    link = ("libQt6Core.so.6", "PySide6/Qt/lib/libQt6Core.so.6", "SYMLINK")
    dead = ("libQt6Network.so.6", "PySide6/Qt/lib/libQt6Network.so.6", "SYMLINK")
    library = ("PySide6/Qt/lib/libQt6Core.so.6", "/x/libQt6Core.so.6", "BINARY")
    kept = prune.datas([*entries, link, dead], [library])
    assert [entry[0] for entry in kept] == [entries[0][0], entries[3][0], link[0]]
