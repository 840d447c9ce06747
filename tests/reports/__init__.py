"""Proofs about the papers."""
