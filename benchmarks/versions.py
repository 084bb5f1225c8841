"""How well and how quickly versions are found and aligned, beside other programs in the same run.

    python benchmarks/versions.py REVISIONS.jsonl.gz [--news DIR] [--sizes N...] [--words N]
        [--seed N] [--skip PART]...

REVISIONS: a line a pair, `{"id", "a", "b"}`, the first and the last revision of a text. All first
revisions and all last ones, plain and worn in three ways, are looked for among each other, by
this program, datasketch's MinHashLSH and rensa's (each where installed; the shingles are the
same five words). `--news`: a folder of `.txt` files or of JSON lines with a `text`, articles that
are no versions of each other. Times are the least of some runs; of memory, what Python traces.
"""

from __future__ import annotations

import argparse
import difflib
import gc
import gzip
import hashlib
import json
import random
import re
import tempfile
import time
import tracemalloc
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from itertools import combinations
from pathlib import Path
from typing import Any

from version_texts import FORMS, Stock, cut, filled, flattened, replaced, turned, with_agency

from reader.highlights.figures import find_figures
from reader.library.database import Library, open_library
from reader.library.records import Imported
from reader.services.find_versions import link_new, scan_library
from reader.text.document import Block, BlockKind, Document
from reader.text.tokens import normals
from reader.versions.align import Side, align
from reader.versions.fingerprint import fingerprint, worth_judging
from reader.versions.similarity import judge

Pairs = set[tuple[int, int]]
BATCH = 500


def ours(texts: Sequence[str]) -> Pairs:
    """Pairs by fingerprints and verdict, without a library."""
    prints = [fingerprint(text) for text in texts]
    words = [len(text.split()) for text in texts]
    holders: dict[int, list[int]] = defaultdict(list)
    for number, hashes in enumerate(prints):
        for one in hashes:
            holders[one].append(number)
    shared = Counter(pair for held in holders.values() for pair in combinations(held, 2))
    return {
        (a, b)
        for (a, b), many in shared.items()
        if worth_judging(many, words[a], words[b]) and judge(texts[a], texts[b]).kind
    }


def shingles(text: str) -> list[str]:
    """Five words and five words of a text, as all systems get them."""
    words = normals(text)
    return [" ".join(words[at : at + 5]) for at in range(max(1, len(words) - 4))]


def datasketch(texts: Sequence[str]) -> Pairs:
    """Pairs by datasketch's MinHashLSH at 0.5, as its documentation has it."""
    from datasketch import MinHash, MinHashLSH

    index = MinHashLSH(threshold=0.5, num_perm=128)
    found: Pairs = set()
    for number, text in enumerate(texts):
        minhash = MinHash(num_perm=128)
        minhash.update_batch([one.encode() for one in shingles(text)])
        found.update((other, number) for other in index.query(minhash))
        index.insert(number, minhash)
    return found


def rensa(texts: Sequence[str]) -> Pairs:
    """Pairs by rensa's RMinHashLSH at 0.5."""
    from rensa import RMinHash, RMinHashLSH

    index = RMinHashLSH(threshold=0.5, num_perm=128, num_bands=32)
    found: Pairs = set()
    hashes = []
    for number, text in enumerate(texts):
        minhash = RMinHash(num_perm=128, seed=42)
        minhash.update(shingles(text))
        hashes.append(minhash)
        for other in index.query(minhash):
            if hashes[other].jaccard(minhash) >= 0.5:
                found.add((other, number))
        index.insert(number, minhash)
    return found


SYSTEMS: dict[str, Callable[[Sequence[str]], Pairs]] = {
    "variorum": ours,
    "datasketch": datasketch,
    "rensa": rensa,
}


def pairs(revisions: list[dict[str, str]], seed: int) -> None:
    """Print precision and recall of pairs, plain and with one side worn."""
    chance = random.Random(seed)
    stock = sorted({word for pair in revisions for word in re.findall(r"\w+", pair["a"])})
    worn: dict[str, Callable[[str], str]] = {
        "plain": str,
        "flattened": flattened,
        "cut to 40%": lambda text: cut(text, 0.4, chance),
        "a fifth replaced": lambda text: replaced(text, 0.2, chance, stock),
    }
    size = len(revisions)
    gold = {(at, size + at) for at in range(size)}
    print(f"pairs among {2 * size} revisions{'precision':>14}{'recall':>8}{'time':>9}")
    for label, wear in worn.items():
        texts = [pair["a"] for pair in revisions] + [wear(pair["b"]) for pair in revisions]
        for name, find in SYSTEMS.items():
            began = time.process_time()
            try:
                found = find(texts)
            except ImportError:
                print(f"{label:<18}{name:<12} not installed, skipped")
                continue
            spent = time.process_time() - began
            right = len(found & gold)
            precision = right / len(found) if found else 1.0
            print(f"{label:<18}{name:<12}{precision:10.3f}{right / size:8.3f}{spent:8.2f} s")


def strangers(folder: Path | None, seed: int) -> None:
    """Print how many false pairs form texts, shared paragraphs and other news make."""
    chance = random.Random(seed)
    stock = Stock(chance)
    sets = {name: [filled(form, chance) for _ in range(60)] for name, form in FORMS.items()}
    sets["a shared paragraph"] = [with_agency(stock) for _ in range(60)]
    if folder is not None:
        sets[f"news of {folder.name}"] = list(news(folder))
    print("\nfalse pairs among texts that are no versions")
    for label, texts in sets.items():
        for name, find in SYSTEMS.items():
            try:
                found = find(texts)
            except ImportError:
                continue
            many = len(texts) * (len(texts) - 1) // 2
            print(f"{label:<28}{name:<12}{len(found):8} of {many}")


def news(folder: Path) -> Iterator[str]:
    """The texts of a folder."""
    for path in sorted(folder.iterdir()):
        if path.suffix == ".txt":
            yield path.read_text(encoding="utf-8", errors="replace")
        elif ".jsonl" in path.suffixes:
            data = path.read_bytes()
            packed = path.suffix == ".gz"
            for line in (gzip.decompress(data) if packed else data).decode().splitlines():
                yield json.loads(line)["text"]


def best(work: Callable[[], object], times: int) -> float:
    """The least processor time of some runs, in milliseconds."""
    spent = []
    for _ in range(times):
        began = time.process_time()
        work()
        spent.append(time.process_time() - began)
    return min(spent) * 1000


def add(library: Library, texts: Sequence[str]) -> list[int]:
    """Add articles of these texts, with their figures, without looking for versions."""
    with library.write() as unit:
        made = []
        for text in texts:
            data = text.encode()
            made.append(
                unit.articles.add(
                    Imported(data, hashlib.sha256(data).hexdigest(), "made", "text"),
                    Document(text=text, blocks=(Block(BlockKind.PARAGRAPH, 0, len(text)),)),
                    find_figures(text),
                    fingerprint(text),
                    cleaner=1,
                    added="2030-01-01T00:00:00Z",
                )
            )
    return made


def linked(library: Library, text: str) -> None:
    """Add one article and link its versions, as an import does."""
    (made,) = add(library, [text])
    with library.write() as unit:
        link_new(unit, made)


def growth(sizes: Sequence[int], words: int, seed: int) -> None:
    """Print what one more article costs in libraries of these sizes, and what a scan takes."""
    chance = random.Random(seed)
    stock = Stock(chance)

    def some(many: int) -> list[str]:
        # Copies, forms and shared paragraphs among the articles, as in life.
        made = [stock.article(chance.randint(words // 2, words * 3 // 2)) for _ in range(many)]
        forms = list(FORMS.values())
        for at in range(0, many, 20):
            made[at] = replaced(made[at - 1], 0.05, chance, stock.words) + f" {chance.random()}"
            made[at + 1] = filled(chance.choice(forms), chance) + f" {chance.random()}"
            made[at + 2] = with_agency(stock)
        return made

    print(f"\none more article{'':14}{'add and link':>14}{'link alone':>12}{'memory':>12}")
    with tempfile.TemporaryDirectory() as folder:
        library = open_library(Path(folder) / "library.db")
        there = 0
        spent = 0.0
        for size in sizes:
            while there < size:
                texts = some(min(BATCH, size - there))
                began = time.process_time()
                add(library, texts)
                spent += time.process_time() - began
                there += len(texts)
            fresh = some(40)
            link: list[float] = []
            whole: list[float] = []
            peaks: list[int] = []
            for number, text in enumerate(fresh):
                gc.collect()
                if number >= 30:
                    tracemalloc.start()
                began = time.process_time()
                (made,) = add(library, [text])
                between = time.process_time()
                with library.write() as unit:
                    link_new(unit, made)
                done = time.process_time()
                if number >= 30:
                    peaks.append(tracemalloc.get_traced_memory()[1])
                    tracemalloc.stop()
                else:
                    link.append(done - between)
                    whole.append(done - began)
            print(
                f"  in a library of {size:>8,}    {1000 * median(whole):>11.2f} ms"
                f"{1000 * median(link):>9.2f} ms{max(peaks) / 1024:>8.0f} KiB"
            )
            there += len(fresh)
        began = time.process_time()
        scan_library(library)
        first = time.process_time() - began
        print(f"full scan of {there:,} articles{first:12.2f} s (all were added in {spent:.2f} s)")
        began = time.process_time()
        scan_library(library)
        print(f"  and again {time.process_time() - began:12.2f} s")
        with library.read() as unit:
            ids = unit.articles.all_ids()
            texts = [text for at in range(0, len(ids), 1000)
                     for text in unit.versions.texts(ids[at : at + 1000]).values()]  # fmt: skip
        library.close()
    for name in ("datasketch", "rensa"):
        began = time.process_time()
        try:
            SYSTEMS[name](texts)
        except ImportError:
            print(f"  {name}: not installed, skipped")
            continue
        print(f"  {name} on the same texts {time.process_time() - began:12.2f} s")


def median(values: Sequence[float]) -> float:
    """The middle of some values: one that a busy machine slowed does not count."""
    return sorted(values)[len(values) // 2]


def aligning(revisions: list[dict[str, str]], seed: int) -> None:
    """Print how long two articles of two lengths take, beside difflib over the same words."""
    chance = random.Random(seed)
    near = sorted(revisions, key=lambda pair: abs(len(normals(pair["a"])) - 1400))
    stock = sorted({word for pair in near for word in re.findall(r"\w+", pair["a"])})
    print(f"\naligning two articles{'align':>13}{'flattened':>12}{'difflib':>12}")
    for many in (1, 14):
        a = "\n\n".join(pair["a"] for pair in near[:many])
        b = "\n\n".join(pair["b"] for pair in near[:many])
        b = replaced(turned(b), 0.05, chance, stock)
        flat = Side(flattened(b), flattened=True)
        times = 9 if many == 1 else 3
        spent = [
            best(lambda a=a, b=b: align(Side(a), Side(b)), times),
            best(lambda a=a, flat=flat: align(Side(a), flat), times),
        ]
        words_a, words_b = normals(a), normals(b)
        diff = partial(difflib.SequenceMatcher, None, words_a, words_b, autojunk=False)
        other = best(lambda diff=diff: diff().get_opcodes(), 1)
        moved = sum(row.op == "moved" for row in align(Side(a), Side(b)).rows) // 2
        print(
            f"  {len(words_a):>7,} words{spent[0]:>15.1f} ms{spent[1]:>9.1f} ms{other:>9.1f} ms"
            f"   {moved} sentences moved"
        )


def read(path: Path) -> list[dict[str, Any]]:
    """The objects of a file of JSON lines, packed or not."""
    data = path.read_bytes()
    text = (gzip.decompress(data) if path.suffix == ".gz" else data).decode()
    return [json.loads(line) for line in text.splitlines() if line]


def main() -> None:
    """Measure what is asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("revisions", type=Path)
    parser.add_argument("--news", type=Path, metavar="DIR")
    parser.add_argument("--sizes", type=int, nargs="+", default=[1_000, 10_000])
    parser.add_argument("--words", type=int, default=300, help="to a generated article")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--skip", action="append", default=[], metavar="PART",
                        choices=("pairs", "strangers", "aligning", "growth"))  # fmt: skip
    asked = parser.parse_args()
    revisions = read(asked.revisions)
    if "aligning" not in asked.skip:
        aligning(revisions, asked.seed)
    if "pairs" not in asked.skip:
        pairs(revisions, asked.seed)
    if "strangers" not in asked.skip:
        strangers(asked.news, asked.seed)
    if "growth" not in asked.skip:
        growth(sorted(asked.sizes), asked.words, asked.seed)


if __name__ == "__main__":
    main()
