"""Printed papers and deliveries: what was made, who has it, and which day is proven."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from app.kernel.clock import FixedClock
from app.kernel.errors import Refusal
from app.kernel.ids import new_id
from app.kernel.wording import Wording
from app.sealing.desk import deliver, paper_back, prove_delivery, record_return, register_paper, seal, sign
from app.sealing.digest import digest
from app.sealing.model import Paper, PaperState
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


def paper(desk: Desk, kind: str = "interview_record", sha256: str = HASH, **more: Any) -> Paper:
    rest: dict[str, Any] = {"pages": 3, "subject_id": desk.subject_id} | more
    made: Paper = do(desk, register_paper, desk.keys, kind, sha256, **rest)
    return made


def test_a_reprint_has_the_same_hash_and_more_copies(desk: Desk) -> None:
    first = paper(desk, copies=2)
    again = paper(desk)
    assert (again.id, again.copies, again.state) == (first.id, 3, PaperState.PRINTED)
    assert paper(desk, large_print=True).id != first.id
    assert paper(desk, sha256="0" * 64).id != first.id
    assert paper(desk, kind="receipt", subject_id=None).id == paper(desk, kind="receipt", subject_id=None).id


def test_a_paper_that_waits_for_a_signature_comes_back(desk: Desk) -> None:
    made = paper(desk)
    assert refused(desk, paper_back, made.id) == "sealing.not_awaited"
    waiting = paper(desk, to_be_signed=True)
    assert (waiting.id, waiting.state) == (made.id, PaperState.UNSIGNED)
    assert paper(desk, kind="receipt", to_be_signed=True).state is PaperState.UNSIGNED
    assert do(desk, paper_back, made.id).state is PaperState.BACK
    assert paper(desk, to_be_signed=True).state is PaperState.BACK
    assert refused(desk, paper_back, made.id) == "sealing.not_awaited"


@pytest.mark.parametrize("wrong", [{"copies": 0}, {"copies": 100}, {"pages": 0}])
def test_copies_and_pages_are_sensible(desk: Desk, wrong: dict[str, int]) -> None:
    assert refused(desk, paper_for(desk), **wrong) == "sealing.copies"


def paper_for(desk: Desk) -> Any:
    def verb(session: Any, **more: Any) -> Any:
        return register_paper(session, desk.keys, "receipt", HASH, **({"pages": 1} | more))

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
        "signature_method": SignatureMethod,
        "signer_role": SignerRole,
    }.items():
        assert list(wording.labels(kind)) == [member.value for member in keys]
