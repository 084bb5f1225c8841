"""Keeping the library: copies, health, and what to do when it cannot be opened."""
