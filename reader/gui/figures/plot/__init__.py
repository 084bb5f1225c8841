"""The plot of an article's figures: its dates on a timeline, its amounts on a log scale."""
