"""Whole flows with the real program in processes of its own: a day of a branch, and what can go wrong in it."""
