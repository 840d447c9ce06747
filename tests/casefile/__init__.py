"""Proof of the room `casefile`."""
