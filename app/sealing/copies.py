"""Copies of a paper as plain values: who gets how many, and what one word says of all of them.

Pure. A paper has no state of its own: it waits as long as one of its copies does.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from app.kernel.errors import Refusal
from app.sealing.model import PaperState, Receiver

MOST_COPIES = 99


@dataclass(frozen=True, slots=True)
class Share:
    """How many copies one receiver gets, and whether they must come back signed."""

    receiver: Receiver
    copies: int = 1
    to_be_signed: bool = False

    @property
    def state(self) -> PaperState:
        """How these copies stand when they leave the printer."""
        return PaperState.UNSIGNED if self.to_be_signed else PaperState.PRINTED


def checked(shares: Sequence[Share]) -> tuple[Share, ...]:
    """Return the shares that get anything; `sealing.copies` unless all together are 1 to 99 copies."""
    if any(one.copies < 0 for one in shares) or not 1 <= sum(one.copies for one in shares) <= MOST_COPIES:
        raise Refusal("sealing.copies", "copies", most=MOST_COPIES)
    return tuple(one for one in shares if one.copies)


def summary(states: Collection[PaperState]) -> PaperState:
    """Say one word of all copies: waiting while one is waited for, back once one is, else printed."""
    return next((one for one in (PaperState.UNSIGNED, PaperState.BACK) if one in states), PaperState.PRINTED)
