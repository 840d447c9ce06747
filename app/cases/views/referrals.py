"""The sheets and letters of a case, as its overview shows them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select

from app.cases.model import Referral
from app.staff.powers import require
from app.store.session import DeskSession


@dataclass(frozen=True, slots=True)
class ReferralRow:
    """A sheet or letter: what it states, and how it was answered."""

    id: UUID
    sheet_no: str
    code: str
    sender: str
    received_on: date
    posted_on: date | None
    due_on: date | None
    reply_asked: bool
    scan_id: UUID | None
    answered_on: date | None
    answer_no: str
    answer_note: str
    contact: str = ""
    asks: str = ""
    data_agreed: bool | None = None
    papers: tuple[str, ...] = ()
    told_on: date | None = None


def referrals_of(session: DeskSession, case_id: UUID) -> list[ReferralRow]:
    """The sheets of a case, the first to come first."""
    require(session.actor, "cases.view")
    query = select(Referral).where(Referral.case_id == case_id).order_by(Referral.received_on, Referral.id)
    return [
        ReferralRow(
            one.id,
            one.sheet_no,
            one.code,
            one.sender,
            one.received_on,
            one.posted_on,
            one.due_on,
            one.reply_asked,
            one.scan_id,
            one.answered_on,
            one.answer_no,
            one.answer_note,
            one.contact,
            one.asks,
            one.data_agreed,
            tuple(one.papers),
            one.told_on,
        )
        for one in session.scalars(query)
    ]
