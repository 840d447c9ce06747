"""Proofs of the issue matrix and of the opinion on liability."""
