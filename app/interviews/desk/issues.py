"""The issue table (要素表): per issue what each side claims and who admits it; only differences are mediated."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import func, select

from app.interviews.codes import AdmittedBy
from app.interviews.desk.opened import changed, keys, opened, typed
from app.interviews.model import IssueRow
from app.kernel.errors import Refusal
from app.kernel.money import Money, parse_money
from app.store.session import DeskSession


@dataclass(frozen=True, slots=True, kw_only=True)
class IssueData:
    """One row as typed; None leaves a part as it is. `amount` is text or money, an empty text means none."""

    title: str | None = None
    customer_claim: str | None = None
    bank_position: str | None = None
    admitted_by: AdmittedBy | str | None = None
    amount: Money | str | None = None


def set_issue_row(session: DeskSession, interview_id: UUID, data: IssueData, row_id: UUID | None = None) -> IssueRow:
    """Write a row of the issue table, a new one at the end without `row_id`.

    Refused: no title (`interviews.issue_title_missing`), an unknown side (`interviews.admitted_by`), an amount that is
    none (`money.*`), a row of another interview (`interviews.issue_of_another`).
    """
    interview = opened(session, interview_id)
    row = None if row_id is None else session.found(IssueRow, row_id)
    if row is not None and row.interview_id != interview.id:
        raise Refusal("interviews.issue_of_another")
    new = _checked(data, fresh=row is None)
    if row is None:
        last = session.scalar(select(func.max(IssueRow.seq)).where(IssueRow.case_id == interview.case_id)) or 0
        row = IssueRow(**keys(session, interview), interview_id=interview.id, seq=last + 1, **new)
        session.add(row)
        changed(interview)
    for name, value in new.items():
        if getattr(row, name) != value:
            setattr(row, name, value)
            changed(interview)
    session.flush()
    found: IssueRow = row
    return found


def remove_issue_row(session: DeskSession, row_id: UUID, *, removed: bool = True) -> IssueRow:
    """Take a row out of the table, or with `removed=False` put it back; it is kept with the time of its removal."""
    row: IssueRow = session.found(IssueRow, row_id)
    if row.interview_id is None:
        raise Refusal("interviews.issue_of_another")
    interview = opened(session, row.interview_id)
    if removed is (row.removed_at is None):
        row.removed_at = session.at if removed else None
        changed(interview)
        session.flush()
    return row


def _checked(data: IssueData, *, fresh: bool) -> dict[str, object]:
    new: dict[str, object] = {}
    if fresh or data.title is not None:
        new["title"] = typed(data.title or "", "title", needed="interviews.issue_title_missing", longest=200)[0]
    for name, text in (("customer_claim", data.customer_claim), ("bank_position", data.bank_position)):
        if text is not None:
            new[name] = typed(text, name)[0]
    if data.admitted_by is not None:
        if data.admitted_by not in set(AdmittedBy):
            raise Refusal("interviews.admitted_by", "admitted_by", side=str(data.admitted_by))
        new["admitted_by"] = AdmittedBy(data.admitted_by).value
    if data.amount is not None:
        new["amount_fen"] = _fen(data.amount)
    return new


def _fen(amount: Money | str) -> int | None:
    if isinstance(amount, Money):
        return amount.fen
    return parse_money(amount, field="amount").fen if amount.strip() else None
