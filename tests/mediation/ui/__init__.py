"""Proofs of the faces of the mediation room."""
