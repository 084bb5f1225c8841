"""Notes from files: our own, Web Annotations, and what other programs export of highlights."""

from __future__ import annotations

from reader.notes.formats import jsonld, native
from reader.notes.formats.problems import NotesUnreadable, parse_json
from reader.notes.incoming.gathered import Gathered
from reader.notes.incoming.hypothesis import is_hypothesis, read_hypothesis
from reader.notes.incoming.omnivore import (
    is_omnivore,
    is_omnivore_markdown,
    read_omnivore,
    read_omnivore_markdown,
)
from reader.notes.incoming.readwise import (
    is_readwise,
    is_readwise_markdown,
    read_readwise,
    read_readwise_markdown,
)
from reader.notes.incoming.tables import is_table, read_table
from reader.notes.incoming.zotero import (
    is_zotero_html,
    is_zotero_json,
    is_zotero_markdown,
    read_zotero_html,
    read_zotero_json,
    read_zotero_markdown,
)
from reader.sentences import Sentence

MOST = 64 * 2**20
"""So many bytes may a file of notes have."""

OUR_JSON = "Variorum"
WEB_ANNOTATIONS = "Web Annotation"


def read_notes_file(data: bytes) -> Gathered:
    """The notes of a file, told apart by what it holds.

    Our JSON; W3C Web Annotations (JSON-LD); Hypothesis (JSON, CSV); Readwise (CSV, JSON, Markdown);
    Omnivore (ZIP, Markdown); Zotero (notes as HTML or Markdown, its report, JSON).

    Raises:
        NotesUnreadable: it is none of these, or malformed; the sentence says what is wrong.
    """
    if len(data) > MOST:
        raise NotesUnreadable(Sentence("The file is too large to be a file of notes."))
    if is_omnivore(data):
        return read_omnivore(data)
    if data.startswith(b"PK"):
        raise NotesUnreadable(
            Sentence("The archive is damaged, or holds no highlights of Omnivore.")
        )
    try:
        text = data.decode("utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig")
    except UnicodeDecodeError as error:
        raise NotesUnreadable(
            Sentence("This is not UTF-8 text, so it is no export of notes.")
        ) from error
    return read_notes_text(text)


def read_notes_text(text: str) -> Gathered:
    """The same of a file's text."""
    if not text.strip():
        raise NotesUnreadable(Sentence("The file is empty."))
    if text.lstrip()[:1] in ("{", "[") and not text.lstrip().startswith("[["):
        return _read_json(text)
    if is_zotero_html(text):
        return read_zotero_html(text)
    if is_table(text):
        return read_table(text)
    if is_omnivore_markdown(text):
        return read_omnivore_markdown(text)
    if is_zotero_markdown(text):
        return read_zotero_markdown(text)
    if is_readwise_markdown(text):
        return read_readwise_markdown(text)
    raise NotesUnreadable(
        Sentence(
            "The file holds no notes that can be read: these come as JSON or JSON-LD, or as "
            "Hypothesis, Readwise, Omnivore and Zotero export them."
        )
    )


def _read_json(text: str) -> Gathered:
    top = parse_json(text)
    if isinstance(top, dict) and "format" in top and "@context" not in top:
        return Gathered(OUR_JSON, tuple(native.read(text)))
    if is_hypothesis(top):
        return read_hypothesis(top)
    if is_readwise(top):
        return read_readwise(top)
    if is_zotero_json(top):
        return read_zotero_json(top)
    return Gathered(WEB_ANNOTATIONS, tuple(jsonld.read(text)))


__all__ = ["Gathered", "NotesUnreadable", "read_notes_file", "read_notes_text"]
