"""What may be told to whoever rings, and on which number they are called back (来电人身份).

Only the holder hears of the account. Somebody who rings for the holder (an agent, somebody who reports the holder's
death, somebody unknown) may always hand in the complaint, hears nothing of card, balance or transactions, and is
answered by a call to the number the bank holds: a call to the number they gave would prove nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.cases.model.calls import CallerIs, CallOutcome

_MAKES_CASE = frozenset({CallOutcome.REGISTERED, CallOutcome.HANDED_OVER})


class CallerLack(StrEnum):
    """What a call of somebody else than the holder needs besides (codes `calls.<value>`, each beside its field)."""

    NOT_THE_HOLDER = "not_the_holder"  # the outcome would be an answer about somebody else's account
    HOLDER_MISSING = "holder_missing"
    CALLER_MISSING = "caller_missing"
    HELD_NUMBER_MISSING = "held_number_missing"
    HELD_NUMBER_IS_THE_CALLERS = "held_number_is_the_callers"


@dataclass(frozen=True, slots=True)
class Said:
    """A call as far as this goes: who rings, of whom, and the two numbers.

    `held_number` is the one the bank holds; `verified` that this caller was called back about this holder before.
    """

    caller_is: CallerIs
    outcome: CallOutcome
    caller: str
    number: str
    holder: str
    held_number: str
    verified: bool = False


def of_an_account(said: Said) -> bool:
    """Whether the call is about an account of somebody who does not ring: not when a stranger asks in general."""
    if said.caller_is is CallerIs.HOLDER:
        return False
    return said.caller_is is not CallerIs.UNKNOWN or bool(said.holder) or said.outcome in _MAKES_CASE


def call_back_due(said: Said) -> bool:
    """Whether the holder's own number has to be called before anything else is done."""
    return of_an_account(said) and not said.verified


def caller_lacks(said: Said) -> list[CallerLack]:
    """Name all that is missing or forbidden; empty for the holder, and for a question about nobody's account."""
    if not of_an_account(said):
        return []
    found: list[CallerLack] = []
    if said.outcome is CallOutcome.ANSWERED:
        found.append(CallerLack.NOT_THE_HOLDER)
    if not said.holder:
        found.append(CallerLack.HOLDER_MISSING)
    if not said.caller:
        found.append(CallerLack.CALLER_MISSING)
    if said.verified or said.outcome is CallOutcome.ANSWERED:
        return found
    if not said.held_number:
        found.append(CallerLack.HELD_NUMBER_MISSING)
    elif said.held_number == said.number:
        found.append(CallerLack.HELD_NUMBER_IS_THE_CALLERS)
    return found
