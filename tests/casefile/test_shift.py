"""Handing a shift over: to whom, what it speaks of, who takes it; and the lead's morning is a lead's."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import select

from app.casefile.morning import morning
from app.casefile.papers import papers_of
from app.casefile.shift import hand_over, handover_sheet, handovers, shift, take_shift
from app.cases import desk
from app.cases.model import Promise
from app.evidence.desk import take_original
from app.kernel.actor import Actor
from app.kernel.errors import Refusal
from app.store.store import Store
from tests.casefile.conftest import Way
from tests.helpers.house import Actors

HOUR = timedelta(hours=1)


def test_only_own_things_are_handed_over(desk_store: Store, actors: Actors, way: Way) -> None:
    with desk_store.action(actors.counter, "test") as session:
        mine = desk.promise(session, "", session.at + HOUR, "说明进展", case_id=way.id).id
    with desk_store.action(actors.lead, "test") as session:
        other = desk.promise(session, "", session.at + HOUR, "回复领导", case_id=way.id).id
    with desk_store.action(actors.counter, "test") as session:
        assert [line.detail[-4:] for line in shift(session).parts["promises"]] == ["说明进展"]
        made = hand_over(session, actors.mediator.staff_id)
        keepers = {one.id: one.for_id for one in session.scalars(select(Promise))}
        assert keepers == {mine: actors.mediator.staff_id, other: actors.lead.staff_id}
        assert shift(session).parts["promises"] == ()
        assert len(handover_sheet(session, made.id).shift.parts["promises"]) == 1


def test_to_whom_it_cannot_go(desk_store: Store, actors: Actors, away: Actors) -> None:
    for taker, code in [
        (actors.counter, "casefile.shift_self"),
        (actors.auditor, "casefile.shift_taker"),
        (away.mediator, "casefile.shift_taker"),
    ]:
        with pytest.raises(Refusal, match=code), desk_store.action(actors.counter, "test") as session:
            hand_over(session, taker.staff_id)


def test_it_is_taken_once_and_by_whom_it_was_given_to(desk_store: Store, actors: Actors) -> None:
    with desk_store.action(actors.counter, "test") as session:
        made = hand_over(session, actors.mediator.staff_id).id
    with pytest.raises(Refusal, match="shift_not_yours"), desk_store.action(actors.lead, "test") as session:
        take_shift(session, made)
    with desk_store.action(actors.mediator, "test") as session:
        first = take_shift(session, made).taken_at
    with desk_store.action(actors.mediator, "test") as session:
        assert take_shift(session, made).taken_at == first
        assert [(one.giver, one.taker) for one in handovers(session)] == [("王敏", "李雪")]


@pytest.mark.parametrize("role", ["counter", "mediator", "investigator", "auditor", "admin"])
def test_the_morning_is_the_lead_s(desk_store: Store, actors: Actors, role: str) -> None:
    actor: Actor = getattr(actors, role)
    with pytest.raises(Refusal, match="not_allowed"), desk_store.read(actor) as session:
        morning(session)


def test_the_receipt_for_originals_is_offered_while_something_was_left_here(
    desk_store: Store, actors: Actors, way: Way
) -> None:
    with desk_store.action(actors.counter, "test") as session:
        assert "originals_receipt" not in [one.kind for one in papers_of(session, way.id).offers]
        take_original(session, way.id, "合同", 2, "李小华", "柜")
    with desk_store.read(actors.counter) as session:
        (offered,) = [one for one in papers_of(session, way.id).offers if one.kind == "originals_receipt"]
    assert offered.due
    assert sum(share.copies for share in offered.shares) == 2
