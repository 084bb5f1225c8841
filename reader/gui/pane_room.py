"""Which panes a window has room for. Used before the first paint: so nothing that loads long."""

from __future__ import annotations

from collections.abc import Collection

HIDEABLE = ("panel", "sidebar")  # the later goes first where there is no room
LEAST_WIDTHS = (150, 220, 250, 260)  # sidebar, list, text, panel
PLEASANT = 420  # pixels of the text that are pleasant to read


def panes_for(
    width: int, wanted: Collection[str], *, first: str = "", above: bool = False
) -> tuple[frozenset[str], str]:
    """Which of "sidebar", "list" and "panel" a window has room for, and what stays asked for.

    `wanted` are those that the reader has not put away, `first` the one that was asked for last;
    with `above` the list stands above the text.
    """
    sidebar, articles, text, panel = LEAST_WIDTHS
    least = {"sidebar": sidebar, "panel": panel}
    beside = 0 if above else articles
    room = width - PLEASANT - beside
    if room >= sum(least[name] for name in wanted):
        return frozenset({"list", *wanted}), ""
    shown = {"list"}
    if first == "panel" and first in wanted and panel > room and not above:
        shown, wanted, beside = set(), [first], 0
    room = width - PLEASANT - beside
    if first in wanted:  # it may make the text narrower than is pleasant
        room = max(room, min(least[first], width - text - beside))
    for name in sorted(wanted, key=lambda name: (name != first, HIDEABLE.index(name))):
        if least[name] > room:
            break  # what is less wanted does not come in its place
        room -= least[name]
        shown.add(name)
    return frozenset(shown), first
