"""The shared vocabulary: spans, blocks, documents, marks, words. Frozen, and free of all else."""
