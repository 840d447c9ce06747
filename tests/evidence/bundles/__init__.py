"""Bundles, sealed lists and the custody sheet."""
