"""People, roles, authority, signing in."""
