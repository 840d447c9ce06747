"""Proofs of reading statements: every sample to the cent, layouts nobody described, and files meant to do harm."""
