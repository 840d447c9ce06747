"""Promised call-backs: what is promised, tried, put off, passed on, kept and given up."""

from collections.abc import Callable
from datetime import datetime, timedelta
from uuid import UUID

import pytest
from sqlalchemy import select

from app.cases import desk
from app.cases.model import AttemptOutcome, Case, Promise, PromiseAttempt, PromiseWay
from app.cases.views.timeline import timeline
from app.kernel.actor import Actor
from app.kernel.errors import Refusal
from app.kernel.wording import Language, Wording
from app.store.access import AccessEntry
from app.store.session import DeskSession
from app.store.store import Store
from tests.cases.conftest import RESOURCES, Register
from tests.helpers.house import Actors

HOUR = timedelta(hours=1)


def _refused(store: Store, actor: Actor, verb: Callable[[DeskSession], object]) -> tuple[str, str | None]:
    with pytest.raises(Refusal) as caught, store.action(actor, "test") as session:
        verb(session)
    return caught.value.code, caught.value.field


@pytest.fixture
def made(desk_store: Store, actors: Actors, register: Register) -> UUID:
    """A call-back promised about a case, an hour from now."""
    case = register()
    with desk_store.action(actors.counter, "cases.promise") as session:
        return desk.promise(
            session, "李小华", session.at + HOUR, "说明年费能否退还", case_id=case.id, phone="138 0000 1111"
        ).id


def test_a_promise_is_kept_when_the_person_was_reached(desk_store: Store, actors: Actors, made: UUID) -> None:
    with desk_store.action(actors.mediator, "cases.promise") as session:
        first = desk.attempt(session, made, AttemptOutcome.NO_ANSWER, "响铃六声")
        kept: Promise = session.found(Promise, made)
        assert (first.by_id, first.note, kept.kept_at) == (actors.mediator.staff_id, "响铃六声", None)
        desk.attempt(session, made, AttemptOutcome.REACHED)
        assert (kept.kept_at, kept.kept_by) == (session.at, actors.mediator.staff_id)
    for verb in (
        lambda session: desk.attempt(session, made, AttemptOutcome.BUSY),
        lambda session: desk.put_off(session, made, session.at + HOUR),
        lambda session: desk.pass_on(session, made, actors.lead.staff_id),
        lambda session: desk.drop(session, made, "客户不再需要"),
    ):
        assert _refused(desk_store, actors.mediator, verb) == ("cases.promise_over", None)


def test_the_log_of_the_case_tells_it(desk_store: Store, actors: Actors, made: UUID) -> None:
    with desk_store.action(actors.counter, "cases.promise") as session:
        desk.attempt(session, made, AttemptOutcome.WRONG_NUMBER)
        desk.drop(session, made, "号码不是客户本人")
        case_id = session.found(Promise, made).case_id
        told = [one.sentence for one in timeline(session, case_id, Wording.load(RESOURCES / "wording", Language.ZH))]
    assert told[-3:] == ["承诺回访：说明年费能否退还", "回访：号码有误。", "放弃承诺：号码不是客户本人"]


def test_it_can_be_put_off_and_passed_on(desk_store: Store, actors: Actors, made: UUID) -> None:
    with desk_store.action(actors.counter, "cases.promise") as session:
        later = session.at + 5 * HOUR
        assert desk.put_off(session, made, later).due_at == later
        assert desk.pass_on(session, made, actors.mediator.staff_id).for_id == actors.mediator.staff_id


def test_a_promise_without_a_case_is_the_branch_s(desk_store: Store, actors: Actors) -> None:
    with desk_store.action(actors.counter, "cases.promise") as session:
        due = session.at + HOUR
        visit = desk.promise(session, "王女士", due, "来网点取回原件", way=PromiseWay.VISIT)
        assert (visit.case_id, visit.phone, visit.branch_id) == (None, "", actors.counter.branch_id)
        assert (visit.for_id, visit.made_by) == (actors.counter.staff_id, actors.counter.staff_id)
        tried = desk.attempt(session, visit.id, AttemptOutcome.LATER)
        assert session.get(PromiseAttempt, tried.id) is tried
        assert desk.drop(session, visit.id, "已在他行办理").dropped_at == session.at


def test_what_a_promise_is_refused_for(desk_store: Store, actors: Actors, register: Register) -> None:
    case: Case = register()

    def asking(
        whom: str = "李小华", after: timedelta = HOUR, about: str = "回复", phone: str = "13800001111"
    ) -> Callable[[DeskSession], object]:
        def ask(session: DeskSession) -> object:
            due: datetime = session.at + after
            return desk.promise(session, whom, due, about, case_id=case.id, phone=phone)

        return ask

    for verb, told in [
        (asking(about=" "), ("cases.promise_about", "about")),
        (asking(after=timedelta(0)), ("cases.promise_past", "due_at")),
        (asking(phone=""), ("cases.phone_missing", "phone")),
        (asking(phone="12"), ("cases.phone_malformed", "phone")),
    ]:
        assert _refused(desk_store, actors.counter, verb) == told
    nobody = _refused(
        desk_store, actors.counter, lambda s: desk.promise(s, "", s.at + HOUR, "回复", phone="13800001111")
    )
    assert nobody == ("cases.name_missing", "whom")
    assert _refused(desk_store, actors.auditor, asking())[0] == "staff.not_allowed"


def test_of_a_case_the_customer_is_called_and_looking_at_the_number_is_recorded(
    desk_store: Store, actors: Actors, register: Register
) -> None:
    case = register()
    with desk_store.action(actors.counter, "cases.promise") as session:
        made = desk.promise(session, "", session.at + HOUR, "说明结果", case_id=case.id)
        assert (made.whom, made.phone) == ("李小华", "13800001111")
        assert desk.number_of(session, made.id) == "13800001111"
        seen = session.scalars(select(AccessEntry).where(AccessEntry.row_id == made.id)).one()
        assert (seen.field_name, seen.reason, seen.case_id) == ("phone", "说明结果", case.id)


def test_putting_off_into_the_past_and_giving_up_without_a_reason_are_refused(
    desk_store: Store, actors: Actors, made: UUID
) -> None:
    past = _refused(desk_store, actors.counter, lambda session: desk.put_off(session, made, session.at - HOUR))
    assert past == ("cases.promise_past", "due_at")
    assert _refused(desk_store, actors.counter, lambda session: desk.drop(session, made, "  ")) == (
        "cases.promise_reason",
        "reason",
    )
