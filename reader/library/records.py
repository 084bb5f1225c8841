"""What the library hands out: frozen records, never rows of the database."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from reader.library.sorts import Sort as Sort
from reader.notes.model import Anchor, AnchorState, ArticleReference, Color, Note
from reader.text.document import Document
from reader.text.marks import FigureValue, Mark, MarkKind


class NamesState(StrEnum):
    """Whether names have been looked for in an article."""

    PENDING = "pending"
    DONE = "done"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Imported:
    """The bytes of an article as they came, kept for ever unchanged.

    `origin` is the path, address or description they came by; `format` names the importer
    ("text", "markdown", "html"); `sha256` is in hexadecimal.
    """

    data: bytes
    sha256: str
    origin: str
    format: str


@dataclass(frozen=True, slots=True)
class ArticleRow:
    """An article as lists show it. `added` is ISO 8601 in UTC; `notes` is a count."""

    id: int
    title: str
    authors: tuple[str, ...]
    source: str | None
    published: str | None
    added: str
    words: int
    language: str | None
    flattened: bool
    unread: bool
    starred: bool
    trashed: bool
    tags: tuple[str, ...]
    notes: int
    versions: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Article:
    """An article whole: its row, its cleaned document, its marks in text order."""

    row: ArticleRow
    document: Document
    marks: tuple[Mark, ...]
    names: NamesState
    sha256: str
    origin: str
    format: str
    cleaner: int
    position: float  # where the reader last was, 0 (top) to 1 (end)

    @property
    def id(self) -> int:
        return self.row.id


@dataclass(frozen=True, slots=True)
class Count:
    """A tag, source or other label with the number of articles (not in the trash) that have it."""

    label: str
    articles: int


@dataclass(frozen=True, slots=True)
class TagEntry:
    """A tag with its colour and how many articles and notes, not in the trash, bear it."""

    label: str
    color: Color | None
    articles: int
    notes: int


class NoteSort(StrEnum):
    """The fields by which notes are sorted."""

    PLACE = "place"  # by article, then in text order
    CREATED = "created"
    MODIFIED = "modified"
    TITLE = "title"  # of the article
    COLOR = "color"


@dataclass(frozen=True, slots=True)
class NoteQuery:
    """Which notes of the library are wanted, and in which order. All that is given must hold.

    `words`: words (or "phrases") that must all stand in the note, its passage or its tags; the
    beginning of a word does. `colors`, `states`, `articles`: one of these, if any are given.
    `tags`: all of these, in whatever case. `since` and `until`: ISO 8601 days or moments (UTC)
    between which the note was last changed; a day, month or year counts whole. `commented`: with
    a comment (True), without one (False). With `lost_first` orphans stand before the others.
    `waiting`: those whose article is not here, in place of those of articles.
    """

    words: str = ""
    colors: frozenset[Color] = frozenset()
    tags: tuple[str, ...] = ()
    articles: tuple[int, ...] = ()
    states: frozenset[AnchorState] = frozenset()
    since: str | None = None
    until: str | None = None
    commented: bool | None = None
    sort: NoteSort = NoteSort.PLACE
    descending: bool = False
    lost_first: bool = False
    waiting: bool = False


@dataclass(frozen=True, slots=True)
class NoteRow:
    """A note as lists show it, with what they say of its article."""

    note: Note
    title: str
    source: str | None
    published: str | None
    url: str | None = None  # told of a note that waits for its article only


@dataclass(frozen=True, slots=True)
class WaitingNote:
    """A note that came in without its article, and what is known of that.

    The note has neither number nor article (both 0); its anchor and moments are as its file had
    them, empty where that had none. `origin` names the program it came from. `held`: the reader
    wants it to stay as it is, though its article may be there.
    """

    id: int
    about: ArticleReference
    note: Note
    origin: str = ""
    held: bool = False


@dataclass(frozen=True, slots=True)
class Snippet:
    """Where a search found an article: a few words of its text, or of a note, with the hits.

    `hits` are stretches of `text` as (start, end).
    """

    text: str
    hits: tuple[tuple[int, int], ...]
    in_note: bool = False


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """A search in the search language that the reader keeps under a name."""

    name: str
    query: str


@dataclass(frozen=True, slots=True)
class NoteCounts:
    """How many notes outside the trash there are: all, by colour, by state, by tag."""

    all: int
    colors: dict[Color, int]
    states: dict[AnchorState, int]
    tags: tuple[tuple[str, int], ...]  # by label


@dataclass(frozen=True, slots=True)
class JournalEntry:
    """Something that the reader did and can undo, or has undone and can do again.

    `steps` is what services/undo_steps.py wrote. `made` is ISO 8601 in UTC.
    """

    id: int
    session: str
    made: str
    label: str
    undone: bool
    steps: str


@dataclass(frozen=True, slots=True)
class SidebarCounts:
    """The numbers beside the sidebar's fixed rows, articles in the trash left out of all but it."""

    all: int
    unread: int
    starred: int
    with_notes: int
    with_versions: int
    trash: int


@dataclass(frozen=True, slots=True)
class NameEntry:
    """A name of the library: entity and kind, how often and in which articles it stands."""

    entity: str
    kind: MarkKind
    mentions: int
    articles: tuple[int, ...]
    aliases: tuple[str, ...] = ()  # in what other ways it is written, the most frequent first
    count: int = 0  # of its articles, even where they are not listed


@dataclass(frozen=True, slots=True)
class FigureEntry:
    """A figure of the library: one value with its unit, and where it stands."""

    kind: MarkKind
    value: int | float | str | None
    low: int | float | str | None
    high: int | float | str | None
    unit: str | None
    texts: tuple[str, ...]
    mentions: int
    articles: tuple[int, ...]


class NameAct(StrEnum):
    """What the reader says of a name."""

    NO_NAME = "no-name"  # it is none
    KIND = "kind"  # it is of another kind
    SAME = "same"  # it stands for another name
    RENAME = "rename"  # it is to be called otherwise
    APART = "apart"  # it does not stand for the name that the library took it for
    NAME = "name"  # words that nobody took for a name are one


class Likeness(StrEnum):
    """How alike two figures are."""

    SAME = "same"  # of one value
    ABOUT = "about"  # nearly, where one of the two is approximate
    OVERLAPS = "overlaps"  # a range that holds the other, or shares some of it


@dataclass(frozen=True, slots=True)
class FigurePlace:
    """A figure in an article, with what stands around it: `around` begins at `first`."""

    article: int
    mark: Mark
    likeness: Likeness
    around: str
    first: int


@dataclass(frozen=True, slots=True)
class NameCorrection:
    """The reader's word on a name; every later run obeys it.

    `entity` is the canonical name as found, or the surface text of a mark. `kind` None means "not
    a name"; otherwise the kind it has. `same_as` is the canonical name that it stands for, is to
    have or does not stand for, or None. It holds in the whole library, in one `article`, or only
    where `anchor` stands in it.
    """

    id: int
    entity: str
    kind: MarkKind | None
    same_as: str | None
    act: NameAct = NameAct.KIND
    article: int | None = None
    anchor: Anchor | None = None


@dataclass(frozen=True, slots=True)
class FigureCorrection:
    """The reader's word on one figure of an article; every later marking obeys it.

    `figure` is what its passage says, None: it is no figure. `made` is ISO 8601 in UTC. `id` 0:
    not stored yet.
    """

    id: int
    article: int
    anchor: Anchor
    figure: FigureValue | None
    made: str


class Detail(StrEnum):
    """What an article says of itself and the reader may put right."""

    TITLE = "title"
    SUBTITLE = "subtitle"
    AUTHORS = "authors"
    PUBLISHED = "published"
    SOURCE = "source"


DetailValue: TypeAlias = str | tuple[str, ...] | None
"""A detail's value: a tuple for authors, else a text, or None where there is none."""


@dataclass(frozen=True, slots=True)
class DetailCorrection:
    """The reader's word on a detail of an article, and what the latest cleaning found."""

    value: DetailValue
    found: DetailValue


@dataclass(frozen=True, slots=True)
class CheckFinding:
    """One thing that `check` found wrong: where, and what it means for the reader."""

    area: str  # database, text index, raw bytes, text, marks, names, anchors, versions
    message: str
    repaired: bool = False
    article: int | None = None
    note: int | None = None


@dataclass(frozen=True, slots=True)
class LibraryInfo:
    """Facts of a library for `info`: `size` in bytes."""

    path: str
    schema: str
    sqlite: str
    size: int
    articles: int
    trashed: int
    notes: int
    marks: int
    names: int
    version_pairs: int
