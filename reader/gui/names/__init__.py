"""Names in the window: a name's page, what the reader says of names, and the rules made of it."""
