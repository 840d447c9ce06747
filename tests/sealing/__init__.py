"""Proofs of `app/sealing`."""
