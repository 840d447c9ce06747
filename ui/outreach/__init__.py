"""Live events: the page, its parts, its papers."""
