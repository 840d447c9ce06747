"""Live reading against a real PostgreSQL: the same views, read-only, for every role."""
