"""Tags of articles and notes: listed, given, taken, renamed, merged, coloured, deleted.

Each act says how it is undone: push its steps to the journal.
"""

from __future__ import annotations

from collections.abc import Sequence

from reader.library.database import Library, Unit
from reader.library.errors import ArticleNotFound, LibraryError
from reader.library.notes import clean_labels, tag_key
from reader.library.records import TagEntry
from reader.notes.model import Color
from reader.sentences import Sentence
from reader.services.changes import Changes
from reader.services.organise import clean_tag
from reader.services.undo_steps import (
    NOTHING_DONE,
    Done,
    Flag,
    FlagStep,
    Labels,
    TagStep,
    carry_out,
    set_flag,
)


class NoSuchTag(LibraryError):
    """A tag that nothing bears."""

    def __init__(self, label: str) -> None:
        super().__init__(
            Sentence(
                "Nothing bears the tag “{label}”; the list of tags shows those there are.",
                label=label,
            )
        )


class EmptyTag(LibraryError):
    """A tag needs a name."""

    def __init__(self) -> None:
        super().__init__(Sentence("A tag needs a name."))


def list_tags(library: Library) -> list[TagEntry]:
    """Every tag, by label, with its colour and how many articles and notes bear it."""
    with library.read() as unit:
        return unit.tags.all()


def tag_labels(library: Library) -> list[str]:
    """The tags of articles, by label."""
    with library.read() as unit:
        return [count.label for count in unit.articles.tag_counts()]


def rename_tag(library: Library, label: str, name: str) -> Done:
    """Give a tag another name, on articles and notes; where the name is taken both become one.

    Raises:
        NoSuchTag: nothing bears it.
        EmptyTag: the new name is blank.
    """
    return merge_tags(library, [label], name)


def merge_tags(library: Library, labels: Sequence[str], name: str) -> Done:
    """Make one tag, called `name`, of these. It keeps the colour of a tag of this name, else the
    first colour among them.

    Raises:
        NoSuchTag: nothing bears one of them.
        EmptyTag: the name is blank.
    """
    name = clean_tag(name)
    if not name:
        raise EmptyTag
    with library.write() as unit:
        for label in labels:
            _known(unit, label)
        old = [label for label in labels if tag_key(label) != tag_key(name)]
        colors = {label: unit.tags.color(label) for label in old}
        kept = unit.tags.color(name)
        new = kept or next((color for color in colors.values() if color), None)
        # The tag of this name is spelt anew where it stands already.
        step = _replaced(unit, [*labels, name], name)
        changed = {label: (color, None) for label, color in colors.items() if color}
        if new is not kept:
            changed[name] = (kept, new)  # type: ignore[assignment]
        return _do(unit, TagStep(step.articles, step.notes, changed))


def delete_tag(library: Library, label: str) -> Done:
    """Take a tag from everything that bears it, and its colour.

    Raises:
        NoSuchTag: nothing bears it.
    """
    with library.write() as unit:
        _known(unit, label)
        color = unit.tags.color(label)
        step = _replaced(unit, [label], None)
        return _do(
            unit, TagStep(step.articles, step.notes, {label: (color, None)} if color else {})
        )


def color_tag(library: Library, label: str, color: Color | None) -> Done:
    """Give a tag a colour; None takes it away.

    Raises:
        EmptyTag: the label is blank.
    """
    label = clean_tag(label)
    if not label:
        raise EmptyTag
    with library.write() as unit:
        before = unit.tags.color(label)
        return _do(unit, TagStep(colors={label: (before, color)} if before is not color else {}))


def tag_articles(library: Library, articles: Sequence[int], label: str) -> Done:
    """Give articles a tag; a blank one is none."""
    label = clean_tag(label)
    with library.write() as unit:
        known = {tag_key(entry.label): entry.label for entry in unit.tags.all()}
        return _retag(unit, articles, [known.get(tag_key(label), label)], [])


def untag_articles(library: Library, articles: Sequence[int], label: str) -> Done:
    """Take a tag from articles."""
    with library.write() as unit:
        return _retag(unit, articles, [], [label])


def flag_articles(library: Library, articles: Sequence[int], flag: Flag, value: bool) -> Done:
    """Say of articles that they are unread, starred or in the trash, or that they are not.

    Raises:
        ArticleNotFound: there is none of one of these numbers.
    """
    with library.write() as unit:
        held = unit.articles.flags(articles)  # at once: there may be a whole library of them
        if missing := set(articles).difference(held):
            raise ArticleNotFound(min(missing))
        changed = tuple(id for id in dict.fromkeys(articles) if held[id][flag.value] != value)  # noqa: A001
        if not changed:
            return NOTHING_DONE
        return Done(set_flag(unit, flag, changed, value), (FlagStep(flag, changed, value),))


def _known(unit: Unit, label: str) -> None:
    if not (unit.tags.articles_with([label]) or unit.tags.notes_with([label])):
        raise NoSuchTag(label)


def _replaced(unit: Unit, labels: Sequence[str], name: str | None) -> TagStep:
    """All that bears one of `labels`, with `name` in the place of the first of them."""
    keys = {tag_key(label) for label in labels}

    def changed(before: Labels) -> tuple[Labels, Labels]:
        after = [name if tag_key(label) in keys else label for label in before]
        return before, tuple(clean_labels([label for label in after if label]))

    articles = {key: changed(tags) for key, tags in unit.tags.articles_with(labels).items()}
    notes = {key: changed(tags) for key, tags in unit.tags.notes_with(labels).items()}
    return TagStep(
        {key: sides for key, sides in articles.items() if sides[0] != sides[1]},
        {key: sides for key, sides in notes.items() if sides[0] != sides[1]},
    )


def _retag(unit: Unit, articles: Sequence[int], added: Sequence[str], taken: Sequence[str]) -> Done:
    out = {tag_key(label) for label in taken}
    sides: dict[int, tuple[Labels, Labels]] = {}
    present = unit.articles.flags(articles)
    there = [article for article in articles if article in present]
    for article, before in unit.tags.of_articles(there).items():
        kept = [label for label in before if tag_key(label) not in out]
        after = tuple(clean_labels([*kept, *added]))
        if after != before:
            sides[article] = (before, after)
    return _do(unit, TagStep(sides))


def _do(unit: Unit, step: TagStep) -> Done:
    if not (step.articles or step.notes or step.colors):
        return NOTHING_DONE
    changes = carry_out(unit, [step], backward=False)
    return Done(changes | Changes(tags=True), (step,))
