"""Proofs of the mediation room."""
