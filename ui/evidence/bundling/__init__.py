"""Bundles and sealed lists in the evidence tab: a page of its own behind the three columns."""
