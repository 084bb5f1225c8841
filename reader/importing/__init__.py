"""From bytes to a Document: detection, formats, and the decision what is article. Pure."""
