from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Event, Thread

import pytest

from reader.highlights.names import NamesUnavailable, NameTask
from reader.progress import Cancelled
from reader.services.name_worker import NameWorker
from tests.services.name_loaders import load_capitals, load_nothing


@pytest.fixture
def worker() -> Iterator[NameWorker]:
    with NameWorker(load_capitals) as running:
        yield running


class StopAt:
    """A progress that cancels at its n-th question."""

    def __init__(self, questions: int) -> None:
        self.left = questions

    def report(self, done: int, total: int | None, message: str = "") -> None: ...

    def checkpoint(self) -> None:
        self.left -= 1
        if self.left < 0:
            raise Cancelled


def test_nothing_runs_before_the_first_question(worker: NameWorker) -> None:
    assert worker.process_id is None
    marks = worker.find(NameTask("Ada wrote."))
    assert [(m.start, m.end, m.text) for m in marks] == [(0, 3, "Ada")]
    assert marks[0].entity == str(worker.process_id) != str(os.getpid())


def test_one_process_answers_every_thread_with_its_own_answer(worker: NameWorker) -> None:
    words = [f"Name{i}" for i in range(20)]
    with ThreadPoolExecutor(4) as pool:
        answers = list(pool.map(lambda w: worker.find(NameTask(w + " spoke.")), words))
    assert [a[0].text for a in answers] == words
    assert len({a[0].entity for a in answers}) == 1


def test_a_killed_process_is_started_again(worker: NameWorker) -> None:
    first = worker.find(NameTask("Ada"))[0].entity
    assert worker.process_id is not None
    os.kill(worker.process_id, signal.SIGKILL)
    second = worker.find(NameTask("Ada"))[0].entity
    assert first != second


def test_a_death_over_a_text_is_tried_once_more(worker: NameWorker, tmp_path: Path) -> None:
    assert worker.find(NameTask(f"die-once {tmp_path / 'died'}"))[0].text == "die-once"


def test_a_second_death_is_told_and_the_next_text_still_works(worker: NameWorker) -> None:
    with pytest.raises(NamesUnavailable, match="stopped twice"):
        worker.find(NameTask("die now"))
    assert worker.find(NameTask("Ada"))[0].text == "Ada"


def test_a_missing_model_is_told_in_its_own_sentence() -> None:
    with NameWorker(load_nothing) as worker, pytest.raises(NamesUnavailable, match="missing"):
        worker.find(NameTask("Ada"))


def test_a_bug_in_the_finder_names_its_cause_and_leaves_the_process_alive(
    worker: NameWorker,
) -> None:
    with pytest.raises(NamesUnavailable) as problem:
        worker.find(NameTask("fail because of this"))
    assert "because of this" in str(problem.value.__cause__)
    assert worker.process_id is not None


def test_cancelling_leaves_the_worker_usable_after_stop(worker: NameWorker) -> None:
    worker.find(NameTask("Ada"))
    with pytest.raises(Cancelled):
        worker.find(NameTask("wait for ever"), progress=StopAt(3))
    worker.stop()
    assert worker.process_id is None
    assert worker.find(NameTask("Bea"))[0].text == "Bea"


def test_a_cancelled_text_is_left_by_the_process_itself(worker: NameWorker) -> None:
    worker.find(NameTask("Ada"))
    first = worker.process_id
    with pytest.raises(Cancelled):
        worker.find(NameTask("read for ever"), progress=StopAt(3))
    assert worker.find(NameTask("Bea"))[0].text == "Bea"
    assert worker.process_id == first


def test_what_the_finder_says_of_itself_is_known_once_it_runs(worker: NameWorker) -> None:
    assert worker.notice is None
    worker.find(NameTask("Ada"))
    assert worker.notice == "Capitals only."


def test_the_answer_to_a_cancelled_question_is_dropped(worker: NameWorker) -> None:
    worker.find(NameTask("Ada"))
    with pytest.raises(Cancelled):
        worker.find(NameTask("Late answer"), progress=StopAt(0))
    assert worker.find(NameTask("Right answer"))[0].text == "Right"


def test_stop_from_another_thread_ends_a_question_under_way(worker: NameWorker) -> None:
    worker.find(NameTask("Ada"))
    asked = Event()
    seen: list[BaseException] = []

    class Asked(StopAt):
        def checkpoint(self) -> None:
            asked.set()

    def ask() -> None:
        try:
            worker.find(NameTask("wait for ever"), progress=Asked(0))
        except Cancelled as cancelled:
            seen.append(cancelled)

    thread = Thread(target=ask)
    thread.start()
    assert asked.wait(20)
    worker.stop()
    thread.join(20)
    assert not thread.is_alive()
    assert len(seen) == 1
    assert worker.process_id is None
