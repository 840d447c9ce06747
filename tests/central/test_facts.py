"""A case moves when what the move needs is there: each requirement of the lifecycle is a question to the centre, or
known to the desk alone with a reason.
"""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

import pytest

from app.cases.codes import Route
from app.cases.lifecycle import TRANSITIONS, Missing
from app.central.declared import AGREEMENT_STEPS, DESK_ALONE, LASTING
from tests.central.bank import NOW, Bank, Person, refused
from tests.central.papers import a_version, giving, tell_move

EARLIER = "2026-11-24T05:00:00.000Z"
NEEDED = {need for move in TRANSITIONS.values() for need in (*move.needs, *move.needs_third_party)}
# Asked of every move, so it stands in no single one.
NEEDED |= {Missing.NOT_MERGED}


def test_every_requirement_is_a_question_of_the_centre_or_the_desk_s_with_a_reason(bank: Bank) -> None:
    asked = {
        name.removeprefix("fact_")
        for (name,) in bank.boss.execute(
            "SELECT proname FROM pg_proc WHERE pronamespace = 'sync'::regnamespace AND starts_with(proname, 'fact_')"
        )
    }
    assert {need.value for need in NEEDED - DESK_ALONE.keys()} == asked
    assert DESK_ALONE.keys() <= NEEDED
    assert not LASTING - (NEEDED - DESK_ALONE.keys())
    assert all(len(why) > 20 for why in DESK_ALONE.values())
    declared = set(bank.boss.execute("SELECT from_status, to_status, requirement FROM sync.needs"))
    assert declared == {
        (move.source.value, move.target.value, need.value)
        for move in TRANSITIONS.values()
        for need in (Missing.NOT_MERGED, *move.needs, *move.needs_third_party)
        if need not in DESK_ALONE
    }


def test_the_steps_of_an_agreement_lead_somewhere_and_end() -> None:
    assert {to for steps in AGREEMENT_STEPS.values() for to in steps} - AGREEMENT_STEPS.keys() == {"signed", "void"}


# ---------------------------------------------------------------------------------- each requirement, missing and there

Give = Callable[[Bank, UUID], object]


def _address(bank: Bank, case: UUID) -> None:
    customer = bank.one("SELECT customer_id FROM desk.cases WHERE id = %s", case)
    bank.update("customers", customer, address="江城市")


def _first_things(bank: Bank, case: UUID) -> None:
    for kind in ("card_block", "police_advice", "keep_slips", "hold_collection"):
        bank.insert("first_actions", case_id=case, kind=kind)


def _sealed_interview(bank: Bank, case: UUID) -> None:
    interview = bank.insert("interviews", case_id=case, state="sealed")
    bank.insert("seals", case_id=case, subject_table="interviews", subject_id=interview)


def _approved_agreement(bank: Bank, case: UUID) -> None:
    agreement, version, sha256 = a_version(bank, case, giving("100"), state="approved")
    approval = bank.insert(
        "approvals", case_id=case, agreement_id=agreement, version_id=version, sha256=sha256, needs_role="lead"
    )
    bank.boss.execute("ALTER TABLE desk.approvals DISABLE TRIGGER b_decided")
    bank.update("approvals", approval, granted=True)
    bank.boss.execute("ALTER TABLE desk.approvals ENABLE ALWAYS TRIGGER b_decided")


def _signed_agreement(bank: Bank, case: UUID) -> None:
    _, version, _ = a_version(bank, case, giving("100"), state="signed")
    bank.insert("seals", case_id=case, subject_table="agreement_versions", subject_id=version)


def _breach(bank: Bank, case: UUID) -> None:
    tell_move(bank, case, "performing", "reopened", {"label": "reopen_reason", "key": "new_facts"})


def _unmerge(bank: Bank, case: UUID) -> None:
    with bank.as_person("lead") as lead:
        lead.update("cases", case, merged_into_id=None)


GIVEN: dict[Missing, tuple[str, str, dict[str, object], Give]] = {
    # from, to, what lacks, and what gives it
    Missing.NOT_MERGED: ("registered", "accepted", {}, _unmerge),
    Missing.CUSTOMER_KNOWN: ("registered", "accepted", {}, _address),
    Missing.COMPLAINT_STATED: ("registered", "accepted", {"narrative": "", "cause": ""},
                               lambda b, c: b.update("cases", c, cause="fee")),
    Missing.OWNER_ASSIGNED: ("reopened", "investigating", {},
                             lambda b, c: b.update("cases", c, owner_id=b.staff["mediator"])),
    Missing.FIRST_ACTIONS_DONE: ("accepted", "investigating", {"cause": "card_theft", "still_called": True},
                                 _first_things),
    Missing.INTERVIEW_SEALED: ("investigating", "mediating", {}, _sealed_interview),
    Missing.OTHER_ROUTE_CHOSEN: ("failed", "mediating", {},
                                 lambda b, c: b.insert("case_events", case_id=c, kind="route_changed", params="{}")),
    Missing.AGREEMENT_SUBMITTED: ("drafting", "pending_approval", {},
                                  lambda b, c: b.insert("agreements", case_id=c, state="pending_approval")),
    Missing.AGREEMENT_APPROVED: ("pending_approval", "pending_signature", {}, _approved_agreement),
    Missing.AGREEMENT_SIGNED: ("reopened", "performing", {}, _signed_agreement),
    Missing.OBLIGATIONS_CREATED: ("reopened", "performing", {}, lambda b, c: b.insert("obligations", case_id=c)),
    Missing.OBLIGATIONS_DONE: ("performing", "closed", {},
                               lambda b, c: b.insert("obligations", case_id=c, state="done")),
    Missing.BREACH_RECORDED: ("performing", "reopened", {}, _breach),
    Missing.DECIDED: ("failed", "closed", {}, lambda b, c: b.insert("milestones", case_id=c, kind="decided", at=NOW)),
    Missing.TOLD: ("failed", "closed", {}, lambda b, c: b.insert("milestones", case_id=c, kind="told", at=NOW)),
    Missing.REASON_GIVEN: ("accepted", "suspended", {},
                           lambda b, c: tell_move(b, c, "accepted", "suspended", note="待鉴定")),
    Missing.NOTE_GIVEN: ("failed", "closed", {"close_note": " "},
                         lambda b, c: b.update("cases", c, close_note="另行解决")),
    Missing.CLOSE_REASON_FITS: ("failed", "closed", {"close_reason": "performed"},
                                lambda b, c: b.update("cases", c, close_reason="failed")),
}  # fmt: skip


@pytest.mark.parametrize("need", sorted(NEEDED - DESK_ALONE.keys()))
def test_a_move_waits_for_each_thing_it_needs(bank: Bank, need: Missing) -> None:
    before, after, lacks, give = GIVEN[need]
    customer = bank.insert("customers", phone="", address="")
    if need is Missing.NOT_MERGED:
        lacks = {"merged_into_id": bank.case()}
    case = bank.case(status=before, customer_id=customer, **lacks)
    if need is Missing.BREACH_RECORDED:
        # Whoever says "breach" has one on record.
        tell_move(bank, case, before, after, {"label": "reopen_reason", "key": "breach"})
        bank.insert("obligations", case_id=case, state="open")

    def missing() -> list[str]:
        found = bank.one(
            "SELECT sync.missing_facts(c, %s, %s, false) FROM desk.cases AS c WHERE id = %s", before, after, case
        )
        return list(found)

    assert need.value in missing()
    stands = set(missing()) - {need.value}
    give(bank, case)
    assert set(missing()) == stands


def test_a_breach_on_record_is_a_breach(bank: Bank) -> None:
    case = bank.case(status="performing")
    tell_move(bank, case, "performing", "reopened", {"label": "reopen_reason", "key": "breach"})
    bank.insert("obligations", case_id=case, state="breached")
    with bank.as_person("lead") as lead:
        lead.update("cases", case, status="reopened")


def test_what_was_decided_before_new_facts_is_not_decided_now(bank: Bank) -> None:
    case = bank.case(status="failed", close_reason="failed", reopened_at=NOW)
    for kind in ("decided", "told"):
        bank.insert("milestones", case_id=case, kind=kind, at=EARLIER)
    with bank.as_person("lead") as lead:
        with refused("sync.facts_missing", missing=["decided", "told"]):
            lead.update("cases", case, status="closed")
        for kind in ("decided", "told"):
            bank.insert("milestones", case_id=case, kind=kind, at=NOW)
        lead.update("cases", case, status="closed")


def test_the_route_must_be_chosen_after_the_failure(bank: Bank) -> None:
    case = bank.case(status="failed")
    bank.insert("case_events", case_id=case, kind="route_changed", params="{}", at=EARLIER)
    tell_move(bank, case, "mediating", "failed")
    with bank.as_person("lead") as lead:
        with refused("sync.facts_missing", missing=["other_route_chosen"]):
            lead.update("cases", case, status="mediating")
        bank.insert("case_events", case_id=case, kind="route_changed", params="{}", at="2026-11-24T08:00:00.000Z")
        lead.update("cases", case, status="mediating")


def test_a_sealed_interview_is_one_with_a_seal(bank: Bank) -> None:
    case = bank.case(status="investigating")
    bank.insert("interviews", case_id=case, state="sealed")
    with bank.as_person("mediator") as mediator, refused("sync.facts_missing", missing=["interview_sealed"]):
        mediator.update("cases", case, status="mediating")


def test_everything_missing_is_named_at_once(bank: Bank) -> None:
    case = bank.case(customer_id=bank.insert("customers", phone="", address=""), narrative="", cause="")
    with (
        bank.as_person("counter") as counter,
        refused(
            "sync.facts_missing", **{"from": "registered", "to": "accepted"},
            missing=["complaint_stated", "customer_known"],
        ),
    ):  # fmt: skip
        counter.update("cases", case, status="accepted")


def test_a_new_case_that_moved_already_needs_the_same(bank: Bank) -> None:
    customer = bank.insert("customers", phone="", address="")
    with bank.as_person("counter") as counter:
        with refused("sync.facts_missing", missing=["customer_known"]):
            counter.insert("cases", customer_id=customer, no="2026-0123-000001", status="accepted")
        counter.insert("cases", customer_id=customer, no="2026-0123-000001")


def test_what_is_of_the_third_party_route_only_is_asked_there_only(bank: Bank) -> None:
    bank.boss.execute("INSERT INTO sync.needs VALUES ('reopened', 'investigating', 'interview_sealed', true, true)")
    owner = bank.staff["mediator"]
    with bank.as_person("lead") as lead:
        lead.update("cases", bank.case(status="reopened", owner_id=owner), status="investigating")
        with refused("sync.facts_missing", missing=["interview_sealed"]):
            away = bank.case(status="reopened", owner_id=owner, route=Route.THIRD_PARTY.value)
            lead.update("cases", away, status="investigating")


# --------------------------------------------------------------------------------------------------------- one action


def _accept(counter: Person, case: UUID, customer: UUID) -> None:
    """The move first, then what it relies on: one action of a desk may bring them in this order."""
    counter.connection.execute("BEGIN")
    counter.update("cases", case, status="accepted")
    counter.update("customers", customer, phone="13900000000")
    counter.connection.execute("COMMIT")


def test_the_move_may_come_before_what_it_relies_on(bank: Bank) -> None:
    customer = bank.insert("customers", phone="", address="")
    case = bank.case(customer_id=customer)
    with bank.as_person("counter") as counter:
        _accept(counter, case, customer)
    assert bank.one("SELECT status FROM desk.cases WHERE id = %s", case) == "accepted"
