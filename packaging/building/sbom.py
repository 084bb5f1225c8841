"""What is in the bundle, as CycloneDX tells it: `cyclonedx-py`'s list less the build's tools."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

from building import facts, licences
from building.linked import SystemPackage


def make(root: Path, epoch: int, system: list[SystemPackage]) -> str:
    """A bill of materials in JSON, the same at every build."""
    command = [sys.executable, "-m", "cyclonedx_py", "environment", "--output-reproducible"]
    command += ["--pyproject", str(root / "pyproject.toml"), "--of", "JSON", sys.executable]
    said = subprocess.run(
        command,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        env={**os.environ, "SOURCE_DATE_EPOCH": str(epoch)},
    )
    if said.returncode:
        raise SystemExit(f"the bill of materials could not be made: {said.stderr[-800:]}")
    told: dict[str, Any] = json.loads(said.stdout)
    shipped = licences.shipped(root)
    kept = [c for c in told["components"] if _name(c) in shipped]
    missing = shipped.keys() - {_name(c) for c in kept}
    if missing - {"colorama", "greenlet"}:
        raise SystemExit(f"the bill of materials lacks {', '.join(sorted(missing))}")
    added = [_python(), *map(_system, system)]
    refs = {component["bom-ref"] for component in [*kept, *added]}
    root_ref = told["metadata"]["component"]["bom-ref"]
    told["metadata"]["component"]["version"] = facts.version(root)
    told["components"] = sorted([*kept, *added], key=lambda c: (c["type"], _name(c)))
    dependencies = []
    for entry in told.get("dependencies", []):
        if entry["ref"] == root_ref or entry["ref"] in refs:
            on = {ref for ref in entry.get("dependsOn", []) if ref in refs}
            if entry["ref"] == root_ref:
                on |= {component["bom-ref"] for component in added}
            dependencies.append({"ref": entry["ref"], "dependsOn": sorted(on)})
    told["dependencies"] = sorted(dependencies, key=lambda entry: str(entry["ref"]))
    text = json.dumps(told, indent=2, ensure_ascii=False) + "\n"
    _require_valid(text)
    return text


def _python() -> dict[str, Any]:
    version = sys.version.split()[0]
    return {
        "type": "platform",
        "bom-ref": f"cpython@{version}",
        "name": "cpython",
        "version": version,
        "licenses": [{"license": {"id": "PSF-2.0"}}],
        "cpe": f"cpe:2.3:a:python:python:{version}:*:*:*:*:*:*:*",
    }


def _system(package: SystemPackage) -> dict[str, Any]:
    return {
        "type": "library",
        "bom-ref": f"deb:{package.name}@{package.version}",
        "name": package.name,
        "version": package.version,
        "purl": f"pkg:deb/debian/{package.name}@{package.version.replace('+', '%2B')}",
        "properties": [{"name": "variorum:files", "value": " ".join(package.files)}],
    }


def _name(component: dict[str, Any]) -> str:
    return str(component["name"]).lower().replace("_", "-")


def _require_valid(text: str) -> None:
    from cyclonedx.schema import SchemaVersion
    from cyclonedx.validation.json import JsonStrictValidator

    version = SchemaVersion.from_version(json.loads(text)["specVersion"])
    wrong = JsonStrictValidator(version).validate_str(text)
    if wrong is not None:
        raise SystemExit(f"the bill of materials is not CycloneDX: {wrong}")
