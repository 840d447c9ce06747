"""Supplements: the only way to change a sealed record, and sealed themselves."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import text

from app.interviews import desk
from app.interviews.compose import chinese
from app.interviews.events import SupplementSealed
from app.interviews.model import Supplement
from app.kernel.errors import Refusal
from app.store.capture import uncaptured
from tests.interviews.conftest import CUSTOMER, STROKES, Sitting


@pytest.fixture
def sealed(sitting: Sitting) -> Sitting:
    """Give a sealed record."""
    sitting.fill(
        agent={"present": "yes", "name": "陈律", "relation": "律师", "authority": "general", "powers": ["settle"]}
    )
    sitting.read_all()
    sitting.sign_all()
    sitting.act(desk.seal)
    return sitting


def refused(sitting: Sitting, verb: Any, *args: Any, **more: Any) -> Refusal:
    with pytest.raises(Refusal) as told:
        sitting.do(verb, *args, **more)
    assert chinese().told(told.value).sentence != str(told.value)
    return told.value


def add(sitting: Sitting) -> UUID:
    row_id: UUID = sitting.act(desk.add_supplement, "更正日期", "发现日期应为 11 月 19 日。").id
    return row_id


def sign_both(sitting: Sitting, row: UUID) -> None:
    sitting.do(desk.sign_supplement, row, "customer", CUSTOMER, "drawn", STROKES)
    sitting.do(desk.sign_supplement, row, "staff", "王敏", "on_paper")


def test_a_record_that_is_open_is_changed_directly(sitting: Sitting) -> None:
    assert refused(sitting, desk.add_supplement, sitting.id, "原因", "内容").code == "interviews.not_sealed"


def test_a_supplement_needs_reason_and_text(sealed: Sitting) -> None:
    assert refused(sealed, desk.add_supplement, sealed.id, " ", "内容").code == "interviews.supplement_reason"
    assert refused(sealed, desk.add_supplement, sealed.id, "原因", "").code == "interviews.supplement_text"


def test_a_supplement_is_signed_sealed_and_bound_to_its_record(sealed: Sitting) -> None:
    heard: list[object] = []
    sealed.store.around.events.subscribe(SupplementSealed, lambda _session, event: heard.append(event))
    row = add(sealed)
    sign_both(sealed, row)
    seal = sealed.do(desk.seal_supplement, row)
    record = sealed.record()
    assert heard == [SupplementSealed(sealed.case_id, sealed.id, row)]
    (shown,) = record.supplements
    assert (shown.seq, shown.reason, shown.recorder) == (1, "更正日期", "王敏")
    assert shown.seal is not None
    assert shown.sha256 == seal.sha256
    assert record.seal is not None
    assert record.seal.sha256 in seal.content
    assert sealed.do(desk.verify_supplement, row).ok
    assert sealed.see(desk.verify).ok
    assert add(sealed) != row
    assert [one.seq for one in sealed.record().supplements] == [1, 2]


def test_an_open_supplement_may_be_typed_on_and_is_signed_again(sealed: Sitting) -> None:
    row = add(sealed)
    sign_both(sealed, row)
    sealed.do(desk.change_supplement, row, text="发现日期应为 11 月 18 日。", reason="更正发现日期")
    assert [one.current for one in sealed.record().supplements[0].signatures] == [False, False]
    told = refused(sealed, desk.seal_supplement, row)
    assert told.code == "interviews.supplement_unsigned"
    assert told.params["roles"] == [("signer_role", "customer"), ("signer_role", "staff")]
    sign_both(sealed, row)
    sealed.do(desk.change_supplement, row)
    sealed.do(desk.seal_supplement, row)


def test_a_sealed_supplement_does_not_change(sealed: Sitting) -> None:
    row = add(sealed)
    sign_both(sealed, row)
    sealed.do(desk.seal_supplement, row)
    for verb, args in [
        (desk.change_supplement, (row,)),
        (desk.sign_supplement, (row, "customer", CUSTOMER, "on_paper")),
        (desk.seal_supplement, (row,)),
    ]:
        assert refused(sealed, verb, *args).code == "sealing.sealed"
    with pytest.raises(Refusal), sealed.store.action(sealed.actors.lead, "test") as session:
        session.get_one(Supplement, row).text = "别的"


def test_only_people_of_the_case_sign_a_supplement(sealed: Sitting) -> None:
    row = add(sealed)
    for role, name in (("customer", "王五"), ("agent", "王五"), ("witness", CUSTOMER)):
        assert refused(sealed, desk.sign_supplement, row, role, name, "on_paper").code == "interviews.signer_unknown"
    told = refused(sealed, desk.sign_supplement, row, "agent", "陈律", "on_paper")
    assert told.code == "cases.power_missing"


def test_tampering_with_a_supplement_is_named(sealed: Sitting) -> None:
    row = add(sealed)
    sign_both(sealed, row)
    sealed.do(desk.seal_supplement, row)
    with sealed.store.action(sealed.actors.counter, "tamper") as session, uncaptured(session.connection()):
        session.execute(text("UPDATE supplements SET text = '没有更正'"))
    assert [one.where for one in sealed.do(desk.verify_supplement, row).findings] == ["text"]


def test_who_only_looks_takes_no_supplement(sealed: Sitting) -> None:
    assert refused(sealed, desk.add_supplement, sealed.id, "原因", "内容", by="auditor").code == "staff.not_allowed"
