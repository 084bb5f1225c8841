"""What the reader said of figures, names, versions, details and paragraphs: undone after a restart.

Every act is done, the library closed and opened as the next run of the program opens it, the act
undone and done again there; each time the library must be what it was.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from reader.library.database import Library, open_library
from reader.library.records import Detail, NameAct
from reader.notes.model import AnchorState
from reader.services import annotate, journal, said_acts
from reader.services.browse import read_article
from reader.services.lend_details import lent_details
from reader.services.name_articles import name_articles
from reader.services.organise import empty_trash, trash
from reader.services.undo_refused import ChangedMeanwhile
from reader.services.undo_steps import Done, dump, load
from reader.text.document import Removed
from reader.text.marks import FigureValue, MarkKind
from reader.text.spans import Span
from tests.services.conftest import FERRY, FLAT, LATER, OTHER, KnownNames, add

ONE, TWO = "first run", "second run"
EURO = FigureValue(MarkKind.MONEY, 12_000_000, unit="EUR")


def passage(library: Library, article: int, words: str) -> Span:
    at = read_article(library, article).document.text.index(words)
    return Span(at, at + len(words))


def state(library: Library) -> object:
    """All that these acts may change."""
    with library.read() as unit:
        ids = unit.articles.all_ids()
        return {
            id: (
                replace(unit.articles.get(id).document, removed=()),
                {(r.text, r.reason) for r in unit.articles.get(id).document.removed},
                {
                    (m.start, m.end, m.kind, m.entity, m.value, m.unit)
                    for m in unit.articles.get(id).marks
                },
                unit.articles.get(id).row.versions,
                unit.corrections.details(id),
                unit.corrections.restored(id),
                unit.corrections.taken_out(id),
                unit.figure_corrections.list(id),
                unit.corrections.names(id),
                [unit.versions.decision(id, other) for other in ids if other != id],
                unit.notes.list(id),
            )
            for id in ids  # noqa: A001
        }


def not_a_figure(library: Library) -> Done:
    return said_acts.say_figure(library, 1, passage(library, 1, "$12 million"), None)[1]


def another_figure(library: Library) -> Done:
    return said_acts.say_figure(library, 1, passage(library, 1, "$12 million"), EURO)[1]


def take_back_figure(library: Library) -> Done:
    span = passage(library, 1, "$12 million")
    return said_acts.take_back_figure(library, said_acts.say_figure(library, 1, span, EURO)[0])


def no_name(library: Library) -> Done:
    return said_acts.say_name(library, "Westhaven", None)[1]


def same_name(library: Library) -> Done:
    return said_acts.say_name(library, "Marlow", MarkKind.PLACE, "Marlow Vale")[1]


def name_only_here(library: Library) -> Done:
    return said_acts.say_name(
        library,
        "ferry",
        MarkKind.PRODUCT,
        act=NameAct.NAME,
        article=1,
        span=passage(library, 1, "ferry"),
    )[1]


def take_back_name(library: Library) -> Done:
    rule, _ = said_acts.say_name(library, "Westhaven", MarkKind.ORGANIZATION)
    return said_acts.take_back_name(library, rule)


def link(library: Library) -> Done:
    return said_acts.say_versions(library, 1, 4, True)


def unlink(library: Library) -> Done:
    return said_acts.say_versions(library, 1, 2, False)


def unlink_what_was_linked(library: Library) -> Done:
    said_acts.say_versions(library, 1, 4, True)
    return said_acts.say_versions(library, 4, 1, False)


def take_link_back(library: Library) -> Done:
    said_acts.say_versions(library, 1, 4, True)
    return said_acts.say_versions(library, 1, 4, None)


def edit_details(library: Library) -> Done:
    said = {Detail.TITLE: "The last boat", Detail.PUBLISHED: "2024-07-01", Detail.AUTHORS: ("A B",)}
    return said_acts.say_details(library, 1, said)


def edit_details_again(library: Library) -> Done:
    edit_details(library)
    return said_acts.say_details(library, 1, {Detail.TITLE: "No boat"})


def refuse_lent(library: Library) -> Done:
    return said_acts.refuse_lent(library, 3, tuple(lent_details(library, 3).values))


def take_out(library: Library) -> Done:
    return said_acts.take_out(library, 1, passage(library, 1, "A last sailing is planned"))


def put_back(library: Library) -> Done:
    removed = read_article(library, 1).document.removed
    return said_acts.put_back(library, 1, next(r.text for r in removed if "Brunner" in r.text))


def put_back_what_was_taken_out(library: Library) -> Done:
    take_out(library)
    removed = read_article(library, 1).document.removed
    return said_acts.put_back(library, 1, next(r.text for r in removed if r.reason == "reader"))


def clean_again(library: Library) -> Done:
    older_cleaning(library)
    return said_acts.clean_again(library, [1, 4])


def older_cleaning(library: Library) -> None:
    """Article 1 as an older program cleaned it: with one paragraph less, and another title."""
    with library.write() as unit:
        stored = unit.articles.get(1)
        document = stored.document
        last = document.blocks[-1]
        lost = document.text[last.start : last.end]
        older = replace(
            document,
            text=document.text[: document.blocks[-2].end],
            blocks=document.blocks[:-1],
            removed=(*document.removed, Removed(lost, "promotion", document.blocks[-2].end)),
        )
        unit.articles.set_document(1, older, 1, ())


ACTS: Sequence[Callable[[Library], Done]] = (
    not_a_figure,
    another_figure,
    take_back_figure,
    no_name,
    same_name,
    name_only_here,
    take_back_name,
    link,
    unlink,
    unlink_what_was_linked,
    take_link_back,
    edit_details,
    edit_details_again,
    refuse_lent,
    take_out,
    put_back,
    put_back_what_was_taken_out,
    clean_again,
)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("said") / "library.db"
    library = open_library(path)
    ids = add(library, FERRY, LATER, FLAT, OTHER)
    assert ids == [1, 2, 3, 4]
    name_articles(library, ids, KnownNames())
    annotate.add_note_by_quote(library, 1, "A last sailing is planned for June 30", text="when?")
    library.close()
    return path


@pytest.fixture
def filled(made: Path, tmp_path: Path) -> Iterator[Library]:
    library = open_library(shutil.copy(made, tmp_path / "library.db"))
    yield library
    library.close()


@pytest.mark.parametrize("act", ACTS, ids=lambda act: act.__name__)
def test_every_act_is_undone_and_done_again_after_a_restart(
    filled: Library, act: Callable[[Library], Done]
) -> None:
    done = act(filled)
    assert done.steps
    assert load(dump(done.steps)) == done.steps
    after = state(filled)
    journal.push(filled, ONE, "An act", done.steps)
    path = filled.path
    filled.close()
    again = open_library(path)
    (entry,) = journal.take_over(again, TWO)
    changes = journal.undo(again, entry.id)
    assert changes
    before = state(again)
    assert before != after
    journal.redo(again, entry.id)
    assert state(again) == after
    journal.undo(again, entry.id)
    assert state(again) == before
    again.close()


@pytest.mark.parametrize(
    "act",
    [a for a in ACTS if not a.__name__.startswith(("take_back", "take_link", "edit_details_again"))
     and "what_was" not in a.__name__ and a is not clean_again],
    ids=lambda act: act.__name__,
)  # fmt: skip
def test_undoing_makes_the_library_what_it_was(
    filled: Library, act: Callable[[Library], Done]
) -> None:
    before = state(filled)
    entry = journal.push(filled, ONE, "An act", act(filled).steps)
    assert entry is not None
    assert state(filled) != before
    journal.undo(filled, entry.id)
    assert state(filled) == before


@pytest.mark.parametrize("act", ACTS, ids=lambda act: act.__name__)
def test_what_no_longer_applies_is_told_and_the_others_go_on(
    filled: Library, act: Callable[[Library], Done]
) -> None:
    first = journal.push(filled, ONE, "A star", said_acts.say_versions(filled, 2, 4, True).steps)
    second = journal.push(filled, ONE, "An act", act(filled).steps)
    assert first is not None
    assert second is not None
    with filled.write() as unit:  # as another window may have done
        for rule in unit.corrections.names():
            unit.corrections.remove_name(rule.id)
    trash(filled, [1, 3])
    empty_trash(filled)
    if act is same_name or act is no_name:
        with pytest.raises(ChangedMeanwhile, match=r"changed again meanwhile"):
            journal.undo(filled, second.id)
    elif act is take_back_name:
        journal.undo(filled, second.id)  # a rule for the whole library needs no article
    else:
        with pytest.raises(ChangedMeanwhile, match=r"^.* meanwhile, so this step was left out\.$"):
            journal.undo(filled, second.id)
    journal.undo(filled, first.id)
    with filled.read() as unit:
        assert unit.versions.decision(2, 4) is None


def test_a_later_word_is_not_overwritten(filled: Library) -> None:
    acts = (unlink, edit_details, take_out)
    entries = [journal.push(filled, ONE, act.__name__, act(filled).steps) for act in acts]
    said_acts.say_versions(filled, 1, 2, True)
    said_acts.say_details(filled, 1, {Detail.TITLE: "Said by another window"})
    put_back_again = next(
        r.text for r in read_article(filled, 1).document.removed if r.reason == "reader"
    )
    said_acts.put_back(filled, 1, put_back_again)
    now = state(filled)
    for entry in reversed(entries):
        assert entry is not None
        with pytest.raises(ChangedMeanwhile):
            journal.undo(filled, entry.id)
    assert state(filled) == now


@pytest.mark.parametrize(
    ("words", "state_now"),
    [
        ("A last sailing is planned for June 30", AnchorState.ORPHANED),
        ("A last sailing is planned", AnchorState.MOVED),  # to the rest of its words, to confirm
    ],
)
def test_a_note_follows_the_text_back_and_forth(
    filled: Library, words: str, state_now: AnchorState
) -> None:
    (note,) = annotate.list_notes(filled)
    done = said_acts.take_out(filled, 1, passage(filled, 1, words))
    entry = journal.push(filled, ONE, "Take out", done.steps)
    assert entry is not None
    assert annotate.list_notes(filled)[0].state is state_now
    journal.undo(filled, entry.id)
    assert annotate.list_notes(filled) == [note]


def test_what_is_said_twice_is_no_step(filled: Library) -> None:
    said_acts.say_versions(filled, 1, 2, False)
    assert said_acts.say_versions(filled, 1, 2, False).steps == ()
    edit_details(filled)
    assert edit_details(filled).steps == ()
    rule, _ = said_acts.say_name(filled, "Westhaven", None)
    said_acts.take_back_name(filled, rule)
    assert said_acts.take_back_name(filled, rule).steps == ()
    span = passage(filled, 1, "$12 million")
    said, _ = said_acts.say_figure(filled, 1, span, None)
    said_acts.take_back_figure(filled, said)
    assert said_acts.take_back_figure(filled, said).steps == ()


def test_more_than_can_be_kept_is_not_undone(
    filled: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(said_acts, "MOST_CLEANED", 100)
    done = clean_again(filled)
    assert done.changes
    assert done.steps == ()
