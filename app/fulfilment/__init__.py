"""Obligations and payments after signing."""
