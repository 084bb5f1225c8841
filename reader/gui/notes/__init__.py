"""The room of the reader's notes."""
