"""Whether a place like a passage is the passage, reworded, or another one that looks like it.

Everything that speaks for a place or against it is weighed together: how much of the quote's words
it has, the rare ones counting more than those that stand all over the text; how much was put in;
whether the old neighbours stand beside it, letter by letter and by their telling words, or stand
together elsewhere; and how far the next best place is behind. The weights are those of a logistic
regression over revisions of documentation, licences and posts (benchmarks/anchor_cases.py),
rounded; the bias is set so that a wrong place is rarer than a lost one.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import log, log1p

from rapidfuzz.distance import Indel

from reader.notes.folding import squeezed
from reader.notes.laying import Candidate, Wanted
from reader.text.tokens import normals

_BIAS = -15.2
_KEPT = 3.3  # for the share of the quote's words, by weight, that stand here
_TOLD = 1.6  # for how much these words tell: chance brings back little ones (by logarithm)
_PUT_IN = -0.053  # for the weight of the words that were put in,
_MOST_PUT_IN = 60.0  # up to so much
_BETTER_SIDE, _OTHER_SIDE = 5.0, 3.5  # for how well the neighbours stand by their letters,
_WORDS_BESIDE = 1.9  # and for the share of the worse one's words, by weight, that stand
_MARGIN = 4.3  # for how much better this place is than the next
_CUT_OUT = -1.9  # for neighbours that stand together now, with nothing between
_NEIGHBOUR_ELSEWHERE = -0.9  # for each neighbour that stands somewhere else word for word

_ALIEN = 0.45  # how alike two stretches of a language are by chance
_UNTOLD = 0.5  # the share of words that neighbours without words have
_TELLING = 12  # code points of a neighbour that chance does not bring back
_WHOLE_WORD = 4  # letters from which a word has its full weight


@dataclass(frozen=True, slots=True)
class Judge:
    """Weighs the places that one anchor may have in one text; above 0 a place is the passage.

    `places` says where each word (in its normal form) stands in the text of `total` words.
    """

    wanted: Wanted
    text: str
    folded: str
    places: Mapping[str, Sequence[int]]
    total: int
    cut_out: bool

    def weigh(self, found: Candidate, others: Sequence[Candidate]) -> float:
        """How sure it is (log odds) that `found` is the passage and none of `others` is."""
        quote = normals(self.wanted.quote)
        there = normals(self.text[found.start : found.end])
        whole = sum(map(self._weight, quote))
        if not whole:
            return _BIAS
        kept = put_in = 0.0
        for op in Indel.opcodes(quote, there):
            if op.tag == "equal":
                kept += sum(map(self._weight, quote[op.src_start : op.src_end]))
            elif op.tag == "insert":
                put_in += sum(map(self._weight, there[op.dest_start : op.dest_end]))
        low, high = sorted(self._sides(found))
        rivals = [one.overall for one in others if not _overlap(one, found)]
        return (
            _BIAS
            + _KEPT * kept / whole
            + _TOLD * log1p(kept)
            + _PUT_IN * min(put_in, _MOST_PUT_IN)
            + _BETTER_SIDE * high
            + _OTHER_SIDE * low
            + _WORDS_BESIDE * self._words_beside(found)
            + _MARGIN * (found.overall - max(rivals, default=0.0))
            + _CUT_OUT * self.cut_out
            + _NEIGHBOUR_ELSEWHERE * self._neighbours_elsewhere(found)
        )

    def _weight(self, word: str) -> float:
        """How much a word tells: the rarer and the longer, the more."""
        rare = log((self.total + 1) / (len(self.places.get(word, ())) + 0.5))
        return rare * min(1.0, len(word) / _WHOLE_WORD)

    def _sides(self, found: Candidate) -> tuple[float, float]:
        """How well the neighbours stand; where there was none, the text has to end there too."""
        anchor = self.wanted.anchor
        before, after = found.before, found.after
        if not anchor.prefix:
            first = not self.text[max(0, found.start - 80) : found.start].strip()
            before = after if anchor.start else float(first) or _ALIEN
        if not anchor.suffix:
            last = not self.text[found.end : found.end + 80].strip()
            after = before if anchor.prefix and not last else float(last) or _ALIEN
        return before, after

    def _words_beside(self, found: Candidate) -> float:
        """The share of a neighbour's words, by weight, that stand here; of the worse one."""
        anchor = self.wanted.anchor
        before, after = normals(anchor.prefix), normals(anchor.suffix)
        if anchor.start > len(anchor.prefix) and anchor.prefix[:1].isalnum():
            del before[:1]  # the outermost word may be cut
        if anchor.suffix[-1:].isalnum():
            del after[-1:]
        room = 2 * max(len(anchor.prefix), len(anchor.suffix)) + 24
        left = normals(self.text[max(0, found.start - room) : found.start])
        right = normals(self.text[found.end : found.end + room])
        shares = []
        for wanted, there in (
            (before, left[-2 * len(before) - 2 :]),
            (after, right[: 2 * len(after) + 2]),
        ):
            if whole := sum(map(self._weight, wanted)):
                shares.append(self._shared(wanted, there) / whole)
        return min(shares, default=_UNTOLD)

    def _shared(self, wanted: Sequence[str], there: Sequence[str]) -> float:
        """The weight of the words that two runs of them share, in their order."""
        return sum(
            sum(map(self._weight, wanted[op.src_start : op.src_end]))
            for op in Indel.opcodes(wanted, there)
            if op.tag == "equal"
        )

    def _neighbours_elsewhere(self, found: Candidate) -> int:
        count = 0
        for part, before in ((self.wanted.prefix, True), (self.wanted.suffix, False)):
            if len(part) < _TELLING:
                continue
            room = 2 * len(part) + 16
            low, high = (
                (found.start - room, found.start) if before else (found.end, found.end + room)
            )
            here = squeezed(self.text[max(0, low) : high])
            stands = here.endswith(part) if before else here.startswith(part)
            at = self.folded.find(part)
            count += at >= 0 and (not stands or self.folded.find(part, at + 1) >= 0)
        return count


def _overlap(one: Candidate, other: Candidate) -> bool:
    return one.start < other.end and other.start < one.end
