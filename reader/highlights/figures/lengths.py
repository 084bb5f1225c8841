"""ISO 8601 durations: put together and multiplied."""

from __future__ import annotations


def joined_durations(longer: str, shorter: str) -> str | None:
    """`PT2H` and `PT30M` as `PT2H30M`; None where the second is not the finer one."""
    order = "YMWD" if not longer.startswith("PT") else "HMS"
    if not shorter.startswith("PT") and longer.startswith("PT"):
        return None
    if shorter.startswith("PT") and not longer.startswith("PT"):
        return longer + shorter[1:].replace("T", "T", 1) if longer.endswith("D") else None
    if "W" in longer + shorter or order.find(longer[-1]) >= order.find(shorter[-1]):
        return None
    return longer + shorter.removeprefix("PT").removeprefix("P")


def duration(unit: str, value: int | float) -> str | None:
    """`value` times an ISO 8601 unit such as `P1W` or `PT1H`, as an ISO 8601 duration."""
    head = "PT" if unit.startswith("PT") else "P"
    amount, letter = unit[len(head) : -1], unit[-1]
    total = round(float(amount) * value, 6)
    if total < 0:
        return None
    if total != int(total) and head == "P":
        finer = {"Y": ("M", 12), "W": ("D", 7)}.get(letter)
        if letter == "D":
            return duration("PT1H", total * 24)
        if finer and round(total * finer[1], 6) == int(round(total * finer[1], 6)):
            total, letter = round(total * finer[1], 6), finer[0]
    elif total != int(total):
        finer = {"H": ("M", 60), "M": ("S", 60)}.get(letter)
        if finer and round(total * finer[1], 6) == int(round(total * finer[1], 6)):
            total, letter = round(total * finer[1], 6), finer[0]
    return f"{head}{int(total) if total == int(total) else total}{letter}"
