"""Which transactions belong together."""
