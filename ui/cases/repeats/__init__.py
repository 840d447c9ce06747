"""Repeated complaints on screen: what looks like one, merging and taking it back, the lead's list."""
