"""One small file for each format that can be imported."""
