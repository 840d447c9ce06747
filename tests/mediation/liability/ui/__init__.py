"""Proofs of the matrix on screen."""
