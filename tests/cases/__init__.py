"""Proof of the room `cases`."""
