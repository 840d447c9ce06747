"""The evidence lane against a real PostgreSQL, with faults of the line, of the desk, of the disk and of the server."""
