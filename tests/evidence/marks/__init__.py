"""Marks over pages and redacted copies."""
