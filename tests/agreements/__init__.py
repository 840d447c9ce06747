"""Proof of the agreement room: composing, the two checks, approval by hash, signing."""
