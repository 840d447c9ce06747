"""`central check` finds decisions and moves that slipped past the guards, and none that are as they should be."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest

from app.central.check import check
from app.central.people import change
from app.kernel.actor import Role
from tests.central.bank import NOW, Bank
from tests.central.papers import asked, decide, giving, tell_move


def findings(bank: Bank) -> set[tuple[str, str, str]]:
    """What is found of decisions and moves: code, row, and what is wrong."""
    return {
        (one.code, one.params["row"], one.params.get("why") or ", ".join(one.params["missing"]))
        for one in check(bank.boss).findings
        if one.code in {"approval_beyond", "move_without_facts"}
    }


def _behind(bank: Bank, table: str, row: UUID, **given: Any) -> None:
    """Write as a superuser does who switches the guards off; what notes the change stays on."""
    names = [name for (name,) in bank.boss.execute(
        "SELECT tgname FROM pg_trigger WHERE tgrelid = %s::regclass AND NOT tgisinternal AND tgname <> 'n0_note'",
        (f"desk.{table}",))]  # fmt: skip
    for name in names:
        bank.boss.execute(f"ALTER TABLE desk.{table} DISABLE TRIGGER {name}".encode())
    version = bank.one(f"SELECT version + 1 FROM desk.{table} WHERE id = %s", row)  # noqa: S608
    bank.update(table, row, version=version, **given)
    for name in names:
        bank.boss.execute(f"ALTER TABLE desk.{table} ENABLE ALWAYS TRIGGER {name}".encode())


@pytest.mark.every_server
def test_what_went_the_proper_way_is_not_reported(bank: Bank) -> None:
    stranger = bank.insert("customers", id_number="")
    case = bank.case(status="pending_approval", customer_id=stranger)
    approval = asked(bank, case, giving(refund="50000"))
    with bank.as_person("lead") as lead:
        decide(lead, approval)
        tell_move(bank, case, "pending_approval", "pending_signature")
        lead.update("cases", case, status="pending_signature")
    bank.case(status="closed")  # loaded as it is
    # Who decided holds another office by now; that they were the lead then stands in the audit.
    change(bank.boss, "lead", role=Role.COUNTER)
    try:
        assert findings(bank) == set()
    finally:
        change(bank.boss, "lead", role=Role.LEAD)  # roles belong to the whole server


def test_an_approval_beyond_authority_is_found(bank: Bank) -> None:
    decided = {"granted": True, "decided_at": NOW}
    wanted = set()
    for content, who, why in (
        (giving(refund="50000.01"), "lead", "level"),
        (giving("100"), "mate", "level"),
        (giving("100"), "counter", "own_work"),
        ({**giving("100"), "components": None}, "lead", "level"),
    ):
        approval = asked(bank, bank.case(customer_id=bank.insert("customers", id_number="")), content)
        _behind(bank, "approvals", approval, decided_by=bank.staff[who], **decided)
        wanted.add(("approval_beyond", str(approval), why))
    other = asked(bank, bank.case(), giving("100"), sha256="b" * 64)
    _behind(bank, "approvals", other, decided_by=bank.staff["lead"], **decided)
    assert findings(bank) == wanted | {("approval_beyond", str(other), "version")}


def test_a_sum_split_over_two_approvals_is_found_at_the_second(bank: Bank) -> None:
    customer = bank.insert("customers", id_number="")
    first, second = (asked(bank, bank.case(customer_id=customer), giving(refund="30000")) for _ in range(2))
    with bank.as_person("lead") as lead:
        decide(lead, first)
    _behind(
        bank, "approvals", second, granted=True, decided_at="2026-11-24T09:00:00.000Z", decided_by=bank.staff["lead"]
    )
    assert findings(bank) == {("approval_beyond", str(second), "level")}


def test_a_move_without_its_facts_is_found(bank: Bank) -> None:
    wanted = set()
    for before, after, missing in (
        ("pending_signature", "performing", "agreement_signed, obligations_created"),
        ("pending_approval", "pending_signature", "agreement_approved"),
        ("investigating", "mediating", "interview_sealed"),
        ("accepted", "suspended", "reason_given"),
        ("registered", "closed", "step"),
    ):
        case = bank.case(status=before)
        _behind(bank, "cases", case, status=after)
        wanted.add(("move_without_facts", str(case), missing))
    assert findings(bank) == wanted


def test_a_move_that_the_audit_does_not_know_is_measured_by_every_way_there(bank: Bank) -> None:
    case, other = bank.case(status="investigating"), bank.case(status="investigating")
    bank.boss.execute("ALTER TABLE desk.cases DISABLE TRIGGER USER")
    for one, status in ((case, "performing"), (other, "drafting")):
        bank.update("cases", one, status=status)
    found = findings(bank)
    assert ("move_without_facts", str(case), "agreement_signed, obligations_created") in found
    # From a standstill a case comes to drafting with nothing but its own past.
    assert {row for _, row, _ in found} == {str(case)}
