"""Hashes, seals, signatures, the register of printed papers and of their delivery: what makes a paper final."""
