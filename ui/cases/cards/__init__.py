"""The cards of a case's overview, one file each. A card is made once, shows an overview by `put`, and keeps its forms."""
