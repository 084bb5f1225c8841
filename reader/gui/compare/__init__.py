"""The room where two articles stand side by side."""
