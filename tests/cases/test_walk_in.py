"""A new walk-in: what it needs, what it makes, what it says."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from sqlalchemy import func, select

from app.cases.codes import MilestoneKind, Status
from app.cases.desk import WalkIn, arrive, find_customers, open_cases_of, register_walk_in, serve
from app.cases.model import Case, CaseEvent, Customer, Milestone, Visit
from app.kernel.clock import FixedClock
from app.kernel.errors import Refusal, RefusedTogether
from app.kernel.money import Money
from app.store.outbox import Operation
from app.store.store import Store
from tests.helpers.house import Actors

Register = Callable[..., Case]


def _codes(error: Refusal) -> list[tuple[str, str | None]]:
    assert isinstance(error, RefusedTogether)
    return [(one.code, one.field) for one in error.refusals]


def test_one_action_makes_customer_case_receipt_and_log(desk_store: Store, actors: Actors, register: Register) -> None:
    case = register()
    assert (case.no, case.status, case.due_on) == ("2026-0123-000001", Status.REGISTERED, date(2026, 12, 9))
    assert (case.card_number, case.card_tail) == ("6222020012345678", "5678")
    assert case.amount == Money(1280000)
    assert (case.cause, case.business, case.reason) == ("annual_fee", "credit_card_use", "pricing")
    with desk_store.read(actors.lead) as session:
        milestone = session.scalars(select(Milestone)).one()
        assert (milestone.kind, milestone.at) == (MilestoneKind.RECEIVED, case.received_at)
        event = session.scalars(select(CaseEvent)).one()
        assert event.params == {"no": case.no, "channel": "branch", "open_cases": []}
        actions = session.scalars(select(Operation.action_id).where(Operation.action == "cases.register")).all()
        assert len(actions) == 4
        assert len(set(actions)) == 1


def test_the_minimum_is_asked_for_all_at_once(desk_store: Store, actors: Actors) -> None:
    with (
        pytest.raises(RefusedTogether) as refused,
        desk_store.action(actors.counter, "cases.register") as session,
    ):
        register_walk_in(session, WalkIn(card="12", amount="-1", cause="nonsense", people_count=0))
    assert set(_codes(refused.value)) == {
        ("cases.name_missing", "name"),
        ("cases.phone_missing", "phone"),
        ("cases.narrative_missing", "narrative"),
        ("cases.card_malformed", "card"),
        ("money.negative", "amount"),
        ("cases.key_unknown", "cause"),
        ("cases.people_count", "people_count"),
    }
    with desk_store.read(actors.counter) as session:
        assert session.scalar(select(func.count()).select_from(Customer)) == 0


def test_a_refused_walk_in_gives_its_number_back(desk_store: Store, actors: Actors, register: Register) -> None:
    class BoomError(RuntimeError):
        pass

    def broken() -> None:
        with desk_store.action(actors.counter, "cases.register") as session:
            register_walk_in(session, WalkIn(name="李华", phone="13800002222", narrative="多扣了钱"))
            raise BoomError

    with pytest.raises(BoomError):
        broken()
    assert register().no == "2026-0123-000001"


def test_card_and_amount_may_stay_open(register: Register) -> None:
    case = register(card="", amount=None)
    assert (case.card_tail, case.amount) == ("", None)
    assert register(card="6222 **** **** 9999", amount=Money(100, "USD")).currency == "USD"


def test_somebody_known_is_found_again_and_the_open_case_said_at_once(
    desk_store: Store, actors: Actors, register: Register
) -> None:
    first = register(id_number="110101195803070019")
    again = register(id_number="110101195803070019", phone="13900000000")
    assert again.customer_id == first.customer_id
    other = register(name="李小明", id_number="110101195803070019")
    assert other.customer_id != first.customer_id, "another name with the same number is not merged"
    by_phone = register(name="赵一", phone="13700000000")
    assert register(name="赵一", phone="137 0000 0000").customer_id == by_phone.customer_id
    with desk_store.read(actors.counter) as session:
        assert open_cases_of(session, first.customer_id) == [first.no, again.no]
        params = session.scalars(select(CaseEvent.params).where(CaseEvent.case_id == again.id)).one()
        assert params["open_cases"] == [first.no]
        found = find_customers(session, "110101195803070019")
        assert [one.name for one in found] == ["李*华", "李*明"]
        assert found[0].open_cases == (first.no, again.no)
        assert found[0].id_number == "110101********0019"


@pytest.mark.parametrize("typed", ["13800001111", "138", "5678", "6222020012345678", "李小华", "小华", "李"])
def test_customers_are_found_by_what_is_at_hand(
    desk_store: Store, actors: Actors, register: Register, typed: str
) -> None:
    register()
    register(name="王大明", phone="15911112222", card="9999")
    with desk_store.read(actors.counter) as session:
        assert [one.phone for one in find_customers(session, typed)] == ["138****1111"]
        assert find_customers(session, "nobody") == []


def test_a_chosen_customer_needs_no_name_again(desk_store: Store, actors: Actors, register: Register) -> None:
    first = register(phone="13800001111")
    again = register(customer_id=first.customer_id, name="", phone="")
    assert again.customer_id == first.customer_id
    with desk_store.action(actors.counter, "cases.register") as session:
        nobody = Customer(name="钱七")
        session.add(nobody)
        session.flush()
        register_walk_in(session, WalkIn(customer_id=nobody.id, phone="13512345678", narrative="多扣了钱"))
        assert nobody.phone == "13512345678"


def test_secrets_never_reach_a_row(register: Register) -> None:
    case = register(narrative="对方问我要了验证码 482913 然后钱就没了", wish="密码是abc123，请帮我改")
    assert "482913" not in case.narrative
    assert "abc123" not in case.wish


def test_received_is_when_it_came_not_when_it_was_typed(register: Register, clock: FixedClock) -> None:
    letter = register(received_at=clock.now() - timedelta(days=3))
    assert letter.received_on == date(2026, 11, 21)
    assert letter.due_on == date(2026, 12, 7), "fifteen days, moved off a Sunday"
    with pytest.raises(RefusedTogether) as refused:
        register(received_at=clock.now() + timedelta(minutes=1))
    assert _codes(refused.value) == [("cases.received_later", "received_at")]


def test_waiting_is_not_receipt(desk_store: Store, actors: Actors, register: Register, clock: FixedClock) -> None:
    with desk_store.action(actors.counter, "cases.arrive") as session:
        visit = arrive(session, "a007", called="李先生", needs=["elderly"], topic="盗刷")
        assert visit.queue_no == "A007"
    clock.move(timedelta(minutes=25))
    with desk_store.action(actors.counter, "cases.serve") as session:
        serve(session, visit.id)
    case = register(visit_id=visit.id)
    assert case.received_at == clock.now()
    with desk_store.read(actors.counter) as session:
        kept: Visit = session.found(Visit, visit.id)
        assert (kept.case_id, kept.served_by) == (case.id, actors.counter.staff_id)
    with pytest.raises(Refusal) as refused, desk_store.action(actors.counter, "cases.serve") as session:
        serve(session, visit.id)
    assert refused.value.code == "cases.visit_served"


def test_only_the_desk_registers(actors: Actors, register: Register) -> None:
    for actor in (actors.auditor, actors.admin):
        with pytest.raises(Refusal) as refused:
            register(actor)
        assert refused.value.code == "staff.not_allowed"


def test_an_unclear_complaint_has_no_cause_rather_than_a_wrong_one(register: Register) -> None:
    assert register(narrative="情况比较复杂，见附件").cause == ""
    assert register(narrative="情况比较复杂，见附件", cause="rewards").business == "credit_card_marketing"
