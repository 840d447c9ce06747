"""What is nearly what somebody typed: one character wrong, missing, too many or two swapped; one digit; the same sound.

Pure. What counts as near is narrow on purpose: a list of everything a bit like a word hides the one case somebody
looks for. A distance over whole texts was decided against: only one slip within the word itself is forgiven.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum

LEAST = 3
"""Characters a word needs before one of them may be wrong."""
LEAST_DIGITS, MOST_DIGITS = 7, 19


class Near(StrEnum):
    """How what was found differs from what was typed (label: found_near)."""

    SOUND = "sound"
    WRONG = "wrong"
    MISSING = "missing"
    EXTRA = "extra"
    SWAPPED = "swapped"
    DIGIT = "digit"
    DIGITS_SWAPPED = "digits_swapped"
    DIGIT_MISSING = "digit_missing"
    DIGIT_EXTRA = "digit_extra"


@dataclass(frozen=True, slots=True)
class Slip:
    """Where a text nearly holds a word, begin and end, and how it differs."""

    begin: int
    end: int
    near: Near


LIKELY = (Near.MISSING, Near.SWAPPED, Near.WRONG, Near.EXTRA)
"""Slips, those first that leave more of the word as it was typed."""


def slip_of(word: str, other: str) -> Near | None:
    """How `other` differs from the typed `word`, if by exactly one slip."""
    if word == other or not word or not other:
        return None
    longer, shorter = max(len(word), len(other)), min(len(word), len(other))
    head = next((at for at in range(shorter) if word[at] != other[at]), shorter)
    tail = next((at for at in range(shorter - head) if word[-1 - at] != other[-1 - at]), shorter - head)
    if longer - shorter == 1 and head + tail >= shorter:
        return Near.MISSING if len(other) > len(word) else Near.EXTRA
    if longer != shorter:
        return None
    differ = longer - head - tail
    if differ == 1:
        return Near.WRONG
    if differ == 2 and word[head] == other[head + 1] and word[head + 1] == other[head]:
        return Near.SWAPPED
    return None


def slip_in(word: str, text: str) -> Slip | None:
    """The first place where a folded text holds a folded word of at least `LEAST` characters but for one slip; None
    where it holds the word itself.

    A word of three typed with one too many would be found wherever two of its characters stand: that is no slip.
    """
    if len(word) < LEAST or word in text:
        return None
    found: list[Slip] = []
    for begin, end in _windows(word, text):
        near = slip_of(word, text[begin:end])
        if near is not None and not (near is Near.EXTRA and len(word) == LEAST):
            found.append(Slip(begin, end, near))
    return min(found, key=lambda slip: (slip.begin, LIKELY.index(slip.near)), default=None)


def _windows(word: str, text: str) -> Iterator[tuple[int, int]]:
    # One slip leaves one half of the word whole, or swaps the two characters where they meet.
    size, half = len(word), len(word) // 2
    for lead, rest in ((word[:half], size - half), (word[half - 1 : half + 1][::-1], 0)):
        at = text.find(lead)
        while at >= 0:
            if rest:
                yield from ((at, at + size + more) for more in (0, 1, -1) if at + size + more <= len(text))
            elif at - half + 1 >= 0 and at - half + 1 + size <= len(text):
                yield at - half + 1, at - half + 1 + size
            at = text.find(lead, at + 1)
    at = text.find(word[half:])
    while at >= 0:
        end = at + size - half
        yield from ((end - size - more, end) for more in (0, 1, -1) if end - size - more >= 0)
        at = text.find(word[half:], at + 1)


def sound_in(word: str, text: str, alike: Callable[[str, str], bool]) -> Slip | None:
    """The first place where a text holds as many characters that sound like a word's."""
    size = len(word)
    for begin in range(len(text) - size + 1):
        if alike(word, text[begin : begin + size]):
            return Slip(begin, begin + size, Near.SOUND)
    return None


def near_numbers(digits: str) -> dict[str, Near]:
    """Every number that is one digit away: one wrong, two neighbours swapped, one missing or one too many.

    Empty outside 7 to 19 digits: among shorter ones every number is near to another. A last X, as identity numbers have
    it, counts as a digit.
    """
    if not LEAST_DIGITS <= len(digits) <= MOST_DIGITS:
        return {}
    found: dict[str, Near] = {}
    for at in range(len(digits) - 1):
        found[digits[:at] + digits[at + 1] + digits[at] + digits[at + 2 :]] = Near.DIGITS_SWAPPED
    for at in range(len(digits)):
        for digit in "0123456789":
            found.setdefault(digits[:at] + digit + digits[at + 1 :], Near.DIGIT)
        found.setdefault(digits[:at] + digits[at + 1 :], Near.DIGIT_EXTRA)
    for at in range(len(digits) + 1):
        for digit in "0123456789":
            found.setdefault(digits[:at] + digit + digits[at:], Near.DIGIT_MISSING)
    found.pop(digits, None)
    return found
