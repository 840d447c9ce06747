"""Pages to look at: one canvas with tiles, zoom, turn, loupe, found words, and the layers over them."""
