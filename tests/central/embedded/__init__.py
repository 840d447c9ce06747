"""Proofs about the embedded server, and about what tests get to work with it."""
