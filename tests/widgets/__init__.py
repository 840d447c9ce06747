"""The shared widgets and the theme."""
