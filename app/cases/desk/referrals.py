"""Sheets and letters (转办单、来信): noted on a case, corrected, answered. One action each.

What a sheet states is taken as it stands: a day off does not move it, because whoever wrote it counts the days.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select

from app.cases import values
from app.cases.codes import Status
from app.cases.deadlines import SheetFact
from app.cases.desk.deliveries import send_paper
from app.cases.desk.log import log_event
from app.cases.model import Case, Referral
from app.kernel.errors import Refusal, RefusedTogether
from app.kernel.text import one_line
from app.staff.powers import require
from app.store.session import DeskSession

LONGEST_NUMBER = 80
LONGEST_SENDER = 120
LONGEST_NOTE = 500
MOST_PAPERS = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class ReferralData:
    """What the sheet or letter says, as typed. Without `received_on` the day of the post stamp stands for it."""

    sender: str
    sheet_no: str = ""
    code: str = ""
    received_on: date | None = None
    posted_on: date | None = None
    due_on: date | None = None
    reply_asked: bool = False
    contact: str = ""
    asks: str = ""
    data_agreed: bool | None = None
    papers: Sequence[str] = ()


def add_referral(session: DeskSession, case_id: UUID, data: ReferralData) -> Referral:
    """Note a sheet on a case. All faults at once: `referrals.sender_missing`, `referrals.received_missing`,
    `referrals.received_later`, `referrals.posted_later`, `referrals.due_before`, `referrals.number_there` (the same
    sender's number stands on a case already, which is named).
    """
    require(session.actor, "cases.edit")
    case: Case = session.found(Case, case_id)
    referral = Referral(**case.keys(), **_checked(session, data, None))
    session.add(referral)
    session.flush()
    log_event(session, case, "referral_noted", sender=referral.sender, sheet_no=referral.sheet_no)
    return referral


def update_referral(session: DeskSession, referral_id: UUID, data: ReferralData) -> Referral:
    """Correct what was noted; the log says that it was, and on which sheet."""
    require(session.actor, "cases.edit")
    referral: Referral = session.found(Referral, referral_id)
    new = _checked(session, data, referral.id)
    changed = [name for name, value in new.items() if getattr(referral, name) != value]
    for name in changed:
        setattr(referral, name, new[name])
    if changed:
        case: Case = session.found(Case, referral.case_id)
        log_event(session, case, "referral_changed", sheet_no=referral.sheet_no or referral.sender)
    return referral


def name_scan(session: DeskSession, referral_id: UUID, item_id: UUID) -> Referral:
    """Say which exhibit of the case is the scanned sheet or letter."""
    require(session.actor, "cases.edit")
    referral: Referral = session.found(Referral, referral_id)
    referral.scan_id = item_id
    return referral


def answer_referral(
    session: DeskSession, referral_id: UUID, answered_on: date | None, answer_no: str = "", note: str = ""
) -> Referral:
    """Note that the sheet was answered, which stops its clock. `referrals.answered` (once only),
    `referrals.answered_missing`, `referrals.answered_later`, `referrals.answered_before`.
    """
    require(session.actor, "cases.edit")
    referral: Referral = session.found(Referral, referral_id)
    if referral.answered_on is not None:
        raise Refusal("referrals.answered", "answered_on", day=referral.answered_on.isoformat())
    if answered_on is None:
        raise Refusal("referrals.answered_missing", "answered_on")
    if answered_on > session.today:
        raise Refusal("referrals.answered_later", "answered_on")
    if answered_on < referral.received_on:
        raise Refusal("referrals.answered_before", "answered_on")
    referral.answered_on = answered_on
    referral.answer_no = values.plain_text(answer_no, "answer_no", LONGEST_NUMBER)
    referral.answer_note = values.plain_text(note, "answer_note", LONGEST_NOTE)
    case: Case = session.found(Case, referral.case_id)
    log_event(session, case, "referral_answered", sender=referral.sender, answer_no=referral.answer_no)
    return referral


def tell_sender(session: DeskSession, referral_id: UUID, how: str, note: str = "") -> Referral:
    """Tell whoever passed the complaint on that it was accepted: the acceptance notice goes out to them, as a delivery
    of its own. `referrals.told` (once only), `referrals.not_accepted`, `referrals.told_how`; where the customer did not
    agree that their data be passed, `referrals.not_agreed`; and what a delivery is refused for.
    """
    require(session.actor, "cases.edit")
    referral: Referral = session.found(Referral, referral_id)
    case: Case = session.found(Case, referral.case_id)
    if referral.told_on is not None:
        raise Refusal("referrals.told", day=referral.told_on.isoformat())
    if case.status in (Status.REGISTERED, Status.DECLINED):
        raise Refusal("referrals.not_accepted", status=("status", case.status))
    if referral.data_agreed is False:
        raise Refusal("referrals.not_agreed", "how")
    if not how:
        raise Refusal("referrals.told_how", "how")
    sent = values.plain_text(note, "note", LONGEST_NOTE)
    send_paper(session, case.id, "acceptance_notice", how, receiver=referral.sender, note=sent)
    referral.told_on = session.today
    told = {"label": "delivery_how", "key": how}
    log_event(session, case, "organisation_told", sender=referral.sender, how=told)
    session.flush()
    return referral


def sheet_facts(session: DeskSession, case_id: UUID) -> list[SheetFact]:
    """The sheets of a case as the clocks take them."""
    query = select(Referral.sheet_no, Referral.received_on, Referral.due_on, Referral.answered_on)
    rows = session.execute(query.where(Referral.case_id == case_id).order_by(Referral.received_on, Referral.id))
    return [SheetFact(no, received, due, answered) for no, received, due, answered in rows]


def _checked(session: DeskSession, data: ReferralData, own: UUID | None) -> dict[str, object]:
    refusals: list[Refusal] = []
    received = data.received_on or data.posted_on
    texts: dict[str, str] = {}
    for name, limit in (
        ("sender", LONGEST_SENDER),
        ("sheet_no", LONGEST_NUMBER),
        ("code", LONGEST_NUMBER),
        ("contact", LONGEST_SENDER),
        ("asks", LONGEST_NOTE),
    ):
        try:
            texts[name] = values.plain_text(getattr(data, name), name, limit).strip()
        except Refusal as refusal:
            refusals.append(refusal)
    if texts.get("sender") == "":
        refusals.append(Refusal("referrals.sender_missing", "sender"))
    if received is None:
        refusals.append(Refusal("referrals.received_missing", "received_on"))
    else:
        refusals += _days_at_fault(session.today, received, data)
    papers = [text for text in (one_line(paper)[:LONGEST_SENDER] for paper in data.papers) if text]
    if len(papers) > MOST_PAPERS:
        refusals.append(Refusal("referrals.papers_many", "papers", most=MOST_PAPERS))
    there = _same_number(session, texts.get("sender", ""), texts.get("sheet_no", ""), own)
    if there:
        refusals.append(Refusal("referrals.number_there", "sheet_no", no=there))
    if refusals:
        raise RefusedTogether(refusals)
    return {
        **texts, "received_on": received, "posted_on": data.posted_on, "due_on": data.due_on,
        "reply_asked": data.reply_asked, "data_agreed": data.data_agreed, "papers": list(dict.fromkeys(papers)),
    }  # fmt: skip


def _days_at_fault(today: date, received: date, data: ReferralData) -> list[Refusal]:
    found: list[Refusal] = []
    if received > today:
        found.append(Refusal("referrals.received_later", "received_on"))
    if data.posted_on is not None and data.posted_on > received:
        found.append(Refusal("referrals.posted_later", "posted_on"))
    if data.due_on is not None and data.due_on < received:
        found.append(Refusal("referrals.due_before", "due_on"))
    return found


def _same_number(session: DeskSession, sender: str, sheet_no: str, own: UUID | None) -> str:
    if not sheet_no:
        return ""
    query = select(Referral.id, Case.no).join(Case, Case.id == Referral.case_id)
    rows = session.execute(query.where(Referral.sheet_no == sheet_no, Referral.sender == sender).order_by(Case.no))
    return next((str(no) for row_id, no in rows if row_id != own), "")
