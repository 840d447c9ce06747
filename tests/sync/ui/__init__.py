"""The window's side of sync: when it syncs, what the badge says, and the pages on which people decide."""
