"""Disputed issues (争议焦点): taken up from the issue table of the interview or added by hand, reworded, put in order.

A row of the issue table is taken up once; the record stays as it was signed, and the issue goes on from there. Its id
is derived from the row, so two desks that take up the same one make the same issue. What an interview's row says is
admitted binds for the amount of that row.
"""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import func, select

from app.cases import values
from app.cases.desk import log_event
from app.cases.model import Case
from app.interviews.model import IssueRow
from app.kernel.errors import Refusal
from app.kernel.ids import derived_id
from app.kernel.money import parse_money
from app.mediation.desk.common import LINE, WORDS, opened, said
from app.mediation.liability import check_admission
from app.mediation.model import DisputedIssue
from app.mediation.proposing import in_order
from app.store.session import DeskSession

_TEXTS = {"title": LINE, "claim": WORDS, "answer": WORDS, "advice": WORDS}


def take_up_issues(session: DeskSession, case_id: UUID, row_ids: Sequence[UUID] | None = None) -> list[DisputedIssue]:
    """Take up rows of the interview's issue table (all by default), those that were not taken up before.

    Refused: `mediation.nothing_to_take_up`, `cases.over`.
    """
    case = opened(session, case_id)
    query = select(IssueRow).where(IssueRow.case_id == case.id, IssueRow.removed_at.is_(None))
    rows = [row for row in session.scalars(query.order_by(IssueRow.seq, IssueRow.id)) if row.title.strip()]
    there = set(session.scalars(select(DisputedIssue.source_id).where(DisputedIssue.case_id == case.id)))
    wanted = [row for row in rows if row.id not in there and (row_ids is None or row.id in row_ids)]
    if not wanted:
        raise Refusal("mediation.nothing_to_take_up")
    made: list[DisputedIssue] = []
    for row in wanted:
        # An amount of nothing is no claim of money; what is admitted of one without an amount is its words.
        claimed = row.amount_fen if row.amount_fen is not None and row.amount_fen > 0 else None
        issue = _made(session, case, row.title, len(made), source_id=row.id)
        issue.claim, issue.answer, issue.admitted_by = row.customer_claim, row.bank_position, row.admitted_by
        issue.claimed_fen, issue.admitted_fen = claimed, claimed if row.admitted_by else None
        session.add(issue)
        made.append(issue)
    log_event(session, case, "issues_taken_up", count=len(made))
    session.flush()
    return made


def add_issue(
    session: DeskSession, case_id: UUID, title: str, claim: str = "", answer: str = "", claimed: str = ""
) -> DisputedIssue:
    """Add an issue by hand; `claimed` is an amount as typed, empty for none.

    Refused: `mediation.issue_title`, `money.*` at `claimed`, `cases.over`.
    """
    case = opened(session, case_id)
    issue = _made(session, case, said(title, "title", "mediation.issue_title", LINE), 0)
    issue.claim = values.plain_text(claim, "claim", WORDS)
    issue.answer = values.plain_text(answer, "answer", WORDS)
    issue.claimed_fen = fen_of(claimed, "claimed")
    session.add(issue)
    log_event(session, case, "issue_added", number=issue.seq, title=issue.title)
    session.flush()
    return issue


def reword_issue(session: DeskSession, issue_id: UUID, *, claimed: str | None = None, **texts: str) -> DisputedIssue:
    """Change texts of an issue (title, claim, answer, advice) and the amount claimed; what is not named stays.

    Refused: `mediation.issue_title`, `money.*`, `mediation.admitted_beyond` (less than is admitted already),
    `mediation.issue_gone`.
    """
    issue, _ = standing(session, issue_id)
    for name, text in texts.items():
        limit = _TEXTS[name]
        needed = name == "title"
        kept = said(text, name, "mediation.issue_title", limit) if needed else values.plain_text(text, name, limit)
        setattr(issue, name, kept)
    if claimed is not None:
        fen = fen_of(claimed, "claimed")
        check_admission(fen, issue.admitted_fen, issue.admitted_by, "claimed")
        issue.claimed_fen = fen
    session.flush()
    return issue


def remove_issue(session: DeskSession, issue_id: UUID, *, removed: bool = True) -> DisputedIssue:
    """Take an issue out of the matrix, or with `removed=False` bring it back; nothing of it is lost."""
    issue: DisputedIssue = session.found(DisputedIssue, issue_id)
    case = opened(session, issue.case_id)
    if removed is (issue.removed_at is None):
        issue.removed_at = session.at if removed else None
        kind = "issue_removed" if removed else "issue_brought_back"
        log_event(session, case, kind, number=issue.seq, title=issue.title)
        session.flush()
    return issue


def move_issue(session: DeskSession, issue_id: UUID, by: int) -> None:
    """Move an issue up (negative) or down in the matrix; beyond the ends nothing happens."""
    issue, _ = standing(session, issue_id)
    query = select(DisputedIssue).where(DisputedIssue.case_id == issue.case_id, DisputedIssue.removed_at.is_(None))
    rows = {row.id: row for row in session.scalars(query)}
    for row_id, place in in_order({row.id: row.place for row in rows.values()}, issue.id, by).items():
        rows[row_id].place = place
    session.flush()


def standing(session: DeskSession, issue_id: UUID, power: str = "mediation.investigate") -> tuple[DisputedIssue, Case]:
    """An issue that is in the matrix, with its case (`mediation.issue_gone`)."""
    issue: DisputedIssue = session.found(DisputedIssue, issue_id)
    case = opened(session, issue.case_id, power)
    if issue.removed_at is not None:
        raise Refusal("mediation.issue_gone")
    return issue, case


def fen_of(typed: str, field: str) -> int | None:
    """An amount as typed in fen; None for nothing and for zero, which is no claim."""
    return (parse_money(typed, field=field).fen or None) if typed.strip() else None


def _made(
    session: DeskSession, case: Case, title: str, further: int, *, source_id: UUID | None = None
) -> DisputedIssue:
    of_case = DisputedIssue.case_id == case.id
    last = session.execute(select(func.max(DisputedIssue.seq), func.max(DisputedIssue.place)).where(of_case)).one()
    derived = {} if source_id is None else {"id": derived_id("disputed_issue", case.id, source_id)}
    return DisputedIssue(
        **derived,
        **case.keys(),
        seq=(last[0] or 0) + 1 + further,
        place=(last[1] or 0) + 1 + further,
        source_id=source_id,
        title=title,
    )
