"""The Chinese fonts of the papers: which characters they have, and how a document carries them."""
