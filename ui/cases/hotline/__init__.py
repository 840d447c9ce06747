"""The hotline (热线) page: the call form, what was written down, recordings with marks."""
