"""Clauses, composing, clarity and legality, approval, signing."""
