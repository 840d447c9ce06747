"""Errors say their code and their values, and events reach whoever subscribed."""

import pytest

from app.kernel.errors import DeskError, Fault, Refusal, RefusedTogether
from app.kernel.events import Events


def test_an_error_tells_its_code_and_its_values() -> None:
    assert str(Fault("store.full")) == "store.full"
    assert str(Refusal("cases.not_found", "no", no=7, day="x")) == "cases.not_found (no=7, day=x)"
    assert isinstance(Refusal("x"), DeskError)


def test_refusals_together_keep_every_reason() -> None:
    first, second = Refusal("a.b", "one", n=1), Refusal("c.d", "two")
    together = RefusedTogether([first, second])
    assert (together.code, together.field, together.params, together.refusals) == (
        "a.b",
        "one",
        {"n": 1},
        (first, second),
    )
    with pytest.raises(ValueError, match="at least one"):
        RefusedTogether([])


def test_events_reach_their_subscribers_in_order() -> None:
    events, heard = Events(), list[tuple[str, object, object]]()
    events.subscribe(str, lambda session, event: heard.append(("first", session, event)))
    events.subscribe(str, lambda session, event: heard.append(("second", session, event)))
    events.subscribe(int, lambda session, event: heard.append(("number", session, event)))
    events.publish("session", "signed")
    assert heard == [("first", "session", "signed"), ("second", "session", "signed")]
    events.publish("session", 1.5)
    assert len(heard) == 2


def test_a_handler_that_refuses_is_heard() -> None:
    events = Events()

    def refuse(session: object, event: str) -> None:
        raise Refusal("cases.closed", event=event)

    events.subscribe(str, refuse)
    with pytest.raises(Refusal, match=r"cases\.closed"):
        events.publish(None, "signed")
