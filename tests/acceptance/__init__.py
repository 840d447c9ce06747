"""Whole flows with the real program in processes of its own: what a branch does in a day, and what can go wrong in it."""
