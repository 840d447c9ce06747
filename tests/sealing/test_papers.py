"""Printed papers and deliveries: what was made, who has it, and which day is proven."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from app.kernel.clock import FixedClock
from app.kernel.errors import Refusal
from app.kernel.ids import new_id
from app.kernel.wording import Wording
from app.sealing.copies import Share, summary
from app.sealing.desk import (
    copies_of,
    copy_awaited,
    copy_back,
    deliver,
    prove_delivery,
    record_return,
    register_paper,
    seal,
    sign,
)
from app.sealing.digest import digest
from app.sealing.model import Paper, PaperCopy, PaperState, Receiver
from tests.sealing.conftest import CONTENT, Desk

HASH = digest(CONTENT).sha256
TODAY = date(2026, 11, 24)


def do(desk: Desk, verb: Any, *args: Any, by: str = "counter", **more: Any) -> Any:
    with desk.store.action(getattr(desk.actors, by), "test") as session:
        return verb(session, *args, **more)


def refused(desk: Desk, verb: Any, *args: Any, **more: Any) -> str:
    with pytest.raises(Refusal) as told:
        do(desk, verb, *args, **more)
    return told.value.code


ONE = (Share(Receiver.CUSTOMER),)
FOR_BOTH = (Share(Receiver.CUSTOMER), Share(Receiver.BRANCH, 2, to_be_signed=True))


def paper(desk: Desk, kind: str = "interview_record", sha256: str = HASH, **more: Any) -> Paper:
    rest: dict[str, Any] = {"pages": 3, "subject_id": desk.subject_id, "shares": ONE} | more
    made: Paper = do(desk, register_paper, desk.keys, kind, sha256, **rest)
    return made


def copies(desk: Desk, made: Paper) -> list[PaperCopy]:
    found: list[PaperCopy] = do(desk, copies_of, made.id)
    return found


def stand(desk: Desk, made: Paper) -> list[tuple[str, str]]:
    return [(one.receiver.value, one.state.value) for one in copies(desk, made)]


def test_a_reprint_is_the_same_paper_with_more_copies(desk: Desk) -> None:
    first = paper(desk, shares=(Share(Receiver.CUSTOMER, 2),))
    again = paper(desk)
    assert (again.id, stand(desk, again)) == (first.id, [("customer", "printed")] * 3)
    assert paper(desk, large_print=True).id != first.id
    assert paper(desk, sha256="0" * 64).id != first.id
    assert paper(desk, kind="receipt", subject_id=None).id == paper(desk, kind="receipt", subject_id=None).id


def test_each_copy_has_its_receiver_and_its_state(desk: Desk, clock: FixedClock) -> None:
    made = paper(desk, shares=FOR_BOTH)
    assert stand(desk, made) == [("customer", "printed"), ("branch", "unsigned"), ("branch", "unsigned")]
    mine, first, second = copies(desk, made)
    clock.move(timedelta(days=1))
    do(desk, copy_back, first.id)
    assert stand(desk, made) == [("customer", "printed"), ("branch", "back"), ("branch", "unsigned")]
    back = next(one for one in copies(desk, made) if one.id == first.id)
    assert (back.back_at, back.back_by) == (clock.now(), desk.actors.counter.staff_id)
    assert refused(desk, copy_back, mine.id) == "sealing.not_awaited"
    assert refused(desk, copy_back, first.id) == "sealing.not_awaited"
    do(desk, copy_back, second.id)
    assert [one.state for one in copies(desk, made)].count(PaperState.BACK) == 2


def test_a_copy_noted_by_mistake_is_waited_for_again(desk: Desk) -> None:
    made = paper(desk, shares=(Share(Receiver.BRANCH, 1, to_be_signed=True),))
    only = copies(desk, made)[0]
    assert refused(desk, copy_awaited, only.id) == "sealing.not_back"
    do(desk, copy_back, only.id)
    again = do(desk, copy_awaited, only.id)
    assert (again.state, again.back_at, again.back_by) == (PaperState.UNSIGNED, None, None)
    assert do(desk, copy_back, only.id).state is PaperState.BACK


def test_a_reprint_leaves_the_copies_that_are_back_alone(desk: Desk) -> None:
    share = (Share(Receiver.BRANCH, 1, to_be_signed=True),)
    made = paper(desk, shares=share)
    do(desk, copy_back, copies(desk, made)[0].id)
    paper(desk, shares=share)
    assert sorted(stand(desk, made)) == [("branch", "back"), ("branch", "unsigned")]


def test_one_word_for_all_copies_waits_while_one_is_waited_for() -> None:
    printed, unsigned, back = PaperState.PRINTED, PaperState.UNSIGNED, PaperState.BACK
    assert summary([printed, back, unsigned]) is unsigned
    assert summary([printed, back]) is back
    assert summary([printed]) is printed


def test_two_desks_that_print_at_once_lose_no_copy(desk: Desk) -> None:
    made = paper(desk)
    do(desk, register_paper, desk.keys, "interview_record", HASH, ONE, pages=3, subject_id=desk.subject_id, by="lead")
    assert len({one.printed_by for one in copies(desk, made)}) == 2


@pytest.mark.parametrize("wrong", [0, 100, -1])
def test_copies_are_sensible(desk: Desk, wrong: int) -> None:
    assert refused(desk, paper_for(desk), shares=(Share(Receiver.CUSTOMER, wrong),)) == "sealing.copies"
    assert do(desk, copies_of, desk.subject_id) == []


def test_no_share_takes_another_ones_copies(desk: Desk) -> None:
    wrong = (Share(Receiver.CUSTOMER, 3), Share(Receiver.BRANCH, -2))
    assert refused(desk, paper_for(desk), shares=wrong) == "sealing.copies"


def test_a_paper_has_a_page(desk: Desk) -> None:
    assert refused(desk, paper_for(desk), pages=0) == "sealing.copies"


def test_whoever_may_not_print_takes_nothing_back_either(desk: Desk) -> None:
    made = paper(desk, shares=(Share(Receiver.BRANCH, 1, to_be_signed=True),))
    only = copies(desk, made)[0]
    assert refused(desk, copy_back, only.id, by="auditor") == "staff.not_allowed"
    do(desk, copy_back, only.id)
    assert refused(desk, copy_awaited, only.id, by="auditor") == "staff.not_allowed"


def paper_for(desk: Desk) -> Any:
    def verb(session: Any, **more: Any) -> Any:
        given: dict[str, Any] = {"pages": 1, "shares": ONE} | more
        return register_paper(session, desk.keys, "receipt", HASH, **given)

    return verb


def test_who_only_looks_prints_nothing(desk: Desk) -> None:
    assert refused(desk, paper_for(desk), by="auditor") == "staff.not_allowed"


def test_a_paper_of_a_sealed_subject_shows_what_was_sealed(desk: Desk) -> None:
    with desk.store.action(desk.actors.counter, "test") as session:
        sign(session, desk.subject(session), HASH, "staff", "王敏", "on_paper")
        seal(session, desk.subject(session), CONTENT)
    assert paper(desk).sha256 == HASH
    with pytest.raises(Refusal) as told:
        paper(desk, sha256="0" * 64)
    assert told.value.code == "sealing.reprint_differs"


def test_what_is_handed_over_is_proven_today(desk: Desk) -> None:
    made = paper(desk)
    handed = do(
        desk, deliver, desk.keys, "interview_record", " 李小华 ", "handed_over", paper_id=made.id, note=" 面交 "
    )
    assert (handed.receiver, handed.proven_on, handed.note) == ("李小华", TODAY, "面交")


def test_a_letter_is_proven_when_the_proof_comes(desk: Desk, clock: FixedClock) -> None:
    sent = do(desk, deliver, desk.keys, "reply", "李小华", "ems")
    assert sent.proven_on is None
    clock.move(timedelta(days=3))
    for impossible in (TODAY - timedelta(days=1), TODAY + timedelta(days=4)):
        assert refused(desk, prove_delivery, sent.id, impossible) == "sealing.proven_when"
    proven = TODAY + timedelta(days=2)
    assert do(desk, prove_delivery, sent.id, proven).proven_on == proven
    assert do(desk, prove_delivery, sent.id, proven).proven_on == proven
    assert refused(desk, prove_delivery, sent.id, TODAY) == "sealing.proven_already"
    assert refused(desk, record_return, sent.id, proven) == "sealing.proven_already"


def test_a_letter_that_came_back_is_not_delivered(desk: Desk, clock: FixedClock) -> None:
    sent = do(desk, deliver, desk.keys, "reply", "李小华", "ems")
    clock.move(timedelta(days=3))
    assert refused(desk, record_return, sent.id, TODAY + timedelta(days=9)) == "sealing.proven_when"
    assert do(desk, record_return, sent.id, TODAY + timedelta(days=2)).returned_on == TODAY + timedelta(days=2)
    assert refused(desk, prove_delivery, sent.id, TODAY) == "sealing.came_back"


def test_what_is_no_delivery_is_refused(desk: Desk) -> None:
    made = paper(desk)
    assert refused(desk, deliver, desk.keys, "reply", " ", "ems") == "sealing.receiver_missing"
    assert refused(desk, deliver, desk.keys, "reply", "李小华", "pigeon") == "sealing.unknown_how"
    assert refused(desk, deliver, desk.keys, "reply", "李小华", "ems", paper_id=made.id) == "sealing.paper_of_another"
    others = desk.keys | {"case_id": new_id()}
    assert refused(desk, deliver, others, "interview_record", "李小华", "ems", paper_id=made.id) == (
        "sealing.paper_of_another"
    )
    tomorrow = TODAY + timedelta(days=1)
    assert refused(desk, deliver, desk.keys, "reply", "李小华", "ems", proven_on=tomorrow) == "sealing.proven_when"
    assert refused(desk, deliver, desk.keys, "reply", "李小华", "ems", by="auditor") == "staff.not_allowed"


def test_every_word_of_the_room_is_there() -> None:
    from app.interviews.compose import chinese
    from app.sealing.desk.deliveries import How
    from app.sealing.model import SignatureMethod, SignerRole

    wording: Wording = chinese()
    for kind, keys in {
        "delivery_how": How,
        "paper_state": PaperState,
        "receiver": Receiver,
        "signature_method": SignatureMethod,
        "signer_role": SignerRole,
    }.items():
        assert list(wording.labels(kind)) == [member.value for member in keys]
