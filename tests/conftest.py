"""What holds for every test."""

from __future__ import annotations

from hypothesis import settings

# How long an example takes depends on the machine's other work; speed is measured in benchmarks.
settings.register_profile("variorum", deadline=None)
settings.load_profile("variorum")
