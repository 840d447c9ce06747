"""Seals (用印) on the papers of a case, with a line in its log for each step; the rules are those of `sealing.desk`."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from app.cases.codes import Route
from app.cases.desk.log import log_event
from app.cases.model import Case
from app.kernel.errors import Refusal
from app.sealing import desk as sealing
from app.sealing.model import Paper, SealKind, SealRequest, SealUse
from app.store.session import DeskSession


def ask_seal(session: DeskSession, paper_id: UUID, seal: SealKind | str, copies: int, why: str) -> SealRequest:
    """Ask for a seal on a printed paper."""
    asked = sealing.request_seal(session, paper_id, seal, copies, why)
    _log(session, asked, "seal_asked", copies=copies, why=asked.why)
    return asked


def decide_seal(session: DeskSession, request_id: UUID, *, granted: bool, note: str = "") -> SealRequest:
    """Grant or refuse a request."""
    asked = sealing.decide_seal(session, request_id, granted=granted, note=note)
    _log(session, asked, "seal_granted" if granted else "seal_refused", note=asked.decision_note or "—")
    return asked


def withdraw_seal(session: DeskSession, request_id: UUID) -> SealRequest:
    """Take one's own request back."""
    asked = sealing.withdraw_seal(session, request_id)
    _log(session, asked, "seal_withdrawn")
    return asked


def press_seal(
    session: DeskSession,
    request_id: UUID,
    seal_name: str,
    copies: int,
    second_id: UUID | None,
    *,
    at: datetime | None = None,
    note: str = "",
) -> SealUse:
    """Register that a granted seal was pressed."""
    use = sealing.register_seal(session, request_id, seal_name, copies, second_id, at=at, note=note)
    _log(session, use, "seal_registered", copies=use.copies, name=use.seal_name)
    return use


def organisation_sealed(
    session: DeskSession,
    paper_id: UUID,
    organisation: str,
    keeper: str,
    copies: int,
    *,
    at: datetime | None = None,
    note: str = "",
) -> SealUse:
    """Register an organisation's seal; on the third-party route only (`cases.seal_route`)."""
    paper: Paper = session.found(Paper, paper_id)
    case: Case = session.found(Case, paper.case_id)
    if case.route != Route.THIRD_PARTY:
        raise Refusal("cases.seal_route", "seal_kind")
    use = sealing.register_organisation_seal(session, paper_id, organisation, keeper, copies, at=at, note=note)
    _log(session, use, "seal_registered", copies=use.copies, name=use.seal_name)
    return use


def _log(session: DeskSession, row: SealRequest | SealUse, kind: str, **told: object) -> None:
    case: Case = session.found(Case, row.case_id)
    paper = {"label": "paper", "key": row.paper_kind}
    seal = {"label": "seal_kind", "key": SealKind(row.seal_kind).value}
    log_event(session, case, kind, paper=paper, seal=seal, **told)
