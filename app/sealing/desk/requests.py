"""Seals asked for, granted and registered (用印申请、审批、登记).

A request is about one registered paper and so about one hash: a reprint is the same paper and needs no new request, a
changed text is another paper and does. What the seal means (an agreement in force) is the later room's matter; it hears
`SealRegistered`.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import select

from app.kernel.errors import Refusal
from app.kernel.ids import derived_id
from app.kernel.masking import scrub_secrets
from app.kernel.text import legible, one_line
from app.sealing.copies import MOST_COPIES
from app.sealing.events import SealRegistered
from app.sealing.granting import check_asked, check_decider, check_pressed, check_signed
from app.sealing.model import Paper, PaperCopy, Seal, SealKind, SealRequest, SealUse
from app.staff.model import StaffMember
from app.staff.powers import require
from app.staff.views import stands_in_for
from app.store.session import DeskSession

_WORDS = 500
_NAME = 80


def request_seal(session: DeskSession, paper_id: UUID, seal: SealKind | str, copies: int, why: str) -> SealRequest:
    """Ask for a seal on a registered paper.

    Refused: `sealing.seal_of_organisation` (that one is registered, not asked for), `sealing.copies`,
    `sealing.seal_why`, `sealing.seal_asked` (a request for it waits or was granted and is not registered yet).
    """
    require(session.actor, "sealing.request")
    paper: Paper = session.found(Paper, paper_id)
    reason = _words(why, _WORDS)
    check_asked(SealKind(seal), copies, reason)
    session.flush()
    for other in session.scalars(select(SealRequest).where(SealRequest.paper_id == paper.id)):
        if other.seal_kind == SealKind(seal) and is_open(session, other):
            raise Refusal("sealing.seal_asked", paper=("paper", paper.kind))
    asked = SealRequest(
        **_keys(paper),
        paper_id=paper.id,
        paper_kind=paper.kind,
        sha256=paper.sha256,
        seal_kind=SealKind(seal),
        copies=copies,
        why=reason,
        requested_by=session.actor.staff_id,
        requested_at=session.at,
    )
    session.add(asked)
    session.flush()
    return asked


def decide_seal(session: DeskSession, request_id: UUID, *, granted: bool, note: str = "") -> SealRequest:
    """Grant or refuse a request; a refusal says why (`sealing.seal_reason`).

    Refused: `sealing.seal_decided`, `sealing.seal_own` (asked for by oneself or by whom one stands in for).
    """
    require(session.actor, "sealing.approve")
    asked: SealRequest = session.found(SealRequest, request_id)
    me = session.actor.staff_id
    _undecided(asked)
    check_decider(asked.requested_by, me, stands_in_for(session, me, session.today))
    said = _words(note, _WORDS)
    if not granted and not said:
        raise Refusal("sealing.seal_reason", "decision_note")
    asked.granted, asked.decided_by, asked.decided_at, asked.decision_note = granted, me, session.at, said
    session.flush()
    return asked


def withdraw_seal(session: DeskSession, request_id: UUID) -> SealRequest:
    """Take one's own request back before it is decided (`sealing.seal_not_yours`, `sealing.seal_decided`)."""
    require(session.actor, "sealing.request")
    asked: SealRequest = session.found(SealRequest, request_id)
    if asked.requested_by != session.actor.staff_id:
        raise Refusal("sealing.seal_not_yours")
    _undecided(asked)
    asked.withdrawn_at = session.at
    session.flush()
    return asked


def register_seal(
    session: DeskSession,
    request_id: UUID,
    seal_name: str,
    copies: int,
    second_id: UUID | None,
    *,
    at: datetime | None = None,
    note: str = "",
) -> SealUse:
    """Enter into the register that a granted seal was pressed: by the reader's hand, with a second person present.

    Refused: `sealing.seal_not_granted`, `sealing.seal_registered`, `sealing.seal_name`, whatever `check_pressed` and
    `check_signed` refuse, `sealing.seal_elsewhere` (the second person does not work at this branch),
    `sealing.seal_when` (before it was granted, or later than now).
    """
    require(session.actor, "sealing.register")
    asked: SealRequest = session.found(SealRequest, request_id)
    if not asked.granted or asked.decided_at is None:
        raise Refusal("sealing.seal_not_granted")
    if use_of(session, asked.id) is not None:
        raise Refusal("sealing.seal_registered")
    paper: Paper = session.found(Paper, asked.paper_id)
    present = check_pressed(asked.requested_by, asked.copies, copies, session.actor.staff_id, second_id)
    second: StaffMember = session.found(StaffMember, present)
    if second.disabled_at is not None or second.branch_id != asked.branch_id:
        raise Refusal("sealing.seal_elsewhere", "second_id", name=second.name)
    when = at or session.at
    if not asked.decided_at <= when <= session.at:
        raise Refusal("sealing.seal_when", "sealed_at")
    return _register(
        session,
        paper,
        derived_id("seal_use", asked.id),
        request_id=asked.id,
        seal_kind=asked.seal_kind,
        seal_name=_words(seal_name, _NAME),
        copies=copies,
        keeper=session.actor.name,
        second_id=second.id,
        sealed_at=when,
        note=_words(note, _WORDS),
    )


def register_organisation_seal(
    session: DeskSession,
    paper_id: UUID,
    organisation: str,
    keeper: str,
    copies: int,
    *,
    at: datetime | None = None,
    note: str = "",
) -> SealUse:
    """Enter that an organisation (调解组织) sealed a paper: theirs to grant, ours to note once the paper is back.

    Refused: `sealing.seal_registered`, `sealing.seal_name`, `sealing.seal_keeper`, `sealing.copies`,
    `sealing.seal_when`, and a paper that was not signed by both sides (`sealing.seal_unsigned`).
    """
    require(session.actor, "sealing.register")
    paper: Paper = session.found(Paper, paper_id)
    session.flush()
    row_id = derived_id("organisation_seal", paper.case_id, paper.sha256)
    if session.get(SealUse, row_id) is not None:
        raise Refusal("sealing.seal_registered")
    if not 1 <= copies <= MOST_COPIES:
        raise Refusal("sealing.copies", "copies", most=MOST_COPIES)
    pressed_by = _words(keeper, _NAME)
    if not pressed_by:
        raise Refusal("sealing.seal_keeper", "keeper")
    when = at or session.at
    if when > session.at:
        raise Refusal("sealing.seal_when", "sealed_at")
    return _register(
        session,
        paper,
        row_id,
        request_id=None,
        seal_kind=SealKind.ORGANISATION,
        seal_name=_words(organisation, _NAME),
        copies=copies,
        keeper=pressed_by,
        second_id=None,
        sealed_at=when,
        note=_words(note, _WORDS),
    )


def use_of(session: DeskSession, request_id: UUID) -> SealUse | None:
    """The line of the register that carried a request out."""
    return session.get(SealUse, derived_id("seal_use", request_id))


def is_open(session: DeskSession, asked: SealRequest) -> bool:
    """Whether a request waits for a decision or for the seal."""
    if asked.withdrawn_at is not None or asked.granted is False:
        return False
    return use_of(session, asked.id) is None


def _register(session: DeskSession, paper: Paper, row_id: UUID, **given: Any) -> SealUse:
    if not given["seal_name"]:
        raise Refusal("sealing.seal_name", "seal_name")
    states = set(session.scalars(select(PaperCopy.state).where(PaperCopy.paper_id == paper.id)))
    signed = select(Seal.id).where(Seal.case_id == paper.case_id, Seal.sha256 == paper.sha256).limit(1)
    check_signed(paper.kind, states, sealed=session.scalar(signed) is not None)
    use = SealUse(
        id=row_id,
        **_keys(paper),
        paper_id=paper.id,
        paper_kind=paper.kind,
        subject_id=paper.subject_id,
        sha256=paper.sha256,
        registered_by=session.actor.staff_id,
        **given,
    )
    session.add(use)
    session.flush()
    by_organisation = use.seal_kind is SealKind.ORGANISATION
    session.publish(SealRegistered(use.case_id, use.paper_kind, use.sha256, by_organisation, use.sealed_at))
    return use


def _undecided(asked: SealRequest) -> None:
    if asked.decided_at is not None or asked.withdrawn_at is not None:
        raise Refusal("sealing.seal_decided")


def _keys(paper: Paper) -> dict[str, Any]:
    return {"home_branch": paper.home_branch, "branch_id": paper.branch_id, "case_id": paper.case_id}


def _words(text: str, longest: int) -> str:
    return one_line(scrub_secrets(legible(text))[0])[:longest]
