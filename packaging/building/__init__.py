"""Makes bundle, packages and what goes with them; `python3 dev.py package` runs it."""
