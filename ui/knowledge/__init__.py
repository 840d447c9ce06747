"""Pages of what the desk knows: searching it, looking after it, and the panel beside the interview."""
