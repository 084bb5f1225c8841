"""The preferences: pages of rows, found by their words, each applied as soon as it is changed."""
