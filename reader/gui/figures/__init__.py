"""Figures in the window: what they say, where else they stand, putting them right, their plot."""
