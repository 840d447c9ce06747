"""Several exhibits beside each other, scrolled together."""
