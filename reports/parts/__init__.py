"""The parts that papers are made of: small functions that take the sheet and return blocks."""
