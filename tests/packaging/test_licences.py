"""What is shipped is on the list of licences, and the list tells of nothing else."""

from __future__ import annotations

import tomllib
from pathlib import Path

from tests.packaging.conftest import ROOT


def test_every_shipped_package_is_under_a_licence_that_is_allowed() -> None:
    from building import licences

    assert licences.problems(ROOT) == []
    assert licences.read_table(ROOT).packages.keys() == licences.shipped(ROOT).keys()


def test_what_is_not_on_the_list_is_told(tmp_path: Path) -> None:
    from building import licences

    given = tmp_path / "packaging" / "licences"
    given.mkdir(parents=True)
    (given / "packages.toml").write_text(
        'allowed = ["MIT"]\n[packages]\nold = { used = "MIT" }\nbad = { used = "MIT AND AGPL-3.0" }\n'
        'mute = { used = "MIT", texts = ["MIT"] }\n',
        encoding="utf-8",
    )
    (tmp_path / "uv.lock").write_text(
        '[[package]]\nname = "variorum-reader"\n'
        'dependencies = [{ name = "bad" }, { name = "new" }, { name = "mute" }]\n'
        '[[package]]\nname = "bad"\nversion = "1"\n[[package]]\nname = "new"\nversion = "1"\n'
        '[[package]]\nname = "mute"\nversion = "1"\n',
        encoding="utf-8",
    )
    told = " ".join(licences.problems(tmp_path))
    assert "new is shipped" in told
    assert "tells of old, which is not shipped" in told
    assert "bad is under AGPL-3.0" in told
    assert "The text of MIT, which mute is under, is missing" in told


def test_no_client_of_a_model_hub_is_installed() -> None:
    lock = tomllib.loads((ROOT / "uv.lock").read_text(encoding="utf-8"))
    names = {package["name"] for package in lock["package"]}
    assert not names & {"huggingface-hub", "hf-xet"}
    for name in ("requirements.lock", "requirements-package.lock"):
        assert "huggingface-hub" not in (ROOT / name).read_text(encoding="utf-8")


def test_the_locks_say_the_same_versions() -> None:
    lock = tomllib.loads((ROOT / "uv.lock").read_text(encoding="utf-8"))
    known = {(package["name"], package.get("version")) for package in lock["package"]}
    for name in ("requirements.lock", "requirements-package.lock"):
        lines = (ROOT / name).read_text(encoding="utf-8").splitlines()
        pins = [
            line.split(" ")[0].split("==") for line in lines if "==" in line and line[0].isalpha()
        ]
        assert pins
        for package, version in pins:
            assert (package, version) in known, f"{name} has {package} {version}; run dev.py lock"
