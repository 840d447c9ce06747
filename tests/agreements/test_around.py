"""What people around a case mean for its agreement: an agent's powers, and one agreement for each of a joint visit."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

import pytest

from app.agreements import desk
from app.agreements.clauses import ClauseLibrary
from app.agreements.model import AgreementKind
from app.agreements.views import around
from app.cases import desk as cases
from app.cases.codes import AuthorityKind, PersonKind, Power, Status
from app.cases.model import Case
from app.cases.people import Lack
from app.store.store import Store
from tests.helpers.house import Actors

ID = "320100198001010011"


def agent(store: Store, actors: Actors, case_id: UUID, **more: object) -> None:
    data = {"kind": PersonKind.AGENT, "name": "陈律", "id_number": ID} | more
    with store.action(actors.mediator, "cases.person") as session:
        cases.add_person(session, case_id, cases.PersonData(**data))  # type: ignore[arg-type]


@pytest.mark.parametrize("kind", [AuthorityKind.LEGAL_AGENT, AuthorityKind.GUARDIAN, AuthorityKind.HEIR])
def test_who_acts_by_law_needs_no_named_act_but_a_paper_and_a_document(
    desk_store: Store, actors: Actors, case: Case, kind: AuthorityKind
) -> None:
    agent(desk_store, actors, case.id, authority=kind, id_number="")
    with desk_store.read(actors.mediator) as session:
        found = around(session, case.id).agent
        assert found is not None
        assert found.missing[Power.SETTLE] == (Lack.ORIGINAL_NOT_SEEN, Lack.NOT_IDENTIFIED)
        facts = desk.facts_of(session, session.found(Case, case.id))
        assert facts.agent is not None
        assert not facts.agent.may_sign  # nobody knows who it is


def test_an_authority_that_expired_yesterday_is_named(desk_store: Store, actors: Actors, case: Case) -> None:
    with desk_store.read(actors.mediator) as session:
        at, yesterday = session.at, session.today - timedelta(days=1)
    agent(
        desk_store, actors, case.id, authority=AuthorityKind.SPECIAL, powers=["settle", "waive", "sign"],
        original_seen_at=at, authority_expires_on=yesterday,
    )  # fmt: skip
    with desk_store.read(actors.mediator) as session:
        found = around(session, case.id).agent
    assert found is not None
    assert found.name == "陈*"
    assert found.lacks(Power.SETTLE, Power.SIGN) == (Lack.EXPIRED,)


def test_an_ordinary_authority_settles_nothing_and_every_power_is_named(
    desk_store: Store, actors: Actors, case: Case, library: ClauseLibrary
) -> None:
    with desk_store.read(actors.mediator) as session:
        at = session.at
    powers = ["settle", "waive", "sign"]
    agent(desk_store, actors, case.id, authority=AuthorityKind.GENERAL, powers=powers, original_seen_at=at)
    with desk_store.action(actors.mediator, "agreements.draft") as session:
        made = desk.draft(session, case.id, AgreementKind.SETTLEMENT)
        shown = desk.preview(session, made.id, desk.opening_input(session, made.id), library)
    assert shown.built is not None
    (finding,) = (one for one in shown.built.findings if one.code == "agreements.agent_without_power")
    assert dict(finding.params)["power"] == [("agent_power", "settle"), ("agent_power", "sign")]


def representative(store: Store, actors: Actors, case_id: UUID, name: str, phone: str, amount: str) -> UUID:
    with store.action(actors.mediator, "cases.person") as session:
        data = cases.PersonData(kind=PersonKind.REPRESENTATIVE, name=name, phone=phone, amount=amount, id_number=ID)
        return cases.add_person(session, case_id, data).id


def test_each_of_a_visit_gets_an_agreement_of_their_own_with_the_shared_facts(
    desk_store: Store, actors: Actors, case: Case
) -> None:
    first = representative(desk_store, actors, case.id, "赵一鸣", "13800003301", "120.50")
    representative(desk_store, actors, case.id, "钱二宝", "13800003302", "80")
    with desk_store.action(actors.mediator, "agreements.test") as session:
        own = cases.split_off(session, first, "共同事实见另案")
        own.status = Status.DRAFTING
        made = desk.draft(session, own.id, AgreementKind.SETTLEMENT)
        facts = desk.facts_of(session, session.found(Case, own.id))
        given = desk.opening_input(session, made.id)
        own_id, own_no = own.id, own.no
    assert (facts.customer_name, facts.customer_id) == ("赵一鸣", ID)
    assert facts.summary == "住院后未能按期还款，希望分期。"  # what was told once for all
    assert given.texts["refund"] == "120.50"
    assert given.texts["refund_account_name"] == "赵一鸣"
    with desk_store.read(actors.mediator) as session:
        joint = around(session, case.id)
        alone = around(session, own_id)
    assert [(one.name, one.no, one.state) for one in joint.each] == [("赵*鸣", own_no, "draft"), ("钱*宝", "", "")]
    assert (alone.joint_no, alone.each) == (joint.no, ())
