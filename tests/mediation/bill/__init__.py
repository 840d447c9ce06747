"""Card bills recomputed: by hand, at random, and as banks were seen to compute them."""
