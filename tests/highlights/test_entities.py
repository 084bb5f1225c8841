from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.highlights.entities import join_entities
from reader.text.marks import NAME_KINDS, Finder, Mark, MarkKind

PERSON, PLACE, GROUP = MarkKind.PERSON, MarkKind.PLACE, MarkKind.GROUP
ORGANIZATION = MarkKind.ORGANIZATION


def marked(text: str) -> tuple[str, list[Mark]]:
    """`[Ann Lee|person]` in the text becomes a mark on `Ann Lee`."""
    plain, marks, at = "", [], 0
    for met in re.finditer(r"\[([^|\]]+)\|(\w+)\]", text):
        plain += text[at : met.start()]
        start = len(plain)
        plain += met[1]
        marks.append(Mark(start, len(plain), met[1], MarkKind(met[2]), by=Finder.MODEL))
        at = met.end()
    return plain + text[at:], marks


def entities(text: str, *, title: str | None = None) -> list[str | None]:
    plain, marks = marked(text)
    return [m.entity for m in join_entities(plain, marks, title=title)]


def test_family_names_and_titles_join_the_full_name_before_or_after() -> None:
    text = (
        "Mr. [Orrin|person] spoke. [Ada B. Orrin|person] and [Orrin|person] left with [Ada|person]."
    )
    assert entities(text) == ["Ada Orrin"] * 4


def test_family_names_that_stand_first() -> None:
    text = "[Chen Jing|person] met [Kim Sung Ho|person]. [Chen|person] and [Kim|person] agreed."
    assert entities(text) == ["Chen Jing", "Kim Sung Ho", "Chen Jing", "Kim Sung Ho"]


def test_a_given_name_in_front_keeps_the_family_name_last() -> None:
    assert entities("[Susan Wang|person] won. [Wang|person] wept.") == ["Susan Wang"] * 2


def test_two_people_of_one_family_name_are_kept_apart() -> None:
    text = (
        "[Peter Orrin|person] governed. [Orrin|person] built.\n\n"
        "His wife [Mary Orrin|person] wrote. [Orrin|person] published.\n\n"
        "[Orrin|person] retired. Mrs. [Orrin|person] did not; Mr. [Orrin|person] slept."
    )
    peter, mary = "Peter Orrin", "Mary Orrin"
    assert entities(text) == [peter, peter, mary, mary, peter, mary, peter]


def test_a_shorter_full_name_is_the_canonical_one() -> None:
    text = "[John Amos Tolk|person] was born. [John Tolk|person] died."
    assert entities(text) == ["John Tolk", "John Tolk"]


def test_a_headline_may_hold_the_full_name() -> None:
    assert entities("[Tolk|person] left.", title="John Tolk Leaves") == ["John Tolk"]
    assert entities("[Tolk|person] left.", title="Why Tolk Left") == ["Tolk"]


def test_hyphens_stay_in_names() -> None:
    assert entities("[Jean-Luc Moreau|person] sang.") == ["Jean-Luc Moreau"]


def test_spellings_of_countries_and_peoples() -> None:
    text = "[U.S.|place] [US|place] [America|place] [United States|place] [Americans|group]"
    assert entities(text) == ["United States"] * 4 + ["American"]
    assert entities("[PERU|place] and [Peru|place]") == ["Peru", "Peru"]


def test_acronyms_and_short_forms_of_bodies() -> None:
    text = (
        "The [Ruritanian Grain Board|organization] met. The [RGB|organization] sells. "
        "[Vandel Technologies Corp.|organization] and [Vandel|organization] merge with "
        "[Strelsau University|organization]; [Strelsau|organization] agrees, [UN|organization] too."
    )
    assert entities(text) == [
        "Ruritanian Grain Board",
        "Ruritanian Grain Board",
        "Vandel",
        "Vandel",
        "Strelsau University",
        "Strelsau University",
        "United Nations",
    ]


def test_a_ministry_takes_its_countrys_adjective() -> None:
    text = "[Peru|place]’s [Foreign Ministry|organization] and the [Foreign Ministry|organization]"
    assert entities(text)[1] == "Peruvian Foreign Ministry"


def test_one_kind_for_one_entity_and_figures_untouched() -> None:
    text = "[U.S.|place] [US|place] [America|organization]"
    plain, marks = marked(text)
    figure = Mark(0, 1, plain[0], MarkKind.NUMBER, value=1)
    joined = join_entities(plain, [figure, *marks[1:]])
    assert joined[0] is figure
    assert {m.kind for m in join_entities(plain, marks)} == {PLACE}


@given(
    st.lists(
        st.tuples(
            st.sampled_from(["Ada Orrin", "Orrin", "A. B. Orrin", "UN", "Vandel Corp.", "X", "Li"]),
            st.sampled_from([PERSON, PLACE, GROUP, ORGANIZATION]),
        ),
        max_size=12,
    )
)
def test_every_name_gets_an_entity_and_one_entity_one_kind(
    names: list[tuple[str, MarkKind]],
) -> None:
    plain, marks = marked(" and ".join(f"[{name}|{kind.value}]" for name, kind in names))
    joined = join_entities(plain, marks)
    assert [(m.start, m.end) for m in joined] == [(m.start, m.end) for m in marks]
    kinds: dict[str | None, set[MarkKind]] = {}
    for mark in joined:
        assert mark.entity
        kinds.setdefault(mark.entity, set()).add(mark.kind)
    assert all(len(k) == 1 for k in kinds.values())


def test_a_town_is_not_the_union_that_bears_its_name() -> None:
    text = "[Vandel Tram Drivers’ Union|organization] struck. [Vandel|organization] walked."
    assert entities(text) == ["Vandel Tram Drivers’ Union", "Vandel"]


def test_a_defined_short_form_holds_before_and_after_and_for_any_kind() -> None:
    text = (
        "[GSTA|organization] passed. The [Grain and Salt Trade Act|law] ([GSTA|law]) is old. "
        "[Interval Police Office|organization] ([Interpof|product]) is new; [Interpof|product] too."
    )
    assert entities(text) == ["Grain and Salt Trade Act"] * 3 + ["Interval Police Office"] * 3


def test_flattened_names_get_their_capitals_back() -> None:
    text = (
        "[ada orrin|person] of the [university of trade and grain|organization] met [orrin|person] "
        "and [o'brien|person] of [kprz|organization] in [peru|place] and the [u s|place]"
    )
    assert entities(text) == [
        "Ada Orrin",
        "University of Trade and Grain",
        "Ada Orrin",
        "O'Brien",
        "KPRZ",
        "Peru",
        "United States",
    ]


def test_peoples_are_not_their_places() -> None:
    text = "[Ruritania|place] and [Ruritanian|group] [Ruritanians|group]; [French|group] [France|place]"
    assert entities(text) == ["Ruritania", "Ruritanian", "Ruritanian", "French", "France"]


def test_old_and_official_names_of_places() -> None:
    text = "[Peking|place] [Bombay|place] [Republic of Chile|place] [City of Strelsau|place]"
    assert entities(text) == ["Beijing", "Mumbai", "Chile", "Strelsau"]


def test_family_names_of_several_words() -> None:
    text = "[Carmen Ortega Ruiz|person] and [Jan van der Berg|person]: [Ortega Ruiz|person] and [van der Berg|person]"
    assert entities(text) == ["Carmen Ortega Ruiz", "Jan van der Berg"] * 2


def test_initials_and_short_given_names() -> None:
    text = "[Robert Ellery|person], [Bob Ellery|person], [R. Ellery|person], [Ellery|person]"
    assert entities(text) == ["Robert Ellery"] * 4
    text = "[Robert Ellery|person], [Rose Ellery|person], [R. Ellery|person]"
    assert entities(text) == ["Robert Ellery", "Rose Ellery", "R. Ellery"]


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("V.K. Rosling", "V.K. Rosling"),
        ("V. K. Rosling", "V. K. Rosling"),
        ("v k rosling", "V K Rosling"),
        ("v.k. rosling", "V.K. Rosling"),
        ("V.K.D. ROSLING", "V.K.D. Rosling"),
        ("e.e. marling", "E.E. Marling"),
        ("J.-P. MARLAND", "J.-P. Marland"),
        ("JEAN-PAUL O’MARA", "Jean-Paul O’Mara"),
        ("Lin Bo Wei", "Lin Bo Wei"),
    ],
)
def test_initials_keep_their_capitals(written: str, shown: str) -> None:
    assert entities(f"[{written}|person]") == [shown]


def test_towns_in_capitals_are_calmed_and_acronyms_are_not() -> None:
    assert entities("[SAINT-AUBIN|place] lies by [VALE|place].") == ["Saint-Aubin", "VALE"]
    assert entities("The [CO-OP|organization] joined [RTU-GLO|organization].") == [
        "CO-OP",
        "RTU-GLO",
    ]


def test_names_of_signs_only_stay_apart() -> None:
    assert entities("[🙂|work] and [🙃|work]") == ["🙂", "🙃"]


_WORDS = st.sampled_from(
    [
        "Ada",
        "ada",
        "Orrin",
        "ORRIN",
        "van",
        "de",
        "UN",
        "u n",
        "Corp.",
        "X",
        "Li",
        "王",
        "🙂",
        "R.",
        "Jr.",
    ]
)


@given(
    st.lists(
        st.tuples(
            st.lists(_WORDS, min_size=1, max_size=4).map(" ".join),
            st.sampled_from(sorted(NAME_KINDS)),
        ),
        max_size=8,
    )
)
def test_joining_is_total_and_needs_no_order(names: list[tuple[str, MarkKind]]) -> None:
    plain, marks = marked(", ".join(f"[{name}|{kind.value}]" for name, kind in names))
    joined = join_entities(plain, marks)
    assert [(m.start, m.end, m.text) for m in joined] == [(m.start, m.end, m.text) for m in marks]
    assert all(m.entity for m in joined)
    assert join_entities(plain, marks[::-1])[::-1] == joined
    kinds: dict[str | None, set[MarkKind]] = {}
    for mark in joined:
        kinds.setdefault(mark.entity, set()).add(mark.kind)
    assert all(len(found) == 1 for found in kinds.values())
