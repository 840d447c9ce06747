"""A desk that claims what is not so: the centre reckons the money and asks for the facts itself, action by action."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest

from app.agreements.model import Agreement, AgreementKind, AgreementState, AgreementVersion, Approval
from app.cases.codes import Status
from app.cases.model import Case, Customer
from app.kernel.actor import Role
from app.kernel.errors import Refusal
from app.kernel.ids import derived_id
from app.sealing.digest import digest
from app.sync.views import kept
from tests.central.papers import giving
from tests.sync.conftest import MakeDesk
from tests.sync.desks import Desk
from tests.sync.real import sound
from tests.sync.real.branches import Branches
from tests.terms.given import EN, ZH


@pytest.fixture
def lead(make_desk: MakeDesk) -> Desk:
    """Give a desk of a lead."""
    return make_desk("zhou.gang", Role.LEAD)


def hand_in(desk: Desk, case_id: UUID, content: dict[str, Any], level: str) -> UUID:
    """Hand an agreement in past the rules of the program, under any level."""
    made = digest(content)
    with desk.act("agreements.submit") as session:
        case = session.found(Case, case_id)
        agreement = Agreement(
            **case.keys(),
            seq=1,
            kind=AgreementKind.SETTLEMENT,
            state=AgreementState.PENDING_APPROVAL,
            current_version=1,
        )
        session.add(agreement)
        session.flush()
        version = AgreementVersion(
            id=derived_id("agreement_version", agreement.id, 1), **case.keys(), agreement_id=agreement.id, seq=1,
            author_id=desk.actor.staff_id, facts={}, answers={}, content=made.content(), template="t",
            sha256=made.sha256,
        )  # fmt: skip
        session.add(version)
        session.flush()
        session.add(
            Approval(
                **case.keys(),
                agreement_id=agreement.id,
                version_id=version.id,
                sha256=made.sha256,
                requested_by=desk.actor.staff_id,
                needs_role=level,
            )
        )
        return agreement.id


def grant(desk: Desk, agreement_id: UUID) -> None:
    """Grant past the rules of the program."""
    with desk.act("agreements.approve") as session:
        agreement = session.found(Agreement, agreement_id)
        (approval,) = session.query(Approval).filter_by(agreement_id=agreement_id)
        approval.granted, approval.decided_at, approval.decided_by = True, session.at, desk.actor.staff_id
        agreement.state = AgreementState.APPROVED


def told(desk: Desk) -> tuple[str, dict[str, Any], list[str]]:
    """What the centre answered to the one piece of work it did not take: code, parameters, both sentences."""
    with desk.store.read(desk.actor) as session:
        (row,) = kept(session).rows
    said = [words.told(Refusal(row.code, None, **row.params)).line() for words in (ZH, EN)]
    return row.code, dict(row.params), said


def test_a_large_sum_under_a_small_level_is_not_even_asked(centre: Branches, one: Desk) -> None:
    case = one.new_case()
    hand_in(one, case, giving(refund="60000"), "lead")
    note = one.note(case, "另一件事")
    outcome = one.sync()
    assert (outcome.refused, outcome.waiting) == (1, 0)
    code, params, said = told(one)
    assert (code, params["why"]) == ("sync.approval", ("centre_why", "claim"))
    assert ("授权级别" in said[0], "below" in said[1]) == (True, True)
    assert centre.row("case_notes", note) is not None, "what else was typed is taken"
    assert one.rows("approvals") == {}
    sound.quiet(centre, [one])


def test_nobody_grants_beyond_their_level(centre: Branches, one: Desk, lead: Desk) -> None:
    case = one.new_case()
    agreement = hand_in(one, case, giving(refund="60000"), "head_office")
    sound.synced(one, lead)
    grant(lead, agreement)
    assert lead.sync().refused == 1
    assert told(lead)[1]["why"] == ("centre_why", "level")
    stands = centre.row("agreements", agreement)
    assert stands is not None
    assert stands["state"] == "pending_approval"
    sound.quiet(centre, [one, lead])


def test_what_two_desks_granted_unknown_to_each_other_is_one_sum(
    centre: Branches, one: Desk, lead: Desk, make_desk: MakeDesk
) -> None:
    """Each within the limit; the second to arrive is told."""
    other = make_desk("zheng.lei", Role.LEAD)
    papers = []
    with one.act("cases.register") as session:
        customer = Customer(name="李小华", phone="13800001111", id_number="320100195803070019")
        session.add(customer)
        session.flush()
        same = customer.id
    for _ in range(2):
        case = one.new_case()
        one.edit(Case, case, customer_id=same)
        papers.append(hand_in(one, case, giving(refund="30000"), "lead"))
    sound.synced(one, lead, other)
    grant(lead, papers[0])
    grant(other, papers[1])
    assert lead.sync().refused == 0
    assert other.sync().refused == 1
    assert told(other)[1]["why"] == ("centre_why", "level")
    sound.synced(one, lead, other)
    sound.quiet(centre, [one, lead, other])


def test_a_move_is_asked_for_its_facts_when_the_action_is_whole(centre: Branches, one: Desk) -> None:
    with one.act("cases.register") as session:
        customer = Customer(name="李小华")
        session.add(customer)
        session.flush()
        unreachable = customer.id
    case = one.new_case()
    one.edit(Case, case, customer_id=unreachable)
    one.sync()
    one.edit(Case, case, status=Status.ACCEPTED)
    assert one.sync().refused == 1
    code, params, said = told(one)
    assert (code, params["missing"]) == ("sync.facts_missing", [("missing", "customer_known")])
    assert ("联系方式" in said[0], "how to reach them" in said[1]) == (True, True)
    with one.act("cases.accept") as session:
        # The move is written before what it relies on.
        session.found(Case, case).status = Status.ACCEPTED
        session.flush()
        session.found(Customer, unreachable).phone = "13800003333"
    assert one.sync().refused == 0
    stands = centre.row("cases", case)
    assert stands is not None
    assert stands["status"] == "accepted"
    sound.quiet(centre, [one])
