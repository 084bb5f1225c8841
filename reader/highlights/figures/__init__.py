"""Figures with their values: money, percent, dates, times, durations, quantities, numbers.

A grammar of our own: one scan cuts the text into words, numerals and signs; at each token that
can start a figure the rules are tried in order; the longest reading of the first rule that fits
wins, and the scan goes on behind it. Every rule looks at a bounded stretch of tokens, so the
whole is linear in the text.
"""

from __future__ import annotations

from reader.highlights.figures.scan import find_figures

RULES = 5
"""The version of the rules. Raised with every change that finds other figures or other values, so
that stored articles are marked again."""

__all__ = ["RULES", "find_figures"]
