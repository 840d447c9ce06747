"""Slips, standing in, the waiting list and deliveries: what is done, what is refused, what the log says."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from functools import partial
from uuid import UUID

import pytest
from sqlalchemy import select

from app.cases import desk, views
from app.cases.codes import Status
from app.cases.daywork import Standing
from app.cases.model import Case, Promise
from app.cases.views.today import served_today
from app.kernel.actor import Actor
from app.kernel.clock import FixedClock
from app.kernel.errors import Refusal
from app.kernel.wording import Language, Wording
from app.staff.desk import disable_member, enter_absence
from app.store.session import DeskSession
from app.store.store import Store
from tests.cases.conftest import RESOURCES, Register
from tests.helpers.house import Actors

HOUR = timedelta(hours=1)
Verb = Callable[[DeskSession], object]


def refused(store: Store, actor: Actor, verb: Verb) -> tuple[str, str | None]:
    with pytest.raises(Refusal) as caught, store.action(actor, "test") as session:
        verb(session)
    return caught.value.code, caught.value.field


def log_of(store: Store, actor: Actor, case_id: UUID) -> list[str]:
    with store.read(actor) as session:
        words = Wording.load(RESOURCES / "wording", Language.ZH)
        return [line.sentence for line in views.timeline(session, case_id, words)]


def test_a_slip_goes_to_the_owner_of_the_case_and_is_answered_once(
    desk_store: Store, actors: Actors, register: Register
) -> None:
    case = register()
    with desk_store.action(actors.lead, "test") as session:
        desk.assign(session, case.id, actors.mediator.staff_id)
        slip = desk.give_slip(session, "为什么还没有联系客户？", session.at + HOUR, case_id=case.id).id
    with desk_store.read(actors.mediator) as session:
        (row,) = views.slips_waiting(session)
        assert (row.mine, row.giver, row.receiver, row.standing, row.no) == (
            True, "赵刚", "李雪", Standing.TODAY, case.no,
        )  # fmt: skip
    with desk_store.read(actors.counter) as session:
        assert views.slips_waiting(session) == []
    assert refused(desk_store, actors.counter, lambda s: desk.answer_slip(s, slip, "我来答")) == (
        "cases.slip_not_yours",
        None,
    )
    assert refused(desk_store, actors.mediator, lambda s: desk.answer_slip(s, slip, "  ")) == (
        "cases.slip_answer",
        "answer",
    )
    with desk_store.action(actors.mediator, "test") as session:
        desk.answer_slip(session, slip, "客户电话停机，已寄信。")
    for verb in (lambda s: desk.answer_slip(s, slip, "再答"), lambda s: desk.withdraw_slip(s, slip)):
        assert refused(desk_store, actors.lead, verb)[0] == "cases.slip_over"
    with desk_store.read(actors.lead) as session:
        assert views.slips_waiting(session) == []
        assert [one.answer for one in views.slips_answered(session)] == ["客户电话停机，已寄信。"]
        assert [one.standing for one in views.slips_of(session, case.id)] == [None]
    assert log_of(desk_store, actors.lead, case.id)[-2:] == [
        "督办单发给李雪：为什么还没有联系客户？",
        "督办单答复：客户电话停机，已寄信。",
    ]


def test_the_deputy_answers_for_who_is_away(desk_store: Store, actors: Actors) -> None:
    with desk_store.action(actors.lead, "test") as session:
        slip = desk.give_slip(session, "何时答复客户？", session.at + HOUR, to_id=actors.mediator.staff_id).id
        enter_absence(session, actors.mediator.staff_id, session.today, session.today, actors.counter.staff_id)
    with desk_store.read(actors.counter) as session:
        assert [row.mine for row in views.slips_waiting(session)] == [True]
    with desk_store.action(actors.counter, "test") as session:
        assert desk.answer_slip(session, slip, "今天下午。").answered_by == actors.counter.staff_id


def test_what_a_slip_is_refused_for(desk_store: Store, actors: Actors, away: Actors, register: Register) -> None:
    case, me = register(), actors.mediator.staff_id
    lead, auditor = actors.lead, actors.auditor.staff_id
    for verb, told in [
        (lambda s: desk.give_slip(s, " ", s.at + HOUR, to_id=me), ("cases.slip_question", "question")),
        (lambda s: desk.give_slip(s, "问", s.at, to_id=me), ("cases.slip_past", "answer_by")),
        (lambda s: desk.give_slip(s, "问", s.at + HOUR, case_id=case.id), ("cases.slip_nobody", "to_id")),
        (lambda s: desk.give_slip(s, "问", s.at + HOUR), ("cases.slip_nobody", "to_id")),
        (lambda s: desk.give_slip(s, "问", s.at + HOUR, to_id=lead.staff_id), ("cases.slip_receiver", "to_id")),
        (lambda s: desk.give_slip(s, "问", s.at + HOUR, to_id=auditor), ("cases.slip_receiver", "to_id")),
        (lambda s: desk.give_slip(s, "问", s.at + HOUR, to_id=away.counter.staff_id), ("cases.slip_receiver", "to_id")),
    ]:  # fmt: skip
        assert refused(desk_store, lead, verb) == told
    assert refused(desk_store, actors.counter, lambda s: desk.give_slip(s, "问", s.at + HOUR, to_id=me))[0] == (
        "staff.not_allowed"
    )


def test_a_slip_is_taken_back(desk_store: Store, actors: Actors) -> None:
    with desk_store.action(actors.lead, "test") as session:
        slip = desk.give_slip(session, "问", session.at + HOUR, to_id=actors.mediator.staff_id)
        assert desk.withdraw_slip(session, slip.id).withdrawn_at == session.at
        assert views.slips_waiting(session) == []


@pytest.fixture
def owned(desk_store: Store, actors: Actors, register: Register) -> tuple[UUID, UUID, UUID]:
    """Two open cases of the mediator and one of the counter clerk, with a promise of the mediator."""
    ids = tuple(register(phone=f"1380000111{number}").id for number in range(3))
    with desk_store.action(actors.lead, "test") as session:
        for case_id in ids[:2]:
            desk.assign(session, case_id, actors.mediator.staff_id)
        desk.assign(session, ids[2], actors.counter.staff_id)
    with desk_store.action(actors.mediator, "test") as session:
        desk.promise(session, "", session.at + HOUR, "说明进展", case_id=ids[0])
    return ids[0], ids[1], ids[2]


def owners(store: Store, actor: Actor, *case_ids: UUID) -> list[str]:
    with store.read(actor) as session:
        return [views.case_header(session, one).owner for one in case_ids]


def test_work_goes_to_the_deputy_and_only_that_work_comes_back(
    desk_store: Store, actors: Actors, owned: tuple[UUID, UUID, UUID]
) -> None:
    absent, deputy = actors.mediator.staff_id, actors.counter.staff_id
    with desk_store.action(actors.lead, "test") as session:
        assert desk.take_over(session, absent, deputy) == desk.Moved(2, 1)
    assert owners(desk_store, actors.lead, *owned) == ["王敏", "王敏", "王敏"]
    with desk_store.action(actors.lead, "test") as session:
        # Meanwhile the second case is given to the deputy for good.
        desk.assign(session, owned[1], actors.lead.staff_id)
        desk.assign(session, owned[1], deputy)
        assert session.scalars(select(Promise)).one().stood_in_for == absent
        assert desk.give_back(session, absent, deputy) == desk.Moved(1, 1)
        kept = session.scalars(select(Promise)).one()
        assert (kept.for_id, kept.stood_in_for) == (absent, None)
    assert owners(desk_store, actors.lead, *owned) == ["李雪", "王敏", "王敏"]
    assert log_of(desk_store, actors.lead, owned[0])[-2:] == [
        "代理：由李雪转给王敏。",
        "代理结束：由王敏交还李雪。",
    ]
    with desk_store.action(actors.lead, "test") as session:
        assert desk.give_back(session, absent, deputy) == desk.Moved(0, 0)


def test_what_was_chosen_passes_on_and_what_is_over_stays(
    desk_store: Store, actors: Actors, owned: tuple[UUID, UUID, UUID]
) -> None:
    with desk_store.action(actors.lead, "test") as session:
        session.found(Case, owned[1]).status = Status.WITHDRAWN
        moved = desk.take_over(
            session, actors.mediator.staff_id, actors.counter.staff_id, case_ids=owned, promise_ids=[]
        )
        assert moved == desk.Moved(1, 0)
    assert owners(desk_store, actors.lead, *owned) == ["王敏", "李雪", "王敏"]


def test_standing_in_is_never_a_way_to_a_greater_limit_and_is_a_lead_s_to_order(
    desk_store: Store, actors: Actors, away: Actors
) -> None:
    clerk, officer, lead = actors.counter.staff_id, actors.mediator.staff_id, actors.lead.staff_id
    for absent, deputy, code in [
        (clerk, officer, "staff.deputy_limit"),
        (officer, lead, "staff.deputy_limit"),
        (officer, officer, "staff.deputy_self"),
        (officer, actors.auditor.staff_id, "staff.deputy_limit"),
        (officer, away.counter.staff_id, "staff.deputy_elsewhere"),
    ]:
        assert refused(desk_store, actors.lead, partial(desk.take_over, absent_id=absent, deputy_id=deputy))[0] == code
    for actor in (actors.counter, actors.mediator, actors.auditor):
        assert refused(desk_store, actor, lambda s: desk.take_over(s, officer, clerk))[0] == "staff.not_allowed"
        assert refused(desk_store, actor, lambda s: desk.give_back(s, officer, clerk))[0] == "staff.not_allowed"


def test_nothing_goes_back_to_who_works_here_no_more(
    desk_store: Store, actors: Actors, owned: tuple[UUID, UUID, UUID]
) -> None:
    absent, deputy = actors.mediator.staff_id, actors.counter.staff_id
    with desk_store.action(actors.lead, "test") as session:
        desk.take_over(session, absent, deputy)
    with desk_store.action(actors.admin, "test") as session:
        disable_member(session, "lixue")
    assert refused(desk_store, actors.lead, lambda s: desk.give_back(s, absent, deputy)) == (
        "cases.owner_unfit",
        "owner",
    )
    assert owners(desk_store, actors.lead, *owned) == ["王敏", "王敏", "王敏"]


def test_the_next_one_is_who_goes_first_then_who_came_first(
    desk_store: Store, actors: Actors, clock: FixedClock
) -> None:
    with desk_store.action(actors.counter, "test") as session:
        for number, needs in (("A001", []), ("A002", ["elderly"]), ("A003", []), ("A004", ["pregnant"])):
            desk.arrive(session, number, needs=needs)
    called = []
    for _ in range(4):
        clock.move(timedelta(minutes=5))
        with desk_store.action(actors.counter, "test") as session:
            called.append(desk.call_next(session).queue_no)
    assert called == ["A002", "A004", "A001", "A003"]
    assert refused(desk_store, actors.counter, desk.call_next) == ("cases.nobody_waits", None)
    with desk_store.read(actors.counter) as session:
        assert (served_today(session).served, served_today(session).left) == (4, ())


def test_deliveries_under_way_and_come_back(desk_store: Store, actors: Actors, register: Register) -> None:
    case = register()
    with desk_store.action(actors.counter, "test") as session:
        first = desk.send_paper(session, case.id, "reply", "ems", note="EE123").id
        handed = desk.send_paper(session, case.id, "receipt", "handed_over", receiver="王大明")
        assert handed.proven_on == session.today
        (row,) = views.deliveries_open(session)
        assert (row.id, row.receiver, row.to_send_again, row.days) == (first, "李*华", False, 0)
        desk.note_return(session, first, session.today)
        assert [one.to_send_again for one in views.deliveries_open(session)] == [True]
    with desk_store.action(actors.counter, "test") as session:
        again = desk.send_paper(session, case.id, "reply", "ems", again=first)
        assert [one.id for one in views.deliveries_open(session)] == [again.id]
        desk.note_proof(session, again.id, session.today)
        assert views.deliveries_open(session) == []
        assert {one.id for one in views.deliveries_of(session, case.id)} == {first, again.id, handed.id}
    assert refused(desk_store, actors.auditor, lambda s: desk.send_paper(s, case.id, "reply", "ems"))[0] == (
        "staff.not_allowed"
    )
    told = log_of(desk_store, actors.counter, case.id)
    assert "投诉处理答复书于 2026-11-24 退回。" in told
