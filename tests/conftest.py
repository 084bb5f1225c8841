"""What holds for every test."""

from __future__ import annotations

import os

from hypothesis import settings

# How long an example takes depends on the machine's other work; speed is measured in benchmarks.
settings.register_profile("variorum", deadline=None)
# Where a change is judged, its examples are the same each time; at home they are always new.
settings.register_profile("judged", deadline=None, derandomize=True)
settings.load_profile("judged" if os.environ.get("CI") else "variorum")
