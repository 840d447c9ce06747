"""Who rings decides what may be told and which number is called back."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.cases.callers import CallerLack, Said, call_back_due, caller_lacks, of_an_account
from app.cases.model import CallerIs, CallOutcome

AGENT = Said(CallerIs.AGENT, CallOutcome.REGISTERED, "赵明", "13900139000", "李桂兰", "13800001111")


def test_the_holder_is_asked_for_nothing() -> None:
    holder = replace(AGENT, caller_is=CallerIs.HOLDER, outcome=CallOutcome.ANSWERED, holder="", held_number="")
    assert caller_lacks(holder) == []
    assert not call_back_due(holder)


def test_a_stranger_may_ask_in_general_and_nothing_of_an_account() -> None:
    asks = Said(CallerIs.UNKNOWN, CallOutcome.ANSWERED, "", "", "", "")
    assert not of_an_account(asks)
    assert caller_lacks(asks) == []
    assert caller_lacks(replace(asks, holder="李桂兰", caller="甲")) == [CallerLack.NOT_THE_HOLDER]
    assert of_an_account(replace(asks, outcome=CallOutcome.HANDED_OVER))


@pytest.mark.parametrize(
    ("change", "lacks"),
    [
        ({}, []),
        ({"holder": ""}, [CallerLack.HOLDER_MISSING]),
        ({"caller": ""}, [CallerLack.CALLER_MISSING]),
        ({"held_number": ""}, [CallerLack.HELD_NUMBER_MISSING]),
        ({"held_number": "13900139000"}, [CallerLack.HELD_NUMBER_IS_THE_CALLERS]),
        ({"held_number": "", "verified": True}, []),
        ({"holder": "", "caller": "", "held_number": ""}, [
            CallerLack.HOLDER_MISSING, CallerLack.CALLER_MISSING, CallerLack.HELD_NUMBER_MISSING]),
    ],
)  # fmt: skip
def test_what_a_call_for_somebody_else_needs(change: dict[str, object], lacks: list[CallerLack]) -> None:
    said = replace(AGENT, **change)  # type: ignore[arg-type]
    assert caller_lacks(said) == lacks
    assert call_back_due(said) is not said.verified
