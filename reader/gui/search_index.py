"""The index by which searches find as one types, made for an older library while it is used."""

from __future__ import annotations

from reader.gui.context import Context
from reader.gui.language import tr
from reader.services.index_beginnings import index_beginnings, needs_index


def make_search_index(context: Context) -> None:
    """Look whether texts are missing in the index, and put them in, in the background.

    The status bar tells of it; what is cancelled is gone on with at the next start.
    """
    library = context.library

    def begin(needed: object) -> None:
        if needed:
            context.jobs.job(
                lambda progress: index_beginnings(library, progress),
                title=tr("Getting the search ready"),
                lane="names",
            ).start()

    job = context.jobs.job(lambda _: needs_index(library))
    job.done.connect(begin)
    job.start()
