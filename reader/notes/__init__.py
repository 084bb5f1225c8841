"""Anchors of notes in changing texts, and the forms in which notes go out and come in. Pure."""
