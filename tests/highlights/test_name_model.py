"""Reading with a model: against a tiny one that is written for the purpose."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.highlights import name_facts, names_onnx
from reader.highlights.name_casing import cases_of
from reader.highlights.name_model import load_model, windows
from reader.highlights.names import NamesUnavailable, NameTask, load_names, names_version
from reader.highlights.names_onnx import OnnxNames, load_onnx_names
from reader.progress import Cancelled
from reader.text.marks import Finder, MarkKind
from tests.highlights.tiny_model import write_facts, write_model, write_sums

WORDS = {
    "ada": "B-person",
    "orrin": "I-person",
    "tidewater": "B-organization",
    "council": "I-organization",
    "met": "O",
    "the": "O",
    "river": "O",
}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_model(tmp_path_factory.mktemp("tiny"), WORDS)


@pytest.fixture(scope="module")
def names(folder: Path) -> OnnxNames:
    return load_onnx_names(folder)


def read(names: OnnxNames, text: str) -> list[tuple[str, MarkKind]]:
    return [(text[f.start : f.end], f.kind) for f in names.read(text)]


def test_words_that_go_on_with_a_name_belong_to_it(names: OnnxNames) -> None:
    assert read(names, "Ada Orrin met the Tidewater Council. Ada met Ada.") == [
        ("Ada Orrin", MarkKind.PERSON),
        ("Tidewater Council", MarkKind.ORGANIZATION),
        ("Ada", MarkKind.PERSON),
        ("Ada", MarkKind.PERSON),
    ]


def test_a_name_never_begins_with_a_word_that_only_goes_on(names: OnnxNames) -> None:
    assert read(names, "The council met.") == []


@pytest.mark.parametrize(
    "apart", ["😀 ", "👩‍👩‍👧 ", "日本 ", "\u0301 ", "ﬁ ", "İ ", "\u200b", "\ufeff "]
)
def test_offsets_are_code_points_whatever_stands_before(names: OnnxNames, apart: str) -> None:
    text = f"{apart * 3}Ada Orrin {apart}met the Tidewater Council{apart}"
    assert ("Ada Orrin", MarkKind.PERSON) in read(names, text)


def test_a_letter_keeps_its_combining_marks(names: OnnxNames) -> None:
    assert read(names, "Met A\u0301da\u0301 Orrin\u0303\u0301.") == [
        ("A\u0301da\u0301 Orrin\u0303\u0301", MarkKind.PERSON)
    ]


PIECES = st.sampled_from(
    [
        *WORDS,
        "Ada Orrin",
        "ADA",
        "Tidewater’s",
        "😀",
        "e\u0301",
        "𝐀𝐝𝐚",
        "中文",
        "\n\n",
        "…",
        "x" * 120,
    ]
)


@given(st.lists(PIECES | st.text(max_size=6), max_size=60).map(" ".join))
def test_spans_lie_in_the_text_in_order_and_apart(names: OnnxNames, text: str) -> None:
    founds = names.read(text)
    ends = [0, *(f.end for f in founds)]
    for found, before in zip(founds, ends, strict=False):
        assert before <= found.start < found.end <= len(text)
        assert not text[found.start : found.end][0].isspace()
    marks = names.find(NameTask(text))
    assert all(text[m.start : m.end] == m.text for m in marks)
    assert all(m.by is Finder.MODEL for m in marks)


@given(st.integers(0, 700), st.integers(1, 40), st.integers(0, 39), st.sets(st.integers(1, 699)))
def test_windows_cover_every_token(tokens: int, size: int, overlap: int, ends: set[int]) -> None:
    ends = {end for end in ends if end < tokens}
    made = list(windows(tokens, size, min(overlap, size - 1), sorted(ends)))
    assert {i for start, end in made for i in range(start, end)} == set(range(tokens))
    assert all(0 < end - start <= size for start, end in made)


@given(st.integers(0, 60))
def test_a_name_is_found_wherever_windows_meet(names: OnnxNames, before: int) -> None:
    text = "the " * before + "Ada Orrin met the river " + "the " * 40
    assert read(names, text) == [("Ada Orrin", MarkKind.PERSON)]


def test_a_long_text_is_read_to_its_end(names: OnnxNames) -> None:
    text = "The river met Ada Orrin.\n\n" * 2_000
    founds = names.read(text)
    assert len(founds) == 2_000
    assert text[founds[-1].start : founds[-1].end] == "Ada Orrin"


def test_recurring_words_lend_each_other_evidence(tmp_path: Path) -> None:
    # Only a capital says that it is a name: the small one hears it from the others.
    folder = write_model(tmp_path, {"umber": "O"}, cases={2: "B-place"}, window=128)
    names = load_onnx_names(folder)
    alone = "it is umber that It saw"
    assert [f.start for f in names.read(alone)] == [alone.index("It")]
    often = "Umber lies in Umber and Umber is near Umber, not in umber"
    assert sum(f.kind is MarkKind.PLACE for f in names.read(often)) >= 4


def test_the_casing_of_a_shouted_line_says_nothing() -> None:
    text = "ADA MET THE RIVER\nAda met ORRIN, 3rd of iMets."
    words = [(m.start(), m.end()) for m in re.finditer(r"\w+", text)]
    assert cases_of(text, words) == [0, 0, 0, 0, 2, 1, 3, 1, 1, 4]
    assert cases_of(text[:17], words[:4]) == [0] * 4
    assert cases_of(text.lower(), words) == [0] * len(words)


class StopAt:
    def __init__(self, questions: int) -> None:
        self.left = questions

    def report(self, done: int, total: int | None, message: str = "") -> None: ...

    def checkpoint(self) -> None:
        self.left -= 1
        if self.left < 0:
            raise Cancelled


def test_reading_stops_between_two_windows(names: OnnxNames) -> None:
    progress = StopAt(3)
    with pytest.raises(Cancelled):
        names.find(NameTask("the river " * 500), progress=progress)
    assert progress.left == -1


def test_a_damaged_file_is_told_in_a_sentence(tmp_path: Path) -> None:
    folder = write_model(tmp_path, WORDS)
    network = folder / "model.onnx"
    network.write_bytes(network.read_bytes()[:-1] + b"x")
    with pytest.raises(NamesUnavailable, match=r"is damaged: its file model\.onnx") as problem:
        load_model(folder)
    assert "\n" not in str(problem.value)


def test_a_missing_file_or_folder_is_told(tmp_path: Path) -> None:
    with pytest.raises(NamesUnavailable, match="is missing"):
        load_model(tmp_path / "nowhere")
    folder = write_model(tmp_path, WORDS)
    (folder / "tokenizer.json").unlink()
    with pytest.raises(NamesUnavailable, match=r"lacks its file tokenizer\.json"):
        load_model(folder)


def test_a_file_that_is_no_network_is_told(tmp_path: Path) -> None:
    folder = write_model(tmp_path, WORDS)
    (folder / "model.onnx").write_bytes(b"no network")
    write_facts(folder)
    with pytest.raises(NamesUnavailable, match="is damaged"):
        load_model(folder)


@pytest.mark.parametrize(
    "wrong",
    [
        {"labels": ["O", "B-person"]},
        {"labels": ["O", "B-money", "I-money"]},
        {"labels": ["O"]},
        {"window": 100_000},
        {"overlap": 16},
        {"format": 2},
        {"labels": ["O", "B-person", "I-person"]},  # the network gives more
    ],
)
def test_another_form_is_told(tmp_path: Path, wrong: dict[str, object]) -> None:
    folder = write_model(tmp_path, WORDS)
    write_facts(folder, **wrong)  # type: ignore[arg-type]
    with pytest.raises(NamesUnavailable, match="form that this program does not read"):
        load_model(folder)


@pytest.mark.parametrize("facts", ["", "[]", "{}", "[1]", "\udcff", '{"labels": 3}'])
def test_facts_that_cannot_be_read_are_told(tmp_path: Path, facts: str) -> None:
    folder = write_model(tmp_path, WORDS)
    (folder / "config.json").write_bytes(facts.encode(errors="surrogateescape"))
    write_sums(folder)
    with pytest.raises(NamesUnavailable, match="is damaged"):
        load_model(folder)


@pytest.fixture
def shipped(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    for module in (name_facts, names_onnx):
        monkeypatch.setattr(module, "shipped_model", lambda: folder)
    return folder


@pytest.mark.usefixtures("shipped")
def test_a_chosen_model_of_no_use_gives_way_to_the_programs_own(tmp_path: Path) -> None:
    finder = load_names(tmp_path / "nowhere")
    assert isinstance(finder, OnnxNames)
    assert finder.notice is not None
    assert "is missing. The program's own model" in finder.notice
    assert finder.find(NameTask("Ada Orrin met the river."))[0].text == "Ada Orrin"


def test_a_file_outside_its_folder_is_not_looked_at(tmp_path: Path) -> None:
    folder = write_model(tmp_path, WORDS)
    sums = folder / "SHA256SUMS"
    sums.write_text(sums.read_text() + f"{'0' * 64}  ../secret\n")
    with pytest.raises(NamesUnavailable, match="form that this program does not read"):
        load_model(folder)


@pytest.mark.usefixtures("shipped")
def test_the_version_is_that_of_the_model_which_does_the_work(tmp_path: Path) -> None:
    chosen = write_model(tmp_path / "chosen", WORDS | {"river": "B-place"})
    assert names_version(chosen) != names_version()
    assert names_version(tmp_path / "nowhere") == names_version()
