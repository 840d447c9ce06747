"""The house stands as it was drawn: ground plan, contracts, sizes, and the checks themselves shown to see mistakes."""
