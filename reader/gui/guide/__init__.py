"""The user's guide and what is new: pages that ship with the program, read in its own window."""
