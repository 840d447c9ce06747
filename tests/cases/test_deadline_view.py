"""Which clocks the deadline list holds: those that end in time, of every kind, and none that stands still."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from app.cases.codes import Channel, Demand, Status
from app.cases.deadlines import ClockKind
from app.cases.model import Case
from app.cases.views.deadlines import deadlines
from app.cases.views.header import case_header
from app.kernel.clock import FixedClock
from app.store.store import Store
from tests.helpers.house import Actors

Register = Callable[..., Case]


def test_each_clock_that_ends_in_time_is_a_line(
    desk_store: Store, actors: Actors, register: Register, clock: FixedClock
) -> None:
    referred = register(channel=Channel.REGULATOR)
    stopped = register(name="王五", phone="13900000001")
    objecting = register(name="赵六", phone="13900000002")
    with desk_store.action(actors.lead, "cases.test") as session:
        session.found(Case, stopped.id).answered_on = session.today
        session.found(Case, objecting.id).demands = [Demand.CREDIT_RECORD_CORRECTION]
    with desk_store.read(actors.lead) as session:
        assert deadlines(session, 3).rows == ()
        found = deadlines(session, 20)
    kinds = [(row.no[-3:], row.kind) for row in found.rows]
    assert kinds == [
        (referred.no[-3:], ClockKind.DECIDE),
        (referred.no[-3:], ClockKind.REFERRAL),
        (objecting.no[-3:], ClockKind.DECIDE),
        (objecting.no[-3:], ClockKind.CREDIT_OBJECTION),
    ]
    assert all(row.articles for row in found.rows)
    assert found.left_out == 0
    clock.move(timedelta(days=30))
    with desk_store.read(actors.lead) as session:
        assert len(deadlines(session, 0).rows) == 4
        assert deadlines(session, 0, branch="0456").rows == ()


def test_the_head_holds_the_limitation_apart(desk_store: Store, actors: Actors, register: Register) -> None:
    case = register()
    with desk_store.action(actors.lead, "cases.test") as session:
        session.found(Case, case.id).status = Status.WITHDRAWN
    with desk_store.read(actors.lead) as session:
        head = case_header(session, case.id)
    assert head.clocks == ()
    assert [clock.kind for clock in head.further] == [ClockKind.LIMITATION]
    assert "第一百八十八条" in head.further[0].articles[0]
