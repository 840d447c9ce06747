"""What people draw over pages: annotations, and the places that a redacted copy covers."""
