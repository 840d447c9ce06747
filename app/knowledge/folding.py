"""What may be kept of words that people typed in a search, and what makes two of them one.

Searches and the chatbot's questions are seen by everybody who reads articles, so numbers of cards, people and
telephones and every secret are taken out first. Names cannot be told from other words; the page says so.
"""

from __future__ import annotations

from app.kernel.masking import mask_numbers, scrub_secrets
from app.kernel.text import one_line
from app.store.search import normalise, runs

LONGEST = 200
"""How many characters of a search or question are kept."""


def kept_words(text: str) -> str:
    """The words as they may be kept: one line, scrubbed, cut to `LONGEST`."""
    return mask_numbers(scrub_secrets(one_line(text))[0])[:LONGEST]


def folded(text: str) -> str:
    """What makes two searches one: width, case, blanks and signs do not matter."""
    return " ".join(runs(normalise(text)))
