"""The room of sidebar, search and article list."""
