"""Foreign formats, one module each: text in, plain data out. Nothing here knows the journal or its store."""
