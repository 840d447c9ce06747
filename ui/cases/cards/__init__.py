"""The cards of a case's overview, one file each: made once, shown by `put`; each keeps its own forms."""
