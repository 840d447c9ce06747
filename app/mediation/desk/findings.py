"""Findings (查明事实): a statement, how far it is established, why, and the pages that say so."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import func, select

from app.cases import values
from app.cases.desk import log_event
from app.evidence.model import EvidenceItem
from app.kernel.errors import Refusal
from app.mediation.citing import pages_of
from app.mediation.codes import Side, Standing
from app.mediation.desk.common import LINE, key_of, opened, said
from app.mediation.model import Citation, Finding, Task
from app.store.session import DeskSession


def find_out(
    session: DeskSession, case_id: UUID, statement: str, standing: str, reason: str = "", *, task_id: UUID | None = None
) -> Finding:
    """Write a finding. Refused: `mediation.finding_statement`, `mediation.finding_reason` (a standing other than
    established needs its reason), `mediation.task_of_another`, `mediation.key_unknown`.
    """
    case = opened(session, case_id)
    if task_id is not None and session.found(Task, task_id).case_id != case.id:
        raise Refusal("mediation.task_of_another", "task_id")
    words, stands, why = _checked(statement, standing, reason)
    finding = Finding(
        **case.keys(),
        seq=(session.scalar(select(func.max(Finding.seq)).where(Finding.case_id == case.id)) or 0) + 1,
        task_id=task_id,
        statement=words,
        standing=stands,
        reason=why,
        found_at=session.at,
        found_by=session.actor.staff_id,
    )
    session.add(finding)
    session.flush()
    log_event(
        session, case, "finding_written", number=finding.seq,
        standing={"label": "finding_standing", "key": stands.value},
    )  # fmt: skip
    return finding


def reword(session: DeskSession, finding_id: UUID, statement: str, standing: str, reason: str = "") -> Finding:
    """Change a finding's words and standing. Refused as `find_out`, and `mediation.finding_over`."""
    finding = _standing(session, finding_id)
    case = opened(session, finding.case_id)
    finding.statement, finding.standing, finding.reason = _checked(statement, standing, reason)
    log_event(
        session, case, "finding_changed", number=finding.seq,
        standing={"label": "finding_standing", "key": str(finding.standing)},
    )  # fmt: skip
    session.flush()
    return finding


def withdraw_finding(session: DeskSession, finding_id: UUID, why: str) -> Finding:
    """Take a finding back; it stays to be seen, with why (`mediation.finding_why`)."""
    finding = _standing(session, finding_id)
    case = opened(session, finding.case_id)
    finding.withdrawn_why = said(why, "why", "mediation.finding_why", LINE)
    finding.withdrawn_at = session.at
    log_event(session, case, "finding_withdrawn", number=finding.seq, why=finding.withdrawn_why)
    session.flush()
    return finding


def cite(
    session: DeskSession, finding_id: UUID, item_id: UUID, pages: str, side: str = Side.FOR, note: str = ""
) -> Citation:
    """Cite pages of an exhibit for or against a finding; the exhibit's hash is kept with them.

    Refused: `mediation.item_of_another`, `mediation.finding_over`, `mediation.key_unknown`, and what
    `app.mediation.citing.pages_of` refuses.
    """
    finding = _standing(session, finding_id)
    case = opened(session, finding.case_id)
    item: EvidenceItem = session.found(EvidenceItem, item_id)
    if item.case_id != case.id or item.withdrawn_at is not None:
        raise Refusal("mediation.item_of_another", "item_id")
    citation = Citation(
        **case.keys(),
        finding_id=finding.id,
        item_id=item.id,
        sha256=item.sha256,
        pages=pages_of(pages, item.pages),
        side=key_of(Side, side, "side"),
        note=values.plain_text(note, "note", LINE),
        cited_by=session.actor.staff_id,
    )
    session.add(citation)
    session.flush()
    return citation


def drop_citation(session: DeskSession, citation_id: UUID, *, dropped: bool = True) -> Citation:
    """Take a citation away, or with `dropped=False` bring it back."""
    citation: Citation = session.found(Citation, citation_id)
    opened(session, citation.case_id)
    citation.removed_at = session.at if dropped else None
    session.flush()
    return citation


def _standing(session: DeskSession, finding_id: UUID) -> Finding:
    finding: Finding = session.found(Finding, finding_id)
    if finding.withdrawn_at is not None:
        raise Refusal("mediation.finding_over")
    return finding


def _checked(statement: str, standing: str, reason: str) -> tuple[str, Standing, str]:
    words = said(statement, "statement", "mediation.finding_statement")
    stands = key_of(Standing, standing, "standing")
    why = values.plain_text(reason, "reason", 2000)
    if not why and stands is not Standing.ESTABLISHED:
        raise Refusal("mediation.finding_reason", "reason")
    return words, stands, why
