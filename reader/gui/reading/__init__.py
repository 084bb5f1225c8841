"""The room where one article is read."""
