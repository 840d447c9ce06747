"""Seals: asked for by one, granted by another, pressed by a third with somebody by; signed before sealed, once."""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest

from app.kernel.clock import FixedClock
from app.kernel.errors import Refusal
from app.kernel.ids import new_id
from app.sealing.copies import Share
from app.sealing.desk import (
    copies_of,
    copy_back,
    decide_seal,
    register_organisation_seal,
    register_paper,
    register_seal,
    request_seal,
    seal,
    sign,
    withdraw_seal,
)
from app.sealing.digest import digest
from app.sealing.model import Paper, Receiver, SealKind, SealRequest, SealUse, SignatureMethod, SignerRole
from app.staff.desk import enter_absence
from app.staff.model import StaffMember
from app.store.session import DeskSession
from tests.sealing.conftest import CONTENT, Desk

HOUR = timedelta(hours=1)


def do(desk: Desk, verb: Any, *args: Any, by: str = "counter", **more: Any) -> Any:
    with desk.store.action(getattr(desk.actors, by), "test") as session:
        return verb(session, *args, **more)


def refused(desk: Desk, verb: Any, *args: Any, **more: Any) -> str:
    with pytest.raises(Refusal) as told:
        do(desk, verb, *args, **more)
    return told.value.code


def paper(desk: Desk, kind: str = "reply", sha256: str = "a" * 64, **more: Any) -> UUID:
    shares = more.pop("shares", (Share(Receiver.CUSTOMER),))
    made: Paper = do(desk, register_paper, desk.keys, kind, sha256, shares, pages=1, **more)
    return made.id


def asked(desk: Desk, paper_id: UUID | None = None, **more: Any) -> UUID:
    given: dict[str, Any] = {"seal": SealKind.BUSINESS, "copies": 2, "why": "寄给客户"} | more
    made: SealRequest = do(desk, request_seal, paper_id or paper(desk), **given)
    return made.id


def granted(desk: Desk, paper_id: UUID | None = None) -> UUID:
    request_id = asked(desk, paper_id)
    do(desk, decide_seal, request_id, granted=True, by="lead")
    return request_id


def person(desk: Desk, by: str) -> UUID:
    staff_id: UUID = getattr(desk.actors, by).staff_id
    return staff_id


def press(desk: Desk, request_id: UUID, *, by: str = "mediator", second: str = "lead", copies: int = 2) -> SealUse:
    use: SealUse = do(desk, register_seal, request_id, "业务公章（2）", copies, person(desk, second), by=by)
    return use


def test_the_way_of_a_seal_through_four_hands(desk: Desk) -> None:
    request_id = granted(desk)
    use = press(desk, request_id)
    assert (use.sha256, use.copies, use.keeper, use.seal_name) == ("a" * 64, 2, "李雪", "业务公章（2）")
    assert (use.registered_by, use.second_id) == (person(desk, "mediator"), person(desk, "lead"))
    assert refused(desk, register_seal, request_id, "章", 1, person(desk, "lead"), by="mediator") == (
        "sealing.seal_registered"
    )


@pytest.mark.parametrize(
    ("given", "code"),
    [
        ({"seal": SealKind.ORGANISATION}, "sealing.seal_of_organisation"),
        ({"copies": 0}, "sealing.copies"),
        ({"copies": 100}, "sealing.copies"),
        ({"why": "  "}, "sealing.seal_why"),
    ],
)
def test_what_nobody_can_grant_is_not_asked_for(desk: Desk, given: dict[str, Any], code: str) -> None:
    right = {"seal": SealKind.BUSINESS, "copies": 2, "why": "寄给客户"}
    assert refused(desk, request_seal, paper(desk), **right | given) == code


def test_one_request_for_a_paper_and_a_seal_at_a_time(desk: Desk) -> None:
    paper_id = paper(desk)
    first = asked(desk, paper_id)
    assert refused(desk, request_seal, paper_id, SealKind.BUSINESS, 1, "再来") == "sealing.seal_asked"
    asked(desk, paper_id, seal=SealKind.CONTRACT)
    do(desk, decide_seal, first, granted=False, note="用错了印章", by="lead")
    second = asked(desk, paper_id)
    do(desk, withdraw_seal, second)
    third = asked(desk, paper_id)
    do(desk, decide_seal, third, granted=True, by="lead")
    assert refused(desk, request_seal, paper_id, SealKind.BUSINESS, 1, "再来") == "sealing.seal_asked"
    press(desk, third)
    asked(desk, paper_id)  # pressed and registered: another one may be needed


def test_a_reprint_is_the_same_paper(desk: Desk) -> None:
    """Printed again after it was granted, the same hash needs no new request; another text is another paper."""
    paper_id = paper(desk)
    request_id = granted(desk, paper_id)
    assert paper(desk) == paper_id
    assert paper(desk, sha256="b" * 64) != paper_id
    assert press(desk, request_id).paper_id == paper_id


def test_nobody_decides_on_their_own(desk: Desk) -> None:
    mine: SealRequest = do(desk, request_seal, paper(desk), SealKind.OFFICIAL, 1, "报送", by="lead")
    assert refused(desk, decide_seal, mine.id, granted=True, by="lead") == "sealing.seal_own"
    assert refused(desk, decide_seal, mine.id, granted=True, by="mediator") == "staff.not_allowed"


def test_who_stands_in_for_who_asked_does_not_decide_either(desk: Desk) -> None:
    def second_lead(session: DeskSession) -> UUID:
        row = StaffMember(login="lead.b", name="钱进", role="lead", branch_id="0123", home_branch="0123")
        session.add(row)
        session.flush()
        return row.id

    other = do(desk, second_lead, by="admin")
    paper_id = paper(desk)
    with desk.store.action(desk.actors.lead, "test") as session:
        member: StaffMember = session.found(StaffMember, other)
        actor = member.as_actor()
        enter_absence(session, member.id, session.today, session.today, desk.actors.lead.staff_id)
    with desk.store.action(actor, "test") as session:
        mine = request_seal(session, paper_id, SealKind.OFFICIAL, 1, "报送")
    assert refused(desk, decide_seal, mine.id, granted=True, by="lead") == "sealing.seal_own"


def test_a_decision_is_made_once_and_a_refusal_says_why(desk: Desk) -> None:
    request_id = asked(desk)
    assert refused(desk, decide_seal, request_id, granted=False, by="lead") == "sealing.seal_reason"
    do(desk, decide_seal, request_id, granted=False, note="份数不对", by="lead")
    assert refused(desk, decide_seal, request_id, granted=True, by="lead") == "sealing.seal_decided"
    assert refused(desk, withdraw_seal, request_id) == "sealing.seal_decided"
    assert refused(desk, register_seal, request_id, "章", 1, None, by="mediator") == "sealing.seal_not_granted"


def test_only_who_asked_takes_it_back(desk: Desk) -> None:
    request_id = asked(desk)
    assert refused(desk, withdraw_seal, request_id, by="mediator") == "sealing.seal_not_yours"
    do(desk, withdraw_seal, request_id)
    assert refused(desk, decide_seal, request_id, granted=True, by="lead") == "sealing.seal_decided"


def test_three_hands_and_a_pair_of_eyes(desk: Desk, clock: FixedClock) -> None:
    request_id = granted(desk)
    lead, mediator = person(desk, "lead"), person(desk, "mediator")
    for code, by, second, copies in (
        ("sealing.seal_presser", "counter", lead, 2),
        ("sealing.seal_second", "mediator", None, 2),
        ("sealing.seal_second", "mediator", mediator, 2),
        ("sealing.seal_copies", "mediator", lead, 3),
        ("sealing.seal_copies", "mediator", lead, 0),
    ):
        assert refused(desk, register_seal, request_id, "章", copies, second, by=by) == code
    assert refused(desk, register_seal, request_id, " ", 1, lead, by="mediator") == "sealing.seal_name"

    def elsewhere(session: DeskSession) -> UUID:
        row = StaffMember(login="far", name="何佳", role="counter", branch_id="0456", home_branch="0456")
        session.add(row)
        session.flush()
        return row.id

    far = do(desk, elsewhere, by="admin")
    assert refused(desk, register_seal, request_id, "章", 1, far, by="mediator") == "sealing.seal_elsewhere"
    for at in (clock.now() - HOUR, clock.now() + HOUR):
        assert refused(desk, register_seal, request_id, "章", 1, lead, at=at, by="mediator") == "sealing.seal_when"


def test_signed_before_sealed(desk: Desk) -> None:
    """A paper that is to be signed waits for its signed copy; an agreement for both signatures under its very hash."""
    waiting = paper(desk, "rights_notice", shares=(Share(Receiver.BRANCH, to_be_signed=True),))
    request_id = granted(desk, waiting)
    lead = person(desk, "lead")
    assert refused(desk, register_seal, request_id, "章", 1, lead, by="mediator") == "sealing.seal_unsigned"
    (copy,) = do(desk, copies_of, waiting)
    do(desk, copy_back, copy.id)
    press(desk, request_id)

    text = digest(CONTENT).sha256
    agreement = paper(desk, "agreement", text)
    request_id = granted(desk, agreement)
    assert refused(desk, register_seal, request_id, "章", 1, lead, by="mediator") == "sealing.seal_unsigned"

    def sign_and_seal(session: DeskSession) -> None:
        subject = desk.subject(session)
        sign(session, subject, text, SignerRole.CUSTOMER, "李小华", SignatureMethod.ON_PAPER)
        seal(session, subject, CONTENT)

    do(desk, sign_and_seal)
    assert press(desk, request_id).sha256 == text


def test_a_line_of_the_register_never_changes(desk: Desk) -> None:
    use = press(desk, granted(desk))

    def change(session: DeskSession) -> None:
        session.found(SealUse, use.id).copies = 1

    assert refused(desk, change, by="lead") == "sealing.frozen"


def test_an_organisation_s_seal_is_noted_once(desk: Desk, clock: FixedClock) -> None:
    paper_id = paper(desk)
    assert refused(desk, register_organisation_seal, paper_id, "调解中心", "", 1) == "sealing.seal_keeper"
    assert refused(desk, register_organisation_seal, paper_id, "", "何主任", 1) == "sealing.seal_name"
    assert refused(desk, register_organisation_seal, paper_id, "调解中心", "何主任", 0) == "sealing.copies"
    later = clock.now() + HOUR
    assert refused(desk, register_organisation_seal, paper_id, "调解中心", "何主任", 1, at=later) == "sealing.seal_when"
    use = do(desk, register_organisation_seal, paper_id, "调解中心", "何主任", 3)
    assert (use.request_id, use.keeper, use.seal_kind) == (None, "何主任", SealKind.ORGANISATION)
    assert refused(desk, register_organisation_seal, paper_id, "调解中心", "何主任", 3) == "sealing.seal_registered"


def test_an_auditor_asks_for_nothing(desk: Desk) -> None:
    assert refused(desk, request_seal, new_id(), SealKind.BUSINESS, 1, "x", by="auditor") == "staff.not_allowed"
