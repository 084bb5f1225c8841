"""Training by the clock: so many minutes, resumed where an interruption left it."""

from __future__ import annotations

import logging
import random
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import torch
from torch import Tensor

from .labels import IGNORED
from .network import Tagger
from .windows import Encoded, Windows

log = logging.getLogger(__name__)

_POOL: Final = 600  # windows that are sorted by length together
_SAVE_EVERY: Final = 150.0  # seconds
_TELL_EVERY: Final = 50  # steps
_WARM_UP: Final = 150  # steps


@dataclass(frozen=True, slots=True)
class Schedule:
    """How long and how fast one stage of training runs."""

    minutes: float
    rate: float = 3e-4  # the encoder's peak
    first: float = 1.0  # of the peak, after warming up
    final: float = 0.02  # of the peak, at the end
    head_factor: float = 4.0
    tokens: int = 2048  # a step

    def factor(self, step: int, progress: float) -> float:
        """Return the learning rate as a part of the peak; `progress` runs from 0 to 1."""
        slope = self.first + (self.final - self.first) * min(1.0, progress)
        return min(1.0, (step + 1) / _WARM_UP) * slope


def batches(windows: Windows, rng: random.Random, tokens: int) -> Iterator[list[Encoded]]:
    """Yield batches of windows of like length, without end."""
    while True:
        epoch = windows.epoch()
        log.info("a round of %d windows begins", len(epoch))
        for at in range(0, len(epoch), _POOL):
            encoded = [windows.encode(sentences) for sentences in epoch[at : at + _POOL]]
            pool: list[list[Encoded]] = []
            batch: list[Encoded] = []
            for window in sorted(encoded, key=lambda e: len(e.ids)):
                if batch and len(window.ids) * (len(batch) + 1) > tokens:
                    pool.append(batch)
                    batch = []
                batch.append(window)
            pool.append(batch)
            rng.shuffle(pool)
            yield from pool


def padded(lists: list[list[int]], filler: int) -> Tensor:
    """Return lists of different lengths as one matrix."""
    longest = max(len(values) for values in lists)
    return torch.tensor([values + [filler] * (longest - len(values)) for values in lists])


def train(
    tagger: Tagger, windows: Windows, schedule: Schedule, folder: Path, rng: random.Random
) -> None:
    """Train for the schedule's minutes, checkpointing into `folder`, and write `final.pt` there."""
    folder.mkdir(parents=True, exist_ok=True)
    checkpoint = folder / "checkpoint.pt"
    optimizer = torch.optim.AdamW(
        tagger.parameter_groups(schedule.rate, schedule.head_factor),
        betas=(0.9, 0.98),
        weight_decay=0.01,
    )
    spent, step = 0.0, 0
    if checkpoint.exists():
        state = torch.load(checkpoint, map_location="cpu", weights_only=True)
        tagger.load_state_dict(state["tagger"])
        optimizer.load_state_dict(state["optimizer"])
        spent, step = state["spent"], state["step"]
        log.info("resumed at step %d after %.0f s", step, spent)
    tagger.train()
    budget = schedule.minutes * 60
    begun = time.monotonic() - spent
    saved, average, tokens = spent, 0.0, 0
    for batch in batches(windows, rng, schedule.tokens):
        elapsed = time.monotonic() - begun
        if elapsed >= budget:
            break
        factor = schedule.factor(step, elapsed / budget)
        for group in optimizer.param_groups:
            group["lr"] = group["peak"] * factor
        loss = _step(tagger, optimizer, batch)
        step += 1
        tokens += sum(len(window.ids) for window in batch)
        average = loss if average == 0 else 0.98 * average + 0.02 * loss
        if step % _TELL_EVERY == 0:
            pace = tokens / (elapsed - spent + 1e-9)
            log.info("step %d, %.0f s, loss %.4f, %.0f tokens/s", step, elapsed, average, pace)
        if elapsed - saved > _SAVE_EVERY:
            saved = elapsed
            state = {
                "tagger": tagger.state_dict(),
                "optimizer": optimizer.state_dict(),
                "spent": elapsed,
                "step": step,
            }
            torch.save(state, checkpoint.with_suffix(".part"))
            checkpoint.with_suffix(".part").replace(checkpoint)
    torch.save(tagger.state_dict(), folder / "final.part")
    (folder / "final.part").replace(folder / "final.pt")


def _step(tagger: Tagger, optimizer: torch.optim.Optimizer, batch: list[Encoded]) -> float:
    ids = padded([window.ids for window in batch], 0)
    cases = padded([window.cases for window in batch], 0)
    labels = padded([window.labels for window in batch], IGNORED)
    lengths = torch.tensor([len(window.ids) for window in batch])
    real = torch.arange(ids.shape[1])[None, :] < lengths[:, None]
    with torch.autocast("cpu", dtype=torch.bfloat16):
        logits = tagger(ids, cases, real)
    loss = torch.nn.functional.cross_entropy(
        logits.float().flatten(0, 1), labels.flatten(), ignore_index=IGNORED
    )
    loss.backward()  # type: ignore[no-untyped-call]
    torch.nn.utils.clip_grad_norm_(tagger.parameters(), 1.0)
    optimizer.step()
    optimizer.zero_grad(set_to_none=True)
    return float(loss.item())
