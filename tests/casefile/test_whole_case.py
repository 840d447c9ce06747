"""The whole case: every room's share, masked, and in full only for a recorded reason."""

import json
from datetime import date

import pytest
from sqlalchemy import select

from app.agreements.model import AgreementState
from app.casefile.show import case_lines, case_record
from app.casefile.views import case_moves, next_step, whole_case, whole_case_by_id, whole_case_in_full
from app.cases.codes import PersonKind, Status
from app.cases.desk import PersonData, add_person
from app.cases.views import timeline
from app.evidence.model import EvidenceItem
from app.fulfilment.model import ObligationState
from app.kernel.errors import Refusal
from app.kernel.wording import Language, Wording
from app.store.access import AccessEntry
from tests.casefile.conftest import Way
from tests.cases.conftest import RESOURCES
from tests.helpers.house import Actors

SECRETS = ("李小华", "13800001111", "李大明", "13912345678")


@pytest.fixture
def full(way: Way, actors: Actors) -> Way:
    """A case with something from every room."""
    way.own()
    way.seal()
    way.agree(AgreementState.PENDING_APPROVAL)
    way.owe(ObligationState.OPEN)

    def more(session, case) -> None:  # type: ignore[no-untyped-def]
        add_person(session, case.id, PersonData(kind=PersonKind.COMPANION, name="李大明", phone="13912345678"))
        session.add(
            EvidenceItem(
                **case.keys(),
                seq=1,
                title="对账单",
                file_name="bill.pdf",
                kind="pdf",
                media_type="application/pdf",
                size=12,
                sha256="c" * 64,
                sm3="d" * 64,
                received_at=session.at,
            )
        )

    way.act(actors.counter, more)
    return way


def test_the_whole_case_has_every_rooms_share(full: Way, actors: Actors) -> None:
    with full.store.read(actors.lead) as session:
        whole = whole_case(session, full.no)
        assert whole == whole_case_by_id(session, full.id)
    assert (len(whole.interviews), len(whole.evidence), len(whole.agreements), len(whole.obligations)) == (1, 1, 1, 1)
    assert whole.evidence[0].sha256 == "c" * 64
    assert whole.obligations[0].due_on == date(2026, 12, 15)
    assert whole.next_step is not None
    assert (whole.next_step.target, whole.next_step.missing) == (Status.ACCEPTED, ())
    assert whole.masked
    assert not any(secret in repr(whole) for secret in SECRETS)


def test_the_record_is_plain_and_masked(full: Way, actors: Actors) -> None:
    zh = Wording.load(RESOURCES / "wording")
    with full.store.read(actors.lead) as session:
        whole = whole_case(session, full.no)
        record = case_record(whole, timeline(session, full.id, zh))
    text = json.dumps(record, ensure_ascii=False)
    assert not any(secret in text for secret in SECRETS)
    assert (record["no"], record["status"], record["amount"]) == (
        full.no,
        "registered",
        {"amount": "300.00", "currency": "CNY"},
    )
    assert record["customer"]["name"] == "李*华"
    assert record["clock"]["articles"]
    assert record["moves"][0] == {"target": "accepted", "missing": []}
    assert record["log"][0]["kind"] == "registered"


@pytest.mark.parametrize("language", list(Language))
def test_the_lines_read_in_both_languages(full: Way, actors: Actors, language: Language) -> None:
    wording = Wording.load(RESOURCES / "wording", language)
    full.put(still_called=True, people_count=25)
    with full.store.read(actors.lead) as session:
        lines = case_lines(whole_case(session, full.no), timeline(session, full.id, wording), wording)
    text = "\n".join(lines)
    assert full.no in lines[0]
    assert wording.label("first_action", "hold_collection") in text
    assert "25" in text
    assert "{" not in text
    assert not any(secret in text for secret in SECRETS)


def test_in_full_only_for_a_reason_that_is_recorded(full: Way, actors: Actors) -> None:
    with pytest.raises(Refusal) as refused, full.store.action(actors.lead, "cases.reveal") as session:
        whole_case_in_full(session, full.no, " ")
    assert refused.value.code == "access.reason_missing"
    with pytest.raises(Refusal) as refused, full.store.action(actors.admin, "cases.reveal") as session:
        whole_case_in_full(session, full.no, "好奇")
    assert refused.value.code == "staff.not_allowed"
    with full.store.action(actors.lead, "cases.reveal") as session:
        whole = whole_case_in_full(session, full.no, "客户要求核对")
    assert not whole.masked
    assert all(secret in repr(whole) for secret in SECRETS)
    with full.store.read(actors.auditor) as session:
        entry = session.scalars(select(AccessEntry)).one()
        assert (entry.case_id, entry.field_name, entry.reason) == (full.id, "whole_case", "客户要求核对")


def test_the_next_step_is_the_straight_one(full: Way, actors: Actors) -> None:
    with full.store.read(actors.lead) as session:
        moves = case_moves(session, full.id)
    assert [one.target for one in moves] == [Status.ACCEPTED, Status.DECLINED, Status.WITHDRAWN]
    assert next_step(moves, Status.REGISTERED) is moves[0]
    assert next_step((), Status.CLOSED) is None
    assert next_step(moves, Status.SUSPENDED) is moves[0]


def test_nobody_sees_a_case_that_is_not_there(full: Way, actors: Actors) -> None:
    with pytest.raises(Refusal) as refused, full.store.read(actors.lead) as session:
        whole_case(session, "2026-0123-000099")
    assert refused.value.code == "cases.not_found"
