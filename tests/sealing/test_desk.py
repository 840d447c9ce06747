"""Signing, sealing and verifying any row; the guard that keeps it as it was."""

from __future__ import annotations

import json
from typing import Any
from uuid import UUID, uuid4

import pytest
from sqlalchemy import event, text

from app.interviews.model import Interview, InterviewState, Supplement
from app.kernel.errors import Refusal
from app.kernel.ids import new_id
from app.sealing import guard
from app.sealing.desk import seal, seal_of, sign, signatures_of, verify_seal
from app.sealing.desk.subject import case_keys
from app.sealing.digest import digest
from app.sealing.guard import SealedWith, declared, require_unsealed, sealed_tables
from app.sealing.model import Seal, Signature, SignatureMethod
from app.sealing.verdict import Stored, judge
from app.staff.model import Branch
from app.store.capture import UncapturedWriteError, uncaptured
from app.store.session import DeskSession
from tests.sealing.conftest import CONTENT, STROKES, Desk

HASH = digest(CONTENT).sha256


def signed(desk: Desk) -> None:
    with desk.store.action(desk.actors.counter, "test") as session:
        sign(session, desk.subject(session), HASH, "customer", "李小华", "drawn", STROKES)
        sign(session, desk.subject(session), HASH, "staff", "王敏", "on_paper")


def sealed(desk: Desk) -> UUID:
    signed(desk)
    with desk.store.action(desk.actors.counter, "test") as session:
        return seal(session, desk.subject(session), CONTENT).id


def refused(desk: Desk, verb: Any, *args: Any, by: str = "counter", **more: Any) -> str:
    with pytest.raises(Refusal) as told, desk.store.action(getattr(desk.actors, by), "test") as session:
        verb(session, desk.subject(session), *args, **more)
    return told.value.code


def test_a_signature_binds_the_hash_of_what_was_read(desk: Desk) -> None:
    signed(desk)
    with desk.store.read(desk.actors.counter) as session:
        first, second = signatures_of(session, desk.subject_id)
        assert (first.signer_role, first.signer_name, first.method) == ("customer", "李小华", SignatureMethod.DRAWN)
        assert (first.strokes, first.sha256, first.case_id) == (STROKES, HASH, desk.case_id)
        assert first.signed_at == session.at
        assert second.strokes == []
        assert signatures_of(session, desk.subject_id, "0" * 64) == []


def test_nobody_signs_the_same_content_twice(desk: Desk) -> None:
    signed(desk)
    assert refused(desk, sign, HASH, "customer", " 李小华", "on_paper") == "sealing.already_signed"
    with desk.store.action(desk.actors.counter, "test") as session:
        sign(session, desk.subject(session), HASH, "companion", "李小华", "on_paper")
        sign(session, desk.subject(session), "0" * 64, "customer", "李小华", "on_paper")


def test_unknown_roles_and_ways_are_refused(desk: Desk) -> None:
    assert refused(desk, sign, HASH, "ghost", "李小华", "on_paper") == "sealing.unknown_role"
    assert refused(desk, sign, HASH, "customer", "李小华", "by_magic") == "sealing.unknown_method"
    assert refused(desk, sign, HASH, "customer", "李小华", "on_paper", by="auditor") == "staff.not_allowed"


def test_a_seal_holds_the_content_both_hashes_and_the_signatures(desk: Desk) -> None:
    sealed(desk)
    with desk.store.read(desk.actors.counter) as session:
        made = seal_of(session, desk.subject_id)
        assert made is not None
        assert json.loads(made.content) == CONTENT
        assert (made.sha256, made.sm3) == (HASH, digest(CONTENT).sm3)
        assert (made.subject_table, made.sealed_by) == ("interviews", desk.actors.counter.staff_id)
        assert len(made.signatures) == 2
        check = verify_seal(session, desk.subject_id, CONTENT)
        assert (check.ok, check.sha256, check.findings) == (True, HASH, ())
        assert verify_seal(session, desk.subject_id).ok


def test_there_is_one_seal_for_a_subject(desk: Desk) -> None:
    sealed(desk)
    assert refused(desk, seal, CONTENT) == "sealing.sealed"
    assert refused(desk, sign, HASH, "companion", "李梅", "on_paper") == "sealing.sealed"


def test_what_nobody_signed_is_not_sealed(desk: Desk) -> None:
    assert refused(desk, seal, CONTENT) == "sealing.unsigned"
    signed(desk)
    assert refused(desk, seal, CONTENT | {"n": 2}) == "sealing.unsigned"


def test_what_belongs_to_no_case_cannot_be_sealed(desk: Desk) -> None:
    with desk.store.read(desk.actors.counter) as session:
        branch = session.query(Branch).first()
        assert branch is not None
        with pytest.raises(TypeError):
            case_keys(branch)


def test_an_unsealed_subject_has_nothing_to_verify(desk: Desk) -> None:
    with desk.store.read(desk.actors.counter) as session, pytest.raises(Refusal) as told:
        verify_seal(session, desk.subject_id)
    assert told.value.code == "sealing.not_sealed"


@pytest.mark.parametrize(
    ("statement", "kind"),
    [
        ("UPDATE signatures SET method = 'fingerprint'", "signature"),
        ("UPDATE signatures SET sha256 = 'x'", "signature"),
        ("DELETE FROM signatures", "signature_missing"),
        ("UPDATE seals SET signatures = '[]'", "signature_added"),
        ("UPDATE seals SET content = '{}'", "hash"),
        ("UPDATE seals SET content = '{'", "hash"),
        ("UPDATE seals SET sm3 = 'x'", "hash"),
        ("UPDATE seals SET sha256 = 'x'", "hash"),
    ],
)
def test_tampering_is_named(desk: Desk, statement: str, kind: str) -> None:
    sealed(desk)
    with desk.store.action(desk.actors.counter, "tamper") as session, uncaptured(session.connection()):
        session.execute(text(statement))
    with desk.store.read(desk.actors.counter) as session:
        assert kind in {one.kind for one in verify_seal(session, desk.subject_id, CONTENT).findings}


def test_only_the_parts_that_the_room_composes_are_compared() -> None:
    stored = Stored(digest(CONTENT).text, HASH, digest(CONTENT).sm3, {})
    assert judge(stored, [], {"n": 1}) == ()
    assert [one.where for one in judge(stored, [], {"n": 2, "extra": 1})] == ["extra", "n"]


def test_a_sealed_row_cannot_be_changed_moved_or_deleted(desk: Desk) -> None:
    sealed(desk)
    for name, value in (("place", "别处"), ("state", InterviewState.PAUSED), ("id", uuid4())):
        with pytest.raises(Refusal) as told, desk.store.action(desk.actors.lead, "test") as session:
            setattr(desk.subject(session), name, value)
        assert told.value.code == "sealing.sealed"
    with pytest.raises((Refusal, UncapturedWriteError)), desk.store.action(desk.actors.lead, "test") as session:
        session.delete(desk.subject(session))
    with desk.store.action(desk.actors.lead, "test") as session:
        desk.subject(session).branch_id = "0456"


def test_a_write_past_the_session_is_refused_by_the_store(desk: Desk) -> None:
    sealed(desk)
    with pytest.raises(UncapturedWriteError), desk.store.action(desk.actors.lead, "test") as session:
        session.execute(text("UPDATE interviews SET place = 'x'"))


def test_a_signature_never_changes_even_before_sealing(desk: Desk) -> None:
    signed(desk)
    with pytest.raises(Refusal) as told, desk.store.action(desk.actors.lead, "test") as session:
        signatures_of(session, desk.subject_id)[0].signer_name = "王五"
    assert told.value.code == "sealing.frozen"


def test_a_change_cannot_share_its_flush_with_the_seal(desk: Desk) -> None:
    signed(desk)

    def made() -> Seal:
        return Seal(
            **desk.keys, subject_table="interviews", subject_id=desk.subject_id, content="{}", sha256="0" * 64,
            sm3="0" * 64, sealed_at=desk.store.around.clock.now(), sealed_by=new_id(),
        )  # fmt: skip

    with pytest.raises(Refusal) as told, desk.store.action(desk.actors.lead, "test") as session:
        desk.subject(session).place = "别处"
        session.add(made())
    assert told.value.code == "sealing.sealed"
    with desk.store.action(desk.actors.lead, "test") as session:
        session.add(made())


def test_a_row_cannot_leave_a_sealed_subject_for_another(desk: Desk) -> None:
    with desk.store.action(desk.actors.counter, "test") as session:
        row = Supplement(**desk.keys, interview_id=desk.subject_id, seq=1, reason="r", text="t", recorder_id=new_id())
        session.add(row)
        session.flush()
        row_id = row.id
        sign(session, row, HASH, "staff", "王敏", "on_paper")
        seal(session, row, CONTENT)
    with pytest.raises(Refusal), desk.store.action(desk.actors.lead, "test") as session:
        session.get_one(Supplement, row_id).interview_id = new_id()


def test_the_same_value_again_is_no_change(desk: Desk) -> None:
    sealed(desk)
    with desk.store.action(desk.actors.lead, "test") as session:
        row = desk.subject(session)
        row.place = row.place + ""
    with desk.store.read(desk.actors.lead) as session:
        assert sealed_tables(session, [desk.subject_id, new_id()]) == {desk.subject_id: "interviews"}
        require_unsealed(session, new_id())


def test_a_column_that_is_not_loaded_is_no_change(desk: Desk) -> None:
    with desk.store.action(desk.actors.lead, "test") as session:
        row = desk.subject(session)
        session.expire(row, ["place"])
        row.state = InterviewState.PAUSED
    with desk.store.read(desk.actors.lead) as session:
        assert desk.subject(session).state is InterviewState.PAUSED


def test_a_refused_flush_leaves_the_store_s_gate_shut(desk: Desk) -> None:
    sealed(desk)
    with pytest.raises(Refusal), desk.store.action(desk.actors.lead, "test") as session:
        desk.subject(session).place = "别处"
    with pytest.raises(UncapturedWriteError), desk.store.action(desk.actors.lead, "test") as session:
        session.execute(text("UPDATE interviews SET place = 'x'"))


def test_protection_comes_with_the_declaration() -> None:
    assert event.contains(DeskSession, "before_flush", guard._refuse_changes)
    assert declared(Interview()) == SealedWith()
    assert declared(Signature()) == SealedWith("subject_id", frozen=True)
    assert declared(Branch()) is None
    assert declared(object()) is None
