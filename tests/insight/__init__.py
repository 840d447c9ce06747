"""Proofs of the insight room."""
