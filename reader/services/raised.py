"""A problem that is to be raised again in another process."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Raised:
    """An exception as its class and what it was made of.

    Pickled as it is, an exception is made again by calling its class with its `args`, which are
    not what many of ours are called with.
    """

    kind: type[Exception]
    args: tuple[object, ...]
    members: Mapping[str, object]

    @classmethod
    def of(cls, problem: Exception) -> Raised:
        """What is sent; everything that the problem carries must be picklable."""
        return cls(type(problem), problem.args, dict(vars(problem)))

    def again(self) -> Exception:
        """The same problem, to be raised."""
        problem = self.kind.__new__(self.kind)
        problem.args = self.args
        vars(problem).update(self.members)
        return problem
