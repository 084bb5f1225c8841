"""Menu entry, metainfo, icons and the recipes of other systems are well-formed and agree."""

from __future__ import annotations

import configparser
import plistlib
import py_compile
import re
import shutil
import struct
import subprocess
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from reader import __version__
from reader.app import APPLICATION_ID
from tests.packaging.conftest import ROOT

DESKTOP = ROOT / "packaging" / "desktop" / f"{APPLICATION_ID}.desktop"
METAINFO = ROOT / "packaging" / "desktop" / f"{APPLICATION_ID}.metainfo.xml"


def test_the_menu_entry_starts_the_program_with_files() -> None:
    entry = configparser.ConfigParser(interpolation=None, strict=True)
    entry.optionxform = str  # type: ignore[assignment,method-assign]
    entry.read(DESKTOP, encoding="utf-8")
    main = entry["Desktop Entry"]
    assert main["Exec"] == "variorum open %F"
    assert main["Icon"] == APPLICATION_ID
    assert entry["Desktop Action new-window"]["Exec"] == "variorum --new-window"
    assert {"text/html", "application/pdf", "message/rfc822"} <= set(main["MimeType"].split(";"))


def test_the_metainfo_tells_this_version() -> None:
    told = ET.parse(METAINFO).getroot()
    assert told.findtext("id") == APPLICATION_ID
    assert told.findtext("launchable") == DESKTOP.name
    assert told.findtext("developer_name")
    release = told.find("releases/release")
    assert release is not None and release.get("version") == __version__


@pytest.mark.parametrize(
    "command",
    [
        ["desktop-file-validate", str(DESKTOP)],
        ["appstreamcli", "validate", "--no-net", str(METAINFO)],
    ],
    ids=["desktop-file-validate", "appstreamcli"],
)
def test_the_desktops_own_tools_find_nothing_wrong(command: list[str]) -> None:
    if shutil.which(command[0]) is None:
        pytest.skip(f"there is no {command[0]} here")
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr


def test_icons_are_drawn_in_every_size(qapp: object) -> None:
    from building import icons

    svg = ROOT / "resources" / "icons" / "variorum.svg"
    for size, png in icons.draw(svg, icons.SIZES).items():
        assert png.startswith(b"\x89PNG")
        assert struct.unpack(">II", png[16:24]) == (size, size)
    ico = icons.ico(svg)
    _, kind, count = struct.unpack("<HHH", ico[:6])
    assert (kind, count) == (1, 7)
    length, at = struct.unpack("<II", ico[6 + 16 * (count - 1) + 8 : 6 + 16 * count])
    assert at + length == len(ico)
    icns = icons.icns(svg)
    assert icns[:4] == b"icns" and struct.unpack(">I", icns[4:8])[0] == len(icns)


@pytest.mark.parametrize("script", sorted((ROOT / "packaging").glob("**/*.py"), key=str), ids=str)
def test_scripts_compile(script: Path, tmp_path: Path) -> None:
    py_compile.compile(str(script), cfile=str(tmp_path / "x.pyc"), doraise=True)


def test_the_recipe_of_the_bundle_compiles(tmp_path: Path) -> None:
    spec = ROOT / "packaging" / "variorum.spec"
    py_compile.compile(str(spec), cfile=str(tmp_path / "x.pyc"), doraise=True)


def test_the_systems_offer_the_same_kinds_of_files() -> None:
    from building import facts

    script = (ROOT / "packaging" / "windows" / "variorum.iss").read_text(encoding="utf-8")
    offered = re.findall(r"Classes\\\.(\w+)\\OpenWithProgids", script)
    assert tuple(offered) == facts.DOCUMENTS
    assert "UserChoice" not in script  # nobody's default
    kinds = facts.info_plist("1.0")["CFBundleDocumentTypes"]
    assert kinds[0]["CFBundleTypeExtensions"] == list(facts.DOCUMENTS)  # type: ignore[index]
    assert kinds[0]["LSHandlerRank"] == "Alternate"  # type: ignore[index]
    assert facts.version(ROOT) == __version__


def test_the_entitlements_are_a_property_list() -> None:
    given = ROOT / "packaging" / "macos" / "entitlements.plist"
    assert all(plistlib.loads(given.read_bytes()).values())


def test_the_version_is_told_once() -> None:
    project = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    assert f'\nversion = "{__version__}"' in project


def test_the_changelog_tells_of_this_version_or_what_comes() -> None:
    changes = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert "## Unreleased" in changes or f"## {__version__}" in changes
