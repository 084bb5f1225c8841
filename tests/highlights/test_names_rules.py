from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from reader.highlights.name_flat import recase
from reader.highlights.name_settle import settle
from reader.highlights.name_shape import Found, stands_for
from reader.highlights.name_trim import tidy
from reader.highlights.name_unglue import unglued
from reader.highlights.name_words import load_words
from reader.text.marks import MarkKind

WORDS = load_words()
PERSON, PLACE, GROUP = MarkKind.PERSON, MarkKind.PLACE, MarkKind.GROUP
ORGANIZATION, LAW, EVENT = MarkKind.ORGANIZATION, MarkKind.LAW, MarkKind.EVENT


def span(text: str, part: str, kind: MarkKind) -> Found:
    start = text.index(part)
    return Found(start, start + len(part), kind)


def settled(text: str, *model: tuple[str, MarkKind]) -> list[tuple[str, MarkKind]]:
    found = settle(text, [span(text, part, kind) for part, kind in model], WORDS)
    return [(text[f.start : f.end], f.kind) for f in found]


def tidied(text: str, part: str, kind: MarkKind) -> list[tuple[str, MarkKind]]:
    return [(text[f.start : f.end], f.kind) for f in tidy(text, span(text, part, kind), WORDS)]


def test_articles_titles_and_possessives_are_outside_the_span() -> None:
    text = "Then the Ruritanian Bank’s chief met Vice President Ann B. Hollis’s aides."
    assert tidied(text, "the Ruritanian Bank’s", ORGANIZATION) == [
        ("Ruritanian Bank", ORGANIZATION)
    ]
    assert tidied(text, "Vice President Ann B. Hollis’s", ORGANIZATION) == [
        ("Ann B. Hollis", PERSON)
    ]


def test_a_title_alone_names_nobody() -> None:
    assert tidied("The Prime Minister left.", "The Prime Minister", PERSON) == []


def test_the_stop_of_an_abbreviation_stays_in_the_span() -> None:
    assert tidied("It is U.S. law.", "U.S", PLACE) == [("U.S.", PLACE)]
    assert tidied("She runs Vandel Corp. now.", "Vandel Corp", ORGANIZATION) == [
        ("Vandel Corp.", ORGANIZATION)
    ]
    assert tidied("He saw Vandel.", "Vandel", PERSON) == [("Vandel", PERSON)]


def test_a_place_and_its_ministry_are_two_names() -> None:
    text = "He spoke for Norway’s Fisheries Ministry."
    assert settled(text, ("Norway’s Fisheries Ministry", ORGANIZATION)) == [
        ("Norway", PLACE),
        ("Fisheries Ministry", ORGANIZATION),
    ]


def test_hyphens_join_two_people_or_end_a_name() -> None:
    text = "The Hollis-Vandel meeting pleased Hollis and Vandel, and Danish-made boats sell."
    names = settled(text, ("Hollis-Vandel", PERSON), ("Danish-made", GROUP))
    assert names[:2] == [("Hollis", PERSON), ("Vandel", PERSON)]
    assert ("Danish", GROUP) in names
    assert "Jean-Luc Moreau" in dict(settled("Jean-Luc Moreau left.", ("Jean-Luc Moreau", PERSON)))


def test_countries_and_peoples_are_known_without_the_model() -> None:
    assert settled("Peru sold Canadian grain to the U.K. and to Americans.") == [
        ("Peru", PLACE),
        ("Canadian", GROUP),
        ("U.K.", PLACE),
        ("Americans", GROUP),
    ]


def test_a_currency_sign_or_a_shout_is_no_country() -> None:
    assert settled("It cost US$50 million.") == []
    assert settled("THEY TOLD US EVERYTHING TODAY") == []


def test_one_name_has_one_kind_and_is_marked_everywhere() -> None:
    text = (
        "Mina Vandel spoke. Vandel said no. The Vandel administration waited. "
        "Later Vandel left with her vandel-coloured coat."
    )
    names = settled(text, ("Mina Vandel", PERSON), ("Vandel said", ORGANIZATION))
    assert names == [("Mina Vandel", PERSON), *[("Vandel", PERSON)] * 3]


def test_people_after_titles() -> None:
    text = "Mr. Quillfeather met Sen. Ada Orrin and Messrs. Tolk and Brandel."
    assert settled(text) == [
        ("Quillfeather", PERSON),
        ("Ada Orrin", PERSON),
        ("Tolk", PERSON),
        ("Brandel", PERSON),
    ]
    assert ("Park", PERSON) in settled("President Park resigned.")


def test_bodies_by_their_heads() -> None:
    text = (
        "She heads the Centre for Coastal Trade and Shipping at the University of Public Health "
        "and Economics, once the Bank of Canada and the Tidewater Fishing Council."
    )
    assert settled(text) == [
        ("Centre for Coastal Trade and Shipping", ORGANIZATION),
        ("University of Public Health and Economics", ORGANIZATION),
        ("Bank of Canada", ORGANIZATION),
        ("Tidewater Fishing Council", ORGANIZATION),
    ]


def test_laws_programmes_and_events() -> None:
    text = (
        "Under Section 44 of the Coastal Trade Act of 1974, the Grown in Ruritania 2030 plan and "
        "the Harbor Rebellion, after World War II, were discussed at the G-20 summit."
    )
    assert settled(text) == [
        ("Section 44", LAW),
        ("Coastal Trade Act of 1974", LAW),
        ("Grown in Ruritania 2030", LAW),
        ("Harbor Rebellion", EVENT),
        ("World War II", EVENT),
        ("G-20", EVENT),
    ]


def test_works_stand_in_quotation_marks_after_their_kind() -> None:
    assert settled("He wrote the novel “A Tide of Salt and Stone,” she said.") == [
        ("A Tide of Salt and Stone", MarkKind.WORK)
    ]
    assert settled("She called it “A Tide of Salt.”") == [("A Tide of Salt", MarkKind.WORK)]
    assert settled("“We Are Leaving,” she said.") == []


def test_brackets_hold_the_same_body() -> None:
    text = "The Ruritanian Grain Board (RGB) met; the RGB sells rye."
    assert settled(text) == [
        ("Ruritanian Grain Board", ORGANIZATION),
        ("RGB", ORGANIZATION),
        ("RGB", ORGANIZATION),
    ]
    assert stands_for("R.G.B.", "Ruritanian Grain Board")
    assert not stands_for("RB", "Ruritanian Grain Board")


def test_a_nations_people_are_no_body() -> None:
    text = "Our Danish Farmers sell."
    assert settled(text, ("Danish Farmers", ORGANIZATION)) == [("Danish", GROUP)]
    assert settled("Thrifty Danish farmers sell.", ("Thrifty Danish farmers", GROUP)) == [
        ("Danish", GROUP)
    ]


def test_a_capital_at_a_sentences_start_begins_no_body() -> None:
    text = "Attended Orrin High School in town."
    assert settled(text) == [("Orrin High School", ORGANIZATION)]


def test_a_second_title_belongs_to_no_name() -> None:
    text = "Major General Ann Hollis spoke."
    assert settled(text, ("Ann Hollis", PERSON)) == [("Ann Hollis", PERSON)]


def test_a_university_is_called_by_its_first_word() -> None:
    text = "Orrin University opened. He studied at Orrin."
    model = (("Orrin University", ORGANIZATION),)
    second = Found(len(text) - 6, len(text) - 1, PLACE)
    found = settle(text, [*(span(text, *m) for m in model), second], WORDS)
    assert [f.kind for f in found] == [ORGANIZATION, ORGANIZATION]


def flat(text: str, *model: tuple[str, MarkKind]) -> list[tuple[str, MarkKind]]:
    read = unglued(text, [span(text, part, kind) for part, kind in model], WORDS)
    found = settle(recase(text, WORDS, read), read, WORDS, recased=True)
    return [(text[f.start : f.end], f.kind) for f in found]


def test_a_glued_possessive_is_no_part_of_a_name() -> None:
    text = "perus port authority heard ann hollis and orrins friend but hollis left for orrin"
    assert flat(
        text,
        ("perus port authority", ORGANIZATION),
        ("ann hollis", PERSON),
        ("orrins", PERSON),
        ("orrin", PERSON),
    )[:4] == [
        ("peru", PLACE),
        ("port authority", ORGANIZATION),
        ("ann hollis", PERSON),
        ("orrin", PERSON),
    ]
    # Where the letter stands alone, the others end in one of their own.
    assert flat("orrin s friends met the orrins", ("orrins", PERSON)) == [("orrins", PERSON)]


def test_us_is_a_country_where_the_model_says_so() -> None:
    text = "they told us that us exports fell"
    at = text.rindex("us")
    found = settle(
        recase(text, WORDS, [Found(at, at + 2, PLACE)]), [Found(at, at + 2, PLACE)], WORDS
    )
    assert [(f.start, f.kind) for f in found] == [(at, PLACE)]


def test_two_who_meet_are_two() -> None:
    text = "an orrin hollis meeting and a cook orrin lunch"
    assert flat(text, ("orrin hollis", PERSON), ("cook orrin", PERSON)) == [
        ("orrin", PERSON),
        ("hollis", PERSON),
        ("cook", PERSON),
        ("orrin", PERSON),
    ]
    assert flat("the mary hollis meeting", ("mary hollis", PERSON)) == [("mary hollis", PERSON)]
    text = "An Orrin-Hollis summit; Ana Delgado-Prim slept."
    assert tidied(text, "Orrin-Hollis", PERSON) == [("Orrin", PERSON), ("Hollis", PERSON)]
    assert tidied(text, "Ana Delgado-Prim", PERSON) == [("Ana Delgado-Prim", PERSON)]


def test_a_gathering_keeps_its_number_without_its_hyphen() -> None:
    assert flat("leaders of the g 20 met 20 times") == [("g 20", EVENT)]


def test_us_is_a_pronoun_where_the_country_keeps_its_letters_apart() -> None:
    text = "the u s said they saw us"
    read = [Found(4, 7, PLACE), Found(len(text) - 2, len(text), PLACE)]
    assert [f.start for f in unglued(text, read, WORDS)] == [4]


def test_a_programme_called_so_once_is_one_everywhere() -> None:
    text = "a plan called grown in peru 2030 is new but grown in peru 2030 costs much"
    assert [part for part, kind in flat(text, ("peru", PLACE)) if kind is LAW] == [
        "grown in peru 2030"
    ] * 2


def test_family_names_with_hyphens_or_that_are_words() -> None:
    text = "Ana Delgado-Prim and Mary King met. Delgado-Prim spoke. King slept."
    model = (("Ana Delgado-Prim", PERSON), ("Mary King", PERSON))
    assert [name for name, _ in settled(text, *model)] == [
        "Ana Delgado-Prim",
        "Mary King",
        "Delgado-Prim",
        "King",
    ]


def test_a_month_is_a_family_name_only_after_a_title() -> None:
    assert settled("In May, Mrs. May left. It was May.") == [("May", PERSON)]


def test_datelines_and_shouted_lines() -> None:
    assert settled("JERUSALEM — They met.", ("JERUSALEM", ORGANIZATION)) == [("JERUSALEM", PLACE)]
    shouted = "SOUNDS LIKE THIS IS GREAT"
    assert settled(shouted, (shouted, ORGANIZATION)) == []


def test_a_hospital_and_its_doctor_are_two_names() -> None:
    text = "Dr. Jane Orrin of Tidewater General Hospital agreed."
    assert settled(text, ("Jane Orrin of Tidewater General Hospital", ORGANIZATION)) != []
    assert settled(text) == [
        ("Jane Orrin", PERSON),
        ("Tidewater General Hospital", ORGANIZATION),
    ]


def test_months_and_weekdays_are_never_names() -> None:
    text = "On Monday and in April they met; April was cold."
    assert settled(text, ("Monday", PERSON), ("April", PERSON)) == []


def test_recasing_gives_back_capitals_and_possessives_in_place() -> None:
    flat = "peru s president met mr quillfeather in the united states on what he doesn t say"
    cased = recase(flat, WORDS)
    assert cased == (
        "Peru’s President met Mr Quillfeather in the United States on what he doesn’t say"
    ) or cased == cased.replace("President", "president")
    assert len(cased) == len(flat)


def test_recasing_knows_given_and_family_names_and_acronyms() -> None:
    assert "Susan Ostrander" in recase("said susan ostrander the mayor", WORDS)
    assert "Chen He" in recase("they asked chen he the mayor", WORDS)
    assert "he said" in recase("they asked chen he said no", WORDS)
    assert "ZKB" in recase("a ban on selling to zkb was lifted", WORDS)


@given(st.text(alphabet="abcdeßİstu'’ .\nAÉé1", max_size=60))
def test_recasing_never_moves_a_letter(text: str) -> None:
    cased = recase(text, WORDS)
    assert len(cased) == len(text)
    changed = [(a, b) for a, b in zip(text, cased, strict=True) if a != b]
    assert all(a.upper() == b or (a, b) in {(" ", "’"), (" ", ".")} for a, b in changed)


PIECES = st.sampled_from(
    ["Peru", "the", "Mr.", "Vandel", "’s", "U.S.", "-", "Bank", "of", " ", "\n\n", "(VB)", "said"]
)


@given(
    st.lists(PIECES, max_size=25).map(" ".join),
    st.lists(
        st.tuples(st.integers(0, 120), st.integers(1, 30), st.sampled_from([PERSON, ORGANIZATION])),
        max_size=6,
    ),
    st.booleans(),
)
def test_settled_names_are_sorted_inside_the_text_and_apart(
    text: str, raw: list[tuple[int, int, MarkKind]], recased: bool
) -> None:
    model = [
        Found(start, min(len(text), start + size), kind)
        for start, size, kind in raw
        if start < len(text)
    ]
    found = settle(text, model, WORDS, recased=recased)
    assert all(0 <= f.start < f.end <= len(text) for f in found)
    assert all(a.end <= b.start for a, b in pairwise(found))
    assert all(text[f.start : f.end].strip() == text[f.start : f.end] for f in found)


def test_the_town_of_a_dateline_is_a_place_all_through() -> None:
    text = "VANDEL, Ruritania (AP) — Boats left at dawn. Later Vandel lay quiet."
    assert settled(text, ("Vandel", PERSON)) == [("VANDEL", PLACE), ("Vandel", PLACE)]


def test_quays_and_hills_are_places() -> None:
    assert settled("They met on Vandel Quay at noon.") == [("Vandel Quay", PLACE)]


def test_a_given_name_may_be_a_small_word() -> None:
    text = "In May Premier Vandel He left. He was glad, and so was Mr. Orrin."
    assert settled(text, ("Vandel", PERSON)) == [("Vandel He", PERSON), ("Orrin", PERSON)]


def test_a_span_never_ends_in_a_space() -> None:
    text = "Peru Peru ’s Peru"
    assert tidied(text, "Peru Peru ’s P", PERSON) == [("Peru Peru", PERSON)]
