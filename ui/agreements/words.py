"""Labels as they stand by themselves: the tables of wording write them as they stand inside a sentence."""

from __future__ import annotations

from collections.abc import Iterable

from app.kernel.wording import Language, Wording


def begun(text: str) -> str:
    """The text with a capital at its beginning; Chinese has none and stays as it is."""
    return text[:1].upper() + text[1:]


def listed(parts: Iterable[str], words: Wording) -> str:
    """Put parts into one list, as the language separates them."""
    return ("、" if words.language is Language.ZH else ", ").join(parts)
