"""Variorum: a desktop reader for articles that exist in many copies."""

__version__ = "0.1.0"
