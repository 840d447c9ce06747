"""Requests (协查): asked of a department, a merchant, an acquirer, the police…; reminded, answered, refused, given up.

Every step writes its line into the log of notice and requests in the same action, so the log cannot lack one. A
request that goes out on paper has a delivery, like any other letter of a case.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import func, select

from app.cases.desk import log_event, send_paper
from app.cases.model import Case
from app.evidence.model import EvidenceItem
from app.kernel.errors import Refusal
from app.mediation.codes import NoticeKind, Party, RequestChannel, RequestState
from app.mediation.desk.common import LINE, key_of, not_before_today, opened, said
from app.mediation.desk.notices import write_line
from app.mediation.model import Inquiry, NoticeEntry, Task
from app.mediation.numbering import letter_no
from app.mediation.standing import REQUEST_STEPS
from app.sealing.desk.deliveries import How
from app.store.session import DeskSession

LETTER = "request_letter"
_ON_PAPER = {
    RequestChannel.LETTER: How.EMS,
    RequestChannel.BY_HAND: How.HANDED_OVER,
    RequestChannel.EMAIL: How.ELECTRONIC,
}
_LINES = {
    RequestState.ANSWERED: NoticeKind.ANSWER,
    RequestState.REFUSED: NoticeKind.REFUSAL,
    RequestState.NO_ANSWER: NoticeKind.NO_ANSWER,
    RequestState.WITHDRAWN: NoticeKind.WITHDRAWAL,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """What is asked of whom, through which channel; `answer_by` None: as the rules say for the party."""

    party: str
    whom: str
    asked: str
    channel: str
    answer_by: date | None = None
    task_id: UUID | None = None


def ask(session: DeskSession, case_id: UUID, question: Question) -> Inquiry:
    """Send a request. Refused: `mediation.request_whom`, `mediation.request_asked`, `mediation.key_unknown`,
    `mediation.day_past`, `mediation.task_of_another`.
    """
    case = opened(session, case_id)
    party = key_of(Party, question.party, "party")
    channel = key_of(RequestChannel, question.channel, "channel")
    whom = said(question.whom, "whom", "mediation.request_whom", LINE)
    asked = said(question.asked, "asked", "mediation.request_asked")
    if question.task_id is not None and session.found(Task, question.task_id).case_id != case.id:
        raise Refusal("mediation.task_of_another", "task_id")
    seq = (session.scalar(select(func.max(Inquiry.seq)).where(Inquiry.case_id == case.id)) or 0) + 1
    due = question.answer_by
    inquiry = Inquiry(
        **case.keys(),
        seq=seq,
        task_id=question.task_id,
        party=party,
        whom=whom,
        asked=asked,
        channel=channel,
        asked_at=session.at,
        asked_by=session.actor.staff_id,
        answer_by=answer_day(session, case, party) if due is None else not_before_today(session, due, "answer_by"),
    )
    session.add(inquiry)
    session.flush()
    write_line(
        session, case, NoticeKind.REQUEST, session.at, channel=channel.value, text=f"{whom}：{asked}",
        about_id=inquiry.id,
    )  # fmt: skip
    if channel in _ON_PAPER:
        send_paper(session, case.id, LETTER, _ON_PAPER[channel], receiver=whom, note=letter_no(case.no, seq))
    log_event(session, case, "request_sent", number=seq, whom=whom)
    session.flush()
    return inquiry


def answer_day(session: DeskSession, case: Case, party: Party) -> date:
    """Until when a party is expected to answer: working days from today, by the rules of the case."""
    days = session.rules_on(case.received_on)[f"investigation.answer.{party.value}"].integer
    return session.calendar.after_working_days(session.today, days).date


def remind(session: DeskSession, inquiry_id: UUID, channel: str, note: str = "") -> int:
    """Note that somebody was reminded; gives how often that is by now. `mediation.request_over`."""
    inquiry, case = _open(session, inquiry_id)
    if inquiry.state != RequestState.WAITING:
        raise Refusal("mediation.request_over", state=("request_state", str(inquiry.state)))
    way = key_of(RequestChannel, channel, "channel")
    write_line(
        session, case, NoticeKind.REMINDER, session.at, channel=way.value, text=note.strip() or inquiry.whom,
        about_id=inquiry.id,
    )  # fmt: skip
    told = select(func.count()).where(NoticeEntry.about_id == inquiry.id, NoticeEntry.kind == NoticeKind.REMINDER)
    return session.scalar(told) or 0


def note_answer(
    session: DeskSession, inquiry_id: UUID, answer: str, *, item_id: UUID | None = None, refused: bool = False
) -> Inquiry:
    """Enter the answer, with the exhibit that came with it; `refused` when the answer is that they will not.

    Refused: `mediation.request_answer` (nothing said), `mediation.item_of_another`, `mediation.request_over`.
    """
    words = said(answer, "answer", "mediation.request_answer")
    inquiry, case = _open(session, inquiry_id)
    if item_id is not None:
        item: EvidenceItem = session.found(EvidenceItem, item_id)
        if item.case_id != case.id or item.withdrawn_at is not None:
            raise Refusal("mediation.item_of_another", "item_id")
    state = RequestState.REFUSED if refused else RequestState.ANSWERED
    return _settle(session, inquiry, case, state, words, item_id)


def note_no_answer(session: DeskSession, inquiry_id: UUID, why: str) -> Inquiry:
    """Give up waiting, with what was tried (`mediation.request_why`); an answer may still be entered later."""
    words = said(why, "answer", "mediation.request_why")
    inquiry, case = _open(session, inquiry_id)
    return _settle(session, inquiry, case, RequestState.NO_ANSWER, words, None)


def withdraw(session: DeskSession, inquiry_id: UUID, why: str) -> Inquiry:
    """Take a request back that nobody answered (`mediation.request_why`)."""
    words = said(why, "answer", "mediation.request_why")
    inquiry, case = _open(session, inquiry_id)
    return _settle(session, inquiry, case, RequestState.WITHDRAWN, words, None)


def change_answer_by(session: DeskSession, inquiry_id: UUID, day: date) -> Inquiry:
    """Give a request that waits another last day (`mediation.day_past`, `mediation.request_over`)."""
    inquiry, _case = _open(session, inquiry_id)
    if inquiry.state != RequestState.WAITING:
        raise Refusal("mediation.request_over", state=("request_state", str(inquiry.state)))
    inquiry.answer_by = not_before_today(session, day, "answer_by")
    session.flush()
    return inquiry


def _open(session: DeskSession, inquiry_id: UUID) -> tuple[Inquiry, Case]:
    inquiry: Inquiry = session.found(Inquiry, inquiry_id)
    return inquiry, opened(session, inquiry.case_id)


def _settle(
    session: DeskSession, inquiry: Inquiry, case: Case, state: RequestState, words: str, item_id: UUID | None
) -> Inquiry:
    if state not in REQUEST_STEPS[RequestState(inquiry.state)]:
        raise Refusal("mediation.request_over", state=("request_state", str(inquiry.state)))
    inquiry.state, inquiry.answer, inquiry.item_id = state, words, item_id
    inquiry.settled_at, inquiry.settled_by = session.at, session.actor.staff_id
    write_line(session, case, _LINES[state], session.at, text=f"{inquiry.whom}：{words}", about_id=inquiry.id)
    log_event(
        session, case, "request_settled", number=inquiry.seq, whom=inquiry.whom,
        how={"label": "request_state", "key": state.value},
    )  # fmt: skip
    session.flush()
    return inquiry
