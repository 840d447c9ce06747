"""Proof of the room `fulfilment`."""
