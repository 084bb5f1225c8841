from __future__ import annotations

import threading

import pytest
from pytestqt.qtbot import QtBot

from reader.gui.jobs import Job, JobRunner
from reader.library.errors import ArticleNotFound
from reader.progress import Progress


def watch(job: Job) -> list[str]:
    """The names of the job's last signals, in the order in which they fire."""
    heard: list[str] = []
    job.done.connect(lambda result: heard.append(f"done {result}"))
    job.failed.connect(lambda problem: heard.append(f"failed {problem}"))
    job.cancelled.connect(lambda: heard.append("cancelled"))
    job.ended.connect(lambda: heard.append("ended"))
    return heard


def test_a_fast_result_reaches_whoever_connected_before_the_start(
    qtbot: QtBot, jobs: JobRunner
) -> None:
    for number in range(50):
        job = jobs.job(lambda _, number=number: number)
        heard = watch(job)
        with qtbot.waitSignal(job.ended):
            job.start()
        assert heard == [f"done {number}", "ended"]


def test_failure_is_told_once_and_then_the_end(qtbot: QtBot, jobs: JobRunner) -> None:
    def work(_: Progress) -> None:
        raise ValueError("no such thing")

    job = jobs.job(work)
    heard = watch(job)
    with qtbot.waitSignal(job.ended):
        job.start()
    assert heard == ["failed no such thing", "ended"]


def test_where_a_foreseen_problem_came_up_is_not_logged(
    qtbot: QtBot, jobs: JobRunner, caplog: pytest.LogCaptureFixture
) -> None:
    problems = iter((ArticleNotFound(7), ValueError("unforeseen")))

    def work(_: Progress) -> None:
        raise next(problems)

    for _ in range(2):
        job = jobs.job(work, title="Reading")
        with qtbot.waitSignal(job.ended):
            job.start()
    foreseen, unforeseen = caplog.records
    assert foreseen.getMessage().startswith("Reading failed: ") and foreseen.exc_info is None
    assert unforeseen.exc_info is not None


def test_a_failure_nobody_listens_for_reaches_the_runner(qtbot: QtBot, jobs: JobRunner) -> None:
    def work(_: Progress) -> None:
        raise ValueError("unheard")

    job = jobs.job(work)
    with qtbot.waitSignal(jobs.failed_unheard) as told:
        job.start()
    assert str(told.args[0]) == "unheard"


def test_cancelling_running_work_stops_it_at_its_next_report(qtbot: QtBot, jobs: JobRunner) -> None:
    running = threading.Event()
    go_on = threading.Event()

    def work(progress: Progress) -> str:
        running.set()
        go_on.wait(10)
        progress.checkpoint()
        return "never"

    job = jobs.job(work)
    heard = watch(job)
    job.start()
    assert running.wait(10)
    with qtbot.waitSignal(job.ended):
        job.cancel()
        go_on.set()
    assert heard == ["cancelled", "ended"]


def test_work_that_still_waits_never_begins_when_cancelled(qtbot: QtBot, jobs: JobRunner) -> None:
    go_on = threading.Event()
    began: list[str] = []
    first = jobs.job(lambda _: go_on.wait(10), lane="write")
    second = jobs.job(lambda _: began.append("second"), lane="write")
    heard = watch(second)
    first.start()
    second.start()
    with qtbot.waitSignal(second.ended):
        second.cancel()
    assert heard == ["cancelled", "ended"]
    with qtbot.waitSignal(first.ended):
        go_on.set()
    assert began == []


def test_a_job_cancelled_before_its_start_ends(qtbot: QtBot, jobs: JobRunner) -> None:
    job = jobs.job(lambda _: 1)
    heard = watch(job)
    job.cancel()
    assert heard == ["cancelled", "ended"]


def test_progress_arrives_in_the_windows_thread(qtbot: QtBot, jobs: JobRunner) -> None:
    told: list[tuple[int, int, str, bool]] = []
    main = threading.current_thread()

    def work(progress: Progress) -> None:
        progress.report(1, None, "looking")
        progress.report(3, 3, "there")

    job = jobs.job(work)
    job.progressed.connect(
        lambda done, total, text: told.append(
            (done, total, text, threading.current_thread() is main)
        )
    )
    with qtbot.waitSignal(job.ended):
        job.start()
    assert told == [(1, -1, "looking", True), (3, 3, "there", True)]


def test_writes_run_one_after_the_other_in_order(qtbot: QtBot, jobs: JobRunner) -> None:
    order: list[int] = []
    made = [jobs.job(lambda _, n=n: order.append(n), lane="write") for n in range(20)]
    with qtbot.waitSignals([job.ended for job in made]):
        for job in made:
            job.start()
    assert order == list(range(20))


def test_shutdown_cancels_waits_and_delivers_every_end(qtbot: QtBot) -> None:
    runner = JobRunner()
    running = threading.Event()

    def work(progress: Progress) -> None:
        running.set()
        while True:
            progress.checkpoint()

    made = [runner.job(work, lane="import"), runner.job(lambda _: 2, lane="import")]
    heard = [watch(job) for job in made]
    for job in made:
        job.start()
    assert running.wait(10)
    runner.shutdown()
    assert heard == [["cancelled", "ended"], ["cancelled", "ended"]]
    assert not runner.is_busy


def test_a_job_starts_once(qtbot: QtBot, jobs: JobRunner) -> None:
    job = jobs.job(lambda _: 1)
    with qtbot.waitSignal(job.ended):
        job.start()
    with pytest.raises(RuntimeError):
        job.start()


def test_a_job_started_while_the_window_closes_is_cancelled(qtbot: QtBot) -> None:
    runner = JobRunner()
    runner.shutdown()
    job = runner.job(lambda _: 1)
    heard = watch(job)
    job.start()
    assert heard == ["cancelled", "ended"]


def test_shutdown_finishes_what_the_reader_did(qtbot: QtBot) -> None:
    runner = JobRunner()
    made = [runner.job(lambda _, n=n: n, lane="write") for n in range(5)]
    heard = [watch(job) for job in made]
    for job in made:
        job.start()
    runner.shutdown()
    assert heard == [[f"done {n}", "ended"] for n in range(5)]
