"""The number of a letter of request."""

from __future__ import annotations


def letter_no(case_no: str, seq: int) -> str:
    """The number of a letter: that of the case, and which request of it."""
    return f"{case_no}-X{seq:02d}"
