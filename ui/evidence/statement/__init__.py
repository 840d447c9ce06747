"""A statement: how it was read, its lines, what belongs together, its columns mapped by hand."""
