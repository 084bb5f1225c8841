"""What is to be said of the place where a library lies, in sentences."""

from __future__ import annotations

from pathlib import Path

from reader.library.places import conflict_copies, is_remote, synced_by
from reader.sentences import Sentence

_MOST = 3


def place_warnings(library: Path) -> list[Sentence]:
    """What may go wrong with a library because of where it lies, and what to do; mostly nothing."""
    out = []
    if copies := conflict_copies(library):
        names = ", ".join(path.name for path in copies[:_MOST])
        out.append(
            Sentence(
                "Beside the library lies what another machine wrote at the same time: {names}. "
                "Open it by File > Open another library, export its notes as JSON, import them "
                "here, and then remove the file.",
                names=f"{names}, …" if len(copies) > _MOST else names,
            )
        )
    if is_remote(library):
        out.append(
            Sentence(
                "The library {library} lies on another machine, so it is slower and can be read by "
                "one machine at a time; keep it on this machine and its copies over there.",
                library=library,
            )
        )
    program = synced_by(library)
    if program is not None:
        out.append(
            Sentence(
                "{program} copies the folder of the library {library} to other machines. Close "
                "Variorum on one before you open it on another, and wait until all is copied, or "
                "notes made on one of them end up in a second file.",
                program=program,
                library=library,
            )
        )
    return out
