"""First things first: what must be done at once at the window, before facts are taken down.

A theft calls for blocking the card, the advice to report to the police and the request to keep slips and video (a
bank that does not keep them bears it, 银行卡规定 5); a customer whom collectors still call has the collection held
while the matter is open.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum

from app.cases.codes import FirstActionKind


class WhyFirst(StrEnum):
    """Why a first thing is due (label: why_first)."""

    THEFT = "theft"
    STILL_CALLED = "still_called"


@dataclass(frozen=True, slots=True)
class FirstThing:
    """A first thing, why it is asked for, and whether it was done."""

    kind: FirstActionKind
    why: WhyFirst
    done: bool


_THEFT = (FirstActionKind.CARD_BLOCK, FirstActionKind.POLICE_ADVICE, FirstActionKind.KEEP_SLIPS)


def first_things(*, theft: bool, still_called: bool, done: Collection[FirstActionKind]) -> list[FirstThing]:
    """All first things of a case in the order to do them, done ones marked."""
    kinds = [(kind, WhyFirst.THEFT) for kind in _THEFT] if theft else []
    if still_called:
        kinds.append((FirstActionKind.HOLD_COLLECTION, WhyFirst.STILL_CALLED))
    return [FirstThing(kind, why, kind in done) for kind, why in kinds]


def still_due(things: Collection[FirstThing]) -> list[FirstActionKind]:
    """Those not done yet, in the order to do them."""
    return [thing.kind for thing in things if not thing.done]
