"""Scores the name finder on sentences and articles with known names, beside spaCy, and times it.

    python benchmarks/names.py --set FILE.jsonl [--gold DIR] [--half 0|1] [--misses N]
                               [--model FOLDER] [--alone]

A line of the set: `{"id", "text", "spans": [{"start", "end", "kind"}]}` (code points; kinds
`person`, `organization`, `place`; others count for nothing). F1 over these three kinds, by overlap
and exactly, sentence by sentence: as the text is, and flattened in two manners (apostrophes and
full stops turned into spaces, or dropped). `--gold` is a folder of articles with their mentions,
scored over all kinds, exact spans, with their entities. `--half` takes one half of the set:
tune on one, check on the other. spaCy's small model runs too where it is installed, unless
`--alone`. Time of loading is that of a fresh process with its imports; speed is by CPU time in
one thread; memory is that of the worker process after it has named everything.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import time
from pathlib import Path
from statistics import median

from name_peers import spacy_small, variorum
from name_texts import (
    STYLES,
    Finder,
    Text,
    in_style,
    read_gold,
    read_set,
    score_article,
    score_sentences,
    words_of,
)

HERE = Path(__file__).resolve().parent
_LOADS = {
    "variorum": "from name_peers import variorum; variorum(model)",
    "spaCy": "from name_peers import spacy_small; spacy_small()",
}


def main() -> int:
    """Runs what was asked for."""
    ask = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    ask.add_argument("--set", type=Path, required=True)
    ask.add_argument("--gold", type=Path)
    ask.add_argument("--half", type=int, choices=(0, 1))
    ask.add_argument("--misses", type=int, default=0)
    ask.add_argument("--model", type=Path)
    ask.add_argument("--alone", action="store_true")
    asked = ask.parse_args()
    texts = read_set(asked.set, half=asked.half)
    articles = read_gold(asked.gold) if asked.gold else []
    finders: dict[str, Finder] = {"variorum": variorum(asked.model)}
    peer = None if asked.alone else spacy_small()
    if peer:
        finders["spaCy"] = peer
    for name, find in finders.items():
        quality(name, find, texts, articles, asked.misses)
    for name, find in finders.items():
        cost(name, find, articles or texts, asked.model)
    resident(articles or texts, asked.model)
    return 0


def quality(name: str, find: Finder, texts: list[Text], articles: list[Text], misses: int) -> None:
    """Prints F1 by style, then article by article."""
    for style in STYLES:
        score = score_sentences([in_style(t, style) for t in texts], find)
        print(
            f"{name:9} {style:20} overlap {score.f1('overlap'):.4f}  exact {score.f1('exact'):.4f}",
            flush=True,
        )
        for miss in score.misses[:misses]:
            print("   ", miss)
    for article in articles:
        for style in STYLES if not article.flattened else ("flat",):
            text = in_style(article, style)
            gold = score_article(text, find(text))
            print(
                f"{name:9} article {text.id} {style:20} F1 {gold.f1:.4f} "
                f"(precision {gold.precision:.4f}, recall {gold.recall:.4f})  "
                f"entities {gold.entities[0]}/{gold.entities[1]}",
                flush=True,
            )
            for miss in gold.misses[:misses]:
                print("   ", miss)


def cost(name: str, find: Finder, texts: list[Text], model: Path | None) -> None:
    """Prints how long loading takes and how many words a second are read."""
    code = (
        "import sys, time; from pathlib import Path; began = time.perf_counter(); "
        f"sys.path[:0] = [{str(HERE)!r}, {str(HERE.parent)!r}]; "
        f"model = {f'Path({str(model)!r})' if model else None}; {_LOADS[name]}; "
        "print(time.perf_counter() - began)"
    )
    loads = [
        float(subprocess.run([sys.executable, "-c", code], capture_output=True, check=True).stdout)
        for _ in range(3)
    ]
    speeds = []
    for style in STYLES[:2]:
        styled = [in_style(t, style) for t in texts]
        began = time.process_time()
        for text in styled:
            find(text)
        speeds.append(len(list(words_of(styled))) / (time.process_time() - began))
    print(
        f"{name:9} loads in {median(loads):.2f} s; words a second: "
        f"{speeds[0]:,.0f} cased, {speeds[1]:,.0f} flat",
        flush=True,
    )


def resident(texts: list[Text], model: Path | None) -> None:
    """Prints the memory of the program's own worker process."""
    from reader.highlights.names import NameTask
    from reader.services.name_worker import NameWorker

    with NameWorker(model=model) as worker:
        for text in texts:
            worker.find(NameTask(text.text, text.flattened, text.title))
        status = Path(f"/proc/{worker.process_id}/status")
        if status.exists():
            kilobytes = status.read_text().split("VmRSS:")[1].split()[0]
            print(f"variorum  worker has {int(kilobytes) / 1000:.0f} MB resident")


if __name__ == "__main__":
    sys.exit(main())
