"""The print panel as a person uses it."""
