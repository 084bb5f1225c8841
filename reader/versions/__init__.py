"""Which articles are versions of one text, and how two of them align. Pure."""
