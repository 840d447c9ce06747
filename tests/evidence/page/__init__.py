"""Proofs of the evidence page: what it shows, what hands do with it, what it says when something cannot be done."""
