#!/usr/bin/env python3
"""What must be looked at before a release: `python3 dev.py audit` runs this.

Licences of all that is shipped against the list that a person made; the release workflow by
yamllint and by the schema of its maker; known weaknesses of what is shipped, which pip-audit asks
the Python Package Index about (the only step that needs the net). Ends with 1 if anything is amiss.
"""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "packaging"))

from building import licences  # noqa: E402

_YAML = "{extends: default, rules: {line-length: {max: 120}, document-start: disable}}"


def main() -> int:
    wrong = licences.problems(ROOT) + licences.changed(licences.read_table(ROOT))
    print(*(wrong or ["Licences: all of what is shipped are on the list."]), sep="\n", flush=True)
    failed = bool(wrong)
    workflows = [str(path) for path in sorted((ROOT / ".github" / "workflows").glob("*.yml"))]
    for command in (
        [sys.executable, "-m", "yamllint", "--strict", "-d", _YAML, *workflows],
        [
            *(sys.executable, "-m", "check_jsonschema"),
            *("--builtin-schema", "vendor.github-workflows", *workflows),
        ],
    ):
        print("$", *command[2:4], flush=True)
        failed = bool(subprocess.call(command, cwd=ROOT)) or failed
    return int(failed | weaknesses())


def weaknesses() -> bool:
    """Whether pip-audit knows of any in what is shipped (not in the tools that build it)."""
    shipped = licences.shipped(ROOT)
    lock = (ROOT / "requirements-package.lock").read_text(encoding="utf-8")
    entries = re.split(r"\n(?=[a-z0-9])", lock)
    kept = [entry for entry in entries if re.split(r"[=\s]", entry, maxsplit=1)[0] in shipped]
    with tempfile.TemporaryDirectory() as folder:
        wanted = Path(folder) / "shipped.txt"
        wanted.write_text("\n".join(kept) + "\n", encoding="utf-8")
        command = [sys.executable, "-m", "pip_audit", "--progress-spinner", "off", "--disable-pip"]
        command += ["--strict"]  # a package that the index did not answer about is not well
        command += ["--require-hashes", "-r", str(wanted)]
        print("$ pip_audit over", len(kept), "packages", flush=True)
        return bool(subprocess.call(command, cwd=ROOT))


if __name__ == "__main__":
    sys.exit(main())
