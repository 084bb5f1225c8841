"""Articles that share rare names and figures: they tell of the same things, in other words."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from reader.text.marks import Mark

_TELLING_DIGITS = 3
"""A figure with so many digits that say something is as telling as a name: `10%` is not."""
_LEAST_SHARED = 2
_LEAST_SCORE = 1.0


@dataclass(frozen=True, slots=True)
class Trait:
    """A name or figure of an article (a mark of it) and all articles that have it, itself too."""

    mark: Mark
    articles: tuple[int, ...]

    @property
    def text(self) -> str:
        """The name, or the figure as it is written."""
        return self.mark.entity or self.mark.text


@dataclass(frozen=True, slots=True)
class Related:
    """An article that shares `reasons` with another, the rarest first.

    `score` is the sum of what each reason tells (in nats: less, the more articles have it).
    """

    article: int
    score: float
    reasons: tuple[Trait, ...]


def related(
    traits: Sequence[Trait],
    total: int,
    *,
    versions: Collection[int] = (),
    groups: Mapping[int, int] | None = None,
    limit: int | None = None,
) -> list[Related]:
    """The articles that share at least two rare traits with one, the most telling first.

    `traits` are the article's own, `total` is the number of articles among which they are rare,
    `versions` are the article itself and its versions: they are left out, and do not make a trait
    common. Of articles in the same group (`groups`: article to group) only the first is told.
    """
    home = groups or {}
    own = frozenset(versions)
    reasons: dict[int, list[tuple[float, Trait]]] = defaultdict(list)
    for trait in traits:
        others = set(trait.articles) - own
        stories = {home.get(other, other) for other in others}
        weight = _weight(trait.mark, len(stories), total)
        if weight > 0:
            for other in others:
                reasons[other].append((weight, trait))
    found = []
    for article, shared in reasons.items():
        score = math.fsum(weight for weight, _ in shared)
        if len(shared) >= _LEAST_SHARED and score >= _LEAST_SCORE:
            shared.sort(key=lambda one: (-one[0], one[1].text))
            found.append(Related(article, score, tuple(trait for _, trait in shared)))
    found.sort(key=lambda one: (-one.score, one.article))
    told: set[int] = set()
    first = []
    for one in found:
        story = home.get(one.article, one.article)
        if story not in told:
            told.add(story)
            first.append(one)
    return first[:limit]


def _weight(mark: Mark, stories: int, total: int) -> float:
    """What it tells that another article has this: the logarithm of how rare that is."""
    if not stories:
        return 0.0
    rarity = math.log((total + 1) / (stories + 1))
    return max(0.0, rarity) * (_telling(mark) if mark.is_figure else 1.0)


def _telling(mark: Mark) -> float:
    """How much of a figure is no round number, 0 to 1."""
    numbers = [x for x in (mark.value, mark.low, mark.high) if isinstance(x, (int, float))]
    digits = sum(_digits(number) for number in numbers)
    return min(1.0, digits / _TELLING_DIGITS)


def _digits(number: float) -> int:
    """The significant digits of a number: 2 of 1500, 3 of 37.5."""
    if not math.isfinite(number):
        return 0
    return len(f"{abs(number):.12g}".partition("e")[0].replace(".", "").strip("0"))
