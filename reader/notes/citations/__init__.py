"""Articles as other programs cite them: BibTeX, CSL-JSON, RIS, and a line to be pasted."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType

from reader.notes.citations import bibtex, csl, ris
from reader.notes.citations.source import Source

CITATIONS: Mapping[str, Callable[[Sequence[Source]], str]] = MappingProxyType(
    {"bibtex": bibtex.write, "csl-json": csl.write, "ris": ris.write}
)
"""What writes each form, by its name."""

__all__ = ["CITATIONS", "Source"]
