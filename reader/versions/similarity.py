"""Whether two texts are versions of one text, and how alike they are."""

from __future__ import annotations

from functools import cached_property

from reader.text.tokens import normals
from reader.versions.forms import filled_in_anew, tells_other_things
from reader.versions.matching import Codes, match_words
from reader.versions.model import Verdict, VersionKind

# Unrelated texts of one field share single words in order (up to half of a short text's), but
# hardly ever four in a row; so verdicts rest on runs of this length and more.
_RUN = 4
# Two notices of a few dozen words on one thing are more alike by chance than two long articles.
_SHORT_ALIKE, _SHORT = 0.65, 40
_LONG_ALIKE, _LONG = 0.5, 120
_ALIKE_IN_RUNS = 0.4
_WHOLE = 0.9  # of the shorter text: then it is a passage of the other
# Closer texts are versions even where they tell a few other things: updates.
_CLOSE, _SHORT_CLOSE = 0.8, 0.87
# What must stand in the longer text of a short excerpt and of a long one: the fewer words, the
# sooner a paragraph that many texts share (a stock background, a form letter) fills them.
_SHORT_EXCERPT, _SHORT_CONTAINED = 80, 0.9
_LONG_EXCERPT, _LONG_CONTAINED = 200, 0.6
_EXCERPT_LENGTH = 0.75  # an excerpt is at most this share of its source
_LEAST_VERSION = 8  # words
_LEAST_EXCERPT = 16


class Reading:
    """A text prepared to be judged, so that judging it against many others reads it once.

    Texts that are judged against each other must share their `codes`.
    """

    def __init__(self, text: str, codes: Codes) -> None:
        self.text = text
        self._codes = codes

    @cached_property
    def words(self) -> list[str]:
        """The normal forms of its words, in order."""
        return normals(self.text)

    @cached_property
    def joined(self) -> str:
        """Its words without what stands between: `high-tech`, `hightech`; `9,400`, `9400`."""
        return "".join(self.words)

    @cached_property
    def code(self) -> str:
        """Its words, each as one character."""
        return self._codes.encode(self.words)


def judge(a: str, b: str) -> Verdict:
    """How alike two texts are, word by word, blind to case, accents and punctuation."""
    codes = Codes()
    return judge_readings(Reading(a, codes), Reading(b, codes))


def judge_readings(a: Reading, b: Reading) -> Verdict:
    """How alike two prepared texts are: what `judge` says.

    A shared quotation or agency paragraph does not make a version: most of the shorter text must
    stand in the longer, in passages of four words or more. Nor does a form that was filled in
    anew (see forms.py). Texts without words are never versions.
    """
    words_a, words_b = a.words, b.words
    if not words_a or not words_b:
        return Verdict(None, 0.0, 0.0)
    if a.joined == b.joined:
        return Verdict(VersionKind.SAME, 1.0, 1.0)
    matches = match_words(a.code, b.code)
    total, shorter = len(words_a) + len(words_b), min(len(words_a), len(words_b))
    common = sum(match.size for match in matches)
    in_runs = sum(match.size for match in matches if match.size >= _RUN)
    similarity, contained = 2 * common / total, common / shorter
    kind: VersionKind | None = None
    if (
        shorter >= _LEAST_EXCERPT
        and shorter <= _EXCERPT_LENGTH * (total - shorter)
        and in_runs / shorter >= _needed(shorter)
    ):
        kind = VersionKind.EXCERPT
    elif (
        shorter >= _LEAST_VERSION
        and similarity >= (_LONG_ALIKE if in_runs >= _WHOLE * shorter else _alike(shorter))
        and 2 * in_runs / total >= _ALIKE_IN_RUNS
    ):
        kind = VersionKind.VERSION
    if kind is not None and filled_in_anew(a.text, b.text, words_a, words_b, matches, similarity):
        kind = None
    if (
        kind is VersionKind.VERSION
        and similarity < (_CLOSE if shorter >= _LONG else _SHORT_CLOSE)
        and tells_other_things(a.text, b.text, words_a, words_b, matches)
    ):
        kind = None
    return Verdict(kind, similarity, contained)


def _alike(words: int) -> float:
    """How alike versions must be at least, by the length of the shorter."""
    share = min(1.0, max(0.0, (words - _SHORT) / (_LONG - _SHORT)))
    return _SHORT_ALIKE + share * (_LONG_ALIKE - _SHORT_ALIKE)


def _needed(words: int) -> float:
    """The share of an excerpt's words that must stand in its source, by its length."""
    share = (words - _SHORT_EXCERPT) / (_LONG_EXCERPT - _SHORT_EXCERPT)
    share = min(1.0, max(0.0, share))
    return _SHORT_CONTAINED + share * (_LONG_CONTAINED - _SHORT_CONTAINED)
