"""The call-back about an agent goes to the number the bank holds, and only one that reached the customer counts."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from sqlalchemy import select

from app.cases.codes import AuthorityKind, EventKind, PersonKind
from app.cases.desk import (
    PersonData,
    add_person,
    call_back_number,
    called_back,
    person_left,
    promise_call_back,
    standing_of,
)
from app.cases.model import AttemptOutcome, Case, CaseEvent, CasePerson, Customer
from app.cases.people import Lack, may_hear_account_facts
from app.kernel.clock import FixedClock
from app.kernel.errors import Refusal
from app.store.access import AccessEntry
from app.store.store import Store
from tests.helpers.house import Actors

Register = Callable[..., Case]
HELD = "13800001111"


def _agent(store: Store, actors: Actors, case: Case, phone: str = "13612345678") -> CasePerson:
    data = PersonData(
        kind=PersonKind.AGENT,
        name="周律",
        phone=phone,
        id_number="320100198001010011",
        authority=AuthorityKind.SPECIAL,
        powers=["settle"],
    )
    with store.action(actors.counter, "p") as session:
        return add_person(session, case.id, data)


def test_only_a_call_that_reached_the_customer_counts(desk_store: Store, actors: Actors, register: Register) -> None:
    agent = _agent(desk_store, actors, register())
    with desk_store.action(actors.counter, "p") as session:
        person = called_back(session, agent.id, AttemptOutcome.NO_ANSWER, "响铃无人接")
        assert Lack.NOT_CALLED_BACK in may_hear_account_facts(standing_of(person), session.today)
    with desk_store.action(actors.counter, "p") as session:
        person = called_back(session, agent.id, AttemptOutcome.REACHED)
        assert Lack.NOT_CALLED_BACK not in may_hear_account_facts(standing_of(person), session.today)
        assert person.called_back_at == session.at
    with desk_store.read(actors.counter) as session:
        lines = session.scalars(select(CaseEvent).where(CaseEvent.kind == EventKind.AGENT_CALLED_BACK)).all()
    assert [line.params["outcome"]["key"] for line in lines] == ["no_answer", "reached"]


def test_the_number_is_the_customer_s_and_looking_at_it_is_recorded(
    desk_store: Store, actors: Actors, register: Register, clock: FixedClock
) -> None:
    agent = _agent(desk_store, actors, register())
    with desk_store.action(actors.counter, "p") as session:
        assert call_back_number(session, agent.id, "核实代理") == HELD
        made = promise_call_back(session, agent.id, clock.now() + timedelta(hours=2), "核实代理")
        assert (made.phone, made.whom) == (HELD, "李小华")
        assert session.scalars(select(AccessEntry)).one().reason == "核实代理"


@pytest.mark.parametrize(
    ("phone", "held", "code"),
    [
        ("13612345678", "", "cases.no_known_number"),
        (HELD, HELD, "cases.known_number_is_the_agents"),
    ],
)
def test_a_number_that_proves_nothing_is_refused(
    desk_store: Store, actors: Actors, register: Register, phone: str, held: str, code: str
) -> None:
    case = register()
    agent = _agent(desk_store, actors, case, phone)
    with desk_store.action(actors.counter, "p") as session:
        session.found(Customer, case.customer_id).phone = held
    for call in (
        lambda s: called_back(s, agent.id, AttemptOutcome.REACHED),
        lambda s: call_back_number(s, agent.id, "核实"),
    ):
        with pytest.raises(Refusal) as refused, desk_store.action(actors.counter, "p") as session:
            call(session)
        assert refused.value.code == code


def test_only_an_agent_who_is_there(desk_store: Store, actors: Actors, register: Register) -> None:
    case = register()
    agent = _agent(desk_store, actors, case)
    with desk_store.action(actors.counter, "p") as session:
        other = add_person(session, case.id, PersonData(kind=PersonKind.COMPANION, name="王大山"))
        person_left(session, agent.id)
    for person in (agent, other):
        with pytest.raises(Refusal, match=r"cases\.not_an_agent"), desk_store.action(actors.counter, "p") as session:
            called_back(session, person.id, AttemptOutcome.REACHED)
