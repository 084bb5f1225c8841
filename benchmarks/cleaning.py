"""Scores cleaning beside its peers, and on variants made of clean texts.

    python benchmarks/cleaning.py [--pages PAGES.jsonl[.gz]] [--texts FOLDER] [--worst N]

`--pages`: a line a page, `{"url", "html", "gold_text"}`. Trafilatura, readability-lxml and
Resiliparse read the same pages in the same run; a peer that is not installed is passed over. What
counts is 4-word shingles, as in Zyte's article extraction benchmark: precision, recall and F1 of
each page and their means, `F1*` from the mean precision and recall, and the processor's seconds
for all pages.

The variants are made of the sample articles, of the pages' gold texts and of the `.txt` files of
`--texts` (clean texts, a paragraph a line): what was put in has to go, what was there has to stay.
Their recall and precision count words in their order.
"""

from __future__ import annotations

import argparse
import gzip
import importlib
import json
import re
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from cleaning_variants import VARIANTS
from rapidfuzz.distance import Indel

from reader.importing.clean import read_document
from reader.importing.problems import ImportProblem
from reader.paths import resources

Extract = Callable[[str, str], str]
_WARM = f"<p>{'The boat comes in at noon, and nobody waits for it on the quay. ' * 9}</p>"
WORD = re.compile(r"[㐀-鿿ぁ-ヿ]|[^\W㐀-鿿ぁ-ヿ]+")


@dataclass
class Scores:
    """Precision, recall and F1 of one system, a row a page."""

    seconds: float = 0.0
    rows: list[tuple[float, float, float, str]] = field(default_factory=list)

    def add(self, wanted: str, found: str, name: str) -> None:
        """Counts one page."""
        gold, got = shingles(wanted), shingles(found)
        both = sum((gold & got).values())
        precision = both / max(1, sum(got.values()))
        recall = both / max(1, sum(gold.values()))
        self.rows.append((harmonic(precision, recall), precision, recall, name))

    def line(self, name: str) -> str:
        """The means, as a line of the table."""
        f1, precision, recall = (sum(r[i] for r in self.rows) / len(self.rows) for i in range(3))
        return (
            f"{name:18}{precision:10.4f}{recall:10.4f}{f1:10.4f}"
            f"{harmonic(precision, recall):10.4f}{self.seconds:10.2f} s"
        )


def harmonic(precision: float, recall: float) -> float:
    """F1."""
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def shingles(text: str) -> Counter[tuple[str, ...]]:
    """Runs of four words and how often each stands in a text."""
    words = WORD.findall(text.lower())
    return Counter(tuple(words[i : i + 4]) for i in range(max(1, len(words) - 3)))


def ours(html: str, url: str) -> str:
    """The text of this program's document."""
    try:
        return read_document(html.encode(), name=url, format="html").text
    except ImportProblem:
        return ""


def peers() -> Iterator[tuple[str, Extract]]:
    """What is installed of the other extractors, each as its documentation says to use it."""

    def trafilatura(module: Any) -> Extract:
        return lambda html, url: module.extract(html, url=url, include_comments=False) or ""

    def readability(module: Any) -> Extract:
        def extract(html: str, url: str) -> str:
            summary = module.Document(html, url=url).summary(html_partial=True)
            return text_of(summary) if summary.strip() else ""

        return extract

    def resiliparse(module: Any) -> Extract:
        return lambda html, url: str(module.extract_plain_text(html, main_content=True))  # noqa: ARG005

    for name, module, make in (
        ("trafilatura", "trafilatura", trafilatura),
        ("readability-lxml", "readability", readability),
        ("resiliparse", "resiliparse.extract.html2text", resiliparse),
    ):
        try:
            yield name, make(importlib.import_module(module))
        except ImportError:
            print(f"{name}: not installed, passed over")


def text_of(html: str) -> str:
    """The text of a fragment, its blocks apart."""
    from lxml.html import fromstring

    root = fromstring(html)
    for element in root.iter():
        if element.tag in ("p", "div", "li", "br", "h1", "h2", "h3", "h4", "tr", "td", "pre"):
            element.tail = f"\n{element.tail or ''}"
    return str(root.text_content())


def read_pages(path: Path) -> list[dict[str, Any]]:
    """The pages of a JSONL file, gzipped or not."""
    data = path.read_bytes()
    text = (gzip.decompress(data) if path.suffix == ".gz" else data).decode("utf-8")
    return [json.loads(line) for line in text.split("\n") if line.strip()]


def compare(pages: list[dict[str, Any]], worst: int) -> None:
    """Prints the scores of all systems on the same pages."""
    systems = [("variorum", ours), *peers()]
    for _, extract in systems:  # models and tables are read once
        for page in (pages[0]["html"], _WARM):
            extract(page, pages[0]["url"])
    print(f"{len(pages)} pages")
    print(f"{'':18}{'precision':>10}{'recall':>10}{'F1':>10}{'F1*':>10}{'time':>12}")
    scores = {name: Scores() for name, _ in systems}
    for page in pages:  # in turn, so that whatever else the machine does slows all of them
        for name, extract in systems:
            started = time.process_time()
            try:
                text = extract(page["html"], page["url"])
            except Exception as error:  # noqa: BLE001 - a peer's failure is its score
                print(f"{name}: {page['url'][:60]}: {type(error).__name__}")
                text = ""
            scores[name].seconds += time.process_time() - started
            scores[name].add(page["gold_text"], text, page["url"])
    for name, _ in systems:
        print(scores[name].line(name))
    own = scores["variorum"]
    for f1, precision, recall, url in sorted(own.rows)[:worst]:
        print(f"  {f1:.3f} (precision {precision:.3f}, recall {recall:.3f}) {url[:80]}")


def clean_texts(pages: list[dict[str, Any]], folder: Path | None) -> Iterator[tuple[str, ...]]:
    """Clean texts as their paragraphs."""
    for path in sorted(resources("samples").iterdir()):
        if path.suffix in (".txt", ".md", ".html") and "flattened" not in path.name:
            text = read_document(path.read_bytes(), name=path.name).text
            yield tuple(text.split("\n\n"))
    for page in pages:
        yield tuple(line.strip() for line in page["gold_text"].split("\n") if line.strip())
    for path in sorted(folder.glob("*.txt")) if folder else ():
        lines = path.read_text(encoding="utf-8").split("\n")
        yield tuple(line.strip() for line in lines if line.strip())


def vary(texts: list[tuple[str, ...]], worst: int) -> None:
    """Prints how much of each variant's own text is kept, and how much of the rest goes."""
    print(f"\nvariants of {len(texts)} clean texts")
    print(f"{'':18}{'precision':>10}{'recall':>10}")
    for name, make in VARIANTS.items():
        total = Counter[str]()
        rows = []
        for number, paragraphs in enumerate(texts):
            variant = make(list(paragraphs), number)
            try:
                got = WORD.findall(read_document(variant.page.encode()).text.lower())
            except ImportProblem:
                got = []
            wanted = WORD.findall(variant.wanted.lower())
            same = int(Indel.similarity(wanted, got)) // 2
            total.update(same=same, wanted=len(wanted), got=len(got))
            rows.append((same / max(1, len(wanted)), same / max(1, len(got)), number))
        precision, recall = total["same"] / total["got"], total["same"] / total["wanted"]
        print(f"{name:18}{precision:10.4f}{recall:10.4f}")
        for kept, right, number in sorted(rows, key=min)[:worst]:
            print(f"  text {number}: recall {kept:.4f}, precision {right:.4f}")


def main() -> None:
    """Reads the options and prints the tables."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--pages", type=Path)
    parser.add_argument("--texts", type=Path, help="a folder of clean texts")
    parser.add_argument("--worst", type=int, default=0, metavar="N", help="print the N worst")
    options = parser.parse_args()
    pages = read_pages(options.pages) if options.pages else []
    if pages:
        compare(pages, options.worst)
    vary(list(clean_texts(pages, options.texts)), options.worst)


if __name__ == "__main__":
    main()
