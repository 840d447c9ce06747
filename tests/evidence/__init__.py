"""Proofs of the evidence room."""
