"""Proofs of `app/interviews`."""
